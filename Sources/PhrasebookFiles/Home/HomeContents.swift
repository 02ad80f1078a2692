package import ICU

/// What the files of a home say: the manifests, the texts and the states of translations; see ``ParsedHome/contents``.
///
/// Nothing is compiled here: whether a text is a message, and takes the arguments of its code, is found by loading.
package struct HomeContents: Sendable {
    /// A locale of a home.
    package struct Locale: Sendable {
        /// The locale.
        package let identifier: LocaleIdentifier
        /// The name of its folder.
        package let folder: String
    }

    /// The files.
    package let files: ParsedHome
    /// The home.
    package var home: Home { files.home }
    /// The locales, by their folders.
    package let locales: [Locale]
    /// The catalogs, by their names.
    package let catalogs: [ParsedCatalog]
    /// The texts that all catalogs share.
    package let common: ParsedTexts
    /// What was found, file by file as they were read.
    package let diagnostics: [Diagnostic]
    /// A hash of what answers are made of: the manifests and the texts.
    package let version: String

    /// Whether there is a manifest and a locale, without which there is nothing to load.
    package var canLoad: Bool { !catalogs.isEmpty && !locales.isEmpty }

    /// The locales whose translations are recorded, and whose folder is not there.
    package func missingLocaleDiagnostics() -> [Diagnostic] {
        var reader = HomeFileReader(files)
        let folders = Set(home.names(in: "Locales") ?? [])
        for folder in home.names(in: "Resources/translations") ?? []
        where !folders.contains(folder) && LocaleIdentifier(folder) != nil
            && home.names(in: "Resources/translations/\(folder)") != nil
            && !locales.contains(where: { $0.identifier == LocaleIdentifier(folder) })
        {
            reader.report(
                .missingText, "Locales/\(folder)",
                .translationsWithoutFolder(locale: folder),
                fixIt: .restoreFolder(path: "Resources/translations/\(folder)"))
        }
        return reader.log.diagnostics
    }
}
