/// A home as the generator of source reads it: facts, the words of the source locale, and all that is wrong.
package struct SourceHome: Sendable {
    /// A catalog with its words, by key, as they are in the source locale's file.
    package struct CatalogWords: Sendable {
        /// The facts.
        package let catalog: Catalog
        private let words: [String: String]

        fileprivate init(_ parsed: ParsedCatalog) {
            catalog = parsed.manifest.catalog
            var words: [String: String] = [:]
            if let file = parsed.texts.file(parsed.texts.sourceLocale ?? 0) {
                for text in file.texts { words[file.key(text), default: file.value(text)] += "" }
            }
            self.words = words
        }

        /// The title of the reference page.
        package var title: String? { word("catalog.title") }
        /// The overview of the reference page.
        package var overview: String? { word("catalog.overview") }
        /// A text of a code, as it is written: with its arguments in braces.
        package func text(_ kind: TextKind, of code: Code) -> String? { word(code.rawValue + kind.slot.suffix) }

        private func word(_ key: String) -> String? {
            words[key].flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The catalogs, sorted by name; none where the home has errors.
    package let catalogs: [CatalogWords]
    /// Everything that was found, by file and position.
    package let diagnostics: [Diagnostic]

    /// Whether something keeps source from being generated.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads a home, and checks its names.
    ///
    /// Its texts are not compiled: what is wrong with them as messages is left to those who load the home.
    package init(_ home: Home) {
        let parsed = ParsedHome(home).contents
        diagnostics = (parsed.diagnostics + SourceNameCheck.diagnostics(of: parsed)).inOrder
        let hasErrors = diagnostics.contains { $0.severity == .error }
        catalogs = hasErrors ? [] : parsed.catalogs.map { CatalogWords($0) }
    }
}
