/// The two character classes that ICU MessageFormat's syntax is made of (UAX #31, "Pattern_White_Space" and
/// "Pattern_Syntax").
///
/// Unicode's stability policy freezes both, so a table here never ages.
enum PatternCharacters {
    static func isWhiteSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0x200E, 0x200F, 0x2028, 0x2029: true
        default: false
        }
    }

    static func isSyntax(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E,
            0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7,
            0x2010...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E,
            0x2190...0x245F, 0x2500...0x2775, 0x2794...0x2BFF, 0x2E00...0x2E7F,
            0x3001...0x3003, 0x3008...0x3020, 0x3030, 0xFD3E, 0xFD3F, 0xFE45, 0xFE46:
            true
        default: false
        }
    }

    /// Whether a name or a selector may hold this character.
    static func isIdentifier(_ scalar: UInt32) -> Bool { !isSyntax(scalar) && !isWhiteSpace(scalar) }

    /// ``isIdentifier(_:)`` for ASCII, from a bit for each character that ends a name.
    @inline(always)
    static func isIdentifier(ascii byte: UInt8) -> Bool {
        let ends: UInt64 = byte < 64 ? 0xFC00_FFFF_0000_3E00 : 0x7800_0001_7800_0001
        return ends >> UInt64(byte & 63) & 1 == 0
    }
}
