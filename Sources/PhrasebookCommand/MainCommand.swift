import ArgumentParser
import Phrasebook
import TextKernel

/// The command `phrasebook`: a thin face over the libraries.
@main
struct MainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phrasebook",
        abstract: "Turns an API's error codes into words.",
        discussion: """
            Words and facts come from a home: a folder with Locales/ and Resources/. Without --home the shipped one \
            is used, with five payment APIs.

              phrasebook resolve card-issuing 1004 --language zh_CN field=cardHolderName
              phrasebook check --home . --strict

            Exit codes: 0 done; 1 what was asked failed; 64 wrong usage.
            """,
        version: "phrasebook \(PackageVersion.current)",
        subcommands: [
            ResolveCommand.self, BatchCommand.self, ServeCommand.self, CheckCommand.self, SyncCommand.self,
            TidyCommand.self, ConvertCommand.self, ExportCommand.self, ImportCommand.self, CoverageCommand.self,
            PseudoCommand.self,
            AddLocaleCommand.self, DiffCommand.self, ReleaseCommand.self, InitCommand.self, TourCommand.self,
            ReferenceCommand.self, PreviewCommand.self,
        ]
    )

    static func main() async {
        SystemStream.prepare()
        do {
            var command = try await asyncParseAsRoot(ProcessArguments.words)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Streams.error(await failure.shown())
            Streams.end(ExitCode.failure.rawValue)
        } catch {
            // Help is an “error” that ends well. The parser's own way of writing does not see that nothing was written.
            let code = exitCode(for: error)
            let text =
                code == .validationFailure ? await WrongUsage.shown(fullMessage(for: error)) : fullMessage(for: error)
            if !text.isEmpty { code.isSuccess ? Streams.out(text + "\n") : Streams.error(text + "\n") }
            Streams.end(code.rawValue)
        }
    }
}
