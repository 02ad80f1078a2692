package import MessageFormat
public import Phrasebook
import TextKernel

/// The texts of one catalog, or those that all share (`common`), in all locales.
public final class CatalogTexts: Sendable {
    /// The name of its files: the catalog's, or `common`.
    public let name: String
    /// The facts of the catalog; nil of `common`.
    public let catalog: Catalog?
    /// What the keys mean, in canonical order: that of the document.
    ///
    /// A key that belongs to nothing is not there; one that is in a translation alone is.
    public let entries: [TextEntry]
    /// The files as they were read, by locale folder.
    package let files: [String: SourceText]
    /// What the files are written in, by locale folder.
    package let syntaxes: [String: MessageSyntax]

    /// The indices of the keys in ``entries``.
    private let indices: KeyTable

    package init(
        name: String, catalog: Catalog?, entries: [TextEntry], files: [String: SourceText],
        syntaxes: [String: MessageSyntax]
    ) {
        self.name = name
        self.catalog = catalog
        self.entries = entries
        self.files = files
        self.syntaxes = syntaxes
        var indices = KeyTable(capacity: entries.count)
        for index in entries.indices { indices.insert(entries[index].key, at: index) { entries[$0].key } }
        self.indices = indices
    }

    /// What a key means; nil where it is in no file or belongs to nothing.
    public subscript(key: String) -> TextEntry? { indices.index(of: key) { entries[$0].key }.map { entries[$0] } }

    /// The path of its texts in a locale, from the home.
    package func path(in locale: String) -> String { ParsedHome.textsPath(locale, name) }

    /// The line and column of a byte of its texts in a locale.
    package func position(_ byte: Int, in locale: String) -> SourcePosition? {
        files[locale]?.position(atByte: byte)
    }
}
