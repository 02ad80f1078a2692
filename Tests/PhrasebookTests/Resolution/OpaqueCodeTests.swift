import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// Codes are held character by character, and what a client sends is bounded.
@Suite struct OpaqueCodeTests {
    /// U+212A, the Kelvin sign, is canonically equivalent to K, and another character.
    @Test func canonicalEquivalenceDoesNotMakeTwoCodesOne() async throws {
        let files = HomeFiles.small(codes: [#""code": "K""#], texts: ["en_US": ["K": "M", "K.user": "U"]])
        let snapshot = try await files.store().snapshot
        #expect(snapshot.answer(to: "K", in: "api", locale: .english).isKnown)
        #expect(!snapshot.answer(to: "\u{212A}", in: "api", locale: .english).isKnown)
    }

    @Test(arguments: [(64, true), (65, false)])
    func fieldNamesAreBounded(count: Int, isShown: Bool) async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let fields = MessageArgument.list(Array(repeating: "cardHolderName", count: count))
        let message = snapshot.answer(to: "1004", in: .cardIssuing, locale: .english, arguments: ["field": fields])
            .message
        #expect(message?.contains("card_holder_name") == isShown)
    }

    /// The API's owners may know better than the tables how many digits an asset has.
    @Test func theCatalogGivesAnAssetItsDigits() async throws {
        let files = HomeFiles.oneText(.money, "{x}")
        let plain = try await files.store().snapshot.answer(
            to: "c", in: "api", locale: .english, arguments: ["x": .money("5", "PTS")])
        #expect(plain.user == "PTS\u{a0}5")
        let manifest = try #require(files.files["Resources/catalogs/api.json"])
        let given = manifest.replacing(
            "\"codes\"", with: "\"currencies\": {\"PTS\": {\"digits\": 2, \"shownAtLeast\": 2}}, \"codes\"")
        let store = try await HomeFiles(files: files.files.merging(["Resources/catalogs/api.json": given]) { $1 })
            .store()
        let shown = store.snapshot.answer(to: "c", in: "api", locale: .english, arguments: ["x": .money("5", "PTS")])
        #expect(shown.user == "PTS\u{a0}5.00")
    }

    @Test func anUnknownCatalogIsNamed() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let error = #expect(throws: CatalogError.self) { try snapshot.requireCatalog("nowhere") }
        #expect(error?.code == .unknownCatalog)
        #expect(error?.message.contains("card-issuing") == true)
        #expect(try snapshot.requireCatalog(.cardIssuing).entries.count == 61)
    }

    /// A withheld code with a text of its own gives itself away; a pattern that drops what it joins lies.
    @Test func textsThatBetrayOrDropSomethingAreFound() throws {
        let withheld = try HomeFiles.shop
            .replacing(
                "\"audience\": \"withheld\",\n      \"userText\": \"user.declined\"",
                with: "\"audience\": \"withheld\"", in: "Resources/catalogs/shop.json"
            )
            .replacing(
                "\"due\": \"Due\",", with: "\"stolen.user\": \"Stolen.\",\n  \"due\": \"Due\",",
                in: "Locales/en_US/shop.arb")
        #expect(withheld.diagnostics().contains { $0.rule == .withheldText })
        let twin = HomeFiles.small(
            codes: [#""code": "a", "arguments": {"x": "text"}"#],
            texts: ["en_US": ["a": "A", "a.user": "U {x}", "a.user.plain": "{x}!"]])
        #expect(twin.diagnostics().contains { $0.rule == .unknownArgument && $0.severity == .error })
        let pattern = HomeFiles.shop.with("{\"pattern.fields.join\": \"{first}\"}", at: "Locales/en_US/common.arb")
        #expect(pattern.diagnostics().contains { $0.rule == .incompletePattern && $0.severity == .error })
    }
}
