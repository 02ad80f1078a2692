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
        source: String? = nil, _ work: (HomeEditor) throws(TranslationError) -> HomeChanges
    ) throws {
        do {
            try write(try work(try HomeEditor(home, source: source)))
        } catch let error as TranslationError {
            throw Failure(error.description)
        }
    }

    /// Shows what changes in which file, and writes it.
    func write(_ changes: HomeChanges) throws {
        for file in changes.files {
            let shown = file.changes.prefix(Self.shownChanges).joined(separator: ", ")
            let more = file.changes.count - Self.shownChanges
            let what = shown.isEmpty ? "spaces, line ends or escapes" : shown
            // Keys are as a file has them.
            let line = TerminalText.escaped("\(file.path): \(what)\(more > 0 ? " and \(more) more" : "")")
            Streams.out("\(line)\n")
        }
        let count = "\(changes.files.count) file\(changes.files.count == 1 ? "" : "s")"
        guard !isDryRun else { return Streams.out("\(count) would be written\n") }
        do {
            try changes.write(to: URL(fileURLWithPath: path, isDirectory: true))
        } catch {
            throw Failure(error.description)
        }
        Streams.out("\(count) written\n")
    }

    /// How many changes of one file are named.
    private static let shownChanges = 5
}
