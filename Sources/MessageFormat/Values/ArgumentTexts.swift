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

    /// Adds texts as ``PackedTexts`` reads them.
    ///
    /// - Parameters:
    ///   - texts: The texts.
    ///   - traits: Set to the traits of all.
    ///   - mayBeBlank: Set to whether one of them may be.
    /// - Returns: Where they are; nil where there is no room for them.
    mutating func add(_ texts: [String], traits: inout ByteTraits, mayBeBlank: inout Bool) -> Range? {
        var end = used &+ texts.count &* PackedTexts.lengthSize
        guard texts.count <= Self.room, end <= Self.room else { return nil }
        let start = end
        for index in texts.indices {
            let text = texts[index].utf8.span
            guard text.count <= Self.room &- end else { return nil }
            // Fewer than 256, so the second byte of the length is zero.
            let length = used &+ index &* PackedTexts.lengthSize
            bytes[length] = UInt8(truncatingIfNeeded: text.count)
            bytes[length &+ 1] = 0
            copy(text, to: end)
            if text.mayBeBlank { mayBeBlank = true }
            end = end &+ text.count
        }
        traits = ByteTraits(bytes.span.extracting(start..<end))
        defer { used = end }
        return Range(start: UInt8(used), count: UInt8(end - used))
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

extension Span<UInt8> {
    /// Whether a text in UTF-8 may begin with white space, which beyond ASCII begins with C2, E1, E2 or E3; or is empty.
    @inline(always)
    var mayBeBlank: Bool {
        guard count > 0 else { return true }
        let first = self[0]
        return first <= 0x20 || first == 0xC2 || 0xE1...0xE3 ~= first
    }
}
