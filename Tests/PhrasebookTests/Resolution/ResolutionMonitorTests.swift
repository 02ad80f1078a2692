import ICU
import MessageFormat
import Phrasebook
import Synchronization
import Testing

@Suite struct ResolutionMonitorTests {
    /// Collects what a store tells.
    private final class Journal: Sendable {
        private let events = Mutex<[ResolutionEvent]>([])
        var all: [ResolutionEvent] { events.withLock { $0 } }
        func add(_ event: ResolutionEvent) { events.withLock { $0.append(event) } }
    }

    private static func snapshot(_ journal: Journal, _ files: HomeFiles = .shop) async throws -> Snapshot {
        try await files.store(StoreOptions(onFirstEvent: { journal.add($0) })).snapshot
    }

    @Test func eachCaseIsToldOnceAndCountedEachTime() async throws {
        let journal = Journal()
        let snapshot = try await Self.snapshot(journal)
        for _ in 0..<3 {
            #expect(snapshot.answer(to: "tries", in: "shop", locale: .english).user == "The PIN is wrong.")
        }
        #expect(snapshot.answer(to: "tries", in: "shop", locale: .chinese, arguments: ["left": "two"]).user == "密码错误。")
        _ = snapshot.answer(to: "nothing", in: "shop", locale: .english)
        _ = snapshot.answer(to: "nothing else", in: "shop", locale: .english)
        #expect(snapshot.monitor.count(of: .missingArgument) == 3)
        #expect(snapshot.monitor.count(of: .unfitArgument) == 1)
        #expect(snapshot.monitor.count(of: .unknownCode) == 2)
        #expect(snapshot.monitor.count(of: .unknownCatalog) == 0)
        #expect(
            journal.all.map(\.description) == [
                "missingArgument shop/tries/left", "unfitArgument shop/tries/left", "unknownCode shop",
            ])
        #expect(Set(journal.all) == Set(snapshot.monitor.events.keys))
        #expect(snapshot.monitor.events.values.sorted() == [1, 2, 3])
    }

    @Test func nothingIsCountedWhereAllIsWell() async throws {
        let journal = Journal()
        let snapshot = try await Self.snapshot(journal)
        let answer = snapshot.answer(to: "tries", in: "shop", locale: .chinese, arguments: ["left": 1])
        #expect(answer.user == "剩余 1 次。" && answer.message == "密码错误" && answer.contractMessage == "Wrong PIN")
        #expect(journal.all.isEmpty && snapshot.monitor.events.isEmpty)
    }

    /// What a caller sends as a code or catalog may be anything: it is no case, and in no log.
    @Test func casesAreBoundedByTheHome() async throws {
        let journal = Journal()
        let snapshot = try await Self.snapshot(journal)
        for number in 0..<1000 {
            _ =
                snapshot.answer(
                    to: Code("secret\(number)"), in: "shop", locale: .english, arguments: ["arg\(number)": "v"]
                ).user
            _ = snapshot.answer(to: "0", in: Catalog.Name("secret\(number)"), locale: .english).user
            _ =
                snapshot.answer(
                    to: "tries", in: "shop", locale: .english, arguments: ["left": .text("secret\(number)")]
                ).user
        }
        #expect(snapshot.monitor.events.count == 3)
        #expect(snapshot.monitor.events.values.allSatisfy { $0 == 1000 })
        #expect(!journal.all.map(\.description).joined().contains("secret"))
    }

    /// A text taken from another locale than the one asked for, loaded or not.
    @Test(arguments: [("zh_CN", 1), ("zh_HK", 1), ("fr", 1), ("en_US", 0)])
    func aTextOfAnotherLocaleIsCounted(locale: String, count: Int) async throws {
        let files = HomeFiles.small(
            codes: [#""code": "a""#], texts: ["en_US": ["a": "A", "a.user": "U"], "zh_CN": ["a.user": "甲"]])
        let asked = try #require(LocaleIdentifier(locale))
        let snapshot = try await files.store().snapshot
        #expect(snapshot.answer(to: "a", in: "api", locale: asked).message == "A")
        #expect(snapshot.monitor.count(of: .localeFallback) == count)
    }

    @Test(.timeLimit(.minutes(10))) func countsAreExactUnderConcurrency() async throws {
        let journal = Journal()
        let snapshot = try await Self.snapshot(journal)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<250 { _ = snapshot.answer(to: "tries", in: "shop", locale: .english).user }
                }
            }
        }
        #expect(snapshot.monitor.count(of: .missingArgument) == 2000)
        #expect(journal.all.count == 1)
    }
}
