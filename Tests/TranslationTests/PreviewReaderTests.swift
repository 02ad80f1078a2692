import Foundation
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct PreviewReaderTests {
    static let shipped = PreviewReader(TranslatedHome(.shipped))

    private static let small = [
        "Locales/en_US/shop.arb": #"{"A": "Limit {limit}", "A.user": "{n, plural, one {# day} other {# days}}"}"#,
        "Locales/zh_CN/shop.arb": #"{"A.user": "{n, plural, other {# 天}}"}"#,
    ]

    @Test func aNameIsOneMessageOrAllOfThatKey() throws {
        #expect(Self.shipped.previews(of: "card-issuing/1004.user").map(\.name) == ["card-issuing/1004.user"])
        #expect(Self.shipped.previews(of: "catalog.title").count == 5)
        #expect(Self.shipped.previews(of: "user.declined").map(\.name) == ["common/user.declined"])
        #expect(Self.shipped.previews(of: "card-issuing/nothing").isEmpty)
        #expect(Self.shipped.names(like: "card-issuing/1004.usr").first == "card-issuing/1004")
    }

    @Test func eachLocaleHasItsBranchesAndItsState() throws {
        let preview = try #require(
            PreviewReader(TranslatedHome(SmallHome.home(Self.small))).previews(of: "A.user").first)
        #expect(preview.translations.map(\.locale) == ["en_US", "zh_CN"])
        #expect(preview.translations.map(\.state) == [.source, .translated])
        #expect(preview.translations.map { $0.branches.map(\.text) } == [["1 day", "3 days"], ["3 天"]])
        #expect(preview.choices.map { $0.map(\.key) } == [["one"], ["other"]])
        let message = try #require(PreviewReader(TranslatedHome(SmallHome.home(Self.small))).previews(of: "A").first)
        #expect(message.translations.map(\.state) == [.source, .missing])
    }

    @Test func aLocaleWithoutTheFileHasNothingMissing() throws {
        let preview = try #require(Self.shipped.previews(of: "typed-checkout/catalog.title").first)
        #expect(!preview.translations.map(\.locale).contains("zh_TW"))
    }

    @Test func findingsStandAtTheirTexts() throws {
        let files = [
            "Locales/en_US/shop.arb": "{\n  \"A\": \"Limit {limt}\",\n  \"A.user\": \"Buy.\"\n}",
            "Locales/zh_CN/shop.arb": "{\"A\": \"{n\", \"A.user\": \"购买。\"}",
        ]
        let home = TranslatedHome(SmallHome.home(files))
        let reader = PreviewReader(home, findings: home.findings)
        let message = try #require(reader.previews(of: "A").first)
        #expect(message.translations[0].findings.map(\.rule) == [.unknownArgument])
        #expect(message.translations[1].findings.contains { $0.rule == .messageSyntax })
        let user = try #require(reader.previews(of: "A.user").first)
        #expect(user.translations[0].findings.isEmpty)
        // What somebody else found takes its place.
        #expect(
            PreviewReader(home, findings: []).previews(of: "A").first?
                .translations[0].findings == [])
    }
}
