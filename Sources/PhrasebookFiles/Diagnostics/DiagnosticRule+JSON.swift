/// The rules of JSON, each an error of the file.
extension Diagnostic.Rule {
    /// An escape that JSON does not know, or `\u` without four hexadecimal digits.
    public static var badEscape: Self { Self(rawValue: "bad-escape") }
    /// A word that is neither `true`, `false` nor `null`.
    public static var badLiteral: Self { Self(rawValue: "bad-literal") }
    /// A number in a form JSON does not know.
    public static var badNumber: Self { Self(rawValue: "bad-number") }
    /// A space that is not one of the four JSON knows.
    public static var badWhitespace: Self { Self(rawValue: "bad-whitespace") }
    /// A comment.
    public static var comment: Self { Self(rawValue: "comment") }
    /// Something after the end of the value.
    public static var contentAfterEnd: Self { Self(rawValue: "content-after-end") }
    /// A control character in a string, not escaped.
    public static var controlCharacter: Self { Self(rawValue: "control-character") }
    /// A key used before in the same object.
    ///
    /// The related position is the first one.
    public static var duplicateKey: Self { Self(rawValue: "duplicate-key") }
    /// Nothing in the file.
    public static var emptyFile: Self { Self(rawValue: "empty-file") }
    /// A comma with nothing before it.
    public static var extraComma: Self { Self(rawValue: "extra-comma") }
    /// Bytes that are not UTF-8.
    public static var invalidUTF8: Self { Self(rawValue: "invalid-utf8") }
    /// Half of a surrogate pair as an escape.
    public static var loneSurrogate: Self { Self(rawValue: "lone-surrogate") }
    /// An array or object that is not closed.
    ///
    /// The related position is its opening bracket.
    public static var missingBracket: Self { Self(rawValue: "missing-bracket") }
    /// No colon after a key.
    public static var missingColon: Self { Self(rawValue: "missing-colon") }
    /// No comma between two members or elements.
    public static var missingComma: Self { Self(rawValue: "missing-comma") }
    /// Something in an object where a key belongs.
    public static var missingKey: Self { Self(rawValue: "missing-key") }
    /// Nothing where a value belongs.
    public static var missingValue: Self { Self(rawValue: "missing-value") }
    /// A string in single quotation marks or backticks.
    public static var singleQuotes: Self { Self(rawValue: "single-quotes") }
    /// More arrays and objects inside each other than allowed.
    public static var tooDeep: Self { Self(rawValue: "too-deep") }
    /// More bytes than allowed.
    public static var tooLarge: Self { Self(rawValue: "too-large") }
    /// A comma before a closing bracket.
    public static var trailingComma: Self { Self(rawValue: "trailing-comma") }
    /// A quotation mark of a word processor or input method in place of `"`.
    public static var typographicQuotes: Self { Self(rawValue: "typographic-quotes") }
    /// A `"` inside a text without its backslash.
    public static var unescapedQuote: Self { Self(rawValue: "unescaped-quote") }
    /// A character that has no place here.
    public static var unexpectedCharacter: Self { Self(rawValue: "unexpected-character") }
    /// A key without quotation marks.
    public static var unquotedKey: Self { Self(rawValue: "unquoted-key") }
    /// A string that its line does not close.
    public static var unterminatedString: Self { Self(rawValue: "unterminated-string") }
    /// A `]` that closes an object, or a `}` that closes an array.
    ///
    /// The related position is the opening bracket.
    public static var wrongBracket: Self { Self(rawValue: "wrong-bracket") }
}
