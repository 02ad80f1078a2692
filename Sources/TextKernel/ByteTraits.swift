/// Conservative flags of a text in UTF-8, found in one pass of 16 bytes at a time.
///
/// A flag may be set where nothing needs it, and is never missing where something does.
public struct ByteTraits: BitwiseCopyable, Sendable {
    @usableFromInline var flags: UInt8

    /// No flags: the traits of an empty text.
    @inlinable
    package init() { flags = 0 }

    /// All flags: the traits of a text of which nothing is known.
    package static let all = ByteTraits(flags: 7)

    private init(flags: UInt8) { self.flags = flags }

    /// Adds the traits of another text.
    @inlinable
    package mutating func formUnion(_ other: ByteTraits) { flags |= other.flags }

    /// Whether it has a control character of ASCII, or a byte that may begin another or an override of direction (C2, E2).
    @inlinable package var mayContainControls: Bool { flags & 1 != 0 }
    /// Whether it has a byte that may begin a letter which runs from right to left.
    @inlinable package var mayContainRightToLeft: Bool { flags & 2 != 0 }
    /// Whether it has a quotation mark, a backslash or a control character of ASCII, which JSON escapes.
    @inlinable package var needsJSONEscape: Bool { flags & 4 != 0 }

    private typealias Bytes = SIMD16<UInt8>
    private typealias Mask = SIMDMask<SIMD16<Int8>>

    /// The traits of a text in UTF-8.
    package init(_ text: Span<UInt8>) {
        var rare = Mask(repeating: false)
        Self.forEachPiece(of: text) { rare = rare .| Self.mayHaveTraits($0) }
        flags = Self.isAny(rare) ? Self.flags(of: text) : 0
    }

    @inline(never)
    private static func flags(of text: Span<UInt8>) -> UInt8 {
        var seen = Seen()
        forEachPiece(of: text) { seen.add($0) }
        return seen.flags
    }

    /// Gives all bytes of a text to `body`, sixteen at a time, some of them more than once.
    @inline(always)
    private static func forEachPiece(of text: Span<UInt8>, _ body: (Bytes) -> Void) {
        let bytes = unsafe text.bytes
        let count = text.count
        if count >= 16 {
            var offset = 0
            while offset < count &- 16 {
                body(bytes.value(at: offset, as: Bytes.self))
                offset = offset &+ 16
            }
            // The last ones again, rather than what follows the text.
            return body(bytes.value(at: count &- 16, as: Bytes.self))
        }
        var words = SIMD2<UInt64>()
        if count >= 8 {
            words[0] = bytes.value(at: 0, as: UInt64.self)
            words[1] = bytes.value(at: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            words[0] = UInt64(bytes.value(at: 0, as: UInt32.self))
            let end = bytes.value(at: count &- 4, as: UInt32.self)
            words[0] |= UInt64(end) << 32
            words[1] = words[0]
        } else if count > 0 {
            let ends = UInt64(text[0]) | UInt64(text[count &- 1]) << 8
            let three = ends | UInt64(text[count / 2]) << 16 | UInt64(text[0]) << 24
            words = SIMD2(repeating: three | three << 32)
        } else {
            return
        }
        body(unsafe unsafeBitCast(words, to: Bytes.self))
    }

    /// The bytes that may set a flag: most texts have none of them.
    @inline(always)
    private static func mayHaveTraits(_ bytes: Bytes) -> Mask {
        let isASCII = isIn(bytes, 0x00, 0x1F) .| equal(bytes, 0x22) .| equal(bytes, 0x5C) .| equal(bytes, 0x7F)
        return isASCII .| equal(bytes, 0xC2) .| isIn(bytes, 0xD6, 0xE2) .| isIn(bytes, 0xEF, 0xF0)
    }

    // Both sides are vectors: to compare with a number, the library goes from byte to byte.

    @inline(always)
    private static func equal(_ bytes: Bytes, _ byte: UInt8) -> Mask { bytes .== Bytes(repeating: byte) }

    @inline(always)
    private static func isIn(_ bytes: Bytes, _ first: UInt8, _ last: UInt8) -> Mask {
        (bytes &- Bytes(repeating: first)) .<= Bytes(repeating: last &- first)
    }

    @inline(always)
    private static func isAny(_ mask: Mask) -> Bool {
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return words[0] | words[1] != 0
    }

    /// What was found in a text so far.
    private struct Seen {
        private var control = Mask(repeating: false)
        private var right = Mask(repeating: false)
        private var escapable = Mask(repeating: false)

        @inline(always)
        mutating func add(_ bytes: Bytes) {
            let isLow = isIn(bytes, 0x00, 0x1F)
            control = control .| isLow .| equal(bytes, 0x7F) .| equal(bytes, 0xC2) .| equal(bytes, 0xE2)
            right = right .| isIn(bytes, 0xD6, 0xE0) .| equal(bytes, 0xEF) .| equal(bytes, 0xF0)
            escapable = escapable .| isLow .| equal(bytes, 0x22) .| equal(bytes, 0x5C)
        }

        @inline(always)
        var flags: UInt8 { (isAny(control) ? 1 : 0) | (isAny(right) ? 2 : 0) | (isAny(escapable) ? 4 : 0) }
    }
}
