import Phrasebook
import Testing

@Suite struct SourceTextTests {
    private static func source(_ text: String) -> SourceText { SourceText(name: "x.arb", bytes: Array(text.utf8)) }

    @Test(arguments: [
        ("", 0, "x.arb:1:1"), ("abc", 0, "x.arb:1:1"), ("abc", 2, "x.arb:1:3"), ("abc", 3, "x.arb:1:4"),
        ("a\nb", 1, "x.arb:1:2"), ("a\nb", 2, "x.arb:2:1"), ("a\r\nb", 1, "x.arb:1:2"), ("a\r\nb", 2, "x.arb:1:3"),
        ("a\r\nb", 3, "x.arb:2:1"), ("a\rb", 2, "x.arb:2:1"), ("a\r\rb", 3, "x.arb:3:1"), ("a\n\rb", 3, "x.arb:3:1"),
        ("a\n", 2, "x.arb:2:1"), ("a\r", 2, "x.arb:2:1"), ("é中😀x", 2, "x.arb:1:2"), ("é中😀x", 5, "x.arb:1:3"),
        ("é中😀x", 9, "x.arb:1:4"), ("é中😀x", 7, "x.arb:1:3"), ("e\u{301}x", 3, "x.arb:1:3"),
        ("\u{FEFF}ab", 4, "x.arb:1:2"), ("\u{FEFF}ab", 0, "x.arb:1:1"), ("\u{FEFF}ab", 3, "x.arb:1:1"),
        ("abc", -5, "x.arb:1:1"), ("abc", 99, "x.arb:1:4"), ("a\u{2028}b", 4, "x.arb:1:3"),
    ])
    func placesBytes(text: String, byte: Int, position: String) {
        #expect(Self.source(text).position(atByte: byte).description == position)
    }

    @Test func invalidBytesCountOneColumnEach() {
        let source = SourceText(name: "x", bytes: [0x61, 0xFF, 0xFE, 0x62, 0xE4, 0xB8, 0x63])
        #expect((0...7).map { source.position(atByte: $0).column } == [1, 2, 3, 4, 5, 5, 6, 7])
    }

    /// The expected positions come from a plain walk over the scalars, not from landmarks.
    @Test(arguments: ["\n", "\r\n", "\r"], ["a", "é", "中", "😀"])
    func offsetsAreExactInLongTexts(lineEnd: String, letter: String) {
        var text = "\u{FEFF}"
        for length in [0, 1, 700, 0, 1500, 3, 2047, 0, 0, 5000] {
            text += String(repeating: letter, count: length) + lineEnd
        }
        let source = Self.source(text)
        let scalars = Array(text.unicodeScalars)
        var (byte, line, column) = (3, 1, 1)
        var mistakes: [Int] = []
        for (index, scalar) in scalars.enumerated().dropFirst() {
            let position = source.position(atByte: byte)
            if position.line != line || position.column != column { mistakes.append(byte) }
            byte += UTF8.width(scalar)
            column += 1
            let isInsidePair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            if scalar == "\n" || scalar == "\r" && !isInsidePair { (line, column) = (line + 1, 1) }
        }
        #expect(mistakes == [])
        #expect(source.position(atByte: byte) == SourcePosition(file: "x.arb", line: 11, column: 1))
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["a", "中", "\n", "\r"])
    func manyPositionsInALargeTextAreCheap(pattern: String) {
        let source = Self.source(String(repeating: pattern, count: (1 << 20) / pattern.utf8.count))
        let last = source.position(atByte: source.bytes.count)
        #expect(last.line + last.column - 1 == (1 << 20) / pattern.utf8.count + 1)
        let lines = stride(from: 0, to: source.bytes.count, by: 999).map { source.position(atByte: $0).line }
        #expect(lines == lines.sorted())
    }

