import ICU
import MessageFormat
import Testing
import TextKernel

/// What a message that is written by rules shows, and at which argument it stops.
@Suite struct ArgumentRuleTests {
    /// Shows texts in brackets; nothing that begins with `x`.
    private final class Brackets: ArgumentPresenter {
        func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer)
            -> ByteTraits?
        {
            let start = output.count
            let areShown = PackedTexts.forEach(in: texts, count: count) { text in
                output.append("[\(text.text) \(context)]")
                return text[0] != UInt8(ascii: "x")
            }
            return areShown ? output.traits(from: start) : nil
        }

        func currency(_ given: Currency, owner: Int32) -> Currency {
            Currency(code: given.code, digits: Int(owner), shownAtLeast: Int(owner), isISO: given.isISO)
        }
    }

    private func write(
        _ text: String, _ arguments: MessageArguments, _ rules: [ArgumentRule], locale: String = "en_US",
        options: FormatOptions = FormatOptions()
    ) throws -> (text: String, result: WriteResult) {
        let locale = try #require(LocaleIdentifier(locale))
        let message = try MessageFormatter(text, locale: locale).compiled
        var output = UTF8Buffer("before ")
        let result = message.write(
            arguments, rules: ArgumentRules(rules, presenter: Brackets()), options: options, context: 7, into: &output)
        let written = output.text
        #expect(written.hasPrefix("before "))
        return (String(written.dropFirst(7)), result)
    }

    private func rule(_ kind: ArgumentRule.Kind, _ change: (inout ArgumentRule) -> Void = { _ in }) -> ArgumentRule {
        var rule = ArgumentRule(kind)
        change(&rule)
        return rule
    }

    @Test(arguments: [
        ("0.0004", "0.0004"), ("1.50", "1.50"), ("-12345.6789", "-12,345.6789"), ("-0", "0"), ("-0.00", "0.00"),
        ("1000000", "1,000,000"), ("12345678901234567890.125", "12,345,678,901,234,567,890.125"),
    ])
    func aDecimalShowsAllDigits(_ given: String, _ shown: String) throws {
        let written = try write("{rate}", ["rate": .decimal(given)], [rule(.decimal)])
        #expect(written.result == .written)
        #expect(written.text == shown)
    }

    @Test func aDecimalIsWrittenInTheLocalesDigits() throws {
        let arabic = try write("{rate}", ["rate": .decimal("1234.5670")], [rule(.decimal)], locale: "ar_EG")
        #expect(arabic.text == "١٬٢٣٤٫٥٦٧٠")
        let german = try write("{rate}", ["rate": .decimal("0.10000")], [rule(.decimal)], locale: "de_DE")
        #expect(german.text == "0,10000")
    }

    @Test func aStyleDecidesTheDigits() throws {
        let written = try write("{rate, number, percent}", ["rate": .decimal("0.12345")], [rule(.decimal)])
        #expect(written.text == "12%")
    }

    @Test func withoutRulesNumbersAreThoseOfICU() throws {
        let locale = try #require(LocaleIdentifier("en_US"))
        let message = try MessageFormatter("{rate} {zero} {amount}", locale: locale)
        let arguments: MessageArguments = [
            "rate": .decimal("0.0004"), "zero": .decimal("-0"), "amount": .money("-0.00", "USD"),
        ]
        #expect(message.format(arguments).text == "0 -0 -$0.00")
    }

    /// What was known of an argument that was only looked at says nothing of the one that is written next.
    @Test func eachArgumentIsEscapedForWhatItHas() throws {
        let written = try write(
            "{n, select, a {{name} {fields}} other {}}",
            ["n": .text("a"), "name": .text(" \"Ada\""), "fields": .list(["one"])],
            [rule(.text), rule(.presented), rule(.text)],
            options: FormatOptions(bidiIsolation: .whereMixed, escaping: .json))
        #expect(written.result == .written)
        #expect(written.text == " \\\"Ada\\\" [one 7]")
    }

    @Test func zeroHasNoSign() throws {
        let money = try write("{amount}", ["amount": .money("-0.00", "USD")], [rule(.money)])
        #expect(money.text == "$0.00")
        let styled = try write("{n, number, integer}", ["n": .decimal("-0")], [rule(.integer)])
        #expect(styled.text == "0")
        let plural = try write("{n, plural, other {# files}}", ["n": .decimal("-0")], [rule(.integer)])
        #expect(plural.text == "0 files")
    }

    @Test(arguments: [
        ("{a, number, ::.00}", "-0.001", "0.00"), ("{a, number, percent}", "-0.001", "0%"),
        ("{a, number, integer}", "-0.4", "0"), ("{a, number, integer}", "-0.6", "-1"),
        ("{a, number, ::.00}", "-0.006", "-0.01"), ("{a, number, ::.00 sign-accounting}", "-0.001", "0.00"),
        ("{a, number,#,##0.0}", "-0.04", "0.0"), ("{a, spellout}", "-1", "minus one"),
        ("{a, number, ::scale/100 .0}", "-0.01", "-1.0"),
    ])
    func whatAStyleRoundsToZeroHasNoSign(source: String, number: String, text: String) throws {
        #expect(try write(source, ["a": .decimal(number)], [rule(.decimal)]).text == text)
    }

    @Test func anAmountThatAStyleRoundsToZeroHasNoSign() throws {
        let small = try write("{a, number, ::.0}", ["a": .money("-0.001", "USD")], [rule(.money)])
        #expect(small.text == "$0.0")
        let more = try write("{a, number, ::.0}", ["a": .money("-0.06", "USD")], [rule(.money)])
        #expect(more.text == "-$0.1")
    }

    @Test func aMissingArgumentIsNamedByItsIndex() throws {
        let rules = [rule(.text), rule(.integer), rule(.text)]
        let written = try write("{a} {b} {a} {c}", ["a": "x", "b": 1], rules)
        #expect(written.result == .failed(argument: 2, .missing))
        #expect(written.text.isEmpty)
    }

    @Test(arguments: [
        (ArgumentRule.Kind.text, MessageArgument.text(" \u{3000}")), (.text, ""), (.text, "\u{202E}\u{7}"), (.text, 1),
        (.integer, .decimal("1.5")), (.integer, "1"), (.decimal, .money("1", "USD")), (.money, 1),
        (.instant, "2026-01-02T03:04:05Z"), (.region, .region("ZZ")), (.region, "USA"), (.region, "XX"),
        (.presented, .list([])), (.presented, .list(["a", " "])), (.presented, 1), (.decimal, .decimal("x")),
        (.presented, .list(Array(repeating: "a", count: 65))),
    ])
    func anUnfitValueStops(_ kind: ArgumentRule.Kind, _ value: MessageArgument) throws {
        let written = try write("shows {a}", ["a": value], [rule(kind)])
        #expect(written.result == .failed(argument: 0, .unfit))
        #expect(written.text.isEmpty)
    }

    @Test(arguments: [
        (ArgumentRule.Kind.text, MessageArgument.text("a\u{202E}b\u{0}\u{2028}c"), "abc"),
        (
            .text, .text("é" + String(repeating: "long ", count: 50) + "\u{85}"),
            "é" + String(repeating: "long ", count: 50)
        ),
        (.region, .region("us"), "United States"), (.region, "CN", "China"),
        (.presented, "a", "[a 7]"), (.presented, .list(["a", "b\u{1}c"]), "[a 7][bc 7]"),
        (.presented, .list([String(repeating: "a", count: 200)]), "[\(String(repeating: "a", count: 200)) 7]"),
        (.integer, .decimal("3.00"), "3"), (.money, .money("5", "JPY"), "¥5"),
    ])
    func aFitValueIsShown(_ kind: ArgumentRule.Kind, _ value: MessageArgument, _ shown: String) throws {
        let written = try write("{a}", ["a": value], [rule(kind)])
        #expect(written.result == .written)
        #expect(written.text == shown)
    }

    @Test func whatThePresenterCannotShowStops() throws {
        let written = try write("{a}", ["a": .list(["a", "xb"])], [rule(.presented)])
        #expect(written.result == .failed(argument: 0, .notPresented))
        #expect(written.text.isEmpty)
    }

    @Test func surplusDigitsAreRefusedByTheOwnersDigits() throws {
        let refusing = rule(.money) { $0.refusesSurplusDigits = true }
        #expect(try write("{a}", ["a": .money("1.005", "USD")], [refusing]).result == .failed(argument: 0, .unfit))
        #expect(try write("{a}", ["a": .money("1.05", "USD")], [refusing]).text == "$1.05")
        let own = rule(.money) {
            $0.refusesSurplusDigits = true
            $0.hasOwnCurrencies = true
            $0.owner = 3
        }
        #expect(try write("{a}", ["a": .money("1.05", "USD")], [own]).text == "$1.050")
        #expect(try write("{a}", ["a": .money("1.0005", "USD")], [own]).result == .failed(argument: 0, .unfit))
    }

    @Test func argumentsOfAllVariantsAreDemanded() throws {
        let text = "{n, plural, one {one} other {{who} has #}}"
        let locale = try #require(LocaleIdentifier("en_US"))
        let names = try MessageFormatter(text, locale: locale).compiled.argumentNames
        #expect(names.sorted() == ["n", "who"])
        let rules = names.map { rule($0 == "n" ? .integer : .text) }
        let index = try #require(names.firstIndex(of: "who"))
        #expect(try write(text, ["n": 1], rules).result == .failed(argument: index, .missing))
        #expect(try write(text, ["n": 1, "who": " "], rules).result == .failed(argument: index, .unfit))
        #expect(try write(text, ["n": 1, "who": "Li"], rules).text == "one")
        #expect(try write(text, ["n": 2, "who": "Li"], rules).text == "Li has 2")
    }

    @Test func whatAStyleCannotShowIsRefused() throws {
        let written = try write("{a, number, ::currency/EUR}", ["a": .money("1", "USD")], [rule(.money)])
        #expect(written.result == .failed(argument: 0, .refused))
        #expect(written.text.isEmpty)
    }

    @Test func aTextThatIsTooLongIsNotWritten() throws {
        let written = try write(
            "{a} and more", ["a": "0123456789"], [rule(.text)], options: FormatOptions(maximumLength: 5))
        #expect(written.result == .tooLong)
        #expect(written.text.isEmpty)
    }

    @Test func whatIsWrittenIsIsolatedAndEscaped() throws {
        let options = FormatOptions(bidiIsolation: .whereMixed, escaping: .json)
        let written = try write(
            "“{a}”: \"{b}\"", ["a": "שלום", "b": "a\"b"], [rule(.text), rule(.text)], options: options)
        #expect(written.text == "“\u{2068}שלום\u{2069}”: \\\"a\\\"b\\\"")
    }
}
