import MessageFormat

/// Shared by the suites of money.
enum MoneyTestSupport {
    /// Every currency of ISO 4217, withdrawn ones included, found by trying all codes of three letters.
    static let isoCurrencies: [Currency] = {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        return letters.flatMap { first in
            letters.flatMap { second in letters.compactMap { Currency(first + second + $0) } }
        }
        .filter(\.isISO)
    }()

    /// Those in use: the names of others may have years in them, and 1,40 PTE is 1$40 in Portugal.
    static let currenciesInUse = isoCurrencies.filter { $0.withdrawn == nil }

    /// The character between the whole digits and the others, in the locales that money is shown in.
    static let decimalSeparators: [String: Unicode.Scalar] = [
        "en_US": ".", "zh_CN": ".", "de": ",", "ar": "\u{66B}", "hi": ".", "fa": "\u{66B}",
    ]

    /// What a reader sees in a shown amount.
    struct ShownAmount {
        /// The amount in plain notation: the digits of any script, the locale's separator as a point.
        var number = ""
        /// All else but spaces and marks of direction: the code or the symbol.
        var unit = ""
    }

    /// Reads a shown amount as a person would: digits of any script, one decimal separator among them, separators of
    /// thousands passed over, a minus anywhere.
    static func read(_ text: String, in locale: String) -> ShownAmount {
        let separator = decimalSeparators[locale]
        let scalars = Array(text.unicodeScalars)
        var shown = ShownAmount()
        var isNegative = false
        for (index, scalar) in scalars.enumerated() {
            let isInside =
                index > 0 && index + 1 < scalars.count && digit(scalars[index - 1]) != nil
                && digit(scalars[index + 1]) != nil
            if let value = digit(scalar) {
                shown.number += String(value)
            } else if isInside, scalar == separator {
                shown.number += "."
            } else if scalar == "-" || scalar == "\u{2212}" {
                isNegative = true
            } else if !isInside, !isInvisible(scalar) {
                shown.unit.unicodeScalars.append(scalar)
            }
        }
        if isNegative { shown.number = "-" + shown.number }
        return shown
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format || scalar.properties.isWhitespace
    }
}
