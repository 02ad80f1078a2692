/// Something wrong in a JSON file, in words for whoever edits it.
package struct JSONFinding: Sendable, Hashable {
    /// What is wrong, in a form programs compare.
    ///
    /// Minor releases may add codes.
    package struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code in kebab-case, such as `duplicate-key`.
        package let rawValue: String

        /// Creates a code from its spelling.
        package init(rawValue: String) { self.rawValue = rawValue }

        package var description: String { rawValue }

        /// An escape that JSON does not know, or `\u` without four hexadecimal digits.
        package static var badEscape: Self { Self(rawValue: "bad-escape") }
        /// A word that is neither `true`, `false` nor `null`.
        package static var badLiteral: Self { Self(rawValue: "bad-literal") }
        /// A number in a form JSON does not know.
        package static var badNumber: Self { Self(rawValue: "bad-number") }
        /// A space that is not one of the four JSON knows.
        package static var badWhitespace: Self { Self(rawValue: "bad-whitespace") }
        /// A comment.
        package static var comment: Self { Self(rawValue: "comment") }
        /// Something after the end of the value.
        package static var contentAfterEnd: Self { Self(rawValue: "content-after-end") }
        /// A control character in a string, not escaped.
        package static var controlCharacter: Self { Self(rawValue: "control-character") }
        /// A key used before in the same object.
        ///
        /// The related place is the first one.
        package static var duplicateKey: Self { Self(rawValue: "duplicate-key") }
        /// Nothing in the file.
        package static var emptyFile: Self { Self(rawValue: "empty-file") }
        /// A comma with nothing before it.
        package static var extraComma: Self { Self(rawValue: "extra-comma") }
        /// Bytes that are not UTF-8.
        package static var invalidUTF8: Self { Self(rawValue: "invalid-utf8") }
        /// Half of a surrogate pair as an escape.
        package static var loneSurrogate: Self { Self(rawValue: "lone-surrogate") }
        /// An array or object that is not closed.
        ///
        /// The related place is its opening bracket.
        package static var missingBracket: Self { Self(rawValue: "missing-bracket") }
        /// No colon after a key.
        package static var missingColon: Self { Self(rawValue: "missing-colon") }
        /// No comma between two members or elements.
        package static var missingComma: Self { Self(rawValue: "missing-comma") }
        /// Something in an object where a key belongs.
        package static var missingKey: Self { Self(rawValue: "missing-key") }
        /// Nothing where a value belongs.
        package static var missingValue: Self { Self(rawValue: "missing-value") }
        /// A string in single quotation marks or backticks.
        package static var singleQuotes: Self { Self(rawValue: "single-quotes") }
        /// More arrays and objects inside each other than allowed.
        package static var tooDeep: Self { Self(rawValue: "too-deep") }
        /// More bytes than allowed.
        package static var tooLarge: Self { Self(rawValue: "too-large") }
        /// More findings than are reported.
        package static var tooManyFindings: Self { Self(rawValue: "too-many-findings") }
        /// A comma before a closing bracket.
        package static var trailingComma: Self { Self(rawValue: "trailing-comma") }
        /// A quotation mark of a word processor or input method in place of `"`.
        package static var typographicQuotes: Self { Self(rawValue: "typographic-quotes") }
        /// A `"` inside a text without its backslash.
        package static var unescapedQuote: Self { Self(rawValue: "unescaped-quote") }
        /// A character that has no place here.
        package static var unexpectedCharacter: Self { Self(rawValue: "unexpected-character") }
        /// A key without quotation marks.
        package static var unquotedKey: Self { Self(rawValue: "unquoted-key") }
        /// A string that its line does not close.
        package static var unterminatedString: Self { Self(rawValue: "unterminated-string") }
        /// A `]` that closes an object, or a `}` that closes an array.
        ///
        /// The related place is the opening bracket.
        package static var wrongBracket: Self { Self(rawValue: "wrong-bracket") }
    }

    /// What is wrong.
    package let code: Code
    /// Where, as an offset into the file's bytes; at most their number.
    package let byteOffset: Int
    /// A second place that explains the first: the first use of a duplicate key, the bracket that is not closed.
    package let relatedByteOffset: Int?
    /// What is wrong, as a sentence.
    package let message: String
    /// How to mend it, as a sentence.
    package let remedy: String

    /// Creates a finding.
    package init(_ code: Code, at byteOffset: Int, related: Int? = nil, message: String, remedy: String) {
        self.code = code
        self.byteOffset = byteOffset
        self.relatedByteOffset = related
        self.message = message
        self.remedy = remedy
    }
}

extension [JSONFinding] {
    /// Whether a value is a guess: there is a mistake in it, so that nobody knows how it was meant.
    package func areIn(_ node: JSONNode) -> Bool { contains { node.start..<node.end ~= $0.byteOffset } }
}
