import TextKernel

/// The diagnostics about words, numbers and strings.
extension JSONDiagnostic {
    // MARK: Literals

    static func badLiteral(_ word: String, at offset: Int, meant: String?) -> Self {
        Self(
            .badLiteral, at: offset, .noJSONWord(word: quoted(word)),
            fixIt: meant.map { .writeOrQuote(right: $0) } ?? .quoteIfText)
    }

    static func badNumber(_ literal: String, at offset: Int, fixIt: DiagnosticText) -> Self {
        Self(.badNumber, at: offset, .noJSONNumber(word: quoted(literal)), fixIt: fixIt)
    }

    // MARK: Strings

    static func unterminatedString(at offset: Int, isContinued: Bool) -> Self {
        Self(
            .unterminatedString, at: offset, .textNotClosed,
            fixIt: isContinued ? .oneLine : .closeText)
    }

    static func unescapedQuote(at offset: Int) -> Self {
        Self(
            .unescapedQuote, at: offset, .quoteEndsText,
            fixIt: .escapeQuote)
    }

    static func typographicQuotes(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .typographicQuotes, at: offset, .noJSONQuote(mark: found),
            fixIt: .straightQuotes)
    }

    static func singleQuotes(_ found: Unicode.Scalar, at offset: Int) -> Self {
        Self(
            .singleQuotes, at: offset, .noJSONQuote(mark: found),
            fixIt: .doubleQuotes)
    }

    /// The diagnostic for a mistake in the writing of one scalar.
    static func element(_ problem: JSONStringElement.Problem, scalar: Unicode.Scalar, at offset: Int) -> Self {
        switch problem {
        case .invalidUTF8: return invalidUTF8(at: offset)
        case .controlCharacter:
            let escape = scalar == "\t" ? "\\t" : "\\u" + hexadecimal(scalar)
            return Self(
                .controlCharacter, at: offset, .controlCharacter(character: shown(scalar)),
                fixIt: .removeOrEscape(right: escape))
        case .unknownEscape:
            return Self(
                .badEscape, at: offset, .badEscape(character: shown(scalar)),
                fixIt: .removeBackslash)
        case .shortUnicodeEscape:
            return Self(
                .badEscape, at: offset, .fourDigits,
                fixIt: .writeEscape)
        case .loneSurrogate:
            return Self(
                .loneSurrogate, at: offset, .loneSurrogate,
                fixIt: .bothHalves)
        }
    }

    static func invalidUTF8(at offset: Int) -> Self {
        Self(
            .invalidUTF8, at: offset, .invalidUTF8,
            fixIt: .typeAgain)
    }
}
