import ArgumentParser
import Foundation
import ICU
import Phrasebook
import PhrasebookTranslation

/// The language of findings, as `--language` names it.
struct FindingLanguage: ExpressibleByArgument {
    let language: DiagnosticWords.Language

    /// A language by a locale, spelled in any way; nil where findings are not in that language.
    init?(argument: String) {
        guard let language = LocaleIdentifier(argument).flatMap({ DiagnosticWords.Language(for: $0) }) else {
            return nil
        }
        self.language = language
    }

    static var allValueStrings: [String] { DiagnosticWords.Language.allCases.map(\.rawValue) }

    /// The language of the terminal, as POSIX.1-2024, section 8.2, says it; English where findings are not in it.
    ///
    /// Of three variables the first that is not empty decides.
    static var ofTerminal: DiagnosticWords.Language {
        let environment = ProcessInfo.processInfo.environment
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        // Behind the locale are the encoding and a variant: zh_CN.UTF-8, sr_RS@latin.
        let name = value?.prefix { $0 != "." && $0 != "@" } ?? ""
        return LocaleIdentifier(String(name)).flatMap { DiagnosticWords.Language(for: $0) } ?? .english
    }
}

/// The option `--language`.
struct FindingLanguageOption: ParsableArguments {
    @Option(help: "The language of what is found: en_US or zh_CN. Without it, the terminal's.")
    var language: FindingLanguage?

    /// The language that is asked for; nil where it is the terminal's.
    var chosen: DiagnosticWords.Language? { language?.language }

    /// The words of the language.
    ///
    /// - Parameter usual: The language where none is asked for; without it, the terminal's.
    /// - Returns: The words.
    /// - Throws: A failure where they do not load, which those of a complete installation do.
    func words(without usual: DiagnosticWords.Language = FindingLanguage.ofTerminal) async throws -> DiagnosticWords {
        do {
            return try await DiagnosticWords(language?.language ?? usual)
        } catch {
            throw Failure(error)
        }
    }
}
