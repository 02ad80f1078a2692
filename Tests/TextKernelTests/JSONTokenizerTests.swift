import Testing
import TextKernel

@Suite struct JSONTokenizerTests {
    /// The tokens of a text up to the end, which comes last.
    private static func tokens(_ text: String) -> [JSONToken] {
        let bytes = Array(text.utf8)
        var tokenizer = JSONTokenizer()
        var tokens: [JSONToken] = []
        repeat { tokens.append(tokenizer.next(in: bytes.span)) } while tokens.last?.kind != .end
        return tokens
    }

    @Test func tokensHaveTheirBytes() {
        let tokens = Self.tokens(" {\"a\" :\t[1,-2.5e+3,\r\ntrue,false,null]}\n")
        let kinds: [JSONToken.Kind] = [
            .beginObject, .string, .colon, .beginArray, .number, .comma, .number, .comma, .true, .comma, .false, .comma,
            .null, .endArray, .endObject, .end,
        ]
        #expect(tokens.map(\.kind) == kinds)
        let starts = [1, 2, 6, 8, 9, 10, 11, 18, 21, 25, 26, 31, 32, 36, 37, 39]
        #expect(tokens.map(\.start) == starts)
        let lengths = [1, 3, 1, 1, 1, 1, 7, 1, 4, 1, 5, 1, 4, 1, 1, 0]
        #expect(tokens.map(\.range.count) == lengths)
    }

    @Test(arguments: ["0", "-0", "10", "1.0", "1e5", "1E-5", "-1.25e+10"])
    func numbers(text: String) { #expect(Self.tokens(text).map(\.kind) == [.number, .end]) }

    @Test(arguments: [
        "01", "-", "-a", "1.", ".5", "+1", "1e", "1e+", "1.2.3", "0x1", "1_000", "True", "nul", "nulls", "NaN", "$a",
    ])
    func wordsAreNoJSON(text: String) { #expect(Self.tokens(text).map(\.kind) == [.word, .end]) }

    @Test(arguments: ["'", "“", "#", "/", "\u{1}", "\u{FEFF}", "é", "\\"])
    func otherBytesAreTokensOfTheirOwn(text: String) {
        let tokens = Self.tokens(text)
        #expect(tokens.dropLast().allSatisfy { $0.kind == .other && $0.range.count == 1 })
        #expect(tokens.count == text.utf8.count + 1)
    }

    @Test(arguments: [
        (#""""#, ""), (#""plain""#, "plain"), (#""额 é""#, "额 é"), (#""a\n\"\\\/""#, "a\n\"\\/"),
        (#""\u0041\uD83D\uDE00""#, "A😀"),
        ("\"over eight bytes with \\u00e9 inside\"", "over eight bytes with é inside"),
    ])
    func stringsAreDecoded(source: String, text: String) {
        let tokens = Self.tokens(source)
        #expect(tokens.map(\.kind) == [.string, .end])
        #expect(tokens[0].text(in: Array(source.utf8).span) == text)
        #expect(tokens[0].needsDecoding == source.contains("\\"))
    }

    @Test(arguments: [#""\x""#, #""\u12""#, #""\uD800""#, "\"a\tb\""])
    func stringsWithMistakesHaveNoText(source: String) {
        let tokens = Self.tokens(source)
        #expect(tokens.map(\.kind) == [.string, .end])
        #expect(tokens[0].text(in: Array(source.utf8).span) == nil)
    }

    @Test func illFormedBytesHaveNoText() {
        let bytes: [UInt8] = [0x22, 0xFF, 0x22]
        let token = JSONTokenizer.token(in: bytes.span, from: 0)
        #expect(token.kind == .string)
        #expect(token.text(in: bytes.span) == nil)
    }

    @Test(arguments: ["\"abc", "\"abc\n\"", "\"ab\\\"\n\"", "\"abc\\\n", "\"abc\\"])
    func aStringEndsWithItsLine(text: String) {
        let end = text.utf8.firstIndex(of: 0x0A).map { text.utf8.distance(from: text.utf8.startIndex, to: $0) }
        let token = JSONTokenizer.token(in: Array(text.utf8).span, from: 0)
        #expect(token.kind == .unterminatedString)
        #expect(token.end == end ?? text.utf8.count)
    }

    @Test func readingGoesOnAtAnyOffset() {
        let bytes = Array("{\"a\": \"b\"}".utf8)
        var tokenizer = JSONTokenizer(at: 5)
        let token = tokenizer.next(in: bytes.span)
        #expect(token.kind == .string && token.start == 6)
        #expect(tokenizer.offset == 9)
        tokenizer.offset = 0
        #expect(tokenizer.next(in: bytes.span).kind == .beginObject)
    }
}
