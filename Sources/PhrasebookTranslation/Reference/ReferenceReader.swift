package import ICU
import MessageFormat
package import Phrasebook

/// Makes the reference of catalogs from a loaded home.
///
/// ```swift
/// let reader = ReferenceReader(snapshot, TranslatedHome(home), words: try await PageWords())
/// let page = reader.page(of: "card-issuing", in: LocaleIdentifier(literal: "zh_CN"))
/// ```
package struct ReferenceReader: Sendable {
    /// What is loaded; nothing that is read here is counted.
    package let snapshot: Snapshot
    private let examples: ExampleBook
    private let common: CatalogTexts?
    private let words: PageWords

    /// A reader.
    ///
    /// - Parameters:
    ///   - snapshot: What the service answers with.
    ///   - home: The same home's files, for examples of arguments and retry advice in words.
    ///   - words: The words of the pages.
    package init(_ snapshot: Snapshot, _ home: TranslatedHome, words: PageWords) {
        self.snapshot = snapshot
        examples = ExampleBook(home)
        common = home["common"]
        self.words = words
    }

    /// The reference of a catalog in a loaded locale; nil where there is no such catalog.
    package func page(of name: Catalog.Name, in locale: LocaleIdentifier) -> ReferencePage? {
        guard let catalog = snapshot.catalog(name) else { return nil }
        let localeName = snapshot.folder(of: locale)
        func word(_ key: String) -> String? { snapshot.word(key, of: name, locale: locale) }
        let retry = RetryWords(words: words.language(of: locale), advice: advice(in: localeName))
        return ReferencePage(
            catalog: name, locale: locale, localeName: localeName, title: word("catalog.title") ?? name.rawValue,
            overview: word("catalog.overview"), successCode: catalog.successCode, httpStatus: catalog.httpStatus,
            httpStatusOrigin: catalog.httpStatusOrigin,
            body: ReferencePage.Body(members: catalog.body.members, example: exampleBody(catalog, locale)),
            notes: catalog.notes.compactMap { note in
                word("note.\(note)").map { ReferencePage.Note(name: note, text: $0) }
            },
            sections: sections(catalog, word) { row($0, catalog, locale, retry) },
            proseCodes: catalog.proseCodes.map {
                ReferencePage.ProseCode(code: $0.code, retry: $0.retry, retryWords: retry.parts($0.retry))
            })
    }

    /// Categories, else types, in document order, and at the end the codes that have none.
    private func sections(
        _ catalog: Catalog, _ word: (String) -> String?, _ row: (Catalog.Entry) -> ReferencePage.Row
    ) -> [ReferencePage.Section] {
        var sections: [ReferencePage.Section] = []
        if catalog.categories.isEmpty {
            for type in catalog.types {
                sections.append(
                    ReferencePage.Section(
                        kind: .type, name: type.name, title: nil, description: nil, range: nil,
                        scope: word("type.\(type.name).scope"), remarks: word("type.\(type.name).remarks"),
                        httpStatus: type.httpStatus,
                        rows: catalog.entries.filter { $0.type == type.name }.map(row)))
            }
        } else {
            for category in catalog.categories {
                sections.append(
                    ReferencePage.Section(
                        kind: .category, name: category.name, title: word("category.\(category.name)"),
                        description: word("category.\(category.name).description"), range: category.range, scope: nil,
                        remarks: nil, httpStatus: nil,
                        rows: catalog.entries.filter { $0.category == category.name }.map(row)))
            }
        }
        let shown = Set(sections.flatMap(\.rows).map(\.code))
        let others = catalog.entries.filter { !shown.contains($0.code) }
        if !others.isEmpty {
            sections.append(
                ReferencePage.Section(
                    kind: .other, name: "", title: nil, description: nil, range: nil, scope: nil, remarks: nil,
                    httpStatus: nil, rows: others.map(row)))
        }
        return sections
    }

    private func row(
        _ entry: Catalog.Entry, _ catalog: Catalog, _ locale: LocaleIdentifier, _ retry: RetryWords
    ) -> ReferencePage.Row {
        let arguments = examples.arguments(of: entry, in: catalog.name)
        // The reference shows the message as the document has it, without the names of fields beside it.
        var beside = arguments
        if entry.fieldPosition != nil {
            for argument in entry.arguments where argument.type == .field { beside[argument.name] = nil }
        }
        func answer(_ arguments: MessageArguments) -> Answer {
            snapshot.answer(
                to: entry.code, in: catalog.name, locale: locale, arguments: arguments, sink: SilentSink.shared)
        }
        let (bare, full) = (answer(beside), answer(arguments))
        let written = examples.examples(of: entry, in: catalog.name)
        return ReferencePage.Row(
            code: entry.code, identifier: entry.identifier, message: bare.message, handling: full.handling,
            user: full.user, retry: entry.retry, retryWords: retry.parts(entry.retry), httpStatus: entry.httpStatus,
            isDeprecated: entry.isDeprecated, audience: entry.audience, fieldPosition: entry.fieldPosition,
            arguments: entry.arguments.map {
                ReferencePage.Argument(name: $0.name, type: $0.type, example: written[$0.name])
            })
    }

    private func exampleBody(_ catalog: Catalog, _ locale: LocaleIdentifier) -> String? {
        let entry = catalog.entries.first { $0.code != catalog.successCode && $0.arguments.isEmpty }
        return entry.map {
            snapshot.answer(to: $0.code, in: catalog.name, locale: locale, sink: SilentSink.shared).body(.native).text
        }
    }

    /// The retry advice of `common.arb` in a locale, and where that has none, in the source's.
    private func advice(in locale: String) -> [String: String] {
        var advice: [String: String] = [:]
        for entry in common?.entries ?? [] where entry.role == .retryAdvice {
            guard let text = entry.texts[locale] else { continue }
            let message = LocaleIdentifier(locale).flatMap { locale in
                text.syntax.read(text.text).message.flatMap {
                    MessageCompiler(formatters: LocaleFormatters(locale: locale)).compile($0).message
                }
            }
            advice[entry.key] = message?.staticText ?? text.text
        }
        return advice
    }
}
