import ICU
import Phrasebook

/// What is around the content of every page of a site.
struct PageFrame: Sendable {
    /// A language that the page can be read in.
    struct Language {
        let address: PageAddress
        let tag: String
        let name: String
        let isCurrent: Bool
    }

    /// A page in the list of catalogs.
    struct Entry {
        let address: PageAddress
        let name: String
        let title: String
    }

    static let contentType = "text/html; charset=utf-8"

    /// The site's name, for its style.
    let site: String
    /// The name of its title among the words.
    let title: String
    let words: PageWords
    let templates: PageTemplates
    let links: PageLinks
    let siblings: [PageSibling]

    /// What the pages may load: their own style and script, and nothing from anywhere else.
    ///
    /// A page that is a file has no origin of its own, so that `'self'` is not enough for it.
    var policy: String {
        let own = links == .files ? "'self' file:" : "'self'"
        return "default-src 'none'; style-src \(own); script-src \(own); img-src data:; base-uri 'none'; "
            + "form-action 'none'"
    }

    /// The values of a page's frame.
    ///
    /// - Parameters:
    ///   - address: The page.
    ///   - title: Its title.
    ///   - locale: The locale of its texts, which decides the language of the words too.
    ///   - languages: The languages to choose from.
    ///   - catalogs: The catalogs to choose from.
    /// - Returns: The values by their names in the templates.
    func values(
        _ address: PageAddress, title: String, locale: LocaleIdentifier, languages: [Language], catalogs: [Entry]
    ) -> [String: Any] {
        let language = words.language(of: locale)
        let siteTitle = language[self.title]
        return [
            "lang": locale.languageTag, "site": site, "policy": policy,
            "title": title == siteTitle ? title : "\(title) – \(siteTitle)", "siteTitle": siteTitle,
            "style": links.asset("pages.css", from: address), "script": links.asset("pages.js", from: address),
            "home": links.link(from: address, to: PageAddress(catalog: nil, language: address.language)),
            "w": language.words, "hasOutline": false, "hasStates": false, "hasCatalogs": !catalogs.isEmpty,
            "siblings": siblings.map { sibling in
                ["href": sibling.link(address.language ?? language.folder), "title": language[sibling.title]]
            },
            "languages": languages.map { other in
                [
                    "href": links.link(from: address, to: other.address), "lang": other.tag, "name": other.name,
                    "current": other.isCurrent,
                ] as [String: Any]
            },
            "catalogs": catalogs.map { entry in
                [
                    "href": links.link(from: address, to: entry.address), "name": entry.name, "title": entry.title,
                    "current": entry.address.catalog == address.catalog,
                ] as [String: Any]
            },
        ]
    }

    /// All pages of a site, and what they need.
    ///
    /// - Parameters:
    ///   - languages: The languages, the first one without a folder of its own.
    ///   - catalogs: The catalogs; each language has a first page besides.
    ///   - address: The address of a page; nil is the first one.
    ///   - page: The page; nil where there is none.
    /// - Returns: The shared files, and the pages of each language one after the other.
    func site<Language, Name>(
        _ languages: [Language], _ catalogs: [Name], _ address: (Name?, Language) -> PageAddress,
        page: (Name?, Language) -> [UInt8]?
    ) -> PageSite {
        var site = PageSite()
        for asset in templates.assets { site.add("assets/\(asset.path)", asset.bytes, asset.contentType) }
        for language in languages {
            for catalog in [nil] + catalogs.map(Optional.some) {
                guard let page = page(catalog, language) else { continue }
                site.add(PageLinks.path(of: address(catalog, language)), page, Self.contentType)
            }
        }
        return site
    }

    /// Values of a template, without those that are absent.
    static func values(_ values: [String: Any?]) -> [String: Any] { values.compactMapValues(\.self) }
}
