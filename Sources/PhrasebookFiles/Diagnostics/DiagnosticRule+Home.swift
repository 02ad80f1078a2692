/// The rules of what makes a home load, and its texts complete.
extension Diagnostic.Rule {
    /// The file is no JSON.
    ///
    /// The JSON reader's own rules are more exact, such as `missing-comma`.
    public static let unreadableFile = Diagnostic.Rule(
        "unreadable-file", .error, "A file cannot be read",
        "It is no JSON object, or the process has no right to read it. The home does not load.")
    /// A catalog or a locale that is served is gone from saved files.
    public static let removedWords = Diagnostic.Rule(
        "removed-words", .error, "Saved files lack a catalog or a locale that is served",
        "Words never vanish by accident: the last good home stays in service until they are back, or until the process is "
            + "started anew.")
    /// A home lacks a folder or file that it cannot do without.
    public static let missingFile = Diagnostic.Rule(
        "missing-file", .error, "A folder or file that a home needs is missing",
        "A home has Locales/ with the words and Resources/catalogs/ with the facts.")
    /// A value of a manifest has the wrong type, or is none of those allowed.
    public static let badValue = Diagnostic.Rule(
        "bad-value", .error, "A manifest’s value has the wrong type, or is none of those allowed",
        "Resources/schemas/catalog.schema.json says what each member may hold.")
    /// A manifest lacks a member.
    public static let missingMember = Diagnostic.Rule(
        "missing-member", .error, "A manifest lacks a member", "The home does not load without it.")
    /// A manifest has a member that is not read.
    public static let unknownMember = Diagnostic.Rule(
        "unknown-member", .warning, "A manifest has a member that is not read",
        "It is mostly one that is spelled wrongly, and then has no effect.")
    /// The same code, identifier or symbol is used twice in a catalog.
    public static let duplicateCode = Diagnostic.Rule(
        "duplicate-code", .error, "A code, identifier or symbol is used twice in a catalog",
        "An answer would not say which one it means.")
    /// A code with a suffix is spelled like another key.
    public static let ambiguousKey = Diagnostic.Rule(
        "ambiguous-key", .error, "A code with a suffix is spelled like another key",
        "The key of a text would mean two things.", wrong: "the codes “1001” and “1001.user”")
    /// A text is no message.
    public static let messageSyntax = Diagnostic.Rule(
        "message-syntax", .error, "A text is no message",
        "A brace that is not closed, a plural without `other`, a style that does not exist: the text could not be "
            + "shown.", wrong: "Limit {limit exceeded", right: "Limit {limit} exceeded")
    /// A text uses an argument that the manifest does not declare.
    public static let unknownArgument = Diagnostic.Rule(
        "unknown-argument", .error, "A text uses an argument that its code does not have",
        "It would show as a brace. Names are never translated. A text that ends in `.plain` has no arguments at all.",
        wrong: "限额 {限额}", right: "限额 {limit}")
    /// A text uses an argument in a way that its type does not allow.
    public static let argumentType = Diagnostic.Rule(
        "argument-type", .error, "A text uses an argument in a way that its type does not allow",
        "The manifest says the type: a text cannot be shown as a number, nor an amount as a plural.",
        wrong: "{name, number}", right: "{name}")
    /// A folder beside the locales is none.
    public static let unknownLocale = Diagnostic.Rule(
        "unknown-locale", .warning, "A folder beside the locales is none",
        "It is not read. Name it like en_US or zh_Hant_HK.")
    /// A pattern does not use all that it is there to join.
    public static let incompletePattern = Diagnostic.Rule(
        "incomplete-pattern", .error, "A pattern does not use all that it joins",
        "One of the joined parts would be lost.", wrong: "{fields}", right: "{fields}：{message}")
    /// A code whose reason is withheld has a user text of its own.
    public static let withheldText = Diagnostic.Rule(
        "withheld-text", .warning, "A code whose reason is withheld has a user text of its own",
        "Fraud, stolen cards and risk rules are not told: the text is word for word that of an ordinary "
            + "decline, else the text itself is the signal. Let the manifest name `user.declined`.")
    /// A text for people shows a time of day without its time zone.
    public static let instantZone = Diagnostic.Rule(
        "instant-zone", .warning, "A text for people shows a time of day without its time zone",
        "The reader lives elsewhere than the server.", wrong: "{resetAt, date, ::yMMMdjm}",
        right: "{resetAt, date, ::yMMMdjmz}")
    /// A text works and should be written otherwise.
    public static let deprecatedSyntax = Diagnostic.Rule(
        "deprecated-syntax", .warning, "A text works and should be written otherwise", "ICU itself advises against it.",
        wrong: "{n, choice, 0#none|1#some}", right: "{n, plural, =0 {none} other {some}}")
    /// A text is missing in a locale.
    public static let missingText = Diagnostic.Rule(
        "missing-text", .warning, "A text is missing in a locale",
        "Another locale’s text is shown instead. Add the keys with their translations. A file has one finding, which "
            + "counts them.")
    /// A text is `""`, which counts as missing.
    public static let emptyText = Diagnostic.Rule(
        "empty-text", .warning, "A text is empty and counts as missing",
        "Platforms write \"\" for what is not translated yet. Another locale’s text is shown.")
    /// The source changed after the translation was made.
    public static let staleText = Diagnostic.Rule(
        "stale-text", .warning, "The source changed after the translation was made",
        "Translate it anew. If it is still right, record that.")
    /// Somebody called the translation unfinished.
    public static let unfinishedText = Diagnostic.Rule(
        "unfinished-text", .warning, "Somebody called the translation unfinished",
        "It came in as a draft, a suggestion or a fuzzy entry, and is shown all the same. Finish it; if it is right as it "
            + "is, record that.")
    /// A contract text is not what the manifest pins.
    public static let changedContract = Diagnostic.Rule(
        "changed-contract", .warning, "A contract text is not what the manifest pins",
        "The API’s document gives this text, typos included, and clients match on it. Restore it.")
    /// A key belongs to no code and no text of the catalog.
    public static let unknownKey = Diagnostic.Rule(
        "unknown-key", .warning, "A key belongs to no code and no text of the catalog",
        "It is not read: it is spelled wrongly, or its code is gone.")
    /// A key's value is no text.
    public static let notAText = Diagnostic.Rule(
        "not-a-text", .error, "A key’s value is no text", "Write the text in quotation marks.", wrong: "\"1001\": 5",
        right: "\"1001\": \"five\"")
    /// A translation has `@key` metadata, which is read in the source locale only.
    public static let translationMetadata = Diagnostic.Rule(
        "translation-metadata", .warning, "A translation describes its texts",
        "Members that begin with @ are read in the source locale alone; here they only grow old. A platform that "
            + "writes them does no harm.", isFixable: true)
    /// The file says no `@@locale`, or another one than its folder.
    public static let localeMember = Diagnostic.Rule(
        "locale-member", .warning, "The file says no locale, or another one than its folder",
        "The folder decides. Platforms read `@@locale`.", right: "\"@@locale\": \"zh_CN\"", isFixable: true)
    /// A name is unfit for generated source.
    public static let sourceName = Diagnostic.Rule(
        "source-name", .error, "A name is unfit for generated source",
        "It stops source from being generated, and no home from loading.")
    /// A name in generated source has changed, or is gone, since the last release: callers no longer compile.
    public static let releasedName = Diagnostic.Rule(
        "released-name", .error, "A name that callers depend on has changed since the last release",
        "Their source would no longer compile. It stops no home from loading.")
    /// The file is not in the canonical form: order, indentation, line ends, byte order mark.
    public static let form = Diagnostic.Rule(
        "form", .warning, "The file is not in its canonical form",
        "`@@` members first, then the document’s order; two spaces, a member a line, LF, no byte order mark: a "
            + "change of one text is then a change of one line.",
        isFixable: true)

    /// The rules of a home and its texts.
    package static let ofHomes: [Diagnostic.Rule] = [
        .unreadableFile, .removedWords, .missingFile, .badValue, .missingMember, .unknownMember, .duplicateCode,
        .ambiguousKey,
        .messageSyntax, .unknownArgument, .argumentType, .unknownLocale, .incompletePattern, .withheldText,
        .instantZone, .deprecatedSyntax, .missingText, .emptyText, .staleText, .unfinishedText, .changedContract,
        .unknownKey,
        .notAText, .translationMetadata, .localeMember, .sourceName, .releasedName, .form,
    ]
}
