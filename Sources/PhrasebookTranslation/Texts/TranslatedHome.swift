import ICU
public import Phrasebook

/// A home's texts as those who write them see them: by catalog and key, in all locales side by side.
///
/// It reads what is there, whether the home loads or not: a file that is no JSON is left out, as ``diagnostics`` says.
public struct TranslatedHome: Sendable {
    /// The home.
    public var home: Home { files.home }
    /// The home's files as they were read.
    package let files: ParsedHome
    /// The folder of the locale that the others are translated from: `en_US`, else the contract's.
    public let sourceLocale: String
    /// The folders of the locales, the source first and the others sorted.
    public let locales: [String]
    /// The texts of the catalogs by their names, and those of `common` at the end.
    public let books: [CatalogTexts]
    /// All that loading and its checks find, by file and position.
    public let diagnostics: [Diagnostic]

    /// Reads the files of a home, and checks that it loads.
    ///
    /// - Parameters:
    ///   - home: The home.
    ///   - source: The folder of the locale that the others are translated from, where it is another one than
    ///     ``sourceLocale`` says. One that is not in the home is passed over.
    public init(_ home: Home, source: String? = nil) {
        let files = ParsedHome(home)
        self.init(files, diagnostics: MessageStore.check(files).map(\.advised), source: source)
    }

    /// Puts the texts of a home side by side.
    ///
    /// - Parameters:
    ///   - files: The home's files.
    ///   - diagnostics: What loading finds in them.
    ///   - source: As in ``init(_:source:)``.
    package init(_ files: ParsedHome, diagnostics: [Diagnostic], source: String? = nil) {
        self.files = files
        self.diagnostics = diagnostics
        let manifests = files.manifests
        let folders = Self.localeFolders(of: files.home)
        let source =
            folders.first { $0 == source } ?? folders.first { $0 == Self.usualSource } ?? folders.first {
                LocaleIdentifier($0) == manifests.first?.catalog.contractLocale
            } ?? folders.first
            ?? Self.usualSource
        sourceLocale = source
        locales = folders.filter { $0 == source } + folders.filter { $0 != source }
        let reader = BookReader(files: files, locales: locales, sourceLocale: source)
        books = manifests.map { reader.book(of: $0) } + [reader.common()]
    }

    /// The folder that is the source wherever it is there.
    private static let usualSource = "en_US"

    /// The folders of a home's locales.
    private static func localeFolders(of home: Home) -> [String] {
        (home.names(in: "Locales") ?? []).filter {
            LocaleIdentifier($0) != nil && home.names(in: "Locales/\($0)") != nil
        }
    }

    /// The texts of a catalog, or of `common`.
    public subscript(book: String) -> CatalogTexts? { books.first { $0.name == book } }
}
