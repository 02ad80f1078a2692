import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// The home that a subcommand writes into.
struct WrittenHome: ParsableArguments {
    @Option(name: .customLong("home"), help: ArgumentHelp("The folder with Locales/ and Resources/.", valueName: "DIR"))
    var path: String

    @Flag(name: .customLong("dry-run"), help: "Show what would change, and write nothing.")
    var isDryRun = false

    var home: Home { Home(path: path) }

    /// Does the work, shows what changes in which file, and writes it.
    func write(
        source: String? = nil, _ words: DiagnosticWords, _ work: (HomeEditor) throws(TranslationError) -> HomeChanges
    ) throws {
        do {
            try write(try work(try HomeEditor(home, source: source)), words)
        } catch let error as TranslationError {
            throw Failure(error)
        }
    }

    /// Shows what changes in which file, and writes it.
    func write(_ changes: HomeChanges, _ words: DiagnosticWords) throws {
        for file in changes.files {
            let texts = file.texts.isEmpty ? [.changedSpaces] : file.texts
            let what = texts.prefix(Self.shownChanges).map(words.text).joined(separator: words.comma)
            let more = texts.count - Self.shownChanges
            let line: DiagnosticText =
                more > 0
                ? .fileChangesMore(path: file.path, what: what, more: more) : .fileChanges(path: file.path, what: what)
            // Keys are as a file has them.
            Streams.out(TerminalText.escaped(words.text(line)) + "\n")
        }
        let count = changes.files.count
        guard !isDryRun else {
            let text: DiagnosticText = count == 1 ? .oneFileToWrite : .filesToWrite(count: count)
            return Streams.out(words.text(text) + "\n")
        }
        do {
            try changes.write(to: URL(fileURLWithPath: path, isDirectory: true))
        } catch {
            throw Failure(error)
        }
        Streams.out(words.text(count == 1 ? .oneFileWritten : .manyFilesWritten(count: count)) + "\n")
    }

    /// How many changes of one file are named.
    private static let shownChanges = 5
}
