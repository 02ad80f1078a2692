import Foundation
import ICU
import MessageFormat
import Phrasebook
import Testing
import TextKernel

@Suite struct MessageStoreTests {
    private static let file = "Locales/en_US/shop.arb"

    @Test func aReloadSwapsTheSnapshotAndLeavesTheOldOneAsItIs() async throws {
        let folder = try TemporaryHome(.shop)
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let old = store.snapshot
        let answer = old.answer(to: "due", in: "shop", locale: .english)
        let changed = try HomeFiles.shop.replacing("\"Due\"", with: "\"Overdue\"", in: Self.file)
        try folder.write(try #require(changed.files[Self.file]), at: Self.file)
        #expect(store.snapshot === old)
        try await store.reload()
        #expect(store.snapshot !== old && store.snapshot.version != old.version)
        #expect(store.snapshot.answer(to: "due", in: "shop", locale: .english).message == "Overdue")
        #expect(answer.message == "Due")
    }

    /// A locale knows the index that it has in the snapshot that chose it; in another it is found by its tag.
    @Test func aLocaleOfOneSnapshotIsFoundInAnother() async throws {
        let both = try await MessageStore(home: Home(files: HomeFiles.shop.files)).snapshot
        let english = HomeFiles.shop.files.filter { !$0.key.contains("zh_CN") }
        // A locale that stands before the others, so that each has another index.
        var three = HomeFiles.shop.files
        for (file, text) in three where file.hasPrefix("Locales/zh_CN/") {
            three[file.replacing("zh_CN", with: "de_DE")] = text.replacing("zh_CN", with: "de_DE")
        }
        let reference = try #require(both.reference(to: "due", in: "shop"))
        #expect(both.localeNames == ["en_US", "zh_CN"])
        let chosen = try ["en_US", "zh_CN"].map { try #require(both.loadedLocale($0)) }
        for files in [english, three] {
            let other = try await MessageStore(home: Home(files: files)).snapshot
            for locale in chosen {
                let plain = try #require(LocaleIdentifier(locale.languageTag))
                #expect(plain == locale && plain.hashValue == locale.hashValue)
                let expected = other.answer(to: "due", in: "shop", locale: plain).message
                #expect(other.text(.message, of: reference, locale: locale) == expected)
                #expect(other.text(.message, of: "due", in: "shop", locale: locale) == expected)
            }
        }
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
            #expect(
                error?.diagnostics.contains { $0.severity == .error && $0.position.file.hasSuffix(Self.file) } == true)
            #expect(store.snapshot === good && store.warnings == warnings)
        }
        for (file, text) in HomeFiles.shop.files { try folder.write(text, at: file) }
        try await store.reload()
        #expect(store.snapshot !== good && store.warnings == [])
    }

    /// Eight threads write every text in every way, from the first snapshot, which stays, and from whichever is current,
    /// while the home is loaded again and again: what is written is all of one snapshot.
    ///
    /// They are threads of their own, since tasks share no more threads than there are cores.
    @Test(.timeLimit(.minutes(10))) func eightThreadsWriteFromOneSnapshotWhileAnotherSwapsIt() async throws {
        let folder = try TemporaryHome(Self.home(round: 0))
        defer { folder.remove() }
        let store = try await MessageStore(home: Home(path: folder.path))
        let first = store.snapshot
        let codes: [Code] = ["0", "limit", "due", "tries", "stolen", "P9"]
        let references = try codes.dropLast().map { try #require(first.reference(to: $0, in: "shop")) }
        let ways = EveryWay(codes: codes, references: references)
        let expected = EveryWay.Texts(ways.texts(of: first))
        #expect(expected.round == 0)
        #expect(expected.texts.count { $0?.contains("round 0") == true } > 100)

        let wrong = Locked<[String]>([])
        let threads = (0..<8).map { number in
            Thread {
                for pass in 0..<20 {
                    let kept = (number + pass).isMultiple(of: 2)
                    let found = EveryWay.Texts(ways.texts(of: kept ? first : store.snapshot))
                    let difference = kept && found.round != 0 ? "a snapshot changed" : found.difference(from: expected)
                    if let difference { wrong.withLock { $0.append(difference) } }
                }
            }
        }
        for thread in threads { thread.start() }
        var round = 0
        while round < 20 || threads.contains(where: { !$0.isFinished }) {
            round += 1
            for (file, text) in try Self.home(round: round).files { try folder.write(text, at: file) }
            try await store.reload()
        }
        #expect(wrong.withLock { $0 } == [])
        #expect(EveryWay.Texts(ways.texts(of: store.snapshot)).round == round)
    }

    /// The shop, whose English texts name the round; the message of `due` is nothing else.
    private static func home(round: Int) throws -> HomeFiles {
        let words = ["Done", "{amount}", "The amount", "Pay before", "Pay soon", "{left,", "The PIN", "Stolen card"]
        let text = try #require(HomeFiles.shop.files[file]).replacing(#""Due""#, with: #""round \#(round)""#)
        return HomeFiles.shop.with(
            words.reduce(text) { $0.replacing("\"\($1)", with: "\"round \(round): \($1)") }, at: file)
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
        #expect(error.diagnostics.filter { $0.severity == .error }.map(\.rule) == [.messageSyntax, .messageSyntax])
        #expect(error.diagnostics.contains { $0.rule == .emptyText })
        #expect(!error.description.contains("empty-text"))
    }
}

/// Asks a snapshot for all texts of codes, in each way there is.
private struct EveryWay: Sendable {
    let codes: [Code]
    /// They know their index in one snapshot, and are as good for any other.
    let references: [CodeReference]
    let locales: [LocaleIdentifier] = [.english, .chinese, LocaleIdentifier(literal: "fr")]
    let arguments: MessageArguments = [
        "amount": .money("1250.50", "USD"), "limit": .money("1000", "CNY"), "at": .instant("2026-01-02T03:04:05Z"),
        "left": 3,
    ]

