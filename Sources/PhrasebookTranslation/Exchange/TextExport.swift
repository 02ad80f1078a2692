public import Foundation
import ICU
import Phrasebook

/// The texts of a locale in a format that translators' tools read.
///
/// Of texts that the API's document gives, CSV and XLIFF say that they must not be changed. PO and the JSON of a
/// translation cannot say so, and leave them out.
public struct TextExport: Sendable {
    /// Which texts are written.
    public enum Selection: String, Sendable, Hashable, CaseIterable {
        /// All.
        case all
        /// Those that are missing.
        case missing
        /// Those whose source changed after they were made.
        case stale
        /// Those that somebody called unfinished.
        case unfinished
    }

    /// The texts of one catalog.
    struct Part: Sendable {
        let catalog: String
        let units: [ExchangeUnit]
    }

    /// The folder of the locale.
    public let locale: String
    /// The folder of the locale that is translated from.
    public let sourceLocale: String
    let parts: [Part]

    /// The texts of the catalogs that have some; of formats whose schema asks for a file, one without texts where none has.
    var files: [Part] { parts.isEmpty ? [Part(catalog: "common", units: [])] : parts }

    /// The texts, in the order of the documents.
    package var units: [ExchangeUnit] { parts.flatMap(\.units) }

    /// Chooses the texts of a locale.
    ///
    /// - Parameters:
    ///   - home: The home.
    ///   - locale: The locale, spelled in any way. One that the home does not have yet has no text: all are missing.
    ///   - catalog: The one catalog, or `common`; nil takes all.
    ///   - selection: Which texts are written.
    /// - Throws: ``TranslationError`` with the code `unknownLocale` or `unknownCatalog`; `unreadableFile` where a file
    ///   of the texts could not be read whole.
    public init(
        _ home: TranslatedHome, locale: String, catalog: String? = nil, only selection: Selection = .all
    ) throws(TranslationError) {
        guard let identifier = LocaleIdentifier(locale) else {
            throw TranslationError(
                .unknownLocale, .isNoLocale(name: locale), fixIt: .writeLocaleLike)
        }
        let folder = home.folder(of: identifier)
        let faults = home.fileFaults(
            in: [home.sourceLocale] + [folder].filter { $0 != home.sourceLocale }, catalog: catalog)
        if let fault = faults.first {
            throw TranslationError(unreadable: fault)
        }
        if let catalog, home[catalog] == nil {
            throw TranslationError(
                .unknownCatalog, .noCatalogHere(name: catalog),
                fixIt: .nameOneOf(names: home.books.map(\.name).joined(separator: ", ")))
        }
        self.locale = folder
        sourceLocale = home.sourceLocale
        var log = DiagnosticLog()
        let glossary = Glossary.read(folder, language: identifier.language, in: home.files, &log)
        let plurals = PluralRules.keywords(of: identifier).joined(separator: ", ")
        parts = home.books.filter { catalog == nil || $0.name == catalog }.compactMap { book in
            let units = book.entries.compactMap {
                ExchangeUnit(
                    $0, in: folder, sourceLocale: home.sourceLocale, catalog: book.name, plurals: plurals,
                    glossary: glossary)
            }.filter { unit in
                switch selection {
                case .all: true
                case .missing: unit.state == .missing
                case .stale: unit.state == .stale
                case .unfinished: unit.state == .unfinished
                }
            }
            return units.isEmpty ? nil : Part(catalog: book.name, units: units)
        }
    }

    /// A hash of a text's address and source: eight hexadecimal digits.
    static func hash(ofSourceOf unit: ExchangeUnit) -> String {
        String(TextHash.of("\(unit.address) \(unit.source)").suffix(8))
    }

    /// Writes the texts.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - date: What PO's header says as the time of writing.
    /// - Returns: The file's bytes, in UTF-8.
    /// - Throws: ``TranslationError`` with the code `unfitText` where a text holds a character that XML cannot carry.
    public func bytes(as format: ExchangeFormat, date: Date = Date()) throws(TranslationError) -> [UInt8] {
        switch format.kind {
        case .csv: CSVFormat.write(self)
        case .xliff: try XLIFF1Writer.write(self)
        case .xliff2: try XLIFF2Writer.write(self)
        case .json: FlatJSONFormat.write(self)
        case .po: POWriter(self, date: date).bytes
        }
    }
}

extension TranslatedHome {
    /// The folder of a locale: the one that the home has, else the name that it would have.
    func folder(of locale: LocaleIdentifier) -> String {
        locales.first { LocaleIdentifier($0) == locale } ?? locale.folderName
    }
}
