import ArgumentParser
import PhrasebookTranslation

/// `phrasebook tidy`: restores the canonical form of the text files.
struct TidyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: "Restore the canonical form of the text files.",
        discussion: """
            Platforms and editors write files in ways of their own. This puts them back into the one form: members \
            that begin with @@ first, then the texts in the order of the document, two spaces, no needless escapes. \
            No text changes. Translations lose their @key metadata, which is read in the source alone, and texts \
            that are "", which count as missing.

              phrasebook tidy --home .
              phrasebook tidy --home . --dry-run    shows what would change
            """
    )

    @OptionGroup var target: WrittenHome

    func run() async throws {
        try target.write(await Failure.words(nil)) { (editor: HomeEditor) throws(TranslationError) in try editor.tidy()
        }
    }
}
