import Foundation
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct ReferencePageTests {
    /// The shipped home, read once.
    static let shipped = Task {
        let words = try await PageWords()
        return (
            reader: ReferenceReader(
                try await MessageStore(home: .shipped).snapshot, TranslatedHome(.shipped), words: words), words: words
        )
    }

    static let english = LocaleIdentifier(literal: "en_US")
    static let chinese = LocaleIdentifier(literal: "zh_CN")

    static func page(_ catalog: Catalog.Name, _ locale: LocaleIdentifier = english) async throws -> ReferencePage {
        try #require(try await shipped.value.reader.page(of: catalog, in: locale))
    }

    @Test(arguments: [
        Catalog.Name.agreementPay, .cardIssuing, .orderAcquiring, .returnCodeGateway, .typedCheckout,
    ])
    func codesAreInTheDocumentsOrder(_ catalog: Catalog.Name) async throws {
        let page = try await Self.page(catalog)
        #expect(page.rows.map(\.code) == (try await Self.shipped.value.reader.snapshot.catalog(catalog)?.codes))
        #expect(page.rows.allSatisfy { $0.message != nil && $0.user != nil })
    }

    @Test func typesWithoutCodesAreListed() async throws {
        let page = try await Self.page("typed-checkout")
        #expect(page.sections.map(\.name).contains("api_error"))
        let empty = try #require(page.sections.first { $0.name == "api_error" })
        #expect(empty.rows.isEmpty && empty.httpStatus == 500 && empty.remarks == "Contact technical support.")
    }

    @Test func retryAdviceNamesConditionWaitAndConflict() async throws {
        let orders = try await Self.page("order-acquiring")
        #expect(
            orders.rows.first { $0.code == "P01" }?.retryWords == [
                "Query the result first; retry only if the order is unpaid"
            ])
        #expect(
            orders.rows.first { $0.code == "S11" }?.retryWords == ["Retry later", "Wait at least 10 minutes"])
        #expect(orders.rows.first { $0.code == "S01" }?.retryWords == [])
        #expect(orders.proseCodes.map(\.code) == ["C26", "C27"])
        #expect(orders.proseCodes.allSatisfy { $0.retryWords == ["Retry later"] })
        let payments = try await Self.page("agreement-pay", Self.chinese)
        #expect(
            payments.rows.first { $0.code == "139003003" }?.retryWords == [
                "按指数退避重试", "文档在错误码号段中另有说明：不要重试",
            ])
    }

    @Test func theMessageIsTheDocumentsAndTheUserTextHasExamples() async throws {
        let page = try await Self.page("card-issuing", Self.chinese)
        let row = try #require(page.rows.first { $0.code == "1004" })
        #expect(row.message == "请求参数无效")
        #expect(row.user == "部分信息有误，请检查邮编。")
        #expect(row.fieldPosition == .after)
        #expect(row.arguments.map(\.name) == ["field"] && row.arguments.first?.example == "postal code")
    }

    @Test func withheldCodesSayEverythingToIntegrators() async throws {
        let page = try await Self.page("return-code-gateway")
        let withheld = page.rows.filter { $0.audience == .withheld }
        #expect(!withheld.isEmpty && withheld.allSatisfy { $0.message?.isEmpty == false })
    }

    @Test func readingItCountsNothing() async throws {
        let store = try await MessageStore(home: .shipped)
        let reader = ReferenceReader(store.snapshot, TranslatedHome(.shipped), words: try await PageWords())
        _ = reader.page(of: "card-issuing", in: LocaleIdentifier(literal: "zh_TW"))
        _ = reader.page(of: "agreement-pay", in: LocaleIdentifier(literal: "zh_TW"))
        #expect(store.monitor.events.isEmpty)
    }

    @Test func markupOfOthersIsTextInMarkdown() async throws {
        let home = SmallHome.home([
            "Locales/en_US/common.arb": #"{"user.unavailable": "No."}"#,
            "Locales/en_US/shop.arb":
                ##"{"catalog.title": "# Shop <b>", "A": "a|b *c* `d`\n<script>", "A.user": "1. Buy"}"##,
        ])
        let words = try await PageWords()
        let reader = ReferenceReader(try await MessageStore(home: home).snapshot, TranslatedHome(home), words: words)
        let page = try #require(reader.page(of: "shop", in: Self.english))
        let markdown = page.markdown(words.language(of: Self.english))
        #expect(markdown.hasPrefix("# \\# Shop \\<b\\>\n"))
        #expect(markdown.contains(#"| a\|b \*c\* \`d\`<br>\<script\> |"#))
        #expect(markdown.contains(#" 1\. Buy<br>"#))
        #expect(!markdown.hasSuffix("\n\n"))
        let json = try JSONSerialization.jsonObject(with: Data(page.json)) as? [String: Any]
        #expect(json?["title"] as? String == "# Shop <b>")
    }
}
