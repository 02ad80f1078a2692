/// The texts of a catalog, or those that all catalogs share, in the locales of a home.
package struct ParsedTexts: Sendable {
    /// The name of the files: that of the catalog, or `common`.
    package let name: String
    /// The index of the locale that the others are translated from; nil where the home does not have it.
    package let sourceLocale: Int?
    /// The files by the index of their locale, of each layer that has one, the lowest first.
    package let layers: [[TextFile]]
    /// From which sources the translations were made, by the index of their locale.
    package let states: [TranslationStates]

    /// The file of a locale in the lowest layer that has one; nil where there is none.
    package func lowest(_ locale: Int) -> TextFile? { layers[locale].first }

    /// The file of a locale in the highest layer that has one; nil where there is none.
    package func file(_ locale: Int) -> TextFile? { layers[locale].last }
}
