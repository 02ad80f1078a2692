import ArgumentParser
import ICU
import PhrasebookTranslation

/// `phrasebook add-locale`: makes the files of a new language.
struct AddLocaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-locale",
        abstract: "Begin a new language: make its files, and say what its texts need.",
        discussion: """
            Makes a text file for common and each catalog that says its locale and nothing else, the records of \
            translations, and a glossary with the things that the home's other glossaries name. A text that is not in \
            its file is missing: its readers get the next best locale until it is translated, and `coverage` counts it.

            Shows the plural forms of the language with numbers that take them, and which texts have some. Nothing that \
            is there is changed.

              phrasebook add-locale pt_BR --home .
              phrasebook add-locale pt_BR --home . --catalog card-issuing   this one and common alone; later, one more
              phrasebook add-locale ar --home . --dry-run

            Exit codes: 0 done, or nothing to do; 1 refused: no locale, none that ICU knows, another name of one, or one \
            that is there already.
            """
    )

    @Argument(help: ArgumentHelp("The locale, such as pt_BR, fr or zh_Hant_HK.", valueName: "LOCALE"))
    var locale: String

    @OptionGroup var target: WrittenHome

    @Option(
        help: ArgumentHelp(
            "A catalog, or common; repeatable. Without it: all. A locale that is there gets these files alone.",
            valueName: "CATALOG"))
    var catalog: [String] = []

    func run() async throws {
        let added: AddedLocale
        do {
            added = try HomeEditor(target.home).addLocale(locale, catalogs: catalog)
        } catch {
            throw Failure(error)
        }
        let report = AddedLocaleReport(added, home: target.path, words: await Failure.words(nil))
        report.showNames(asked: locale)
        try target.write(added.changes, report.words)
        guard !added.catalogs.isEmpty else { return }
        report.show()
    }
}
