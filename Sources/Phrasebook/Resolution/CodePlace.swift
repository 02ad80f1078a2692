/// Where a code and a locale stand in a snapshot.
struct CodePlace: Sendable, BitwiseCopyable {
    // -1 for what the snapshot does not have.
    let catalogIndex: Int
    let entryIndex: Int
    let localeIndex: Int

    init(catalog: Int, entry: Int, locale: Int) {
        catalogIndex = catalog
        entryIndex = entry
        localeIndex = locale
    }

    /// The catalog's place; nil where it is not there.
    var catalog: Int? { catalogIndex < 0 ? nil : catalogIndex }
    /// The code's place in the catalog; nil where it is not there.
    var entry: Int? { entryIndex < 0 ? nil : entryIndex }
    /// The place of the loaded locale that is spelled as asked; nil where there is none.
    var locale: Int? { localeIndex < 0 ? nil : localeIndex }

    /// Whether the snapshot has all of it.
    @inline(__always)
    var isComplete: Bool { entryIndex | localeIndex >= 0 }
}
