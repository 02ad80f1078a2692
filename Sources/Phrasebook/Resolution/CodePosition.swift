/// The indices of a code, its catalog and a locale in a snapshot.
struct CodePosition: Sendable, BitwiseCopyable {
    // -1 for what the snapshot does not have.
    let catalogIndex: Int
    let entryIndex: Int
    let localeIndex: Int
    /// The index of the chain of locales in which texts are looked for.
    let chainIndex: Int

    /// The indices of a code and a loaded locale.
    init(catalog: Int, entry: Int, locale: Int) {
        self.init(catalog: catalog, entry: entry, locale: locale, chain: locale)
    }

    init(catalog: Int, entry: Int, locale: Int, chain: Int) {
        catalogIndex = catalog
        entryIndex = entry
        localeIndex = locale
        chainIndex = chain
    }

    /// The catalog's index; nil where it is not there.
    var catalog: Int? { catalogIndex < 0 ? nil : catalogIndex }
    /// The code's index in the catalog; nil where it is not there.
    var entry: Int? { entryIndex < 0 ? nil : entryIndex }
    /// The index of the loaded locale that is spelled as asked; nil where there is none.
    var locale: Int? { localeIndex < 0 ? nil : localeIndex }

    /// Whether the snapshot has all of it.
    @inline(always)
    var isComplete: Bool { entryIndex | localeIndex >= 0 }
}
