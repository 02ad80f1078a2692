import ICU
import MessageFormat
import TestSupport
import Testing

/// Laws of shown money over locales, currencies and styles: what is read back is what was given.
@Suite(.recordedWithICU72) struct MoneyPropertyTests {
    /// The decimal separator of money by locale.
    static let decimalSeparators: [String: Unicode.Scalar] = [
        "ar_EG": "\u{66B}", "fa_IR": "\u{66B}", "hi_IN": ".", "bn_BD": ".", "he_IL": ".", "th-u-nu-thai": ".",
        "en_US": ".", "zh_CN": ".", "de_CH": ".", "pt_PT": ",", "zh-u-nu-hanidec": ".", "de_AT": ",", "fr_FR": ",",
        "tr_TR": ",", "en_DE": ".", "ur_PK": ".", "my_MM": ".", "ckb": "\u{66B}", "ne": ".", "dz": ".", "en_IN": ".",
        "sw": ".", "nl": ",", "pl": ",", "ja-u-nu-fullwide": ".", "mr": ".", "lrc": "\u{66B}",
    ]
    static let locales = decimalSeparators.keys.sorted()
    static let displays: [MoneyStyle.Display] = [.symbol, .narrowSymbol, .isoCode, .name]
    static let signs: [MoneyStyle.Sign] = [.standard, .accounting]
    static let assets = ["USDT", "USDC", "DAI", "BTC", "ETH", "TRX", "PEPE", "wstETH", "1INCH", "A-1.b_2", "C98"]
        .compactMap { Currency($0) }

    /// What a person reads in a shown amount.
    static func read(_ text: String, _ currency: Currency, _ style: MoneyStyle, in locale: String) throws -> String? {
        let separator = try #require(decimalSeparators[locale])
        return ShownMoney(
            text, code: text.contains(currency.code) ? currency.code : nil, decimalSeparator: separator,
            hasParentheses: style.sign == .accounting && style.display != .name
        ).number
    }

    /// The amount with at least the digits that its currency is shown with.
    static func padded(_ decimal: String, to digits: Int) -> String {
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
        return fraction.isEmpty && zeros.isEmpty ? decimal : parts[0] + "." + fraction + zeros
    }

