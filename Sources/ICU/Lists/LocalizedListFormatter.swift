internal import CICU
public import TextKernel

/// Joins texts as a locale lists things: `a, b, and c`, `a、b和c`.
///
/// Over `icu::ListFormatter`, whose `format` is const: threads may share one. Where a locale's words do not depend on
/// the items, as they do in Spanish and Hebrew, they are learned when the formatter is made, and texts are joined
/// without ICU.
public final class LocalizedListFormatter: Sendable {
    /// How the last item is joined.
    public enum Kind: Int32, Sendable, Hashable, CaseIterable {
        /// All of them.
        case and = 0
        /// One of them.
        case or = 1
        /// Parts of one measure, without a conjunction.
        case units = 2
    }

    private let handle: ListHandle
    private let layout: ListLayout
    /// Whether items are joined without ICU.
    private let isLearned: Bool
    /// The traits of what is put between items; all of them where that depends on the items.
    package let traits: ByteTraits

    /// A formatter for a locale.
    ///
    /// - Throws: ``ICUError`` where ICU has no list patterns at all, which a complete ICU never says.
    public init(_ kind: Kind = .and, locale: LocaleIdentifier) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe cicu_list_open(name, kind.rawValue, &status)
        }
        handle = try unsafe ListHandle(taking: opened(raw, status, "open a list format"))
        let learned = ListLayout(handle)
        isLearned = learned != nil
        layout = learned ?? ListLayout()
        traits = learned.map(\.traits) ?? .all
    }

    /// Appends the joined items as UTF-8.
    ///
    /// No item gives no text.
    ///
    /// - Throws: ``ICUError`` where ICU lacks the memory.
    public func append(_ items: [String], to output: inout UTF8Buffer) throws(ICUError) {
        try append(items.count, to: &output) { index, output in output.append(items[index]) }
    }

    /// Appends joined items as UTF-8.
    ///
    /// - Parameters:
    ///   - count: How many items there are; none gives no text.
    ///   - output: Where they are appended.
    ///   - item: Appends the item at an index.
    /// - Throws: ``ICUError`` where ICU lacks the memory.
    package func append(
        _ count: Int, to output: inout UTF8Buffer, item: (Int, inout UTF8Buffer) -> Void
    ) throws(ICUError) {
        guard isLearned else { return try appendByICU(count, to: &output, item: item) }
        for index in 0..<count {
            layout.appendSeparator(before: index, of: count, to: &output)
            item(index, &output)
        }
    }

    @inline(never)
    private func appendByICU(
        _ count: Int, to output: inout UTF8Buffer, item: (Int, inout UTF8Buffer) -> Void
    ) throws(ICUError) {
        let texts = (0..<count).map { index in
            var text = UTF8Buffer()
            item(index, &text)
            return text.text
        }
        try handle.append(texts, to: &output)
    }
}

/// What is between the items of a list, where that does not depend on them.
private struct ListLayout: Sendable {
    private var two: InlineText32
    private var first: InlineText32
    private var middle: InlineText32
    private var last: InlineText32

    /// Nothing between items.
    init() {
        two = InlineText32()
        first = two
        middle = two
        last = two
    }

    /// Learns what ICU puts between items; nil where it also puts something around them, or looks at them.
    init?(_ handle: borrowing ListHandle) {
        let marks = ["\u{E000}", "\u{E001}", "\u{E002}", "\u{E003}"]
        guard let two = Self.between(marks.prefix(2), handle), let four = Self.between(marks[...], handle),
            let between = InlineText32(two[0][...]), let first = InlineText32(four[0][...]),
            let middle = InlineText32(four[1][...]), let last = InlineText32(four[2][...])
        else { return nil }
        (self.two, self.first, self.middle, self.last) = (between, first, middle, last)
        for item in ["i", "hijo", "o", "ocho", "8", "11", "\u{5D0}", "a", "\u{4E2D}", "\u{644}", ""] {
            for items in [[item], ["a", item], [item, "a", item], [item, item, item, item, "i"]] {
                guard agrees(on: items, handle) else { return nil }
            }
        }
    }

    /// The traits of everything that is put between items.
    var traits: ByteTraits {
        var output = UTF8Buffer()
        for text in [two, first, middle, last] { output.append(text) }
        return output.traits(from: 0)
    }

    @inline(always)
    func appendSeparator(before index: Int, of count: Int, to output: inout UTF8Buffer) {
        if index == 0 { return }
        if count == 2 {
            output.append(two)
        } else if index == 1 {
            output.append(first)
        } else if index == count &- 1 {
            output.append(last)
        } else {
            output.append(middle)
        }
    }

    /// What ICU puts between the marks; nil where it puts something before the first or behind the last.
    private static func between(_ marks: ArraySlice<String>, _ handle: borrowing ListHandle) -> [[UInt8]]? {
        var output = UTF8Buffer()
        do { try handle.append(Array(marks), to: &output) } catch { return nil }
        let bytes = output.bytes
        var pieces: [[UInt8]] = []
        var piece: [UInt8] = []
        var index = 0
        for mark in marks {
            let mark = Array(mark.utf8)
            while index < bytes.count, !bytes[index...].starts(with: mark) {
                piece.append(bytes[index])
                index += 1
            }
            pieces.append(piece)
            piece = []
            index += mark.count
        }
        guard index == bytes.count, pieces[0].isEmpty else { return nil }
        return Array(pieces.dropFirst())
    }

    private func agrees(on items: [String], _ handle: borrowing ListHandle) -> Bool {
        var expected = UTF8Buffer()
        var written = UTF8Buffer()
        do { try handle.append(items, to: &expected) } catch { return false }
        for index in items.indices {
            appendSeparator(before: index, of: items.count, to: &written)
            written.append(items[index])
        }
        return written.bytes == expected.bytes
    }
}

@safe
private struct ListHandle: ~Copyable, @unchecked Sendable {
    private let raw: OpaquePointer
    init(taking raw: OpaquePointer) { unsafe self.raw = raw }
    deinit { unsafe cicu_list_close(raw) }

    func append(_ items: [String], to output: inout UTF8Buffer) throws(ICUError) {
        let lengths = items.map { Int32(clamping: $0.utf8.count) }
        try unsafe appendUTF8(to: &output, operation: "format a list") { out, capacity, status in
            unsafe withUTF8(items.joined()) { text, _ in
                unsafe lengths.withUnsafeBufferPointer { lengths in
                    guard let base = lengths.baseAddress else { return 0 }
                    return unsafe cicu_list_format(
                        raw, text, base, Int32(clamping: items.count), out, capacity, status)
                }
            }
        }
    }
}
