import ICU
package import MessageFormat
import Phrasebook

/// One text as it travels: everything that a translator should know of it.
package struct ExchangeUnit: Sendable {
    /// How far a text is.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// There is none.
        case missing
        /// Its source changed after it was made.
        case stale
        /// Somebody called it unfinished.
        case unfinished
        /// It is right, as far as anybody recorded.
        case translated
        /// The API's document gives it: it must not be changed.
        case contract

        /// Whether there is a text, and somebody has to look at it again.
        var isOpen: Bool { self == .stale || self == .unfinished }
    }

    /// A value that is put into a text.
    package struct Placeholder: Sendable, Hashable {
        /// Its name, as in braces.
        package let name: String
        /// The argument as the source writes it where it has no style, such as `{limit}`.
        package let written: String
        /// Its type, as the manifest declares it.
        package let type: String
        /// What may be put there; nil where the source gives no example.
        package let example: String?

        /// The placeholder for people, such as `{limit} (money), such as CN¥500.00`.
        var words: String { "\(written) (\(type))" + (example.map { ", such as \($0)" } ?? "") }
    }

    /// Which text it is.
    package let address: TextAddress
    /// `CATALOG/CODE/KIND`, such as `card-issuing/1004/user`.
    package let name: String
    /// The text to translate.
    package let source: String
    /// What the source is written in, and the translation with it.
    package let syntax: MessageSyntax
    /// The text in the locale; nil where it is missing.
    package let translation: String?
    /// How far it is.
    package let state: State
    /// The source that it was made from, where that is another one than now and was recorded.
    package let formerSource: String?
    /// What the source says about it.
    package let description: String?
    /// The arguments that the source uses, in order of writing.
    package let placeholders: [Placeholder]
    /// What the glossary calls what the source speaks of, such as `account: 账户, 账号`, in order of the source.
    package let terms: [String]
    /// The most user-perceived characters that it should have as a reader sees it; nil where nothing limits them.
    package let lengthLimit: Int?
    /// The limit where it is one of the text as it is written, too; nil where arguments or quotations make that one
    /// longer than what is shown.
    package let writtenLimit: Int?
    /// What else the translator should know, a sentence or two; nil where there is nothing.
    package let note: String?

    /// The text of an entry in a locale; nil where there is no source to translate from.
    ///
    /// `plurals` names the plural categories of the locale.
    init?(
        _ entry: TextEntry, in locale: String, sourceLocale: String, catalog: String, plurals: String?,
        glossary: Glossary
    ) {
        guard let source = entry.texts[sourceLocale] else { return nil }
        let text = entry.texts[locale]
        address = TextAddress(catalog: catalog, key: entry.key)
        name = TextAddress.withKind(entry, in: catalog)
        self.source = source.text
        syntax = source.syntax
        // A translator reads one syntax: what is in another is said in the source's, where that can say it.
        translation = text.map {
            HomeEditor.text($0.text, from: $0.syntax, to: source.syntax, in: locale) ?? $0.text
        }
        state = text?.exchangeState ?? .missing
        formerSource = text?.formerSource
        description = state == .contract ? entry.description : entry.description.map(SourceMetadata.withoutContract)
        lengthLimit = state == .contract ? nil : entry.lengthLimit(in: locale)
        let syntaxBytes: [UInt8] = source.syntax == .icu ? [0x7B, 0x27] : [0x7B, 0x5C]
        let isLiteral = [source.text, translation ?? ""].allSatisfy { !$0.utf8.contains(where: syntaxBytes.contains) }
        writtenLimit = isLiteral ? lengthLimit : nil
        terms = state == .contract ? [] : glossary.terms(in: source, forUsers: entry.isForUsers)
        let uses = source.syntax.read(source.text).message?.argumentUses ?? []
        var placeholders: [Placeholder] = []
        for use in uses where !placeholders.contains(where: { $0.name == use.name }) {
            placeholders.append(
                Placeholder(
                    name: use.name, written: source.syntax.written(use.name),
                    type: entry.arguments.first { $0.name == use.name }?.type.rawValue ?? "text",
                    example: entry.examples[use.name]))
        }
        self.placeholders = placeholders
        var notes: [String] = []
        switch state {
        case .contract: notes.append("The API’s document gives this text: it is read only.")
        case .stale: notes.append("The source changed after this was translated.")
        case .unfinished: notes.append("Somebody called this translation unfinished.")
        case .missing, .translated: break
        }
        if source.syntax == .mf2, !isLiteral { notes.append("Written in MessageFormat 2.") }
        if let lengthLimit, writtenLimit == nil {
            notes.append("At most \(lengthLimit) characters as it is shown, with values for its arguments.")
        }
        let hasPlural =
            !uses.isEmpty
            && MessageLayout(source.text, source.syntax).selectors.contains {
                $0.selector.function == "plural"
            }
        if state != .contract, hasPlural, let plurals {
            notes.append("Plural forms in this language: \(plurals).")
        }
        note = notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    /// All that is said about the text, for formats that have one kind of note.
    package var remarks: [String] {
        [description].compactMap(\.self) + placeholders.map(\.words)
            + (terms.isEmpty ? [] : ["Glossary: " + terms.joined(separator: "; ")]) + [note].compactMap(\.self)
    }
}

extension TranslatedText {
    /// How far the text is, in the words of files that travel.
    var exchangeState: ExchangeUnit.State {
        if isContract { return .contract }
        return switch state {
        case .stale: .stale
        case .unfinished: .unfinished
        case .source, .translated: .translated
        }
    }
}

extension Glossary {
    /// What the glossary calls what a source speaks of, such as `account: 账户, 账号`, each name of the source once.
    fileprivate func terms(in source: TranslatedText, forUsers: Bool) -> [String] {
        guard !sources.isEmpty else { return [] }
        let words = MessageLayout(source.text, source.syntax).literalText
        var found: [String] = []
        sources.forEachMatch(in: words) { match in
            let term = terms[sourceTerms[match.word]]
            let names = term.names(forUsers: forUsers)
            guard !names.isEmpty else { return }
            let name = String(decoding: Array(words.utf8)[match.bytes], as: UTF8.self).lowercased()
            let line = "\(name): \(names.joined(separator: ", "))"
            if !found.contains(line) { found.append(line) }
        }
        return found
    }
}

extension PluralRules {
    /// The categories that whole numbers have in a locale, in CLDR's order, `other` always.
    static func keywords(of locale: LocaleIdentifier) -> [String] {
        guard let rules = try? PluralRules(.cardinal, locale: locale) else { return [PluralCategory.other.keyword] }
        var found: Set<PluralCategory> = [.other]
        // No language's rules for whole numbers look beyond the last three digits, but for millions.
        for number in 0...999 { found.insert(rules.category(of: Double(number))) }
        found.insert(rules.category(of: 1_000_000))
        return PluralCategory.allCases.filter(found.contains).map(\.keyword)
    }
}