    func texts(of snapshot: Snapshot) -> [String?] {
        var texts: [String?] = [snapshot.answer(to: "due", in: "shop", locale: .english).message]
        for locale in locales {
            for code in codes { texts += self.texts(of: snapshot, code, locale) }
            for code in references { texts += self.texts(of: snapshot, code, locale) }
        }
        return texts
    }

    private func texts(of snapshot: Snapshot, _ code: Code, _ locale: LocaleIdentifier) -> [String?] {
        let answer = snapshot.answer(to: code, in: "shop", locale: locale, arguments: arguments)
        var texts: [String?] = [String(decoding: answer.body().bytes, as: UTF8.self)]
        texts.append(
            Self.written { output in
                snapshot.writeBody(of: code, in: "shop", locale: locale, arguments: arguments, into: &output)
                return true
            })
        for kind in TextKind.allCases {
            texts.append(answer.text(kind)?.text)
            texts.append(snapshot.text(kind, of: code, in: "shop", locale: locale, arguments: arguments))
            texts.append(snapshot.text(kind, of: code, in: "shop", locale: locale))
            texts.append(
                Self.written { output in
                    snapshot.write(kind, of: code, in: "shop", locale: locale, arguments: arguments, into: &output)
                })
            texts.append(
                Self.written { output in
                    snapshot.write(kind, of: code, in: "shop", locale: locale, into: &output)
                })
        }
        return texts
    }

    private func texts(of snapshot: Snapshot, _ code: CodeReference, _ locale: LocaleIdentifier) -> [String?] {
        var texts: [String?] = [
            Self.written { output in
                snapshot.writeBody(of: code, locale: locale, arguments: arguments, into: &output)
                return true
            }
        ]
        for kind in TextKind.allCases {
            texts.append(snapshot.text(kind, of: code, locale: locale, arguments: arguments))
            texts.append(snapshot.text(kind, of: code, locale: locale))
            texts.append(
                Self.written { output in
                    snapshot.write(kind, of: code, locale: locale, arguments: arguments, into: &output)
                })
            texts.append(Self.written { output in snapshot.write(kind, of: code, locale: locale, into: &output) })
        }
        return texts
    }

    private static func written(_ write: (inout UTF8Buffer) -> Bool) -> String? {
        var output = UTF8Buffer()
        return write(&output) ? output.text : nil
    }

    /// What was found, the first of which tells the round.
    struct Texts {
        let texts: [String?]
        let round: Int?

        init(_ texts: [String?]) {
            self.texts = texts
            round = texts[0].flatMap { Int($0.dropFirst("round ".count)) }
        }

        /// The first text that is not that of the same round; nil where all are.
        func difference(from others: Texts) -> String? {
            guard let round, let otherRound = others.round, texts.count == others.texts.count else {
                return "\(texts)"
            }
            for (text, other) in zip(texts, others.texts) {
                let due = other?.replacing("round \(otherRound)", with: "round \(round)")
                if text != due { return "\(text ?? "nothing") instead of \(due ?? "nothing")" }
            }
            return nil
        }
    }
}
