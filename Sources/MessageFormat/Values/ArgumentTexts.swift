import TextKernel

/// The texts of arguments in UTF-8, as far as there is room for them inline.
struct ArgumentTexts: Sendable, BitwiseCopyable {
    /// The bytes of a text.
    struct Range: Sendable, BitwiseCopyable {
        var start: UInt8 = 0
        var count: UInt8 = 0
    }

    /// How many bytes there is room for.
    static let room = 128

    /// The texts, and ``UTF8Buffer/padding`` bytes that can be read behind any of them.
    private(set) var bytes = InlineArray<160, UInt8>(repeating: 0)
    private var used = 0

    /// Adds a text; nil where there is no room for it.
    @inline(always)
    mutating func add(_ text: Span<UInt8>) -> Range? {
        let count = text.count
        guard count <= Self.room &- used else { return nil }
        let start = used
        used = used &+ count
        copy(text, to: start)
        return Range(start: UInt8(truncatingIfNeeded: start), count: UInt8(truncatingIfNeeded: count))
    }

    /// Adds texts as ``PackedTexts`` reads them, and their traits to `traits`; nil where there is no room for them.
    mutating func add(_ texts: [String], traits: inout ByteTraits) -> Range? {
        let before = used
        for text in texts {
            let text = text.utf8.span
            guard text.count &+ PackedTexts.lengthSize <= Self.room &- used else {
                used = before
                return nil
            }
            // Fewer than 256, so the second byte of the length is zero.
            bytes[used] = UInt8(truncatingIfNeeded: text.count)
            bytes[used &+ 1] = 0
            traits.formUnion(ByteTraits(text))
            copy(text, to: used &+ PackedTexts.lengthSize)
            used = used &+ PackedTexts.lengthSize &+ text.count
        }
        return Range(start: UInt8(before), count: UInt8(used - before))
    }

    @inline(always)
    private mutating func copy(_ text: Span<UInt8>, to start: Int) {
        precondition(start >= 0 && text.count <= Self.room &- start)
        var bytes = bytes.mutableSpan
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
            unsafe text.withUnsafeBufferPointer { text in
                guard let source = text.baseAddress, let target = bytes.baseAddress else { return }
                unsafe UTF8Buffer.copy(source, to: target + start, text.count)
            }
        }
    }
}
