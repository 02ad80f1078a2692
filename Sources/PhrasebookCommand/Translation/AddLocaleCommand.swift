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
            throw Failure(error.description)
        }
        if added.folder != locale { show("“\(locale)” is written \(added.folder) here.") }
        for name in added.present { show("\(added.folder) has \(name) already; it stays as it is") }
        try target.write(added.changes)
        guard !added.catalogs.isEmpty else { return }
        show("")
        showForms(of: added)
        showSteps(of: added)
    }

    // MARK: The language

    private func showForms(of added: AddedLocale) {
        if added.identifier.isRightToLeft { show("\(added.folder) is written from right to left.") }
        let (counts, ranks) = (added.counts, added.ranks)
        // A translation may have plural forms where its source has none.
        show("Plural forms of \(added.folder): \(Self.words(of: counts))")
        show("  as in \(counts.pattern("plural", of: "n"))")
        if !added.counting.isEmpty { show("  in \(Self.names(added.counting))") }
        if !added.ranking.isEmpty {
            show("Forms of ranks (1st, 2nd) in \(added.folder): \(Self.words(of: ranks))")
            show("  as in \(ranks.pattern("selectordinal", of: "n"))")
            show("  in \(Self.names(added.ranking))")
        }
    }

    /// The forms with their numbers: `one (1, 21, 31), other (1.5)`.
    private static func words(of examples: PluralExamples) -> String {
        examples.forms.map { form in
            form.numbers.isEmpty ? form.keyword : "\(form.keyword) (\(form.numbers.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// How many texts are named.
    private static let shownTexts = 5

    private static func names(_ texts: [TextAddress]) -> String {
        let more = texts.count - shownTexts
        return texts.prefix(shownTexts).map(\.description).joined(separator: ", ")
            + (more > 0 ? " and \(more) more" : "")
    }

    // MARK: What comes next

    private func showSteps(of added: AddedLocale) {
        let home = target.path.contains(" ") ? "--home '\(target.path)'" : "--home \(target.path)"
        let chain = added.parents.isEmpty ? "the default locale" : "\(added.parents[0]), then of the default locale"
        var steps = [
            "Translate in the files, or with a tool:\n     phrasebook export \(home) --format xliff "
                + "--locale \(added.folder) --output \(added.folder).xliff"
        ]
        if added.catalogs.contains(where: { $0.name == "common" }), added.catalogs.count > 1 {
            steps[0] += "\n     Begin with common: all catalogs use its labels and texts"
        }
        if let glossary = added.glossary { steps.append("Name the things of the texts in \(glossary)") }
        steps += [
            "See how much is left: phrasebook coverage \(home) --locale \(added.folder)",
            "Check the words, and record from which source they were made:\n"
                + "     phrasebook check \(home) && phrasebook sync \(home)",
        ]
        show("Until a text is translated, its readers get that of \(chain).")
        show("Next:")
        for (number, step) in steps.enumerated() { show("  \(number + 1). \(step)") }
    }

    private func show(_ lines: String) { Streams.out(TerminalText.escaped(lines, keepsLines: true) + "\n") }
}
