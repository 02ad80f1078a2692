import Foundation
package import ICU
import MessageFormat
package import Phrasebook

/// The words around the texts on pages, headings, labels and hints, and of diagnostics: from a home of their own.
package struct PageWords: Sendable {
    /// The words in one language.
    package struct Language: Sendable {
        /// The loaded locale.
        package let locale: LocaleIdentifier
        /// The locale as its folder spells it, such as `zh_CN`.
        package let folder: String
        /// The words without arguments, by name.
        let words: [String: String]
        private let snapshot: Snapshot

        fileprivate init(_ snapshot: Snapshot, _ locale: LocaleIdentifier, _ folder: String) {
            self.snapshot = snapshot
            self.locale = locale
            self.folder = folder
            words = (snapshot.catalog(PageWords.catalog)?.notes ?? []).reduce(into: [:]) { words, name in
                words[name] = snapshot.word("note.\(name)", of: PageWords.catalog, locale: locale)
            }
        }

        /// A word; its name where the home lacks it.
        subscript(name: String) -> String { words[name] ?? name }

        /// A text with arguments.
        func text(_ code: Code, _ arguments: MessageArguments) -> String {
            message(code, in: PageWords.catalog, arguments) ?? code.rawValue
        }

        /// The message of a code of a catalog of this home; nil where the catalog does not have it.
        func message(_ code: Code, in catalog: Catalog.Name, _ arguments: MessageArguments) -> String? {
            guard snapshot.catalog(catalog)?[code] != nil else { return nil }
            return snapshot.answer(to: code, in: catalog, locale: locale, arguments: arguments).message
        }

        /// A note of a catalog of this home; nil where there is none.
        package func word(_ name: String, in catalog: Catalog.Name) -> String? {
            snapshot.word("note.\(name)", of: catalog, locale: locale)
        }

        /// A word with what belongs to it, in one line.
        func pair(_ name: String, _ value: String) -> String {
            text("pair", ["name": .text(self[name]), "value": .text(value)])
        }
    }

    /// The home of the words, the catalogs `phrasebook-pages` and `phrasebook-findings`.
    package static var home: Home { Home(path: PageTemplates.resources + "/Home") }

    /// The catalog's name.
    package static let catalog: Catalog.Name = "phrasebook-pages"

    /// The languages that pages can be in.
    package let languages: [Language]
    private let snapshot: Snapshot

    /// Loads the words.
    ///
    /// - Parameter home: The home of the words; an overlay may add a language.
    /// - Throws: ``/Phrasebook/CatalogError`` where they do not load, which those of a complete installation do.
    package init(home: Home = PageWords.home) async throws(CatalogError) {
        let snapshot = try await MessageStore(home: home).snapshot
        self.snapshot = snapshot
        languages = zip(snapshot.loadedLocales, snapshot.localeNames).map { Language(snapshot, $0, $1) }
    }

    /// The words for texts in a locale; where there are none in its language, in English.
    package func language(of locale: LocaleIdentifier) -> Language {
        language(for: LanguagePreferences(language: locale.languageTag))
    }

    /// The words for a reader.
    package func language(for preferences: LanguagePreferences) -> Language {
        languages[snapshot.locale(snapshot.negotiate(preferences)).index]
    }
}
