import ICU
import MessageFormat
import Phrasebook

extension HomeEditor {
    /// Adds a locale, or files that a locale lacks.
    ///
    /// Each catalog gets a text file that says its locale and nothing else, in canonical form, and an empty record: a
    /// text that is not there is missing, and an empty one would be the same to all who read it. The glossary lists what
    /// the home's other glossaries name, without names yet. What is there is left as it is.
    ///
    /// - Parameters:
    ///   - name: The locale, spelled in any way.
    ///   - catalogs: The catalogs, or `common`; without any, all of a locale that is new. One that is new gets `common`
    ///     in any case.
    /// - Returns: The files that are made, and what whoever fills them should know.
    /// - Throws: ``TranslationError`` with the code `unknownLocale` where it is no locale, none that ICU knows, or
    ///   another name of one; `existingLocale` where the home has it, or one that means the same, and no catalog is named;
    ///   `unknownCatalog` where a catalog is not there, or the source has no texts of it.
    package func addLocale(_ name: String, catalogs: [String] = []) throws(TranslationError) -> AddedLocale {
        let books = home.books.filter { !$0.entries.isEmpty && $0.files[home.sourceLocale] != nil }
        if let unknown = catalogs.first(where: { name in !books.contains { $0.name == name } }) {
            let isThere = home[unknown].map { !$0.entries.isEmpty || $0.catalog != nil } ?? false
            throw TranslationError(
                .unknownCatalog,
                isThere
                    ? .sourceLacksCatalog(locale: home.sourceLocale, name: unknown)
                    : .noCatalogHere(name: unknown),
                fixIt: .nameOneOf(names: books.map(\.name).joined(separator: ", ")))
        }
        guard let identifier = LocaleIdentifier(name) else {
            throw TranslationError(
                .unknownLocale, .isNoLocale(name: name), fixIt: .writeNewLocaleLike)
        }
        if let obstacle = identifier.obstacle(named: name) { throw obstacle }
        let folder = home.folder(of: identifier)
        guard folder != home.sourceLocale else {
            throw TranslationError(
                .existingLocale, .translatedFromIt(locale: folder),
                fixIt: .nameTargetLocale)
        }
        let had = books.filter { has($0.name, in: folder) }.map(\.name)
        try requireNew(identifier, folder, had: had, books.map(\.name), isChosen: !catalogs.isEmpty)
        let asked = books.filter { book in
            catalogs.isEmpty || catalogs.contains(book.name) || book.catalog == nil && had.isEmpty
        }
        let missing = asked.filter { !had.contains($0.name) }
        // What is shared comes first, since all catalogs use it.
        return try files(
            of: missing.filter { $0.catalog == nil } + missing.filter { $0.catalog != nil }, folder, identifier,
            present: asked.map(\.name).filter(had.contains))
    }

    private func has(_ catalog: String, in folder: String) -> Bool {
        home.home.lists(ParsedHome.textsPath(folder, catalog))
    }

    /// Throws where the home has the locale already, unless catalogs for it are named.
    private func requireNew(
        _ identifier: LocaleIdentifier, _ folder: String, had: [String], _ all: [String], isChosen: Bool
    ) throws(TranslationError) {
        if had.isEmpty {
            let same = home.spokenLocales.first { other in
                other != folder && LocaleIdentifier(other)?.maximized == identifier.maximized
            }
            guard let same else { return }
            throw TranslationError(
                .existingLocale, .localeMeansSame(locale: folder, same: same),
                fixIt: .writeInSame(same: same, locale: folder))
        }
        guard !isChosen else { return }
        let lacking = all.filter { !had.contains($0) }
        throw TranslationError(
            .existingLocale, .localeThere(locale: folder),
            fixIt: lacking.isEmpty
                ? .translateMissingThere
                : .addLackingFiles(options: lacking.map { "--catalog \($0)" }.joined(separator: " ")))
    }

    // MARK: Files

    private func files(
        of books: [CatalogTexts], _ folder: String, _ identifier: LocaleIdentifier, present: [String]
    ) throws(TranslationError) -> AddedLocale {
        var editor = self
        var catalogs: [AddedLocale.Catalog] = []
        var counting: [TextAddress] = []
        var ranking: [TextAddress] = []
        for book in books {
            let sources = book.entries.compactMap { entry in entry.texts[home.sourceLocale].map { (entry, $0) } }
            editor.make(
                book.name, in: folder, texts: [], notes: [.changedToTranslate(what: HomeChanges.count(sources.count))])
            if !home.home.lists(ParsedHome.statesPath(folder, book.name)) {
                try editor.record(book.name, in: folder) { states in
                    states.replace(with: [])
                    return "the record of translations, still empty"
                }
            }
            catalogs.append(
                AddedLocale.Catalog(
                    name: book.name, path: ParsedHome.textsPath(folder, book.name), count: sources.count))
            for (entry, text) in sources {
                let functions = Set(MessageLayout(text.text, text.syntax).selectors.map(\.selector.function))
                let address = TextAddress(catalog: book.name, key: entry.key)
                if functions.contains("plural") { counting.append(address) }
                if functions.contains("selectordinal") { ranking.append(address) }
            }
        }
        let glossary = books.isEmpty ? nil : editor.addGlossary(of: folder, identifier)
        return AddedLocale(
            folder: folder, identifier: identifier, catalogs: catalogs, present: present, changes: editor.changes,
            glossary: glossary, counting: counting, counts: PluralExamples(.cardinal, identifier), ranking: ranking,
            ranks: PluralExamples(.ordinal, identifier),
            parents: identifier.parents.compactMap { parent in
                home.locales.first { LocaleIdentifier($0) == parent }
            })
    }

    /// Makes the glossary of a locale with the things that another glossary of the home names, the longest list of them.
    ///
    /// - Returns: Its path; nil where the locale or its language has one, or the home has none.
    private mutating func addGlossary(of folder: String, _ identifier: LocaleIdentifier) -> String? {
        let all = "Resources/glossary"
        guard !["\(folder).json", "\(identifier.language).json"].contains(where: { home.home.lists("\(all)/\($0)") })
        else { return nil }
        let lists = (home.home.names(in: all) ?? []).filter { $0.hasSuffix(".json") }.map { name in
            (home.files.object("\(all)/\(name)")?.members["terms"]?.array ?? []).compactMap { $0.object?["source"] }
                .filter { !($0.array ?? []).isEmpty }
        }
        guard let things = lists.max(by: { $0.count < $1.count }), !things.isEmpty else { return nil }
        let path = "\(all)/\(folder).json"
        let terms = things.map { JSONNode.members([("source", $0), ("use", .made(.array([])))]) }
        let root = JSONNode.members([
            ("$schema", .text("../schemas/glossary.schema.json")), ("terms", .made(.array(terms))),
        ])
        make(path, root, notes: ["\(terms.count) things to name"])
        return path
    }
}
