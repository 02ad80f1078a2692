import ICU
import MessageFormat
import TestSupport
import Testing

/// `number`, `spellout`, `ordinal` and `duration`, and a number on its own.
@Suite(.recordedWithICU72) struct NumberFormattingTests {
    static let number: MessageArguments = ["n": .decimal("1234.5678")]

    @Test(arguments: [
        FormatCase("{n}", number, "1,234.568"), FormatCase("{n, number}", number, "1,234.568"),
        FormatCase("{n,number,}", number, "1,234.568"), FormatCase("{n,number, }", number, "1,234.568"),
        FormatCase("{n, number, integer}", number, "1,235"), FormatCase("{n, NUMBER, Integer }", number, "1,235"),
        FormatCase("{n, number, percent}", number, "123,457%"), FormatCase("{n,number,currency}", number, "$1,234.57"),
    ])
    func stylesAreKeywords(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{n,number,#,##0.00}", number, "1,234.57"), FormatCase("{n, number, #,##0.00}", number, " 1,234.57"),
        FormatCase("{n,number,#,##0.00;(#)}", ["n": .decimal("-1234.5")], "(1,234.50)"),
        FormatCase("{n,number,'}'}", ["n": 3], "}3"), FormatCase("{n,number,{}}", ["n": 3], "{}3"),
        FormatCase("{n,number,0'é'}", number, "1235é"),
    ])
    func patternsKeepTheirWhiteSpace(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{n,number,::.00}", number, "1,234.57"), FormatCase("{n, number, :: .00 }", number, "1,234.57"),
        FormatCase("{n,number,::compact-short}", number, "1.2K"),
        FormatCase("{n,number,::percent}", number, "1,234.5678%"),
        FormatCase("{n,number,::percent scale/100}", ["n": .decimal("0.256")], "25.6%"),
        FormatCase("{n,number,::currency/EUR}", number, "€1,234.57"),
        FormatCase("{n,number,::.00 sign-always}", number, "+1,234.57"), FormatCase("{n,number,::}", ["n": 3], "3"),
        FormatCase("{n} {n,number,::.0}", ["n": 1234], in: "pl", "1\u{A0}234 1234,0"),
    ])
    func skeletonsAreTrimmed(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{n}", ["n": .decimal("0.0005")], "0"), FormatCase("{n}", ["n": .decimal("0.0015")], "0.002"),
        FormatCase("{n}", ["n": .decimal("2.00250000000000000001")], "2.003"),
        FormatCase("{n,number,integer}", ["n": .decimal("2.5")], "2"),
        FormatCase("{n,number,integer}", ["n": .decimal("1.5")], "2"),
        FormatCase("{n,number,integer}", ["n": .decimal("-0.4")], "-0"),
        FormatCase("{n}", ["n": .decimal("-0")], "-0"),
    ])
    func roundsHalfToEven(sample: FormatCase) throws { try sample.check() }

    /// A Double would end after 17 digits.
    @Test(arguments: [
        FormatCase(
            "{n}", ["n": .decimal("123456789012345678901234567890.5")],
            "123,456,789,012,345,678,901,234,567,890.5"),
        FormatCase(
            "{n,number,::.####################}", ["n": .decimal("9007199254740993.12345678901234567")],
            "9,007,199,254,740,993.12345678901234567"),
        FormatCase(
            "{n,number,::.####################}", ["n": .decimal("0.10000000000000000001")], "0.10000000000000000001"),
        FormatCase("{n}", ["n": .decimal("1E30")], "1,000,000,000,000,000,000,000,000,000,000"),
    ])
    func digitsAreExact(sample: FormatCase) throws { try sample.check() }

    static let plain: MessageArguments = ["n": .decimal("1234567.5")]

    @Test(arguments: [
        FormatCase("{n}", plain, in: "de", "1.234.567,5"), FormatCase("{n}", plain, in: "zh_CN", "1,234,567.5"),
        FormatCase("{n}", plain, in: "hi", "12,34,567.5"),
        FormatCase("{n}", plain, in: "fr", "1\u{202F}234\u{202F}567,5"),
        FormatCase("{n}", ["n": .decimal("1234.5")], in: "ar", "١٬٢٣٤٫٥"),
        FormatCase("{n}", ["n": .decimal("1234.5")], in: "fa", "۱٬۲۳۴٫۵"),
        FormatCase("{n}", ["n": .decimal("1234.5")], in: "ar-u-nu-latn", "1,234.5"),
        FormatCase("{n}", ["n": .decimal("123456.5")], in: "hi-u-nu-deva", "१,२३,४५६.५"),
        FormatCase("{n,number,percent}", ["n": .decimal("1234.5")], in: "de", "123.450\u{A0}%"),
        FormatCase("{n,number,currency}", ["n": .decimal("1234.5")], in: "zh_CN", "¥1,234.50"),
        FormatCase("{n,number,currency}", ["n": .decimal("1234.5")], in: "de", "1.234,50\u{A0}XXX"),
    ])
    func localesHaveTheirOwnDigitsAndSeparators(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{n,spellout}", ["n": 110], in: "zh_CN", "一百一十"),
        FormatCase("{n,spellout}", ["n": .decimal("-12.5")], "minus twelve point five"),
        FormatCase("{n,spellout,%spellout-ordinal}", ["n": 22], "twenty-second"),
        FormatCase("{n, spellout, %spellout-ordinal}", ["n": 22], "twenty-two"),
        FormatCase("{n,spellout,%no-such-rules}", ["n": 22], "twenty-two"),
        FormatCase("{n,spellout}", ["n": 22], in: "de", "zwei\u{AD}und\u{AD}zwanzig"),
        FormatCase("{n,spellout}", ["n": .decimal("9223372036854775808")], "9,223,372,036,854,775,808"),
        FormatCase("{n,ordinal}", ["n": 22], "22nd"), FormatCase("{n,ordinal}", ["n": 1], in: "fr", "1er"),
        FormatCase("{n,ordinal}", ["n": 5], in: "zh_CN", "第5"),
        FormatCase("{n,duration}", ["n": 3661], "1:01:01"), FormatCase("{n,duration}", ["n": 3661], in: "de", "3.661"),
    ])
    func writesByRules(sample: FormatCase) throws { try sample.check() }

    /// Hebrew numerals are rules and no positional digits.
    @Test(arguments: [
        FormatCase("{n}", ["n": 5], in: "he-u-nu-hebr", "ה׳"),
        FormatCase("{n,plural,one{#}other{# x}}", ["n": 5], in: "he-u-nu-hebr", "ה׳ x"),
    ])
    func showsNumberingSystemsOfRules(sample: FormatCase) throws { try sample.check() }

    @Test func survivesHugeNumbers() throws {
        let sample = "{n}|{n,number,percent}|{n,number,::compact-long}|{n,spellout}|{n,ordinal}|{n,duration}"
        for text in [
            "1E999", "-1E999", "1E-999", String(repeating: "9", count: 1000), "1." + String(repeating: "9", count: 999),
        ] {
            for locale in ["en_US", "zh_CN", "ar", "bn"] {
                let formatted = try MessageTestSupport.format(sample, in: locale, ["n": .decimal(text)])
                #expect(formatted.errors == [])
                #expect(formatted.text.split(separator: "|").count == 6, "\(locale) \(text.prefix(9))")
            }
        }
        let nines = try MessageTestSupport.text("{n,number,0}", ["n": .decimal(String(repeating: "9", count: 1000))])
        #expect(nines == ExactText(String(repeating: "9", count: 1000)))
    }

    /// ICU 72's own Hebrew numerals end the process where a number is beyond a double; ours must not.
    @Test(
        arguments: ["1E308", "1E309", "-1E999"], ["{n}", "{n,number,percent}", "{n,spellout}", "{n,plural,other{#}}"])
    func hugeNumbersInNumberingSystemsOfRulesDoNotCrash(number: String, source: String) async {
        await #expect(processExitsWith: .success) { [number, source] in
            _ = try MessageTestSupport.format(source, in: "he-u-nu-hebr", ["n": .decimal(number)])
        }
    }
}
