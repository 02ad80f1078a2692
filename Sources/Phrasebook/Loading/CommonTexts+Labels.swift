import MessageFormat
import PhrasebookFiles

extension CommonTexts {
    /// The labels of fields among the words of a locale.
    static func labels(in words: [String: StoredText]) -> [(name: String, text: String)] {
        words.compactMap { key, text in
            guard key.hasPrefix("field."), let label = text.compiled.staticText else { return nil }
            return (String(key.dropFirst("field.".count)), label)
        }
    }
}
