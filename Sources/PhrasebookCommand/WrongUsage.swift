import ArgumentParser
import Phrasebook
import PhrasebookTranslation

/// What is said of options that do not go together, in the reader's language.
///
/// The parser knows English alone: its own words stay as they are.
enum WrongUsage {
    /// All that ``error(_:)`` is used for.
    private static let texts: [DiagnosticText] = [
        .usageDiffFolder, .usageDiffOutput, .usageSyncLocale, .usageFixShipped, .usageFixOverlay, .usageFixAll,
        .usagePreviewKeys, .usagePreviewWidth, .usageReferenceCatalog, .usageReferenceFolder,
    ]

    /// The error that the parser shows with the usage of the subcommand.
    static func error(_ text: DiagnosticText) -> ValidationError { ValidationError(text.description) }

    /// The parser's message, with our own words in the terminal's language.
    static func shown(_ message: String) async -> String {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = "Error: "
        guard let first = lines.first, first.hasPrefix(start),
            let text = texts.first(where: { $0.description == first.dropFirst(start.count) })
        else { return message }
        let words = await Failure.words(nil)
        guard !words.isEnglish else { return message }
        lines[0] = words.text(.commandError(message: text))
        for index in lines.indices.dropFirst() {
            if let usage = lines[index].wholeMatch(of: /Usage: (.*)/) {
                lines[index] = words.text(.commandUsage(text: String(usage.1)))
            } else if let help = lines[index].wholeMatch(of: /\s*See '(.*)' for more information\./) {
                lines[index] = words.text(.commandHelp(text: String(help.1)))
            }
        }
        return lines.joined(separator: "\n")
    }
}
