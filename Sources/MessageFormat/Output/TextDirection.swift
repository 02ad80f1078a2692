import ICU
import TextKernel

extension UTF8Buffer {
    /// Isolates the text from `start` on, where it runs against the direction of the message around it (UAX #9).
    @inline(never)
    mutating func isolate(from start: Int, inRightToLeft isRightToLeft: Bool) {
        let isMixed = withBytes(from: start) { written in
            TextDirection.isMixed(written, inRightToLeft: isRightToLeft)
        }
        if isMixed { wrap(from: start, in: "\u{2068}", "\u{2069}") }
    }
}

/// In which direction texts run, as far as it takes to know where two directions meet.
enum TextDirection {
    /// Whether a text in UTF-8 has a letter that runs against the direction of a message.
    static func isMixed(_ text: Span<UInt8>, inRightToLeft isRightToLeft: Bool) -> Bool {
        // No letter that runs from right to left begins with another byte than these.
        var mayContainRightToLeft = isRightToLeft
        for index in text.indices where mayBeginRightToLeft(text, at: index) {
            mayContainRightToLeft = true
            break
        }
        return mayContainRightToLeft && isMixed(text.text, inRightToLeft: isRightToLeft)
    }

    static func isMixed(_ text: String, inRightToLeft isRightToLeft: Bool) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar.properties.isAlphabetic && isRightToLeftLetter(scalar) != isRightToLeft
        }
    }

    @inline(always)
    private static func mayBeginRightToLeft(_ text: Span<UInt8>, at index: Int) -> Bool {
        let second = index + 1 < text.count ? text[index + 1] : 0
        switch text[index] {
        case 0xD6...0xE0: return true
        // U+FB1D to U+FDFF and U+FE70 to U+FEFF; the full-width forms behind them run from left to right.
        case 0xEF: return 0xAC...0xBB ~= second
        // U+10800 to U+10FFF and U+1E800 to U+1EFFF, and no emoji.
        case 0xF0: return second == 0x90 || second == 0x9E
        default: return false
        }
    }

    private static func isRightToLeftLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
