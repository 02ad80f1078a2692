import Phrasebook
import Testing

/// What is read of `Resources/translations/<locale>/<catalog>.json`, whatever else is in it.
@Suite struct TranslationStatesFileTests {
    private static let path = "Resources/translations/zh_CN/shop.json"

    private static func read(_ text: String) throws -> TranslationStatesFile {
        try #require(ParsedHome(Home(files: [path: text])).states(path))
    }

    private static let source = TextHash(of: "Sold out.")
    private static let translation = TextHash(of: "已售罄。")

    @Test func aRecordIsReadWhole() throws {
        let file = try Self.read(
            """
            {
              "$schema": "../../schemas/translations.schema.json",
              "texts": {
                "OUT.user": {
                  "source": "\(Self.source)",
                  "sourceText": "Sold \\u006fut.",
                  "translation": "\(Self.translation)",
                  "words": "\(TextHash(ofWordsOf: "已售罄。"))",
                  "unfinished": true,
                  "earlier": [
                    { "source": "\(Self.source)", "translation": "\(TextHash(of: "售罄"))" },
                    { "translation": "\(Self.translation)" },
                    7
                  ]
                }
              }
            }

            """)
        let record = try #require(file.states?["OUT.user"])
        #expect(file.diagnostics.isEmpty)
        #expect(record.source == Self.source && record.sourceText == "Sold out.")
        #expect(record.translation == Self.translation && record.words == TextHash(ofWordsOf: "已售罄。"))
        #expect(record.isUnfinished)
        // What does not say its source is no record.
        #expect(record.earlier.map(\.translation) == [TextHash(of: "售罄")])
    }

    @Test("what has another shape is no record", arguments: ["7", "[]", "{}", "{ \"translation\": \"x\" }", "null"])
    func otherShapes(value: String) throws {
        let file = try Self.read(
            "{ \"texts\": { \"A.user\": \(value), \"B.user\": { \"source\": \"\(Self.source)\" } } }")
        #expect(file.diagnostics.isEmpty)
        #expect(file.states?["A.user"] == nil)
        #expect(file.states?["B.user"]?.source == Self.source)
    }

    @Test("a hash that is none belongs to no text", arguments: ["", "a477f15516ce992", "A477F15516CE992F", "xyz"])
    func brokenHash(hash: String) throws {
        let file = try Self.read(
            "{ \"texts\": { \"A.user\": { \"source\": \"\(hash)\", \"translation\": \"\(Self.translation)\" } } }")
        #expect(try #require(file.states?["A.user"]).status(of: "已售罄。", from: "Sold out.") == .stale(source: nil))
    }

    @Test func theFirstOfTwoMembersCounts() throws {
        let record = "\"source\": \"\(Self.source)\""
        let file = try Self.read(
            "{ \"texts\": { \"A.user\": { \(record), \"source\": \"\" }, \"A.user\": {} }, \"texts\": {}, \"x\": 1, \"x\": 2 }"
        )
        #expect(file.states?["A.user"]?.source == Self.source)
        #expect(file.diagnostics.map(\.rule.name) == Array(repeating: "duplicate-key", count: 4))
    }

    @Test func mistakesOfJSONAreReportedAndTheRestIsRead() throws {
        let file = try Self.read(
            "{ \"texts\": { \"A.user\": { \"source\": \"\(Self.source)\", }, \"B.user\": { \"source\": } \"C.user\": { \"source\": \"\(Self.source)\" } } }"
        )
        #expect(file.diagnostics.map(\.rule.name) == ["trailing-comma", "missing-value", "missing-comma"])
        #expect(file.states?["A.user"] != nil && file.states?["B.user"] == nil && file.states?["C.user"] != nil)
    }

    @Test("another value than an object", arguments: ["", "[]", "\"x\"", "{"])
    func otherFiles(text: String) throws {
        let file = try Self.read(text)
        #expect(file.states == nil || text == "{")
        #expect(file.diagnostics.isEmpty == (text == "[]" || text == "\"x\""))
    }
}
