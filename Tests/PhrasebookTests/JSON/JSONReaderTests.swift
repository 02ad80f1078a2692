import Phrasebook
import Testing

/// What RFC 8259 allows and what it does not.
@Suite struct JSONReaderTests {
    /// One text and the value it means.
    struct Accepted: Sendable, CustomTestStringConvertible {
        let text: String
        let outline: String
        var testDescription: String { text }

        init(_ text: String, _ outline: String) {
            self.text = text
            self.outline = outline
        }
    }

    static let accepted: [Accepted] = [
        // Any value may be the top-level one.
        Accepted("null", "null"), Accepted("true", "true"), Accepted("false", "false"), Accepted("42", "42"),
        Accepted(#""text""#, "‹text›"), Accepted(#""""#, "‹›"), Accepted("[]", "[]"), Accepted("{}", "{}"),
        // White space.
        Accepted(" \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n", "[1 2]"),
        Accepted("{ \"a\" \n:\r\n1 }\n", "{a:1}"), Accepted("[1\n]", "[1]"),
        // Numbers keep their spelling.
        Accepted("[0]", "[0]"), Accepted("[-0]", "[-0]"), Accepted("[-1]", "[-1]"),
        Accepted("[1234567890]", "[1234567890]"),
        Accepted("[1.50]", "[1.50]"), Accepted("[0.0]", "[0.0]"), Accepted("[1e5]", "[1e5]"),
        Accepted("[1E+5]", "[1E+5]"), Accepted("[1e-05]", "[1e-05]"), Accepted("[0e0]", "[0e0]"),
        Accepted("[-0.1e-10]", "[-0.1e-10]"), Accepted("[1e999999]", "[1e999999]"),
        Accepted("[100000000000000000000000000000001]", "[100000000000000000000000000000001]"),
        // Strings.
        Accepted(#""\"\\\/\b\f\n\r\t""#, "‹\"\\/\u{8}\u{C}\n\r\t›"), Accepted(#""\u0041\u00e9\u4E2D""#, "‹Aé中›"),
        Accepted(#""\uD83D\uDE00""#, "‹😀›"), Accepted(#""\ud834\udd1e""#, "‹𝄞›"),
        Accepted(#""\uDBFF\uDFFF""#, "‹\u{10FFFF}›"),
        Accepted(#""\u0000""#, "‹\0›"), Accepted(#""\uFFFF""#, "‹\u{FFFF}›"), Accepted(#""\\u0041""#, #"‹\u0041›"#),
        Accepted("\"\u{7F}\"", "‹\u{7F}›"), Accepted("\"\u{2028}\u{2029}\"", "‹\u{2028}\u{2029}›"),
        Accepted("\"\u{FEFF}\"", "‹\u{FEFF}›"), Accepted(#""é中😀""#, "‹é中😀›"),
        Accepted(#""“a” 'b' //c #d""#, "‹“a” 'b' //c #d›"),
        Accepted(#""{count, plural, other {#}}""#, "‹{count, plural, other {#}}›"), Accepted(#""\u0022""#, "‹\"›"),
        // Arrays and objects.
        Accepted("[[],[[]],{}]", "[[] [[]] {}]"), Accepted(#"[1,"a",null,true,false]"#, "[1 ‹a› null true false]"),
        Accepted(#"{"a":{"b":[{"c":null}]}}"#, "{a:{b:[{c:null}]}}"), Accepted(#"{"":0}"#, "{:0}"),
        Accepted(#"{"a":1,"A":2," a":3}"#, "{a:1 A:2  a:3}"), Accepted(#"{"\u0061":1,"b":2}"#, "{a:1 b:2}"),
        // Canonically equivalent keys differ.
        Accepted("{\"\u{E9}\":1,\"e\u{301}\":2}", "{\u{E9}:1 e\u{301}:2}"),
        // A byte order mark.
        Accepted("\u{FEFF}{}", "{}"), Accepted("\u{FEFF} 1", "1"),
    ]

    @Test(arguments: accepted)
    func acceptsAndKeepsTheValue(_ accepted: Accepted) {
        let (root, diagnostics) = JSONTestSupport.read(accepted.text)
        #expect(diagnostics == [])
        #expect(JSONTestSupport.outline(root).unicodeScalars.elementsEqual(accepted.outline.unicodeScalars))
    }

    /// One text that is not JSON and the diagnostics about it, each as `line:column code`.
    struct Rejected: Sendable, CustomTestStringConvertible {
        let text: String
        let positions: [String]
        var testDescription: String { text }

        init(_ text: String, _ positions: String...) {
            self.text = text
            self.positions = positions
        }
    }

    static let rejected: [Rejected] = [
        // Files.
        Rejected("", "1:1 empty-file"), Rejected(" \n\t", "2:2 empty-file"), Rejected("\u{FEFF}", "1:1 empty-file"),
        Rejected("{} {}", "1:4 content-after-end"), Rejected("[]]", "1:3 content-after-end"),
        Rejected("1,2", "1:2 content-after-end"), Rejected("{}\n#", "2:1 comment"),
        Rejected("]", "1:1 unexpected-character"),
        // Commas.
        Rejected("[1,]", "1:3 trailing-comma"), Rejected(#"{"a":1,}"#, "1:7 trailing-comma"),
        Rejected("[,]", "1:2 extra-comma"),
        Rejected("[,1]", "1:2 extra-comma"), Rejected("[1,,2]", "1:4 extra-comma"),
        Rejected("[1,,,,2]", "1:4 extra-comma"),
        Rejected("[1,,]", "1:4 extra-comma"), Rejected("[1 2]", "1:3 missing-comma"),
        Rejected("[1 true]", "1:3 missing-comma"),
        Rejected(#"["a" "b"]"#, "1:5 missing-comma"), Rejected(#"["a""b"]"#, "1:5 missing-comma"),
        Rejected("[[][]]", "1:4 missing-comma"), Rejected(#"{"a":1 "b":2}"#, "1:7 missing-comma"),
        Rejected("[1; 2]", "1:3 missing-comma"), Rejected("[1，2]", "1:3 missing-comma"),
        Rejected(#"{"a":"x"、"b":"y"}"#, "1:9 missing-comma"), Rejected("[3[4]]", "1:3 missing-comma"),
        // Colons, keys and values.
        Rejected(#"{"a" 1}"#, "1:5 missing-colon"), Rejected(#"{"a"}"#, "1:5 missing-colon"),
        Rejected(#"{"a","b":1}"#, "1:5 missing-colon"), Rejected(#"{"a"=1}"#, "1:5 missing-colon"),
        Rejected(#"{"a"=>1}"#, "1:5 missing-colon"), Rejected(#"{"a"："b"}"#, "1:5 missing-colon"),
        Rejected(#"{"a"::1}"#, "1:6 unexpected-character"), Rejected(#"{"a":}"#, "1:6 missing-value"),
        Rejected(#"{"a": ,"b":1}"#, "1:6 missing-value"), Rejected("{:1}", "1:2 missing-key"),
        Rejected("{1}", "1:2 missing-key"),
        Rejected("{a:1}", "1:2 unquoted-key"), Rejected("{1:1}", "1:2 unquoted-key"),
        Rejected("{[1]:1}", "1:2 missing-key"),
        Rejected("{a b}", "1:2 missing-key"), Rejected(#"["a":1]"#, "1:5 unexpected-character"),
        Rejected(#"{"a":1:2}"#, "1:7 unexpected-character"), Rejected("[*]", "1:2 unexpected-character"),
        // Brackets.
        Rejected("[", "1:2 missing-bracket"), Rejected("{", "1:2 missing-bracket"),
        Rejected("[1", "1:3 missing-bracket"),
        Rejected("[1,", "1:4 missing-bracket"), Rejected(#"{"a""#, "1:5 missing-bracket"),
        Rejected(#"{"a":"#, "1:6 missing-bracket"),
        Rejected(#"{"a":1"#, "1:7 missing-bracket"), Rejected("[[[1\n", "1:5 missing-bracket"),
        Rejected("[1}", "1:3 wrong-bracket"),
        Rejected(#"{"a":1]"#, "1:7 wrong-bracket"), Rejected(#"{"a":[1}"#, "1:8 missing-bracket"),
        Rejected(#"{"a":[[[1}"#, "1:10 missing-bracket"),
        // Literals.
        Rejected("[True]", "1:2 bad-literal"), Rejected("[None]", "1:2 bad-literal"),
        Rejected("[undefined]", "1:2 bad-literal"),
        Rejected("[NaN]", "1:2 bad-literal"), Rejected("[nul]", "1:2 bad-literal"),
        Rejected("[truth]", "1:2 bad-literal"),
        Rejected("[hello]", "1:2 bad-literal"), Rejected("[你好]", "1:2 bad-literal"), Rejected("yes", "1:1 bad-literal"),
        // Numbers.
        Rejected("[01]", "1:2 bad-number"), Rejected("[-01]", "1:2 bad-number"), Rejected("[+1]", "1:2 bad-number"),
        Rejected("[.5]", "1:2 bad-number"), Rejected("[1.]", "1:2 bad-number"), Rejected("[-]", "1:2 bad-number"),
        Rejected("[1e]", "1:2 bad-number"), Rejected("[1e+]", "1:2 bad-number"), Rejected("[1.e1]", "1:2 bad-number"),
        Rejected("[0x1F]", "1:2 bad-number"), Rejected("[-Infinity]", "1:2 bad-number"),
        Rejected("[1.2.3]", "1:2 bad-number"),
        Rejected("[1_000]", "1:2 bad-number"), Rejected("[2026-01-02]", "1:2 bad-number"),
        Rejected("[--1]", "1:2 bad-number"),
        Rejected("[１]", "1:2 unexpected-character"),
        // Strings.
        Rejected(#"["\x41"]"#, "1:3 bad-escape"), Rejected(#"["\'"]"#, "1:3 bad-escape"),
        Rejected(#"["\a\0"]"#, "1:3 bad-escape", "1:5 bad-escape"),
        Rejected(#"["\u12"]"#, "1:3 bad-escape"), Rejected(#"["\u00G0"]"#, "1:3 bad-escape"),
        Rejected(#"["\U0041"]"#, "1:3 bad-escape"),
        Rejected(#"["\uD800"]"#, "1:3 lone-surrogate"), Rejected(#"["\uDC00"]"#, "1:3 lone-surrogate"),
        Rejected(#"["\uD800\uD800"]"#, "1:3 lone-surrogate", "1:9 lone-surrogate"),
        Rejected(#"["\uD83Dx\uDE00"]"#, "1:3 lone-surrogate", "1:10 lone-surrogate"),
        Rejected("[\"a\tb\"]", "1:4 control-character"), Rejected("[\"\0\"]", "1:3 control-character"),
        Rejected("[\"\u{1F}\u{1F}\"]", "1:3 control-character"),
        Rejected("[\"a", "1:2 unterminated-string", "1:4 missing-bracket"),
        Rejected("\"", "1:1 unterminated-string"), Rejected(#""\"#, "1:1 unterminated-string", "1:2 bad-escape"),
        Rejected("['a']", "1:2 single-quotes"), Rejected("{'a': 'it''s'}", "1:2 single-quotes", "1:7 single-quotes"),
        Rejected("[`a`]", "1:2 single-quotes"), Rejected("{“a”: 1}", "1:2 typographic-quotes"),
        Rejected("[「a」]", "1:2 typographic-quotes"),
        Rejected("[„Wort“, «mot»]", "1:2 typographic-quotes", "1:10 typographic-quotes"),
        // Comments and white space.
        Rejected("[1 // one\n]", "1:4 comment"), Rejected("/* a */ {}", "1:1 comment"),
        Rejected("{} # end", "1:4 comment"),
        Rejected("[1, /* two", "1:5 comment", "1:11 missing-bracket"), Rejected("[1, /]", "1:5 unexpected-character"),
        Rejected("[\u{A0}1]", "1:2 bad-whitespace"), Rejected("[1\u{3000}]", "1:3 bad-whitespace"),
        Rejected("[\u{C}1]", "1:2 bad-whitespace"),
        Rejected(" \u{FEFF}1", "1:2 bad-whitespace"), Rejected("[\u{2028}\u{200B}1]", "1:2 bad-whitespace"),
        Rejected("[\u{1}]", "1:2 unexpected-character"),
        // Duplicate keys, after unescaping.
        Rejected(#"{"a":1,"a":2}"#, "1:8 duplicate-key"), Rejected(#"{"a":1,"\u0061":2}"#, "1:8 duplicate-key"),
        Rejected(#"{"":1,"b":{"b":1},"":1,"":1}"#, "1:19 duplicate-key", "1:24 duplicate-key"),
    ]

    @Test(arguments: rejected)
    func rejectsAtTheExactPosition(_ rejected: Rejected) {
        #expect(JSONTestSupport.positions(rejected.text) == rejected.positions)
    }

    @Test(
        arguments: [
            ([0x80], 0), ([0xC3], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0),
            ([0xED, 0xA0, 0x80], 0),
            ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0),
            ([0x61, 0xC3, 0xA9, 0xE4, 0xB8], 3), ([0xF0, 0x9F, 0x98], 0), ([0xB0, 0xA1, 0xB0, 0xA1], 0),
        ] as [([UInt8], Int)]
    )
    func reportsInvalidUTF8OncePerString(content: [UInt8], offset: Int) {
        let (root, diagnostics) = JSONTestSupport.read([0x22] + content + [0x22])
        #expect(diagnostics.map(\.rule) == [.invalidUTF8])
        #expect(diagnostics.first?.byteOffset == 1 + offset)
        #expect(root?.string == String(decoding: content, as: UTF8.self))
    }

    @Test func reportsInvalidUTF8OutsideStrings() {
        #expect(
            JSONTestSupport.read(Array("[1, ".utf8) + [0xFF] + Array("]".utf8)).diagnostics.map(\.rule) == [
                .invalidUTF8
            ]
        )
        #expect(
            JSONTestSupport.read(Array("{".utf8) + [0xFF] + Array("}".utf8)).diagnostics.map(\.rule) == [.invalidUTF8])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], [0x7B, 0x00, 0x7D, 0x00],
            [0x00, 0x7B, 0x00, 0x7D], [0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00],
        ] as [[UInt8]]
    )
    func tellsOtherEncodings(bytes: [UInt8]) {
        let (root, diagnostics) = JSONTestSupport.read(bytes)
        #expect(root == nil)
        #expect(diagnostics.map(\.rule) == [.invalidUTF8])
        #expect(diagnostics.first?.message.contains("UTF-16") == true)
    }

    @Test func nodesKnowTheirBytes() throws {
        let text = #" {"é": [1.5, "\u00e9"], "b" : null}"#
        let (root, diagnostics) = JSONTestSupport.read(text)
        #expect(diagnostics == [])
        let bytes = Array(text.utf8)
        func written(_ node: JSONNode) -> String { String(decoding: bytes[node.start..<node.end], as: UTF8.self) }
        let members = try #require(root?.object?.members)
        #expect(try written(#require(root)) == #"{"é": [1.5, "\u00e9"], "b" : null}"#)
        #expect(members.map(\.keyStart) == [2, 25])
        #expect(members.map { written($0.value) } == [#"[1.5, "\u00e9"]"#, "null"])
        #expect(members.first?.value.array?.map(written) == ["1.5", #""\u00e9""#])
    }

    @Test func duplicateKeyPointsToTheFirstUse() {
        let text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}"
        let source = SourceText(name: "x.arb", bytes: Array(text.utf8))
        let (root, diagnostics) = JSONReader().read(source)
        #expect(diagnostics.map(\.rule) == [.duplicateKey])
        #expect(diagnostics.first.map { source.position(atByte: $0.byteOffset).description } == "x.arb:4:3")
        #expect(diagnostics.first?.relatedByteOffset.map { source.position(atByte: $0).description } == "x.arb:2:3")
        #expect(diagnostics.first?.message.contains("\"a\"") == true)
        #expect(root?.object?["a"]?.numberLiteral == "1")
    }

    @Test func depthIsLimited() {
        let limits = JSONLimits(maximumBytes: 1000, maximumDepth: 3)
        #expect(JSONTestSupport.read("[[[1]],{\"a\":[]}]", limits: limits).diagnostics == [])
        let (root, diagnostics) = JSONTestSupport.read("[[[[1,[2]], 3]], 4]", limits: limits)
        #expect(diagnostics.map(\.rule) == [.tooDeep])
        #expect(diagnostics.map(\.byteOffset) == [3])
        #expect(JSONTestSupport.outline(root) == "[[[3]] 4]")
    }

    @Test func defaultDepthIsSixtyFour() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(JSONTestSupport.read(nested(64)).diagnostics == [])
        let diagnostics = JSONTestSupport.read(nested(65)).diagnostics
        #expect(diagnostics.map(\.rule) == [.tooDeep])
        #expect(diagnostics.map(\.byteOffset) == [64])
    }

    @Test func sizeIsLimited() {
        let limits = JSONLimits(maximumBytes: 4, maximumDepth: 64)
        #expect(JSONTestSupport.read("[12]", limits: limits).diagnostics == [])
        let (root, diagnostics) = JSONTestSupport.read("[123]", limits: limits)
        #expect(root == nil)
        #expect(diagnostics.map(\.rule) == [.tooLarge])
    }

    @Test(arguments: [
        ("null", "null"), ("true", "a boolean"), ("1", "a number"), ("\"\"", "a string"), ("[]", "an array"),
        ("{}", "an object"),
    ])
    func namesTheKind(text: String, name: String) {
        #expect(JSONTestSupport.read(text).root?.kindName.description == name)
    }

    @Test func accessorsAnswerForTheirKindOnly() {
        let texts = ["null", "true", "1", "\"\"", "[]", "{}"]
        let answers = texts.compactMap { JSONTestSupport.read($0).root }.map { node in
            [
                node.isNull, node.bool != nil, node.numberLiteral != nil, node.string != nil, node.array != nil,
                node.object != nil,
            ]
        }
        #expect(answers == texts.indices.map { row in texts.indices.map { $0 == row } })
    }
}
