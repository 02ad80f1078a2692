/// A quick hash of bytes: sixteen at a time, multiplied and folded.
package enum ByteHash {
    /// The hash of some bytes; another seed gives others.
    @inline(__always)
    package static func of(_ text: Span<UInt8>, seed: UInt64) -> UInt64 {
        let bytes = unsafe text.bytes
        var hash = fold(seed ^ UInt64(truncatingIfNeeded: bytes.byteCount), 0)
        var index = 0
        while index + 16 <= bytes.byteCount {
            hash = fold(hash ^ word(bytes, index), word(bytes, index + 8))
            index += 16
        }
        if index + 8 <= bytes.byteCount {
            hash = fold(hash ^ word(bytes, index), 0)
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.byteCount {
            tail = tail << 8 | UInt64(text[index])
            index += 1
        }
        return fold(hash ^ tail, 0)
    }

    @inline(always)
    private static func word(_ bytes: RawSpan, _ index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.value(at: index, as: UInt64.self))
    }

    @inline(always)
    private static func fold(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0x9FB2_1C65_1E98_DF25)
        return product.high ^ product.low
    }
}
