import MessageFormat

/// Whether a text that shows a time of day also says in which time zone it is: people read it without knowing ours.
enum InstantZone {
    /// Whether a use of an instant shows a time of day and no zone.
    static func isMissing(_ use: Message.ArgumentUse) -> Bool {
        let style = use.style?.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() ?? ""
        switch (use.function, style) {
        case (nil, _): return true
        case (_, "full"), (_, "long"): return false
        case ("time", ""), ("time", "short"), ("time", "medium"): return true
        case (_, ""), (_, "short"), (_, "medium"): return false
        default:
            let fields = fields(of: use.style ?? "")
            return fields.contains { "hHkKjJCmsSA".unicodeScalars.contains($0) }
                && !fields.contains { "zZOvVXx".unicodeScalars.contains($0) }
        }
    }

    /// The letters of a date pattern or skeleton that are no quoted text (UTS #35, part 4, "Date Format Patterns").
    private static func fields(of style: String) -> [Unicode.Scalar] {
        var isQuoted = false
        return style.unicodeScalars.filter { scalar in
            if scalar == "'" { isQuoted.toggle() }
            return !isQuoted && scalar.properties.isAlphabetic
        }
    }
}
