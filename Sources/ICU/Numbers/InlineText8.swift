/// A text of at most 8 bytes, held inline and copied whole.
struct InlineText8: Sendable, BitwiseCopyable {
    private var bytes: UInt64 = 0
    private var count: Int

    /// nil where the text is longer.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= Self.room else { return nil }
        count = text.count
        for (index, byte) in text.enumerated() { bytes |= UInt64(byte) << UInt64(8 * index) }
    }

    /// How many bytes ``write(to:)`` may touch.
    static let room = 8

    /// Writes the text and moves `target` behind it; all of ``room`` is overwritten.
    @inline(always)
    func write(to target: inout UnsafeMutablePointer<UInt8>) {
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: bytes, as: UInt64.self)
        unsafe target += count
    }
}
