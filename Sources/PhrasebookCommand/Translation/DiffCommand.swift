import ArgumentParser
import Foundation
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation

/// `phrasebook diff`: shows which words and facts differ, as readers see them.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show which words changed, as their readers see them: for the review of a change.",
        discussion: """
            OLD and NEW are revisions of the home's git repository (a commit, a branch, a tag) or folders with Locales/ \
            and Resources/. Without NEW it is the home as it is; without OLD, HEAD. A folder that is named like a \
            revision is written ./NAME.

            Each text is shown before and after with example values, in each plural and select form that differs, and \
            what a manifest says of codes besides. A translation whose source changed, and which nobody changed or \
            confirmed, is called stale. The order and form of files, and descriptions for translators, are no difference.

            text      for people; on a terminal the words that differ are coloured
            markdown  tables, for the description or a comment of a change's review
            html      a page in a folder, which --output names
            json      for programs

              phrasebook diff --home .                            what is not committed yet
              phrasebook diff main --home . --format markdown     what a branch changes
              phrasebook diff v1.0 v2.0 --home . --locale zh_TW --catalog card-issuing
              phrasebook diff ../released --home . --format html --output changes

            Exit codes: 0 shown; 1 something could not be read, and standard error says what; 64 wrong usage. With \
            --exit-code: 0 nothing differs; 1 something does; 2 something could not be read.
            """
    )

    /// How the difference is written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

    @Argument(help: ArgumentHelp("What was: a revision or a folder. Without it: HEAD.", valueName: "OLD"))
    var old: String?

    @Argument(help: ArgumentHelp("What is: a revision or a folder. Without it: the home.", valueName: "NEW"))
    var new: String?

    @Option(
        name: .customLong("home"),
        help: ArgumentHelp(
            "The folder with Locales/ and Resources/. Without it: the shipped home, which has no revisions.",
            valueName: "DIR"))
    var path: String?

    @Option(help: "text, markdown, html or json.")
    var format: Format = .text

    @Option(help: ArgumentHelp("With --format html: the folder to write.", valueName: "DIR"))
    var output: String?

    @Option(help: ArgumentHelp("A locale's folder; repeatable. Without it: all.", valueName: "LOCALE"))
    var locale: [String] = []

    @Option(help: ArgumentHelp("A catalog, or common; repeatable. Without it: all.", valueName: "CATALOG"))
    var catalog: [String] = []

    @Option(help: ArgumentHelp("The language of the words around the texts: en, zh_CN or zh_TW.", valueName: "L"))
    var language: String?

    @Flag(name: .customLong("exit-code"), help: "Exit with 1 where something differs, and with 2 on failure.")
    var saysByExitCode = false

    func validate() throws {
        guard (format == .html) == (output != nil) else {
            throw WrongUsage.error(format == .html ? .usageDiffFolder : .usageDiffOutput)
        }
    }

    func run() async throws {
        let isDifferent: Bool
        do {
            isDifferent = try await show()
        } catch let failure as Failure {
            guard saysByExitCode else { throw failure }
            Streams.error(await failure.shown())
            throw ExitCode(2)
        }
        if isDifferent, saysByExitCode { throw ExitCode(1) }
    }

    /// Compares and writes.
    ///
    /// - Returns: Whether something differs.
    private func show() async throws -> Bool {
        let before = try side(old ?? "HEAD")
        let after = try new.map { try side($0) } ?? home()
        let (oldHome, newHome) = (TranslatedHome(before.home), TranslatedHome(after.home))
        let diff: HomeDiff
        do {
            diff = try HomeDiff(from: oldHome, to: newHome, catalogs: catalog, locales: locale)
        } catch {
            throw Failure(error, in: findingLanguage)
        }
        try await write(diff, before.name, after.name)
        let faults = [(before, oldHome), (after, newHome)].flatMap { side, home in
            home.fileFaults.map { side.isRevision ? .ofRevision(name: side.name, message: $0.line) : $0.line }
                + side.links.map { DiagnosticText.isLink(name: side.name, path: $0) }
        }
        guard faults.isEmpty else {
            let words = await Failure.words(findingLanguage)
            for fault in faults { Streams.error(TerminalText.escaped(words.text(fault)) + "\n") }
            throw Failure([.shownMayBeWrong], in: findingLanguage)
        }
        return !diff.isEmpty
    }

    /// The language of what could not be done; nil where it is the terminal's.
    private var findingLanguage: DiagnosticWords.Language? {
        language.flatMap { LocaleIdentifier($0) }.flatMap { DiagnosticWords.Language(for: $0) }
    }

    private func write(_ diff: HomeDiff, _ old: String, _ new: String) async throws {
        let words = try await PageWords()
        let asked = words.language(for: LanguagePreferences(language: language ?? "en_US"))
        let subject = "\(old) → \(new)"
        switch format {
        case .text: Streams.out(diff.text(asked, title: subject, usesColour: Streams.usesColour))
        case .markdown: Streams.out(diff.markdown(asked, title: subject))
        case .json: Streams.out(diff.json(old: old, new: new))
        case .html:
            try FolderWriter(output ?? "").write(
                DiffSite(diff, subject: subject, words: words).files(first: asked.folder))
        }
    }

    // MARK: What is compared

    /// One of the two homes.
    private struct Side {
        let name: String
        let home: Home
        var isRevision = false
        var links: [String] = []
    }

    private func home() throws -> Side {
        try path.map { try folder($0) } ?? Side(name: "the shipped home", home: .shipped)
    }

    /// What a name means: a folder where there is one, else a revision.
    private func side(_ name: String) throws -> Side {
        let isThere = (try? FileManager.default.contentsOfDirectory(atPath: name)) != nil
        let isWrittenAsFolder = name.contains("/") || name == "." || name == ".."
        if isThere, isWrittenAsFolder { return try folder(name) }
        guard let path else {
            if isThere { return try folder(name) }
            throw Failure(
                isWrittenAsFolder && !name.hasPrefix("refs/")
                    ? [.noFolderNamed(name: name), .nameFolderOfHome]
                    : [.noFolderNoRevision(name: name), .nameHomeOrFolders], in: findingLanguage)
        }
        guard !isThere else {
            // It may be a revision too, if there is a repository at all.
            if let repository = try? GitRepository(folder: path), (try? repository.commit(name)) ?? nil != nil {
                throw Failure([.folderAndRevision(name: name), .writeWhichOne(name: name)], in: findingLanguage)
            }
            return try folder(name)
        }
        let revision = try GitRepository(folder: path).revision(name)
        return Side(
            name: revision.commit.hasPrefix(name) ? name : "\(name) (\(revision.commit.prefix(7)))",
            home: revision.home, isRevision: true, links: revision.links)
    }

    private func folder(_ name: String) throws -> Side {
        let home = Home(path: name)
        guard home.names(in: "Locales") != nil || home.names(in: "Resources") != nil else {
            throw Failure([.isNoHome(name: name), .nameHomeSentence], in: findingLanguage)
        }
        return Side(name: name, home: home)
    }
}
