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
        var manifests: [Manifest] = []
        let findings = MessageStore.check(home) { manifests = $0 }
        self.init(texts: home, manifests, findings: findings, source: source)
    }

    /// Reads the texts of a home whose manifests are read already, and of which it is known what loading finds.
    ///
    /// `files` is what ``TextFileReader/allTexts(of:)`` read before; a file that is not there is read now.
    init(
        texts home: Home, _ manifests: [Manifest], findings: [Finding] = [], source: String? = nil,
        files: [String: TextFileReader.Texts] = [:]
    ) {
        self.home = home
        self.findings = findings
        let folders = Self.localeFolders(of: home)
        let source =
            folders.first { $0 == source } ?? folders.first { $0 == Self.usualSource } ?? folders.first {
                LocaleIdentifier($0) == manifests.first?.catalog.contractLocale
            } ?? folders.first
            ?? Self.usualSource
        sourceLocale = source
        locales = folders.filter { $0 == source } + folders.filter { $0 != source }
        let isUsual = source == Self.usualSource
        let reader = BookReader(home: home, locales: locales, sourceLocale: source, files: isUsual ? files : [:])
        books = manifests.map { reader.book(of: $0) } + [reader.common()]
    }

    /// The folder that is the source wherever it is there.
    static let usualSource = "en_US"

    /// The folders of a home's locales.
    static func localeFolders(of home: Home) -> [String] {
        (home.names(in: "Locales") ?? []).filter {
            LocaleIdentifier($0) != nil && home.names(in: "Locales/\($0)") != nil
        }
    }

    /// The texts of a catalog, or of `common`.
    public subscript(book: String) -> TextBook? { books.first { $0.name == book } }
}
