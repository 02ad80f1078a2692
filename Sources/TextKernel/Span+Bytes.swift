extension Span<UInt8> {
    /// The text of these bytes; an ill-formed sequence becomes U+FFFD.
    package var text: String { unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }

    /// Whether both have the same bytes.
    @inlinable
    package func hasSameBytes(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether these bytes follow at an offset; an offset outside, or too little behind it, is no.
    @inlinable
    package func hasPrefix(_ prefix: StaticString, at offset: Int = 0) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard offset >= 0, offset <= count, length <= count &- offset else { return false }
        return prefix.withUTF8Buffer { unsafe extracting(offset..<offset &+ length).hasSameBytes(as: $0.span) }
    }
}
