internal import CICU
public import TextKernel

extension LocaleIdentifier {
    /// Whether the locale is written from right to left, by its script or that which is likely for it.
    public var isRightToLeft: Bool { unsafe withUTF8(icuName) { name, _ in unsafe cicu_is_right_to_left(name) != 0 } }
}

/// Names of regions.
public enum RegionName: Sendable {
    /// Whether this is written as a region code: two ASCII letters (ISO 3166-1) or three digits (UN M.49).
    public static func isWellFormed(_ code: String) -> Bool {
        let bytes = code.utf8
        if bytes.count == 2 { return bytes.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } }
        return bytes.count == 3 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Appends the name of a region as the locale has it; the code itself where CLDR has no name for it.
    ///
    /// - Parameters:
    ///   - code: A code for which ``isWellFormed(_:)`` holds; any other is appended as it is.
    ///   - locale: The locale whose name is wanted.
    ///   - output: Where the name is appended, as UTF-8.
    /// - Throws: ``ICUError`` where ICU has no names of regions at all, which a complete ICU never says.
    public static func append(_ code: String, locale: LocaleIdentifier, to output: inout UTF8Buffer) throws(ICUError) {
        guard isWellFormed(code) else {
            output.append(code)
            return
        }
        try unsafe appendUTF8(to: &output, operation: "name a region") { out, capacity, status in
            unsafe withUTF8(locale.formattingName) { name, _ in
                unsafe withUTF8(code.uppercased()) { region, _ in
                    unsafe cicu_region_name(name, region, out, capacity, status)
                }
            }
        }
    }
}
