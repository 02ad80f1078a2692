import ArgumentParser
import Phrasebook

/// `phrasebook check`: loads a home and reports all that is found in it.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report everything that is wrong in a home's files.",
        discussion: """
            Each finding is a line: file:line:column: severity: what is wrong; how to mend it [rule]. Errors stop a \
            home from loading; warnings (a missing, empty or stale text, an unknown key, the form of a file) do not. \
            Two errors stop source from being generated or compiled, and no home from loading: source-name and \
            released-name, a name that callers depend on and that changed since `phrasebook release`.

              phrasebook check --home .            before committing
              phrasebook check --home . --strict   in CI

            Exit codes: 0 no errors (with --strict no warnings either); 1 otherwise.
            """
    )

    @OptionGroup var home: HomeOptions

    @Flag(help: "Warnings fail too.")
    var strict = false

    func run() async throws {
        let findings = MessageStore.check(home.home)
        for finding in findings { Streams.out("\(finding)\n") }
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        Streams.out("\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")\n")
        if errors > 0 || (strict && warnings > 0) { throw ExitCode(1) }
    }
}
