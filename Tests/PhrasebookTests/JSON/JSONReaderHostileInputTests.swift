import Phrasebook
import Testing

/// Input made to crash the reader or to keep it busy.
///
/// The time limit is far above what linear work takes in a debug build and far below what quadratic work would.
@Suite(.timeLimit(.minutes(10))) struct JSONReaderHostileInputTests {
    /// A pattern repeated to some size, between a beginning and an end.
    struct Flood: Sendable, CustomTestStringConvertible {
        let name: String
        let start: String
        let pattern: String
        let end: String
        let first: Diagnostic.Rule?
        var testDescription: String { name }

        init(_ name: String, start: String = "", repeat pattern: String, end: String = "", first: Diagnostic.Rule?) {
            (self.name, self.start, self.pattern, self.end, self.first) = (name, start, pattern, end, first)
        }

        func text(bytes: Int) -> String {
            start + String(repeating: pattern, count: bytes / pattern.utf8.count) + end
        }
    }

    static let floods: [Flood] = [
        Flood("brackets", repeat: "[", first: .tooDeep),
        Flood("braces", repeat: "{", first: .missingKey),
        Flood("nestedObjects", repeat: "{\"a\":", first: .tooDeep),
        Flood("closers", repeat: "]", first: .unexpectedCharacter),
        Flood("quotes", repeat: "\"", first: .contentAfterEnd),
        Flood("quotesInArray", start: "[", repeat: "\"", first: .missingComma),
        Flood("escapedQuotes", start: "[", repeat: "\\\"", first: .unexpectedCharacter),
        Flood("openString", start: "\"", repeat: "a", first: .unterminatedString),
        Flood("openStringsPerLine", start: "[", repeat: "\"a\n", first: .unterminatedString),
        Flood("brokenLines", start: "[\"", repeat: "a\n", first: .unterminatedString),
        Flood("brokenLinesWithQuotes", start: "[", repeat: "\"a\nb\\\"", first: .unterminatedString),
        Flood("backslashes", start: "[\"", repeat: "\\", first: .unterminatedString),
        Flood("commas", start: "[", repeat: ",", end: "]", first: .extraComma),
        Flood("colons", start: "{", repeat: ":", end: "}", first: .missingKey),
        Flood("words", start: "[", repeat: "x ", end: "]", first: .badLiteral),
        Flood("textsWithoutEnd", start: "[", repeat: "\"a\"b, ", first: .unexpectedCharacter),
        Flood("numbers", start: "[", repeat: "1 ", end: "]", first: .missingComma),
        Flood("typographicQuotes", start: "[", repeat: "“", first: .typographicQuotes),
        Flood("typographicInStrings", start: "[", repeat: "\"”,1,", first: .typographicQuotes),
        Flood("singleQuotes", start: "[", repeat: "'a',", first: .singleQuotes),
        Flood("apostrophes", start: "[", repeat: "'", first: .singleQuotes),
        Flood("openComments", start: "{", repeat: "a /*,", first: .missingKey),
        Flood("comments", start: "[", repeat: "/**/", end: "]", first: .comment),
        Flood("slashes", start: "[", repeat: "/", end: "]", first: .comment),
        Flood("foreignSpaces", start: "[", repeat: "\u{A0}1,", first: .badWhitespace),
        Flood("blanks", start: "[", repeat: " ", end: "]", first: nil),
        Flood("lines", start: "[", repeat: "\n", end: "]", first: nil),
        Flood("quotesAndBlanks", start: "[\"a\"", repeat: " \"     ", first: .missingComma),
        Flood("sound", start: "[", repeat: "{\"a\":[1,\"b\"]},", end: "1]", first: nil),
        Flood("longNumber", start: "1", repeat: "0", first: nil),
        Flood("longWord", start: "n", repeat: "u", first: .badLiteral),
        Flood("longKey", start: "{\"", repeat: "é", end: "\":1}", first: nil),
        Flood("mismatched", start: "[", repeat: "{]", first: .missingBracket),
        Flood("duplicates", start: "{", repeat: "\"\":0,", end: "\"b\":1}", first: .duplicateKey),
        Flood("surrogates", start: "[\"", repeat: "\\uD800", end: "\"]", first: .loneSurrogate),
        Flood("bareKeys", start: "{", repeat: "a b ", first: .missingKey),
        Flood("deepSiblings", start: String(repeating: "[", count: 64), repeat: "[],", end: "1", first: .tooDeep),
    ]

    @Test(arguments: floods)
    func survivesFloods(_ flood: Flood) {
        let text = flood.text(bytes: 1 << 18)
        let (root, diagnostics) = JSONTestSupport.read(text)
        #expect(diagnostics.first?.rule == flood.first)
        #expect(diagnostics.count <= 100)
        #expect(root != nil || !diagnostics.isEmpty)
    }

    @Test(arguments: ["[", "\"", "{\"a\":", "[\""])
    func survivesAMebibyte(of pattern: String) {
        let text = String(repeating: pattern, count: (1 << 20) / pattern.utf8.count)
        let diagnostics = JSONTestSupport.read(text).diagnostics
        #expect((1...100).contains(diagnostics.count))
    }

    @Test func aMillionDuplicateKeys() {
        let text = "{" + String(repeating: "\"k\":0,", count: 1_000_000) + "\"end\":1}"
        let (root, diagnostics) = JSONTestSupport.read(text)
        #expect(diagnostics.count == 100)
        #expect(diagnostics.last?.rule == .tooManyFindings)
        #expect(root?.object?["end"]?.numberLiteral == "1")
    }

    /// All these keys are canonically equivalent, so `String` would put them into one bucket.
    @Test func equivalentKeysDoNotCollide() {
        let spellings = ["\u{E9}", "e\u{301}"]
        let keys = (0..<16_384).map { number in (0..<14).map { spellings[number >> $0 & 1] }.joined() }
        let text = "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        let (root, diagnostics) = JSONTestSupport.read(text)
        #expect(diagnostics == [])
        #expect(root?.object?.members.count == 16_384)
    }

    @Test func everyPrefixOfADocumentIsReadWithoutACrash() {
        let document = Array(
            "{\"é\": [1.5e3, true, null, \"\\uD83D\\uDE00 “x” {n}\"], 'b': {}, // c\r\n\"d\": \"中\u{3000}\"，}".utf8
        )
        for length in 0..<document.count {
            let (_, diagnostics) = JSONTestSupport.read(Array(document[..<length]))
            #expect(!diagnostics.isEmpty, "\(length) bytes")
            #expect(diagnostics.allSatisfy { (0...length).contains($0.byteOffset) }, "\(length) bytes")
        }
    }

    @Test func randomBytesAreReadWithoutACrash() {
        // A fixed sequence: a failure can be repeated.
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let parts =
            [
                "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "'", "“", "”", "\\", "\\u", "D83D", "1", "-", "true", "x",
                " ",
                "\n", "\r", "/*", "*/", "//", "#", "：", "，", "\u{A0}", "\0", "é",
            ].map { Array($0.utf8) } + [[0xFF], [0xE4, 0xB8], [0xED, 0xA0, 0x80]]
        for _ in 0..<5000 {
            let bytes = (0..<next(30)).flatMap { _ in parts[next(parts.count)] }
            let (root, diagnostics) = JSONTestSupport.read(bytes)
            #expect(root != nil || !diagnostics.isEmpty, "\(bytes)")
            #expect(diagnostics.allSatisfy { (0...bytes.count).contains($0.byteOffset) }, "\(bytes)")
            #expect(diagnostics.map(\.byteOffset) == diagnostics.map(\.byteOffset).sorted(), "\(bytes)")
        }
    }
}
