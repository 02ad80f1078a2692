import Phrasebook

extension CheckRule {
    /// How JSON is written.
    static let ofJSON: [CheckRule] = [
        json(.badEscape, "A backslash stands before a character that has no escape", #""a\qb""#, #""a\\qb""#),
        json(.badLiteral, "A word is neither true, false nor null", "True", "true"),
        json(.badNumber, "A number is written in a form that JSON does not know", "01", "1"),
        json(.badWhitespace, "A space is none of the four that JSON knows between values"),
        json(.comment, "A comment stands in the file", "// a note", nil),
        json(.contentAfterEnd, "Something stands after the end of the file's value", "{} {}", "{}"),
        json(
            .controlCharacter, "A control character stands in a text without an escape", "\"two\nlines\"",
            #""two\nlines""#),
        json(
            .duplicateKey, "A key stands twice in one object", #"{"1001": "a", "1001": "b"}"#, #"{"1001": "b"}"#,
            because: "Programs keep one of the two, and not all of them the same. Keep the right one."),
        json(.emptyFile, "The file is empty", nil, "{}"),
        json(.extraComma, "A comma stands with nothing before it", #"{, "a": "b"}"#, #"{"a": "b"}"#),
        json(
            .invalidUTF8, "There are bytes that are not UTF-8",
            because: "The file is UTF-16, or of another encoding. Save it anew as UTF-8."),
        json(.loneSurrogate, "Half of a surrogate pair is escaped", #""\ud83d""#, #""\ud83d\ude00""#),
        json(.missingBracket, "An object or a list is not closed", #"{"a": "b""#, #"{"a": "b"}"#),
        json(.missingColon, "There is no colon behind a key", #"{"a" "b"}"#, #"{"a": "b"}"#),
        json(
            .missingComma, "There is no comma between two members", "\"a\": \"b\"\n\"c\": \"d\"",
            "\"a\": \"b\",\n\"c\": \"d\""),
        json(.missingKey, "Something stands where a key belongs", #"{5: "b"}"#, #"{"5": "b"}"#),
        json(.missingValue, "Nothing stands where a value belongs", #"{"a": }"#, #"{"a": "b"}"#),
        json(.singleQuotes, "A text stands in single quotation marks", "{'a': 'b'}", #"{"a": "b"}"#),
        json(.tooDeep, "There are more objects inside each other than a home's files have"),
        json(.tooLarge, "The file is larger than a home's files may be"),
        CheckRule(
            .tooManyFindings, nil, "There are more findings than are shown",
            "A file or a text shows its first findings alone. Mend those and check again."),
        json(.trailingComma, "A comma stands before a closing bracket", #"{"a": "b",}"#, #"{"a": "b"}"#),
        json(
            .typographicQuotes, "A text is quoted with the marks of a word processor", "{“a”: “b”}", #"{"a": "b"}"#),
        json(
            .unescapedQuote, "A quotation mark stands in a text without its backslash", #""say "yes"""#,
            #""say “yes”""#),
        json(.unexpectedCharacter, "A character has no place here"),
        json(.unquotedKey, "A key has no quotation marks", #"{a: "b"}"#, #"{"a": "b"}"#),
        json(.unterminatedString, "A text is not closed on its line", #""a"#, #""a""#),
        json(.wrongBracket, "A bracket closes another kind of bracket", #"["a"}"#, #"["a"]"#),
    ]

    private static func json(
        _ name: Diagnostic.Rule, _ title: String, _ wrong: String? = nil, _ right: String? = nil,
        because reason: String = "The file is then no JSON (RFC 8259), and the home does not load."
    ) -> CheckRule {
        CheckRule(name, .error, title, reason, wrong: wrong, right: right)
    }

    /// What makes a home load, and its texts complete.
    static let ofHomes: [CheckRule] = [
        CheckRule(
            .unreadableFile, .error, "A file cannot be read",
            "It is no JSON object, or the process has no right to read it. The home does not load."),
        CheckRule(
            .missingFile, .error, "A folder or file that a home needs is missing",
            "A home has Locales/ with the words and Resources/catalogs/ with the facts; `phrasebook init` writes one."),
        CheckRule(
            .badValue, .error, "A manifest's value has the wrong type, or is none of those allowed",
            "Resources/schemas/catalog.schema.json says what each member may hold."),
        CheckRule(.missingMember, .error, "A manifest lacks a member", "The home does not load without it."),
        CheckRule(
            .unknownMember, .warning, "A manifest has a member that nobody reads",
            "It is mostly one that is spelled wrongly, and then has no effect."),
        CheckRule(
            .duplicateCode, .error, "A code, identifier or symbol stands twice in a catalog",
            "Nobody could tell which one an answer means."),
        CheckRule(
            .ambiguousKey, .error, "A code with a suffix is spelled like another key",
            "The key of a text would stand for two things.", wrong: "the codes “1001” and “1001.user”"),
        CheckRule(
            .messageSyntax, .error, "A text is no ICU MessageFormat",
            "A brace that is not closed, a plural without `other`, a style that does not exist: the text could not be "
                + "shown.",
            wrong: "Limit {limit exceeded", right: "Limit {limit} exceeded"),
        CheckRule(
            .unknownArgument, .error, "A text uses an argument that its code does not have",
            "It would show as a brace. Names are never translated. A text that ends in `.plain` has no arguments at all.",
            wrong: "限额 {限额}", right: "限额 {limit}"),
        CheckRule(
            .argumentType, .error, "A text uses an argument in a way that its type does not allow",
            "The manifest says the type: a text cannot be shown as a number, nor an amount as a plural.",
            wrong: "{name, number}", right: "{name}"),
        CheckRule(
            .unknownLocale, .warning, "A folder beside the locales is none",
            "It is not read. Name it like en_US or zh_Hant_HK."),
        CheckRule(
            .incompletePattern, .error, "A pattern does not use all that it joins",
            "One of the joined parts would be lost.", wrong: "{fields}", right: "{fields}：{message}"),
        CheckRule(
            .withheldText, .warning, "A code whose reason is withheld has a user text of its own",
            "Fraud, stolen cards and risk rules are told to nobody: the text is word for word that of an ordinary "
                + "decline, else the text itself is the signal. Let the manifest name `user.declined`."),
        CheckRule(
            .instantZone, .warning, "A text for people shows a time of day without its time zone",
            "The reader lives elsewhere than the server.", wrong: "{resetAt, date, ::yMMMdjm}",
            right: "{resetAt, date, ::yMMMdjmz}"),
        CheckRule(
            .deprecatedSyntax, .warning, "A text works and should be written otherwise",
            "ICU itself advises against it.", wrong: "{n, choice, 0#none|1#some}",
            right: "{n, plural, =0 {none} other {some}}"),
        CheckRule(
            .missingText, .warning, "A text is missing in a locale",
            "Another locale's text is shown in its place. Add the key with its translation."),
        CheckRule(
            .emptyText, .warning, "A text is empty and counts as missing",
            "Platforms write \"\" for what is not translated yet. Another locale's text is shown."),
        CheckRule(
            .staleText, .warning, "The source changed after the translation was made",
            "Translate it anew. If it is still right: `phrasebook sync --home DIR --confirm KEY --locale LOCALE`."),
        CheckRule(
            .unfinishedText, .warning, "Somebody called the translation unfinished",
            "It came in as a draft, a suggestion or a fuzzy entry, and is shown all the same. Finish it, and run "
                + "`phrasebook sync`; or, if it is right: `phrasebook sync --home DIR --confirm KEY --locale LOCALE`."),
        CheckRule(
            .changedContract, .warning, "A contract text is not what the manifest pins",
            "The API's document gives this text, typos included, and clients match on it. Restore it."),
        CheckRule(
            .unknownKey, .warning, "A key belongs to no code and no text of the catalog",
            "Nobody reads it: it is spelled wrongly, or its code is gone."),
        CheckRule(
            .notAText, .error, "A key's value is no text", "Write the text in quotation marks.",
            wrong: "\"1001\": 5",
            right: "\"1001\": \"five\""),
        CheckRule(
            .translationMetadata, .warning, "A translation describes its texts",
            "Members that begin with @ are read in the source locale alone; here they only grow old. A platform that "
                + "writes them does no harm.", isMended: true),
        CheckRule(
            .localeMember, .warning, "The file says no locale, or another one than its folder",
            "The folder decides. Platforms read `@@locale`.", right: "\"@@locale\": \"zh_CN\"", isMended: true),
        CheckRule(
            .sourceName, .error, "A name is unfit for generated source",
            "It stops source from being generated, and no home from loading."),
        CheckRule(
            .releasedName, .error, "A name that callers depend on has changed since the last release",
            "Their source would no longer compile. It stops no home from loading."),
        CheckRule(
            .form, .warning, "The file is not in its canonical form",
            "`@@` members first, then the document's order; two spaces, a member a line, LF, no byte order mark: a "
                + "change of one text is then a change of one line. `phrasebook tidy` restores it in all text files.",
            isMended: true),
    ]

    /// What checking itself finds.
    static let ofChecking: [CheckRule] = [
        CheckRule(
            "unused-ignore", .warning, "An entry of ignored.json matches nothing",
            "What it spoke of was mended, or its key or rule is spelled wrongly. Remove it."),
        CheckRule(
            "bad-check-file", .error, "A file of Resources/checks or Resources/glossary is not as its schema says",
            "Nothing of it is used. Resources/schemas has a schema for each of these files."),
    ]
}
