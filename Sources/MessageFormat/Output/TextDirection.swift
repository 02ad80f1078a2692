/// In which direction texts run, as far as it takes to know where two directions meet.
enum TextDirection {
    /// Whether a text has a letter that runs against the direction of a message.
    static func isMixed(_ text: String, inRightToLeft isRightToLeft: Bool) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar.properties.isAlphabetic && isRightToLeftLetter(scalar) != isRightToLeft
        }
    }

    private static func isRightToLeftLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
