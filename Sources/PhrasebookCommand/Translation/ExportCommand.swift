public import ArgumentParser
import Foundation
import Phrasebook
public import PhrasebookTranslation

/// `phrasebook export`: writes the texts of a locale in a format that travels.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the texts of a locale in a format that translators' tools read.",
        discussion: """
            csv    a table for spreadsheets; its first column is catalog/CODE/kind
            xliff  XLIFF 1.2 for translation tools, a file element a catalog
            xliff2 XLIFF 2.1, the same
            json   as FormatJS reads it: {"catalog/key": "text"}; the source locale with descriptions. A first member
                   "@@locale" says the locale; import reads files without it as well
            po     for gettext's tools; msgctxt is catalog/key
            tbx    the glossary of the locale, TBX-Basic, for the term bases of translation tools; nothing imports it

            Descriptions, placeholders with examples, the glossary's terms, states, notes and length limits go along \
            where the format has room for them; so does the source that a stale text was made from. A locale that the home does not have yet is written with all texts missing.

            Contract texts, those that the API's document gives in this locale, travel as reference only: csv calls \
            their state contract, xliff locks them, po and the json of a translation leave them out. No import changes \
            one: it refuses the whole file. The source beside a translation is for reference too: no import of a \
            translation writes it.

            Where a file cannot be read whole, `check` says why, and nothing is exported.

              phrasebook export --home . --format csv --locale zh_CN --output zh_CN.csv
              phrasebook export --home . --format xliff --locale fr_FR --catalog card-issuing --only missing
            """
    )

    @OptionGroup var home: HomeOptions

    /// What is written: texts in a format that travels, or the glossary.
    enum Format: ExpressibleByArgument {
        case texts(ExchangeFormat)
        case glossary

        init?(argument: String) {
            guard argument != "tbx" else {
                self = .glossary
                return
            }
            guard let format = ExchangeFormat(rawValue: argument) else { return nil }
            self = .texts(format)
        }
    }

    @Option(help: "csv, xliff, xliff2, json, po or tbx.")
    var format: Format

    @Option(help: "The locale to translate into.")
    var locale: String

    @Option(help: "One catalog, or common; without it all.")
    var catalog: String?

    @Option(help: "Which texts: missing, stale, unfinished or all.")
    var only: TextExport.Selection = .all

    @Option(help: ArgumentHelp("The file to write; - is standard output.", valueName: "FILE"))
    var output = "-"

    func run() async throws {
        let bytes: [UInt8]
        do {
            let texts = TranslatedHome(home.home)
            switch format {
            case .texts(let format):
                bytes = try TextExport(texts, locale: locale, catalog: catalog, only: only).bytes(as: format)
            case .glossary: bytes = try GlossaryExport(texts, locale: locale).bytes
            }
        } catch {
            throw Failure(error)
        }
        guard output != "-" else { return Streams.out(bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Failure([.outputUnwritable(path: output), DiagnosticText(verbatim: error.localizedDescription)])
        }
    }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension TextExport.Selection: ExpressibleByArgument {}
