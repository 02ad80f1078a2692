/// The hash by which manifests pin contract texts and translation states remember their sources.
///
/// FNV-1a with 64 bits over the UTF-8 bytes (isthe.com, "FNV hash"), as 16 lower-case hexadecimal digits. It guards
/// against a change by mistake, not against malice.
package enum TextHash {
    /// The hash of a text.
    package static func of(_ text: String) -> String { hexadecimal(value(of: text)) }

    /// Whether `hash` is the hash of a text.
    package static func isHash(_ hash: String, of text: String) -> Bool {
        let digits = hash.utf8.span
        guard digits.count == 16 else { return false }
        var rest = value(of: text)
        for index in digits.indices {
            let digit = UInt8(truncatingIfNeeded: rest >> 60)
            guard digits[index] == digit + (digit < 10 ? 0x30 : 0x57) else { return false }
            rest <<= 4
        }
        return true
    }

    private static func value(of text: String) -> UInt64 {
        let bytes = text.utf8.span
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hash
    }

    /// A number as 16 lower-case hexadecimal digits.
    static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
