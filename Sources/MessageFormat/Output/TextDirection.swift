/// In which direction texts run, as far as it takes to know where two directions meet.
enum TextDirection {
    /// Whether a text in UTF-8 has a letter that runs against the direction of a message.
    static func isMixed(_ text: UnsafeBufferPointer<UInt8>, inRightToLeft isRightToLeft: Bool) -> Bool {
        // No letter that runs from right to left begins with another byte than these.
        var mayRunLeft = isRightToLeft
        for index in text.indices where unsafe mayBeginRightToLeft(text[index]) {
            mayRunLeft = true
            break
        }
        return unsafe mayRunLeft && isMixed(String(decoding: text, as: UTF8.self), inRightToLeft: isRightToLeft)
    }

    static func isMixed(_ text: String, inRightToLeft isRightToLeft: Bool) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar.properties.isAlphabetic && isRightToLeftLetter(scalar) != isRightToLeft
        }
    }

    @inline(__always)
    private static func mayBeginRightToLeft(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xD6...0xE0, 0xEF, 0xF0: true
        default: false
        }
    }

    private static func isRightToLeftLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
