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
    }

    @Test(arguments: [
        ("card-issuing/1004.usr", "card-issuing/1004.user"), ("1004.usr", "card-issuing/1004.user"),
        // A code without such a text: what it has.
        ("card-issuing/1009.usr.plain", "card-issuing/1009.user"), ("1004.handling", "card-issuing/1004"),
        ("card-issuing/catalog.titel", "card-issuing/catalog.title"), ("user.decline", "common/user.declined"),
        ("card-isuing/1004.user", "card-issuing/1004.user"),
    ])
    func theNearestNameComesFirst(_ asked: String, _ name: String) {
        #expect(Self.shipped.previews(of: asked).isEmpty && Self.shipped.names(like: asked).first == name)
    }

    @Test(arguments: ["nowhere", "ABCDEFG.user", "", "/"])
    func nothingIsNearToSomeNames(_ asked: String) { #expect(Self.shipped.names(like: asked) == []) }

    @Test func aTextThatACodeDoesNotHaveIsNotAnotherCodes() {
        let files = [
            "Locales/en_US/shop.arb": #"{"0": "OK", "1007": "Declined", "1001.user": "Wait."}"#,
            "Resources/catalogs/shop.json": #"""
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "0", "symbol": "a", "audience": "user"}, {"code": "1001", "symbol": "b", "audience": "user"},
                       {"code": "1007", "symbol": "c", "audience": "user"}]}
            """#,
        ]
        let reader = PreviewReader(TranslatedHome(SmallHome.home(files)), diagnostics: [])
        #expect(reader.names(like: "1007.user") == ["shop/1007", "shop/1001.user"])
    }

    @Test func eachLocaleHasItsBranchesAndItsState() throws {
        let preview = try #require(
            PreviewReader(TranslatedHome(SmallHome.home(Self.small))).previews(of: "A.user").first)
        #expect(preview.translations.map(\.locale) == ["en_US", "zh_CN"])
        #expect(preview.translations.map(\.state) == ["source", "translated"])
        #expect(preview.translations.map { $0.branches.map(\.text) } == [["1 day", "3 days"], ["3 天"]])
        #expect(preview.choices.map { $0.map(\.key) } == [["one"], ["other"]])
        let message = try #require(PreviewReader(TranslatedHome(SmallHome.home(Self.small))).previews(of: "A").first)
        #expect(message.translations.map(\.state) == ["source", "missing"])
    }

    /// Texts of zh_CN beside `{"A.user": "Up to {limit}", "A.user.plain": "Too much"}`, and what is shown of `A.user`.
    @Test(arguments: [
        (#"{"A.user.plain": "太多了"}"#, "missing", ["太多了"], true),
        (#"{"A.user": "", "A.user.plain": "太多了"}"#, "missing", ["太多了"], true),
        (#"{"A.user": "最多 {limit}", "A.user.plain": "太多了"}"#, "translated", ["最多 $5.00"], false),
        (#"{"A.user": "最多 {limit}"}"#, "translated", ["最多 $5.00"], false),
        (#"{"A": "太多"}"#, "missing", [String](), false), (#"{"A.plain": "太多"}"#, "missing", [String](), false),
    ])
    func aTwinAloneIsWhatReadersGet(_ texts: String, _ state: String, _ shown: [String], _ isTwin: Bool) async throws {
        let home = Home(files: [
            "Resources/catalogs/shop.json": #"""
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "A", "symbol": "a", "audience": "user", "arguments": {"limit": "money"}}]}
            """#,
            "Locales/en_US/shop.arb": #"""
            {"A": "x", "A.user": "Up to {limit}", "@A.user": {"placeholders": {"limit": {"example": "5 USD"}}},
             "A.user.plain": "Too much"}
            """#,
            "Locales/zh_CN/shop.arb": texts,
        ])
        let preview = try #require(PreviewReader(TranslatedHome(home)).previews(of: "A.user").first)
        let translation = try #require(preview.translations.last)
        #expect(translation.state == state && translation.branches.map(\.text).map(Self.plain) == shown)
        #expect(translation.isTwinShown == isTwin)
        let english = try #require(LocaleIdentifier("en_US"))
        let table = preview.table(width: 160, try await PageWords().language(of: english))
        #expect(table.contains("zh_CN · Missing · Readers get the text without arguments") == isTwin, "\(table)")
    }

    /// A text whose sign of the dollar is the same in all locales.
    private static func plain(_ text: String) -> String { text.replacing("US$", with: "$") }

    @Test func aLocaleWithoutTheFileHasNothingMissing() throws {
        let preview = try #require(Self.shipped.previews(of: "typed-checkout/catalog.title").first)
        #expect(!preview.translations.map(\.locale).contains("zh_TW"))
    }

    @Test func diagnosticsAreAtTheirTexts() throws {
        let files = [
            "Locales/en_US/shop.arb": "{\n  \"A\": \"Limit {limt}\",\n  \"A.user\": \"Buy.\"\n}",
            "Locales/zh_CN/shop.arb": "{\"A\": \"{n\", \"A.user\": \"购买。\"}",
        ]
        let home = TranslatedHome(SmallHome.home(files))
        let reader = PreviewReader(home, diagnostics: home.diagnostics)
        let message = try #require(reader.previews(of: "A").first)
        #expect(message.translations[0].diagnostics.map(\.rule) == [.unknownArgument])
        #expect(message.translations[1].diagnostics.contains { $0.rule == .messageSyntax })
        let user = try #require(reader.previews(of: "A.user").first)
        #expect(user.translations[0].diagnostics.isEmpty)
        // What somebody else found replaces it.
        #expect(
            PreviewReader(home, diagnostics: []).previews(of: "A").first?
                .translations[0].diagnostics == [])
    }
}
