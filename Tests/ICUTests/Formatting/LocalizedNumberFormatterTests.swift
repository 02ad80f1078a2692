import ICU
import TestSupport
import Testing
import TextKernel

@Suite struct LocalizedNumberFormatterTests {
    static let english = LocaleIdentifier(literal: "en_US")

    @Test(arguments: [
        (LocalizedNumberFormatter.Style.decimal, "1,234.568"), (.integer, "1,235"), (.percent, "123,457%"),
        (.currency, "$1,234.57"),
    ])
    func hasTheStylesOfMessageFormat(style: LocalizedNumberFormatter.Style, expected: String) throws {
        let formatter = try LocalizedNumberFormatter(style: style, locale: Self.english)
        #expect(try formatter.format(decimal: "1234.5678") == expected)
    }

    @Test(arguments: [
        ("#,##0.00", "1234.5", "1,234.50"), ("#,##0.00;(#)", "-1234.5", "(1,234.50)"), ("0000", "12", "0012"),
        ("0.###E0", "12345", "1.234E4"), ("'#'0", "5", "#5"), ("", "1234.5", "1234.5"), ("0\u{A0}é", "1", "1\u{A0}é"),
    ])
    func readsPatterns(pattern: String, decimal: String, expected: String) throws {
        let formatter = try LocalizedNumberFormatter(pattern: pattern, locale: Self.english)
        #expect(try formatter.format(decimal: decimal) == expected)
    }

    @Test(arguments: [
        (".00", "1234.5", "1,234.50"), ("", "1234.5678", "1,234.5678"), ("percent", "0.5", "0.5%"),
        ("compact-short", "1234", "1.2K"), ("sign-always", "1", "+1"), ("scale/100", "0.5", "50"),
    ])
    func readsSkeletons(skeleton: String, decimal: String, expected: String) throws {
        let formatter = try LocalizedNumberFormatter(skeleton: skeleton, locale: Self.english)
        #expect(try formatter.format(decimal: decimal) == expected)
    }

