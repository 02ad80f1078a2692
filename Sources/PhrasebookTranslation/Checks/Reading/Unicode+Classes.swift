import Phrasebook

extension Unicode.Scalar {
    /// Whether it is a Chinese character.
    var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF, 0xF900...0xFAFF: true
        default: false
        }
    }

    /// Whether it is a letter of a script whose words have no apostrophes.
    var hasNoApostrophe: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF,
            0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Whether it is a letter of Japanese or Chinese: a Chinese character or a kana.
    var isHanOrKana: Bool { isHan || (0x3040...0x30FF).contains(value) || value == 0x3005 }

    /// Whether it is a katakana.
    var isKatakana: Bool { (0x30A0...0x30FF).contains(value) }

    /// Whether it is a Korean syllable.
    var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }

    /// Whether it is a letter or digit of ASCII.
    var isASCIIWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }

    /// Whether it is a digit of ASCII.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    /// Whether it is a mark of full width, as Chinese writes them.
    var isFullWidthMark: Bool {
        switch value {
        case 0x3001, 0x3002, 0x3008...0x3011, 0x3014...0x301B, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
            true
        default: false
        }
    }

    /// A space or a tab.
    var isPlainSpace: Bool { self == " " || self == "\t" }

    /// How a person is told which character it is.
    var shown: DiagnosticText {
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return properties.name.map { .namedCharacter(code: code, name: $0.lowercased()) }
            ?? DiagnosticText(verbatim: code)
    }
}
