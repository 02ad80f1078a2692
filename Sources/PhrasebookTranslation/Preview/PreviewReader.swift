package import Phrasebook

/// Makes previews of a home's messages.
///
/// ```swift
/// let reader = PreviewReader(TranslatedHome(home))
/// print(reader.previews(of: "card-issuing/1004.user").map { $0.table(width: 100, words) }.joined())
/// ```
package struct PreviewReader: Sendable {
    /// The texts.
    package let home: TranslatedHome
    /// What the checks found.
    package let diagnostics: [Diagnostic]
    private let diagnosticsByLine: [Line: [Diagnostic]]
    private let renderers: [String: BranchRenderer]

    private struct Line: Hashable {
        let file: String
        let line: Int
    }

    /// A reader.
    ///
    /// - Parameters:
    ///   - home: The texts.
    ///   - diagnostics: What is shown as found; without it, all that ``TextChecks`` finds.
    package init(_ home: TranslatedHome, diagnostics: [Diagnostic]? = nil) {
        self.home = home
        self.diagnostics = diagnostics ?? TextChecks.diagnostics(of: home)
        diagnosticsByLine = Dictionary(grouping: self.diagnostics) {
            Line(file: $0.position.file, line: $0.position.line)
        }
        renderers = home.renderers(in: home.locales)
    }

    /// The messages that a name means: one by `CATALOG/KEY`, all that have it by `KEY`.
    package func previews(of name: String) -> [MessagePreview] {
        home.books.flatMap { book in
            book.entries.filter { name == $0.key || name == "\(book.name)/\($0.key)" }.map { preview(of: $0, in: book) }
        }
    }

    /// The names of messages that look like one, the nearest first; at most five.
    ///
    /// Other texts of the same code come first, then names with few letters that differ.
    package func names(like name: String) -> [String] {
        let asked = TextAddress(name).flatMap { address in home[address.catalog].map { _ in address } }
        let key = (asked?.key ?? name.split(separator: "/").last.map(String.init) ?? name).lowercased()
        let parts = key.split(separator: ".").map(Array.init)
        let near = home.books.flatMap { book -> [(name: String, rank: Int, distance: Int)] in
            let isElsewhere = asked.map { $0.catalog != book.name } ?? false
            return book.entries.compactMap { entry in
                let other = entry.key.lowercased().split(separator: ".").map(Array.init)
                let isOfCode = other.first == parts.first
                let distance = EditDistance.between(parts, other)
                // A third of the characters may differ.
                guard isOfCode || distance * 3 <= key.count else { return nil }
                return ("\(book.name)/\(entry.key)", (isElsewhere ? 2 : 0) + (isOfCode ? 0 : 1), distance)
            }
        }
        return near.sorted { ($0.rank, $0.distance, $0.name) < ($1.rank, $1.distance, $1.name) }
            .prefix(5).map(\.name)
    }

    /// One message.
    package func preview(of entry: TextEntry, in book: CatalogTexts) -> MessagePreview {
        MessagePreview(
            book: book.name, entry: entry, facts: entry.code.flatMap { book.catalog?[$0] },
            translations: locales(of: book).map { translation(of: entry, in: book, $0) })
    }

    private func translation(of entry: TextEntry, in book: CatalogTexts, _ locale: String) -> MessagePreview.Translation
    {
        let text = entry.texts[locale]
        // A text and its twin are one: a locale that has the twin alone gives it to its readers.
        let twin = text == nil ? self.twin(of: entry, in: book)?.texts[locale] : nil
        let branches = (text ?? twin).flatMap { text in
            renderers[locale]?.branches(
                of: text.text, in: text.syntax, arguments: entry.arguments, catalog: book.catalog,
                examples: entry.examples)
        }
        return MessagePreview.Translation(
            locale: locale, text: text, branches: branches ?? [], isTwinShown: twin != nil,
            diagnostics: text.map { diagnostics(in: $0, book, locale) } ?? [])
    }

    /// The twin without arguments of a code's text; nil where there is none.
    private func twin(of entry: TextEntry, in book: CatalogTexts) -> TextEntry? {
        guard case .text(let code, let kind, isPlain: false) = entry.role else { return nil }
        return book["\(entry.key).plain"].flatMap { $0.role == .text(code, kind, isPlain: true) ? $0 : nil }
    }

    /// The locales that have a book's file: one that has none of it, is not missing anything.
    func locales(of book: CatalogTexts) -> [String] { home.locales.filter { book.files[$0] != nil } }

    /// What was found in a text: on the lines of its key and of the text itself.
    private func diagnostics(in text: TranslatedText, _ book: CatalogTexts, _ locale: String) -> [Diagnostic] {
        guard !diagnosticsByLine.isEmpty, let first = book.position(text.keyStart, in: locale),
            let last = book.position(text.start, in: locale)
        else { return [] }
        return (first.line...max(first.line, last.line)).flatMap { line in
            (diagnosticsByLine[Line(file: first.file, line: line)] ?? []).filter { diagnostic in
                // In a file without line ends, what is before the key is another text's. The form of a file is
                // no text's matter, wherever it goes wrong.
                diagnostic.rule != .form
                    && (diagnostic.position.line > first.line || diagnostic.position.column >= first.column)
            }
        }
    }
}
