/// Texts one after the other in one array, in UTF-8.
@usableFromInline
package struct StringPool: Sendable {
    @usableFromInline private(set) var bytes: [UInt8] = []
    /// The offset behind each text.
    @usableFromInline private(set) var ends: [Int] = []

    package init(_ texts: [String]) {
        ends.reserveCapacity(texts.count)
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(bytes.count)
        }
    }

    /// Appends the texts of another pool.
    mutating func append(_ other: StringPool) {
        let before = bytes.count
        bytes += other.bytes
        ends += other.ends.map { $0 + before }
    }

    /// Whether the text at an index has these bytes.
    package func has(_ text: Span<UInt8>, at index: Int) -> Bool {
        bytes.span.extracting(range(index)).hasSameBytes(as: text)
    }

    /// Appends the text at an index.
    @inlinable
    @inline(always)
    package func append(at index: Int, to output: inout UTF8Buffer) {
        output.append(bytes.span.extracting(range(index)))
    }

    @inlinable
    @inline(always)
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
}
