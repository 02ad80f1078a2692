import ICU
import MessageFormat
import Testing

/// The text of a message, its parts, and its twin in ICU MessageFormat are the same in every locale.
@Suite struct MF2PartsTests {
    /// Locales that differ in script, direction, digits, grouping, calendar and rules; some of their digits are spelled.
    private static let locales = [
        "en_US", "zh_CN", "ar_EG", "he_IL", "de_DE", "fr_FR", "pl_PL", "ru", "hi_IN", "bn", "mr", "my", "th_TH",
        "ja_JP", "pt_PT", "es_419", "de_CH", "sr_Latn_RS", "zh_Hant_HK", "und", "xx", "ru_Latn", "ca_ES_valencia",
        "he-u-nu-hebr", "en-u-nu-roman", "zh-u-nu-hanidec", "ta-u-nu-taml", "ja-u-ca-japanese", "ar-u-ca-islamic",
        "fa_IR", "en-u-hc-h11", "de-u-cu-zzz",
    ].compactMap { LocaleIdentifier($0) }

    private static let numberOptions = [
        "", "minimumFractionDigits=2", "maximumFractionDigits=0", "signDisplay=always", "useGrouping=never",
        "minimumIntegerDigits=3", "maximumSignificantDigits=2", "numberingSystem=latn", "numberingSystem=taml",
        "minimumFractionDigits=$n", "u:dir=rtl",
    ]

    private static let placeholders: [String] = {
        var made = [
            "$n", "$s", "$m", "$d", "$l", "$r", "$none", "$n :string", "$s :string", "$m :string", "5", "|a b|",
        ]
        for function in ["number", "integer", "percent"] {
            made += numberOptions.map { "$n :\(function) \($0)" }
        }
        made += ["$m :number", "$s :number", "5 :integer", "1234567.5 :number"]
        made += ["add=1", "subtract=2", "add=x", ""].map { "$n :offset \($0)" }
        for options in ["", "fractionDigits=0", "fractionDigits=3", "currencyDisplay=code", "currencySign=accounting"] {
            made += ["$m :currency \(options)", "$n :currency currency=EUR \(options)"]
        }
        made += ["", "unit=kilometer", "unit=kilometer unitDisplay=long", "unit=x"].map { "$n :unit \($0)" }
        made += ["$d :date", "$d :date length=long", "$d :date fields=month-day", "|2026-01-02| :date", "$s :date"]
        made += ["$d :time", "$d :time precision=second", "$d :time timeZone=|Asia/Shanghai|", "$d :datetime"]
        made += ["$d :datetime timeZoneStyle=short", "$r :phrasebook:region", "$l :phrasebook:fields", "$n :none"]
        return made
    }()

    private static let sources: [String] =
        placeholders.map { "….{\($0)} …" } + [
            ".input {$n :number} .match $n 0 {{none}} one {{{$n} file}} few {{{$n} few}} * {{{$n} files}}",
            ".input {$n :integer} .match $n 3 {{three}} one {{{$n} file}} * {{{$n} files}}",
            ".local $o = {$n :offset subtract=1} .match $o one {{{$o} other}} * {{{$o} others}}",
            ".input {$n :number select=ordinal} .match $n one {{{$n}st}} few {{{$n}rd}} * {{{$n}th}}",
            ".input {$s :string} .match $s a {{A}} * {{{$s}?}}",
            ".input {$n :percent} .match $n 100 {{all}} * {{{$n}}}",
            ".input {$n :number minimumFractionDigits=1} {{{$n :integer} {$n}}}",
        ]

    private static let arguments: [MessageArguments] = [
        [
            "n": 3, "s": "a", "m": .money("1.5", "USD"), "d": .instant("2026-01-02T03:04:05Z"), "l": .list(["a"]),
            "r": .region("CN"),
        ],
        [
            "n": .decimal("-1234567.8915"), "s": "ש\"", "m": .money("-1234.567", "JPY"),
            "d": .instant("1999-12-31T23:59:59.5Z"), "l": .list(["a", "ش", "c"]), "r": .region("DE"),
        ],
        ["n": .decimal("0.5"), "s": "é", "m": .money("0", "USDT"), "d": "no date", "l": .list([]), "r": .region("ZZ")],
        ["n": .decimal("1234567890123456789012"), "s": "5", "m": .money("1E20", "EUR"), "d": 5, "l": "x", "r": "CN"],
        ["n": .decimal("-0.0"), "s": "", "m": 7, "l": 5, "r": 5], ["n": 1], [:],
    ]

    @Test(arguments: locales)
    func thePartsAreTheText(_ locale: LocaleIdentifier) throws {
        let formatters = LocaleFormatters(locale: locale)
        let (none, standard) = (FormatOptions.BidiIsolation.none, FormatOptions.BidiIsolation.standard)
        for source in Self.sources {
            let formatter = try MF2MessageFormatter(source, locale: locale, formatters: formatters)
            for arguments in Self.arguments {
                for isolation in [none, standard, .whereMixed] {
                    let options = FormatOptions(timeZone: "Asia/Tokyo", bidiIsolation: isolation)
                    let formatted = formatter.format(arguments, options: options)
                    let parts = formatter.formatToParts(arguments, options: options)
                    #expect(parts.text == formatted.text, "\(locale) \(source) \(arguments)")
                    #expect(parts.errors == formatted.errors, "\(locale) \(source) \(arguments)")
                }
            }
        }
    }

    /// What ICU itself shows is the measure: its formats of plain and of whole numbers spell digits by rules.
    @Test(arguments: [
        ("{$n}", "{n}"), ("{$n :number}", "{n, number}"), ("{$n :integer}", "{n, number, integer}"),
        (".local $o = {$n :offset subtract=1} .match $o one {{{$o}}} * {{{$o}}}", "{n, plural, offset:1 other{#}}"),
    ])
    func bothSyntaxesSpellDigits(_ source: String, _ icu: String) throws {
        for locale in Self.locales {
            let formatters = LocaleFormatters(locale: locale)
            let formatter = try MF2MessageFormatter(source, locale: locale, formatters: formatters)
            let twin = try MessageFormatter(icu, locale: locale, formatters: formatters)
            for number in ["0", "1", "3", "-7", "42", "1234", "1234567"] {
                let arguments: MessageArguments = ["n": .decimal(number)]
                let expected = twin.format(arguments).text
                #expect(formatter.format(arguments, options: FormatOptions()).text == expected, "\(locale) \(number)")
                let parts = formatter.formatToParts(arguments, options: FormatOptions())
                #expect(parts.text == expected, "\(locale) \(number)")
            }
        }
    }
}
