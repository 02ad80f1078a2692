import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation

/// `phrasebook init`: writes a small home of one's own.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a small home of your own: one catalog, two locales, ready to edit.",
        discussion: """
            Writes Locales/ and Resources/ into DIR, which is made where it is missing. Nothing is ever overwritten: \
            where one of the two is there already, the command stops.

              phrasebook init my-home
              phrasebook resolve shop OUT_OF_STOCK --home my-home --language zh_CN
              phrasebook check --home my-home
            """
    )

    @Argument(help: ArgumentHelp("The folder to write into.", valueName: "DIR"))
    var directory: String

    func run() async throws {
        let target = URL(fileURLWithPath: directory, isDirectory: true)
        let files = FileManager.default
        for folder in ["Locales", "Resources"] {
            let path = target.appendingPathComponent(folder).path
            guard !files.fileExists(atPath: path) else {
                throw Failure([.isThereAlready(path: path), .chooseOtherFolder])
            }
        }
        do {
            let source = URL(fileURLWithPath: ProgramFiles.shippedHome.path, isDirectory: true)
            let starter = source.appendingPathComponent("Resources/starter")
            try files.createDirectory(at: target, withIntermediateDirectories: true)
            for folder in ["Locales", "Resources"] {
                try files.copyItem(
                    at: starter.appendingPathComponent(folder), to: target.appendingPathComponent(folder))
            }
            try files.copyItem(
                at: source.appendingPathComponent("Resources/schemas"),
                to: target.appendingPathComponent("Resources/schemas"))
            for words in ["glossary/en_US.json", "glossary/zh_CN.json", "checks/untranslated.json"] {
                let file = target.appendingPathComponent("Resources/\(words)")
                try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try files.copyItem(at: source.appendingPathComponent("Resources/\(words)"), to: file)
            }
            for locale in ["en_US", "zh_CN"] {
                for common in ["Locales/\(locale)/common.arb", "Resources/translations/\(locale)/common.json"] {
                    try files.copyItem(
                        at: source.appendingPathComponent(common), to: target.appendingPathComponent(common))
                }
            }
            let readme = target.appendingPathComponent("README.md")
            if !files.fileExists(atPath: readme.path) {
                try files.copyItem(at: starter.appendingPathComponent("README.md"), to: readme)
            }
        } catch {
            throw Failure([
                .outputUnwritable(path: directory), DiagnosticText(verbatim: error.localizedDescription),
            ])
        }
        let shown = directory.contains(" ") ? "'\(directory)'" : directory
        let words = await Failure.words(nil)
        let parts: [(DiagnosticText, String)] = [
            (.homeFacts, "Resources/catalogs/shop.json"), (.homeWords, "Locales/en_US/shop.arb"),
            (.homeWords, "Locales/zh_CN/shop.arb"), (.homeHowTo, "README.md"),
        ]
        let lines = parts.map { "  \(TerminalText.padded(words.text($0), to: 6))  \(directory)/\($1)" }
        Streams.out(
            """
            \(words.text(.homeWritten(path: directory)))
            \(lines.joined(separator: "\n"))
            \(words.text(.homeTry))
              phrasebook resolve shop LIMIT_EXCEEDED --home \(shown) --language zh_CN limit="500 CNY"
              phrasebook check --home \(shown)

            """)
    }
}
