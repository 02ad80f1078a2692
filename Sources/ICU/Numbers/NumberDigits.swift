/// The ten digits of a locale's numbering system, in UTF-8.
package struct NumberDigits: Sendable, BitwiseCopyable {
    /// The bytes of each digit, the first lowest.
    var units: InlineArray<10, UInt32>
    /// How many bytes each digit has: 1 to 4.
    var width: Int

    /// The digits in which a locale writes numbers, as ICU shows them one by one.
    ///
    /// nil where they are no ten digits of one length: then numbers are left to ICU.
    package init?(locale: LocaleIdentifier) {
        guard let formatter = try? LocalizedNumberFormatter(style: .integer, locale: locale, digits: nil) else {
            return nil
        }
        units = InlineArray(repeating: 0)
        width = 0
        for digit in 0..<10 {
            guard let bytes = formatter.probe(String(digit)), 1...4 ~= bytes.count, digit == 0 || bytes.count == width
            else { return nil }
            width = bytes.count
            for (index, byte) in bytes.enumerated() { units[digit] |= UInt32(byte) << UInt32(8 * index) }
            for other in 0..<digit where units[other] == units[digit] { return nil }
        }
    }

    /// Whether they are `0` to `9`.
    var isASCII: Bool { width == 1 && (0..<10).allSatisfy { units[$0] == 0x30 + UInt32($0) } }

    /// The digit at `index`; nil where something else does.
    func digit(in bytes: [UInt8], at index: Int) -> UInt8? {
        guard index + width <= bytes.count else { return nil }
        var unit: UInt32 = 0
        for offset in 0..<width { unit |= UInt32(bytes[index + offset]) << UInt32(8 * offset) }
        for digit in 0..<10 where units[digit] == unit { return UInt8(digit) }
        return nil
    }
}
