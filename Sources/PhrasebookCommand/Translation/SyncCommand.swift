import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// `phrasebook sync`: records from which source each translation was made.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Record from which source each translation was made.",
        discussion: """
            Writes Resources/translations/. A translation that is new, or was edited in its words, is recorded as made \
            from the source as it is now. One that was not keeps its record: where its source changed since, `check` \
            calls it stale and shows the old source and the new one, until it is edited or confirmed. Another space or \
            full stop is no new translation, and a former translation that comes back is as stale as it was.

            It also does what `tidy` does, and gives each text of the source that lacks them a description and its \
            placeholders with examples. What is there is kept.

              phrasebook sync --home .
              phrasebook sync --home . --dry-run                   shows what would change
              phrasebook sync --home . --confirm shop/1004.user    all of its translations are still right
              phrasebook sync --home . --confirm shop/1004.user --locale zh_TW
            """
    )

    @OptionGroup var target: WrittenHome

    @Option(name: .customLong("source"), help: ArgumentHelp("The source locale's folder.", valueName: "LOCALE"))
    var sourceLocale: String?

    @Option(
        help: ArgumentHelp(
            "A text whose translations are right though they are stale or unfinished, as CATALOG/KEY, or as KEY where "
                + "one catalog alone has it; repeatable.",
            valueName: "KEY"))
    var confirm: [String] = []

    @Option(
        help: ArgumentHelp(
            "A locale's folder: confirms in this locale alone; repeatable. Without it: in all.", valueName: "LOCALE"))
    var locale: [String] = []

    func validate() throws {
        guard locale.isEmpty || !confirm.isEmpty else {
            throw WrongUsage.error(.usageSyncLocale)
        }
    }

    func run() async throws {
        let words = await Failure.words(nil)
        try target.write(source: sourceLocale, words) { (editor: HomeEditor) throws(TranslationError) in
            let changes = try editor.sync(confirming: confirm, in: locale)
            for key in confirm {
                let result = result(key, try editor.openLocales(of: key, in: locale))
                Streams.out(TerminalText.escaped(words.text(result)) + "\n")
            }
            return changes
        }
    }

    /// What came of confirming a key.
    private func result(_ key: String, _ stale: [String]) -> DiagnosticText {
        guard stale.isEmpty else {
            let names = stale.joined(separator: ", ")
            return target.isDryRun ? .confirmableIn(key: key, names: names) : .confirmedIn(key: key, names: names)
        }
        return locale.isEmpty
            ? .nothingToConfirm(key: key) : .nothingToConfirmIn(key: key, names: locale.joined(separator: ", "))
    }
}
