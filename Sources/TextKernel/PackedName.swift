/// A name of up to 15 bytes inline, or the beginning and the length of a longer one.
public struct PackedName: Sendable, BitwiseCopyable, Equatable {
    @usableFromInline package var low: UInt64 = 0
    /// The last byte is the length; from 16 on the length is cut.
    @usableFromInline package var high: UInt64 = 0

    @inlinable package init() {}

    @inlinable
    package init(_ name: String) { self.init(name.utf8.span) }

    @inlinable
    package init(_ name: Span<UInt8>) {
        let bytes = unsafe name.bytes
        let count = bytes.byteCount
        if count >= 8 {
            low = bytes.value(at: 0, as: UInt64.self)
            high = Self.word(bytes, from: 8, min(count, 15) &- 8)
        } else {
            low = Self.word(bytes, from: 0, count)
        }
        high |= UInt64(min(count, 16)) << 56
    }

    /// Up to seven bytes as a word, the first lowest.
    ///
    /// In aligned pieces: a short String is held in two words that were just stored, and a load across both would wait.
    @inlinable
    @inline(always)
    static func word(_ bytes: RawSpan, from start: Int, _ count: Int) -> UInt64 {
        var word: UInt64 = 0
        var offset = 0
        if count & 4 != 0 {
            word = UInt64(bytes.value(at: start, as: UInt32.self))
            offset = 4
        }
        if count & 2 != 0 {
            let piece = bytes.value(at: start &+ offset, as: UInt16.self)
            word |= UInt64(piece) << UInt64(8 &* offset)
            offset = offset &+ 2
        }
        if count & 1 != 0 {
            let piece = bytes.value(at: start &+ offset, as: UInt8.self)
            word |= UInt64(piece) << UInt64(8 &* offset)
        }
        return word
    }

    /// Whether both begin alike and are equally long: the same name, where it fits.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.low == right.low && left.high == right.high }

    /// A number that spreads names evenly; the tables' names are their owners' own, so they cannot be chosen to collide.
    @inlinable var hash: Int {
        let product = (low ^ high &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }

    /// Whether the name does not fit.
    @inlinable package var isLong: Bool { high >> 56 > 15 }

    /// Gives the bytes of the name to `body`, where it fits; else its first 15.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let words = (low.littleEndian, high.littleEndian)
        return unsafe withUnsafeBytes(of: words) { bytes in
            let text = unsafe bytes.assumingMemoryBound(to: UInt8.self)
            return unsafe body(UnsafeBufferPointer(rebasing: text[..<Int(min(high >> 56, 15))]))
        }
    }

    /// The name, where it fits.
    package var text: String { unsafe withBytes { unsafe String(decoding: $0, as: UTF8.self) } }
}
