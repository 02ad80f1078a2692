import ICU
import MessageFormat
import TestSupport
import Testing

/// A message in both syntaxes shows the same: one is read and written by ICU's syntax, its conversion by the engine of
/// MessageFormat 2.
@Suite struct MF2DifferentialTests {
    private static let locales = [
        "en_US", "zh_CN", "de_DE", "fr_FR", "ar_EG", "ru_RU", "pl_PL", "ja_JP", "hi_IN", "he_IL", "cs_CZ", "lt_LT",
        "pt_BR", "es_ES", "th_TH", "cy_GB",
    ].compactMap { LocaleIdentifier($0) }

    /// Generates messages of ICU MessageFormat that MessageFormat 2 can say.
    private struct Generator {
        var random: SeededGenerator

        mutating func any<Value>(_ values: [Value]) -> Value {
            values[Int.random(in: 0..<values.count, using: &random)]
        }

        mutating func pattern(_ depth: Int, counting: Bool = false) -> String {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in element(depth, counting: counting) }.joined()
        }

        mutating func element(_ depth: Int, counting: Bool) -> String {
            if depth > 0, Int.random(in: 0..<4, using: &random) == 0 { return selection(depth - 1) }
            if counting, Int.random(in: 0..<3, using: &random) == 0 { return "#" }
            return any([
                "files ", "a’b ", "''", "'{'", "'}'", "é ", "|x| ", "\\ ", "{w}", "{k}", "{k, number}", "{m}", "{d}",
                "{l}",
                "{r}", "{k, number, integer}", "{q, number, percent}", "{d, date, ::yMMMd}", "{d, time, ::jm}",
                "{d, date, ::yMMMdjmz}", "{k, number, ::.00 rounding-mode-half-up}", "{k, number, ::sign-always .###}",
            ])
        }

