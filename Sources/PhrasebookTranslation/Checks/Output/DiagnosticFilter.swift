import ICU
package import Phrasebook

/// Which diagnostics are asked for: those of some locales, catalogs and rules.
package struct DiagnosticFilter {
    private let files: ParsedHome
    private let locales: [LocaleIdentifier]
    private let catalogs: [String]
    private let rules: [Diagnostic.Rule]

    /// A filter for the diagnostics of a home.
    ///
    /// - Parameters:
    ///   - files: The home.
    ///   - locales: Locales of the home, spelled in any way; empty is all.
    ///   - catalogs: Catalogs of the home, or `common`; empty is all.
    ///   - rules: Names of rules; empty is all.
    /// - Throws: ``TranslationError`` with the code `unknownLocale`, `unknownCatalog` or `unknownRule`, which names what
    ///   there is.
    package init(_ files: ParsedHome, locales: [String], catalogs: [String], rules: [String])
        throws(TranslationError)
    {
        self.files = files
        self.catalogs = catalogs
        if !catalogs.isEmpty {
            let known = files.home.names(in: "Resources/catalogs")?.compactMap { $0.stem(before: ".json") } ?? []
            if let unknown = catalogs.first(where: { !known.contains($0) && $0 != "common" }) {
                throw TranslationError(
                    .unknownCatalog, .noCatalogHere(name: unknown),
                    fixIt: .nameOneOf(names: (known + ["common"]).joined(separator: ", ")))
            }
        }
        var wanted: [LocaleIdentifier] = []
        if !locales.isEmpty {
            let known = files.contents.locales
            for name in locales {
                // zh-Hans-CN is zh_CN, unless it has a folder of its own.
                let asked = LocaleIdentifier(name)
                let meant =
                    known.first { $0.identifier == asked }
                    ?? known.first { $0.identifier.maximized == asked?.maximized }
                guard let meant else {
                    throw TranslationError(
                        .unknownLocale, .noLocaleHere(name: name),
                        fixIt: .nameOneOf(names: known.map(\.folder).joined(separator: ", ")))
                }
                wanted.append(meant.identifier)
            }
        }
        self.locales = wanted
        self.rules = try rules.map { (name) throws(TranslationError) -> Diagnostic.Rule in
            if let rule = Diagnostic.Rule.named(name) { return rule }
            throw TranslationError(
                .unknownRule, .noRuleNamed(rule: name),
                fixIt: .nameOneOf(names: Diagnostic.Rule.all.map(\.name).joined(separator: ", ")))
        }
    }

    /// Whether a diagnostic is asked for.
    ///
    /// The file says which catalog and locale it is of: a manifest is of no locale, and a glossary of no catalog.
    package func keeps(_ diagnostic: Diagnostic) -> Bool {
        if !rules.isEmpty, !rules.contains(diagnostic.rule) { return false }
        if locales.isEmpty, catalogs.isEmpty { return true }
        let path = files.path(of: diagnostic.position.file).split(separator: "/").map(String.init)
        var (locale, catalog): (String?, String?)
        switch (path.first, path.count) {
        case ("Locales", 2...): (locale, catalog) = (path[1], path.count > 2 ? path[2].stem(before: ".arb") : nil)
        case ("Resources", 3) where path[1] == "glossary": locale = path[2].stem(before: ".json")
        case ("Resources", 3) where path[1] == "catalogs" || path[1] == "released":
            catalog = path[2].stem(before: ".json")
        case ("Resources", 3...) where path[1] == "translations":
            (locale, catalog) = (path[2], path.count > 3 ? path[3].stem(before: ".json") : nil)
        default: break
        }
        if !catalogs.isEmpty, !(catalog.map(catalogs.contains) ?? false) { return false }
        guard !locales.isEmpty else { return true }
        guard let identifier = locale.flatMap({ LocaleIdentifier($0) }) else { return false }
        return locales.contains(identifier) || locales.contains { LocaleIdentifier($0.language) == identifier }
    }
}

extension String {
    /// What is before an ending; nil where it does not end so.
    fileprivate func stem(before ending: String) -> String? {
        hasSuffix(ending) ? String(dropLast(ending.count)) : nil
    }
}

extension ParsedHome {
    /// The path within the home of a file as diagnostics name it.
    fileprivate func path(of name: String) -> String {
        for layer in home.layers {
            let folder = layer.displayName(of: "")
            if name.hasPrefix(folder) { return String(name.dropFirst(folder.count)) }
        }
        return name
    }
}
