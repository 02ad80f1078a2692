import ICU
import MessageFormat
import TextKernel

/// A locale of a home.
struct LoadedLocale: Sendable {
    let identifier: LocaleIdentifier
    /// The folder's name: how answers spell the locale.
    let folder: String
    let formatters: LocaleFormatters

    /// The same locale, whose identifier knows its index.
    func found(at index: Int) -> LoadedLocale {
        LoadedLocale(identifier: identifier.withIndexHint(index), folder: folder, formatters: formatters)
    }
}

/// The texts of one catalog, or the common ones, in all locales: a dense table for the codes, names for the rest.
struct LoadedTexts: Sendable {
    /// By locale, code and slot, one more than the text's raw value; 0 where there is none.
    private var texts: [UInt32]
    private let entryCount: Int
    private let slotCount = TextSlot.allCases.count
    /// Whether each locale has a text of a code.
    private var isTranslated: [Bool]
    /// Whether there is any text in each slot.
    private var isUsed = Array(repeating: false, count: TextSlot.allCases.count)
    /// The other words by key, for each locale.
    var words: [[String: StoredText]]

    init(localeCount: Int, entryCount: Int = 0) {
        self.entryCount = entryCount
        texts = Array(repeating: 0, count: localeCount * entryCount * TextSlot.allCases.count)
        isTranslated = Array(repeating: false, count: localeCount)
        words = Array(repeating: [:], count: localeCount)
    }

    subscript(locale: Int, entry: Int, slot: TextSlot) -> StoredText? {
        get {
            let value = texts[index(locale, entry, slot)]
            return value == 0 ? nil : StoredText(rawValue: value - 1)
        }
        set {
            texts[index(locale, entry, slot)] = newValue.map { $0.rawValue + 1 } ?? 0
            guard newValue != nil else { return }
            isTranslated[locale] = true
            isUsed[slot.rawValue] = true
        }
    }

    /// Whether any code has a text of this slot, in any locale.
    func has(_ slot: TextSlot) -> Bool { isUsed[slot.rawValue] }

    /// Whether there is any text in a locale, of a code or another word.
    func hasTexts(_ locale: Int) -> Bool { isTranslated[locale] || !words[locale].isEmpty }

    private func index(_ locale: Int, _ entry: Int, _ slot: TextSlot) -> Int {
        (locale * entryCount + entry) * slotCount + slot.rawValue
    }
}

/// A catalog with its texts.
struct LoadedCatalog: Sendable {
    let catalog: Catalog
    let texts: LoadedTexts
    /// The codes, in document order.
    let codes: NameTable
}
