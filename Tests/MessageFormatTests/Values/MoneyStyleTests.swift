import ICU
import MessageFormat
import TestSupport
import Testing

@Suite(.recordedWithICU72) struct MoneyStyleTests {
    /// One amount and how a style shows it.
    struct Case: Sendable, CustomTestStringConvertible {
        let locale: String
        let style: MoneyStyle
        let amount: String
        let currency: String
        let expected: ExactText

        init(
            _ amount: String, _ currency: String, _ expected: String, in locale: String = "en_US",
            _ display: MoneyStyle.Display = .symbol, _ sign: MoneyStyle.Sign = .standard,
            rounded rounding: MoneyStyle.Rounding? = nil
        ) {
            (self.amount, self.currency, self.locale, self.expected) = (amount, currency, locale, ExactText(expected))
            style = MoneyStyle(display: display, sign: sign, rounding: rounding)
        }

        var testDescription: String { "\(locale) \(amount) \(currency) \(style.display) \(style.sign)" }

        func check() throws {
            let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
            #expect(ExactText(formatter.format(try #require(Money(amount, currency)))) == expected)
        }
    }

    @Test func showsTheSymbolTheMinusAndAllDigitsByDefault() {
        let style = MoneyStyle()
        #expect(style.display == .symbol && style.sign == .standard && style.rounding == nil)
        #expect(style == MoneyStyle(display: .symbol, sign: .standard, rounding: nil))
    }

    @Test func partsAreNamedInDescriptions() {
        let displays: [MoneyStyle.Display] = [.symbol, .narrowSymbol, .isoCode, .name]
        #expect(displays.map(\.description) == ["symbol", "narrowSymbol", "isoCode", "name"])
        #expect([MoneyStyle.Sign.standard, .accounting].map(\.description) == ["standard", "accounting"])
        #expect(RoundingDirection.halfEven.description == "halfEven")
    }

    @Test(arguments: [
        Case("1234.5", "USD", "$1,234.50"), Case("1234.5", "USD", "US$1,234.50", in: "zh_CN"),
        Case("1234.5", "USD", "$1,234.50", in: "zh_CN", .narrowSymbol),
        Case("1234.5", "CNY", "¥1,234.50", .narrowSymbol), Case("1234.5", "CNY", "CN¥1,234.50"),
        Case("1234.5", "USD", "USD\u{A0}1,234.50", .isoCode),
        Case("1234.5", "EUR", "1.234,50\u{A0}EUR", in: "de", .isoCode),
        Case("1234.5", "EUR", "EUR\u{A0}1,234.50", in: "zh_CN", .isoCode),
        Case("1234.5", "XXX", "XXX\u{A0}1,234.5", .isoCode),
    ])
    func showsTheCurrencyInEachForm(sample: Case) throws { try sample.check() }

    @Test(arguments: [
        Case("1234.5", "USD", "1,234.50 US dollars", .name), Case("1", "USD", "1.00 US dollars", .name),
        Case("1", "JPY", "1 Japanese yen", .name), Case("2", "KRW", "2 South Korean won", .name),
        Case("1", "KRW", "1 южнокорейская вона", in: "ru", .name),
        Case("2", "KRW", "2 южнокорейские воны", in: "ru", .name),
        Case("5", "KRW", "5 южнокорейских вон", in: "ru", .name),
        Case("1234.5", "USD", "1,234.50美元", in: "zh_CN", .name),
        Case("-1234.5", "USD", "dola za Marekani -1,234.50", in: "sw", .name),
        Case("1234.5", "EUR", "١٬٢٣٤٫٥٠ يورو", in: "ar_EG", .name),
        Case("-5", "EUR", "-5.00 euros", .name, .accounting),
        // The amount is 1.00 when it is rounded, and so is what is named; without a fraction it is one dollar.
        Case("1.4", "USD", "1 US dollar", .name, rounded: .init(toFractionDigits: 0, .halfEven)),
        // CLDR 42 has no name for it.
        Case("1", "XCG", "1.00 XCG", .name),
    ])
    func namesTheCurrencyInTheFormThatTheNumberAsksFor(sample: Case) throws { try sample.check() }

    /// ICU 72 itself writes `-₺1.234,50 Türk lirası` and `-EUR 1,234.5 euros0`.
    @Test(arguments: [
        Case("-1234.5", "TRY", "-1.234,50 Türk lirası", in: "tr_TR", .name),
        Case("1234.5", "USD", "1.234,50 ABD doları", in: "tr_TR", .name),
        Case("1234.5", "EUR", "1,234.50 euros", in: "en_DE", .name),
        Case("1234.5", "USD", "1,234.50 US dollars", in: "en_DE", .name),
        Case("1234.5", "USDT", "1,234.50 USDT", in: "en_DE", .name),
        Case("1234.5", "CVE", "1\u{A0}234$50 escudos cabo-verdianos", in: "pt_CV", .name),
    ])
    func aNameIsBesideTheNumberWhereTheLocaleHasAPatternForItsCurrencyAlone(sample: Case) throws {
        try sample.check()
    }

