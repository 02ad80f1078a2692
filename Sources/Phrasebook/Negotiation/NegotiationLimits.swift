public import ICU

/// How much of a request's headers is read.
///
/// What goes beyond a limit is not read and is never an error.
public struct NegotiationLimits: Sendable, Hashable {
    /// The bytes of a header value that are read.
    ///
    /// Default 1024.
    public var headerBytes: Int
    /// The ranges of `Accept-Language` that are read, bad ones counted, empty elements not.
    ///
    /// Default 16.
    public var ranges: Int
    /// The characters that one tag may have; a longer one is a bad range.
    ///
    /// Default 35, at most 156.
    public var tagLength: Int
    /// The subtags that one tag may have, whatever separates them; with more it is a bad range.
    ///
    /// Default 8.
    public var subtags: Int

    /// Limits; each is the default unless given.
    ///
    /// A negative one is 0.
    public init(
        headerBytes: Int = 1024,
        ranges: Int = 16,
        tagLength: Int = LocaleIdentifier.defaultMaximumLength,
        subtags: Int = LocaleIdentifier.defaultMaximumSubtags
    ) {
        self.headerBytes = max(headerBytes, 0)
        self.ranges = max(ranges, 0)
        self.tagLength = max(tagLength, 0)
        self.subtags = max(subtags, 0)
    }

    /// The elements of a list that are completely within the limit: what follows the last comma of a header that is
    /// too long may be half an element, and is dropped.
    func readableList(_ value: String) -> String {
        readable(value) { bytes in bytes.lastIndex(of: UInt8(ascii: ",")) }
    }

    /// The part of a value of one element that is within the limit: up to the first `,` or `;`, where there is one.
    func readableElement(_ value: String) -> String {
        readable(value) { bytes in bytes.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } }
    }

    /// The value itself where it is short enough, else the bytes before the end that `end` finds within the limit.
    private func readable(_ value: String, end: (Substring.UTF8View) -> String.Index?) -> String {
        let bytes = value.utf8
        guard let limit = bytes.index(bytes.startIndex, offsetBy: headerBytes, limitedBy: bytes.endIndex),
            limit < bytes.endIndex
        else { return value }
        guard let end = end(bytes[..<limit]) else { return "" }
        return String(value[..<end])
    }
}