    @Test(arguments: ["bogus", ".00 .00", "currency/XY", "scale/x", ".00/"])
    func refusesSkeletons(skeleton: String) throws {
        let error = try #require(throws: ICUError.self) {
            try LocalizedNumberFormatter(skeleton: skeleton, locale: Self.english)
        }
        #expect(error.name == "U_NUMBER_SKELETON_SYNTAX_ERROR")
    }

    @Test(arguments: ["0.0.0", "0;0;0", "0#"])
    func refusesPatterns(pattern: String) {
        #expect(throws: ICUError.self) { try LocalizedNumberFormatter(pattern: pattern, locale: Self.english) }
    }

    @Test(arguments: ["0.5", "1.5", "2.5", "-0.5", "3.5"])
    func roundsHalfToEven(decimal: String) throws {
        let expected = ["0.5": "0", "1.5": "2", "2.5": "2", "-0.5": "-0", "3.5": "4"]
        let formatter = try LocalizedNumberFormatter(style: .integer, locale: Self.english)
        #expect(try formatter.format(decimal: decimal) == expected[decimal])
    }

    @Test(arguments: [
        (0, "1234.5", "$1,234"), (2, "1234.5", "$1,234.50"), (3, "-0.0005", "-$0.000"),
        (20, "1E-20", "$0.00000000000000000001"),
        (-1, "1.5", "$2"),
    ])
    func moneyHasExactlyTheDigitsAskedFor(digits: Int, decimal: String, expected: String) throws {
        let dollar = FormatterCurrency(code: "USD")
        let formatter = try LocalizedNumberFormatter(money: dollar, fractionDigits: digits, locale: Self.english)
        #expect(try formatter.format(decimal: decimal) == expected)
    }

    @Test func moneyShowsASymbolOfOnesOwn() throws {
        let tether = FormatterCurrency.custom(symbol: "USDT")
        let formatter = try LocalizedNumberFormatter(money: tether, fractionDigits: 2, locale: Self.english)
        #expect(try formatter.format(decimal: "500") == "USDT\u{A0}500.00")
        let styled = try LocalizedNumberFormatter(style: .currency, locale: Self.english, currency: tether)
        #expect(try styled.format(decimal: "500") == "USDT\u{A0}500.00")
    }

    @Test func digitsAreExact() throws {
        let formatter = try LocalizedNumberFormatter(pattern: "0.####################", locale: Self.english)
        for decimal in ["9007199254740993.1", "0.10000000000000000001", "123456789012345678901234567890"] {
            #expect(try formatter.format(decimal: decimal) == decimal)
        }
        #expect(try formatter.format(decimal: "1E30") == "1" + String(repeating: "0", count: 30))
    }

    /// The first call has room for 512 bytes; a longer text is asked for again.
    @Test(arguments: [511, 512, 513, 2000])
    func longTextsAreWhole(count: Int) throws {
        let digits = String(repeating: "7", count: count)
        let formatter = try LocalizedNumberFormatter(pattern: "0", locale: Self.english)
        #expect(try formatter.format(decimal: digits) == digits)
    }

    @Test func appendsBehindWhatIsThere() throws {
        var output = UTF8Buffer("n=")
        try LocalizedNumberFormatter(style: .decimal, locale: Self.english).append(decimal: "1", to: &output)
        #expect(output.text == "n=1")
    }

    @Test(arguments: ["", "x", "1,5", "--1", "1 2"])
    func refusesWhatIsNoDecimalAndWritesNothing(decimal: String) throws {
        var output = UTF8Buffer("kept")
        let formatter = try LocalizedNumberFormatter(style: .decimal, locale: Self.english)
        #expect(throws: ICUError.self) { try formatter.append(decimal: decimal, to: &output) }
        #expect(output.text == "kept")
    }

    @Test func digitsByRulesAreUnsupportedHere() throws {
        let hebrew = LocaleIdentifier(literal: "he-u-nu-hebr")
        let error = try #require(throws: ICUError.self) {
            try LocalizedNumberFormatter(style: .decimal, locale: hebrew)
        }
        #expect(error.name == "U_UNSUPPORTED_ERROR")
        var output = UTF8Buffer()
        try RuleNumberFormatter(rules: .digits, locale: hebrew).append(decimal: "5", to: &output)
        #expect(output.text == "ה׳")
    }

    @Test(
        .recordedWithICU72,
        arguments: [
            ("de", "1.234,5"), ("zh_CN", "1,234.5"), ("ar", "١٬٢٣٤٫٥"), ("fa", "۱٬۲۳۴٫۵"), ("fr", "1\u{202F}234,5"),
            ("pl", "1\u{A0}234,5"), ("ar-u-nu-latn", "1,234.5"), ("bn", "১,২৩৪.৫"), ("xx", "1,234.5"),
        ])
    func localesHaveTheirOwnDigitsAndSeparators(name: String, expected: String) throws {
        let locale = try #require(LocaleIdentifier(name))
        #expect(try LocalizedNumberFormatter(style: .decimal, locale: locale).format(decimal: "1234.5") == expected)
    }

    @Test func theCategoryIsThatOfTheNumberAsShown() throws {
        let rules = try PluralRules(.cardinal, locale: Self.english)
        let plain = try LocalizedNumberFormatter(style: .decimal, locale: Self.english)
        let padded = try LocalizedNumberFormatter(pattern: "0.00", locale: Self.english)
        let whole = try LocalizedNumberFormatter(style: .integer, locale: Self.english)
        #expect(try plain.pluralCategory(of: "1", by: rules) == .one)
        #expect(try plain.pluralCategory(of: "1.0", by: rules) == .one)
        #expect(try padded.pluralCategory(of: "1", by: rules) == .other)
        #expect(try whole.pluralCategory(of: "1.4", by: rules) == .one)
        #expect(throws: ICUError.self) { try plain.pluralCategory(of: "x", by: rules) }
    }

    @Test func threadsMayShareOne() async throws {
        let formatter = try LocalizedNumberFormatter(style: .decimal, locale: Self.english)
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<500).count { _ in
                        (try? formatter.format(decimal: "\(task)234.5")) != "\(task == 0 ? "" : "\(task),")234.5"
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
