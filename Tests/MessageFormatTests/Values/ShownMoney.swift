/// A shown amount, read back as a person reads it who knows the locale's digits and decimal separator.
struct ShownMoney {
    /// The amount in plain notation, the sign included, such as `-1234.50`; nil where there is no number.
    let number: String?

    /// Reads an amount.
    ///
    /// - Parameters:
    ///   - text: The shown amount.
    ///   - code: The code that is in it, if any: codes may contain digits and hyphens.
    ///   - decimalSeparator: What comes before the fraction. All else between two digits separates thousands.
    ///   - hasParentheses: Whether parentheses around the number mean a negative one.
    init(_ text: String, code: String? = nil, decimalSeparator: Unicode.Scalar, hasParentheses: Bool) {
        var rest = text.unicodeScalars[...]
        if let code, let range = text.firstRange(of: code) {
            rest = (text[..<range.lowerBound] + "\u{A4}" + text[range.upperBound...]).unicodeScalars[...]
        }
        guard let first = rest.firstIndex(where: { Self.digit($0) != nil }) else {
            number = nil
            return
        }
        let before = rest[..<first]
        var plain = ""
        var pending = ""
        for scalar in rest[first...] {
            if let digit = Self.digit(scalar) {
                plain += pending + String(digit)
                pending = ""
            } else if pending.isEmpty, scalar == decimalSeparator {
                pending = "."
            } else if pending.isEmpty, Self.thousandsSeparators.contains(scalar) {
                // Counts only between digits; what follows the number stops the reading.
                pending = ""
            } else {
                break
            }
        }
        let isNegative =
            before.contains { $0 == "-" || $0 == "\u{2212}" } || (hasParentheses && before.contains("("))
        number = (isNegative ? "-" : "") + plain
    }

    private static let thousandsSeparators: Set<Unicode.Scalar> = [
        ",", ".", "\u{2019}", "\u{A0}", "\u{202F}", "\u{66C}",
    ]
    private static let hanidec = Array("〇一二三四五六七八九".unicodeScalars)

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.properties.numericType == .decimal { return scalar.properties.numericValue.map { Int($0) } }
        return hanidec.firstIndex(of: scalar)
    }
}
