/// The rules of JSON, each an error of the file.
extension Diagnostic.Rule {
    /// An escape that JSON does not know, or `\u` without four hexadecimal digits.
    public static let badEscape = json(
        "bad-escape", "A backslash is before a character that has no escape", #""a\qb""#, #""a\\qb""#)
    /// A word that is neither `true`, `false` nor `null`.
    public static let badLiteral = json("bad-literal", "A word is neither true, false nor null", "True", "true")
    /// A number in a form JSON does not know.
    public static let badNumber = json("bad-number", "A number is written in a form that JSON does not know", "01", "1")
    /// A space that is not one of the four JSON knows.
    public static let badWhitespace = json(
        "bad-whitespace", "A space is none of the four that JSON knows between values")
    /// A comment.
    public static let comment = json("comment", "There is a comment in the file", "// a note")
    /// Something after the end of the value.
    public static let contentAfterEnd = json(
        "content-after-end", "Something follows the end of the file's value", "{} {}", "{}")
    /// A control character in a string, not escaped.
    public static let controlCharacter = json(
        "control-character", "A control character is in a text without an escape", "\"two\nlines\"",
        #""two\nlines""#)
    /// A key used before in the same object.
    ///
    /// The related position is the first one.
    public static let duplicateKey = json(
        "duplicate-key", "A key is used twice in one object", #"{"1001": "a", "1001": "b"}"#, #"{"1001": "b"}"#,
        because: "Programs keep one of the two, and not all of them the same. Keep the right one.")
    /// Nothing in the file.
    public static let emptyFile = json("empty-file", "The file is empty", nil, "{}")
    /// A comma with nothing before it.
    public static let extraComma = json(
        "extra-comma", "A comma has nothing before it", #"{, "a": "b"}"#, #"{"a": "b"}"#)
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = json(
        "invalid-utf8", "There are bytes that are not UTF-8",
        because: "The file is UTF-16, or of another encoding. Save it anew as UTF-8.")
    /// Half of a surrogate pair as an escape.
    public static let loneSurrogate = json(
        "lone-surrogate", "Half of a surrogate pair is escaped", #""\ud83d""#, #""\ud83d\ude00""#)
    /// An array or object that is not closed.
    ///
    /// The related position is its opening bracket.
    public static let missingBracket = json(
        "missing-bracket", "An object or a list is not closed", #"{"a": "b""#, #"{"a": "b"}"#)
    /// No colon after a key.
    public static let missingColon = json(
        "missing-colon", "There is no colon after a key", #"{"a" "b"}"#, #"{"a": "b"}"#)
    /// No comma between two members or elements.
    public static let missingComma = json(
        "missing-comma", "There is no comma between two members", "\"a\": \"b\"\n\"c\": \"d\"",
        "\"a\": \"b\",\n\"c\": \"d\"")
    /// Something in an object where a key belongs.
    public static let missingKey = json(
        "missing-key", "Something else is where a key belongs", #"{5: "b"}"#, #"{"5": "b"}"#)
    /// Nothing where a value belongs.
    public static let missingValue = json(
        "missing-value", "Nothing is where a value belongs", #"{"a": }"#, #"{"a": "b"}"#)
    /// A string in single quotation marks or backticks.
    public static let singleQuotes = json(
        "single-quotes", "A text is in single quotation marks", "{'a': 'b'}", #"{"a": "b"}"#)
    /// More arrays and objects inside each other than allowed.
    public static let tooDeep = json("too-deep", "There are more objects inside each other than a home's files have")
    /// More bytes than allowed.
    public static let tooLarge = json("too-large", "The file is larger than a home's files may be")
    /// A text has more findings than are shown; the JSON reader says the same of a file.
    public static let tooManyFindings = Diagnostic.Rule(
        "too-many-findings", nil, "There are more findings than are shown",
        "A file or a text shows its first findings alone. Fix those and check again.")
    /// A comma before a closing bracket.
    public static let trailingComma = json(
        "trailing-comma", "A comma is before a closing bracket", #"{"a": "b",}"#, #"{"a": "b"}"#)
    /// A quotation mark of a word processor or input method instead of `"`.
    public static let typographicQuotes = json(
        "typographic-quotes", "A text is quoted with the marks of a word processor", "{“a”: “b”}", #"{"a": "b"}"#)
    /// A `"` inside a text without its backslash.
    public static let unescapedQuote = json(
        "unescaped-quote", "A quotation mark is in a text without its backslash", #""say "yes"""#, #""say “yes”""#)
    /// A character that is not expected here.
    public static let unexpectedCharacter = json("unexpected-character", "A character is not expected where it is")
    /// A key without quotation marks.
    public static let unquotedKey = json("unquoted-key", "A key has no quotation marks", #"{a: "b"}"#, #"{"a": "b"}"#)
    /// A string that its line does not close.
    public static let unterminatedString = json(
        "unterminated-string", "A text is not closed on its line", #""a"#, #""a""#)
    /// A `]` that closes an object, or a `}` that closes an array.
    ///
    /// The related position is the opening bracket.
    public static let wrongBracket = json(
        "wrong-bracket", "A bracket closes another kind of bracket", #"["a"}"#, #"["a"]"#)

    /// The rules of how JSON is written.
    package static let ofJSON: [Diagnostic.Rule] = [
        .badEscape, .badLiteral, .badNumber, .badWhitespace, .comment, .contentAfterEnd, .controlCharacter,
        .duplicateKey, .emptyFile, .extraComma, .invalidUTF8, .loneSurrogate, .missingBracket, .missingColon,
        .missingComma, .missingKey, .missingValue, .singleQuotes, .tooDeep, .tooLarge, .tooManyFindings,
        .trailingComma, .typographicQuotes, .unescapedQuote, .unexpectedCharacter, .unquotedKey,
        .unterminatedString, .wrongBracket,
    ]

    private static func json(
        _ name: String, _ title: String, _ wrong: String? = nil, _ right: String? = nil,
        because reason: String = "The file is then no JSON (RFC 8259), and the home does not load."
    ) -> Diagnostic.Rule {
        Diagnostic.Rule(name, .error, title, reason, wrong: wrong, right: right)
    }
}
