import ICU
import MessageFormat
import Testing

/// Every mistake that reading can find, with its offset in Unicode scalars from 0.
@Suite struct ICUMessageParserErrorTests {
    private func problems(_ source: String, limits: MessageLimits = MessageLimits()) -> [String] {
        ICUMessageParser(limits: limits).parse(source).errors.map { "\($0.kind) \($0.offset)" }
    }

    @Test(arguments: [
        ("{}", 1), ("{ }", 2), ("{.n}", 1), ("{'n'}", 1), ("{,number}", 1), ("{{n}}", 1), ("{n m}", 3), ("{n.m}", 2),
        ("{n-m}", 2), ("{n:number}", 2), ("{n#}", 2), ("{n{m}}", 2), ("😀{n m}", 4),
    ])
    func refusesNames(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test(arguments: ["01", "00", "32768", "99999999999999999999", "-1"])
    func refusesNumbersOfArguments(name: String) {
        #expect(problems("a {\(name)}") == ["syntax-error 3"])
    }

    @Test(arguments: [
        ("{", 0), ("a {", 2), ("{ ", 0), ("{n", 0), ("{n ", 0), ("{n,", 0), ("{n,number", 0), ("{n,number,", 0),
        ("{n,number,{}", 0), ("{n,plural,", 0), ("{n,plural,other{a}", 0), ("{n,choice,", 0), ("{n,choice,0", 0),
        ("{n,plural,other{a", 15), ("{n,select,other{a", 15),
    ])
    func pointsAtTheBraceThatIsNeverClosed(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    /// The brace that is open is that of the argument: a case of a choice has none.
    @Test(arguments: [("{n,choice,0#a", 0), ("b{n,choice,0#a|1#c", 1)])
    func pointsAtTheBraceOfAnOpenChoice(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test(arguments: [
        ("{n,}", 3), ("{n, }", 4), ("{n,,}", 3), ("{n,3}", 3), ("{n,plural}", 3), ("{n,selectordinal}", 3),
        ("{n,select}", 3), ("{n,choice}", 3), ("{n,nümber}", 3),
    ])
    func refusesWhatIsNoTypeOrHasNoCases(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test(arguments: [("{n,nmber}", 3), ("{n, list, short}", 4), ("{n,numbers}", 3), ("{n,plurals,other{x}}", 3)])
    func namesUnknownTypes(source: String, offset: Int) {
        #expect(problems(source) == ["unknown-function \(offset)"])
    }

    @Test(arguments: [
        ("{n,plural,}", 0), ("{n,plural,one{a}}", 0), ("a{n,selectordinal,one{a}}", 1), ("{n,select,OTHER{a}}", 0),
        ("{n,plural,=1{a}}", 0), ("{n,plural,offset:1}", 0),
    ])
    func wantsTheCaseOther(source: String, offset: Int) {
        #expect(problems(source) == ["missing-fallback-variant \(offset)"])
    }

    @Test(arguments: [
        ("{n,plural,other}", 15), ("{n,plural,other a}", 16), ("{n,plural,{a}}", 10), ("{n,plural,=x{a}other{b}}", 11),
        ("{n,plural,={a}other{b}}", 11), ("{n,plural,= 1{a}other{b}}", 11), ("{n,plural,=1-{a}other{b}}", 11),
        ("{n,plural,=1.2.3{a}other{b}}", 11), ("{n,plural,=\u{221E}{a}other{b}}", 11),
        ("{n,plural,one{a}offset:1 other{b}}", 16), ("{n,plural,offset:other{b}}", 17),
        ("{n,plural,offset:1 offset:2 other{b}}", 19), ("{n,plural,offset :1 other{b}}", 17),
        ("{n,select,=1{a}other{b}}", 10), ("{n,select,offset:1 other{b}}", 16), ("{n,select,a-b{c}other{d}}", 11),
    ])
    func refusesCases(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test(arguments: [
        ("{n,choice,}", 10), ("{n,choice,a#b}", 10), ("{n,choice,0a}", 11), ("{n,choice,0#a|}", 14),
        ("{n,choice,0#a|b}", 14), ("{n,choice,0#a|#b}", 14), ("{n,choice,1\u{221E}#a}", 10),
    ])
    func refusesCasesOfAChoice(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test(arguments: [("{n,number,'abc}", 10), ("{n,number,0'}", 11), ("{n,date,yyyy''''MM'}", 18)])
    func refusesOpenQuotesInStyles(source: String, offset: Int) {
        #expect(problems(source) == ["syntax-error \(offset)"])
    }

    @Test func aNumberInASelectorHasAtMost127Characters() {
        let digits = String(repeating: "0", count: 126) + "1"
        #expect(problems("{n,plural,=\(digits){a}other{b}}") == [])
        #expect(problems("{n,plural,=0\(digits){a}other{b}}") == ["syntax-error 11"])
    }

    @Test(arguments: [
        (
            "{a b} {c,nmber} {d,plural,one{x}} {",
            ["syntax-error 3", "unknown-function 9", "missing-fallback-variant 16", "syntax-error 34"]
        ),
        ("{n,plural,one{{a b}}other{{c,nmber}}}", ["syntax-error 17", "unknown-function 29"]),
        ("{n,plural,one{{a b}}}", ["missing-fallback-variant 0", "syntax-error 17"]),
        ("{}{}{}", ["syntax-error 1", "syntax-error 3", "syntax-error 5"]),
        ("{a b} it's '{' {c}", ["syntax-error 3"]),
        ("{n,plural,=x{{a b}}other{c}} {d e}", ["syntax-error 11", "syntax-error 32"]),
    ])
    func reportsEveryMistakeInOrderOfOffset(source: String, expected: [String]) {
        #expect(problems(source) == expected)
    }

    /// The quotes of a broken argument hide braces as those of a sound one do.
    @Test(arguments: [
        ("{n,plural,one{'{'}} {a b}", ["missing-fallback-variant 0", "syntax-error 23"]),
        ("{n,plural,one{'}'} few{{x}}}", ["missing-fallback-variant 0"]),
        ("{n,nmber,'}'} {a b}", ["unknown-function 3", "syntax-error 17"]),
    ])
    func goesOnBehindABrokenArgumentWithQuotes(source: String, expected: [String]) {
        #expect(problems(source) == expected)
    }

    /// An open brace has one offset, whatever else is wrong.
    @Test func anEarlierMistakeMovesNoOther() {
        #expect(problems("{a,b} {n,plural,other{x") == ["unknown-function 3", "syntax-error 21"])
    }

    @Test func aBrokenTextIsNoMessage() {
        let result = ICUMessageParser().parse("{n")
        #expect(result.message == nil)
        #expect(!result.errors.isEmpty)
    }

    @Test func wordsSayWhatToDo() throws {
        let problem = try #require(ICUMessageParser().parse("{n, plural, one{x}}").errors.first)
        #expect(problem.message.contains("other"))
        #expect(problem.description == "missing-fallback-variant at 0: \(problem.message)")
    }

    // MARK: Limits

    private func nested(_ depth: Int, around text: String = "x") -> String {
        String(repeating: "{n,plural,other{", count: depth) + text + String(repeating: "}}", count: depth)
    }

    /// Of UTF-16, as in ICU: only characters beyond U+FFFF make a name that long in a text of the default length.
    @Test func aNameHasAtMost65535CodeUnits() {
        let name = String(repeating: "\u{10400}", count: 32_767)
        #expect(problems("{\(name)a}") == [])
        #expect(problems("{\(name)ab}") == ["limit-exceeded 1"])
    }

    @Test func nestsThirtyTwoDeep() {
        #expect(problems(nested(32)) == [])
        #expect(problems(nested(32, around: "{m} {n,number,::.00}")) == [])
        #expect(problems(nested(33)) == ["limit-exceeded \(33 * 16)"])
        #expect(problems(nested(33) + " {a b}") == ["limit-exceeded \(33 * 16)", "syntax-error \(33 * 18 + 5)"])
    }

    @Test func nestingIsASetting() {
        let limits = MessageLimits(maximumNesting: 1)
        #expect(problems("{n,plural,other{{m}}}", limits: limits) == [])
        #expect(problems("{g,select,other{{n,plural,other{x}}}}", limits: limits) == ["limit-exceeded 32"])
        #expect(problems("{n,choice,0#{n,choice,0#x}}", limits: limits) == ["limit-exceeded 24"])
        #expect(problems("{n}", limits: MessageLimits(maximumNesting: 0)) == [])
        #expect(problems("{n,select,other{x}}", limits: MessageLimits(maximumNesting: 0)) == ["limit-exceeded 16"])
    }

    @Test func readsAtMost65536Scalars() {
        #expect(problems(String(repeating: "é", count: 65_536)) == [])
        #expect(problems(String(repeating: "é", count: 65_537)) == ["limit-exceeded 65536"])
        #expect(problems(String(repeating: "{", count: 65_537)) == ["limit-exceeded 65536"])
        #expect(problems("12345", limits: MessageLimits(maximumLength: 4)) == ["limit-exceeded 4"])
        #expect(problems("e\u{301}e\u{301}", limits: MessageLimits(maximumLength: 4)) == [])
        #expect(problems("", limits: MessageLimits(maximumLength: 0)) == [])
    }

    // MARK: Styles

    @Test(arguments: [
        ("{n,number,::bogus}", [10]), ("{n, number, 0.0.0}", [11]), ("{n,number,0;0;0}", [10]),
        ("{n,number,::currency/XY}", [10]), ("{n,plural,other{{n,number,::bogus}}}", [26]),
        ("{n,number,::bogus}{n,number,::.00}{n,number,0.0.0}", [10, 44]),
        ("{g,select,a{{n,number,::bogus}}other{{n,number,::bogus}}}", [22, 47]),
    ])
    func reportsEveryStyleThatICURefuses(source: String, offsets: [Int]) throws {
        let locale = LocaleIdentifier(literal: "en_US")
        let error = try #require(throws: MessageFormatter.SyntaxError.self) {
            try MessageFormatter(source, locale: locale)
        }
        #expect(error.problems.map(\.kind) == offsets.map { _ in .badOption })
        #expect(error.problems.map(\.offset) == offsets)
    }

    @Test func theErrorOfAFormatterHasEveryMistake() throws {
        let error = try #require(throws: MessageFormatter.SyntaxError.self) {
            try MessageFormatter("{a b}{c d}", locale: LocaleIdentifier(literal: "en_US"))
        }
        #expect(error.problems.map(\.offset) == [3, 8])
        #expect(error.description.split(separator: "\n").count == 2)
    }
}
