/// A decimal number, exact to the last digit, with the fraction digits that were written.
///
/// It deliberately does no arithmetic: it carries an amount from where it was known exactly to where it is shown. Two
/// decimals are equal when they are written alike; `1.50` and `1.5` are shown differently and are not.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The number in plain notation, such as `-1234.50`: no exponent, no `+`, no needless leading zeros.
    public let description: String
    /// How many digits stand after the point.
    public let fractionDigits: Int

    /// The most significant digits that are read.
    public static let maximumDigits = 1_000
    /// The largest exponent that is read, in both directions.
    public static let maximumExponent = 999

    /// Reads a decimal such as `-12.50` or `2E-3`.
    ///
    /// It has an optional sign, digits, an optional fraction and an optional exponent. nil for anything else (white space,
    /// separators of thousands, `NaN`), and beyond ``maximumDigits`` and ``maximumExponent``.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.count <= 2 * Self.maximumDigits else { return nil }
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        let whole = bytes.prefix(while: Self.isDigit)
        bytes = bytes.dropFirst(whole.count)
        var fraction: ArraySlice<UInt8> = []
        if bytes.first == UInt8(ascii: ".") {
            fraction = bytes.dropFirst().prefix(while: Self.isDigit)
            guard !fraction.isEmpty else { return nil }
            bytes = bytes.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty, whole.count + fraction.count <= Self.maximumDigits else { return nil }
        var exponent = 0
        if let mark = bytes.first {
            guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
            bytes = bytes.dropFirst()
            let isNegative = bytes.first == UInt8(ascii: "-")
            if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
            guard !bytes.isEmpty, bytes.allSatisfy(Self.isDigit) else { return nil }
            let digits = bytes.drop { $0 == UInt8(ascii: "0") }
            guard digits.count <= 3 else { return nil }
            exponent = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } * (isNegative ? -1 : 1)
        }
        self.init(isNegative: isNegative, digits: Array(whole + fraction), scale: fraction.count - exponent)
    }

    /// The integer `value`.
    public init<Integer: BinaryInteger>(_ value: Integer) {
        description = String(value)
        fractionDigits = 0
    }

    /// An integer written in source.
    public init(integerLiteral value: Int) { self.init(value) }

    /// `minorUnits` of a currency with `digits` digits: 12345 with 2 is `123.45`.
    public init<Integer: BinaryInteger>(minorUnits: Integer, digits: Int) {
        let text = String(minorUnits.magnitude)
        self.init(isNegative: minorUnits < 0, digits: Array(text.utf8), scale: max(0, digits))
    }

    /// The number `digits` divided by ten to the power of `scale`.
    private init(isNegative: Bool, digits: [UInt8], scale: Int) {
        var digits = digits
        if scale < 0 { digits += [UInt8](repeating: UInt8(ascii: "0"), count: -scale) }
        let fractionDigits = max(0, scale)
        if digits.count <= fractionDigits {
            digits = [UInt8](repeating: UInt8(ascii: "0"), count: fractionDigits - digits.count + 1) + digits
        }
        let point = digits.count - fractionDigits
        let whole = digits[..<point].drop { $0 == UInt8(ascii: "0") }
        var text = isNegative ? [UInt8(ascii: "-")] : []
        if whole.isEmpty { text.append(UInt8(ascii: "0")) } else { text += whole }
        if fractionDigits > 0 {
            text.append(UInt8(ascii: "."))
            text += digits[point...]
        }
        self.description = String(decoding: text, as: UTF8.self)
        self.fractionDigits = fractionDigits
    }

    /// Whether the number has no fraction, or one of zeros alone.
    public var isIntegral: Bool { description.utf8.suffix(fractionDigits).allSatisfy { $0 == UInt8(ascii: "0") } }

    /// The nearest double: what ICU compares `=n` with.
    public var double: Double { Double(description) ?? 0 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
