import COracle
import ICU
import MessageFormat
import TestSupport
import Testing

/// Amounts that are rounded here and then shown, beside ICU's formatter, which rounds by itself in the same direction.
@Suite struct MoneyStyleOracleTests {
    static let locales = [
        "en_US", "zh_CN", "de_DE", "de_CH", "de_AT", "fr_FR", "es_ES", "pt_PT", "ru_RU", "pl_PL", "ar_EG", "he_IL",
        "hi_IN", "bn_BD", "ja_JP", "th_TH", "tr_TR", "cs_CZ", "fa_IR", "nl_NL", "sw_KE", "en_DE", "pt_CV", "ur_PK",
        "my_MM", "dz_BT",
    ]
    static let directions: [(RoundingDirection, Int32)] = [
        (.ceiling, 0), (.floor, 1), (.down, 2), (.up, 3), (.halfEven, 4), (.halfDown, 5), (.halfUp, 6),
    ]
    static let displays: [(MoneyStyle.Display, Int32)] = [
        (.narrowSymbol, 0), (.symbol, 1), (.name, 2), (.isoCode, 3),
    ]
    static let signs: [(MoneyStyle.Sign, Int32)] = [(.standard, 0), (.accounting, 3)]
    static let currencies = [
        "USD", "EUR", "CNY", "JPY", "BHD", "CLF", "INR", "CHF", "TRY", "CVE", "XAU", "XXX", "USDT", "BTC", "ETH",
        "PEPE",
    ]
    /// ICU 72 puts names between the digits there; `MoneyStyleTests` says what ours shows.
    static let localesWhoseNamesICUMisplaces: Set = ["tr_TR", "en_DE", "pt_CV"]

    @Test(arguments: locales)
    func roundedAmountsAreShownAsICURoundsAndShowsThem(_ locale: String) throws {
        let identifier = try #require(LocaleIdentifier(locale))
        var random = SeededGenerator(seed: 72)
        var differences: [String] = []
        for (direction, rounding) in Self.directions {
            for (display, width) in Self.displays {
                if display == .name, Self.localesWhoseNamesICUMisplaces.contains(locale) { continue }
                for (sign, signDisplay) in Self.signs {
                    for fractionDigits in [0, 1, 2, 5] {
                        let formatter = MoneyFormatter(
                            locale: identifier,
                            style: MoneyStyle(
                                display: display, sign: sign,
                                rounding: MoneyStyle.Rounding(toFractionDigits: fractionDigits, direction)))
                        for code in Self.currencies {
                            let money = try #require(Money(Self.amount(&random), code))
                            let least = min(money.currency.shownAtLeast, fractionDigits)
                            let digits = max(min(money.amount.fractionDigits, fractionDigits), least)
                            let expected = Self.icu(
                                money, locale: locale, width: width, sign: signDisplay, rounding: rounding, digits)
                            // A name has no symbol that could be replaced, and a narrow one is not replaced either.
                            guard money.currency.isNamedByICU || display == .symbol || display == .isoCode else {
                                continue
                            }
                            let actual = formatter.format(money)
                            if expected.map({ $0.utf8.elementsEqual(actual.utf8) }) != true {
                                differences.append(
                                    "\(money) \(formatter.style)\n  ICU:  \(expected ?? "error")\n  ours: \(actual)")
                            }
                        }
                    }
                }
            }
        }
        #expect(differences.isEmpty, "\(differences.count) differ: \(differences.prefix(8).joined(separator: "\n"))")
    }

    /// Beyond what a double or a 128-bit integer holds.
    @Test(arguments: directions.indices)
    func amountsOfAThousandDigitsAreRoundedAsICUDoes(_ index: Int) throws {
        let (direction, rounding) = Self.directions[index]
        var random = SeededGenerator(seed: 1_000)
        for _ in 0..<40 {
            let whole = Int.random(in: 1...990, using: &random)
            let tail = Int.random(in: 0...2, using: &random)
            let fraction = 1_000 - whole
            // Now and then all nines, or a half behind the digits that stay, exactly or but for the last digit.
            let kept = Int.random(in: 0..<min(fraction, 900), using: &random)
            let digits = tail == 0 ? String(repeating: "9", count: whole + kept) : "1" + random.digits(whole + kept - 1)
            let dropped =
                tail == 1
                ? Self.half(ofDigits: fraction - kept, &random) : random.digits(fraction - kept)
            var text = digits + dropped
            text.insert(".", at: text.index(text.startIndex, offsetBy: whole))
            if Bool.random(using: &random) { text = "-" + text }
            let money = try #require(Money(text, "BTC"))
            let style = MoneyStyle(rounding: .init(toFractionDigits: kept, direction))
            let ours = MoneyFormatter(locale: LocaleIdentifier(literal: "en_US"), style: style).format(money)
            let expected = Self.icu(money, locale: "en_US", width: 1, sign: 0, rounding: rounding, kept)
            #expect(ours == expected, "\(text) to \(kept)")
        }
    }

    private static func half(ofDigits count: Int, _ random: inout SeededGenerator) -> String {
        let half = "5" + String(repeating: "0", count: count - 1)
        return count > 1 && Bool.random(using: &random) ? half.dropLast() + "1" : half
    }

    /// An amount with digits enough to be rounded, exactly in the middle now and then.
    private static func amount(_ random: inout SeededGenerator) -> String {
        let whole =
            Int.random(in: 0...2, using: &random) == 0 ? "0" : "\(Int.random(in: 1...99_999_999, using: &random))"
        let fraction =
            switch Int.random(in: 0...3, using: &random) {
            case 0:
                ["5", "50", "05", "25", "125", "15", "95", "995", "000", "4999", "5001"].randomElement(using: &random)
            case 1: String(random.digits(Int.random(in: 1...3, using: &random)))
            case 2: String?.none
            default: random.digits(Int.random(in: 4...12, using: &random))
            }
        return (Bool.random(using: &random) ? "-" : "") + whole + (fraction.map { "." + $0 } ?? "")
    }

    private static func icu(
        _ money: Money, locale: String, width: Int32, sign: Int32, rounding: Int32, _ fractionDigits: Int
    ) -> String? {
        var buffer = [CChar](repeating: 0, count: 8_192)
        let symbol = money.currency.isNamedByICU ? nil : money.currency.code
        let length = unsafe locale.withCString { locale in
            unsafe (symbol == nil ? money.currency.code : "XXX").withCString { code in
                let call = { (symbol: UnsafePointer<CChar>?) in
                    var style = unsafe coracle_money_style(
                        locale: locale, currency: code, symbol: symbol, width: width, sign: sign, rounding: rounding,
                        fractionDigits: Int32(fractionDigits))
                    return unsafe coracle_money_format(
                        &style, money.amount.description, &buffer, Int32(buffer.count))
                }
                guard let symbol else { return call(nil) }
                return unsafe symbol.withCString { unsafe call($0) }
            }
        }
        guard length >= 0, length <= buffer.count else { return nil }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
