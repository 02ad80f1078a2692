import MessageFormat
import Testing

@Suite struct MessageTests {
    @Test(arguments: [
        ("no arguments", []), ("{a}", ["a 0"]), ("{a} {a}", ["a 0", "a 4"]),
        ("😀{a,number,integer}{0}", ["a/number 1", "0 19"]),
        (
            "{n,plural,offset:1 one{{g,select,a{{x}}other{#}}} other{{n,spellout}}}",
            ["n/plural 0", "g/select 23", "x 35", "n/spellout 56"]
        ),
        ("{n,choice,0#{a}|1#{b}}", ["n/choice 0", "a 12", "b 18"]),
        ("{n,SelectOrdinal,other{}}{d,TIME}", ["n/selectordinal 0", "d/time 25"]),
        ("'{'a'}'", []),
    ])
    func listsTheUsesOfArgumentsInOrder(source: String, uses: [String]) throws {
        let message = try #require(ICUMessageParser().parse(source).message)
        let found = message.argumentUses.map { use in
            "\(use.name)\(use.function.map { "/\($0)" } ?? "") \(use.offset)"
        }
        #expect(found == uses)
    }

    @Test func declarationsAreUsesToo() {
        let declared = Message.Declaration(
            name: "count",
            value: Placeholder(operand: .variable("n"), function: FunctionCall(name: "number"), range: 7..<17))
        let literal = Message.Declaration(name: "x", value: Placeholder(operand: .literal("1"), range: 20..<23))
        let message = Message(declarations: [declared, literal], pattern: Pattern([.text("a")]))
        #expect(message.argumentUses.map(\.name) == ["n"])
        #expect(message.argumentUses.map(\.function) == ["number"])
        #expect(message.argumentUses.map(\.offset) == [7])
    }

    @Test func anEqualMessageHasEqualParts() throws {
        let parser = ICUMessageParser()
        let message = try #require(parser.parse("{n, plural, other{#}}").message)
        #expect(message == parser.parse("{n, plural, other{#}}").message)
        #expect(message != parser.parse("{n, plural, other{x}}").message)
        #expect(message != parser.parse("{n, selectordinal, other{#}}").message)
        #expect(Set([message, message]).count == 1)
    }

    @Test func aFunctionGivesItsOptionsByName() {
        let style = FunctionCall.Option(name: FunctionCall.Option.style, value: .literal("short"), range: 0..<5)
        let call = FunctionCall(name: "date", options: [style])
        #expect(call["style"] == style)
        #expect(call["style"]?.literal == "short")
        #expect(call["offset"] == nil)
        let variable = FunctionCall.Option(name: "minimum", value: .variable("x"), range: 0..<1)
        #expect(variable.literal == nil)
    }
}
