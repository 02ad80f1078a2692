import ICU
public import Phrasebook

/// Brings a home's files into order: their canonical form, the source's metadata, and from which source each
/// translation was made.
///
/// Nothing is written here: what changes comes back as ``HomeChanges``.
public struct HomeUpkeep: Sendable {
    private let home: TranslatedHome

    /// The upkeep of a home.
    ///
    /// - Parameters:
    ///   - home: The home, in one folder or in memory.
    ///   - source: The folder of the locale that the others are translated from; without it `en_US`, else the
    ///     contract's.
    /// - Throws: ``TranslationError`` with the code `layeredHome` where several homes lie over each other, and
    ///   `unknownLocale` where there is no locale, or not this source.
    public init(_ home: Home, source: String? = nil) throws(TranslationError) {
        guard home.layers.count == 1 else {
            throw TranslationError(
                .layeredHome, "several homes lie over each other", mend: "name the one folder that is to be written")
        }
        self.home = TranslatedHome(home, source: source)
        guard !self.home.locales.isEmpty else {
            throw TranslationError(
                .unknownLocale, "there is no locale in \(home.displayName(of: "Locales"))",
                mend: "name a folder with Locales/ and Resources/")
        }
        if let source, source != self.home.sourceLocale {
            throw TranslationError(
                .unknownLocale, "the source locale \(source) is not in this home",
                mend: "name one that it has: \(self.home.locales.joined(separator: ", "))")
        }
    }

    /// Restores the canonical form of all text files, and changes nothing else.
    ///
    /// No text changes. Translations lose the `@key` metadata that nobody reads there, and texts that are `""`.
    ///
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a text file is no sound JSON.
    public func tidy() throws(TranslationError) -> HomeChanges {
        let texts = try TextFiles(home)
        var changes = HomeChanges()
        for file in texts.files {
            let result = texts.form(file.name, in: file.locale).form(file.object)
            changes.add(file.path, result.root.fileBytes, was: file.bytes, result.changes)
        }
        return changes
    }

    /// Restores the canonical form, completes the source's metadata, and records from which source each translation
    /// was made.
    ///
    /// A translation that is new or was edited is recorded as made from the source as it is now. One that was not
    /// edited keeps its record. Of pseudo-locales nothing is recorded.
    ///
    /// - Parameters:
    ///   - confirmed: Texts of which the translations are still right though their source changed: as `CATALOG/KEY`, or
    ///     as `KEY` where one catalog alone has it.
    ///   - locales: The locales in which they are, spelled in any way; without any, all.
    /// - Returns: The files that change.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file is no sound JSON, `unknownKey` where
    ///   the source has no text of a confirmed key, `ambiguousKey` where several catalogs have it, and `unknownLocale`
    ///   where there are no translations into a locale.
    public func sync(
        confirming confirmed: [String] = [], in locales: [String] = []
    ) throws(TranslationError) -> HomeChanges {
        let texts = try TextFiles(home)
        let confirmed = try addresses(of: confirmed, texts)
        let folders = try LocaleChoice(home.locales, source: home.sourceLocale).folders(of: locales)
        var changes = HomeChanges()
        for file in texts.files {
            let isSource = file.locale == home.sourceLocale
            let metadata = isSource ? metadata(file) : [:]
            let result = texts.form(file.name, in: file.locale).form(file.object, describing: metadata)
            changes.add(file.path, result.root.fileBytes, was: file.bytes, result.changes)
            // What is made from the source is made anew when it changes, and never stale.
            guard LocaleIdentifier(file.locale)?.isPseudo != true else { continue }
            var states = try StateFile(file.name, in: file.locale, of: home.home)
            // While the source's file is away, what is known of its translations is kept.
            guard let sourceFile = texts.file(file.name, in: home.sourceLocale) else { continue }
            let sources = sources(sourceFile)
            var records: [(key: String, record: StateFile.Record)] = []
            var news = 0
            for (key, text) in result.texts {
                guard let source = sources[key] else { continue }
                let old = states[key]
                var record = StateFile.Record(
                    source: TextHash.of(source), translation: isSource ? nil : TextHash.of(text))
                let isConfirmed =
                    folders.contains(file.locale) && confirmed.contains(TextAddress(catalog: file.name, key: key))
                if !isSource, !isConfirmed, let old, old.translation == record.translation {
                    record.source = old.source
                }
                if record != old { news += 1 }
                records.append((key, record))
            }
            states.replace(with: records)
            let what = news == 0 ? "their order, or texts that are gone" : news == 1 ? "1 text" : "\(news) texts"
            changes.add(states.path, states.newBytes, was: states.bytes, [what])
        }
        return changes
    }

    /// The folders of the locales in which a translation is stale: its source changed after it was made.
    ///
    /// - Parameters:
    ///   - key: A text, as `CATALOG/KEY`, or as `KEY` where one catalog alone has it.
    ///   - locales: The locales to look at, spelled in any way; without any, all.
    /// - Returns: The folders in the order of the home; none where there is no such text.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file is no sound JSON, `unknownKey` where
    ///   the source has no such text, `ambiguousKey` where several catalogs have it, and `unknownLocale` where there are
    ///   no translations into a locale.
    public func staleLocales(of key: String, in locales: [String] = []) throws(TranslationError) -> [String] {
        let folders = try LocaleChoice(home.locales, source: home.sourceLocale).folders(of: locales)
        let addresses = try addresses(of: [key], TextFiles(home))
        return home.locales.filter { locale in
            folders.contains(locale)
                && addresses.contains { home[$0.catalog]?[$0.key]?.texts[locale]?.state == .stale }
        }
    }

    /// The texts that are meant by keys.
    private func addresses(of keys: [String], _ texts: TextFiles) throws(TranslationError) -> Set<TextAddress> {
        guard !keys.isEmpty else { return [] }
        let all = texts.files.filter { $0.locale == home.sourceLocale }.flatMap { file in
            sources(file).keys.map { TextAddress(catalog: file.name, key: $0) }
        }
        var found: Set<TextAddress> = []
        var unknown: [String] = []
        for key in keys {
            // A key may have a slash too: a text that is named in full comes first.
            let full = all.filter { $0.description == key }
            let meant = full.isEmpty ? all.filter { $0.key == key } : full
            guard meant.count < 2 else {
                throw TranslationError(
                    .ambiguousKey, "several catalogs have the key \(key)",
                    mend: "name one of \(meant.map(\.description).sorted().joined(separator: ", "))")
            }
            found.formUnion(meant)
            if meant.isEmpty { unknown.append(key) }
        }
        guard unknown.isEmpty else {
            throw TranslationError(
                .unknownKey, "no text has the key \(unknown.sorted().joined(separator: ", "))",
                mend: "name a key as in the files, such as 1004.user, or with its catalog: card-issuing/1004.user")
        }
        return found
    }

    private func sources(_ file: TextFiles.File?) -> [String: String] {
        var sources: [String: String] = [:]
        for member in file?.object.members ?? [] where !member.key.hasPrefix("@") {
            if let text = member.value.string, !text.isBlank { sources[member.key] = sources[member.key] ?? text }
        }
        return sources
    }

    /// The metadata of the source's texts that lack some, by key.
    private func metadata(_ file: TextFiles.File) -> [String: JSONNode] {
        guard let book = home[file.name] else { return [:] }
        let metadata = SourceMetadata(book: book, sourceLocale: home.sourceLocale)
        var result: [String: JSONNode] = [:]
        for entry in book.entries where entry.texts[home.sourceLocale] != nil {
            result[entry.key] = metadata.completed(file.object["@" + entry.key], of: entry)
        }
        return result
    }
}
