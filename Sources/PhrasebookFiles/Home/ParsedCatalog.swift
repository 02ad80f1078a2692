/// A catalog of a home as its files say it.
package struct ParsedCatalog: Sendable {
    /// The manifest.
    package let manifest: Manifest
    /// What the keys of its text files mean.
    package let keys: CatalogKeys
    /// The texts.
    package let texts: ParsedTexts
}
