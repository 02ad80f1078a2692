import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct ReferenceSiteTests {
    /// The shipped home's site, made once.
    private static let made = Task {
        let (reader, words) = try await ReferencePageTests.shipped.value
        return try ReferenceSite(reader, words: words).files()
    }

    private static func site() async throws -> PageSite { try await made.value }

    private static func text(_ path: String) async throws -> String {
        String(decoding: try #require(try await site()[path]).bytes, as: UTF8.self)
    }

    @Test func eachCatalogHasAPageInEachLocale() async throws {
        let site = try await Self.site()
        #expect(site["index.html"] != nil && site["zh_CN/index.html"] != nil)
        for catalog in ["agreement-pay", "card-issuing", "order-acquiring", "return-code-gateway", "typed-checkout"] {
            #expect(site["\(catalog)/index.html"] != nil && site["zh_CN/\(catalog)/index.html"] != nil)
        }
        #expect(site["assets/pages.css"] != nil && site["assets/pages.js"] != nil)
        #expect(Set(site.files.map(\.path)).count == site.files.count)
    }

    @Test func everyLinkLeadsToAPageOfTheSite() async throws {
        let site = try await Self.site()
        let paths = Set(site.files.map(\.path))
        for file in site.files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for match in text.matches(of: /(?:href|src)="([^"]*)"/) where match.1 != "data:," {
                let link = match.1.split(separator: "#", omittingEmptySubsequences: false)[0]
                guard !link.isEmpty else { continue }
                var folder = file.path.split(separator: "/").dropLast()
                for part in link.split(separator: "/") {
                    if part == ".." { folder = folder.dropLast() } else { folder.append(part) }
                }
                #expect(paths.contains(folder.joined(separator: "/")), "\(match.1) in \(file.path)")
            }
        }
    }

    @Test func eachCodeIsAnAnchorAsProblemTypesNameIt() async throws {
        let snapshot = try await ReferencePageTests.shipped.value.reader.snapshot
        for name in snapshot.catalogNames {
            let catalog = try #require(snapshot.catalog(name))
            let text = try await Self.text("\(name)/index.html")
            for code in catalog.codes + catalog.proseCodes.map(\.code) {
                #expect(text.contains("<tr id=\"\(code)\" data-item>"), "\(name) \(code)")
            }
        }
    }

    @Test func nothingComesFromElsewhere() async throws {
        for file in try await Self.site().files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("http://") && !text.contains("https://"), "\(file.path)")
            guard file.path.hasSuffix(".html") else { continue }
            #expect(text.contains("content=\"default-src &#39;none&#39;; style-src"))
            #expect(!text.contains(" style=") && !text.contains(" onclick="))
        }
    }

    @Test func textIsNeverMarkup() async throws {
        // A quotation mark with a combining character is one character to Swift, and two to a browser.
        let home = Home(files: [
            "Resources/catalogs/shop.json": """
            {"catalog": "shop", "contractLocale": "en_US",
             "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "\\"\u{301} onmouseover=alert(1) x", "symbol": "a", "audience": "user",
                        "userText": "user.unavailable"}]}
            """,
            "Locales/en_US/common.arb": #"{"user.unavailable": "No."}"#,
            "Locales/en_US/shop.arb": """
            {"catalog.title": "</title><script>alert(1)</script>",
             "\\"\u{301} onmouseover=alert(1) x": "<script>alert('\\"&amp;')</script>"}
            """,
        ])
        let words = try await PageWords()
        let reader = ReferenceReader(try await MessageStore(home: home).snapshot, TranslatedHome(home), words: words)
        for file in try ReferenceSite(reader, words: words).files().files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("<script>alert"), "\(file.path)")
            #expect(!text.contains("</title><"), "\(file.path)")
            // What a search looks through is JSON, where a quotation mark is escaped otherwise.
            guard file.path == "shop/index.html" else { continue }
            let scalars = Array(text.unicodeScalars)
            #expect(!scalars.indices.dropLast().contains { scalars[$0] == "\"" && scalars[$0 + 1] == "\u{301}" })
        }
    }

    @Test func theWordsAreThoseOfTheLanguage() async throws {
        #expect(try await Self.text("zh_CN/card-issuing/index.html").contains("<html lang=\"zh-CN\""))
        #expect(try await Self.text("zh_CN/card-issuing/index.html").contains(">处理方式</th>"))
        #expect(try await Self.text("zh_TW/card-issuing/index.html").contains(">使用者訊息</th>"))
        #expect(try await Self.text("card-issuing/index.html").contains(">Handling</th>"))
    }

    @Test func theSwitchNamesEachLanguageInItself() async throws {
        for path in ["card-issuing/index.html", "zh_CN/index.html", "zh_TW/card-issuing/index.html"] {
            let page = try await Self.text(path)
            for name in ["English", "简体中文", "繁體中文"] { #expect(page.contains(">\(name)</a>"), "\(name) in \(path)") }
            #expect(!page.contains(">zh_TW</a>"), "\(path)")
        }
    }
}
