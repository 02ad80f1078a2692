import MessageFormat

/// How a text shows an argument: a function with its style, such as `date` and `short`, or neither.
struct ArgumentUse: Sendable, Hashable {
    /// `number`, `date` and so on; nil where the argument stands alone.
    let function: String?
    /// The style as it is written, a skeleton without white space before it; empty where there is none.
    let style: String

    /// An argument alone: `{x}`, and `#` in a plural.
    static let bare = ArgumentUse(function: nil, style: "")

    init(function: String?, style: String) {
        self.function = function
        self.style = style
    }

    init(_ argument: MessageLayout.Argument) {
        function = argument.function
        guard let style = argument.style else {
            self.style = ""
            return
        }
        // A pattern's own white space is shown.
        let trimmed = style.drop(while: \.isWhitespace)
        self.style = trimmed.hasPrefix("::") ? String(trimmed) : style.isBlank ? "" : style
    }

    /// The skeleton without its `::`; nil where the style is none.
    var skeleton: Substring? { style.hasPrefix("::") ? style.dropFirst(2) : nil }

    /// The words of a number skeleton.
    var stems: [Substring] { skeleton?.split(whereSeparator: \.isWhitespace) ?? [] }

    /// The argument as it is written with this use.
    func written(_ name: String, in syntax: MessageSyntax) -> String {
        syntax.written(name, function: function, style: style)
    }

    private static let lengths: Set<String> = ["short", "medium", "long", "full"]

    /// The letters of a date pattern that are nearly always a mistake; none of a style that is no pattern.
    var letterFindings: [PatternLetters.Finding] {
        guard function == "date" || function == "time", !style.isEmpty else { return [] }
        if let skeleton { return PatternLetters.findings(in: String(skeleton), isSkeleton: true) }
        let words = style.split(whereSeparator: \.isWhitespace)
        if words.count == 1, Self.lengths.contains(words[0].lowercased()) { return [] }
        return PatternLetters.findings(in: style, isSkeleton: false)
    }
}
