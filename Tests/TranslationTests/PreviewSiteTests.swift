import Foundation
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct PreviewSiteTests {
    /// The shipped home's pages, made once.
    private static let made = Task {
        try PreviewSite(
            PreviewReaderTests.shipped, try await MessageStore(home: .shipped).snapshot, words: try await PageWords()
        ).files()
    }

    private static func text(_ path: String) async throws -> String {
        String(decoding: try #require(try await made.value[path]).bytes, as: UTF8.self)
    }

    private static func text(_ path: String, of files: [String: String]) async throws -> String {
        let home = SmallHome.home(files)
        let snapshot = try? await MessageStore(home: home).snapshot
        let site = try PreviewSite(PreviewReader(TranslatedHome(home)), snapshot, words: try await PageWords())
        return String(decoding: try #require(site.files()[path]).bytes, as: UTF8.self)
    }

    @Test func everyMessageIsShownWithItsTextsInAllLocales() async throws {
        for book in PreviewReaderTests.shipped.home.books {
            let page = try await Self.text("\(book.name)/index.html")
            let codes = Set(book.catalog?.codes.map(\.rawValue) ?? [])
            for entry in book.entries {
                #expect(page.contains(" id=\"\(entry.key)\""), "\(book.name)/\(entry.key)")
                #expect(
                    codes.contains(entry.key) == page.contains("<article class=\"item\" id=\"\(entry.key)\"")
                        || entry.code == nil)
            }
        }
        let page = try await Self.text("return-code-gateway/index.html")
        for part in ["attempts one", "1 attempt remains.", "剩余 2 次", "{&quot;code&quot;:&quot;100615&quot;"] {
            #expect(page.contains(part), "\(part)")
        }
    }

    @Test func everyLinkLeadsToAPageAndItsAnchor() async throws {
        let site = try await Self.made.value
        var ids: [String: Set<String>] = [:]
        for file in site.files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            ids[file.path] = Set(text.matches(of: /\ id="([^"]*)"/).map { String($0.1) })
        }
        for file in site.files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let links = text.matches(of: /href="([^"]*)"/).map(\.1) + text.matches(of: /"href":"([^"]*)"/).map(\.1)
            for link in Set(links) where link != "data:," && !link.hasSuffix(".css") {
                let parts = link.split(separator: "#", omittingEmptySubsequences: false)
                var path = file.path.split(separator: "/")
                if !parts[0].isEmpty {
                    path.removeLast()
                    for part in parts[0].split(separator: "/") {
                        if part == ".." { path.removeLast() } else { path.append(part) }
                    }
                }
                let target = try #require(ids[path.joined(separator: "/")], "\(link) in \(file.path)")
                guard parts.count > 1, let name = String(parts[1]).removingPercentEncoding else { continue }
                #expect(target.contains(name), "\(link) in \(file.path)")
            }
        }
    }

    @Test func statesAndDiagnosticsAreShown() async throws {
        let files = [
            "Locales/en_US/common.arb": #"{"user.unavailable": "No."}"#,
            "Locales/zh_CN/common.arb": #"{"user.unavailable": "不可用。"}"#,
            "Locales/en_US/shop.arb": #"{"A": "New words", "A.user": "Buy."}"#,
            "Locales/zh_CN/shop.arb": #"{"A": "旧"}"#,
            "Resources/translations/zh_CN/shop.json":
                #"{"texts": {"A": {"source": "0000000000000000", "translation": "\#(SmallHome.hash("旧"))"}}}"#,
        ]
        let page = try await Self.text("shop/index.html", of: files)
        #expect(page.contains("data-states=\"finding missing stale\""))
        #expect(page.contains(">Stale</span>") && page.contains(">Missing</span>"))
        #expect(page.contains("<small>stale-text</small>"))
        let index = try await Self.text("index.html", of: files)
        #expect(index.contains("aria-label=\"zh_CN: Translated 0, Stale 1, Missing 1\""))
        #expect(index.contains(" · Stale 1, Missing 1</small>"))
        #expect(index.contains("\"states\":[\"stale\",\"finding\"]"))
    }

    @Test func aStaleTextShowsBothSources() async throws {
        let files = [
            "Locales/en_US/common.arb": #"{"user.unavailable": "No."}"#,
            "Locales/en_US/shop.arb": #"{"A": "New words"}"#, "Locales/zh_CN/shop.arb": #"{"A": "旧"}"#,
            "Resources/translations/zh_CN/shop.json": """
            {"texts": {"A": {"source": "\(SmallHome.hash("Old words"))", "sourceText": "Old words",
              "translation": "\(SmallHome.hash("旧"))", "unfinished": true}}}
            """,
        ]
        let page = try await Self.text("shop/index.html", of: files)
        #expect(page.contains("<dt>Source before</dt><dd><del>Old words</del></dd>"))
        #expect(page.contains("<dt>Source now</dt><dd><ins>New words</ins></dd>"))
        #expect(page.contains(">Unfinished</span>") && page.contains("<small>unfinished-text</small>"))
        #expect(try await Self.text("index.html", of: files).contains("Stale 0, Unfinished 1, Missing 0"))
    }

    @Test func textIsNeverMarkup() async throws {
        let files = [
            "Locales/en_US/common.arb": #"{"user.unavailable": "No."}"#,
            "Locales/en_US/shop.arb": ##"""
            {"catalog.title": "</title><script>alert(1)</script>",
             "A": "<script>alert('{n}')</script>", "A.user": "</script><img src=x onerror=alert(1)>",
             "@A": {"description": "\"><script>alert(2)</script>", "placeholders": {"n": {"example": "<b>"}}}}
            """##,
        ]
        for path in ["index.html", "shop/index.html", "zh_CN/shop/index.html"] {
            let page = try await Self.text(path, of: files)
            #expect(!page.contains("<script>alert") && !page.contains("<img"), "\(path)")
            #expect(page.matches(of: /<script/).count == page.matches(of: /<\/script>/).count)
        }
        #expect(try await Self.text("shop/index.html", of: files).contains("&lt;script&gt;alert(2)&lt;/script&gt;"))
    }

    @Test func aHomeThatDoesNotLoadHasPagesWithoutBodies() async throws {
        let page = try await Self.text("shop/index.html", of: ["Locales/en_US/shop.arb": #"{"A": "{n"}"#])
        #expect(page.contains("The home has errors and cannot answer; mend them first."))
        #expect(!page.contains("<summary>") && page.contains("<small>"))
    }

    @Test func thePagesAreInTheLanguagesOfTheWords() async throws {
        #expect(try await Self.text("zh_CN/card-issuing/index.html").contains("用户提示"))
        #expect(try await Self.text("zh_CN/index.html").contains("<html lang=\"zh-CN\""))
        #expect(try await Self.text("zh_TW/card-issuing/index.html").contains("使用者訊息"))
        #expect(try await Self.text("zh_TW/index.html").contains("<html lang=\"zh-TW\""))
        #expect(try await Self.text("card-issuing/index.html").contains("What the client receives"))
    }
}
