import ArgumentParser
import Phrasebook
import PhrasebookTranslation
import TextKernel

/// What is said of a call that makes no sense, in the reader's language.
///
/// The parser is given English, and what it shows of it is told in the reader's language at the end. Of its own messages
/// the common ones are told so too; its help is in English.
enum WrongUsage {
    /// What the parser was given, apart from any language.
    private static let given = Locked<[DiagnosticText]>([])

    /// The error that the parser shows with the usage of the subcommand.
    static func error(_ text: DiagnosticText) -> ValidationError { error([text]) }

    /// The same with a line for each of several mistakes.
    static func error(_ texts: [DiagnosticText]) -> ValidationError {
        given.withLock { $0 = texts }
        return ValidationError(lines(texts, .english))
    }

    private static func lines(_ texts: [DiagnosticText], _ words: DiagnosticWords) -> String {
        // It may quote what is in files: nothing in it is obeyed by a terminal.
        TerminalText.escaped(texts.map(words.text).joined(separator: "\n"), keepsLines: true)
    }

    /// The parser's message, in the terminal's language.
    static func shown(_ message: String) async -> String {
        let words = await Failure.words(nil)
        guard !words.isEnglish, message.hasPrefix(start) else { return message }
        let given = given.withLock { $0 }
        let english = start + lines(given, .english)
        var rest = message.dropFirst(given.isEmpty ? 0 : english.count)
        var error = DiagnosticText(verbatim: lines(given, words))
        if given.isEmpty || !message.hasPrefix(english) {
            rest = message.drop { $0 != "\n" }
            error = ownText(String(message.dropFirst(start.count).prefix { $0 != "\n" }))
        }
        let behind = rest.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { line -> String in
            if let usage = line.wholeMatch(of: /Usage: (.*)/) {
                words.text(.commandUsage(text: String(usage.1)))
            } else if let help = line.wholeMatch(of: /\s*See '(.*)' for more information\./) {
                words.text(.commandHelp(text: String(help.1)))
            } else {
                String(line)
            }
        }
        return ([words.text(.commandError(message: error))] + behind).joined(separator: "\n")
    }

    private static let start = "Error: "

    /// A message of the parser's own, as a text of the catalog; one that is not known stays as it is.
    private static func ownText(_ message: String) -> DiagnosticText {
        if let match = message.wholeMatch(of: /Unknown option '(.*?)'(\. Did you mean '(.*)'\?)?/) {
            let text = DiagnosticText.parserUnknownOption(option: match.1)
            guard let name = match.3 else { return text }
            return .findingAndRemedy(message: text, remedy: DiagnosticText.didYouMean(name: name))
        }
        if let match = message.wholeMatch(of: /Missing expected argument '(.*)'/) {
            return .parserMissing(name: match.1)
        }
        if let match = message.wholeMatch(of: /(?:\d+ u|U)nexpected arguments?:? (.*)/) {
            return .parserUnexpected(text: match.1)
        }
        if let match = message.wholeMatch(of: /Missing value for '(.*)'/) {
            return .parserNoValue(option: match.1)
        }
        if let match = message.wholeMatch(of: /The value '(.*?)' is invalid for '(.*?)'.*/) {
            return .parserBadValue(value: match.1, option: match.2)
        }
        return DiagnosticText(verbatim: message)
    }
}
