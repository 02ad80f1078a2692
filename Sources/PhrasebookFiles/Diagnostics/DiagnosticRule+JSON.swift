/// The rules of JSON, each an error of the file.
extension Diagnostic.Rule {
    package static let badEscape = json(
        "bad-escape", "A backslash is before a character that has no escape", #""a\qb""#, #""a\\qb""#)
    package static let badLiteral = json("bad-literal", "A word is neither true, false nor null", "True", "true")
    package static let badNumber = json(
        "bad-number", "A number is written in a form that JSON does not know", "01", "1")
    package static let badWhitespace = json(
        "bad-whitespace", "A space is none of the four that JSON knows between values")
    package static let comment = json("comment", "There is a comment in the file", "// a note")
    package static let contentAfterEnd = json(
        "content-after-end", "Something follows the end of the file’s value", "{} {}", "{}")
    package static let controlCharacter = json(
        "control-character", "A control character is in a text without an escape", "\"two\nlines\"",
        #""two\nlines""#)
    /// The related position is the first one.
    package static let duplicateKey = json(
        "duplicate-key", "A key is used twice in one object", #"{"1001": "a", "1001": "b"}"#, #"{"1001": "b"}"#,
        because: "Programs keep one of the two, and not all of them the same. Keep the right one.")
    package static let emptyFile = json("empty-file", "The file is empty", nil, "{}")
    package static let extraComma = json(
        "extra-comma", "A comma has nothing before it", #"{, "a": "b"}"#, #"{"a": "b"}"#)
    package static let invalidUTF8 = json(
        "invalid-utf8", "There are bytes that are not UTF-8",
        because: "The file is UTF-16, or of another encoding. Save it anew as UTF-8.")
    package static let loneSurrogate = json(
        "lone-surrogate", "Half of a surrogate pair is escaped", #""\ud83d""#, #""\ud83d\ude00""#)
    /// The related position is its opening bracket.
    package static let missingBracket = json(
        "missing-bracket", "An object or a list is not closed", #"{"a": "b""#, #"{"a": "b"}"#)
    package static let missingColon = json(
        "missing-colon", "There is no colon after a key", #"{"a" "b"}"#, #"{"a": "b"}"#)
    package static let missingComma = json(
        "missing-comma", "There is no comma between two members", "\"a\": \"b\"\n\"c\": \"d\"",
        "\"a\": \"b\",\n\"c\": \"d\"")
    package static let missingKey = json(
        "missing-key", "Something else is where a key belongs", #"{5: "b"}"#, #"{"5": "b"}"#)
    package static let missingValue = json(
        "missing-value", "Nothing is where a value belongs", #"{"a": }"#, #"{"a": "b"}"#)
    package static let singleQuotes = json(
        "single-quotes", "A text is in single quotation marks", "{'a': 'b'}", #"{"a": "b"}"#)
    package static let tooDeep = json("too-deep", "There are more objects inside each other than a home’s files have")
    package static let tooLarge = json("too-large", "The file is larger than a home’s files may be")
    package static let tooManyFindings = Diagnostic.Rule(
        "too-many-findings", nil, "There are more findings than are shown",
        "A file or a text shows its first findings alone. Fix those and check again.")
    package static let trailingComma = json(
        "trailing-comma", "A comma is before a closing bracket", #"{"a": "b",}"#, #"{"a": "b"}"#)
    package static let typographicQuotes = json(
        "typographic-quotes", "A text is quoted with the marks of a word processor", "{“a”: “b”}", #"{"a": "b"}"#)
    package static let unescapedQuote = json(
        "unescaped-quote", "A quotation mark is in a text without its backslash", #""say "yes"""#, #""say “yes”""#)
    package static let unexpectedCharacter = json("unexpected-character", "A character is not expected where it is")
    package static let unquotedKey = json("unquoted-key", "A key has no quotation marks", #"{a: "b"}"#, #"{"a": "b"}"#)
    package static let unterminatedString = json(
        "unterminated-string", "A text is not closed on its line", #""a"#, #""a""#)
    /// The related position is the opening bracket.
    package static let wrongBracket = json(
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
