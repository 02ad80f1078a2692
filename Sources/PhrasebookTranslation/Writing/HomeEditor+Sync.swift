import ICU
import Phrasebook

extension HomeEditor {
    /// Restores the canonical form of all text files, and changes nothing else.
    ///
    /// No text changes. Translations lose the `@key` metadata that is not read there, and texts that are `""`.
    ///
    /// - Returns: The files that change.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a text file is no sound JSON.
    package func tidy() throws(TranslationError) -> HomeChanges {
        var editor = self
        for file in try editor.readAll() { try editor.tidy(file.catalog, in: file.locale) }
        return editor.changes
    }

    /// Restores the canonical form, completes the source's metadata, and records from which source each translation
    /// was made.
    ///
    /// A translation that is new, or was edited in its words, is recorded as made from the source as it is now. One that
    /// was not keeps its record, and one that it had before comes back with the record that it had then. Of
    /// pseudo-locales nothing is recorded.
    ///
    /// - Parameters:
    ///   - confirmed: Texts of which the translations are right though their source changed, or though somebody called
    ///     them unfinished: as `CATALOG/KEY`, or as `KEY` where one catalog alone has it.
    ///   - locales: The locales in which they are, spelled in any way; without any, all.
    /// - Returns: The files that change.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file is no sound JSON, `unknownKey` where
    ///   the source has no text of a confirmed key, `ambiguousKey` where several catalogs have it, and `unknownLocale`
    ///   where there are no translations into a locale.
    package func sync(
        confirming confirmed: [String] = [], in locales: [String] = []
    ) throws(TranslationError) -> HomeChanges {
        var editor = self
        let files = try editor.readAll()
        let sources = try editor.sources(files)
        let confirmed = try Self.addresses(of: confirmed, sources)
        let folders = try LocaleChoice(home.locales, source: home.sourceLocale).folders(of: locales)
        for (locale, catalog) in files {
            let isSource = locale == home.sourceLocale
            let metadata = isSource ? try editor.missingMetadata(catalog) : [:]
            let texts = try editor.tidy(catalog, in: locale, describing: metadata)
            // What is made from the source is made anew when it changes, and never stale. While the source's file is
            // away, what is known of its translations is kept.
            guard LocaleIdentifier(locale)?.isPseudo != true, let sources = sources[catalog] else { continue }
            let confirmed = folders.contains(locale) ? confirmed.filter { $0.catalog == catalog } : []
            try editor.record(catalog, in: locale) { states in
                var records: [(key: String, record: TranslationRecord)] = []
                for (key, text) in texts {
                    guard let source = sources[key] else { continue }
                    let record: TranslationRecord
                    if isSource {
                        record = TranslationRecord(ofSource: source)
                    } else if let old = states[key], !confirmed.contains(TextAddress(catalog: catalog, key: key)) {
                        record = old.updated(to: text, source: source)
                    } else {
                        record = TranslationRecord(of: text, from: source, replacing: states[key])
                    }
                    records.append((key, record))
                }
                // A text that is away for a while comes back as stale as it was.
                let there = Set(records.map(\.key))
                let away = isSource ? [] : states.records.filter { sources[$0.key] != nil && !there.contains($0.key) }
                if !away.isEmpty {
                    let order = self.order(of: catalog)
                    func position(_ key: String) -> Int { order[key] ?? Int.max }
                    let all = (records + away).enumerated().sorted { left, right in
                        let (a, b) = (position(left.element.key), position(right.element.key))
                        return a == b ? left.offset < right.offset : a < b
                    }
                    records = all.map(\.element)
                }
                let news = records.count { states[$0.key] != $0.record }
                states.replace(with: records)
                return news == 0 ? .changedRecords : HomeChanges.count(news)
            }
        }
        return editor.changes
    }

    /// The position of each text of a catalog in the document's order.
    private func order(of catalog: String) -> [String: Int] {
        let keys = home[catalog]?.entries.map(\.key) ?? []
        return Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The folders of the locales in which a translation is stale or unfinished, so that it can be confirmed.
    ///
    /// - Parameters:
    ///   - key: A text, as `CATALOG/KEY`, or as `KEY` where one catalog alone has it.
    ///   - locales: The locales to look at, spelled in any way; without any, all.
    /// - Returns: The folders in the order of the home; none where there is no such text.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file is no sound JSON, `unknownKey` where
    ///   the source has no such text, `ambiguousKey` where several catalogs have it, and `unknownLocale` where there are
    ///   no translations into a locale.
    package func openLocales(of key: String, in locales: [String] = []) throws(TranslationError) -> [String] {
        var editor = self
        let folders = try LocaleChoice(home.locales, source: home.sourceLocale).folders(of: locales)
        let addresses = try Self.addresses(of: [key], editor.sources(editor.readAll()))
        return home.locales.filter { locale in
            folders.contains(locale)
                && addresses.contains { home[$0.catalog]?[$0.key]?.texts[locale]?.state.isOpen == true }
        }
    }

    /// The texts of the source that are not blank, by catalog and key.
    private mutating func sources(
        _ files: [(locale: String, catalog: String)]
    ) throws(TranslationError) -> [String: [String: String]] {
        var sources: [String: [String: String]] = [:]
        for (locale, catalog) in files where locale == home.sourceLocale {
            var texts: [String: String] = [:]
            for member in try object(catalog, in: locale)?.members ?? [] where !member.key.hasPrefix("@") {
                if let text = member.value.string, !text.isBlank { texts[member.key] = texts[member.key] ?? text }
            }
            sources[catalog] = texts
        }
        return sources
    }

    /// The texts that are meant by keys.
    private static func addresses(
        of keys: [String], _ sources: [String: [String: String]]
    ) throws(TranslationError) -> Set<TextAddress> {
        guard !keys.isEmpty else { return [] }
        let all = sources.flatMap { catalog, texts in texts.keys.map { TextAddress(catalog: catalog, key: $0) } }
        var found: Set<TextAddress> = []
        var unknown: [String] = []
        for key in keys {
            // A key may have a slash too: a text that is named in full comes first.
            let full = all.filter { $0.description == key }
            let meant = full.isEmpty ? all.filter { $0.key == key } : full
            guard meant.count < 2 else {
                throw TranslationError(
                    .ambiguousKey, .severalHaveKey(key: key),
                    fixIt: .nameOneOf(names: meant.map(\.description).sorted().joined(separator: ", ")))
            }
            found.formUnion(meant)
            if meant.isEmpty { unknown.append(key) }
        }
        guard unknown.isEmpty else {
            throw TranslationError(
                .unknownKey, .noSuchKey(key: unknown.sorted().joined(separator: ", ")),
                fixIt: .nameKeyLike)
        }
        return found
    }

    /// The metadata of the source's texts that lack some, by key.
    private mutating func missingMetadata(_ catalog: String) throws(TranslationError) -> [String: JSONNode] {
        guard let texts = home[catalog] else { return [:] }
        let object = try object(catalog, in: home.sourceLocale)
        let metadata = SourceMetadata(book: texts, sourceLocale: home.sourceLocale)
        var result: [String: JSONNode] = [:]
        for entry in texts.entries where entry.texts[home.sourceLocale] != nil {
            result[entry.key] = metadata.completed(object?["@" + entry.key], of: entry)
        }
        return result
    }
}
