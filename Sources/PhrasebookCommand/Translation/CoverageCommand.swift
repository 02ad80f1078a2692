import ArgumentParser
import Phrasebook
import PhrasebookTranslation

/// `phrasebook coverage`: how much is translated.
struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show how much is translated, by catalog, locale and kind of text.",
        discussion: """
            A text is translated where it is there and was made from the source as it is now, or is given by the \
            API's document; stale where its source changed since; unfinished where somebody called it so; missing \
            where there is none.

              phrasebook coverage --home .
              phrasebook coverage --home . --locale zh_TW --catalog card-issuing
              phrasebook coverage --home . --format json

            Exit codes: 0 shown; 1 shown, but of files that could not be read whole: standard error says which.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var home: HomeOptions

    @Option(help: "table or json.")
    var format: Format = .table

    @Option(help: ArgumentHelp("A catalog, or common; repeatable. Without it: all.", valueName: "CATALOG"))
    var catalog: [String] = []

    @Option(help: ArgumentHelp("A locale's folder; repeatable. Without it: all.", valueName: "LOCALE"))
    var locale: [String] = []

    func run() async throws {
        let texts = TranslatedHome(home.home)
        guard !texts.locales.isEmpty else {
            throw Failure([.noLocalesFolder(home: home.home.path), .nameAHome])
        }
        let coverage: Coverage
        do {
            coverage = try Coverage(texts).only(catalogs: catalog, locales: locale)
        } catch {
            throw Failure(error)
        }
        switch format {
        case .json: Streams.out(coverage.json)
        case .table: Streams.out(table(coverage))
        }
        let faults = texts.fileFaults
        guard faults.isEmpty else {
            let words = await Failure.words(nil)
            for fault in faults { Streams.error(TerminalText.escaped(words.text(fault.line)) + "\n") }
            let files = Set(faults.map(\.position.file)).count
            throw Failure([files == 1 ? .oneFileHalfRead : .filesHalfRead(count: files), .fixAndCount])
        }
    }

    private func table(_ coverage: Coverage) -> String {
        var table = TextTable(width: 100)
        for locale in coverage.locales {
            table.heading(locale)
            table.row(["catalog", "kind", "translated", "stale", "unfinished", "missing", "total", ""])
            for row in coverage.rows where row.locale == locale {
                for (kind, count) in row.kinds { table.row(cells(row.catalog, kind, count)) }
            }
            table.row(cells("all", "", coverage.all(in: locale)))
        }
        return table.text
    }

    private func cells(_ catalog: String, _ kind: String, _ count: Coverage.Count) -> [String] {
        [
            catalog, kind, number(count.translated, 10), number(count.stale, 5), number(count.unfinished, 10),
            number(count.missing, 7), number(count.total, 5), "\(count.percent) %",
        ]
    }

    /// A number with its last digit where the others have theirs.
    private func number(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}
