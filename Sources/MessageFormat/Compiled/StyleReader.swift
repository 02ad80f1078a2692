import ICU

/// Reads the style of a simple argument.
///
/// Keywords and `::` skeletons are trimmed and keywords ignore case; a pattern keeps its white space, as in ICU.
enum StyleReader {
    static func numberForm(_ style: ByteRun) -> NumberForm {
        if style.isEmpty { return .style(.decimal) }
        if let skeleton = skeleton(style) { return .skeleton(ExactText(skeleton)) }
        let keyword = style.trimmed
        switch keyword.count {
        case 0: return .style(.decimal)
        case 7 where keyword.isWordIgnoringCase("integer"): return .style(.integer)
        case 7 where keyword.isWordIgnoringCase("percent"): return .style(.percent)
        case 8 where keyword.isWordIgnoringCase("currency"): return .style(.currency)
        default: return .pattern(ExactText(style.text))
        }
    }

    static func dateForm(_ style: ByteRun, isTime: Bool) -> LocalizedDateFormatter.Form {
        if let skeleton = skeleton(style) { return .skeleton(skeleton) }
        let keyword = style.trimmed
        let length: LocalizedDateFormatter.Length
        switch keyword.count {
        case 0: length = .medium
        case 6 where keyword.isWordIgnoringCase("medium"): length = .medium
        case 5 where keyword.isWordIgnoringCase("short"): length = .short
        case 4 where keyword.isWordIgnoringCase("long"): length = .long
        case 4 where keyword.isWordIgnoringCase("full"): length = .full
        default: return .pattern(style.text)
        }
        return isTime ? .style(date: .none, time: length) : .style(date: length, time: .none)
    }

    /// What follows `::` where the style begins with it, white space before it aside.
    private static func skeleton(_ style: ByteRun) -> String? {
        let trimmed = style.withoutLeadingWhiteSpace
        return trimmed.starts(with: "::") ? trimmed[2..<trimmed.count].text : nil
    }
}
