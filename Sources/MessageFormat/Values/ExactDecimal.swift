/// A decimal number, exact to the last digit, with the fraction digits that were written.
///
/// It deliberately does no arithmetic: it carries an amount from where it was known exactly to where it is shown. Two
/// decimals are equal when they are written alike; `1.50` and `1.5` are shown differently and are not.
///
/// Up to 19 digits are held inline; a longer number has memory of its own.
public struct ExactDecimal: Sendable, Hashable {
    /// The number, where its digits fit; else its sign and scale.
    private let value: ShortDecimal
    /// The digits in ASCII, without leading zeros, where they do not fit.
    private let longDigits: [UInt8]?

    private var coefficient: UInt64 { value.coefficient }
    /// Whether it has a minus sign; a zero may have one.
    var isNegative: Bool { value.isNegative }

    /// How many digits are after the point.
    public var fractionDigits: Int { Int(value.scale) }

    /// The most significant digits that are read.
    public static let maximumDigits = 1_000
    /// The largest exponent that is read, in both directions.
    public static let maximumExponent = 999

    /// Reads a decimal such as `-12.50` or `2E-3`.
    ///
    /// It has an optional sign, digits, an optional fraction and an optional exponent. nil for anything else (white space,
    /// separators of thousands, `NaN`), and beyond ``maximumDigits`` and ``maximumExponent``.
    public init?(_ text: String) {
        let read = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe Self.read($0) }
        if let read {
            guard let read else { return nil }
            self = read
        } else {
            var copy = text
            guard let read = copy.withUTF8({ unsafe Self.read($0) }) else { return nil }
            self = read
        }
    }

    /// The integer `value`.
    @inlinable
    public init<Integer: BinaryInteger>(_ value: Integer) {
        if let coefficient = UInt64(exactly: value.magnitude) {
            self.init(coefficient: coefficient, scale: 0, isNegative: value < 0)
        } else {
            self.init(magnitude: String(value.magnitude), scale: 0, isNegative: value < 0)
        }
    }

    /// `minorUnits` of a currency with `digits` digits, of which 999 count: 12345 with 2 is `123.45`.
    @inlinable
    public init<Integer: BinaryInteger>(minorUnits: Integer, digits: Int) {
        let scale = min(max(0, digits), Self.maximumExponent)
        if let coefficient = UInt64(exactly: minorUnits.magnitude) {
            self.init(coefficient: coefficient, scale: scale, isNegative: minorUnits < 0)
        } else {
            self.init(magnitude: String(minorUnits.magnitude), scale: scale, isNegative: minorUnits < 0)
        }
    }

    @usableFromInline
    init(coefficient: UInt64, scale: Int, isNegative: Bool) {
        self.init(coefficient, scale: scale, isNegative: isNegative)
    }

    @usableFromInline
    init(magnitude: String, scale: Int, isNegative: Bool) {
        self.init(digits: Array(magnitude.utf8), scale: scale, isNegative: isNegative)
    }

    @inline(always)
    private init(_ coefficient: UInt64, scale: Int, isNegative: Bool) {
        value = ShortDecimal(coefficient: coefficient, scale: UInt16(scale), isNegative: isNegative)
        longDigits = nil
    }

    init(_ value: ShortDecimal) {
        self.value = value
        longDigits = nil
    }

    /// The number `digits` divided by ten to the power of `scale`.
    private init(digits: [UInt8], scale: Int, isNegative: Bool) {
        var digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
        if scale < 0, !digits.isEmpty { digits += [UInt8](repeating: UInt8(ascii: "0"), count: -scale) }
        let coefficient =
            digits.count > 20 ? nil : UInt64(digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self))
        value = ShortDecimal(coefficient: coefficient ?? 0, scale: UInt16(max(0, scale)), isNegative: isNegative)
        longDigits = coefficient == nil ? digits : nil
    }

    // MARK: Reading

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ExactDecimal? {
        var index = 0
        let count = bytes.count
        let isNegative = unsafe count > 0 && bytes[0] == UInt8(ascii: "-")
        if isNegative { index = 1 }
        // The usual amount: up to 18 digits with or without a point.
        var coefficient: UInt64 = 0
        var point = -1
        let first = index
        let end = min(count, first + 19)
        while index < end {
            let byte = unsafe bytes[index]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                coefficient = coefficient &* 10 &+ UInt64(digit)
            } else if byte == UInt8(ascii: "."), point < 0, index > first {
                point = index
            } else {
                return unsafe readUnusual(bytes)
            }
            index += 1
        }
        guard index == count, index > first, point != count - 1 else { return unsafe readUnusual(bytes) }
        return ExactDecimal(coefficient, scale: point < 0 ? 0 : count - 1 - point, isNegative: isNegative)
    }

    /// Reads a number of any length, with any sign and exponent.
    @inline(never)
    private static func readUnusual(_ written: UnsafeBufferPointer<UInt8>) -> ExactDecimal? {
        var bytes = unsafe Array(written)[...]
        guard bytes.count <= 2 * maximumDigits else { return nil }
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        let whole = bytes.prefix(while: isDigit)
        bytes = bytes.dropFirst(whole.count)
        var fraction: ArraySlice<UInt8> = []
        if bytes.first == UInt8(ascii: ".") {
            fraction = bytes.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return nil }
            bytes = bytes.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty, whole.count + fraction.count <= maximumDigits else { return nil }
        guard let exponent = exponent(bytes) else { return nil }
        return ExactDecimal(digits: Array(whole + fraction), scale: fraction.count - exponent, isNegative: isNegative)
    }

    /// The exponent that `bytes` write; 0 where there are none, nil where they are no exponent.
    private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let mark = bytes.first else { return 0 }
        guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
        var bytes = bytes.dropFirst()
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        guard !bytes.isEmpty, bytes.allSatisfy(isDigit) else { return nil }
        let digits = bytes.drop { $0 == UInt8(ascii: "0") }
        guard digits.count <= 3 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } * (isNegative ? -1 : 1)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    // MARK: Its digits

    /// The number, where its digits fit.
    @inline(always)
    var short: ShortDecimal? { longDigits == nil ? value : nil }

    /// The number without its sign.
    var magnitude: ExactDecimal { isNegative ? ExactDecimal(String(description.dropFirst())) ?? self : self }

    /// The number; zero without a sign.
    var withoutSignOfZero: ExactDecimal { longDigits == nil ? ExactDecimal(value.withoutSignOfZero) : self }

    /// Whether the number has no fraction, or one of zeros alone.
    public var isIntegral: Bool {
        guard let longDigits else { return value.wholeMagnitude != nil }
        return longDigits.suffix(fractionDigits).allSatisfy { $0 == UInt8(ascii: "0") }
            && longDigits.count > fractionDigits
    }

    /// The nearest double: what ICU compares `=n` with.
    public var double: Double {
        if longDigits == nil, let double = value.double { return double }
        return Double(description) ?? 0
    }
}

extension ExactDecimal: CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// An integer written in source.
    public init(integerLiteral value: Int) { self.init(value) }

    /// The number in plain notation, such as `-1234.50`: no exponent, no `+`, no needless leading zeros.
    public var description: String {
        let zero = UInt8(ascii: "0")
        let digits = longDigits ?? (coefficient == 0 ? [] : Array(String(coefficient).utf8))
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        let whole = max(0, digits.count - fractionDigits)
        if whole == 0 { text.append(zero) } else { text += digits.prefix(whole) }
        if fractionDigits > 0 {
            text.append(UInt8(ascii: "."))
            text += [UInt8](repeating: zero, count: max(0, fractionDigits - digits.count))
            text += digits.dropFirst(whole)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
