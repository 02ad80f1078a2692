/// The hash by which manifests pin contract texts and translation states remember their sources.
///
/// FNV-1a with 64 bits over the UTF-8 bytes (isthe.com, "FNV hash"), as 16 lower-case hexadecimal digits. It guards
/// against a change by mistake, not against malice.
package enum TextHash {
    /// The hash of a text.
    package static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
