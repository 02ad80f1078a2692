import ICU
import Phrasebook

/// Reads the texts of catalogs in all locales.
struct BookReader {
    let home: Home
    let locales: [String]
    let sourceLocale: String

    /// What a key stands for, and where it belongs.
    private struct Meaning {
        let role: TextEntry.Role
        let arguments: [Catalog.Argument]
        let rank: Int
    }

    /// The texts of a catalog.
    func book(of manifest: Manifest) -> TextBook {
        let catalog = manifest.catalog
        let keys = CatalogKeys(catalog)
        return book(catalog.name.rawValue, catalog, manifest.contract) { key, _ in
            guard let meaning = keys[key] else { return nil }
            let rank = keys.rank(meaning)
            guard case .text(let index, let slot) = meaning else {
                return Meaning(role: .word, arguments: [], rank: rank)
            }
            // A user text of its own is not read where the manifest takes a shared one.
            let isUser = slot == .user || slot == .userPlain
            guard !isUser || catalog.entries[index].sharedUserText == nil else { return nil }
            let entry = catalog.entries[index]
            return Meaning(
                role: Self.role(entry.code, slot), arguments: slot.arguments(of: entry), rank: rank)
        }
    }

    /// The texts that all catalogs share, in the source's order.
    func common() -> TextBook {
        book("common", nil, [:]) { key, place in
            CommonTexts.arguments(of: key).map { names in
                Meaning(
                    role: Self.commonRole(key), arguments: names.map { Catalog.Argument(name: $0, type: .text) },
                    rank: place)
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

    /// `meaning` is asked with a key and its place among all keys, those of the source first.
    private func book(
        _ name: String, _ catalog: Catalog?, _ contract: [LocaleIdentifier: [String: String]],
        meaning: (_ key: String, _ place: Int) -> Meaning?
    ) -> TextBook {
        var files: [String: SourceText] = [:]
        var found: [(entry: TextEntry, rank: Int)] = []
        var places: [String: Int] = [:]
        for locale in locales {
            guard let (source, members) = TextFileReader.object("Locales/\(locale)/\(name).arb", in: home) else {
                continue
            }
            files[locale] = source
            let isSource = locale == sourceLocale
            let pins = LocaleIdentifier(locale).flatMap { contract[$0] } ?? [:]
            let states = isSource ? nil : states(name, locale)
            for member in members.members {
                let key = member.key
                guard !key.hasPrefix("@"), let text = member.value.string, !text.isBlank else { continue }
                let place: Int
                if let known = places[key] {
                    place = known
                } else {
                    guard let meaning = meaning(key, found.count) else { continue }
                    let metadata = isSource ? members["@" + key]?.object : nil
                    place = found.count
                    places[key] = place
                    found.append(
                        (
                            TextEntry(
                                key: key, role: meaning.role, arguments: meaning.arguments,
                                description: metadata?["description"]?.string,
                                examples: Self.examples(metadata), texts: Dictionary(minimumCapacity: locales.count)),
                            meaning.rank
                        ))
                }
                // Of a key that stands twice, the first one counts; it is an error elsewhere.
                guard found[place].entry.texts[locale] == nil else { continue }
                let recorded = states?[key]
                let source = recorded == nil ? nil : found[place].entry.texts[sourceLocale]?.text
                found[place].entry.texts[locale] = TranslatedText(
                    text: text, state: isSource ? .source : state(of: text, recorded, source),
                    isContract: pins[key] != nil, start: member.value.start, keyStart: member.keyStart)
            }
        }
        // The order of writing decides between keys of one rank.
        let isOrdered = zip(found, found.dropFirst()).allSatisfy { $0.rank <= $1.rank }
        let order =
            isOrdered ? Array(found.indices) : found.indices.sorted { (found[$0].rank, $0) < (found[$1].rank, $1) }
        return TextBook(name: name, catalog: catalog, entries: order.map { found[$0].entry }, files: files)
    }

    private func states(_ name: String, _ locale: String) -> TranslationStates {
        let file = TextFileReader.source("Resources/translations/\(locale)/\(name).json", in: home)
        return TranslationStates.read(
            file.flatMap { source in JSONReader().read(source).root.map { (source, $0) } })
    }

    private func state(
        of text: String, _ recorded: TranslationStates.State?, _ source: String?
    ) -> TranslatedText.State {
        guard let recorded, let source else { return .translated }
        let isStale = recorded.source != TextHash.of(source) && recorded.translation == TextHash.of(text)
        return isStale ? .stale : .translated
    }

    private static func examples(_ metadata: JSONObject?) -> [String: String] {
        var examples: [String: String] = [:]
        for member in metadata?["placeholders"]?.object?.members ?? [] {
            examples[member.key] = member.value.object?["example"]?.string
        }
        return examples
    }
}

extension TextSlot {
    /// The arguments that a text may use: a twin without arguments none, whatever its code has.
    fileprivate func arguments(of entry: Catalog.Entry) -> [Catalog.Argument] {
        switch self {
        case .fields: ["fields", "message"].map { Catalog.Argument(name: $0, type: .text) }
        case .message, .handling, .user: entry.arguments
        case .messagePlain, .handlingPlain, .userPlain: []
        }
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
