import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct TranslatedHomeTests {
    @Test func shippedTextsAreSideBySide() throws {
        let home = TranslatedHome(.shipped)
        #expect(home.diagnostics.isEmpty)
        #expect(home.sourceLocale == "en_US")
        #expect(home.locales.prefix(1) == ["en_US"] && home.locales.contains("zh_CN"))
        #expect(
            home.books.map(\.name) == [
                "agreement-pay", "card-issuing", "order-acquiring", "return-code-gateway", "typed-checkout", "common",
            ])
        let entry = try #require(home["card-issuing"]?["1004.user"])
        #expect(entry.role == .text("1004", .user, isPlain: false))
        #expect(entry.arguments.map(\.name) == ["field"])
        #expect(entry.examples["field"] != nil && entry.description != nil)
        #expect(entry.texts["zh_CN"]?.text == "部分信息有误，请检查{field}。")
        #expect(entry.texts["en_US"]?.state == .source && entry.texts["zh_CN"]?.state == .translated)
        #expect(home["card-issuing"]?["1004"]?.texts["en_US"]?.isContract == true)
        #expect(home["return-code-gateway"]?["100100"]?.texts["zh_CN"]?.isContract == true)
    }

    @Test func entriesHaveTheDocumentsOrder() throws {
        let book = try #require(TranslatedHome(.shipped)["card-issuing"])
        let codes = book.entries.compactMap(\.code)
        var distinct: [Code] = []
        for code in codes where distinct.last != code { distinct.append(code) }
        #expect(distinct == book.catalog?.codes)
        #expect(book.entries.first?.key == "catalog.title")
    }

    @Test func aTextWhoseSourceChangedIsStale() throws {
        let home = TranslatedHome(
            SmallHome.home([
                "Locales/en_US/shop.arb": #"{"A": "New words", "A.user": "Buy."}"#,
                "Locales/zh_CN/shop.arb": #"{"A.user": "购买。", "A": "旧", "B": "?"}"#,
                "Resources/translations/zh_CN/shop.json":
                    #"{"texts": {"A": {"source": "0000000000000000", "translation": "\#(SmallHome.hash("旧"))"}}}"#,
            ]))
        let book = try #require(home["shop"])
        #expect(book["A"]?.texts["zh_CN"]?.state == .stale)
        #expect(book["A.user"]?.texts["zh_CN"]?.state == .translated)
        #expect(book.entries.map(\.key) == ["A", "A.user"])
        #expect(book.position(book["A"]?.texts["zh_CN"]?.start ?? 0, in: "zh_CN")?.column == 24)
    }

    @Test func anEmptyTextIsNone() throws {
        let home = TranslatedHome(
            SmallHome.home([
                "Locales/en_US/shop.arb": #"{"A": "Words", "A.user": " "}"#, "Locales/zh_CN/shop.arb": #"{"A": ""}"#,
            ]))
        let book = try #require(home["shop"])
        #expect(book.entries.map(\.key) == ["A"])
        #expect(book["A"]?.texts.locales.sorted() == ["en_US"])
    }
}
