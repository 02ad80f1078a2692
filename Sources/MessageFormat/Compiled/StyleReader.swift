import ICU

/// Reads the style of a simple argument.
///
/// Keywords and `::` skeletons are trimmed and keywords ignore case; a pattern keeps its white space, as in ICU.
enum StyleReader {
    static func numberForm(_ style: String) -> NumberForm {
        if let skeleton = skeleton(style) { return .skeleton(ExactText(skeleton)) }
        return switch keyword(style) {
        case "": .style(.decimal)
        case "integer": .style(.integer)
        case "percent": .style(.percent)
        case "currency": .style(.currency)
        default: .pattern(ExactText(style))
        }
    }

    static func dateForm(_ style: String, isTime: Bool) -> LocalizedDateFormatter.Form {
        if let skeleton = skeleton(style) { return .skeleton(skeleton) }
        let length: LocalizedDateFormatter.Length
        switch keyword(style) {
        case "", "medium": length = .medium
        case "short": length = .short
        case "long": length = .long
        case "full": length = .full
        default: return .pattern(style)
        }
        return isTime ? .style(date: .none, time: length) : .style(date: length, time: .none)
    }

    /// What follows `::` where the style begins with it, white space before it aside.
    static func skeleton(_ style: String) -> String? {
        let trimmed = style.unicodeScalars.drop(while: PatternCharacters.isWhiteSpace)
        guard trimmed.starts(with: "::".unicodeScalars) else { return nil }
        return String(String.UnicodeScalarView(trimmed.dropFirst(2)))
    }

    private static func keyword(_ style: String) -> String {
        let start = style.unicodeScalars.drop(while: PatternCharacters.isWhiteSpace)
        let end = start.reversed().drop(while: PatternCharacters.isWhiteSpace).reversed()
        return String(String.UnicodeScalarView(end)).lowercased()
    }
}
