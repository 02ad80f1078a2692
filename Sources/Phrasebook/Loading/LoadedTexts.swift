import ICU
import MessageFormat
import TextKernel

/// A locale of a home.
struct LoadedLocale: Sendable {
    let identifier: LocaleIdentifier
    /// The folder's name: how answers spell the locale.
    let folder: String
    let formatters: LocaleFormatters
}

/// The texts of one catalog, or the common ones, in all locales: a dense table for the codes, names for the rest.
struct LoadedTexts: Sendable {
    private var texts: [StoredText] = []
    /// The messages of ``texts`` without references.
    private var messages: [BorrowedMessage] = []
    /// Where a text stands in ``texts``, counted from 1; 0 where there is none.
    private var places: [UInt32]
    private let entryCount: Int
    /// The other words by key, for each locale.
    var words: [[String: StoredText]]

    init(localeCount: Int, entryCount: Int = 0) {
        self.entryCount = entryCount
        places = Array(repeating: 0, count: localeCount * entryCount * TextSlot.allCases.count)
        words = Array(repeating: [:], count: localeCount)
    }

    /// Makes room for so many more texts, and no more than that.
    mutating func reserve(_ count: Int) {
        texts.reserveCapacity(texts.count + count)
        messages.reserveCapacity(texts.count + count)
    }

    subscript(locale: Int, entry: Int, slot: TextSlot) -> StoredText? {
        get {
            let place = places[index(locale, entry, slot)]
            return place == 0 ? nil : texts[Int(place) - 1]
        }
        set {
            let index = index(locale, entry, slot)
            guard let newValue else { return places[index] = 0 }
            if places[index] == 0 {
                texts.append(newValue)
                messages.append(BorrowedMessage(newValue.compiled))
                places[index] = UInt32(texts.count)
            } else {
                texts[Int(places[index]) - 1] = newValue
                messages[Int(places[index]) - 1] = BorrowedMessage(newValue.compiled)
            }
        }
    }

    /// The message of a text, which lives as long as these texts, and the arguments that it cannot do without.
    @inline(__always)
    func borrowed(_ locale: Int, _ entry: Int, _ slot: TextSlot) -> (message: BorrowedMessage, arguments: [String])? {
        let place = Int(places[index(locale, entry, slot)])
        return place == 0 ? nil : (messages[place - 1], texts[place - 1].arguments)
    }

    /// Whether there is a text.
    func has(_ locale: Int, _ entry: Int, _ slot: TextSlot) -> Bool { places[index(locale, entry, slot)] != 0 }

    /// Whether there is any text in a locale, of a code or another word.
    func hasTexts(_ locale: Int) -> Bool {
        let row = entryCount * TextSlot.allCases.count
        return !words[locale].isEmpty || places[locale * row..<(locale + 1) * row].contains { $0 != 0 }
    }

    private func index(_ locale: Int, _ entry: Int, _ slot: TextSlot) -> Int {
        (locale * entryCount + entry) * TextSlot.allCases.count + slot.rawValue
    }
}

/// A catalog with its texts.
final class LoadedCatalog: Sendable {
    let catalog: Catalog
    let texts: LoadedTexts
    /// The codes, in document order.
    let codes: NameTable

    init(catalog: Catalog, texts: LoadedTexts, codes: NameTable) {
        self.catalog = catalog
        self.texts = texts
        self.codes = codes
    }
}
