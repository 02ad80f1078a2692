import ICU

/// How a locale writes its marks: quotation marks, stops, and the spaces beside them.
///
/// Quotation marks are those of CLDR, through ICU. What CLDR does not have is in the tables here; of a language that is in
/// none of them nothing is known, and nothing is held against its texts.
struct LocaleMarks: Sendable {
    /// Quotation marks that belong together.
    struct Quotation: Sendable, Hashable {
        let open: Unicode.Scalar
        let close: Unicode.Scalar

        init(_ open: Unicode.Scalar, _ close: Unicode.Scalar) {
            self.open = open
            self.close = close
        }

        fileprivate init?(_ open: String, _ close: String) {
            guard let first = open.unicodeScalars.first, let last = close.unicodeScalars.first,
                open.unicodeScalars.count == 1, close.unicodeScalars.count == 1
            else { return nil }
            self.init(first, last)
        }
    }

    /// Which space is before a mark.
    enum Spacing: Sendable {
        /// None before any of `, . ; : ! ?`.
        case none
        /// One that does not break before `; : ! ? »`, and behind `«`.
        case french
        /// As in French; before `; ! ?` there may be none.
        case canadianFrench
    }

    /// The locale's quotation marks; nil where they are unknown.
    let outer: Quotation?
    /// Those inside of quotation marks.
    let inner: Quotation?
    /// All that the language writes; empty where that is unknown.
    let quotations: Set<Quotation>
    /// Whether `"` quotes in the language.
    let quotesWithASCII: Bool
    /// What ends a sentence; nil where there is no such mark, or it is unknown.
    let fullStop: Unicode.Scalar?
    /// Whether a sentence ends without a mark.
    let endsWithoutStop: Bool
    /// The spaces beside marks; nil where they are unknown.
    let spacing: Spacing?
    /// The marks that the locale writes for those of ASCII.
    let ownMarks: [Unicode.Scalar: String]
    /// Whether its marks have full width.
    let isWide: Bool
    /// Whether a question and an exclamation have a mark at their beginning.
    let invertsMarks: Bool
    /// Whether its words may have an apostrophe.
    let hasApostrophes: Bool
    /// What is written for an apostrophe of ASCII between two letters.
    let apostrophe: String

    init(_ locale: LocaleIdentifier, script: String) {
        let language = locale.language
        let delimiters = QuotationDelimiters(locale: locale)
        let outer = delimiters.flatMap { Quotation($0.open, $0.close) }
        let inner = delimiters.flatMap { Quotation($0.innerOpen, $0.innerClose) }
        let others = Self.otherQuotations[language].map(Self.pairs)
        self.outer = outer
        self.inner = inner
        quotations = others.map { Set($0 + [outer, inner].compactMap(\.self)) } ?? []
        quotesWithASCII = language == "he" || language == "yi" || language == "en"
        fullStop = Self.fullStop(language, script)
        endsWithoutStop = script == "Thai" || script == "Laoo"
        let isKnown = others != nil
        spacing =
            switch language {
            case "fr": locale.region == "CA" ? .canadianFrench : .french
            default: isKnown ? Spacing.none : nil
            }
        isWide = ["Hans", "Hant", "Jpan", "Hani"].contains(script)
        invertsMarks = language == "es"
        hasApostrophes = ["Latn", "Cyrl", "Grek", "Hebr", "Armn", "Geor"].contains(script)
        // Hebrew has the geresh.
        apostrophe = script == "Hebr" ? "׳" : "’"
        switch script {
        case "Jpan":
            ownMarks = [
                ",": "、", "，": "、", ".": "。", "．": "。", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）",
                "｡": "。", "､": "、", "｢": "「", "｣": "」",
            ]
        case "Arab": ownMarks = [",": "،", ";": "؛", "?": "؟"]
        // The question mark of Greek is that of ASCII for a semicolon.
        case "Grek": ownMarks = ["?": ";"]
        default: ownMarks = [:]
        }
    }

    // MARK: Tables

    /// The quotation marks that each language writes besides those of CLDR.
    ///
    /// Source: Wikipedia, "Quotation mark", "Summary table", the columns "Standard" and "Alternative" (read for CLDR 42).
    private static let otherQuotations: [String: String] = [
        "ar": "«» “” ”“ ‘’ ’‘ „“", "bg": "«» “” ’’", "ca": "«» “” ‘’", "cs": "»« ›‹ „“ ‚‘",
        "da": "»« ”” “” „“ ›‹ ’’ «»",
        "de": "»« ›‹ «» ‹› „“ ‚‘", "el": "«» “” ‘’ ‹›", "en": "“” ‘’", "es": "«» “” ‘’", "et": "„“ «» ‚‘",
        "fa": "«» “” ‹›",
        "fi": "”” ’’ »» ››", "fr": "«» “” ‹› ‘’", "he": "”” “” „” ’’ ‘’ ‚’ ״״", "hi": "“” ‘’", "hr": "„” »« ‘’ ‚’",
        "hu": "„” »« ’’",
        "id": "“” ‘’", "it": "«» “” ‘’", "ja": "「」 『』", "ko": "“” ‘’ 「」 『』 《》 〈〉", "lt": "„“ ‚‘ «»",
        "lv": "«» „“ “” „”", "ms": "“” ‘’",
        "nb": "«» “” ‘’ „“ ”” ’’", "nl": "“” ‘’ „” ‚’ ”” ’’", "nn": "«» “” ‘’", "no": "«» “” ‘’ „“ ”” ’’",
        "pl": "„” ‚’ «» »« ‘’",
        "pt": "“” ‘’ «»", "ro": "„” «» “”", "ru": "«» „“", "sk": "„“ ‚‘ »« ›‹", "sl": "„“ ‚‘ »« ›‹",
        "sr": "„“ „” ’’ ‘’ »«",
        "sv": "”” ’’ »» »«", "th": "“” ‘’", "tr": "“” ‘’ «»", "uk": "«» „“ “” „”", "ur": "“” ‘’ ”“ ’‘",
        "vi": "“” ‘’ «»",
    ]

    private static func pairs(_ list: String) -> [Quotation] {
        list.split(separator: " ").compactMap { pair in
            guard let open = pair.unicodeScalars.first, let close = pair.unicodeScalars.last else { return nil }
            return Quotation(open, close)
        }
    }

    /// Source: The Unicode Standard, chapters 7 to 13, "Punctuation" of each script; by languages that differ from others
    /// of their script, CLDR's exemplar punctuation.
    private static func fullStop(_ language: String, _ script: String) -> Unicode.Scalar? {
        switch (language, script) {
        case ("ur", _), ("ks", "Arab"): "۔"
        case ("mr", _), ("kok", "Deva"): "."
        case (_, "Hans"), (_, "Hant"), (_, "Jpan"): "。"
        case (_, "Deva"), (_, "Beng"), (_, "Guru"), (_, "Orya"): "।"
        case (_, "Armn"): "։"
        case (_, "Ethi"): "።"
        case (_, "Khmr"): "។"
        case (_, "Mymr"): "။"
        case (_, "Latn"), (_, "Cyrl"), (_, "Grek"), (_, "Hebr"), (_, "Kore"), (_, "Arab"), (_, "Taml"), (_, "Telu"),
            (_, "Gujr"), (_, "Knda"), (_, "Mlym"), (_, "Geor"):
            "."
        default: nil
        }
    }
}
