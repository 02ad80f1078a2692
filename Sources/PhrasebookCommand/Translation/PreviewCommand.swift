import ArgumentParser
import Foundation
import ICU
import Phrasebook
import PhrasebookTranslation
import TextKernel

/// `phrasebook preview`: shows messages as their readers will see them.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show messages in every form and every locale, with example values.",
        discussion: """
            A KEY is a key of the text files, with its catalog in front where several have it. Each plural and select \
            form is shown, all locales side by side. A home that has errors is shown all the same.

              phrasebook preview card-issuing/1004.user --home .
              phrasebook preview 100615.user 100615 --home .
              phrasebook preview --html pages --home .      pages for all messages; open pages/index.html

            Exit codes: 0 shown; 1 there is no such message; 64 wrong usage.
            """
    )

    @Argument(help: ArgumentHelp("Messages, as CATALOG/KEY or KEY.", valueName: "KEY"))
    var keys: [String] = []

    @Option(help: ArgumentHelp("Write pages for all messages into a folder.", valueName: "DIR"))
    var html: String?

    @Option(help: ArgumentHelp("The cells of a line. Without it: the terminal's, else 100.", valueName: "N"))
    var width: Int?

    @OptionGroup var home: HomeOptions

    func validate() throws {
        guard keys.isEmpty != (html == nil) else {
            throw WrongUsage.error(.usagePreviewKeys)
        }
        guard (40...1_000).contains(width ?? 100) else {
            throw WrongUsage.error(.usagePreviewWidth)
        }
    }

    func run() async throws {
        ProgramFiles.require()
        let home = TranslatedHome(home.home)
        guard !home.locales.isEmpty else {
            throw Failure([.noLocalesFolder(home: self.home.home.path), .nameAHome])
        }
        let words = try await PageWords()
        let reader = PreviewReader(home)
        if let html {
            let snapshot = try? await MessageStore(home: self.home.home).snapshot
            return try FolderWriter(html).write(PreviewSite(reader, snapshot, words: words).files())
        }
        let language = words.language(
            of: LocaleIdentifier(FindingLanguage.ofTerminal.rawValue) ?? LocaleIdentifier(literal: "en_US"))
        var text: [String] = []
        for key in keys {
            let previews = reader.previews(of: key)
            guard !previews.isEmpty else {
                let names = reader.names(like: key)
                throw Failure([
                    .noSuchMessage(key: key),
                    names.isEmpty
                        ? .aKeyIsLike(locale: home.sourceLocale) : .isItOneOf(names: names.joined(separator: ", ")),
                ])
            }
            text += previews.map { $0.table(width: width ?? Self.terminalWidth, language) }
        }
        Streams.out(text.joined(separator: "\n"))
    }

    /// The cells of a line of the terminal; 100 where the output is none, or has less than 40.
    private static var terminalWidth: Int {
        guard let width = Terminal.width(ofDescriptor: STDOUT_FILENO), width >= 40 else { return 100 }
        return width
    }
}
