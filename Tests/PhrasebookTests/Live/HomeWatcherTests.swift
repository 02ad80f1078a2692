import Foundation
import ICU
import Phrasebook
import Testing
import TextKernel

/// Each way of watching, over the ways in which editors save.
@Suite(.timeLimit(.minutes(10))) struct HomeWatcherTests {
    private static let file = "Locales/en_US/shop.arb"

    /// How a file is saved.
    enum Save: CaseIterable {
        /// Another file is written and renamed over it, as most editors do.
        case renameOver
        /// The old one is renamed away, and a new one written.
        case backup
        /// It is emptied and written anew, in two pieces with a pause.
        case truncate
        /// It is overwritten, in two pieces with a pause.
        case inPlace

        func callAsFunction(_ text: String, at path: String) throws {
            let url = URL(fileURLWithPath: path)
            let bytes = Data(text.utf8)
            switch self {
            case .renameOver:
                let other = url.deletingLastPathComponent().appending(path: ".save-\(UUID().uuidString)")
                try bytes.write(to: other)
                #expect(unsafe rename(other.path, path) == 0)
            case .backup:
                #expect(unsafe rename(path, path + "~") == 0)
                try bytes.write(to: url)
            case .truncate, .inPlace:
                let handle = try FileHandle(forUpdating: url)
                if self == .truncate { try handle.truncate(atOffset: 0) }
                let half = bytes.count / 2
                try handle.write(contentsOf: bytes.prefix(half))
                Thread.sleep(forTimeInterval: 0.7)
                try handle.write(contentsOf: bytes.dropFirst(half))
                try handle.truncate(atOffset: UInt64(bytes.count))
                try handle.close()
            }
        }
    }

    /// What a watcher told, while it runs.
    private final class Told: Sendable {
        private let events = Locked<[WatchEvent]>([])
        func add(_ event: WatchEvent) { events.withLock { $0.append(event) } }
        var all: [WatchEvent] { events.withLock { $0 } }
        var refusals: Int { all.count { if case .refused = $0 { true } else { false } } }
        var loads: Int { all.count { if case .loaded = $0 { true } else { false } } }
        var isPolling: Bool { all.contains { if case .polling = $0 { true } else { false } } }
    }

    /// Watches a home in a folder while `body` runs.
    private func watch(
        _ options: WatchOptions = WatchOptions(), _ home: HomeFiles = .shop, allowsRemovals: Bool = false,
        _ body: (TemporaryHome, MessageStore, Told) async throws -> Void
    ) async throws {
        let folder = try TemporaryHome(home)
        defer { folder.remove() }
        let store = try await MessageStore(
            home: Home(path: folder.path), options: StoreOptions(allowsRemovals: allowsRemovals))
        let told = Told()
        let watching = Task { await HomeWatcher(store, options: options) { told.add($0) }.run() }
        do {
            try await body(folder, store, told)
        } catch {
            watching.cancel()
            await watching.value
            throw error
        }
        watching.cancel()
        await watching.value
    }

    /// Waits for something that is sure to come; a test that waits in vain ends with a failure.
    private func until(_ what: Comment, _ isTrue: () -> Bool) async throws {
        for _ in 0..<600 {
            if isTrue() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record(what)
    }

    private func due(_ store: MessageStore) -> String? {
        store.snapshot.answer(to: "due", in: "shop", locale: .english).message
    }

    private func text(_ due: String) throws -> String {
        try #require(try HomeFiles.shop.replacing("\"Due\"", with: "\"\(due)\"", in: Self.file).files[Self.file])
    }

    @Test(arguments: Save.allCases, [true, false])
    func whatAnEditorSavesIsServed(_ save: Save, usesEvents: Bool) async throws {
        // Without events nothing tells that a file is half written: it must stay so no longer than the quiet time.
        let options = WatchOptions(usesEvents: usesEvents, quietTime: .milliseconds(usesEvents ? 60 : 1_500))
        try await watch(options) { folder, store, told in
            // It watches once this one is served; what was half written before that, nothing could have told it of.
            try Save.renameOver(try text("First"), at: folder.path + "/" + Self.file)
            try await until("the first save is not served") { due(store) == "First" }
            for round in 1...2 {
                try save(try text("Round \(round)"), at: folder.path + "/" + Self.file)
                try await until("round \(round) is not served") { due(store) == "Round \(round)" }
            }
            #expect(told.refusals == 0, "half a file was read")
            #expect(told.isPolling == false)
            #expect(store.refusal == nil)
        }
    }

    @Test func brokenFilesLeaveTheLastGoodSnapshotAndSayWhy() async throws {
        try await watch { folder, store, told in
            let good = store.snapshot
            try Save.renameOver("{ \"due\": ", at: folder.path + "/" + Self.file)
            try await until("nothing was refused") { store.refusal != nil }
            #expect(store.snapshot === good)
            let position = try #require(store.refusal?.diagnostics.first { $0.severity == .error }?.position)
            #expect(position.file.hasSuffix(Self.file) && position.line == 1 && position.column > 1)
            #expect(told.refusals == 1 && told.loads == 0)
            try Save.renameOver(try text("Fixed"), at: folder.path + "/" + Self.file)
            try await until("the fixed file is not served") { due(store) == "Fixed" }
            #expect(store.refusal == nil && told.loads == 1)
        }
    }

    @Test(arguments: [true, false])
    func newFoldersAndCatalogsAreNoticed(_ usesEvents: Bool) async throws {
        try await watch(WatchOptions(usesEvents: usesEvents, pollInterval: .milliseconds(50))) { folder, store, _ in
            let french = try #require(HomeFiles.shop.files[Self.file]).replacing("\"en_US\"", with: "\"fr_FR\"")
            try folder.write(french.replacing("\"Due\"", with: "\"Échue\""), at: "Locales/fr_FR/shop.arb")
            try await until("the locale is not there") { store.snapshot.localeNames.contains("fr_FR") }
            try folder.write(french.replacing("\"Due\"", with: "\"Due !\""), at: "Locales/fr_FR/shop.arb")
            try await until("a file in a new folder is not watched") {
                store.snapshot.answer(to: "due", in: "shop", locale: LocaleIdentifier(literal: "fr_FR")).message
                    == "Due !"
            }
            let manifest = try #require(HomeFiles.shop.files["Resources/catalogs/shop.json"])
            try folder.write(
                manifest.replacing("\"catalog\": \"shop\"", with: "\"catalog\": \"mart\""),
                at: "Resources/catalogs/mart.json")
            try await until("the catalog is not there") { store.snapshot.catalogNames.contains("mart") }
        }
    }

    @Test func aFolderThatGoesWithAHalfWrittenFileHoldsNothingUp() async throws {
        // As long as a file is known to be half written, reading is put off ten times as long as this.
        try await watch(WatchOptions(longestDelay: .seconds(30)), allowsRemovals: true) { folder, store, _ in
            let french = try #require(HomeFiles.shop.files[Self.file]).replacing("\"en_US\"", with: "\"fr_FR\"")
            try folder.write(french, at: "Locales/fr_FR/shop.arb")
            try await until("the locale is not there") { store.snapshot.localeNames.contains("fr_FR") }
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.path + "/Locales/fr_FR/shop.arb"))
            try file.write(contentsOf: Data("{".utf8))
            #expect(unsafe rename(folder.path + "/Locales/fr_FR", folder.path + "/elsewhere") == 0)
            try Save.renameOver(try text("Unhindered"), at: folder.path + "/" + Self.file)
            try await until("the save is held up") { due(store) == "Unhindered" }
            try file.close()
        }
    }

    @Test func whatChangesNothingIsNotToldOf() async throws {
        try await watch(WatchOptions(safetyInterval: .milliseconds(50))) { folder, store, told in
            let good = store.snapshot.version
            let same = try #require(HomeFiles.shop.files[Self.file])
            try Save.renameOver(same, at: folder.path + "/" + Self.file)
            try folder.write("swap", at: "Locales/en_US/.shop.arb.swp")
            try folder.write("old", at: "Locales/en_US/shop.arb~")
            try await Task.sleep(for: .milliseconds(1_500))
            #expect(told.all.isEmpty && store.snapshot.version == good)
        }
    }

    @Test func whatWasSavedBeforeItRanIsServed() async throws {
        let folder = try TemporaryHome(.shop)
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        try folder.write(try text("Early"), at: Self.file)
        let watching = Task { await HomeWatcher(store).run() }
        try await until("what was saved early is not served") { due(store) == "Early" }
        watching.cancel()
        await watching.value
    }

    @Test func aHomeInMemoryIsWatchedInVainUntilItIsCancelled() async throws {
        let store = try await HomeFiles.shop.store()
        let watching = Task { await HomeWatcher(store).run() }
        try await Task.sleep(for: .milliseconds(100))
        watching.cancel()
        await watching.value
        // Cancelled before it began.
        let cancelled = Task { await HomeWatcher(store).run() }
        cancelled.cancel()
        await cancelled.value
    }

    /// The copying has a thread of its own: a task may wait longer for its turn than the files are quiet.
    @Test func filesThatAreCopiedOneByOneAreReadTogether() async throws {
        let options = WatchOptions(quietTime: .seconds(4), longestDelay: .seconds(60))
        let texts = try (1...6).map { try text("Copy \($0)") }
        try await watch(options) { folder, store, told in
            let wasQuiet = await withCheckedContinuation { continuation in
                Thread {
                    for text in texts {
                        try? folder.write(text, at: Self.file)
                        Thread.sleep(forTimeInterval: 0.1)
                    }
                    continuation.resume(returning: told.all.isEmpty)
                }.start()
            }
            #expect(wasQuiet)
            try await until("the copy is not served") { due(store) == "Copy 6" }
            #expect(told.loads == 1)
        }
    }

    /// A link that leads to itself is there and cannot be read, whoever asks: as a folder without rights is for all but
    /// root.
    @Test func whatCannotBeReadIsRefusedUntilItCan() async throws {
        try await watch(WatchOptions(safetyInterval: .milliseconds(200))) { folder, store, told in
            let (locale, away) = (folder.path + "/Locales/en_US", folder.path + "/away")
            let good = store.snapshot
            #expect(unsafe rename(locale, away) == 0)
            try FileManager.default.createSymbolicLink(atPath: locale, withDestinationPath: "en_US")
            try await until("nothing was refused") { store.refusal != nil }
            #expect(store.snapshot === good)
            #expect(store.refusal?.diagnostics.contains { $0.rule == .unreadableFile } == true)
            try await Task.sleep(for: .seconds(1))
            #expect(told.refusals == 1, "it is tried again, and told of once")
            try FileManager.default.removeItem(atPath: locale)
            #expect(unsafe rename(away, locale) == 0)
            try await until("it is refused though it can be read") { store.refusal == nil }
        }
    }

    @Test func allLayersAreWatched() async throws {
        let (below, above) = (try TemporaryHome(.shop), try TemporaryHome(HomeFiles(files: [:])))
        defer {
            below.remove()
            above.remove()
        }
        try above.write("{\n  \"@@locale\": \"en_US\"\n}\n", at: "Locales/en_US/common.arb")
        let store = try await MessageStore(home: Home(path: below.path).overlaid(by: Home(path: above.path)))
        let watching = Task { await HomeWatcher(store).run() }
        try above.write(
            "{\n  \"@@locale\": \"en_US\",\n  \"due\": \"Our own\"\n}\n", at: "Locales/en_US/shop.arb")
        try await until("the upper layer is not served") { due(store) == "Our own" }
        try below.write(try text("Below"), at: Self.file)
        try above.write("{\n  \"@@locale\": \"en_US\"\n}\n", at: "Locales/en_US/shop.arb")
        try await until("the lower layer is not served") { due(store) == "Below" }
        watching.cancel()
        await watching.value
    }
}
