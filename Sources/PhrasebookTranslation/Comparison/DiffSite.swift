import ICU
package import Phrasebook

/// A page of what differs between two homes, in each language of the pages.
package struct DiffSite: Sendable {
    private let diff: HomeDiff
    private let subject: String
    private let frame: PageFrame

    /// A page.
    ///
    /// - Parameters:
    ///   - diff: What differs.
    ///   - subject: What is compared, such as `main → .`.
    ///   - words: The words of the page, which decide its languages.
    /// - Throws: ``/Phrasebook/CatalogError`` where the installation lacks the templates of the pages.
    package init(_ diff: HomeDiff, subject: String, words: PageWords) throws(CatalogError) {
        self.diff = diff
        self.subject = subject
        frame = PageFrame(
            site: "diff", title: "siteDiff", words: words, templates: try PageTemplates(), links: .files, siblings: [])
    }

    /// The page in each language, and what it needs; at the root is the language whose folder is `first`.
    package func files(first: String? = nil) -> PageSite {
        let root = frame.words.languages.first { $0.folder == first } ?? frame.words.languages.first
        func address(_ language: PageWords.Language) -> PageAddress {
            PageAddress(catalog: nil, language: language.folder == root?.folder ? nil : language.folder)
        }
        return frame.site(frame.words.languages, [String](), { address($1) }) { _, words in
            page(address(words), words, address)
        }
    }

    private func page(
        _ address: PageAddress, _ words: PageWords.Language, _ other: (PageWords.Language) -> PageAddress
    ) -> [UInt8] {
        var values = frame.values(
            address, title: words["siteDiff"], locale: words.locale,
            languages: frame.words.languages.map { language in
                PageFrame.Language(
                    address: other(language), tag: language.locale.languageTag, name: language["localeName"],
                    isCurrent: language.folder == words.folder)
            }, catalogs: [])
        values["subject"] = subject
        values["summary"] = diff.summary(words)
        values["changedCatalogs"] = diff.catalogs.enumerated().map { self.values($1, number: $0, words) }
        values["outline"] = diff.catalogs.enumerated().map { ["href": "#page-section-\($0)", "title": $1.name] }
        values["hasOutline"] = !diff.catalogs.isEmpty
        return frame.templates.render("diff", values)
    }

    // MARK: Catalogs

    private func values(
        _ catalog: HomeDiff.CatalogChange, number: Int, _ words: PageWords.Language
    ) -> [String: Any] {
        let facts =
            catalog.facts.map { values($0, code: nil, change: nil) }
            + catalog.codes.flatMap { code in
                code.facts.enumerated().map { index, fact in
                    values(
                        fact, code: index == 0 ? code.code.rawValue : nil,
                        change: index > 0 || code.change == .changed ? nil : words[code.change.rawValue])
                }
            }
        return PageFrame.values([
            "id": "page-section-\(number)", "name": catalog.name,
            "change": catalog.change == .changed ? nil : words[catalog.change.rawValue], "facts": facts,
            "hasFacts": !facts.isEmpty, "hasMessages": !catalog.messages.isEmpty,
            "messages": catalog.messages.map { message in
                [
                    "id": "\(catalog.name)/\(message.entry.key)", "anchor": "#" + PageLinks.encoded(message.name),
                    "key": message.entry.key,
                    "kind": words["kind\(message.entry.kindName.capitalizedFirst)"],
                    "rows": message.texts.flatMap { rows($0, words) },
                ] as [String: Any]
            },
        ])
    }

    private func values(_ fact: HomeDiff.Fact, code: String?, change: String?) -> [String: Any] {
        PageFrame.values(["code": code, "change": change, "name": fact.name, "old": fact.old, "new": fact.new])
    }

    /// The rows of a text, one for each case.
    private func rows(_ text: HomeDiff.TextChange, _ words: PageWords.Language) -> [[String: Any]] {
        let locale = LocaleIdentifier(text.locale)
        return text.shown.enumerated().map { number, shown in
            let isSame = !text.hasTwoSides
            let isOpen = text.lagsBehindSource || text.new?.state.isOpen == true
            let difference = isSame ? nil : WordDiff(shown.old ?? "", shown.new ?? "")
            return PageFrame.values([
                "locale": number == 0 ? text.locale : nil,
                "remarks": number > 0
                    ? [] : text.remarks(words).map { ["text": $0, "isOpen": isOpen] as [String: Any] },
                "label": shown.label,
                "lang": locale?.languageTag, "dir": locale?.isRightToLeft == true ? "rtl" : "ltr",
                "isSame": isSame, "same": isSame ? shown.new ?? "" : nil,
                "old": difference.map { Self.runs($0.old) } ?? [], "new": difference.map { Self.runs($0.new) } ?? [],
            ])
        }
    }

    private static func runs(_ runs: [WordDiff.Run]) -> [[String: Any]] {
        let isWhole = runs.allSatisfy(\.isOwn)
        return runs.map { ["text": $0.text, "isOwn": $0.isOwn && !isWhole] }
    }
}
