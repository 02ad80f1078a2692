package import ICU
import Phrasebook
import TextKernel

/// A locale that is new to a home, or gets files that it lacks: see ``HomeEditor/addLocale(_:catalogs:)``.
package struct AddedLocale: Sendable {
    /// A catalog that the locale gets a file of.
    package struct Catalog: Sendable {
        /// Its name, or `common`.
        package let name: String
        /// The path of the file, from the home.
        package let path: String
        /// How many texts there are to translate.
        package let count: Int
    }

    /// The name of its folder.
    package let folder: String
    /// The locale.
    package let identifier: LocaleIdentifier
    /// The catalogs that it gets, `common` first.
    package let catalogs: [Catalog]
    /// The catalogs that were asked for, and that it has already.
    package let present: [String]
    /// The files that are made.
    package let changes: HomeChanges
    /// The path of its glossary where that is made.
    package let glossary: String?
    /// The texts of these catalogs whose words depend on a count.
    package let counting: [TextAddress]
    /// The plural forms that such a text has in the locale.
    package let counts: PluralExamples
    /// The texts of these catalogs whose words depend on a rank, such as 1st and 2nd.
    package let ranking: [TextAddress]
    /// The plural forms that such a text has in the locale.
    package let ranks: PluralExamples
    /// The folders that a text comes from while it is not translated, the next best first; the default locale behind them.
    package let parents: [String]
}

extension LocaleIdentifier {
    /// Why a home should not have texts in a locale that somebody spelled `name`, whatever it has already; nil where it may.
    func obstacle(named name: String) -> TranslationError? {
        func refused(_ message: DiagnosticText, _ fixIt: DiagnosticText) -> TranslationError {
            TranslationError(.unknownLocale, message, fixIt: fixIt)
        }
        if self != withoutExtensions {
            return refused(.moreThanLocale(name: name), .nameTheLocale(name: folderName))
        }
        if isPseudo {
            return refused(.isPseudoLocale(locale: folderName), .pseudoWritesIt)
        }
        if canonicalized != self {
            return refused(
                .otherNameOf(locale: folderName, name: canonicalized.folderName),
                .nameTheLocale(name: canonicalized.folderName))
        }
        // Without data ICU writes numbers and dates as in no language, and knows no plural forms.
        if formattingName == "root" {
            return refused(.unknownToICU(locale: folderName), .nameKnownLocale(locale: folderName))
        }
        if let region, !Self.isKnown(region: region) {
            return refused(
                .regionUnknownToICU(region: region, locale: folderName), .nameWithoutRegion(name: withoutRegion))
        }
        return nil
    }

    private static func isKnown(region: String) -> Bool {
        var name = UTF8Buffer()
        let english = LocaleIdentifier(literal: "en")
        guard region != "ZZ", (try? RegionName.append(region, locale: english, to: &name)) != nil else { return false }
        return name.text != region
    }

    private var withoutRegion: String { script.map { "\(language)_\($0)" } ?? language }
}
