import MessageFormat
import TestSupport
import Testing

@Suite struct ICUMessageWriterTests {
    private static func read(_ text: String) throws -> Message {
        try #require(ICUMessageParser().parse(text).message, "\(text)").withoutRanges
    }

    @Test(arguments: [
        ("It's {n}", "It''s {n}"), ("'{'''}", "'{''}'"), ("}#|", "'}'#|"),
        ("{ n ,number, ::percent }", "{n, number, ::percent }"),
        (
            "{n,plural,offset:1 =0{'#'}one{# x}other{{k,select,a{#}other{}}}}",
            "{n, plural, offset:1 =0 {'#'} one {# x} other {{k, select, a {#} other {}}}}"
        ),
        ("{n,choice,-∞#a|0.5<'|'|1\u{2264}}", "{n, choice, -∞#a|0.5<'|'|1#}"),
        ("{0,selectordinal,=1.5{}other{}}", "{0, selectordinal, =1.5 {} other {}}"),
    ])
    func thereIsOneForm(_ text: String, _ expected: String) throws {
        #expect(ICUMessageWriter.text(of: try Self.read(text)) == expected)
    }

    @Test func whatIsWrittenReadsAsTheSame() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<5_000 {
            let message = Message(pattern: Self.pattern(depth: 3, in: .top, &generator))
            let text = try #require(ICUMessageWriter.text(of: message))
            #expect(try Self.read(text) == message, "\(text)")
        }
    }

    /// Texts that are split in the model are joined when they are read.
    @Test func textsThatFollowEachOtherAreOne() throws {
        for parts in [["'{", "}'"], ["{", "'", "}"], ["'", "'", "{"], ["{", "}"]] {
            let text = try #require(ICUMessageWriter.text(of: Message(pattern: Pattern(parts.map { .text($0) }))))
            #expect(try Self.read(text).pattern.elements == [.text(parts.joined())], "\(text)")
        }
    }

    @Test func whatTheSyntaxCannotSayIsNotWritten() {
        let literal = Placeholder(operand: .literal("x"), range: 0..<0)
        let number = Placeholder(operand: .selectedNumber, range: 0..<0)
        let several = Selection(selectors: [literal, literal], variants: [])
        let declared = Message(declarations: [.init(name: "a", value: literal)], pattern: Pattern())
        #expect(ICUMessageWriter.text(of: declared) == nil)
        for element in [PatternElement.placeholder(literal), .placeholder(number), .selection(several)] {
            #expect(ICUMessageWriter.text(of: Message(pattern: Pattern([element]))) == nil)
        }
    }

    // MARK: Generated messages

    private enum Parent { case top, plural, select, choice }

    private static func pattern(depth: Int, in parent: Parent, _ generator: inout SeededGenerator) -> Pattern {
        var elements: [PatternElement] = []
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            switch Int.random(in: 0..<6, using: &generator) {
            case 0, 1:
                // Two texts in a row would be read as one.
                if case .text? = elements.last { continue }
                elements.append(.text(text(&generator)))
            case 2 where parent == .plural:
                elements.append(.placeholder(Placeholder(operand: .selectedNumber, range: 0..<0)))
            case 3 where depth > 0: elements.append(.selection(selection(depth: depth - 1, &generator)))
            default: elements.append(.placeholder(placeholder(&generator)))
            }
        }
        return Pattern(elements)
    }

    private static func pick<Element>(_ list: [Element], _ generator: inout SeededGenerator) -> Element {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        let parts = ["'", "{", "}", "#", "|", " ", "a", "ü", "中", "😀", "<", "=", ",", "\n"]
        return (0..<Int.random(in: 1...6, using: &generator)).map { _ in pick(parts, &generator) }.joined()
    }

    private static func placeholder(_ generator: inout SeededGenerator) -> Placeholder {
        let name = pick(["n", "0", "12", "中文", "a_b"], &generator)
        var function: FunctionCall?
        if Bool.random(using: &generator) {
            function = FunctionCall(name: pick(["number", "date", "time", "spellout", "ordinal"], &generator))
            if Bool.random(using: &generator) {
                let style = pick([" ::percent", "short", "'{'0", " {x} ", ""], &generator)
                function?.options = [.init(name: FunctionCall.Option.style, value: .literal(style), range: 0..<0)]
            }
        }
        return Placeholder(operand: .variable(name), function: function, range: 0..<0)
    }

    private static func selection(depth: Int, _ generator: inout SeededGenerator) -> Selection {
        let name = pick(["plural", "selectordinal", "select", "choice"], &generator)
        var function = FunctionCall(name: name)
        let parent: Parent = name == "select" ? .select : name == "choice" ? .choice : .plural
        if parent == .plural, Bool.random(using: &generator) {
            let offset = String(pick([1, 2.5, -3, 1e20], &generator))
            function.options = [.init(name: FunctionCall.Option.offset, value: .literal(offset), range: 0..<0)]
        }
        let numbers = [0, 1, 1.5, -2, 1e16, 0.001]
        var keys: [VariantKey] = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
            switch parent {
            case .choice:
                .from(pick(numbers + [.infinity, -.infinity], &generator), exclusive: .random(using: &generator))
            case .plural where Bool.random(using: &generator): .exact(pick(numbers, &generator))
            default: .keyword(pick(["one", "few", "a", "值"], &generator))
            }
        }
        keys.append(parent == .choice ? .from(3, exclusive: false) : .any)
        return Selection(
            selectors: [Placeholder(operand: .variable("n"), function: function, range: 0..<0)],
            variants: keys.map { Variant(keys: [$0], pattern: pattern(depth: depth, in: parent, &generator)) })
    }
}
