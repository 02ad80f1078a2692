import Phrasebook

/// The rules for those who write the words.
extension Diagnostic.Rule {
    // MARK: Arguments

    static let missingArgument = Diagnostic.Rule(
        "missing-argument", .error, "A translation lost an argument of its source",
        "The reader would not learn the amount, the date or the field that the source names. One that every branch of the "
            + "source has belongs into every branch of the translation; those for one number, such as =0, may do without.",
        wrong: "source “above the limit of {limit}”, translation “超出限额”", right: "超出限额 {limit}")
    static let missingPluralCategory = Diagnostic.Rule(
        "missing-plural-category", .error, "A plural lacks a form that the language has",
        "The forms of each language are those of Unicode CLDR. A number without its form is shown with `other`, which "
            + "reads wrongly. Russian, for one, needs one, few and many for whole numbers.",
        wrong: "ru: {n, plural, one {# файл} other {# файла}}",
        right: "ru: {n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}")
    static let uselessPluralCategory = Diagnostic.Rule(
        "useless-plural-category", .warning, "A plural has a form that no number of the language takes",
        "It is never shown; neither is one that is there twice or is misspelt. Chinese has `other` alone; `=0` and `=1` work "
            + "in every language.",
        wrong: "zh_CN: {n, plural, one {# 次} other {# 次}}", right: "zh_CN: {n} 次")
    static let apostropheTrap = Diagnostic.Rule(
        "apostrophe-trap", .error, "An apostrophe hides an argument",
        "In a message, an ASCII apostrophe before a brace begins a quotation: what follows is shown as it is "
            + "written, braces included. In a plural, so it does before #. Write the typographic apostrophe ’.",
        wrong: "l'{name} est incorrect", right: "l’{name} est incorrect", isFixable: true)
    static let asciiApostrophe = Diagnostic.Rule(
        "ascii-apostrophe", .warning, "An ASCII apostrophe is in a text",
        "In ICU MessageFormat an ASCII apostrophe is syntax. The typographic ’ is right in a text, and safe. Chinese "
            + "quotes with “”, and in traditional characters with 「」.", wrong: "can't, 请检查'卡号'",
        right: "can’t, 请检查“卡号”",
        isFixable: true)
    static let strayBrace = Diagnostic.Rule(
        "stray-brace", .warning, "A brace closes nothing",
        "Outside of arguments, } is shown as it is written. Most often it is one too many.",
        wrong: "above the limit of {limit}}", right: "above the limit of {limit}")
    static let missingPlainText = Diagnostic.Rule(
        "missing-plain-text", .warning, "A text with arguments has no twin without",
        "Where an argument is not known, the twin is shown. Without it, the reader gets the generic text.",
        wrong: "only “1001.user”: “above the limit of {limit}.”", right: "also “1001.user.plain”: “above the limit.”")
    static let orphanedPlainText = Diagnostic.Rule(
        "orphaned-plain-text", .warning, "A text without arguments has a twin, or a twin has no text",
        "The twin is never shown: the text itself has no argument that could be missing. Remove it, or write the text.")
    static let currencyBesideMoney = Diagnostic.Rule(
        "currency-beside-money", .error, "A currency is written beside an amount",
        "An amount brings its currency. Another one beside it is shown twice, and wrong for the next currency.",
        wrong: "{limit} USD, ${limit}, {limit} 元", right: "{limit}")
    static let missingDescription = Diagnostic.Rule(
        "missing-description", .warning, "A source text has no description",
        "Translators see the description beside the text: what it is for, who reads it, how long it may be.",
        right: "\"@1001.user\": { \"description\": \"User text of 1001; at most 120 characters.\" }")
    static let missingExample = Diagnostic.Rule(
        "missing-example", .warning, "An argument has no example value",
        "Translators, previews and the check of lengths need one.",
        right: "\"placeholders\": { \"limit\": { \"type\": \"num\", \"example\": \"CN¥500.00\" } }")
    static let ofArguments = [
        missingArgument, missingPluralCategory, uselessPluralCategory, apostropheTrap, asciiApostrophe, strayBrace,
        missingPlainText, orphanedPlainText, currencyBesideMoney, missingDescription, missingExample,
    ]

    // MARK: Against the source

