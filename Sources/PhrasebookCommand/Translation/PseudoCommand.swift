import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookTranslation

/// `phrasebook pseudo`: writes locales that test what shows the texts.
struct PseudoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pseudo",
        abstract: "Write pseudo-locales, to test what shows the texts.",
        discussion: """
            en_XA is the source with accents, 35 % longer, in brackets: a text without accents is not translated, one \
            without its last bracket is cut off. ar_XB is the source from right to left. Placeholders, plural forms \
            and quotes mean what they mean in the source. Texts that the API's document gives are changed too.

              phrasebook pseudo --home . --output pseudo
              phrasebook serve --home . --overlay pseudo
            """
    )

    @OptionGroup var home: HomeOptions

    @Option(
        help: ArgumentHelp(
            "The folder to write Locales/ into: an overlay, or the home itself.", valueName: "DIR"))
    var output: String

    func run() async throws {
        do throws(TranslationError) {
            let changes = try PseudoHome.files(of: TranslatedHome(home.home))
            try changes.write(to: URL(fileURLWithPath: output, isDirectory: true))
            let words = await Failure.words(nil)
            for file in changes.files {
                let what = file.texts.map(words.text).joined(separator: words.comma)
                Streams.out(words.text(.fileChanges(path: file.path, what: what)) + "\n")
            }
        } catch {
            throw Failure(error)
        }
    }
}
