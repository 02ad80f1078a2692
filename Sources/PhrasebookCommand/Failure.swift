import Phrasebook
import PhrasebookTranslation

/// What was asked failed: the text goes to standard error, one line first, then the detail; the exit code is 1.
///
/// It may quote what is in files: nothing in it is obeyed by a terminal. What the catalog of findings has is said in the
/// reader's language.
struct Failure: Error, CustomStringConvertible {
    /// The lines, apart from any language.
    let lines: [DiagnosticText]
    /// The language that the reader chose; nil where that is the terminal's.
    let language: DiagnosticWords.Language?

    /// A failure with its detail.
    init(_ lines: [DiagnosticText], in language: DiagnosticWords.Language? = nil) {
        self.lines = lines
        self.language = language
    }

    /// Work on a home's texts that could not be done.
    init(_ error: TranslationError, in language: DiagnosticWords.Language? = nil) {
        self.init([error.text, error.fixItText], in: language)
    }

    /// A home that does not load, or has no such catalog.
    init(_ error: CatalogError) {
        self.init([error.text] + error.diagnostics.filter { $0.severity == .error }.map(\.line))
    }

    /// The text in English.
    var description: String { text(.english) }

    private func text(_ words: DiagnosticWords) -> String {
        TerminalText.escaped(lines.map(words.text).joined(separator: "\n"), keepsLines: true)
    }

    /// What is written to standard error, in the reader's language.
    func shown() async -> String {
        let words = await Self.words(language)
        let text = text(words)
        // What is in English alone has an English beginning.
        let isKnown = lines.contains { $0.identifier != nil }
        return (isKnown ? words : .english).text(.commandError(message: text)) + "\n"
    }

    /// The words of a language, else the terminal's; English where they do not load.
    static func words(_ language: DiagnosticWords.Language?) async -> DiagnosticWords {
        (try? await DiagnosticWords(language ?? FindingLanguage.ofTerminal)) ?? .english
    }
}
