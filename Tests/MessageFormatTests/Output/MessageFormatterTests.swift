import ICU
import MessageFormat
import TestSupport
import Testing
import TextKernel

@Suite struct MessageFormatterTests {
    // MARK: Missing and unfit arguments

    @Test(arguments: [
        ("a {x} b", "a {x} b", 2), ("{x,number,::.00}", "{x}", 0), ("{x,date,::yMMMd}", "{x}", 0),
        ("{x,spellout}", "{x}", 0),
        ("{x,plural,offset:1 other{#}}", "{x}", 0), ("{x,select,other{a}}", "{x}", 0), ("{x,choice,0#a}", "{x}", 0),
        ("{0}", "{0}", 0), ("{n,plural,other{# {x}}}", "5 {x}", 18),
    ])
    func aMissingArgumentIsShownAsItsNameAndAWarning(source: String, text: String, offset: Int) throws {
        let formatted = try MessageTestSupport.format(source, ["n": 5])
        #expect(formatted.text == text)
        #expect(formatted.errors == [])
        #expect(formatted.warnings.map(\.kind) == [.unresolvedVariable])
        #expect(formatted.warnings.map(\.offset) == [offset])
    }

    @Test func everyMissingUseIsAWarning() throws {
        let formatted = try MessageTestSupport.format("{a} {b} {a}")
        #expect(formatted.text == "{a} {b} {a}")
        #expect(formatted.warnings.map(\.offset) == [0, 4, 8])
    }

    @Test func aBranchThatIsNotTakenMissesNothing() throws {
        let formatted = try MessageTestSupport.format("{g,select,a{{x}}other{b}}", ["g": "c"])
        #expect(formatted.text == "b")
        #expect(formatted.warnings == [])
    }

    static let text: MessageArgument = "12"
    static let number: MessageArgument = 12
    static let instant: MessageArgument = .instant("2026-01-02T03:04:05Z")
    static let list: MessageArgument = .list(["a"])

    @Test(arguments: [
        ("{x,number}", text), ("{x,number,::.00}", instant), ("{x,number,integer}", list), ("{x,spellout}", text),
        ("{x,ordinal}", instant), ("{x,duration}", list), ("{x,date}", text), ("{x,time}", list),
        ("{x,date}", .region("CN")),
        ("{x,plural,other{#}}", text), ("{x,plural,other{#}}", instant), ("{x,selectordinal,other{#}}", list),
        ("{x,select,other{a}}", number), ("{x,select,other{a}}", instant), ("{x,select,other{a}}", list),
        ("{x,choice,0#a}", text), ("{x}", .decimal("one")), ("{x,plural,other{#}}", .decimal("1,5")),
        ("{x,select,other{a}}", .unreadable("no reason")), ("{x,date}", .instant("yesterday")),
    ])
    func anUnfitArgumentIsShownAsItsNameAndAnError(source: String, argument: MessageArgument) throws {
        let formatted = try MessageTestSupport.format("ab " + source, ["x": argument])
        #expect(formatted.text == "ab {x}")
        #expect(formatted.errors.map(\.kind) == [.badOperand])
        #expect(formatted.errors.map(\.offset) == [3])
        #expect(formatted.warnings == [])
    }

    @Test func problemsAreInOrderOfWriting() throws {
        let message = try MessageFormatter("{a,number}{b}{c,date}{d}", locale: LocaleIdentifier(literal: "en_US"))
        var output = UTF8Buffer("> ")
        let problems = message.compiled.write(["a": "x", "c": "y"], into: &output)
        #expect(problems.map(\.kind) == [.badOperand, .unresolvedVariable, .badOperand, .unresolvedVariable])
        #expect(problems.map(\.offset) == [0, 10, 13, 21])
        #expect(output.text == "> {a}{b}{c}{d}")
    }

    // MARK: Values

    @Test(arguments: ["{n}", "{n} #", "'{n}'", "{", "}}", "{n, plural, other{#}}", "it''s", "|", "\u{0}", ""])
    func valuesAreNeverParsedAgain(value: String) throws {
        let formatted = try MessageTestSupport.format(
            "[{x}]{n,plural,other{{x}#}}{g,select,other{{x}}}", ["x": .text(value), "n": 1, "g": .text(value)])
        #expect(formatted.text == "[\(value)]\(value)1\(value)")
        #expect(formatted.errors == [] && formatted.warnings == [])
    }