    static func amount(_ random: inout SeededGenerator) -> String {
        let whole =
            Int.random(in: 0...5, using: &random) == 0
            ? "0"
            : "\(Int.random(in: 1...9, using: &random))" + random.digits(Int.random(in: 0...20, using: &random))
        let fraction = random.digits(
            Int.random(in: 0...3, using: &random) == 0 ? 0 : Int.random(in: 1...20, using: &random))
        return (Bool.random(using: &random) ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }

    @Test(arguments: locales)
    func noDigitIsLostAndTheSignStays(locale: String) throws {
        var random = SeededGenerator(seed: 4217)
        for display in Self.displays {
            for sign in Self.signs {
                let style = MoneyStyle(display: display, sign: sign)
                let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
                for currency in MoneyTestSupport.currenciesInUse + Self.assets {
                    let amount = Self.amount(&random)
                    let text = formatter.format(Money(try #require(ExactDecimal(amount)), currency))
                    let number = try Self.read(text, currency, style, in: locale)
                    #expect(
                        number == Self.padded(amount, to: currency.shownAtLeast),
                        "\(amount) \(currency.code) \(display) \(sign): \(text)")
                    if !currency.isISO || display == .isoCode {
                        #expect(text.contains(currency.code), "\(currency.code) \(display): \(text)")
                    }
                }
            }
        }
    }

    /// Integers of minor units come out digit by digit, with as many behind the point as the currency has.
    @Test(arguments: locales)
    func minorUnitsComeOutExactly(locale: String) throws {
        var random = SeededGenerator(seed: 64)
        let style = MoneyStyle(display: .isoCode)
        let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
        for currency in MoneyTestSupport.currenciesInUse + Self.assets {
            guard let digits = currency.digits else { continue }
            let some = Int128(Int64.random(in: .min ... .max, using: &random))
            for units in [0, 1, -1, some, Int128(Int64.min), Int128(Int64.max), Int128.min, Int128.max] {
                let money = try #require(Money(minorUnits: units, currency.code))
                let text = formatter.format(money)
                let number = try #require(try Self.read(text, currency, style, in: locale), "\(text)")
                #expect(Int128(number.filter { $0 != "." }) == units, "\(units) \(currency.code): \(text)")
                let fraction = number.firstIndex(of: ".").map { number[$0...].count - 1 } ?? 0
                #expect(fraction == digits, "\(units) \(currency.code): \(text)")
            }
        }
    }

    @Test(arguments: locales)
    func amountsOfAThousandDigitsComeOutExactly(locale: String) throws {
        var random = SeededGenerator(seed: 1_000)
        for display in Self.displays {
            let style = MoneyStyle(display: display, sign: .accounting)
            let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
            for currency in ["USD", "JPY", "XAU", "USDT", "ETH"].compactMap({ Currency($0) }) {
                for whole in [1, 500, 998, 1_000] {
                    let digits = "7" + random.digits(999)
                    let amount = "-" + digits.prefix(whole) + (whole == 1_000 ? "" : "." + digits.dropFirst(whole))
                    let text = formatter.format(Money(try #require(ExactDecimal(amount)), currency))
                    let number = try Self.read(text, currency, style, in: locale)
                    #expect(number == Self.padded(amount, to: currency.shownAtLeast), "\(currency.code) \(display)")
                }
                // The longest that are read: 1,999 digits before the point, and 1,998 behind it. Beyond 999 digits behind
                // it ICU writes no zeros at the end, so there is none.
                for (mantissa, exponent) in [
                    ("7" + random.digits(999), "E999"), ("7." + random.digits(998) + "1", "E-999"),
                ] {
                    let amount = try #require(ExactDecimal(mantissa + exponent))
                    let text = formatter.format(Money(amount, currency))
                    let number = try Self.read(text, currency, style, in: locale)
                    #expect(
                        number == Self.padded(amount.description, to: currency.shownAtLeast),
                        "\(currency.code) \(display) \(exponent)")
                }
            }
        }
    }

    /// A rounded amount is shown with the digits of the rounded number, whatever shows the currency.
    @Test(arguments: locales)
    func whatIsRoundedIsShownAsTheRoundedNumber(locale: String) throws {
        var random = SeededGenerator(seed: 2)
        for direction in ExactDecimalRoundingTests.directions {
            for digits in [0, 2, 7] {
                let style = MoneyStyle(
                    display: Self.displays[Int.random(in: 0..<4, using: &random)],
                    rounding: .init(toFractionDigits: digits, direction))
                let formatter = MoneyFormatter(locale: try MessageTestSupport.locale(locale), style: style)
                for currency in ["USD", "JPY", "BHD", "USDT", "ETH"].compactMap({ Currency($0) }) {
                    let amount = try #require(ExactDecimal(Self.amount(&random)))
                    let rounded = amount.rounded(toFractionDigits: digits, direction)
                    let text = formatter.format(Money(amount, currency))
                    let number = try Self.read(text, currency, style, in: locale)
                    #expect(
                        number == Self.padded(rounded.description, to: min(digits, currency.shownAtLeast)),
                        "\(amount) \(currency.code) \(direction): \(text)")
                }
            }
        }
    }

    /// The default style shows what a message shows for a bare `{m}`.
    @Test(arguments: locales)
    func theDefaultStyleIsThatOfMessages(locale: String) throws {
        var random = SeededGenerator(seed: 14)
        let identifier = try MessageTestSupport.locale(locale)
        let message = try MessageFormatter("{m}", locale: identifier)
        let formatter = MoneyFormatter(locale: identifier)
        for currency in MoneyTestSupport.currenciesInUse + Self.assets {
            let money = Money(try #require(ExactDecimal(Self.amount(&random))), currency)
            #expect(ExactText(formatter.format(money)) == ExactText(message.format(["m": .money(money)]).text))
        }
    }
}
