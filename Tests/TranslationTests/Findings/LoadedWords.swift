import PhrasebookTranslation
import Testing

/// The words of findings, loaded once for all tests.
enum LoadedWords {
    private static let pages = Task { try await PageWords() }
    private static let words = Task { try await DiagnosticWords(.chinese) }

    static var chinese: DiagnosticWords {
        get async throws { try await words.value }
    }

    /// The words of a folder as the catalog has them, English included.
    static func language(_ folder: String) async throws -> PageWords.Language {
        try #require(try await pages.value.languages.first { $0.folder == folder })
    }
}
