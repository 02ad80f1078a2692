import Phrasebook

/// How much of a home is translated: by catalog, locale and kind of text.
public struct Coverage: Sendable {
    /// Counts of texts.
    public struct Count: Sendable, Hashable {
        /// Those that are there and were made from the source as it is; those that the API's document gives too.
        public internal(set) var translated = 0
        /// Those whose source changed after they were made.
        public internal(set) var stale = 0
        /// Those that somebody called unfinished.
        public internal(set) var unfinished = 0
        /// Those that are not there.
        public internal(set) var missing = 0

        /// All texts of the source.
        public var total: Int { translated + stale + unfinished + missing }
        /// The translated ones of a hundred, rounded down: 100 only where all are.
        public var percent: Int { total == 0 ? 100 : translated * 100 / total }

        /// Adds another count.
        static func += (left: inout Count, right: Count) {
            left.translated += right.translated
            left.stale += right.stale
            left.unfinished += right.unfinished
            left.missing += right.missing
        }
    }

    /// The texts of one catalog in one locale.
    public struct Row: Sendable {
        /// The catalog's name, or `common`.
        public let catalog: String
        /// The folder of the locale.
        public let locale: String
        /// The counts by kind, in the order in which a reader meets them: `message`, `handling`, `user`, then others.
        public let kinds: [(kind: String, count: Count)]

        /// The counts of all kinds together.
        public var all: Count { kinds.reduce(into: Count()) { $0 += $1.count } }
    }

    /// A row for each catalog and locale; the source locale itself and pseudo-locales have none.
    public private(set) var rows: [Row]
    /// The folder of the locale that the others are translated from.
    public let sourceLocale: String

    private static let kinds = ["message", "handling", "user", "page", "retry", "label", "pattern"]

    /// Counts the texts of a home.
    public init(_ home: TranslatedHome) {
        sourceLocale = home.sourceLocale
        var rows: [Row] = []
        for book in home.books {
            for locale in home.spokenLocales where locale != home.sourceLocale {
                var counts: [String: Count] = [:]
                for entry in book.entries where entry.texts[home.sourceLocale] != nil {
                    counts[entry.kindName, default: Count()].add(entry.texts[locale])
                }
                let kinds = Self.kinds.compactMap { kind in counts[kind].map { (kind, $0) } }
                if !kinds.isEmpty { rows.append(Row(catalog: book.name, locale: locale, kinds: kinds)) }
            }
        }
        self.rows = rows
    }

    /// The counts of some catalogs and locales alone.
    ///
    /// - Parameters:
    ///   - catalogs: The names of catalogs, or `common`; without any, all.
    ///   - locales: Locales, spelled in any way; without any, all.
    /// - Returns: The coverage with their rows alone.
    /// - Throws: ``TranslationError`` with the code `unknownCatalog` or `unknownLocale` where nothing is counted for
    ///   one of them: the home does not have it, or it is the source.
    public func only(catalogs: [String] = [], locales: [String] = []) throws(TranslationError) -> Coverage {
        var names: [String] = []
        for row in rows where !names.contains(row.catalog) { names.append(row.catalog) }
        if let unknown = catalogs.first(where: { !names.contains($0) }) {
            throw TranslationError(
                .unknownCatalog, .noCatalogHere(name: unknown),
                fixIt: .nameOneOf(names: names.joined(separator: ", ")))
        }
        let folders = try LocaleChoice(self.locales, source: sourceLocale).folders(of: locales)
        var coverage = self
        coverage.rows = rows.filter { row in
            (catalogs.isEmpty || catalogs.contains(row.catalog)) && folders.contains(row.locale)
        }
        return coverage
    }

    /// The counts of all catalogs together in a locale.
    public func all(in locale: String) -> Count {
        rows.reduce(into: Count()) { if $1.locale == locale { $0 += $1.all } }
    }

    /// The locales that have rows, in the order of the home.
    public var locales: [String] {
        var locales: [String] = []
        for row in rows where !locales.contains(row.locale) { locales.append(row.locale) }
        return locales
    }
}

extension Coverage.Count {
    fileprivate mutating func add(_ text: TranslatedText?) {
        switch text?.exchangeState {
        case .translated, .contract: translated += 1
        case .stale: stale += 1
        case .unfinished: unfinished += 1
        case .missing, nil: missing += 1
        }
    }
}
