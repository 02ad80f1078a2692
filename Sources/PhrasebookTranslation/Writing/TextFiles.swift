import Phrasebook

/// The text files of a home as JSON, for those who write them anew.
///
/// Every file is sound: one that is not would lose what its reader had to leave out.
struct TextFiles {
    /// A file as it was read.
    struct File {
        /// The locale's folder.
        let locale: String
        /// The name of the catalog, or `common`.
        let name: String
        let bytes: [UInt8]
        let object: JSONObject

        var path: String { TextFileReader.path(locale, name) }
    }

    let home: TranslatedHome
    private(set) var files: [File] = []
    private var ranks: [String: (String) -> Int?] = [:]

    /// Reads all text files of a home.
    ///
    /// - Throws: ``TranslationError`` with the code `unreadableFile` at the first one that is no sound JSON.
    init(_ home: TranslatedHome) throws(TranslationError) {
        self.home = home
        for locale in home.locales {
            for file in home.home.names(in: "Locales/\(locale)") ?? [] where file.hasSuffix(".arb") {
                let path = "Locales/\(locale)/\(file)"
                guard let source = TextFileReader.source(path, in: home.home) else {
                    throw TranslationError(
                        .unreadableFile, "\(home.home.displayName(of: path)) cannot be read",
                        mend: "give the process the right to read it")
                }
                files.append(
                    File(
                        locale: locale, name: String(file.dropLast(".arb".count)), bytes: source.bytes,
                        object: try Self.object(source)))
            }
        }
        for book in home.books { ranks[book.name] = rank(of: book) }
        for file in files where ranks[file.name] == nil { ranks[file.name] = orderOfSource(file.name) }
    }

    /// The file of a catalog in a locale.
    func file(_ name: String, in locale: String) -> File? {
        files.first { $0.name == name && $0.locale == locale }
    }

    /// The canonical form of the files of a catalog in a locale.
    func form(_ name: String, in locale: String) -> TextFileForm {
        TextFileForm(
            locale: locale, isSource: locale == home.sourceLocale, rank: ranks[name] ?? { _ in nil })
    }

    /// The members of a JSON file that is sound.
    static func object(_ source: SourceText) throws(TranslationError) -> JSONObject {
        let (root, findings) = JSONReader().read(source)
        if let finding = findings.first {
            throw TranslationError(
                .unreadableFile, "\(source.position(atByte: finding.byteOffset)): \(finding.message)",
                mend: finding.remedy)
        }
        guard let object = root?.object else {
            throw TranslationError(
                .unreadableFile, "\(source.name): the file holds no object", mend: "write { \"KEY\": \"text\" }")
        }
        return object
    }

    private func rank(of book: TextBook) -> (String) -> Int? {
        guard let catalog = book.catalog else { return orderOfSource(book.name) }
        let keys = CatalogKeys(catalog)
        return { key in keys[key].map { keys.rank($0) } }
    }

    /// What has no document has the order of the source.
    private func orderOfSource(_ name: String) -> (String) -> Int? {
        var order: [String: Int] = [:]
        for member in file(name, in: home.sourceLocale)?.object.members ?? [] where !member.key.hasPrefix("@") {
            order[member.key] = order[member.key] ?? order.count
        }
        return { [order] key in order[key] }
    }
}
