/// One UTF-8 sequence, read by hand so that every ill-formed byte keeps its offset.
///
/// - SeeAlso: The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences).
package struct UTF8Sequence {
    /// The scalar, or `nil` where the bytes are not well-formed UTF-8.
    package let scalar: Unicode.Scalar?
    /// How many bytes belong together, at least 1.
    ///
    /// In ill-formed text this is the longest part that could have begun a sequence, which is what
    /// `String(decoding:as:)` replaces by one U+FFFD.
    package let length: Int

    /// Reads the sequence that begins at `index`, which must be inside `bytes`.
    package init(_ bytes: Span<UInt8>, at index: Int) {
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
