import Foundation
import ICU
import Phrasebook
import Testing

/// What becomes of words that are served and gone from saved files.
@Suite struct RemovedWordsTests {
    /// A home with two catalogs and two locales.
    private func home() throws -> TemporaryHome {
        let folder = try TemporaryHome(.shop)
        let texts = try #require(HomeFiles.shop.files["Locales/en_US/shop.arb"])
        let manifest = try #require(HomeFiles.shop.files["Resources/catalogs/shop.json"])
        try folder.write(
            manifest.replacing("\"catalog\": \"shop\"", with: "\"catalog\": \"mart\""),
            at: "Resources/catalogs/mart.json")
        try folder.write(texts, at: "Locales/en_US/mart.arb")
        for name in ["shop", "mart"] {
            try folder.write(texts.replacing("\"en_US\"", with: "\"fr_FR\""), at: "Locales/fr_FR/\(name).arb")
        }
        return folder
    }

    @Test(arguments: [
        ("Resources/catalogs/mart.json", "the catalog mart"), ("Locales/fr_FR", "the locale fr_FR"),
        ("Locales/fr_FR/mart.arb", "the texts of mart in fr_FR"),
    ])
    func whatIsGoneIsRefusedUntilItIsMeant(_ path: String, _ what: String) async throws {
        let folder = try home()
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let good = store.snapshot
        try FileManager.default.removeItem(atPath: folder.path + "/" + path)
        let error = await #expect(throws: CatalogError.self) { try await store.reload() }
        let found = error?.diagnostics.filter { $0.severity == .error } ?? []
        #expect(found.count == 1 && found.first?.rule == .removedWords)
        #expect(found.first?.message.contains(what) == true, "\(found)")
        #expect(store.snapshot === good && store.refusal == error)
        store.allowsRemovals = true
        try await store.reload()
        #expect(store.snapshot !== good && store.refusal == nil)
    }

    @Test func whatIsNewIsTaken() async throws {
        let folder = try TemporaryHome(.shop)
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let larger = try home()
        defer { larger.remove() }
        for part in ["Locales", "Resources"] {
            try FileManager.default.removeItem(atPath: "\(folder.path)/\(part)")
            try FileManager.default.copyItem(atPath: "\(larger.path)/\(part)", toPath: "\(folder.path)/\(part)")
        }
        try await store.reload()
        #expect(store.snapshot.catalogNames.contains("mart"))
    }

    @Test(
        arguments: ["Locales/fr_FR", "Resources/catalogs", "Resources/translations", "Locales"], ["loop", "nowhere"])
    func aFolderThatCannotBeReadIsNotAbsent(_ path: String, _ kind: String) async throws {
        let folder = try home()
        defer { folder.remove() }
        let place = folder.path + "/" + path
        try? FileManager.default.removeItem(atPath: place)
        let name = URL(fileURLWithPath: place).lastPathComponent
        try FileManager.default.createSymbolicLink(
            atPath: place, withDestinationPath: kind == "loop" ? name : "nowhere")
        let error = await #expect(throws: CatalogError.self) { try await MessageStore(home: Home(path: folder.path)) }
        let found = error?.diagnostics.filter { $0.rule == .unreadableFile } ?? []
        #expect(found.contains { $0.position.file.hasSuffix(path) && $0.message.contains("cannot be read") })
        #expect(MessageStore.check(Home(path: folder.path)).contains { $0.rule == .unreadableFile })
    }
}