        mutating func selection(_ depth: Int) -> String {
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                let keys = any([["a"], ["a", "b"], ["b", "c"]])
                return "{g, select, " + branches(keys + ["other"], depth) + "}"
            case 1:
                let keys = any([["one", "two", "few"], ["one"], ["=1", "one"]])
                return "{i, selectordinal, " + branches(keys + ["other"], depth, counting: true) + "}"
            case 2:
                let keys = any([["=0", "=1", "one"], ["=1", "one", "few"], ["one"]])
                return "{n, plural, offset:1 " + branches(keys + ["other"], depth, counting: true) + "}"
            default:
                let keys = any([
                    ["one"], ["=0", "one", "few", "many"], ["=1"], ["=2", "one"], ["zero", "two", "one"],
                ])
                return "{\(any(["n", "i"])), plural, " + branches(keys + ["other"], depth, counting: true) + "}"
            }
        }

        mutating func branches(_ keys: [String], _ depth: Int, counting: Bool = false) -> String {
            keys.map { "\($0) {\(pattern(depth, counting: counting))}" }.joined(separator: " ")
        }

        mutating func arguments() -> MessageArguments {
            func number(_ whole: Range<Int>, _ digits: Int) -> MessageArgument {
                let fraction = digits == 0 ? "" : "." + random.digits(digits)
                return .decimal("\(Int.random(in: whole, using: &random))\(fraction)")
            }
            return [
                "n": number(0..<25, any([0, 0, 1, 2])), "i": number(0..<120, 0),
                "k": number(-2_000_000..<2_000_000, any([0, 1, 2])),
                "q": number(-3..<3, any([0, 1, 2])), "g": .text(any(["a", "b", "c", "d"])),
                "w": .text(any(["Ada", "ש", "{x}"])),
                "m": .money(any(["1234.5", "-3", "0.001"]), any(["USD", "JPY", "USDT"])),
                "d": .instant("2026-0\(any([1, 6, 9]))-02T03:04:05Z"), "l": .list(["a", "b", "c"]), "r": .region("CN"),
            ]
        }
    }

    /// Seeds, of each 1,250 messages.
    @Test(arguments: 0..<16)
    func bothSyntaxesShowTheSame(_ seed: Int) throws {
        let locale = Self.locales[seed]
        let formatters = LocaleFormatters(locale: locale)
        let conversion = MessageConversion(formatters: formatters)
        var generator = Generator(random: SeededGenerator(seed: UInt64(seed)))
        var count = 0
        while count < 1_250 {
            let source = generator.pattern(2)
            let arguments = generator.arguments()
            let message = try #require(ICUMessageParser().parse(source).message, "\(source)")
            let converted = conversion.convert(message, to: .mf2)
            // Of many selections there are more combinations than a message may have variants.
            if converted.problems.contains(where: { $0.message.contains("combinations") }) { continue }
            let raised = try #require(converted.message, "\(source): \(converted.problems)")
            let text = try #require(MF2MessageWriter.text(of: raised), "\(source)")
            // Few texts are as long as this, and they say nothing that shorter ones do not.
            if text.utf8.count > 8_192 { continue }
            let expected = try MessageFormatter(source, locale: locale, formatters: formatters).format(arguments)
            let formatter = try MF2MessageFormatter(text, locale: locale, formatters: formatters)
            let formatted = formatter.format(arguments, options: FormatOptions())
            // The parts are always the engine's, the text the pool's where it can be.
            let parts = formatter.formatToParts(arguments, options: FormatOptions())
            #expect(parts.text == formatted.text, "\(locale) \(text)")
            #expect(formatted.text == expected.text, "\(locale) \(source) → \(text)")
            #expect(formatted.errors == [], "\(locale) \(source) → \(text)")
            count += 1
            // And back, where the way back is known: an ordinal is declared apart from the number that it is of.
            guard let back = conversion.convert(try #require(MF2MessageParser().parse(text).message), to: .icu).message
            else { continue }
            let again = try #require(MessageConversion.text(of: back), "\(text)")
            // Every branch is written out in full, which may be more than a text may have.
            guard again.utf8.count <= 16_384 else { continue }
            let shown = try MessageFormatter(again, locale: locale, formatters: formatters).format(arguments)
            #expect(shown.text == expected.text, "\(locale) \(text) → \(again)")
        }
    }

    @Test func whatCannotBeSaidIsRefusedWithItsPlace() throws {
        let conversion = MessageConversion(formatters: LocaleFormatters(locale: LocaleIdentifier(literal: "en")))
        for (source, offset) in [
            ("a {n, spellout}", 2), ("{n, number, #,##0}", 0), ("{n, choice, 0#a}", 0), ("x {0}", 2),
            ("{d, date, short}", 0), ("{n, number, ::compact-short}", 0),
        ] {
            let message = try #require(ICUMessageParser().parse(source).message)
            let result = conversion.convert(message, to: .mf2)
            #expect(result.message == nil)
            #expect(result.problems.map(\.offset) == [offset], "\(source) \(result.problems)")
        }
        for (source, offset) in [
            ("a {$n :number minimumFractionDigits=$m}", 36), ("{#b}x{/b}", 0), ("{$n :shop:f}", 0), ("{1 :number}", 0),
            (".local $n = {1 :number} .match $n one {{a}} * {{b}}", 12),
        ] {
            let message = try #require(MF2MessageParser().parse(source).message)
            let result = conversion.convert(message, to: .icu)
            #expect(result.message == nil)
            #expect(result.problems.first?.offset == offset, "\(source) \(result.problems)")
            #expect(result.problems.allSatisfy { $0.kind == .unsupportedOperation })
        }
    }

    @Test(arguments: [
        (
            "{n, plural, one {# file} other {# files}}",
            ".input {$n :number}\n.match $n\none {{{$n} file}}\n* {{{$n} files}}"
        ),
        ("Hello {name}", "Hello {$name}"),
        ("{n, number, ::.00}", "{$n :number minimumFractionDigits=2 maximumFractionDigits=2 useGrouping=auto}"),
        (
            "{d, date, ::yMMMdjmz}", "{$d :datetime timeZoneStyle=short}"
        ),
    ])
    func aTextReadsAsPeopleWouldWriteIt(_ source: String, _ expected: String) throws {
        let conversion = MessageConversion(formatters: LocaleFormatters(locale: LocaleIdentifier(literal: "en")))
        let message = try #require(ICUMessageParser().parse(source).message)
        let raised = try #require(conversion.convert(message, to: .mf2).message)
        #expect(MessageConversion.text(of: raised) == expected)
    }
}
