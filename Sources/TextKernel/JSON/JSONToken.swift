/// One token of a JSON text: what it is, and the range of its bytes.
///
/// - SeeAlso: RFC 8259, section 2.
public struct JSONToken: BitwiseCopyable, Sendable {
    /// What a token is.
    public enum Kind: UInt8, BitwiseCopyable, Sendable {
        /// `{`
        case beginObject
        /// `}`
        case endObject
        /// `[`
        case beginArray
        /// `]`
        case endArray
        /// `,`
        case comma
        /// `:`
        case colon
        /// A string that is closed in its line; its content may still be wrong, where it needs decoding.
        case string
        /// A number by RFC 8259, section 6.
        case number
        /// `true`
        case `true`
        /// `false`
        case `false`
        /// `null`
        case null
        /// A run of ASCII letters, digits and `+ - . _ $` that is none of the above: no JSON.
        case word
        /// A string that is not closed before the end of its line or file: no JSON.
        case unterminatedString
        /// Any other byte, which begins no token: no JSON.
        case other
        /// The end of the file.
        case end

        /// Whether both are the same; written out, so that other modules compare two bytes and call nothing.
        @inlinable
        @inline(always)
        public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    }

    /// What the token is.
    public let kind: Kind
    /// Whether a string has escapes or control characters: its content is then not its text.
    public let needsDecoding: Bool
    /// The offset of the first byte, for a string that of its quotation mark.
    public let start: Int
    /// The offset behind the last byte, for a string that behind its closing quotation mark.
    public let end: Int

    /// A token of these bytes.
    @inlinable
    package init(_ kind: Kind, _ start: Int, _ end: Int, needsDecoding: Bool = false) {
        self.kind = kind
        self.start = start
        self.end = end
        self.needsDecoding = needsDecoding
    }

    /// The bytes of the token.
    @inlinable package var range: Range<Int> { start..<end }

    /// The bytes between the quotation marks of a ``Kind/string``; meaningless for any other token.
    @inlinable package var content: Range<Int> { start &+ 1..<end &- 1 }

    /// The text of a ``Kind/string``.
    ///
    /// - Parameter bytes: The bytes that the token was read from.
    /// - Returns: The text without escapes; nil where the content is wrong, and for any other token.
    package func text(in bytes: Span<UInt8>) -> String? {
        guard kind == .string else { return nil }
        guard needsDecoding else {
            guard let text = try? UTF8Span(validating: bytes.extracting(content)) else { return nil }
            return String(copying: text)
        }
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var offset = content.lowerBound
        while offset < content.upperBound {
            let element = JSONStringElement(bytes, at: offset)
            guard element.problem == nil else { return nil }
            element.append(to: &text)
            offset += element.length
        }
        return String(decoding: text, as: UTF8.self)
    }
}
