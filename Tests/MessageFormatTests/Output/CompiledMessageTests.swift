import ICU
import MessageFormat
import TestSupport
import Testing
import TextKernel

@Suite struct CompiledMessageTests {
    private func compile(_ source: String) throws -> CompiledMessage {
        try MessageFormatter(source, locale: LocaleIdentifier(literal: "en_US")).compiled
    }

    @Test(arguments: [("plain", "plain"), ("", ""), ("it''s '{'x'}'", "it's {x}"), ("中文", "中文"), ("}", "}")])
    func aTextWithoutArgumentsIsKnownBeforehand(source: String, text: String) throws {
        #expect(try compile(source).staticText == text)
    }

    @Test(arguments: ["{x}", "a {x}", "{n,plural,other{a}}", "{g,select,other{a}}"])
    func aTextWithArgumentsIsNot(source: String) throws {
        #expect(try compile(source).staticText == nil)
    }

    @Test func writesBehindWhatIsThere() throws {
        var output = UTF8Buffer("é: ")
        let problems = try compile("{x}!").write(["x": "中"], into: &output)
        #expect(problems == [])
        #expect(output.text == "é: 中!")
    }
}

@Suite struct LocaleFormattersTests {
    @Test(.recordedWithICU72) func aSmallCapacityChangesNoText() throws {
        let formatters = LocaleFormatters(locale: LocaleIdentifier(literal: "en_US"), capacity: 1)
        let source =
            "{n} {n,number,::.0} {n,number,0.00} {n,spellout} {d,date,yyyy} {d,time,::jmm} {m} {x} {n,plural,one{o}other{x}}"
        let message = try MessageFormatter(source, locale: formatters.locale, formatters: formatters)
        let arguments: MessageArguments = [
            "n": 2, "d": .instant("2026-01-02T03:04:05Z"), "m": .money("1", "EUR"), "x": .list(["a", "b"]),
        ]
        for _ in 0..<3 {
            #expect(message.format(arguments).text == "2 2.0 2.00 two 2026 3:04\u{202F}AM €1.00 a and b x")
        }
    }

    /// `String` holds the two patterns for equal, and would find one's formatter for the other.
    @Test(arguments: ["{n,number,0'\u{E9}'}|{n,number,0'e\u{301}'}", "{d,date,'1\u{E9}'}|{d,date,'1e\u{301}'}"])
    func patternsThatDifferInScalarsAreNotMixedUp(source: String) throws {
        let text = try MessageTestSupport.text(source, ["n": 1, "d": .instant("2026-01-02T03:04:05Z")])
        #expect(text == "1\u{E9}|1e\u{301}")
    }
}
