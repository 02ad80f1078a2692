package import Phrasebook

/// One message as those see it who write it and who check it: in all locales, in every form, with example values.
package struct MessagePreview: Sendable {
    /// The message in one locale.
    package struct Translation: Sendable {
        /// The locale's folder, such as `zh_CN`.
        package let locale: String
        /// The text as it is written; nil where it is missing.
        package let text: TranslatedText?
        /// How it compares with its source: the name of a ``TranslatedText/State``, or `missing`.
        package var state: String { text?.state.rawValue ?? "missing" }
        /// What a reader sees in each case; none of a text that is missing, or no message.
        ///
        /// Of a missing text whose twin without arguments is there, the twin's: it is what readers get.
        package let branches: [MessageBranch]
        /// Whether the branches are those of the twin without arguments.
        package let isTwinShown: Bool
        /// What the checks found in it.
        package let diagnostics: [Diagnostic]
        /// The user-perceived characters of its longest branch.
        package var longest: Int { branches.map(\.text.count).max() ?? 0 }
    }

    /// The name of its file: the catalog's, or `common`.
    package let book: String
    /// What the key means, with its description and examples.
    package let entry: TextEntry
    /// The facts of its code; nil of a text that belongs to none.
    package let facts: Catalog.Entry?
    /// The message in each locale that has the file, the source first.
    package let translations: [Translation]

    /// The name by which commands take it: `CATALOG/KEY`.
    package var name: String { "\(book)/\(entry.key)" }

    /// The choices of all locales' branches, in order: those of the source first.
    package var choices: [[MessageBranch.Choice]] {
        var choices: [[MessageBranch.Choice]] = []
        for branch in translations.flatMap(\.branches) where !choices.contains(branch.choices) {
            choices.append(branch.choices)
        }
        return choices
    }
}
