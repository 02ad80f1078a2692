/// A home as the generator of source reads it: facts, the words of the source locale, and all that is wrong.
package struct SourceHome: Sendable {
    /// A catalog with its words, by key, as they stand in the source locale's file.
    package struct CatalogWords: Sendable {
        /// The facts.
        package let catalog: Catalog
        private let words: JSONObject?

        fileprivate init(_ catalog: Catalog, _ words: JSONObject?) {
            self.catalog = catalog
            self.words = words
        }

        /// The title of the reference page.
        package var title: String? { word("catalog.title") }
        /// The overview of the reference page.
        package var overview: String? { word("catalog.overview") }
        /// A text of a code, as it is written: with its arguments in braces.
        package func text(_ kind: TextKind, of code: Code) -> String? { word(code.rawValue + kind.slot.suffix) }

        private func word(_ key: String) -> String? {
            words?[key]?.string.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// The catalogs, sorted by name; none where the home has errors.
    package let catalogs: [CatalogWords]
    /// Everything that was found, by file and place.
    package let findings: [Finding]

    /// Whether something keeps source from being generated.
    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Reads a home and checks it as a program that loads it would, and its names besides.
    package init(_ home: Home) {
        let files = ParsedHome(home)
        let (snapshot, findings) = HomeLoader.load(
            files, options: StoreOptions(), monitor: ResolutionMonitor(onFirst: nil), for: .generate)
        self.findings = findings
        guard let snapshot else {
            catalogs = []
            return
        }
        catalogs = snapshot.catalogs.map { loaded in
            let catalog = loaded.catalog
            let locale =
                snapshot.localeNames.contains("en_US")
                ? "en_US"
                : snapshot.locales[
                    snapshot.locales.firstIndex { $0.identifier == catalog.contractLocale } ?? 0
                ].folder
            let file = "Locales/\(locale)/\(catalog.name).arb"
            let words = files.json(file)?.root?.object
            return CatalogWords(catalog, words)
        }
    }
}
