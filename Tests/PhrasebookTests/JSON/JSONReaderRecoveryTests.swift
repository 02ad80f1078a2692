import Phrasebook
import Testing

/// One mistake leads to one diagnostic, and what is around it is still read.
@Suite struct JSONReaderRecoveryTests {
    /// A broken text, its diagnostics as `line:column code`, and what the reader makes of it.
    struct Broken: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let positions: [String]
        let outline: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ positions: [String], _ outline: String) {
            self.name = name
            self.text = text
            self.positions = positions
            self.outline = outline
        }
    }

    static let broken: [Broken] = [
        Broken(
            "threeMistakes",
            "{\n  \"é\": “x”,\n  \"b\": 01,\n  \"c\": \"y\"\n  \"d\": \"z\"\n}",
            ["2:8 typographic-quotes", "3:8 bad-number", "4:11 missing-comma"],
            "{é:‹x› c:‹y› d:‹z›}"
        ),
        Broken("badValueInArray", "[1, foo, 2, bar baz, 3]", ["1:5 bad-literal", "1:13 bad-literal"], "[1 2 3]"),
        Broken("badValueWithNesting", "[*{\"a\": [1, 2]}, 3]", ["1:2 unexpected-character"], "[3]"),
        Broken(
            "lookalikes",
            "[True, FALSE, None, nil]",
            ["1:2 bad-literal", "1:8 bad-literal", "1:15 bad-literal", "1:21 bad-literal"],
            "[true false null null]"
        ),
        Broken(
            "forgottenClosingQuote",
            "{\n\"a\": \"x,\n\"b\": \"y\"\n}",
            ["2:6 unterminated-string"],
            "{a:‹x› b:‹y›}"
        ),
        Broken(
            "forgottenClosingQuoteAtTheEnd",
            "{\"o\": {\n\"a\": \"x},\n\"b\": \"y\"\n}",
            ["2:6 unterminated-string"],
            "{o:{a:‹x›} b:‹y›}"
        ),
        Broken(
            "forgottenClosingQuoteAfterArgument",
            "{\n\"a\": \"{n, plural, other {#}},\n\"b\": \"y\"\n}",
            ["2:6 unterminated-string"],
            "{a:‹{n, plural, other {#}}› b:‹y›}"
        ),
        Broken("forgottenClosingQuoteOfKey", "{\n\"a: \"x\",\n\"b\": \"y\"\n}", ["2:6 missing-colon"], "{b:‹y›}"),
        Broken(
            "forgottenClosingQuoteOfKeyBeforeNumber",
            "{\n\"a: 1,\n\"b\": 2\n}",
            ["2:1 unterminated-string"],
            "{b:2}"
        ),
        Broken("forgottenOpeningQuote", "{\n\"a\": x\",\n\"b\": \"y\"\n}", ["2:6 bad-literal"], "{b:‹y›}"),
        Broken(
            "lineBreakInText",
            "{\n\"a\": \"one\ntwo\",\n\"b\": \"y\"\n}",
            ["2:6 unterminated-string"],
            "{a:‹one\ntwo› b:‹y›}"
        ),
        Broken(
            "lineBreaksInTextWithCRLF",
            "[\"one\r\n  zwei\r\n三\", 1]",
            ["1:2 unterminated-string"],
            "[‹one\r\n  zwei\r\n三› 1]"
        ),
        Broken(
            "quoteInText",
            "{\n\"a\": \"Click \"OK\" now\",\n\"b\": \"y\"\n}",
            ["2:13 unescaped-quote"],
            "{a:‹Click › b:‹y›}"
        ),
        Broken("quoteInTextWithComma", "[\"say \"hi, you\" now\", 1]", ["1:7 unescaped-quote"], "[‹say › 1]"),
        Broken("typographicClosingQuote", "{\"a\": \"x”, \"b\": \"y\"}", ["1:9 typographic-quotes"], "{a:‹x› b:‹y›}"),
        Broken(
            "typographicClosingQuoteOfKey",
            "{\"a”: \"x\", \"b\": \"y\"}",
            ["1:4 typographic-quotes"],
            "{a:‹x› b:‹y›}"
        ),
        Broken("typographicClosingQuoteAtLineEnd", "[\n\"x”,\n\"y\"\n]", ["2:3 typographic-quotes"], "[‹x› ‹y›]"),
        Broken("apostropheInTypographicQuotes", "[‘don’t’, 1]", ["1:2 typographic-quotes"], "[‹don’t› 1]"),
        Broken("singleQuotesWithEscape", #"{'a': 'it\'s'}"#, ["1:2 single-quotes", "1:7 single-quotes"], "{a:‹it's›}"),
        Broken(
            "fullWidthPunctuation",
            "{\"a\"：\"x\"，\"b\"：\"y\"}",
            ["1:5 missing-colon", "1:9 missing-comma", "1:13 missing-colon"],
            "{a:‹x› b:‹y›}"
        ),
        Broken(
            "missingInnerBracket",
            "{\"a\": [1, 2, \"b\": 3}",
            ["1:17 unexpected-character", "1:20 missing-bracket"],
            "{a:[1 2 ‹b›]}"
        ),
        Broken(
            "missingBraceBeforeBracket",
            "[{\"a\": 1], 2",
            ["1:9 missing-bracket", "1:10 content-after-end"],
            "[{a:1}]"
        ),
        Broken(
            "oneBracketTooMany",
            "{\"a\": [1]], \"b\": 2}",
            ["1:10 wrong-bracket", "1:11 content-after-end"],
            "{a:[1]}"
        ),
        Broken(
            "comments",
            "{ // one\n\"a\": 1, /* two */ \"b\": 2 # three\n}",
            ["1:3 comment", "2:9 comment", "2:26 comment"],
            "{a:1 b:2}"
        ),
        Broken(
            "badEscapesKeepTheText",
            #"["C:\dir\é", "\u00zz", "\uD800"]"#,
            ["1:5 bad-escape", "1:9 bad-escape", "1:15 bad-escape", "1:25 lone-surrogate"],
            "[‹C:diré› ‹\u{FFFD}zz› ‹\u{FFFD}›]"
        ),
        Broken("unquotedKeys", "{a: 1, b : 2, \"c\": 3}", ["1:2 unquoted-key", "1:8 unquoted-key"], "{a:1 b:2 c:3}"),
        Broken("missingValues", "{\"a\": , \"b\": 1, \"c\":}", ["1:6 missing-value", "1:21 missing-value"], "{b:1}"),
        Broken("textAfterNumber", "{\"a\": 1 2, \"b\": 3}", ["1:9 unexpected-character"], "{a:1 b:3}"),
    ]

    @Test(arguments: broken)
    func goesOnAfterAMistake(_ broken: Broken) {
        #expect(JSONTestSupport.positions(broken.text) == broken.positions)
        #expect(JSONTestSupport.outline(JSONTestSupport.read(broken.text).root) == broken.outline)
    }

    /// A broken text and a word that a helpful fix-it has.
    @Test(arguments: [
        ("[“a”]", "straight quotation marks"), ("['a']", "double straight"), ("[True]", "true"), ("[None]", "null"),
        ("[1,]", "remove the comma"), ("[007]", "leading zeros"), ("[\"a\tb\"]", "\\t"), ("[\"a\u{1}b\"]", "\\u0001"),
        ("[\"a\nb\"]", "\\n"), ("[\"a \"b\" c\"]", "\\\""), ("{\"a: \"b\"}", "close the key"), ("[1", "]"),
        ("{\"a\":1", "}"),
        ("[\"\\d\"]", "\\\\"), ("[1，2]", "ordinary comma"), ("{\"a\"：1}", "ordinary colon"),
    ])
    func fixItSaysWhatToDo(text: String, hint: String) throws {
        let diagnostic = try #require(JSONTestSupport.read(text).diagnostics.first)
        #expect(diagnostic.fixIt.contains(hint))
    }

    @Test func messagesShowNothingInvisibleAndNoEndlessKeys() throws {
        let key = "a\\u200b" + String(repeating: "x", count: 1000)
        let diagnostic = try #require(JSONTestSupport.read("{\"\(key)\":1,\"\(key)\":1}").diagnostics.first)
        #expect(diagnostic.message.contains("a\\u{200B}x"))
        #expect(diagnostic.message.unicodeScalars.count < 120)
    }

    @Test func diagnosticsAreCappedAndTheLastOneSaysSo() {
        let text = "[" + String(repeating: "01, ", count: 99) + "1]"
        #expect(JSONTestSupport.read(text).diagnostics.map(\.rule) == Array(repeating: .badNumber, count: 99))
        let longer = "[" + String(repeating: "01, ", count: 1000) + "1]"
        let (root, diagnostics) = JSONTestSupport.read(longer)
        #expect(diagnostics.map(\.rule) == Array(repeating: .badNumber, count: 99) + [.tooManyFindings])
        #expect(JSONTestSupport.outline(root) == "[1]")
    }

    @Test func diagnosticsComeInTheOrderOfTheFile() {
        let positions = JSONTestSupport.read("{\"a\": 1, \"a\": [01, “x”], \"b\" 2}").diagnostics.map(\.byteOffset)
        #expect(positions == [9, 15, 19, 32])
    }
}
