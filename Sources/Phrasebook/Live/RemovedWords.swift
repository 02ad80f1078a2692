/// Finds what is served and gone from saved files.
enum RemovedWords {
    /// The catalogs, the locales, and the catalogs' locales that an older snapshot has and a newer one lacks.
    ///
    /// - Parameters:
    ///   - old: What is served.
    ///   - new: What was read.
    /// - Returns: An error for each; of a catalog or a locale that is gone, its parts are not named too.
    static func between(_ old: Snapshot, and new: Snapshot) -> [Diagnostic] {
        let locales = Set(new.localeNames)
        var removed = old.localeNames.filter { !locales.contains($0) }.map {
            diagnostic("Locales/\($0)", .servedLocaleGone(locale: $0))
        }
        for (index, name) in old.catalogNames.enumerated() {
            guard let other = new.catalogIndex(of: name) else {
                removed.append(
                    diagnostic("Resources/catalogs/\(name).json", .servedCatalogGone(catalog: name.rawValue)))
                continue
            }
            let left = Set(new.localeNames(ofCatalogAt: other))
            for locale in old.localeNames(ofCatalogAt: index) where !left.contains(locale) && locales.contains(locale) {
                removed.append(
                    diagnostic(
                        "Locales/\(locale)/\(name).arb", .servedTextsGone(catalog: name.rawValue, locale: locale)))
            }
        }
        return removed
    }

    private static func diagnostic(_ path: String, _ message: DiagnosticText) -> Diagnostic {
        Diagnostic(
            rule: .removedWords, position: SourcePosition(file: path, line: 1, column: 1), message: message,
            fixIt: .putBackOrRestart)
    }
}
