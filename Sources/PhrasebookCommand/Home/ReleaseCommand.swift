import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// `phrasebook release`: records the names that generated source has in a release.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Record the names that callers of generated source depend on.",
        discussion: """
            Writes Resources/released/: each code with its symbol and its arguments. From then on `check` reports a \
            symbol that was renamed, a code that is gone, and arguments that changed: source that names them would \
            no longer compile. New codes are no diagnostic; the next release records them.

              phrasebook release --home .              with each release
              phrasebook release --home . --breaking   callers shall change their source

            Exit codes: 0 done; 1 the home has errors, or breaks callers and --breaking is not given: nothing is \
            written then.
            """
    )

    @Option(name: .customLong("home"), help: ArgumentHelp("The folder with Locales/ and Resources/.", valueName: "DIR"))
    var path: String

    @Flag(help: "Record names that changed and codes that are gone, too.")
    var breaking = false

    func run() async throws {
        let home = Home(path: path)
        let errors = MessageStore.check(home).filter { $0.severity == .error }.map(\.advised)
        let broken = errors.filter { $0.rule == .releasedName }
        let words = await Failure.words(nil)
        for error in errors where error.rule != .releasedName || !breaking {
            Streams.out(TerminalText.escaped(words.text(error.line)) + "\n")
        }
        guard errors.count == broken.count else { throw Failure([.releaseHasErrors]) }
        guard broken.isEmpty || breaking else { throw Failure([.releaseBreaks, .releaseAllTheSame]) }
        let catalogs = SourceHome(home).catalogs.map(\.catalog)
        let folder = URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(ReleasedNames.folder)
        var written = 0
        do {
            let files = FileManager.default
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
            for catalog in catalogs {
                let file = folder.appendingPathComponent("\(catalog.name).json")
                let new = ReleasedNames.file(for: catalog)
                guard (try? Data(contentsOf: file)) != Data(new) else { continue }
                try WrittenFile.write(new, to: file)
                written += 1
            }
            let kept = Set(catalogs.map { "\($0.name).json" })
            for name in try files.contentsOfDirectory(atPath: folder.path)
            where name.hasSuffix(".json") && !kept.contains(name) {
                try files.removeItem(at: folder.appendingPathComponent(name))
                written += 1
            }
        } catch let error as TranslationError {
            throw Failure(error)
        } catch {
            throw Failure([
                .outputUnwritable(path: folder.path), DiagnosticText(verbatim: error.localizedDescription),
            ])
        }
        Streams.out(words.text(written == 1 ? .oneFileWritten : .manyFilesWritten(count: written)) + "\n")
    }
}
