import ICU
public import Phrasebook

/// A home's texts as those who write them see them: by catalog and key, in all locales side by side.
///
/// It reads what is there, whether the home loads or not: a file that is no JSON is left out, and ``findings`` says so.
public struct TranslatedHome: Sendable {
    /// The home.
    public let home: Home
    /// The folder of the locale that the others are translated from: `en_US`, else the contract's.
    public let sourceLocale: String
    /// The folders of the locales, the source first and the others sorted.
    public let locales: [String]
    /// The texts of the catalogs by their names, and those of `common` at the end.
    public let books: [TextBook]
    /// All that loading and its checks find, by file and place.
    public let findings: [Finding]

    /// Reads the files of a home, and checks that it loads.
    ///
    /// - Parameters:
    ///   - home: The home.
    ///   - source: The folder of the locale that the others are translated from, where it is another one than
    ///     ``sourceLocale`` says. One that is not in the home is passed over.
    public init(_ home: Home, source: String? = nil) {
        self.init(texts: home, findings: MessageStore.check(home), source: source)
    }

    /// Reads the files of a home; what loading finds is known already, or of no interest.
    package init(texts home: Home, findings: [Finding] = [], source: String? = nil) {
        self.home = home
        self.findings = findings
        let folders = (home.names(in: "Locales") ?? []).filter {
            LocaleIdentifier($0) != nil && home.names(in: "Locales/\($0)") != nil
        }
        let manifests = Self.manifests(home)
        let source =
            folders.first { $0 == source } ?? folders.first { $0 == "en_US" } ?? folders.first {
                LocaleIdentifier($0) == manifests.first?.catalog.contractLocale
            } ?? folders.first
            ?? "en_US"
        sourceLocale = source
        locales = folders.filter { $0 == source } + folders.filter { $0 != source }
        let reader = BookReader(home: home, locales: locales, sourceLocale: source)
        books = manifests.map { reader.book(of: $0) } + [reader.common()]
    }

    /// The texts of a catalog, or of `common`.
    public subscript(book: String) -> TextBook? { books.first { $0.name == book } }

    private static func manifests(_ home: Home) -> [Manifest] {
        let folder = "Resources/catalogs"
        return (home.names(in: folder) ?? []).filter { $0.hasSuffix(".json") && $0 != "common.json" }
            .compactMap { file in
                guard let source = TextFileReader.source("\(folder)/\(file)", in: home),
                    let root = JSONReader().read(source).root
                else { return nil }
                return ManifestReader.read(root, source: source, name: String(file.dropLast(".json".count))).manifest
            }
    }
}
