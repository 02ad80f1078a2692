/// What is recorded of a translation: which text it is, and from which source it was made.
package struct TranslationRecord: Sendable, Equatable {
    /// The hash of the source.
    package var source: TextHash
    /// The source itself; nil in the source's own locale, and where an older version recorded its hash alone.
    package var sourceText: String?
    /// The hash of the translation; nil in the source's own locale.
    package var translation: TextHash?
    /// The hash of the translation's words alone (``TextHash/init(ofWordsOf:)``); nil where an older version recorded it.
    package var words: TextHash?
    /// Whether somebody called the translation unfinished.
    package var isUnfinished = false
    /// The records of former translations, the latest first, so that one that comes back is known.
    package var earlier: [TranslationRecord] = []

    /// How many former translations are remembered.
    private static let rememberedTranslations = 8

    /// The record of a text of the source's own locale.
    package init(ofSource text: String) { source = TextHash(of: text) }

    /// The record of a translation.
    ///
    /// - Parameters:
    ///   - translation: The translation.
    ///   - source: What it was made from.
    ///   - isUnfinished: Whether somebody calls it unfinished.
    ///   - old: What was recorded of the text before; it is remembered where the translation has other words.
    package init(
        of translation: String, from source: String, isUnfinished: Bool = false, replacing old: TranslationRecord? = nil
    ) {
        self.source = TextHash(of: source)
        sourceText = source
        self.isUnfinished = isUnfinished
        name(translation)
        remember(old)
    }

    /// A record of which nothing is known yet but its source.
    init(source: TextHash) { self.source = source }

    /// The record as a file has it.
    var node: JSONNode {
        var members: [(key: String, value: JSONNode)] = [("source", .text(source.description))]
        func add(_ key: String, _ text: String?) {
            if let text { members.append((key, .text(text))) }
        }
        add("sourceText", sourceText)
        add("translation", translation?.description)
        add("words", words?.description)
        if isUnfinished { members.append(("unfinished", .made(.bool(true)))) }
        if !earlier.isEmpty { members.append(("earlier", .made(.array(earlier.map(\.node))))) }
        return .members(members)
    }

    // MARK: Comparing

    /// How a translation relates to its source, by what is recorded.
    package enum Status: Sendable, Equatable {
        /// It was made from the source as it is, or nothing is recorded of it.
        case current
        /// It was made from another source; nil where its text was not recorded.
        case stale(source: String?)
        /// Somebody called it unfinished; with the source it was made from, where that is another one and recorded.
        case unfinished(source: String?)
    }

    /// How a translation relates to its source.
    ///
    /// - Parameters:
    ///   - text: The translation as it is.
    ///   - source: The source as it is.
    /// - Returns: By the record of this text, where there is one; else it is current.
    package func status(of text: String, from source: String) -> Status {
        if isCurrent(from: source.utf8.span) { return .current }
        guard let record = record(of: text) else { return .current }
        let isMadeFromIt = record.isMade(from: source)
        let former = isMadeFromIt ? nil : record.sourceText
        return record.isUnfinished ? .unfinished(source: former) : isMadeFromIt ? .current : .stale(source: former)
    }

    /// Whether the record shows at once that its translation is current, whatever that is, as most do.
    ///
    /// `source` are the bytes of the source as it is.
    func isCurrent(from source: Span<UInt8>) -> Bool {
        earlier.isEmpty && !isUnfinished && self.source == TextHash(of: source)
    }

    /// The record that speaks of a translation: this one, or an earlier one; nil of a text that is new.
    ///
    /// Spaces, punctuation and the case of letters make no other translation.
    package func record(of text: String) -> TranslationRecord? {
        if isHash(of: text) { return self }
        let former = earlier.first { $0.isHash(of: text) }
        guard former == nil else { return former }
        let words = TextHash(ofWordsOf: text)
        return self.words == words ? self : earlier.first { $0.words == words }
    }

    /// Whether the translation was made from a text as it is now.
    package func isMade(from text: String) -> Bool { source == TextHash(of: text) }

    private func isHash(of text: String) -> Bool { translation == TextHash(of: text) }

    // MARK: Changing

    /// The record after the text was looked at as it is in its file.
    ///
    /// - Parameters:
    ///   - text: The translation.
    ///   - source: The source as it is now, which a new translation was made from.
    /// - Returns: What is recorded of the text. One that came back, or that has the same words, keeps the source that
    ///   it was made from.
    package func updated(to text: String, source: String) -> TranslationRecord {
        guard var known = record(of: text) else { return TranslationRecord(of: text, from: source, replacing: self) }
        let cameBack = known.translation != translation
        known.name(text)
        if known.isMade(from: source) { known.sourceText = source }
        if cameBack {
            known.earlier = earlier
            known.remember(self)
        }
        return known
    }

    /// Records that a text was edited in its form alone; nothing where it is another text than the recorded one.
    package mutating func edit(translation old: String, to new: String) {
        if isHash(of: old) { name(new) }
    }

    /// Records that the source was edited in its form alone; nothing where the translation was made from another one.
    package mutating func edit(source old: String, to new: String) {
        guard isMade(from: old) else { return }
        source = TextHash(of: new)
        if translation != nil { sourceText = new }
    }

    private mutating func name(_ text: String) {
        translation = TextHash(of: text)
        words = TextHash(ofWordsOf: text)
    }

    private mutating func remember(_ old: TranslationRecord?) {
        guard var old else { return }
        let others = (earlier.isEmpty ? old.earlier : earlier).filter { $0.words != words }
        old.earlier = []
        let isNew = old.translation != nil && old.translation != translation && old.words != words
        earlier = Array(((isNew ? [old] : []) + others).prefix(Self.rememberedTranslations))
    }
}
