import MessageFormat
import Testing

@Suite struct MessageLayoutTests {
    /// The elements as text: a literal as it is, a quoted character in `«»`, all else by its kind, with the range.
    private static func elements(_ text: String) -> [String] {
        let layout = MessageLayout(text)
        return layout.elements.map { element in
            let what =
                switch element.kind {
                case .literal: "\(element.scalar)"
                case .quoted: "«\(element.scalar)»"
                case .argument: "{\(layout.arguments[element.index].name)}"
                case .number: "number"
                case .open: "open \(layout.selections[element.index].selectors[0].name)"
                case .close: "close \(layout.selections[element.index].selectors[0].name)"
                }
            return "\(what) \(element.start)..<\(element.end)"
        }
    }

    @Test(arguments: [
        ("{n}", [String?.none], [3]), ("{n, number}", [nil], [11]),
        ("é {n, number, ::percent }", [" ::percent "], [13]),
        ("{d, date,yyyy} {d, time, short}", ["yyyy", " short"], [9, 24]),
        ("{n, plural, other {{d, date, 'D' d}}}", [" 'D' d"], [28]),
    ])
    func stylesAreKeptAsTheyAreWritten(text: String, styles: [String?], starts: [Int]) {
        let arguments = MessageLayout(text).arguments
        #expect(arguments.map(\.style) == styles)
        #expect(arguments.map(\.styleStart) == starts)
    }

    @Test(arguments: [
        ("ab", ["a 0..<1", "b 1..<2"]),
        ("é😀{n}!", ["é 0..<1", "😀 1..<2", "{n} 2..<5", "! 5..<6"]),
        ("it's", ["i 0..<1", "t 1..<2", "' 2..<3", "s 3..<4"]),
        ("a''b", ["a 0..<1", "' 1..<3", "b 3..<4"]),
        ("'{''}'x", ["«{» 1..<2", "«'» 2..<4", "«}» 4..<5", "x 6..<7"]),
        ("'{a", ["«{» 1..<2", "«a» 2..<3"]),
        ("#}", ["# 0..<1", "} 1..<2"]),
        ("{ n , number , ::percent }", ["{n} 0..<26"]),
        (
            "{n, plural, one {#} other {'#'#}}",
            [
                "open n 16..<17", "number 17..<18", "close n 18..<19", "open n 26..<27", "«#» 28..<29",
                "number 30..<31", "close n 31..<32",
            ]
        ),
        (
            "{é,select,a{{b}}other{#}}",
            ["open é 11..<12", "{b} 12..<15", "close é 15..<16", "open é 21..<22", "# 22..<23", "close é 23..<24"]
        ),
        (
            "{n,choice,0#a|1<'|'}",
            ["open n 12..<12", "a 12..<13", "close n 13..<13", "open n 16..<16", "«|» 17..<18", "close n 19..<19"]
        ),
    ])
    func elementsComeInOrderWithTheirRanges(_ text: String, _ expected: [String]) {
        #expect(Self.elements(text) == expected)
    }

    @Test func argumentsHaveTheirFunctions() {
        let arguments = MessageLayout("{a} {b, Number} {c,date,short}").arguments
        #expect(arguments.map(\.name) == ["a", "b", "c"])
        #expect(arguments.map(\.function) == [nil, "number", "date"])
        #expect(arguments.map(\.start) == [0, 4, 16])
    }

    @Test func selectionsComeInOrderOfTheirOpeningBraces() {
        let layout = MessageLayout("中{n,plural,offset:2 =1{{k,select,a{x}other{}}}other{}}{m,selectordinal,other{}}")
        let selectors = layout.selections.flatMap(\.selectors)
        #expect(selectors.map(\.name) == ["n", "k", "m"])
        #expect(selectors.map(\.function) == ["plural", "select", "selectordinal"])
        #expect(selectors.map(\.start) == [1, 23, 54] && layout.selections.map(\.start) == [1, 23, 54])
        #expect(selectors.map(\.offset) == [2, 0, 0])
        #expect(selectors.map(\.isPlural) == [true, false, true])
        #expect(
            layout.selections.map { $0.branches.flatMap(\.keys).map(\.word) }
                == [["=1", "other"], ["a", "other"], ["other"]])
        #expect(layout.selections[0].branches.flatMap(\.keys).map(\.start) == [20, 46])
        #expect(layout.selections[0].branches.map(\.elements) == [2..<7, 9..<9])
        #expect(layout.selections[1].branches.map(\.elements) == [3..<4, 6..<6])
    }

    @Test func aChoiceHasItsRangesAsKeys() {
        let selection = MessageLayout("{n,choice,0#a|1<b|2\u{2264}{m}}").selections.first
        #expect(selection?.branches.flatMap(\.keys).map(\.word) == ["0#", "1<", "2\u{2264}"])
        #expect(selection?.selectors.map(\.isPlural) == [false])
    }

    @Test(
        arguments: [
            ("'{n}'", 0, 4, true, false), ("a'{#", 1, nil, true, false),
            ("{n,plural,other{'#'}}", 16, 18, false, true),
            ("{n,plural,other{{k,select,other{'}#'}}}}", 32, 35, true, false),
        ] as [(String, Int, Int?, Bool, Bool)])
    func quotesSayWhatTheyHide(_ text: String, _ start: Int, _ end: Int?, _ brace: Bool, _ number: Bool) throws {
        let quote = try #require(MessageLayout(text).quotes.first)
        #expect(quote.start == start)
        #expect(quote.end == end)
        #expect(quote.hidesBrace == brace)
        #expect(quote.hidesNumber == number)
    }

    @Test func shownApostrophesAndStrayBracesAreListed() {
        let layout = MessageLayout("a' '' '{' } {n,select,other{''}} }'")
        #expect(layout.apostrophes == [1..<2, 3..<5, 28..<30, 34..<35])
        #expect(layout.strayBraces == [10, 33])
    }

    @Test(arguments: ["{", "{n", "{n,plural,}", "{n,plural,one{x}}", "{n,foo}", "{n,select,other{}", "a {b c}"])
    func aTextWithErrorsHasNoLayout(_ text: String) {
        let layout = MessageLayout(text)
        #expect(!layout.isWellFormed)
        #expect(layout.elements.isEmpty && layout.arguments.isEmpty && layout.selections.isEmpty)
    }
}
