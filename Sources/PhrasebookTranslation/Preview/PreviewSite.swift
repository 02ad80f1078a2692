import ICU
import MessageFormat
package import Phrasebook

/// Pages of all messages of a home: each in every form and every locale, with what the checks say of it.
///
/// ```swift
/// let site = try PreviewSite(PreviewReader(home), snapshot, words: try await PageWords())
/// let page = site.page(of: "card-issuing", in: "zh_CN")
/// ```
package struct PreviewSite: Sendable {
    private let reader: PreviewReader
    private let snapshot: Snapshot?
    private let frame: PageFrame
    private let examples: ExampleBook

    /// A site.
    ///
    /// - Parameters:
    ///   - reader: Reads the messages, with what the checks found in them.
    ///   - snapshot: Answers as clients are answered; nil where the home has errors, and pages then show no bodies.
    ///   - words: The words of the pages, which decide their languages.
    ///   - links: How its pages lead to each other.
    ///   - siblings: Other sites to lead to.
    /// - Throws: ``/Phrasebook/CatalogError`` where the installation lacks the templates of the pages.
    package init(
        _ reader: PreviewReader, _ snapshot: Snapshot?, words: PageWords, links: PageLinks = .files,
        siblings: [PageSibling] = []
    ) throws(CatalogError) {
        self.reader = reader
        self.snapshot = snapshot
        examples = ExampleBook(reader.home)
        frame = PageFrame(
            site: "preview", title: "sitePreview", words: words, templates: try PageTemplates(), links: links,
            siblings: siblings)
    }

    /// The folders of the languages that the pages are in, the first one without a folder of its own.
    package var languages: [String] { frame.words.languages.map(\.folder) }

    /// The names of the books that have a page: those of the catalogs, and `common`.
    package var books: [String] { reader.home.books.filter { !$0.entries.isEmpty }.map(\.name) }

    /// What its pages may load, for the header `Content-Security-Policy`; each page says it too.
    package var policy: String { frame.policy }

    /// All pages, and what they need.
    package func files() -> PageSite {
        frame.site(frame.words.languages, books, { address($0, $1) }) { page(of: $0, in: $1.folder) }
    }

    /// The page of a book, or the first one (nil), in a language of the pages; nil where there is no such page.
    package func page(of book: String?, in language: String) -> [UInt8]? {
        guard let words = frame.words.languages.first(where: { $0.folder == language }) else { return nil }
        guard let book else { return index(words) }
        guard books.contains(book), let book = reader.home[book] else { return nil }
        var values = values(address(book.name, words), title(of: book, words), words)
        let groups = PreviewGroup.groups(of: book, words) { word($0, book, words) }
        values["catalogTitle"] = title(of: book, words)
        values["catalogName"] = book.name
        var number = 0
        values["groups"] = groups.enumerated().map { index, group in
            [
                "id": "page-section-\(index)", "title": group.title,
                "items": group.items.map { item in
                    number += 1
                    return self.values(item, book, words, number: number)
                },
            ] as [String: Any]
        }
        values["outline"] = groups.enumerated().map { ["href": "#page-section-\($0)", "title": $1.title] }
        values["hasOutline"] = groups.count > 1
        return frame.templates.render("preview-catalog", values)
    }

    // MARK: The first page

    private func index(_ words: PageWords.Language) -> [UInt8] {
        let address = address(nil, words)
        var values = values(address, words["sitePreview"], words)
        let books = books.compactMap { reader.home[$0] }
        let coverage = Coverage(reader.home)
        values["locales"] = reader.home.locales.filter { locale in books.contains { $0.files[locale] != nil } }
        values["rows"] = books.map { book in
            let found = diagnostics(in: book)
            return [
                "title": title(of: book, words), "name": book.name, "count": book.entries.count,
                "href": frame.links.link(from: address, to: self.address(book.name, words)),
                "bars": reader.home.locales.map { locale -> [String: Any] in
                    // A locale need not have every catalog.
                    guard book.files[locale] != nil else { return ["locale": locale, "isThere": false] }
                    let count =
                        coverage.rows.first { $0.catalog == book.name && $0.locale == locale }?.all
                        ?? Coverage.Count(translated: book.entries.count)
                    return count.bar(words).merging(["locale": locale, "isThere": true]) { $1 }
                },
                "findings": found.count, "hasFindings": !found.isEmpty,
            ] as [String: Any]
        }
        values["findings"] = reader.diagnostics.map { self.values($0, words) }
        values["hasFindings"] = !reader.diagnostics.isEmpty
        values["findingCount"] = words.text("finding_count", ["n": .integer(reader.diagnostics.count)])
        values["index"] = SearchIndex.json(
            books.flatMap { book in
                book.entries.map { entry in
                    let preview = reader.preview(of: entry, in: book)
                    let texts = preview.translations.flatMap { translation in
                        [translation.text?.text].compactMap(\.self) + translation.branches.map(\.text)
                    }
                    var seen: Set<String> = []
                    return SearchIndex.Entry(
                        href: frame.links.link(
                            from: address, to: self.address(book.name, words), fragment: entry.key),
                        key: entry.key, catalog: book.name, identifier: preview.facts?.identifier,
                        texts: texts.filter { seen.insert($0).inserted }, states: Self.states(of: preview))
                }
            })
        return frame.templates.render("preview-index", values)
    }

    private func diagnostics(in book: CatalogTexts) -> [Diagnostic] {
        let files = Set(reader.home.locales.map { reader.home.home.displayName(of: book.path(in: $0)) })
        return reader.diagnostics.filter { files.contains($0.position.file) }
    }

    // MARK: Messages

    private func values(
        _ item: PreviewGroup.Item, _ book: CatalogTexts, _ words: PageWords.Language, number: Int
    ) -> [String: Any] {
        let previews = item.entries.map { reader.preview(of: $0, in: book) }
        let facts = item.code.flatMap { book.catalog?[$0] }
        var texts = previews.map { preview in
            values(preview, words, anchor: preview.entry.key == item.anchor ? nil : preview.entry.key, shared: nil)
        }
        var states = Set(previews.flatMap(Self.states))
        // A text that several codes share is in another file.
        if let key = facts?.sharedUserText, let common = reader.home["common"], let entry = common[key] {
            let shared = reader.preview(of: entry, in: common)
            states.formUnion(Self.states(of: shared))
            texts.append(
                values(
                    shared, words, anchor: nil,
                    shared: frame.links.link(
                        from: address(book.name, words), to: address("common", words), fragment: key)))
        }
        let bodies = facts.map { self.bodies($0, book) } ?? []
        return PageFrame.values([
            "id": item.anchor, "number": number, "anchor": "#" + PageLinks.encoded(item.anchor),
            "name": item.code?.rawValue ?? item.anchor, "identifier": facts?.identifier,
            "deprecated": facts?.isDeprecated == true,
            "withheld": facts?.audience == .withheld ? words["audienceWithheld"] : nil,
            "states": states.sorted().joined(separator: " "), "texts": texts, "bodies": bodies,
            "hasBodies": !bodies.isEmpty, "lacksBody": facts != nil && bodies.isEmpty,
        ])
    }

    private func values(
        _ preview: MessagePreview, _ words: PageWords.Language, anchor: String?, shared: String?
    ) -> [String: Any] {
        let entry = preview.entry
        return PageFrame.values([
            "anchor": anchor, "key": entry.key, "shared": shared,
            "kind": words["kind\(entry.kindName.capitalizedFirst)"],
            "isPlain": Self.isPlain(entry), "about": entry.description ?? words["noDescription"],
            "hasArguments": !entry.arguments.isEmpty,
            "arguments": entry.arguments.map { argument in
                PageFrame.values([
                    "name": argument.name, "type": argument.type.rawValue, "example": entry.examples[argument.name],
                ])
            },
            "translations": preview.translations.map { values($0, entry, words) },
        ])
    }

    private func values(
        _ translation: MessagePreview.Translation, _ entry: TextEntry, _ words: PageWords.Language
    ) -> [String: Any] {
        let written = translation.text?.text
        let limit = entry.lengthLimit(in: translation.locale)
        let isShownAsWritten = translation.branches.count == 1 && translation.branches[0].text == written
        return PageFrame.values([
            "locale": translation.locale, "lang": LocaleIdentifier(translation.locale)?.languageTag,
            "isForUsers": entry.isForUsers, "state": translation.state,
            "stateName": words["state\(translation.state.capitalizedFirst)"],
            "contract": translation.text?.isContract == true, "isMissing": written == nil,
            "isTwinShown": translation.isTwinShown,
            "hasLength": limit != nil && written != nil,
            "length": limit.map { "\(translation.longest) / \($0)" },
            "isTooLong": limit.map { translation.longest > $0 && translation.text?.isContract == false },
            "written": isShownAsWritten ? nil : written,
            "change": translation.text?.formerSource.map { former in
                ["before": former, "now": entry.texts[reader.home.sourceLocale]?.text ?? ""]
            }, "hasBranches": !translation.branches.isEmpty,
            "branches": translation.branches.map { branch in
                PageFrame.values([
                    "label": branch.choices.isEmpty ? nil : branch.choices.map(\.name).joined(separator: ", "),
                    "text": branch.text,
                ])
            },
            "findings": translation.diagnostics.map { values($0, words) },
        ])
    }

    private func values(_ diagnostic: Diagnostic, _ words: PageWords.Language) -> [String: Any] {
        [
            "place": diagnostic.position.description, "isError": diagnostic.severity == .error,
            "severity": words[diagnostic.severity.rawValue], "message": words.text(diagnostic.text),
            "remedy": words.text(diagnostic.fixItText), "rule": diagnostic.rule.name,
        ]
    }

    /// The bodies that clients receive for a code, one for each locale of the book; equal ones once.
    private func bodies(_ entry: Catalog.Entry, _ book: CatalogTexts) -> [[String: Any]] {
        guard let snapshot, let catalog = book.catalog?.name else { return [] }
        let arguments = examples.arguments(of: entry, in: catalog)
        return reader.locales(of: book).compactMap { folder in
            snapshot.loadedLocale(folder).map { locale in
                let body = snapshot.answer(
                    to: entry.code, in: catalog, locale: locale, arguments: arguments, sink: SilentSink.shared
                ).body(.native)
                return ["locale": folder, "status": body.status, "text": body.text]
            }
        }
    }

    /// The states of a message's translations, and whether anything was found in it.
    private static func states(of preview: MessagePreview) -> [String] {
        let states = Set(preview.translations.map(\.state)).subtracting(["source"]).sorted()
        return states + (preview.translations.contains { !$0.diagnostics.isEmpty } ? ["finding"] : [])
    }

    private static func isPlain(_ entry: TextEntry) -> Bool {
        if case .text(_, _, isPlain: true) = entry.role { true } else { false }
    }

    // MARK: Frame

    private func address(_ book: String?, _ words: PageWords.Language) -> PageAddress {
        let isFirst = frame.links == .files && words.folder == frame.words.languages.first?.folder
        return PageAddress(catalog: book, language: isFirst ? nil : words.folder)
    }

    private func values(_ address: PageAddress, _ title: String, _ words: PageWords.Language) -> [String: Any] {
        var values = frame.values(
            address, title: title, locale: words.locale,
            languages: frame.words.languages.map { other in
                PageFrame.Language(
                    address: self.address(address.catalog, other), tag: other.locale.languageTag,
                    name: other["localeName"], isCurrent: other.folder == words.folder)
            },
            catalogs: books.compactMap { reader.home[$0] }.map { book in
                PageFrame.Entry(
                    address: self.address(book.name, words), name: book.name, title: self.title(of: book, words))
            })
        values["hasStates"] = true
        values["states"] = ["translated", "stale", "unfinished", "missing", "finding"].map {
            ["value": $0, "title": words["state\($0.capitalizedFirst)"]]
        }
        return values
    }

    /// A word of a catalog's own pages, in the language of the page, else as the source has it.
    private func word(_ key: String, _ book: CatalogTexts, _ words: PageWords.Language) -> String? {
        let texts = book[key]?.texts
        return (texts?[words.folder] ?? texts?[reader.home.sourceLocale])?.text
    }

    private func title(of book: CatalogTexts, _ words: PageWords.Language) -> String {
        book.catalog == nil ? words["shared"] : word("catalog.title", book, words) ?? book.name
    }
}
