import ICU
import MessageFormat

/// A locale of a home.
struct LoadedLocale: Sendable {
    let identifier: LocaleIdentifier
    /// The folder's name: how answers spell the locale.
    let folder: String
    let formatters: LocaleFormatters
}

/// The texts of one catalog, or the common ones, in all locales: a dense table for the codes, names for the rest.
struct LoadedTexts: Sendable {
    private var texts: [StoredText?]
    private let entryCount: Int
    /// The other words by key, for each locale.
    var words: [[String: StoredText]]

    init(localeCount: Int, entryCount: Int = 0) {
        self.entryCount = entryCount
        texts = Array(repeating: nil, count: localeCount * entryCount * TextSlot.allCases.count)
        words = Array(repeating: [:], count: localeCount)
    }

    subscript(locale: Int, entry: Int, slot: TextSlot) -> StoredText? {
        get { texts[(locale * entryCount + entry) * TextSlot.allCases.count + slot.rawValue] }
        set { texts[(locale * entryCount + entry) * TextSlot.allCases.count + slot.rawValue] = newValue }
    }
}

/// A catalog with its texts.
final class LoadedCatalog: Sendable {
    let catalog: Catalog
    let texts: LoadedTexts
    /// The codes, in document order.
    let codes: NameTable

    init(catalog: Catalog, texts: LoadedTexts) {
        self.catalog = catalog
        self.texts = texts
        codes = NameTable(catalog.entries.map(\.code.rawValue))
    }
}
