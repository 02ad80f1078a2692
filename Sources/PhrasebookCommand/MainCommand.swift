import ArgumentParser

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
        subcommands: [
            ResolveCommand.self, BatchCommand.self, ServeCommand.self, CheckCommand.self, SyncCommand.self,
            TidyCommand.self, ExportCommand.self, ImportCommand.self, CoverageCommand.self, PseudoCommand.self,
            AddLocaleCommand.self, DiffCommand.self, ReleaseCommand.self, InitCommand.self, TourCommand.self,
            ReferenceCommand.self, PreviewCommand.self,
        ]
    )
}
