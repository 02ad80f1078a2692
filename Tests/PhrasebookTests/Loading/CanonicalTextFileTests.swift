import Foundation
import Phrasebook
import TestSupport
import Testing

/// A text file is understood in the same way whatever its form.
@Suite struct CanonicalTextFileTests {
    static let file = "Locales/en_US/shop.arb"

    /// The home with the file as it is, and with a space at its end, which is no canonical form.
    private static func homes(_ bytes: [UInt8]) -> (canonical: Home, other: Home) {
        func home(_ bytes: [UInt8]) -> Home {
            var files = HomeFiles.shop.files.mapValues { Array($0.utf8) }
            files[file] = bytes
            return Home(bytes: files)
        }
        return (home(bytes), home(bytes + Array(" ".utf8)))
    }

    /// Whatever is changed, the same is found in both, but for the form.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func theSameIsFoundInAnotherForm(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let original = try Array(#require(HomeFiles.shop.files[Self.file]).utf8)
        for _ in 0..<20 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.change(&bytes, &random) }
            let homes = Self.homes(bytes)
            let diagnostics = MessageStore.check(homes.canonical)
            let others = MessageStore.check(homes.other)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(diagnostics.filter { $0.rule != .form } == others.filter { $0.rule != .form }, "\(text)")
            let forms = diagnostics.filter { $0.rule == .form }
            #expect(forms.allSatisfy(others.contains), "\(text)")
            if !diagnostics.contains(where: { $0.severity == .error }) {
                let answers = try await Self.answers(homes.canonical)
                #expect(try await answers == Self.answers(homes.other), "\(text)")
            }
        }
    }

    @Test(arguments: [#"A \"pair\" of \\ and \n, \t, \r, \b, \f."#, "超出限额。", "\u{1F4B3}", "é", "\u{7F}"])
    func whatIsWrittenIsRead(text: String) async throws {
        let files = try HomeFiles.shop.replacing("Wrong PIN", with: text, in: Self.file)
        #expect(files.diagnostics() == [])
        let read = try JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))
        let answer = try await files.store().snapshot.answer(to: "tries", in: "shop", locale: .english)
        #expect(answer.message == read)
    }

    @Test(arguments: [#"\/"#, #"\u0041"#, #"A\u000a"#, #"\u00e9"#])
    func needlessEscapesAreReadAndReported(escape: String) async throws {
        let files = try HomeFiles.shop.replacing("Wrong PIN", with: escape, in: Self.file)
        #expect(files.diagnostics().map(\.rule) == [.form])
        let read = try JSONDecoder().decode(String.self, from: Data("\"\(escape)\"".utf8))
        let answer = try await files.store().snapshot.answer(to: "tries", in: "shop", locale: .english)
        #expect(answer.message == read)
    }

    /// All texts of all codes.
    private static func answers(_ home: Home) async throws -> [String?] {
        let snapshot = try await MessageStore(home: home).snapshot
        var texts: [String?] = []
        for code in try snapshot.requireCatalog("shop").codes {
            let answer = snapshot.answer(to: code, in: "shop", locale: .english)
            texts += [answer.message, answer.handling, answer.user]
        }
        return texts
    }

    private static let parts =
        [
            "\"", "\\", ",", ":", "{", "}", "[", "]", " ", "\n", "\r", "\t", "@", "@@", ".user", "0", "a", "null",
            "true", "”",
            "’", "é", "额", "\u{1}", "\u{FEFF}", "\\u0041", "\\/", "\\n", "\\\"", "  \"limit\": \"Twice\",\n",
            "  \"@x\": {},\n", "  \"@x\": [\n    1,\n    2\n  ],\n", "  \"@@x\": 1,\n",
        ].map { Array($0.utf8) } + [[0xFF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80]]

    /// Takes some bytes away, or puts others in.
    private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let offset = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: offset)
        case 1: bytes.removeSubrange(offset..<min(bytes.count, offset + Int.random(in: 1...40, using: &random)))
        case 2: bytes.insert(contentsOf: parts.randomElement(using: &random) ?? [], at: offset)
        default:
            let line = bytes[offset...].firstIndex(of: 0x0A) ?? offset
            bytes.insert(contentsOf: parts.randomElement(using: &random) ?? [], at: line)
        }
        if bytes.isEmpty { bytes = [0x0A] }
    }
}
