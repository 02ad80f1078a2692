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
              phrasebook check --home . --locale zh_CN       what a translator into Chinese has to look at
              phrasebook check --home . --rule missing-text --catalog card-issuing
              phrasebook check --explain han-spacing         what a rule finds, and why; without a name, all rules

            Errors come first, then warnings, each by file, line and column. With --locale, --catalog or --rule, only the \
            findings in the files of those locales and catalogs, and of those rules, are shown, and only they decide the \
            exit code: a manifest is of no locale, and common.arb is of the catalog common. Of texts that are missing, a \
            file has one finding that counts them.

            Findings are in the language of the terminal (LC_ALL, LC_MESSAGES, LANG) where that is Chinese (zh_CN), else \
            in English; --format json and github are in English unless --language says otherwise. JSON has the names and \
            arguments of texts too, which no language changes.

            What is right all the same is listed in Resources/checks/ignored.json, by catalog, key and rule, with a reason.

            Exit codes: 0 no errors among what is shown (with --strict no warnings either); 1 otherwise.
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

    @Option(help: ArgumentHelp("Only findings in a locale's files; repeatable.", valueName: "LOCALE"))
    var locale: [String] = []

    @Option(help: ArgumentHelp("Only findings in a catalog's files, or common; repeatable.", valueName: "CATALOG"))
    var catalog: [String] = []

    @Option(help: ArgumentHelp("Only findings of a rule; repeatable.", valueName: "RULE"))
    var rule: [String] = []

    @OptionGroup var language: FindingLanguageOption

    @Flag(name: .customLong("explain"), help: "Print the page of each rule that is named; without one, list all rules.")
    var explain = false

    @Argument(help: ArgumentHelp("A rule to explain, with --explain.", valueName: "RULE"))
    var rules: [String] = []

    func validate() throws {
        guard rules.isEmpty || explain else {
            throw WrongUsage.error(.ruleFollowsExplain(word: rules[0]))
        }
        guard !fix || home.path != nil else {
            throw WrongUsage.error(.usageFixShipped)
        }
        guard !fix || home.overlay == nil else {
            throw WrongUsage.error(.usageFixOverlay)
        }
        guard !fix || locale.isEmpty && catalog.isEmpty && rule.isEmpty else {
            throw WrongUsage.error(.usageFixAll)
        }
    }

    func run() async throws {
        let words = try await words()
        if explain { return try explainRules(words) }
        let files: ParsedHome
        var diagnostics: [Diagnostic]
        if fix {
            (files, diagnostics) = try TextChecks.diagnostics(of: home.home) { try write($0, words) }
        } else {
            files = ParsedHome(home.home)
            let filter = try filter(files)
            diagnostics = TextChecks.diagnostics(of: files).filter(filter.keeps)
        }
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        switch format {
        case .json: Streams.out(DiagnosticPrinter.json(diagnostics, words))
        case .github:
            let printer = DiagnosticPrinter(files, words: words)
            for diagnostic in diagnostics { Streams.out(printer.annotation(diagnostic)) }
        case .text:
            let printer = DiagnosticPrinter(files, words: words, usesColour: Streams.usesColour)
            for diagnostic in diagnostics { Streams.out(printer.text(diagnostic)) }
        }
        let summary = words.text(Self.summary(errors: errors, warnings: warnings)) + "\n"
        if format == .json { Streams.error(summary) } else { Streams.out(summary) }
        if errors > 0 || (strict && warnings > 0) { throw ExitCode(1) }
    }

    private static func summary(errors: Int, warnings: Int) -> DiagnosticText {
        let errors: DiagnosticText = errors == 1 ? .oneError : .manyErrors(count: errors)
        let warnings: DiagnosticText = warnings == 1 ? .oneWarning : .manyWarnings(count: warnings)
        return .findingSummary(errors: errors, warnings: warnings)
    }

    private func filter(_ files: ParsedHome) throws -> DiagnosticFilter {
        do {
            return try DiagnosticFilter(files, locales: locale, catalogs: catalog, rules: rule)
        } catch {
            throw Failure(error, in: language.chosen)
        }
    }

    /// The words of findings: for programs English, where nothing else is asked for.
    private func words() async throws -> DiagnosticWords {
        try await explain || format == .text ? language.words() : language.words(without: .english)
    }

    // MARK: Fixing

    /// Writes the fixes and says what they are.
    private func write(_ fixer: AutoFixer, _ words: DiagnosticWords) throws {
        guard let path = home.path else { return }
        do {
            try fixer.changes.write(to: URL(fileURLWithPath: path, isDirectory: true))
        } catch {
            throw Failure(error, in: language.chosen)
        }
        // Programs read diagnostics from standard output.
        let show: (String) -> Void = format == .json ? { Streams.error($0) } : { Streams.out($0) }
        for fix in fixer.fixes {
            guard let key = fix.key else {
                show(words.text(.fixedForm(path: fix.path)) + "\n")
                continue
            }
            let rules = fix.rules.map(\.name).joined(separator: ", ")
            let fixed = words.text(.fixedText(path: fix.path, key: key, rules: rules))
            for line in [fixed, "  - \(fix.old)", "  + \(fix.new)"] {
                show(TerminalText.escaped(line) + "\n")
            }
        }
        let fixes = fixer.fixes.count { $0.key != nil }
        let count = fixer.changes.files.count
        let texts: DiagnosticText = fixes == 1 ? .oneTextFixed : .manyTextsFixed(count: fixes)
        let files: DiagnosticText = count == 1 ? .oneFileWritten : .manyFilesWritten(count: count)
        show(words.text(.fixSummary(texts: texts, files: files)) + "\n")
    }

    // MARK: Pages

    private func explainRules(_ words: DiagnosticWords) throws {
        for name in rules {
            guard let rule = Diagnostic.Rule.named(name) else {
                Self.list(words) { Streams.error($0) }
                throw Failure([.noRuleThoseAbove(name: name)], in: language.chosen)
            }
            Streams.out(rule.page(words))
        }
        if rules.isEmpty { Self.list(words) { Streams.out($0) } }
    }

    private static func list(_ words: DiagnosticWords, _ write: (String) -> Void) {
        let width = Diagnostic.Rule.all.map(\.name.count).max() ?? 0
        for rule in Diagnostic.Rule.all {
            let severity = words.text(rule.severity?.text ?? .ruleEither)
            let columns = [TerminalText.padded(rule.name, to: width), TerminalText.padded(severity, to: 7)]
            write((columns + [rule.title(words)]).joined(separator: "  ") + "\n")
        }
    }
}
