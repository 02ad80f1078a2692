import ArgumentParser
import ICU
import MessageFormat
import Phrasebook
import PhrasebookTranslation

/// `phrasebook convert`: writes texts in another syntax.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write texts in ICU MessageFormat or in MessageFormat 2.",
        discussion: """
            Each file says its syntax: "@@x-syntax": "mf2" is Unicode MessageFormat 2, and without it ICU \
            MessageFormat. What the other syntax cannot say is named, and then nothing is written. No translation \
            becomes stale.

              phrasebook convert --home . --to mf2
              phrasebook convert --home . --to icu --catalog shop --locale fr_FR
              phrasebook convert --home . --to mf2-json     prints the texts as the specification's data model
            """
    )

    enum Target: String, CaseIterable, ExpressibleByArgument {
        case icu, mf2
        case json = "mf2-json"
    }

    @OptionGroup var target: WrittenHome

    @Option(help: "icu, mf2, or mf2-json, which is printed.")
    var to: Target

    @Option(help: ArgumentHelp("The catalog, or common; all without it.", valueName: "CATALOG"))
    var catalog: String?

    @Option(help: ArgumentHelp("The folder of a locale; all without it.", valueName: "LOCALE"))
    var locale: String?

    func run() async throws {
        switch to {
        case .icu, .mf2:
            let syntax: MessageSyntax = to == .icu ? .icu : .mf2
            try target.write(await Failure.words(nil)) { (editor: HomeEditor) throws(TranslationError) in
                try editor.convert(to: syntax, catalog: catalog, locale: locale)
            }
        case .json:
            do throws(TranslationError) {
                let root = try HomeEditor(target.home).interchange(catalog: catalog, locale: locale)
                Streams.out(root.fileBytes)
            } catch {
                throw Failure(error)
            }
        }
    }
}
