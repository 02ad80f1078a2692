public import MessageFormat

extension MessageArgument {
    /// The value with everything taken out of its texts that could disturb the text around it: control characters, and
    /// the characters that override or embed a direction of writing.
    var sanitized: MessageArgument {
        switch self {
        case .text(let text): .text(text.withoutControls)
        case .list(let items): .list(items.map(\.withoutControls))
        case .region(let code): .region(code.withoutControls)
        case .number, .money, .instant, .unreadable: self
        }
    }

    /// One field name, in any spelling.
    public static func field(_ path: FieldPath) -> MessageArgument { .text(path.description) }

    /// Several field names, in any spelling.
    public static func fields(_ paths: [FieldPath]) -> MessageArgument { .list(paths.map(\.description)) }
}

extension String {
    /// Without control characters (general category Cc) without line and paragraph separators (U+2028, U+2029), and without U+202A to U+202E and U+2066 to U+2069.
    var withoutControls: String {
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
}
