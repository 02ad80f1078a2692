/// The hash by which manifests pin contract texts and translation states remember their sources.
///
/// FNV-1a with 64 bits over the UTF-8 bytes (isthe.com, "FNV hash"), written as 16 lower-case hexadecimal digits. It
/// guards against a change by mistake, not against malice.
package struct TextHash: BitwiseCopyable, Hashable, Sendable, CustomStringConvertible {
    /// The hash as a number.
    private let value: UInt64

    private init(value: UInt64) { self.value = value }

    /// The hash of a text.
    package init(of text: String) { self.init(of: text.utf8.span) }

    /// The hash of a text's bytes.
    init(of bytes: Span<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        value = hash
    }

    /// A hash as a file has it; nil of anything but 16 lower-case hexadecimal digits.
    init?(digits: Span<UInt8>) {
        guard digits.count == 16 else { return nil }
        var value: UInt64 = 0
        for index in digits.indices {
            switch digits[index] {
            case 0x30...0x39: value = value << 4 | UInt64(digits[index] - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(digits[index] - 0x57)
            default: return nil
            }
        }
        self.value = value
    }

    /// What stands for a hash that a file does not have as it should: no text of a home has it.
    static let unreadable = TextHash(value: 0)

    /// The hash of a text, as a file has it.
    package static func of(_ text: String) -> String { TextHash(of: text).description }

    /// The 16 digits.
    package var description: String { Self.hexadecimal(value) }

    /// A number as 16 lower-case hexadecimal digits.
    static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
