import ICU
import MessageFormat
import Phrasebook

/// The example values of codes' arguments, as a caller would give them.
struct ExampleBook: Sendable {
    private let books: [String: CatalogTexts]
    private let values: ExampleValues

    init(_ home: TranslatedHome) {
        books = Dictionary(home.books.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let labels = home.labels(in: home.sourceLocale)
        values = ExampleValues(names: labels.map(\.name), sourceLabels: labels)
    }

    /// The examples that the source gives for a code's arguments in any of its texts, by name.
    func examples(of entry: Catalog.Entry, in catalog: Catalog.Name) -> [String: String] {
        guard !entry.arguments.isEmpty, let book = books[catalog.rawValue] else { return [:] }
        return TextSlot.allCases.reduce(into: [:]) { examples, slot in
            examples.merge(book[entry.code.rawValue + slot.suffix]?.examples ?? [:]) { first, _ in first }
        }
    }

    /// A value for each argument of a code.
    func arguments(of entry: Catalog.Entry, in catalog: Catalog.Name) -> MessageArguments {
        let examples = examples(of: entry, in: catalog)
        return MessageArguments(
            entry.arguments.map { ($0.name, values.value(of: $0, examples[$0.name])) })
    }
}

extension TranslatedHome {
    /// What people call fields in a locale and its parents, by the fields' names; the first of a name counts.
    func labels(in locale: String) -> [(name: String, text: String)] {
        let parents = LocaleIdentifier(locale)?.parents ?? []
        let folders = [locale] + parents.compactMap { parent in locales.first { LocaleIdentifier($0) == parent } }
        let entries = (self["common"]?.entries ?? []).filter { $0.role == .label }
        return folders.flatMap { folder in
            entries.compactMap { entry in
                entry.texts[folder].map { text in
                    // Without arguments, a backslash is all of the syntax that it may have.
                    let isWritten = text.syntax == .icu || !text.text.contains("\\")
                    let label = isWritten ? text.text : MessageLayout(text.text, text.syntax).literalText
                    return (String(entry.key.dropFirst("field.".count)), label)
                }
            }
        }
    }

    /// What writes messages in locales as their snapshot would, by the folders of the locales.
    func renderers(in folders: [String]) -> [String: BranchRenderer] {
        let sourceLabels = labels(in: sourceLocale)
        return folders.reduce(into: [:]) { renderers, folder in
            guard let locale = LocaleIdentifier(folder) else { return }
            renderers[folder] = BranchRenderer(locale: locale, labels: labels(in: folder), sourceLabels: sourceLabels)
        }
    }
}
