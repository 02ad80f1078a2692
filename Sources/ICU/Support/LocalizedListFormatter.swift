internal import CICU

/// Joins texts as a locale lists things: `a, b, and c`, `a、b和c`.
///
/// Over `icu::ListFormatter`, whose `format` is const: threads may share one.
public final class LocalizedListFormatter: Sendable {
    /// How the last item is joined.
    public enum Kind: Int32, Sendable, Hashable {
        /// All of them.
        case and = 0
        /// One of them.
        case or = 1
        /// Parts of one measure, without a conjunction.
        case units = 2
    }

    private let handle: ListHandle

    /// A formatter for a locale.
    ///
    /// - Throws: ``ICUError`` where ICU has no list patterns at all, which a complete ICU never says.
    public init(_ kind: Kind = .and, locale: LocaleIdentifier) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe cicu_list_open(name, kind.rawValue, &status)
        }
        self.handle = try unsafe ListHandle(taking: opened(raw, status, "open a list format"))
    }

    /// Appends the joined items as UTF-8.
    ///
    /// No item gives no text.
    ///
    /// - Throws: ``ICUError`` where ICU lacks the memory.
    public func append(_ items: [String], to output: inout UTF8Buffer) throws(ICUError) {
        let lengths = items.map { Int32(clamping: $0.utf8.count) }
        try unsafe appendUTF8(to: &output, operation: "format a list") { out, capacity, status in
            unsafe withUTF8(items.joined()) { text, _ in
                unsafe lengths.withUnsafeBufferPointer { lengths in
                    guard let base = lengths.baseAddress else { return 0 }
                    return unsafe cicu_list_format(
                        handle.raw, text, base, Int32(clamping: items.count), out, capacity, status)
                }
            }
        }
    }
}

@safe private struct ListHandle: ~Copyable, @unchecked Sendable {
    let raw: OpaquePointer
    init(taking raw: OpaquePointer) { unsafe self.raw = raw }
    deinit { unsafe cicu_list_close(raw) }
}
