import ICU
import TestSupport
import Testing
import TextKernel

#if canImport(Glibc)
    import Glibc
#endif

@Suite(.recordedWithICU72) struct RuleNumberFormatterTests {
    static func text(
        _ rules: RuleNumberFormatter.Rules, _ locale: String, _ decimal: String, ruleSet: String = ""
    ) throws -> String {
        var output = UTF8Buffer()
        let locale = try #require(LocaleIdentifier(locale))
        try RuleNumberFormatter(rules: rules, ruleSet: ruleSet, locale: locale).append(decimal: decimal, to: &output)
        return output.text
    }

    @Test(arguments: [
        ("en_US", "110", "one hundred ten"), ("en_US", "-12.50", "minus twelve point five"), ("zh_CN", "110", "一百一十"),
        ("de", "22", "zwei\u{AD}und\u{AD}zwanzig"), ("en_US", "9223372036854775808", "9,223,372,036,854,775,808"),
    ])
    func spellsOut(locale: String, decimal: String, expected: String) throws {
        #expect(try Self.text(.spellout, locale, decimal) == expected)
    }

    @Test(arguments: [
        ("%spellout-ordinal", "twenty-second"), ("%no-such-rules", "twenty-two"), ("", "twenty-two"),
        ("\0", "twenty-two"),
    ])
    func anUnknownRuleSetIsIgnored(ruleSet: String, expected: String) throws {
        #expect(try Self.text(.spellout, "en_US", "22", ruleSet: ruleSet) == expected)
    }

    @Test(arguments: [
        ("en_US", "22", "22nd"), ("fr", "1", "1er"), ("zh_CN", "5", "第5"), ("en_US", "-5", "\u{2212}5th"),
    ])
    func marksOrdinals(locale: String, decimal: String, expected: String) throws {
        #expect(try Self.text(.ordinal, locale, decimal) == expected)
    }

    @Test(arguments: [("en_US", "1:01:01"), ("de", "3.661")])
    func writesDurationsInEnglish(locale: String, expected: String) throws {
        #expect(try Self.text(.duration, locale, "3661") == expected)
    }

    @Test func refusesWhatIsNoDecimalAndWritesNothing() throws {
        var output = UTF8Buffer("kept")
        let formatter = try RuleNumberFormatter(rules: .spellout, locale: LocaleIdentifier(literal: "en_US"))
        #expect(throws: ICUError.self) { try formatter.append(decimal: "x", to: &output) }
        #expect(output.text == "kept")
    }

    /// ICU has no words for these and would take those of the process's locale; the root's rules write digits.
    @Test(arguments: ["de_DE.UTF-8", "zh_CN.UTF-8"])
    func languagesWithoutRulesNeverTakeThoseOfTheProcess(processLocale: String) async {
        await #expect(processExitsWith: .success) { [processLocale] in
            for variable in ["LC_ALL", "LANG", "LC_MESSAGES"] { unsafe setenv(variable, processLocale, 1) }
            for locale in ["bn", "mr", "xx"] {
                guard try RuleNumberFormatterTests.text(.spellout, locale, "22") == "22" else { exit(1) }
            }
            guard try RuleNumberFormatterTests.text(.spellout, "fr", "22") == "vingt-deux" else { exit(1) }
        }
    }

    @Test func threadsMayShareOne() async throws {
        let formatter = try RuleNumberFormatter(rules: .spellout, locale: LocaleIdentifier(literal: "en_US"))
        let words = ["zero", "one", "two", "three", "four", "five", "six", "seven"]
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<300).count { _ in
                        var output = UTF8Buffer()
                        try? formatter.append(decimal: "\(task)", to: &output)
                        return output.text != words[task]
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
