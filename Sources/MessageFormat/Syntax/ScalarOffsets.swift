/// Turns byte offsets of a text into offsets in Unicode scalars.
///
/// Each is counted from the one before, since offsets are asked for in nearly ascending order.
struct ScalarOffsets {
    private let isASCII: Bool
    /// The last offset that was asked for, in bytes and in scalars.
    private var known = (byte: 0, scalar: 0)

    @inline(always)
    init(isASCII: Bool) { self.isASCII = isASCII }

    /// The scalars before the byte offset `byte` of `source`, which is the same text in every call.
    @inline(always)
    mutating func offset(of byte: Int, in source: ByteRun) -> Int {
        if isASCII { return byte }
        if byte >= known.byte {
            known.scalar += source.scalarCount(in: known.byte..<byte)
        } else {
            known.scalar -= source.scalarCount(in: byte..<known.byte)
        }
        known.byte = byte
        return known.scalar
    }
}
