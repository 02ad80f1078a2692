import ICU
import Phrasebook

/// The glossary of a locale in a format that translation tools read: TBX.
public struct GlossaryExport: Sendable {
    private let terms: [Glossary.Term]
    /// The folder of the locale.
    public let locale: String
    /// The folder of the locale that is translated from.
    public let sourceLocale: String

    /// Reads the glossary of a locale.
    ///
    /// - Parameters:
    ///   - home: The home.
    ///   - locale: The locale, spelled in any way; a glossary of its language alone is taken too.
    /// - Throws: ``TranslationError`` with the code `unknownLocale` where it is none, `missingGlossary` where there is no
    ///   glossary for it, and `unreadableFile` where it is not as its schema says.
    public init(_ home: TranslatedHome, locale: String) throws(TranslationError) {
        guard let identifier = LocaleIdentifier(locale) else {
            throw TranslationError(
                .unknownLocale, .isNoLocale(name: locale), fixIt: .writeLocaleLike)
        }
        let folder = home.folder(of: identifier)
        var log = DiagnosticLog()
        terms = Glossary.read(folder, language: identifier.language, in: home.files, &log).terms
        if let diagnostic = log.diagnostics.first {
            throw TranslationError(unreadable: diagnostic)
        }
        guard !terms.isEmpty else {
            throw TranslationError(
                .missingGlossary, .noTermsOf(locale: folder),
                fixIt: .writeGlossaryOf(locale: folder))
        }
        self.locale = folder
        sourceLocale = home.sourceLocale
    }

    /// The file's bytes, in UTF-8.
    public var bytes: [UInt8] { TBXWriter.write(terms, locale: locale, sourceLocale: sourceLocale) }
}