    static let untranslated = Diagnostic.Rule(
        "untranslated", .warning, "A translation is the source’s own text",
        "Translate it. What is the same in both languages is listed in Resources/checks/untranslated.json. Locales of one "
            + "language are not compared.", wrong: "zh_CN: “System error”", right: "zh_CN: “系统错误”")
    static let lostDigits = Diagnostic.Rule(
        "lost-digits", .warning, "A number of the source is missing in the translation",
        "“10 minutes” is 10 minutes in every language.", wrong: "source “wait 10 minutes”, translation “请稍候”",
        right: "请等待 10 分钟")
    static let lostBrackets = Diagnostic.Rule(
        "lost-brackets", .warning, "Brackets of the source are missing, or are not paired",
        "What the source puts into brackets belongs into the translation, unless it is a term of the glossary. In English "
            + "and Chinese, “ and ” are paired too.",
        wrong: "时间差在允许范围内（±10 分钟", right: "时间差在允许范围内（±10 分钟）")
    static let lostAddress = Diagnostic.Rule(
        "lost-address", .warning, "An address of the source is missing in the translation",
        "An address of the web or of mail is copied as it is.")
    static let translatedTwoWays = Diagnostic.Rule(
        "translated-two-ways", .warning, "The same source is translated in two ways",
        "Within a kind of text, the same words mean the same. Use one translation, or let the sources differ.",
        wrong: "“Insufficient balance”: “余额不足” and “余额不够”", right: "“余额不足” twice")
    static let ofSources = [untranslated, lostDigits, lostBrackets, lostAddress, translatedTwoWays]

    // MARK: Spaces and characters that are not seen

    static let outerSpace = Diagnostic.Rule(
        "outer-space", .warning, "White space is at the beginning or the end of a text",
        "It is not seen, and moves what is beside the text.", isFixable: true)
    static let doubleSpace = Diagnostic.Rule(
        "double-space", .warning, "There are two spaces in a row", "One is enough.", wrong: "Try  again",
        right: "Try again",
        isFixable: true)
    static let hiddenSpace = Diagnostic.Rule(
        "hidden-space", .warning, "A space is another one than it seems",
        "A no-break space (U+00A0), one of another width or a tab looks like a space and is not found as one. French has "
            + "its own beside its marks; in other languages than English and Chinese, no-break spaces may be right.",
        isFixable: true)
    static let zeroWidth = Diagnostic.Rule(
        "zero-width", .warning, "A character that is not visible is in a text",
        "It came by copying, and breaks searches. Controls and ends of lines that few readers know count too, "
            + "and U+FFFD, which replaces a character that was lost. Scripts that join letters need some of them, and may.",
        isFixable: true)
    static let bidiControl = Diagnostic.Rule(
        "bidi-control", .warning, "A control of direction is in a text",
        "It can turn the order of what is read. Only marks of direction are right, in languages that run from "
            + "right to left.", isFixable: true)
    static let notNormal = Diagnostic.Rule(
        "not-nfc", .warning, "A character is written as a letter and a mark",
        "Such a text (not in NFC) looks the same, and is not equal.", wrong: "e + U+0301", right: "é", isFixable: true)
    static let fullWidth = Diagnostic.Rule(
        "full-width-character", .warning, "A digit or letter has another width than it should",
        "Digits and Latin letters are those of ASCII, in Chinese too, and katakana have full width.", wrong: "１０ 分钟",
        right: "10 分钟", isFixable: true)
    static let ofSpaces = [outerSpace, doubleSpace, hiddenSpace, zeroWidth, bidiControl, notNormal, fullWidth]

    // MARK: Marks

    static let finalPunctuation = Diagnostic.Rule(
        "final-punctuation", .warning, "A text ends in another way than its kind does",
        "A message has no full stop. A handling text has one after two sentences or more. A user text always ends with "
            + "one. The kind decides, not the source.",
        wrong: "1001.user: “余额不足，请充值”", right: "1001.user: “余额不足，请充值。”", isFixable: true)
    static let exclamationMark = Diagnostic.Rule(
        "exclamation-mark", .warning, "An exclamation mark is in an English or Chinese text",
        "Someone whose payment failed is not shouted at.", wrong: "支付失败！", right: "支付失败。", isFixable: true)
    static let doubledMark = Diagnostic.Rule(
        "doubled-mark", .warning, "The same mark is written twice", "One is enough.", wrong: "请稍后再试。。",
        right: "请稍后再试。", isFixable: true)
    static let ofMarks = [finalPunctuation, exclamationMark, doubledMark]

    // MARK: Chinese

