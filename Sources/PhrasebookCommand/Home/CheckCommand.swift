import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// `phrasebook check`: reports all that is found in a home, and fixes what has one right answer.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report everything that is wrong in a home's files, and fix what has one right answer.",
        discussion: """
            A finding says file:line:column, what is wrong, and how to fix it. Files that no program could serve are \
            errors, and so are words that mislead: a lost argument, an invitation to pay twice. All else is a warning. \
            Contract texts, which an API's document gives, are checked against their pinned hashes and the syntax alone.

              phrasebook check --home .                      before committing
              phrasebook check --home . --fix                fix spaces, marks, forms; again, and nothing is left to fix
              phrasebook check --home . --strict             in CI
              phrasebook check --explain han-spacing         what a rule finds, and why; without a name, all rules

            What is right all the same is listed in Resources/checks/ignored.json, by catalog, key and rule, with a reason.

            Exit codes: 0 no errors (with --strict no warnings either); 1 otherwise.
            """
    )

    /// How findings are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case github
    }

    @OptionGroup var home: HomeOptions

    @Flag(help: "Warnings fail too.")
    var strict = false

    @Flag(help: "Fix in the files what has one right answer, and say what was changed. Needs --home.")
    var fix = false

    @Option(help: "How findings are written: text for people, json, or github for annotations in hosted CI.")
    var format: Format = .text

    @Flag(name: .customLong("explain"), help: "Print the page of each rule that is named; without one, list all rules.")
    var explain = false

    @Argument(help: ArgumentHelp("A rule to explain, with --explain.", valueName: "RULE"))
    var rules: [String] = []

    func validate() throws {
        guard rules.isEmpty || explain else {
            throw ValidationError("“\(rules[0])” is not understood; a rule's name follows --explain")
        }
        guard !fix || home.path != nil else {
            throw ValidationError(
                "--fix changes files, and the shipped home is read-only; name a folder with --home DIR")
        }
        guard !fix || home.overlay == nil else {
            throw ValidationError("--fix changes one home; leave out --overlay")
        }
    }

    func run() async throws {
        if explain { return try explainRules() }
        let files: ParsedHome
        let diagnostics: [Diagnostic]
        if fix {
            (files, diagnostics) = try TextChecks.diagnostics(of: home.home) { try write($0) }
        } else {
            files = ParsedHome(home.home)
            diagnostics = TextChecks.diagnostics(of: files)
        }
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        switch format {
        case .json: Streams.out(DiagnosticPrinter.json(diagnostics))
        case .github:
            let printer = DiagnosticPrinter(files)
            for diagnostic in diagnostics { Streams.out(printer.annotation(diagnostic)) }
        case .text:
            let printer = DiagnosticPrinter(files, usesColour: Self.usesColour)
            for diagnostic in diagnostics { Streams.out(printer.text(diagnostic)) }
        }
        let summary = "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")\n"
        if format == .json { Streams.error(summary) } else { Streams.out(summary) }
        if errors > 0 || (strict && warnings > 0) { throw ExitCode(1) }
    }

    /// Whether standard output is a terminal whose user has not turned colours off (no-color.org).
    private static var usesColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(1) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    // MARK: Fixing

    /// Writes the fixes and says what they are.
    private func write(_ fixer: AutoFixer) throws {
        guard let path = home.path else { return }
        do {
            try fixer.changes.write(to: URL(fileURLWithPath: path, isDirectory: true))
        } catch {
            throw Failure(error.description)
        }
        // Programs read diagnostics from standard output.
        let show: (String) -> Void = format == .json ? { Streams.error($0) } : { Streams.out($0) }
        for fix in fixer.fixes {
            guard let key = fix.key else {
                show("fixed \(fix.path): written in canonical form\n")
                continue
            }
            let rules = fix.rules.map(\.name).joined(separator: ", ")
            for line in ["fixed \(fix.path): \(key) [\(rules)]", "  - \(fix.old)", "  + \(fix.new)"] {
                show(TerminalText.escaped(line) + "\n")
            }
        }
        let fixes = fixer.fixes.count { $0.key != nil }
        let count = fixer.changes.files.count
        show("\(fixes) text\(fixes == 1 ? "" : "s") fixed, \(count) file\(count == 1 ? "" : "s") written\n")
    }

    // MARK: Pages

    private func explainRules() throws {
        for name in rules {
            guard let rule = Diagnostic.Rule.named(name) else {
                Self.list { Streams.error($0) }
                throw Failure("no rule is named “\(name)”; those above are all there are")
            }
            Streams.out(rule.page)
        }
        if rules.isEmpty { Self.list { Streams.out($0) } }
    }

    private static func list(_ write: (String) -> Void) {
        let width = Diagnostic.Rule.all.map(\.name.count).max() ?? 0
        for rule in Diagnostic.Rule.all {
            let name = rule.name.padding(toLength: width, withPad: " ", startingAt: 0)
            let severity = (rule.severity?.rawValue ?? "either").padding(toLength: 7, withPad: " ", startingAt: 0)
            write("\(name)  \(severity)  \(rule.title)\n")
        }
    }
}
