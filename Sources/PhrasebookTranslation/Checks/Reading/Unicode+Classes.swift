import Phrasebook

extension Unicode.Scalar {
    /// Whether it is a Chinese character.
    var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF, 0xF900...0xFAFF: true
        default: false
        }
    }

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
