extension UTF8Buffer {
    /// Appends a part of a pool of texts in UTF-8, behind which ``padding`` more bytes of the pool follow.
    ///
    /// - Parameters:
    ///   - pool: The bytes of all texts.
    ///   - offset: The offset of the first byte.
    ///   - count: How many bytes are appended.
    @inlinable
    @inline(always)
    package mutating func append(padded pool: [UInt8], at offset: Int, count: Int) {
        append(padded: pool.span, at: offset, count: count)
    }

    /// Appends a part of a pool of texts in UTF-8, behind which ``padding`` more bytes of the pool follow.
    ///
    /// - Parameters:
    ///   - pool: The bytes of all texts.
    ///   - offset: The offset of the first byte.
    ///   - count: How many bytes are appended.
    @inlinable
    @inline(always)
    package mutating func append(padded pool: Span<UInt8>, at offset: Int, count: Int) {
        precondition(
            offset >= 0 && count >= 0 && offset <= pool.count &- count &- Self.padding, "the pool has padding behind it"
        )
        unsafe pool.withUnsafeBufferPointer { pool in
            guard let base = pool.baseAddress else { return }
            unsafe append(padded: UnsafeBufferPointer(start: base + offset, count: count))
        }
    }
}
