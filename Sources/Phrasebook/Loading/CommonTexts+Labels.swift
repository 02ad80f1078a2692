import PhrasebookFiles

extension CommonTexts {
    /// The labels of fields among the words of a locale.
    static func labels(in words: [String: StoredText], of pool: TextPool) -> [(name: String, text: String)] {
        words.compactMap { key, text in
            guard key.hasPrefix("field."), let label = pool.staticText(text) else { return nil }
            return (String(key.dropFirst("field.".count)), label)
        }
    }
}