    @Test func listItemsAreNeverParsedAgain() throws {
        #expect(
            try MessageTestSupport.text("{x}", ["x": .list(["{0}", "{1}", "{x}"]), "0": "no"]) == "{0}, {1}, and {x}")
    }

    @Test(arguments: [
        FormatCase("{e\u{301}} {\u{E9}}", ["\u{E9}": "one", "e\u{301}": "two"], "two one"),
        FormatCase("{0} {10} {1}", ["1": "b", "10": "k", "0": "a"], "a k b"),
        FormatCase("{x}", ["x": 1, "x": "last"], "last"), FormatCase("no arguments '{'", ["x": 1], "no arguments {"),
        FormatCase("{\u{3000}n}", ["\u{3000}n": "wide"], "wide"),
    ])
    func namesAreComparedByScalars(sample: FormatCase) throws { try sample.check() }

    @Test(
        .recordedWithICU72,
        arguments: [
            FormatCase("{x}", ["x": .list(["a", "b", "c"])], "a, b, and c"),
            FormatCase("{x}", ["x": .list(["a", "b", "c"])], in: "zh_CN", "a、b和c"),
            FormatCase("{x}", ["x": .list([])], ""),
            FormatCase("{x}", ["x": .list(["a"])], "a"), FormatCase("{x}", ["x": .region("CN")], "China"),
            FormatCase("{x}", ["x": .region("us")], in: "zh_CN", "美国"), FormatCase("{x}", ["x": .region("QQ")], "QQ"),
            FormatCase("{x}", ["x": .region("{n}")], "{n}"),
        ])
    func showsListsAndRegionsAsTheLocaleDoes(sample: FormatCase) throws { try sample.check() }

    // MARK: Locales

    @Test func anUnknownLocaleFormatsAsRoot() throws {
        #expect(
            try MessageTestSupport.text("{n} {n,spellout}", in: "xx", ["n": .decimal("22.5")])
                == "22.5 22.5")
    }

    @Test func warningsOfTheTextAreKept() throws {
        let message = try MessageFormatter("x{n,choice,0#a}", locale: LocaleIdentifier(literal: "en_US"))
        #expect(message.warnings.map(\.kind) == [.deprecated])
        #expect(message.warnings.map(\.offset) == [1])
    }

    @Test func limitsAreThoseGiven() throws {
        let error = try #require(throws: MessageFormatter.SyntaxError.self) {
            try MessageFormatter(
                "12345", locale: LocaleIdentifier(literal: "en_US"), limits: MessageLimits(maximumLength: 4))
        }
        #expect(error.problems.map(\.kind) == [.limitExceeded])
    }

    // MARK: Sharing

    @Test(.recordedWithICU72) func tasksMayFormatOneMessageAtOnce() async throws {
        let source =
            "{n,plural,offset:1 one{#}other{# of {n,number,#,##0.00}}} {m} {d,date,::yMMMd} {d,time,HH:mm} {n,spellout} {n,ordinal} {x}"
        let message = try MessageFormatter(source, locale: LocaleIdentifier(literal: "en_US"))
        let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
        let ordinals = ["2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"]
        let wrong = await withTaskGroup(of: [String].self) { group in
            for task in 0..<8 {
                group.addTask {
                    let number = task + 2
                    let arguments: MessageArguments = [
                        "n": .integer(number), "m": .money("\(number).5", "USDT"), "x": .list(["\(number)", "b"]),
                        "d": .instant("2026-01-0\(number)T03:04:05Z"),
                    ]
                    let options = FormatOptions(timeZone: task.isMultiple(of: 2) ? "UTC" : "Asia/Shanghai")
                    let count = number == 2 ? "1" : "\(number - 1) of \(number).00"
                    let clock = task.isMultiple(of: 2) ? "03:04" : "11:04"
                    let expected =
                        "\(count) USDT\u{A0}\(number).50 Jan \(number), 2026 \(clock) \(words[task]) \(ordinals[task]) \(number) and b"
                    return (0..<200).map { _ in message.format(arguments, options: options).text }
                        .filter { $0 != expected }
                }
            }
            return await group.reduce([], +)
        }
        #expect(wrong == [])
    }
}
