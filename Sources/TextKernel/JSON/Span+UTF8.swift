extension Span<UInt8> {
    /// Whether all of the bytes are well-formed UTF-8.
    ///
    /// Eight bytes are looked at at once: ASCII, or two scalars of three bytes, as most of the world's letters have.
    package var isUTF8: Bool {
        var index = 0
        while index < count {
            if index + 8 <= count {
                let word = UInt64(
                    littleEndian: unsafe bytes.value(at: index, as: UInt64.self))
                let others = word & 0x8080_8080_8080_8080
                guard others != 0 else {
                    index += 8
                    continue
                }
                // The second byte has rules of its own where the first is E0 or ED.
                let (first, second) = (word & 0x0F, word >> 24 & 0x0F)
                if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, first != 0, first != 0xD, second != 0, second != 0xD {
                    index += 6
                    continue
                }
                index += others.trailingZeroBitCount / 8
            }
            let sequence = UTF8Sequence(self, at: index)
            guard sequence.scalar != nil else { return false }
            index += sequence.length
        }
        return true
    }
}
