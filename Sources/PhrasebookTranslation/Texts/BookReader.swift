import ICU
import MessageFormat
import Phrasebook

/// Reads the texts of catalogs in all locales.
struct BookReader {
    let files: ParsedHome
    let locales: [String]
    let sourceLocale: String

    /// What a key means, and where it belongs.
    private struct Meaning {
        let role: TextEntry.Role
        let arguments: [Catalog.Argument]
        let rank: Int
    }

    /// The texts of a catalog.
    func book(of manifest: Manifest) -> CatalogTexts {
        let catalog = manifest.catalog
        let keys = CatalogKeys(catalog)
        return book(catalog.name.rawValue, catalog, manifest.contract) { file in
            let meanings = keys.meanings(of: file)
            return { index, _ in
                guard let meaning = meanings[index] else { return nil }
                let rank = keys.rank(meaning)
                guard case .text(let entry, let slot) = meaning else {
                    return Meaning(role: .word, arguments: [], rank: rank)
                }
                // A user text of its own is not read where the manifest takes a shared one.
                let isUser = slot == .user || slot == .userPlain
                guard !isUser || catalog.entries[entry].sharedUserText == nil else { return nil }
                return Meaning(
                    role: Self.role(catalog.entries[entry].code, slot),
                    arguments: slot.arguments(of: catalog.entries[entry]), rank: rank)
            }
        }
    }

    /// The texts that all catalogs share, in the source's order.
    func common() -> CatalogTexts {
        var count = 0
        return book("common", nil, [:]) { file in
            { index, key in
                CommonTexts.arguments(of: key).map { names in
                    count += 1
                    return Meaning(
                        role: Self.commonRole(key), arguments: names.map { Catalog.Argument(name: $0, type: .text) },
                        rank: count)
                }
            }
        }
    }

    private static func role(_ code: Code, _ slot: TextSlot) -> TextEntry.Role {
        switch slot {
        case .message: .text(code, .message, isPlain: false)
        case .messagePlain: .text(code, .message, isPlain: true)
        case .fields: .fieldPattern(code)
        case .handling: .text(code, .handling, isPlain: false)
        case .handlingPlain: .text(code, .handling, isPlain: true)
        case .user: .text(code, .user, isPlain: false)
        case .userPlain: .text(code, .user, isPlain: true)
        }
    }

    private static func commonRole(_ key: String) -> TextEntry.Role {
        if key.hasPrefix("user.") { return .sharedUserText }
        if key.hasPrefix("message.") { return .sharedMessage }
        if key.hasPrefix("retry.") { return .retryAdvice }
        return key.hasPrefix("field.") ? .label : .pattern
    }

    /// `meanings` is asked for each file, and what it gives for texts of the file by their indices and keys.
    private func book(
        _ name: String, _ catalog: Catalog?, _ contract: [LocaleIdentifier: [String: TextHash]],
        meanings: (TextFile) -> (_ index: Int, _ key: String) -> Meaning?
    ) -> CatalogTexts {
        var files: [String: SourceText] = [:]
        var syntaxes: [String: MessageSyntax] = [:]
        var found = FoundEntries()
        for locale in locales {
            let isSource = locale == sourceLocale
            guard let identifier = LocaleIdentifier(locale),
                let (file, members, guesses) = self.files.texts(
                    ParsedHome.textsPath(locale, name), locale: identifier, isSource: isSource)
            else { continue }
            files[locale] = file.source
            syntaxes[locale] = file.syntax
            var metadata = Metadata(members)
            let pins = contract[identifier] ?? [:]
            let states = isSource ? TranslationStates() : self.files.states(locale, name)
            let meaning = meanings(file)
            found.reserve(file.texts.count)
            for (textIndex, text) in file.texts.enumerated() where !file.isEmpty(text) {
                let index: Int
                if let known = found.index(of: text, in: file) {
                    index = known
                } else {
                    let key = file.key(text)
                    guard let meaning = meaning(textIndex, key) else { continue }
                    let description = metadata[key]
                    index = found.append(
                        TextEntry(
                            key: key, role: meaning.role, arguments: meaning.arguments,
                            description: description?["description"]?.string,
                            examples: Self.examples(description), texts: LocaleTexts(capacity: locales.count)),
                        rank: meaning.rank)
                }
                // Of a key that is there twice, the first one counts; it is an error elsewhere.
                guard found.entries[index].texts[locale] == nil else { continue }
                let key = found.entries[index].key
                let words = file.value(text)
                let recorded = states.isEmpty ? nil : states[key]
                let source = recorded == nil ? nil : found.entries[index].texts[sourceLocale]
                let compared = source?.isGuess == true ? nil : source?.text
                let (state, former) = isSource ? (.source, nil) : Self.state(of: words, recorded, compared)
                found.entries[index].texts.append(
                    TranslatedText(
                        text: words, syntax: file.syntax, state: state, formerSource: former,
                        isContract: !pins.isEmpty && pins[key] != nil,
                        isGuess: !guesses.isEmpty && guesses.contains(text.start), start: text.start,
                        keyStart: text.keyStart),
                    of: locale)
            }
        }
        return CatalogTexts(name: name, catalog: catalog, entries: found.inOrder, files: files, syntaxes: syntaxes)
    }

    /// The entries of a catalog as they are found.
    private struct FoundEntries {
        var entries: [TextEntry] = []
        private var ranks: [Int] = []
        private var cursor = KeyCursor()

        mutating func reserve(_ count: Int) {
            if entries.isEmpty {
                entries.reserveCapacity(count)
                ranks.reserveCapacity(count)
            }
            cursor.rewind()
        }

        /// The index of a text's key; nil of a new one.
        mutating func index(of text: TextFile.Text, in file: TextFile) -> Int? {
            let entries = entries
            return cursor.index(of: file.key(text), count: entries.count) {
                file.hasKey(text, entries[$0].key)
            } keyAt: {
                entries[$0].key
            }
        }

        mutating func append(_ entry: TextEntry, rank: Int) -> Int {
            entries.append(entry)
            ranks.append(rank)
            return entries.count - 1
        }

        /// The entries in canonical order; the order of writing decides between keys of one rank.
        var inOrder: [TextEntry] {
            if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 <= $1 }) { return entries }
            return entries.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { entries[$0] }
        }
    }

    /// The members that describe texts, by the texts' keys.
    private struct Metadata {
        private let members: [JSONMember]
        private var cursor = KeyCursor()

        init(_ members: [JSONMember]) { self.members = members }

        subscript(key: String) -> JSONObject? {
            mutating get {
                guard !members.isEmpty else { return nil }
                let members = members
                let index = cursor.index(of: "@" + key, count: members.count) {
                    members[$0].key.utf8.dropFirst().elementsEqual(key.utf8)
                } keyAt: {
                    members[$0].key
                }
                return index.flatMap { members[$0].value.object }
            }
        }
    }

    private static func state(
        of text: String, _ recorded: TranslationRecord?, _ source: String?
    ) -> (TranslatedText.State, formerSource: String?) {
        guard let source, let recorded else { return (.translated, nil) }
        return switch recorded.status(of: text, from: source) {
        case .current: (.translated, nil)
        case .stale(let former): (.stale, former)
        case .unfinished(let former): (.unfinished, former)
        }
    }

    private static func examples(_ metadata: JSONObject?) -> [String: String] {
        var examples: [String: String] = [:]
        for member in metadata?["placeholders"]?.object?.members ?? [] {
            examples[member.key] = member.value.object?["example"]?.string
        }
        return examples
    }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool {
        // Most texts show at once that there is.
        if let first = utf8.first, first > 0x20, first < 0x7F { return false }
        return unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
