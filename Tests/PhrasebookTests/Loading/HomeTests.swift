import Foundation
import Phrasebook
import Testing

@Suite struct HomeTests {
    @Test func aFolderAndItsCopyInMemoryLoadAlike() async throws {
        let folder = try TemporaryHome(.shop)
        defer { folder.remove() }
        let fromDisk = try await MessageStore(home: Home(path: folder.path)).snapshot
        let fromMemory = try await HomeFiles.shop.store().snapshot
        #expect(fromDisk.version == fromMemory.version)
        #expect(fromDisk.localeNames == ["en_US", "zh_CN"])
        #expect(fromDisk.catalogNames == ["shop"])
    }

    @Test func diagnosticsNameTheFileWithTheHomesPath() throws {
        let folder = try TemporaryHome(
            try HomeFiles.shop.replacing("\"OK\"", with: "\"\"", in: "Locales/en_US/shop.arb"))
        defer { folder.remove() }
        for path in [folder.path, folder.path + "/"] {
            let files = Set(MessageStore.check(Home(path: path)).map(\.position.file))
            #expect(files == [folder.path + "/Locales/en_US/shop.arb"])
        }
    }

    @Test func hiddenFilesAreLeftOut() throws {
        let folder = try TemporaryHome(HomeFiles.shop.with("x", at: "Locales/.cache/shop.arb"))
        defer { folder.remove() }
        #expect(MessageStore.check(Home(path: folder.path)) == [])
    }

    @Test func aFolderThatDoesNotExistIsAnError() async throws {
        let error = await #expect(throws: CatalogError.self) {
            try await MessageStore(home: Home(path: "/nowhere/at/all"))
        }
        #expect(error?.diagnostics.map(\.rule) == [.missingFile])
        #expect(error?.message.contains("/nowhere/at/all") == true)
    }

    @Test func theVersionFollowsEveryWordAndFact() async throws {
        let original = try await HomeFiles.shop.store().snapshot.version
        for (file, old, new) in [
            ("Locales/zh_CN/shop.arb", "成功", "好"), ("Locales/en_US/common.arb", "Unknown", "No such"),
            ("Resources/catalogs/shop.json", "1xxx", "2xxx"),
        ] {
            let changed = try await HomeFiles.shop.replacing(old, with: new, in: file).store().snapshot.version
            #expect(changed != original, "\(file)")
        }
        #expect(try await HomeFiles.shop.store().snapshot.version == original)
    }
}

/// A home on disk, for what memory cannot show: that files change.
struct TemporaryHome {
    let path: String

    init(_ files: HomeFiles) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("phrasebook-\(UUID().uuidString)").path
        for (file, text) in files.files { try write(text, at: file) }
    }

    func write(_ text: String, at file: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .atomic)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
