extension MessageArgument {
    /// The value with everything taken out of its texts that could disturb the text around it: control characters, and
    /// the characters that override or embed a direction of writing.
    package var sanitized: MessageArgument {
        switch self {
        case .text(let text): .text(text.withoutControls)
        case .list(let items): .list(items.map(\.withoutControls))
        case .region(let code): .region(code.withoutControls)
        case .number, .money, .instant, .unreadable: self
        }
    }
}

extension String {
    /// The text without control characters (general category Cc), without line and paragraph separators (U+2028,
    /// U+2029), and without U+202A to U+202E and U+2066 to U+2069.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: Self.isControl) else { return self }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars where !Self.isControl(scalar) { kept.append(scalar) }
        return String(kept)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether the text is empty or white space alone.
    package var isWhiteSpace: Bool {
        // Most texts show at once that they are not.
        if let first = utf8.first, first > 0x20, first < 0x7F { return false }
        return unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
