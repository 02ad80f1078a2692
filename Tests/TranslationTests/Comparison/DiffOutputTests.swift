import Foundation
import ICU
import Phrasebook
import PhrasebookTranslation
import Testing

/// What differs, as each form writes it.
@Suite struct DiffOutputTests {
    private static func words(_ folder: String = "en_US") async throws -> PageWords.Language {
        try #require(try await PageWords().languages.first { $0.folder == folder })
    }

    /// A change of each kind: a branch, a translation that lags behind, a text that is new, and a fact.
    private static func sample() throws -> HomeDiff {
        let english = HomeDiffTests.english.replacing("# try is", with: "# attempt is")
            .replacing(
                "\"A\": \"Too many tries\"", with: "\"A\": \"Too many attempts\", \"A.handling\": \"Use | or *\"")
        return try HomeDiffTests.diff([
            "Locales/en_US/shop.arb": english, "Locales/ar/shop.arb": #"{"A": "محاولات\u001B[31m كثيرة"}"#,
            "Resources/catalogs/shop.json": """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
            "codes": [{"code": "A", "symbol": "a", "audience": "merchant", "arguments": {"n": "integer", "limit": "money"}}]}
            """,
        ])
    }

    // MARK: Terminal

    @Test func theTerminalShowsEachChange() async throws {
        let text = try Self.sample().text(await Self.words(), title: "main → .")
        #expect(
            text == """
                ─ shop
                  A
                    audience: user → merchant

                ─ shop/A · Message
                  en_US · Changed
                    - Too many tries
                    + Too many attempts
                  ar · Added
                    + محاولات\\u001B[31m كثيرة
                  zh_CN · Stale: its source changed, and it did not
                      尝试次数过多

                ─ shop/A.handling · Handling
                  en_US · Added
                    + Use | or *

                ─ shop/A.user · User message
                  en_US · Changed
                    n one
                    - 1 try is left.
                    + 1 attempt is left.
                  zh_CN · Stale: its source changed, and it did not
                      还可尝试 3 次。

                main → . · Added: 2 · Changed: 2 · Stale: 2 · Facts: 1

                """)
    }

    @Test func coloursMarkTheWordsThatDiffer() async throws {
        let text = try Self.sample().text(await Self.words(), title: "a", usesColour: true)
        let escape = "\u{1B}["
        #expect(
            text.contains(
                "\(escape)31m- \(escape)0m\(escape)31mToo many \(escape)0m\(escape)1;4;31mtries\(escape)0m\n"))
        // What is in a text is never obeyed.
        #expect(text.contains("محاولات\\u001B[31m كثيرة"))
    }

    @Test func chineseWordsAreAroundTheTexts() async throws {
        let text = try Self.sample().text(await Self.words("zh_CN"), title: "main → .")
        #expect(text.contains("zh_CN · 待更新：原文已修改，译文未改\n") && text.contains("─ shop/A · 消息\n"))
        #expect(text.hasSuffix("main → . · 新增：2 · 修改：2 · 待更新：2 · 属性：1\n"))
    }

    @Test func nothingIsSaidInWords() async throws {
        let diff = try HomeDiffTests.diff([:])
        #expect(diff.text(try await Self.words(), title: "a → b") == "a → b · Nothing differs.\n")
        #expect(
            diff.markdown(try await Self.words("zh_TW"), title: "a → b") == "# 變更：a → b\n\n沒有變更。\n")
    }

    // MARK: Markdown

    @Test func markdownHasATableForEachCatalog() async throws {
        let text = try Self.sample().markdown(await Self.words(), title: "feature_x → .")
        #expect(
            text == """
                # Changes: feature\\_x → .

                Added: 2 · Changed: 2 · Stale: 2 · Facts: 1

                ## shop

                | Code | Facts | Before | After |
                | --- | --- | --- | --- |
                | `A` | `audience` | user | merchant |

                | Texts | Language | Before | After |
                | --- | --- | --- | --- |
                | `A` | en\\_US<br>Changed | Too many <del>tries</del> | Too many <ins>attempts</ins> |
                |  | ar<br>Added |  | محاولات\\\\u001B\\[31m كثيرة |
                |  | zh\\_CN<br>Stale: its source changed, and it did not | 尝试次数过多 | 尝试次数过多 |
                | `A.handling` | en\\_US<br>Added |  | Use \\| or \\* |
                | `A.user` | en\\_US<br>Changed<br>`n one` | 1 <del>try</del> is left. | 1 <ins>attempt</ins> is left. |
                |  | zh\\_CN<br>Stale: its source changed, and it did not | 还可尝试 3 次。 | 还可尝试 3 次。 |

                """)
    }

    // MARK: JSON

    @Test func jsonHasEveryMember() throws {
        let json = try JSONSerialization.jsonObject(with: Data(try Self.sample().json(old: "main", new: ".")))
        let root = try #require(json as? [String: Any])
        #expect(root["old"] as? String == "main" && root["new"] as? String == ".")
        #expect(
            root["counts"] as? [String: Int]
                == [
                    "added": 2, "removed": 0, "changed": 2, "stale": 2, "otherState": 0, "shownOtherwise": 0,
                    "facts": 1,
                ])
        let catalog = try #require((root["catalogs"] as? [[String: Any]])?.first)
        #expect(catalog["catalog"] as? String == "shop" && catalog["change"] as? String == "changed")
        let texts = try #require(catalog["texts"] as? [[String: Any]])
        #expect(texts.count == 6)
        let first = texts[0]
        #expect(first["key"] as? String == "A" && first["code"] as? String == "A")
        #expect(first["kind"] as? String == "message" && first["locale"] as? String == "en_US")
        #expect(first["lagsBehindSource"] as? Bool == false && first["change"] as? String == "changed")
        #expect((first["old"] as? [String: String]) == ["text": "Too many tries", "state": "translated"])
        let lagging = texts[2]
        #expect(lagging["change"] is NSNull && lagging["lagsBehindSource"] as? Bool == true)
        let shown = try #require((texts[4]["shown"] as? [[String: Any]])?.first)
        #expect(shown as? [String: String] == ["case": "n one", "old": "1 try is left.", "new": "1 attempt is left."])
        let codes = try #require(catalog["codes"] as? [[String: Any]])
        #expect(
            codes.first?["facts"] as? [[String: String]] == [["name": "audience", "old": "user", "new": "merchant"]])
    }

    // MARK: Page

    private static func page(_ diff: HomeDiff, _ path: String = "index.html", first: String? = nil) async throws
        -> String
    {
        let site = try DiffSite(diff, subject: "<main> → .", words: try await PageWords()).files(first: first)
        return String(decoding: try #require(site[path]).bytes, as: UTF8.self)
    }

    @Test func thePageShowsBothSidesWithTheWordsThatDiffer() async throws {
        let page = try await Self.page(Self.sample())
        for part in [
            "<html lang=\"en-US\" data-site=\"diff\">", "<code>&lt;main&gt; → .</code>",
            "Too many <del>tries</del></span></td>", "Too many <ins>attempts</ins></span></td>",
            "<td lang=\"ar\" dir=\"rtl\">", "<td colspan=\"2\" lang=\"zh-CN\" dir=\"ltr\">",
            "<span class=\"tag warn\">Stale: its source changed, and it did not</span>", "<code>n one</code>",
            "<article class=\"item\" id=\"shop/A.user\">", "href=\"#page-section-0\"",
            "<td><code>audience</code></td><td><span class=\"lines\">user</span></td>",
        ] {
            #expect(page.contains(part), "\(part) in \(page)")
        }
        // There are no pages of catalogs to lead to.
        #expect(!page.contains("aria-current=\"page\""))
    }

    @Test func thePageIsInEachLanguageAndNeedsNothingFromElsewhere() async throws {
        let site = try DiffSite(Self.sample(), subject: "a", words: try await PageWords()).files()
        #expect(
            Set(site.files.map(\.path)) == [
                "index.html", "zh_CN/index.html", "zh_TW/index.html", "assets/pages.css", "assets/pages.js",
            ])
        let chinese = try await Self.page(Self.sample(), first: "zh_CN")
        #expect(chinese.contains("<html lang=\"zh-CN\"") && chinese.contains("<h1>变更</h1>"))
        #expect(try await Self.page(HomeDiffTests.diff([:])).contains("<p>Nothing differs.</p>"))
    }
}
