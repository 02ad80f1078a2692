import ICU
import Phrasebook
import Testing

@Suite struct LayeredHomeTests {
    private func above(_ texts: String, at file: String = "Locales/en_US/shop.arb") -> Home {
        Home(files: [file: "{\n  \"@@locale\": \"en_US\",\n  \(texts)\n}\n"])
    }

    @Test func theUpperTextCountsAndTheOthersStay() async throws {
        let home = HomeFiles.shop.home.overlaid(by: above("\"due\": \"Ours\""))
        let store = try await MessageStore(home: home)
        #expect(store.snapshot.answer(to: "due", in: "shop", locale: .english).message == "Ours")
        #expect(store.snapshot.answer(to: "limit", in: "shop", locale: .english).isKnown)
        let plain = try await HomeFiles.shop.store()
        for code in ["0", "limit", "tries", "stolen"] as [Code] {
            let (one, other) = (
                plain.snapshot.answer(to: code, in: "shop", locale: .chinese),
                store.snapshot.answer(to: code, in: "shop", locale: .chinese)
            )
            #expect(one.message == other.message && one.user == other.user)
        }
        #expect(store.snapshot.version != plain.snapshot.version)
    }

    @Test func theHighestOfThreeCounts() async throws {
        let home = HomeFiles.shop.home.overlaid(by: above("\"due\": \"Second\""))
            .overlaid(by: above("\"due\": \"Third\""))
        let store = try await MessageStore(home: home)
        #expect(store.snapshot.answer(to: "due", in: "shop", locale: .english).message == "Third")
    }

    @Test func sharedTextsAndLocalesCanBeAdded() async throws {
        let french = Home(files: [
            "Locales/fr_FR/shop.arb": "{\n  \"@@locale\": \"fr_FR\",\n  \"due\": \"Échue\"\n}\n"
        ])
        let store = try await MessageStore(home: HomeFiles.shop.home.overlaid(by: french))
        #expect(store.snapshot.localeNames == ["en_US", "fr_FR", "zh_CN"])
        let answer = store.snapshot.answer(to: "due", in: "shop", locale: LocaleIdentifier(literal: "fr_FR"))
        #expect(answer.message == "Échue")
    }

    @Test func diagnosticsNameTheLayersFile() throws {
        let diagnostics = MessageStore.check(HomeFiles.shop.home.overlaid(by: above("\"due\": \"{open\"")))
        let error = try #require(diagnostics.first { $0.severity == .error })
        #expect(error.position.file == "Locales/en_US/shop.arb" && error.position.line == 3)
        let unknown = MessageStore.check(HomeFiles.shop.home.overlaid(by: above("\"never\": \"x\"")))
        #expect(unknown.map(\.rule) == [.unknownKey])
    }

    @Test func aMissingLayerIsAnErrorThatNamesIt() async throws {
        let home = HomeFiles.shop.home.overlaid(by: Home(path: "/nowhere/at/all"))
        let error = await #expect(throws: CatalogError.self) { try await MessageStore(home: home) }
        #expect(error?.diagnostics.contains { $0.position.file.contains("/nowhere/at/all") } == true)
    }

    @Test func aManifestAboveReplacesTheOneBelow() async throws {
        let manifest = try #require(HomeFiles.shop.files["Resources/catalogs/shop.json"])
        try #require(manifest.contains("\"value\": 422"))
        let home = HomeFiles.shop.home.overlaid(
            by: Home(files: [
                "Resources/catalogs/shop.json": manifest.replacing("\"value\": 422", with: "\"value\": 418")
            ]))
        let store = try await MessageStore(home: home)
        #expect(store.snapshot.answer(to: "due", in: "shop", locale: .english).body().status == 418)
    }
}
