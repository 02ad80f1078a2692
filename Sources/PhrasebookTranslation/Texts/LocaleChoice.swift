import ICU
import Phrasebook

/// The locales of a home that texts are translated into, for those who name some of them.
struct LocaleChoice {
    private let translated: [String]
    private let source: String

    /// A choice among folders.
    ///
    /// - Parameters:
    ///   - locales: The folders of the home's locales.
    ///   - source: The folder that the others are translated from, which cannot be chosen.
    init(_ locales: [String], source: String) {
        translated = locales.filter { $0 != source }
        self.source = source
    }

    /// The folders of named locales.
    ///
    /// - Parameter names: Locales, spelled in any way: `zh_TW`, `zh-TW`.
    /// - Returns: A folder for each name; those of all locales where none is named.
    /// - Throws: ``TranslationError`` with the code `unknownLocale` where one is not there, or is the source.
    func folders(of names: [String]) throws(TranslationError) -> [String] {
        guard !names.isEmpty else { return translated }
        var folders: [String] = []
        for name in names {
            guard let folder = Self.folder(of: name, in: translated) else {
                throw TranslationError(
                    .unknownLocale,
                    Self.folder(of: name, in: [source]) != nil
                        ? .isTheSource(name: name) : .noLocaleHere(name: name),
                    fixIt: translated.isEmpty
                        ? .addLocaleFirst
                        : .nameOneOf(names: translated.joined(separator: ", "))
                )
            }
            folders.append(folder)
        }
        return folders
    }

    /// The folder of a locale that is spelled in any way; nil where none of the folders is it.
    static func folder(of name: String, in folders: [String]) -> String? {
        folders.first { $0 == name }
            ?? LocaleIdentifier(name).flatMap { locale in folders.first { LocaleIdentifier($0) == locale } }
    }
}
