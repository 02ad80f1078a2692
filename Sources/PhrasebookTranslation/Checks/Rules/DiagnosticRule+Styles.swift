import Phrasebook

/// The rules for how values are shown, for what another syntax left, and for the marks of each language.
extension Diagnostic.Rule {
    // MARK: Styles and branches

    static let moneyStyle = Diagnostic.Rule(
        "money-style", .error, "An amount is shown without its currency, in another one, or with other digits",
        "An amount brings its currency, and is shown with it in every language: {limit}. A style that shows a bare number, "
            + "one currency for all, or fewer digits than the source’s makes another amount of it.",
        wrong: "{limit, number}, {limit, number, ::currency/CNY}", right: "{limit}")
    static let argumentStyle = Diagnostic.Rule(
        "argument-style", .warning, "A value is shown otherwise than its source shows it",
        "The source says how a value is shown: as a number, a percentage, a date with its time. What counts is what a reader "
            + "would see, and not how the style is written: {until, date, short} and ::yyyyMd may be the same. Dates are "
            + "ordered and abbreviated as each language has it. Plurals have the kind and the offset of the source’s.",
        wrong: "source “{rate, number, percent}”, translation “{rate}”", right: "{rate, number, percent}")
    static let patternLetter = Diagnostic.Rule(
        "pattern-letter", .warning, "A letter of a date pattern is nearly always a mistake",
        "The letters are those of UTS #35, part 4. YYYY is the year of the week, which is the next one in the last days of "
            + "December; DD is the day of the year; mm is the minute; hh without a is half a day.",
        wrong: "{until, date, YYYY-mm-DD}", right: "{until, date, yyyy-MM-dd}", isFixable: true)
    static let lostNumber = Diagnostic.Rule(
        "lost-number", .error, "A branch of a plural does not show its number",
        "The source shows it, and the branch is for several numbers: in Russian, one is 1, 21, 31 and so on. A branch for one "
            + "number alone, such as =1, may say it in words.",
        wrong: "ru: {n, plural, one {Осталась одна попытка.} …}", right: "ru: {n, plural, one {Осталась # попытка.} …}")
    static let ofStyles = [moneyStyle, argumentStyle, patternLetter, lostNumber]

    // MARK: Remains of other syntaxes

    static let foreignPlaceholder = Diagnostic.Rule(
        "foreign-placeholder", .error, "A placeholder of another syntax is shown as it is written",
        "An argument is written {name}, and in MessageFormat 2 {$name}. %s, %1$s, %@, ${name}, {{name}} and [name] are of "
            + "other formats, and a reader would see them. What the source has as well is meant.",
        wrong: "超出限额 %s, 超出限额 [limit]", right: "超出限额 {limit}", isFixable: true)
    static let fullWidthSyntax = Diagnostic.Rule(
        "full-width-syntax", .error, "A brace or # of full width is in a text",
        "An input method wrote them: ｛limit｝ is no argument, and ＃ no number of a plural. They are shown as they are "
            + "written.", wrong: "超出限额 ｛limit｝", right: "超出限额 {limit}", isFixable: true)
    static let entity = Diagnostic.Rule(
        "html-entity", .warning, "An entity of HTML or XML is in a text",
        "Texts are no markup, so &amp; is shown as it is written. Write the character itself.",
        wrong: "Terms &amp; conditions", right: "Terms & conditions", isFixable: true)
    static let literalEscape = Diagnostic.Rule(
        "literal-escape", .warning, "An escape of a programming language is in a text",
        "A backslash is shown as it is written: \\n is no end of a line in a text. It was escaped twice on its way.",
        wrong: "余额不足。\\n请充值。", right: "余额不足。请充值。")
    static let ofRemains = [foreignPlaceholder, fullWidthSyntax, entity, literalEscape]

    // MARK: Marks of each language

    static let quotationMarks = Diagnostic.Rule(
        "quotation-marks", .warning, "Quotation marks are those of another language",
        "Each language has its own, which CLDR lists: „ “ in German, « » in French, 「」 in Japanese. Those that a language "
            + "writes besides are right as well.", wrong: "pl: Wybierz “Dalej”.", right: "pl: Wybierz „Dalej”.",
        isFixable: true)
    static let foreignMark = Diagnostic.Rule(
        "foreign-mark", .warning, "A mark is written as another script writes it",
        "Japanese has 、。（）of full width, Arabic has ، ؛ ؟, and other scripts have those of ASCII.",
        wrong: "ja: カード番号を確認してください,再入力", right: "ja: カード番号を確認してください、再入力", isFixable: true)
    static let markSpacing = Diagnostic.Rule(
        "mark-spacing", .warning, "A space is missing or too many beside a mark",
        "Most languages write none before a mark and one behind it. French writes one that does not break before ; : ! ? and "
            + "inside « ».", wrong: "fr: Vérifiez le numéro !", right: "fr: Vérifiez le numéro\u{202F}!",
        isFixable: true)
    static let invertedMark = Diagnostic.Rule(
        "inverted-mark", .warning, "A question or exclamation has no mark at its beginning",
        "Spanish begins a question with ¿ and an exclamation with ¡.", wrong: "es: Desea continuar?",
        right: "es: ¿Desea continuar?")
    static let wordSpacing = Diagnostic.Rule(
        "word-spacing", .warning, "Words are parted or joined otherwise than the language does",
        "Japanese has no spaces between its characters. Korean parts words, and joins particles to the word before.",
        wrong: "ko: 결제할수 없습니다.", right: "ko: 결제할 수 없습니다.", isFixable: true)
    static let ofLocales = [quotationMarks, foreignMark, markSpacing, invertedMark, wordSpacing]
}