    @Test(arguments: [
        ("one\ntwo\nthree", ["one", "two", "three"]), ("one\r\ntwo", ["one", "two"]), ("one\rtwo", ["one", "two"]),
        ("one\n", ["one", ""]), ("", [""]), ("\u{FEFF}é\n", ["é", ""]), ("a\n\nb", ["a", "", "b"]),
        (String(repeating: "é", count: 300) + "\n\nx", [String(repeating: "é", count: 300), "", "x"]),
    ])
    func showsTheLine(text: String, lines: [String]) {
        let source = Self.source(text)
        #expect((1...lines.count).map { source.lineText($0) } == lines)
        #expect(source.lineText(lines.count + 1) == nil)
    }

    @Test(arguments: [
        (#""abc""#, [1, 2, 3, 4]), (#""""#, [1]), (#""aéb""#, [1, 2, 4, 5]), (#""😀中x""#, [1, 5, 8, 9]),
        (#""\n\"x""#, [1, 3, 5, 6]), (#""\u00e9x""#, [1, 7, 8]), (#""\uD83D\uDE00x""#, [1, 13, 14]),
        (#""\uD83Dx""#, [1, 7, 8]), (#""\uD83D\u0041""#, [1, 7, 13]), (#""\\\/é\t""#, [1, 3, 5, 7, 9]),
        (#""\dx\é!""#, [1, 3, 4, 7, 8]), (#""\u12x""#, [1, 5, 6]), ("“aé”", [3, 4, 6]), ("'a\"", [1, 2]),
        ("\"a", [1, 2]),
    ])
    func mapsScalarsToBytes(text: String, offsets: [Int]) {
        let source = Self.source(text)
        #expect(offsets.indices.map { source.byteOffset(ofScalar: $0, inStringStartingAt: 0) } == offsets)
    }

    @Test func mapsScalarsOutsideTheStringToItsEnds() {
        let source = Self.source(#"["ab", 1]"#)
        #expect(source.byteOffset(ofScalar: -1, inStringStartingAt: 1) == 2)
        #expect(source.byteOffset(ofScalar: 99, inStringStartingAt: 1) == 4)
        #expect(source.byteOffset(ofScalar: 0, inStringStartingAt: 99) == 9)
    }

    /// The map and the decoder agree in every string, a broken one included.
    @Test(arguments: [
        #""a\u0062\uD83D\uDE00é""#, #""\uDE00\uD83D\uD83D\uDE00""#, #""\q\u1\u12\u123\u1234\中""#, "'it\\'s'", "“x\\ny”",
        "\"\t\u{1}\"",
    ])
    func mapCoversExactlyTheDecodedScalars(text: String) throws {
        let source = Self.source("[\(text)]")
        let node = try #require(JSONReader().read(source).root?.array?.first)
        let count = try #require(node.string).unicodeScalars.count
        let closing = source.byteOffset(ofScalar: count, inStringStartingAt: node.start)
        let offsets = (0...count).map { source.byteOffset(ofScalar: $0, inStringStartingAt: node.start) }
        #expect(closing == node.end - (text.hasSuffix("”") ? 3 : 1))
        #expect(Set(offsets).count == count + 1)
    }

    /// A walk that carries on from the last position comes where one from the start comes, whichever way it goes.
    @Test(arguments: [
        #"{"k": "a\u0062\uD83D\uDE00é\n中"}"#, #"{"k": "\uDE00\uD83D\q\u12 x"}"#, #"{"k": 'it\'s'}"#, #"{"k": "#,
    ])
    func aWalkAlongAStringAgreesWithTheMap(text: String) {
        let source = Self.source(text)
        let scalars = [0, 0, 1, 2, 3, 5, 5, 8, 40, 41, 3, 0, 7, -1, 2]
        for start in [6, 0, -1, 99] {
            var walk = JSONStringWalk(in: source, from: start)
            #expect(
                scalars.map { walk.byteOffset(ofScalar: $0) }
                    == scalars.map { source.byteOffset(ofScalar: $0, inStringStartingAt: start) })
        }
    }

    @Test func mapReachesAnErrorInsideAMessage() {
        let source = Self.source("{\n  \"greeting\": \"\\u4F60\\u597D {name\"\n}")
        let start = JSONReader().read(source).root?.object?["greeting"]?.start ?? -1
        let brace = source.byteOffset(ofScalar: 3, inStringStartingAt: start)
        #expect(source.position(atByte: brace).description == "x.arb:2:29")
    }
}
