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
        // A caller names fields by their names, whatever people call them.
        values = ExampleValues(
            locale: LocaleIdentifier(home.sourceLocale) ?? LocaleIdentifier(literal: "en_US"),
            labels: Dictionary(labels.keys.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }),
            sourceLabels: labels)
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
    /// What people call fields in a locale, by the fields' names.
    func labels(in locale: String) -> [String: String] {
        var labels: [String: String] = [:]
        for entry in self["common"]?.entries ?? [] where entry.role == .label {
            labels[String(entry.key.dropFirst("field.".count))] = entry.texts[locale]?.text
        }
        return labels
    }
}
