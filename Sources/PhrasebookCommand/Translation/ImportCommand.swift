import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// `phrasebook import`: takes a file that came back from translators.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a file back that translators worked on.",
        discussion: """
            Shows what it changes, old and new, and writes the texts in their canonical form, with the record of the \
            source that they were made from. Texts that the file does not have, or has empty, stay as they are; so \
            does what was not edited: importing a file as it was exported changes no byte.

            First everything is checked as `check` does. Where a text would have an error, is given by the API's \
            document, or is in another locale, where it cannot be known what a unit means, or where the home has no text \
            of the file, the file is refused, and nothing is written. Warnings about texts that change are shown.

            A text that the file calls unfinished (fuzzy, a machine's suggestion, a state such as needs-translation), \
            that is translated in part, or that was made from another source never replaces one that is finished and \
            current. Where the home's text is missing or stale, an unfinished one is taken and recorded as \
            unfinished, which `check` and `coverage` show. With --take-unfinished it always is.

              phrasebook import --home . --format csv --locale zh_CN zh_CN.csv --dry-run
              phrasebook import --home . --format csv --locale zh_CN zh_CN.csv

            Exit codes: 0 done, or nothing to do; 1 refused.
            """
    )

    @OptionGroup var target: WrittenHome

    @Option(help: "csv, xliff (1.2, 2.0 or 2.1), json or po.")
    var format: ExchangeFormat

    @Option(help: "The locale of the texts.")
    var locale: String

    @Flag(name: .customLong("take-unfinished"), help: "Let unfinished texts replace finished ones too.")
    var takesUnfinished = false

    @OptionGroup var language: FindingLanguageOption

    @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "FILE"))
    var file: String

    func run() async throws {
        let bytes: [UInt8]
        do {
            bytes =
                file == "-"
                ? try Streams.allInput()
                : [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(
                [.inputUnreadable(path: file), DiagnosticText(verbatim: error.localizedDescription)],
                in: language.chosen)
        }
        let imported: TextImport
        do {
            imported = try TextImport(
                bytes, as: format, locale: locale, name: file, into: TranslatedHome(target.home),
                takesUnfinished: takesUnfinished)
        } catch {
            throw Failure(error, in: language.chosen)
        }
        let words = try await language.words()
        for problem in imported.remarks {
            Self.show(words.text(.importNote(unit: problem.unit ?? "", message: problem.text)))
        }
        for problem in imported.warnings { Self.show(words.text(.importWarning(line: problem.line(in: file)))) }
        guard imported.refusals.isEmpty else {
            let count = imported.refusals.count
            let refused: DiagnosticText =
                count == 1 ? .importRefusedOnce(file: file) : .importRefused(file: file, count: count)
            throw Failure([refused] + imported.refusals.map { $0.line(in: file) }, in: language.chosen)
        }
        show(imported, words)
        try target.write(imported.files, words)
    }

    private func show(_ imported: TextImport, _ words: DiagnosticWords) {
        for change in imported.changes {
            Self.show("\(change.address)")
            if let old = change.old { Self.show("  - \(old)") }
            Self.show("  + \(change.new)")
        }
        for address in imported.confirmations {
            Self.show("\(address)")
            Self.show("  " + words.text(.importRight))
        }
        let missing = imported.missing
        guard !missing.isEmpty else { return }
        let named = missing.prefix(Self.shownTexts).map(\.description).joined(separator: ", ")
        let more = missing.count - Self.shownTexts
        Self.show(
            words.text(more > 0 ? .importMissingMore(names: named, count: more) : .importMissing(names: named)))
    }

    /// How many of the texts that are not in the file are named.
    private static let shownTexts = 5

    /// Writes one line, whatever is quoted in it.
    private static func show(_ line: String) { Streams.out(TerminalText.escaped(line) + "\n") }
}
