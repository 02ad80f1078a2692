import ICU
import MessageFormat
import Phrasebook
import Testing

@Suite struct MessageStoreTests {
    private static let file = "Locales/en_US/shop.arb"

    @Test func aReloadSwapsTheSnapshotAndLeavesTheOldOneAsItIs() async throws {
        let folder = try TemporaryHome(.shop)
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let old = store.snapshot
        let answer = old.resolve("shop", code: "due", locale: .english)
        let changed = try HomeFiles.shop.replacing("\"Due\"", with: "\"Overdue\"", in: Self.file)
        try folder.write(try #require(changed.files[Self.file]), at: Self.file)
        #expect(store.snapshot === old)
        try await store.reload()
        #expect(store.snapshot !== old && store.snapshot.version != old.version)
        #expect(store.snapshot.resolve("shop", code: "due", locale: .english).message == "Overdue")
        #expect(answer.message == "Due")
    }

    @Test func aBrokenReloadKeepsTheLastGoodSnapshotAndItsWarnings() async throws {
        let folder = try TemporaryHome(
            try HomeFiles.shop.replacing("\"完成。\"", with: "\"\"", in: "Locales/zh_CN/shop.arb"))
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let (good, warnings) = (store.snapshot, store.warnings)
        #expect(warnings.map(\.rule) == [.emptyText])
        for broken in ["{", "{\"limit\": \"{x}\"}", "[]"] {
            try folder.write(broken, at: Self.file)
            let error = await #expect(throws: CatalogError.self) { try await store.reload() }
            #expect(error?.code == .homeNotLoaded)
            #expect(error?.findings.contains { $0.severity == .error && $0.position.file.hasSuffix(Self.file) } == true)
            #expect(store.snapshot === good && store.warnings == warnings)
        }
        for (file, text) in HomeFiles.shop.files { try folder.write(text, at: file) }
        try await store.reload()
        #expect(store.snapshot !== good && store.warnings == [])
    }

    /// An answer is of one snapshot, whatever happens meanwhile.
    @Test(.timeLimit(.minutes(10))) func resolvesDuringReloadsSeeOneSnapshotEach() async throws {
        func texts(_ round: Int) -> String { #"{"due": "round \#(round)", "due.user": "round \#(round)"}"# }
        let folder = try TemporaryHome(HomeFiles.shop.with(texts(0), at: Self.file))
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let torn = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var torn = 0
                    for _ in 0..<500 {
                        let answer = store.snapshot.resolve("shop", code: "due", locale: .english)
                        if answer.message == nil || answer.message != answer.user { torn += 1 }
                        await Task.yield()
                    }
                    return torn
                }
            }
            for round in 1...20 {
                try folder.write(texts(round), at: Self.file)
                try await store.reload()
            }
            return try await group.reduce(0, +)
        }
        #expect(torn == 0)
        #expect(store.snapshot.resolve("shop", code: "due", locale: .english).message == "round 20")
    }

    @Test func checkingAHomeKeepsNothing() throws {
        let broken = try HomeFiles.shop.replacing("\"OK\"", with: "\"{\"", in: Self.file)
        #expect(MessageStore.check(broken.home).map(\.rule) == [.messageSyntax])
        #expect(MessageStore.check(HomeFiles.shop.home) == [])
    }

    @Test func theErrorCountsAndListsEveryMistake() async throws {
        let broken = try HomeFiles.shop.replacing("\"OK\"", with: "\"{\"", in: Self.file)
            .replacing("\"Due\"", with: "\"{at\"", in: Self.file)
            .replacing("\"Wrong PIN\"", with: "\"\"", in: Self.file)
        let error = try #require(await #expect(throws: CatalogError.self) { try await broken.store() })
        #expect(error.message.contains("2 error"))
        #expect(error.findings.filter { $0.severity == .error }.map(\.rule) == [.messageSyntax, .messageSyntax])
        #expect(error.findings.contains { $0.rule == .emptyText })
        #expect(!error.description.contains("empty-text"))
    }
}