    static let halfWidthMark = Diagnostic.Rule(
        "half-width-mark", .warning, "A mark of half width is beside a Chinese character",
        "Chinese has its own marks ，。；：？（）, and “” or 「」. Those of ASCII are for the inside of a Latin name or a number.",
        wrong: "卡号不正确,请检查(必填)", right: "卡号不正确，请检查（必填）", isFixable: true)
    static let hanSpacing = Diagnostic.Rule(
        "han-spacing", .warning, "A space is missing, or too many, beside Chinese characters",
        "One space is between a Chinese character and a Latin letter or digit, and beside an argument that prints "
            + "such: money, integer, decimal. None is between Chinese characters, beside marks of full width, or "
            + "around a field’s label.",
        wrong: "限额{limit}，等待10分钟， 请检查 {field}", right: "限额 {limit}，等待 10 分钟，请检查{field}", isFixable: true)
    static let informalYou = Diagnostic.Rule(
        "informal-you", .warning, "A text says 你",
        "Write 您, or leave the pronoun out where the sentence is clear without it.", wrong: "你的余额不足。",
        right: "余额不足。")
    static let cornerQuotes = Diagnostic.Rule(
        "corner-quotes", .warning, "Corner brackets are in simplified Chinese",
        "Its quotation marks are “”. Traditional Chinese has 「」.", wrong: "「确认」", right: "“确认”", isFixable: true)
    static let ellipsis = Diagnostic.Rule(
        "ellipsis", .warning, "An ellipsis is in a Chinese text", "Say what is meant, or end the sentence.",
        wrong: "处理中……", right: "处理中")
    static let otherScript = Diagnostic.Rule(
        "other-script", .warning, "A character of the other Chinese script is in a text",
        "zh_CN is written in simplified characters, zh_TW in traditional ones. A whole text is never converted: it is "
            + "translated by someone who writes that script.",
        wrong: "zh_CN: 餘額不足", right: "zh_CN: 余额不足")
    static let ofChinese = [halfWidthMark, hanSpacing, informalYou, cornerQuotes, ellipsis, otherScript]

    // MARK: Words

    static let refusedTerm = Diagnostic.Rule(
        "refused-term", .warning, "A word is used for which the glossary has another one",
        "One thing has one name in all texts. Resources/glossary/LOCALE.json lists them, and where a word is right "
            + "because it means something else.", wrong: "货币不支持", right: "不支持该币种")
    static let missingTerm = Diagnostic.Rule(
        "missing-term", .warning, "The glossary’s word for a term of the source is missing",
        "The source names a thing, and the translation does not call it by its name.",
        wrong: "source “cardholder”, translation “卡主”", right: "持卡人")
    static let blame = Diagnostic.Rule(
        "blame", .warning, "A text blames its reader", "Say the fact about the thing, not about the person.",
        wrong: "您输错了卡号", right: "卡号不正确")
    static let notForUsers = Diagnostic.Rule(
        "not-for-users", .warning, "A user text shows what is not for users",
        "A code, an identifier, a field’s raw name, a word of the API, markup or an address says nothing to a payer.",
        wrong: "Invalid parameter card_no (1004).", right: "The card number is incorrect. Please check it.")
    static let retryWords = Diagnostic.Rule(
        "retry-words", .error, "A user text invites to try again, and the API’s advice does not",
        "Where the advice is to query first, not to retry, or nothing at all, money may have moved: a second attempt "
            + "may pay twice. Words that deny it in the same clause make it right: 请勿重试.", wrong: "支付失败，请重试。",
        right: "正在确认支付结果，请勿重复支付。")
    static let withheldWords = Diagnostic.Rule(
        "withheld-words", .error, "The text of a withheld code names its reason",
        "Fraud, stolen cards and risk rules are not told: it would help the thief.",
        wrong: "The card was reported stolen.", right: "The payment was declined. Please use another payment method.")
    static let textLength = Diagnostic.Rule(
        "text-length", .warning, "A text is longer than its kind may be",
        "With example values in, over every branch: message 80 characters (Chinese 30), handling 200 (100), user 120 "
            + "(45).")
    static let ofWords = [
        refusedTerm, missingTerm, blame, notForUsers, retryWords, withheldWords, textLength,
    ]

    // MARK: What checking itself finds

    static let unusedIgnore = Diagnostic.Rule(
        "unused-ignore", .warning, "An entry of ignored.json matches nothing",
        "What it spoke of was fixed, or its key or rule is spelled wrongly. Remove it.")
    static let badCheckFile = Diagnostic.Rule(
        "bad-check-file", .error, "A file of Resources/checks or Resources/glossary is not as its schema says",
        "Nothing of it is used. Resources/schemas has a schema for each of these files.")
    static let ofChecking = [unusedIgnore, badCheckFile]
}
