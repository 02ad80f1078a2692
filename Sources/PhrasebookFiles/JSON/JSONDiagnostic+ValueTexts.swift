import TextKernel

/// The sentences about words, numbers and strings.
extension JSONDiagnostic {
    // MARK: Literals

    static func badLiteral(_ word: String, at offset: Int, meant: String?) -> Self {
        Self(
            .badLiteral, at: offset, "The word \(quoted(word)) has no meaning in JSON.",
            fixIt: meant.map { "Write \($0) instead, or put a text in straight quotation marks (\")." }
                ?? "If it is a text, put it in straight quotation marks (\").")
    }

    static func badNumber(_ literal: String, at offset: Int, fixIt: String) -> Self {
        Self(.badNumber, at: offset, "\(quoted(literal)) is not a number in JSON.", fixIt: fixIt)
    }

    // MARK: Strings

    static func unterminatedString(at offset: Int, isContinued: Bool) -> Self {
        Self(
            .unterminatedString, at: offset, "The text that begins here is not closed in its line.",
            fixIt: isContinued
                ? "Write the text in one line; for a line break inside it write \\n."
                : "Put a \" at the end of the text.")
    }

    static func unescapedQuote(at offset: Int) -> Self {
        Self(
            .unescapedQuote, at: offset, "This quotation mark ends the text, but more text follows.",
            fixIt: "Write a quotation mark inside a text as \\\".")
    }

    static func typographicQuotes(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .typographicQuotes, at: offset, "\(found) is not the quotation mark of JSON.",
            fixIt: "Put straight quotation marks (\") around keys and texts, and turn off typographic quotes.")
    }

    static func singleQuotes(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .singleQuotes, at: offset, "\(found) is not the quotation mark of JSON.",
            fixIt: "Put double straight quotation marks (\") around keys and texts.")
    }

    /// The diagnostic for a mistake in the writing of one scalar.
    static func element(_ problem: JSONStringElement.Problem, scalar: Unicode.Scalar, at offset: Int) -> Self {
        switch problem {
        case .invalidUTF8: return invalidUTF8(at: offset)
        case .controlCharacter:
            let escape = scalar == "\t" ? "\\t" : "\\u" + hexadecimal(scalar)
            return Self(
                .controlCharacter, at: offset, "The text contains the control character \(shown(scalar)).",
                fixIt: "Remove it, or write \(escape) instead.")
        case .unknownEscape:
            return Self(
                .badEscape, at: offset, "A backslash (\\) must not come before \(shown(scalar)).",
                fixIt: "Remove the backslash; if the text shall show one, write \\\\.")
        case .shortUnicodeEscape:
            return Self(
                .badEscape, at: offset, "After \\u there must be four hexadecimal digits.",
                fixIt: "Write for example \\u00E9, or the character itself.")
        case .loneSurrogate:
            return Self(
                .loneSurrogate, at: offset, "This escape is one half of a pair, and the other half is missing.",
                fixIt: "Write the character itself, or both halves, for example \\uD83D\\uDE00.")
        }
    }

    static func invalidUTF8(at offset: Int) -> Self {
        Self(
            .invalidUTF8, at: offset, "From here on there are bytes that are not UTF-8.",
            fixIt: "Type the damaged characters again, and save the file with the encoding UTF-8.")
    }
}
