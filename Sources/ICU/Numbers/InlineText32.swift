import TextKernel

/// A text of at most 32 bytes, held inline and copied whole.
struct InlineText32: Sendable, BitwiseCopyable {
    private var bytes: SIMD32<UInt8> = .zero
    private var count: Int

    /// No text.
    init() { count = 0 }

    /// nil where the text is longer.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= Self.room else { return nil }
        count = text.count
        for (index, byte) in text.enumerated() { bytes[index] = byte }
    }

    /// How many bytes ``write(to:)`` may touch.
    static let room = 32

    /// Writes the text and moves `target` behind it; all of ``room`` is overwritten.
    @inline(always)
    func write(to target: inout UnsafeMutablePointer<UInt8>) {
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: bytes, as: SIMD32<UInt8>.self)
        unsafe target += count
    }
}

extension UTF8Buffer {
    @inline(always)
    mutating func append(_ text: InlineText32) {
        unsafe appendRaw(InlineText32.room) { start in
            var target = unsafe start
            unsafe text.write(to: &target)
            return unsafe target - start
        }
    }
}
