/// The text files of pseudo-locales for a home: an overlay of it, or files of its own.
package enum PseudoHome: Sendable {
    /// The files with the texts of all catalogs, contract texts too: no integrator depends on these.
    ///
    /// - Returns: Files in canonical form, by their paths from the home.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a text file of the home is no sound JSON.
    package static func files(
        of home: TranslatedHome, locales: [PseudoLocale] = PseudoLocale.allCases
    ) throws(TranslationError) -> HomeChanges {
        var editor = HomeEditor(home)
        _ = try editor.readAll()
        for book in home.books {
            let texts = book.entries.compactMap { entry in
                entry.texts[home.sourceLocale].map { (key: entry.key, text: $0) }
            }
            guard !texts.isEmpty else { continue }
            for locale in locales {
                editor.make(
                    book.name, in: locale.folder,
                    texts: texts.map { ($0.key, locale.text(of: $0.text.text, in: $0.text.syntax)) },
                    notes: [HomeChanges.count(texts.count)])
            }
        }
        return editor.changes
    }
}