    @Test(arguments: [
        Case("500", "USDT", "USDT\u{A0}500.00"), Case("500", "USDT", "USDT\u{A0}500.00", .narrowSymbol),
        Case("500", "USDT", "USDT\u{A0}500.00", .isoCode), Case("500", "USDT", "500.00 USDT", .name),
        Case("1", "BTC", "1 BTC", .name), Case("-1.5", "PEPE", "-1,5 PEPE", in: "de", .name),
        Case("-500", "USDT", "USDT -500.00", in: "sw", .name),
        Case("-500", "USDT", "(USDT\u{A0}500.00)", .symbol, .accounting),
        // Chinese names are beside the number without a space; `1.51INCH` would be another amount.
        Case("500", "USDT", "500.00\u{A0}USDT", in: "zh_CN", .name),
        Case("1.5", "1INCH", "1.5\u{A0}1INCH", in: "zh_CN", .name),
        Case("1.5", "1INCH", "一.五\u{A0}1INCH", in: "zh-u-nu-hanidec", .name), Case("1", "QQQ", "1 QQQ", .name),
    ])
    func showsOtherAssetsByTheirCode(sample: Case) throws { try sample.check() }

    @Test(arguments: [
        Case("-1234.5", "USD", "($1,234.50)", .symbol, .accounting),
        Case("1234.5", "USD", "$1,234.50", .symbol, .accounting),
        Case("-1234.5", "USD", "(USD\u{A0}1,234.50)", .isoCode, .accounting),
        Case("-1234.5", "CNY", "(¥1,234.50)", in: "zh_CN", .symbol, .accounting),
        Case("-1234.5", "EUR", "-1.234,50\u{A0}€", in: "de", .symbol, .accounting),
        Case("-1234.5", "EUR", "(1\u{202F}234,50\u{A0}€)", in: "fr", .symbol, .accounting),
        Case("-1234.5", "CHF", "CHF-1’234.50", in: "de_CH", .symbol, .standard),
        Case("-0.00", "USD", "($0.00)", .symbol, .accounting),
    ])
    func marksNegativeAmountsAsTheLocaleDoes(sample: Case) throws { try sample.check() }

    @Test(arguments: [
        Case("1234.5", "USD", "$1,234", rounded: .init(toFractionDigits: 0, .halfEven)),
        Case("1234.5", "USD", "$1,235", rounded: .init(toFractionDigits: 0, .halfUp)),
        Case("1234.567", "USD", "$1,234.57", rounded: .init(toFractionDigits: 2, .halfUp)),
        Case("1234.567", "USD", "$1,234.5", rounded: .init(toFractionDigits: 1, .down)),
        // No more digits than there are, and as many as the currency is shown with.
        Case("1234.5", "USD", "$1,234.50", rounded: .init(toFractionDigits: 4, .halfUp)),
        Case("1234.5", "JPY", "¥1,234.5", rounded: .init(toFractionDigits: 4, .halfUp)),
        Case("0.123456789", "ETH", "ETH\u{A0}0.123456", rounded: .init(toFractionDigits: 6, .down)),
        Case("-0.4", "USD", "-$0", rounded: .init(toFractionDigits: 0, .halfEven)),
        Case("-0.4", "USD", "-$1", rounded: .init(toFractionDigits: -2, .floor)),
        Case("1.00000000000000000005", "USD", "$1.0000000000000000001", rounded: .init(toFractionDigits: 19, .up)),
    ])
    func roundsWhereTheStyleSaysSo(sample: Case) throws { try sample.check() }

    /// It is not checked what is given to `Currency(code:digits:shownAtLeast:isISO:)`.
    @Test(arguments: [
        (Currency(code: "", digits: nil, shownAtLeast: 0, isISO: false), "1.5"),
        (Currency(code: "usd", digits: 2, shownAtLeast: 2, isISO: true), "1.50"),
        (Currency(code: "US", digits: 2, shownAtLeast: 2, isISO: true), "1.50"),
        (Currency(code: "\u{0}'¤{}\u{301}#", digits: 2, shownAtLeast: -7, isISO: false), "1.5"),
        (Currency(code: String(repeating: "X", count: 5_000), digits: 2, shownAtLeast: 3, isISO: false), "1.500"),
        // ICU adds zeros up to 999 digits.
        (Currency(code: "EUR", digits: 2, shownAtLeast: 999, isISO: true), "1.5" + String(repeating: "0", count: 998)),
        (Currency(code: "EUR", digits: 2, shownAtLeast: .max, isISO: true), "1.5"),
    ])
    func takesEveryCurrency(currency: Currency, number: String) throws {
        let money = Money(try #require(ExactDecimal("1.5")), currency)
        for display in [MoneyStyle.Display.symbol, .narrowSymbol, .isoCode, .name] {
            let style = MoneyStyle(display: display, sign: .accounting)
            for locale in ["en_US", "he-u-nu-hebr", "ar-u-nu-roman", "xx", "und"] {
                let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
                #expect(formatter.format(money).contains(number), "\(locale) \(display)")
            }
        }
    }

    @Test func keepsFewFormatters() {
        let formatter = MoneyFormatter(locale: LocaleIdentifier(literal: "en_US"))
        // More pairs of currency and digits than are kept; the first is asked for again.
        for digits in 0...(MoneyFormatter.capacity + 10) {
            let money = Money(
                ExactDecimal(minorUnits: 1, digits: digits),
                Currency(code: "EUR", digits: 2, shownAtLeast: 0, isISO: true))
            #expect(formatter.format(money).count == (digits == 0 ? 2 : digits + 3))
        }
        #expect(Money("1", "EUR").map(formatter.format) == "€1.00")
    }

    @Test func isSharedBetweenTasks() async throws {
        let formatter = MoneyFormatter(locale: LocaleIdentifier(literal: "en_US"), style: MoneyStyle(display: .name))
        let texts = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    ["USD", "EUR", "USDT", "JPY"].compactMap { Money("12", $0).map(formatter.format) }
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(texts == [["12.00 US dollars", "12.00 euros", "12.00 USDT", "12 Japanese yen"]])
    }
}
