/// What a text has in it that needs a closer look before it is shown, found in one pass of 16 bytes at a time.
///
/// Cautious: a mark may stand where nothing is wrong, and is never missing where something is.
public struct TextForm: BitwiseCopyable, Sendable {
    @usableFromInline let marks: UInt8

    /// Nothing that needs a closer look.
    @inlinable
    package init() { marks = 0 }

    /// Whether it has a control character of ASCII, or a byte that may begin another or an override of direction (C2, E2).
    @inlinable package var mayHaveControls: Bool { marks & 1 != 0 }
    /// Whether it has a byte that may begin a letter which runs from right to left.
    @inlinable package var mayRunLeft: Bool { marks & 2 != 0 }
    /// Whether it has a quotation mark, a backslash or a control character of ASCII, which JSON escapes.
    @inlinable package var isEscapable: Bool { marks & 4 != 0 }

    private typealias Bytes = SIMD16<UInt8>
    private typealias Mask = SIMDMask<SIMD16<Int8>>

    /// The marks of a text in UTF-8.
    package init(_ text: UnsafeBufferPointer<UInt8>) {
        let count = text.count
        guard count > 0, let start = unsafe UnsafeRawPointer(text.baseAddress) else {
            marks = 0
            return
        }
        var seen = Seen()
        if count >= 16 {
            var offset = 0
            while offset < count &- 16 {
                unsafe seen.look(at: start.loadUnaligned(fromByteOffset: offset, as: Bytes.self))
                offset = offset &+ 16
            }
            // The last ones again, rather than what stands behind the text.
            unsafe seen.look(at: start.loadUnaligned(fromByteOffset: count &- 16, as: Bytes.self))
        } else {
            var words = SIMD2<UInt64>()
            if count >= 8 {
                unsafe words[0] = start.loadUnaligned(as: UInt64.self)
                unsafe words[1] = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            } else if count >= 4 {
                unsafe words[0] = UInt64(start.loadUnaligned(as: UInt32.self))
                unsafe words[0] |= UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)) << 32
                words[1] = words[0]
            } else {
                let ends = unsafe UInt64(text[0]) | UInt64(text[count &- 1]) << 8
                let three = unsafe ends | UInt64(text[count / 2]) << 16 | UInt64(text[0]) << 24
                words = SIMD2(repeating: three | three << 32)
            }
            unsafe seen.look(at: unsafeBitCast(words, to: Bytes.self))
        }
        marks = seen.marks
    }

    /// What was seen of a text so far.
    private struct Seen {
        private var control = Mask(repeating: false)
        private var right = Mask(repeating: false)
        private var escapable = Mask(repeating: false)

        // Both sides are vectors: to compare with a number, the library goes from byte to byte.
        @inline(__always)
        mutating func look(at bytes: Bytes) {
            let isLow = bytes .< Bytes(repeating: 0x20)
            control = control .| isLow .| equal(bytes, 0x7F) .| equal(bytes, 0xC2) .| equal(bytes, 0xE2)
            let isFromD6ToE0 = (bytes &- Bytes(repeating: 0xD6)) .<= Bytes(repeating: 0x0A)
            right = right .| isFromD6ToE0 .| equal(bytes, 0xEF) .| equal(bytes, 0xF0)
            escapable = escapable .| isLow .| equal(bytes, 0x22) .| equal(bytes, 0x5C)
        }

        @inline(__always)
        var marks: UInt8 { (isAny(control) ? 1 : 0) | (isAny(right) ? 2 : 0) | (isAny(escapable) ? 4 : 0) }

        @inline(__always)
        private func equal(_ bytes: Bytes, _ byte: UInt8) -> Mask { bytes .== Bytes(repeating: byte) }

        @inline(__always)
        private func isAny(_ mask: Mask) -> Bool {
            let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            return words[0] | words[1] != 0
        }
    }
}
