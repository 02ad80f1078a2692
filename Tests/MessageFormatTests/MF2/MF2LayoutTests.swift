import MessageFormat
import Testing

/// The layout of texts in MessageFormat 2, in the words of the other syntax.
@Suite struct MF2LayoutTests {
    /// The elements as text: a literal as it is, one in a placeholder in `«»`, all else by its kind, with the range.
    private static func elements(_ text: String) -> [String] {
        let layout = MessageLayout(text, .mf2)
        return layout.elements.map { element in
            let what =
                switch element.kind {
                case .literal: "\(element.scalar)"
                case .quoted: "«\(element.scalar)»"
                case .argument: "{\(layout.arguments[element.index].name)}"
                case .number:
                    "number \(layout.selections[0].selectors[layout.numbers[element.index].column].name)"
                case .open: "open"
                case .close: "close"
                }
            return "\(what) \(element.start)..<\(element.end)"
        }
    }

    @Test(arguments: [
        ("ab", ["a 0..<1", "b 1..<2"]),
        (" é😀{$n}!", ["  0..<1", "é 1..<2", "😀 2..<3", "{n} 3..<7", "! 7..<8"]),
        (#"\{a\\"#, ["{ 0..<2", "a 2..<3", #"\ 3..<5"#]),
        ("a{b}{ |c\\||}", ["a 0..<1", "«b» 2..<3", "«c» 7..<8", "«|» 8..<10"]),
        ("{{a}}", ["a 2..<3"]),
        (" .local $m = {$n} {{ {$m}}}", ["  20..<21", "{n} 21..<25"]),
        (".local $m = {|xy|} {{{$m}}}", ["«x» 21..<25", "«y» 21..<25"]),
        (
            ".input {$n :number} .match $n one {{{$n}}} * {{{$n :integer}x}}",
            [
                "open 34..<36", "number n 36..<40", "close 40..<42", "open 45..<47", "{n} 47..<60", "x 60..<61",
                "close 61..<63",
            ]
        ),
    ])
    func elementsComeInOrderWithTheirRanges(_ text: String, _ expected: [String]) {
        #expect(Self.elements(text) == expected)
    }

    /// Functions and styles are those of ICU MessageFormat that show the same.
    @Test(arguments: [
        ("{$n}", String?.none, String?.none), ("{$n :number}", "number", nil), ("{$n :integer}", "number", "integer"),
        ("{$n :percent}", "number", "percent"), ("{$n :currency}", nil, nil), ("{$n :string}", nil, nil),
        ("{$n :number minimumFractionDigits=2 maximumFractionDigits=2}", "number", "::.00"),
        ("{$n :datetime timeZoneStyle=short}", "date", "::yMMMdjmz"), ("{$n :phrasebook:fields}", nil, nil),
    ])
    func argumentsHaveTheirFunctions(_ text: String, _ function: String?, _ style: String?) throws {
        let argument = try #require(MessageLayout(text, .mf2).arguments.first)
        #expect(argument.name == "n" && argument.function == function && argument.start == 0)
        #expect(argument.style?.hasPrefix(style ?? "") ?? (style == nil), "\(argument.style ?? "")")
    }

    @Test func selectorsHaveTheirKeys() throws {
        let text = """
            .input {$n :number select=ordinal} .input {$k :string} .input {$m :number select=exact}
            .match $n $k $m one |a b| 1 {{x}} * * * {{}}
            """
        let layout = MessageLayout(text, .mf2)
        let selection = try #require(layout.selections.first)
        #expect(selection.selectors.map(\.name) == ["n", "k", "m"])
        #expect(selection.selectors.map(\.function) == ["selectordinal", "select", "exact"])
        #expect(selection.selectors.map(\.start) == [95, 98, 101])
        #expect(
            selection.branches.map { $0.keys.map(\.word) } == [["one", "a b", "=1"], ["other", "other", "other"]])
        #expect(selection.branches.map { $0.keys.map(\.written) } == [["one", "|a b|", "1"], ["*", "*", "*"]])
        #expect(selection.branches[0].keys.map(\.start) == [104, 108, 114])
        #expect(selection.branches.map(\.elements) == [1..<2, 4..<4])
    }

    @Test func aPluralWithOffsetIsOneSelector() throws {
        let text = """
            .input {$n :number} .local $m = {$n :offset subtract=1}
            .match $n $m 1 * {{a}} * one {{{$m}}} * * {{{$n}}}
            """
        let layout = MessageLayout(text, .mf2)
        let selection = try #require(layout.selections.first)
        #expect(selection.selectors.map(\.name) == ["n"] && selection.selectors[0].offset == 1)
        #expect(selection.branches.flatMap(\.keys).map(\.word) == ["=1", "one", "other"])
        // The number itself is an argument.
        #expect(layout.numbers.count == 1 && layout.arguments.map(\.name) == ["n"])
    }

    @Test func apostrophesAndLiteralPlaceholdersAreListed() {
        let layout = MessageLayout("it's {name} {|x|}", .mf2)
        #expect(layout.apostrophes == [2..<3])
        #expect(layout.literalPlaceholders.map(\.text) == ["name", "x"])
        #expect(layout.literalPlaceholders.map(\.range) == [5..<11, 12..<17])
        #expect(layout.quotes.isEmpty && layout.strayBraces.isEmpty)
    }

    /// What is no message, and what no catalog can hold.
    @Test(arguments: [
        "{", "}", ".match $n", ".input {$n} .match $n * {{}}", "{$n :f:g}", "{#b}x{/b}", "{$n :number a=$m}",
    ])
    func aTextWithErrorsHasNoLayout(_ text: String) {
        let layout = MessageLayout(text, .mf2)
        #expect(!layout.isWellFormed)
        #expect(layout.elements.isEmpty && layout.arguments.isEmpty && layout.selections.isEmpty)
    }

    @Test(arguments: [
        ("", "", "{n}", "{$n}"), ("number", "", "{n, number}", "{$n :number}"),
        ("number", "integer", "{n, number,integer}", "{$n :integer}"),
        ("date", "::yMMMdjmz", "{n, date, ::yMMMdjmz}", "{$n :datetime timeZoneStyle=short}"),
        ("spellout", "", "{n, spellout}", "{$n}"),
    ])
    func argumentsAreWrittenInBoth(_ function: String, _ style: String, _ icu: String, _ mf2: String) {
        let function = function.isEmpty ? nil : function
        #expect(MessageSyntax.icu.written("n", function: function, style: style) == icu)
        #expect(MessageSyntax.mf2.written("n", function: function, style: style) == mf2)
    }
}
