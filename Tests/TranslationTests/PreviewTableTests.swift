import ICU
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct PreviewTableTests {
    private static let files = [
        "Locales/en_US/shop.arb": #"""
        {"A.user": "{n, plural, one {# day remains.} other {# days remain.}}",
         "@A.user": {"description": "How long.", "placeholders": {"n": {"example": "4"}}}}
        """#,
        "Locales/zh_CN/shop.arb": #"{"A.user": "{n, plural, other {还剩 # 天。}}"}"#,
    ]

    private static func table(width: Int) async throws -> String {
        let words = try await PageWords().language(of: LocaleIdentifier(literal: "en_US"))
        let reader = PreviewReader(TranslatedHome(SmallHome.home(files)), diagnostics: [])
        return try #require(reader.previews(of: "A.user").first).table(width: width, words)
    }

    @Test func localesAreSideBySide() async throws {
        #expect(
            try await Self.table(width: 90) == """
                ─ shop/A.user ────────────────────────────────────────────────────────────────────────────
                  About this text  How long.
                  Argument         n (integer; Example: 4)
                  Argument         limit (money)
                  Length limit     en_US 14/120, zh_CN 7/45

                                   en_US · Source                     │ zh_CN · Translated
                  ────────────────────────────────────────────────────┼───────────────────────────────────
                  Text as written  {n, plural, one {# day remains.}   │ {n, plural, other {还剩 # 天。}}
                                   other {# days remain.}}            │
                  n one            1 day remains.                     │
                  n other          4 days remain.                     │ 还剩 4 天。

                """)
    }

    @Test(arguments: [40, 50, 60, 79, 80, 100, 160])
    func noLineIsWiderThanTheTerminal(_ width: Int) async throws {
        for line in try await Self.table(width: width).split(separator: "\n") {
            #expect(TerminalText.width(String(line)) <= width, "\(line)")
            #expect(!line.hasSuffix(" "))
        }
    }

    @Test func narrowLocalesAreBelowEachOther() async throws {
        let text = try await Self.table(width: 50)
        #expect(!text.contains("│"))
        #expect(text.contains("  en_US · Source\n") && text.contains("\n  zh_CN · Translated\n"))
    }

    @Test func chineseIsBrokenBetweenCharactersAndNotBeforeAMark() {
        #expect(TerminalText.wrapped("部分信息有误，请检查。", to: 12) == ["部分信息有", "误，请检查。"])
        #expect(TerminalText.wrapped("the spending limit", to: 12) == ["the spending", "limit"])
        #expect(TerminalText.wrapped("averyverylongword", to: 6) == ["averyv", "erylon", "gword"])
        #expect(TerminalText.wrapped("PIN 不正确", to: 7) == ["PIN 不", "正确"])
        #expect(TerminalText.wrapped("", to: 10) == [""])
        #expect(TerminalText.width("限额 ¥5") == 7)
    }
}
