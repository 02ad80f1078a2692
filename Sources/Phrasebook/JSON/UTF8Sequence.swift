/// One UTF-8 sequence, read by hand so that every ill-formed byte keeps its place.
///
/// - SeeAlso: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences).
struct UTF8Sequence {
    /// The scalar, or `nil` where the bytes are not well-formed UTF-8.
    let scalar: Unicode.Scalar?
    /// How many bytes belong together, at least 1.
    ///
    /// In ill-formed text this is the longest part that could have begun a sequence, which is what
    /// `String(decoding:as:)` replaces by one U+FFFD.
    let length: Int

    /// Reads the sequence that begins at `index`, which must be inside `bytes`.
    init(_ bytes: [UInt8], at index: Int) {
        let lead = bytes[index]
        if lead < 0x80 {
            self.scalar = Unicode.Scalar(lead)
            self.length = 1
            return
        }
        // The second byte carries the rules against overlong forms, surrogates and values above U+10FFFF.
        let count: Int
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: count = 2
        case 0xE0: (count, allowed) = (3, 0xA0...0xBF)
        case 0xED: (count, allowed) = (3, 0x80...0x9F)
        case 0xE1...0xEF: count = 3
        case 0xF0: (count, allowed) = (4, 0x90...0xBF)
        case 0xF1...0xF3: count = 4
        case 0xF4: (count, allowed) = (4, 0x80...0x8F)
        default: count = 0
        }
        guard count > 0 else {
            self.scalar = nil
            self.length = 1
            return
        }
        var value = UInt32(lead) & (0x7F >> UInt32(count))
        for offset in 1..<count {
            guard index + offset < bytes.count, allowed.contains(bytes[index + offset]) else {
                self.scalar = nil
                self.length = offset
                return
            }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
            allowed = 0x80...0xBF
        }
        self.scalar = Unicode.Scalar(value)
        self.length = count
    }
}

extension [UInt8] {
    /// Whether all of the bytes are well-formed UTF-8.
    ///
    /// Eight bytes are looked at at once: ASCII, or two scalars of three bytes, as most of the world's letters have.
    var isUTF8: Bool {
        var index = 0
        while index < count {
            if index + 8 <= count {
                let word = UInt64(
                    littleEndian: unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
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
