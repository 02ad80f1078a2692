/// The hash by which manifests pin contract texts and translation states remember their sources.
///
/// FNV-1a with 64 bits over the UTF-8 bytes (isthe.com, "FNV hash"), as 16 lower-case hexadecimal digits. It guards
/// against a change by mistake, not against malice.
package enum TextHash {
    /// The hash of a text.
    package static func of(_ text: String) -> String {
        let bytes = text.utf8.span
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hexadecimal(hash)
    }

    /// A number as 16 lower-case hexadecimal digits.
    static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
