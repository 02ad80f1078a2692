package import ICU
import MessageFormat
package import Phrasebook

/// The reference of several catalogs in several languages as HTML, made page by page.
///
/// ```swift
/// let words = try await PageWords()
/// let site = try ReferenceSite(ReferenceReader(snapshot, home, words: words), words: words)
/// for file in site.files().files { try write(file) }
/// ```
///
/// Each code is an anchor of its catalog's page, as the `type` of problem details names it.
package struct ReferenceSite: Sendable {
    private let reader: ReferenceReader
    private let frame: PageFrame
    private let catalogs: [Catalog.Name]
    private let locales: [LocaleIdentifier]

    /// A site.
    ///
    /// - Parameters:
    ///   - reader: Reads the reference.
    ///   - words: The words of the pages.
    ///   - catalogs: Which catalogs it shows, in this order; all of the home without it.
    ///   - locales: The locales, the first one without a folder of its own; all of the home without it, the default
    ///     first.
    ///   - links: How its pages lead to each other.
    ///   - siblings: Other sites to lead to.
    /// - Throws: ``/Phrasebook/CatalogError`` where the installation lacks the templates of the pages.
    package init(
        _ reader: ReferenceReader, words: PageWords, catalogs: [Catalog.Name]? = nil,
        locales: [LocaleIdentifier]? = nil, links: PageLinks = .files, siblings: [PageSibling] = []
    ) throws(CatalogError) {
        self.reader = reader
        self.catalogs = catalogs ?? reader.snapshot.catalogNames
        let first = reader.snapshot.negotiate(LanguagePreferences()).locale
        self.locales = locales ?? [first] + reader.snapshot.loadedLocales.filter { $0 != first }
        frame = PageFrame(
            site: "reference", title: "siteReference", words: words, templates: try PageTemplates(), links: links,
            siblings: siblings)
    }

    /// What its pages may load, for the header `Content-Security-Policy`; each page says it too.
    package var policy: String { frame.policy }

    /// All pages, and what they need.
    package func files() -> PageSite {
        frame.site(locales, catalogs, { address($0, $1) }) { page(of: $0, in: $1) }
    }

    /// The page of a catalog, or the first one (nil), in a loaded locale; nil where there is no such page.
    package func page(of catalog: Catalog.Name?, in locale: LocaleIdentifier) -> [UInt8]? {
        guard let catalog else { return index(in: locale) }
        guard catalogs.contains(catalog), let page = reader.page(of: catalog, in: locale) else { return nil }
        let words = frame.words.language(of: locale)
        let address = address(catalog, locale)
        var values = values(address, page.title, locale)
        values["outline"] = page.sections.enumerated().map { number, section in
            ["href": "#page-section-\(number)", "title": title(section, words)]
        }
        values["hasOutline"] = page.sections.count > 1
        values["catalogTitle"] = page.title
        values["catalogName"] = page.catalog.rawValue
        values["codeCount"] = words.text("code_count", ["n": .integer(page.rows.count)])
        values["overview"] = page.overview
        values["members"] = page.body.members.map { member in
            [
                "name": member.name, "holds": words["value\(member.value.rawValue.capitalizedFirst)"],
                "json": member.isNumber ? "number" : "string", "origin": origin(member.origin, words),
            ]
        }
        values["successCode"] = page.successCode?.rawValue
        values["httpStatus"] = page.httpStatus
        values["httpStatusOrigin"] = origin(page.httpStatusOrigin, words)
        values["exampleBody"] = page.body.example
        values["notes"] = page.notes.map(\.text)
        values["hasNotes"] = !page.notes.isEmpty
        values["sections"] = page.sections.enumerated().map { self.values($1, $0, words) }
        values["hasProse"] = !page.proseCodes.isEmpty
        values["prose"] = page.proseCodes.map { code in
            [
                "code": code.code.rawValue, "anchor": "#" + PageLinks.encoded(code.code.rawValue),
                "hasRetry": !code.retryWords.isEmpty, "retryParts": parts(code.retryWords),
            ] as [String: Any]
        }
        return frame.templates.render("reference-catalog", values)
    }

    private func index(in locale: LocaleIdentifier) -> [UInt8] {
        let words = frame.words.language(of: locale)
        let address = address(nil, locale)
        var values = values(address, words["siteReference"], locale)
        let pages = catalogs.compactMap { reader.page(of: $0, in: locale) }
        values["pages"] = pages.map { page in
            PageFrame.values([
                "href": frame.links.link(from: address, to: self.address(page.catalog, locale)), "title": page.title,
                "name": page.catalog.rawValue, "overview": page.overview,
                "count": words.text("code_count", ["n": .integer(page.rows.count)]),
            ])
        }
        values["index"] = SearchIndex.json(
            pages.flatMap { page in
                page.rows.map { row in
                    SearchIndex.Entry(
                        href: frame.links.link(
                            from: address, to: self.address(page.catalog, locale), fragment: row.code.rawValue),
                        key: row.code.rawValue, catalog: page.catalog.rawValue, identifier: row.identifier,
                        texts: [row.message, row.handling, row.user].compactMap(\.self), states: [])
                }
            })
        return frame.templates.render("reference-index", values)
    }

    private func values(_ address: PageAddress, _ title: String, _ locale: LocaleIdentifier) -> [String: Any] {
        frame.values(
            address, title: title, locale: locale,
            languages: locales.map { other in
                let words = frame.words.language(of: other)
                return PageFrame.Language(
                    address: self.address(address.catalog.map { Catalog.Name($0) }, other), tag: other.languageTag,
                    name: words.locale == other ? words["localeName"] : other.folderName, isCurrent: other == locale)
            },
            catalogs: catalogs.map { name in
                PageFrame.Entry(
                    address: self.address(name, locale), name: name.rawValue,
                    title: reader.snapshot.word("catalog.title", of: name, locale: locale) ?? name.rawValue)
            })
    }

    private func address(_ catalog: Catalog.Name?, _ locale: LocaleIdentifier) -> PageAddress {
        let isFirst = frame.links == .files && locale == locales.first
        return PageAddress(
            catalog: catalog?.rawValue, language: isFirst ? nil : reader.snapshot.folder(of: locale))
    }

    private func values(_ section: ReferencePage.Section, _ number: Int, _ words: PageWords.Language) -> [String: Any] {
        let facts = [
            ("type", section.kind == .type ? section.name : nil), ("httpStatus", section.httpStatus.map(String.init)),
            ("range", section.range), ("scope", section.scope), ("remarks", section.remarks),
        ].compactMap { name, text in text.map { ["name": words[name], "text": $0] } }
        return PageFrame.values([
            "id": "page-section-\(number)", "title": title(section, words),
            "description": section.description == section.title ? nil : section.description, "facts": facts,
            "hasFacts": !facts.isEmpty, "hasRows": !section.rows.isEmpty,
            "rows": section.rows.map { values($0, words) },
        ])
    }

    private func title(_ section: ReferencePage.Section, _ words: PageWords.Language) -> String {
        section.title ?? (section.kind == .other ? words["otherCodes"] : section.name)
    }

    private func values(_ row: ReferencePage.Row, _ words: PageWords.Language) -> [String: Any] {
        PageFrame.values([
            "code": row.code.rawValue, "anchor": "#" + PageLinks.encoded(row.code.rawValue),
            "identifier": row.identifier, "deprecated": row.isDeprecated, "status": row.httpStatus.map(String.init),
            "message": row.message, "handling": row.handling, "user": row.user,
            "fields": row.fieldPosition.map { words[$0 == .before ? "fieldsBefore" : "fieldsAfter"] },
            "hasRetry": !row.retryWords.isEmpty, "retryParts": parts(row.retryWords),
            "audience": words["audience\(row.audience.rawValue.capitalizedFirst)"],
            "withheld": row.audience == .withheld, "hasArguments": !row.arguments.isEmpty,
            "arguments": row.arguments.map {
                PageFrame.values(["name": $0.name, "type": $0.type.rawValue, "example": $0.example])
            },
        ])
    }

    private func parts(_ words: [String]) -> [[String: Any]] {
        words.enumerated().map { ["text": $1, "isSecond": $0 > 0] }
    }

    private func origin(_ origin: BodyShape.Origin, _ words: PageWords.Language) -> String {
        words[origin == .document ? "fromDocument" : "fromSetting"]
    }
}

extension Snapshot {
    /// A loaded locale as its folder spells it.
    func folder(of locale: LocaleIdentifier) -> String {
        zip(loadedLocales, localeNames).first { $0.0 == locale }?.1 ?? locale.folderName
    }
}
