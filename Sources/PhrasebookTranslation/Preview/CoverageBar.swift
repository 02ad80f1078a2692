/// How many of a book's texts are translated in a locale, as a bar of a page.
struct CoverageBar: Sendable, Hashable {
    let translated: Int
    let stale: Int
    let missing: Int

    /// Counts the texts that the source has; nil of a locale that has no file of the book.
    init?(_ book: TextBook, locale: String, source: String) {
        guard book.files[locale] != nil else { return nil }
        let texts = book.entries.filter { $0.texts[source] != nil }.map { $0.texts[locale]?.state }
        missing = texts.count { $0 == nil }
        stale = texts.count { $0 == .stale }
        translated = texts.count - missing - stale
    }

    var total: Int { translated + stale + missing }

    /// The share that is translated, in percent; 100 only where nothing is left to do.
    var percent: Int { total == 0 ? 100 : translated * 100 / total }

    /// The values of the bar's template: three lengths of 100 together, so that few texts are seen among many.
    func values(_ words: PageWords.Language) -> [String: Any] {
        func length(_ count: Int) -> Double {
            total == 0 ? 0 : (Double(count) * 1_000 / Double(total)).rounded(.up) / 10
        }
        let (stale, missing) = (length(self.stale), length(self.missing))
        let parts = [("stateTranslated", translated), ("stateStale", self.stale), ("stateMissing", self.missing)]
        return [
            "percent": percent, "translated": max(0, 100 - stale - missing), "stale": stale, "missing": missing,
            "staleStart": max(0, 100 - stale - missing), "missingStart": max(0, 100 - missing),
            "label": parts.map { "\(words[$0.0]) \($0.1)" }.joined(separator: ", "),
            "isWhole": percent == 100,
            "rest": parts.dropFirst().filter { $0.1 > 0 }.map { "\(words[$0.0]) \($0.1)" }.joined(separator: ", "),
        ]
    }
}
