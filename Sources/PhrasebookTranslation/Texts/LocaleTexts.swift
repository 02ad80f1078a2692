/// The texts of one key by locale.
///
/// A home has few locales: they are looked for one by one, which is faster than by a hash.
public struct LocaleTexts: Sendable, Sequence {
    private var texts: [(locale: String, text: TranslatedText)] = []

    init(capacity: Int) { texts.reserveCapacity(capacity) }

    /// Whether no locale has a text.
    public var isEmpty: Bool { texts.isEmpty }

    /// How many locales have a text.
    public var count: Int { texts.count }

    /// The folders of the locales that have a text, the source's first where it has one.
    public var locales: [String] { texts.map(\.locale) }

    /// The text of a locale by its folder; nil where it has none.
    public subscript(locale: String) -> TranslatedText? { texts.first { $0.locale == locale }?.text }

    /// The texts with the folders of their locales, in the order of ``locales``.
    public func makeIterator() -> IndexingIterator<[(locale: String, text: TranslatedText)]> {
        texts.makeIterator()
    }

    /// Adds the text of a locale that has none.
    mutating func append(_ text: TranslatedText, of locale: String) { texts.append((locale, text)) }
}
