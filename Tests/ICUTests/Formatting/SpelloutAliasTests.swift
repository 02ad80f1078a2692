import ICU
import TestSupport
import Testing
import TextKernel

/// Rules that ICU keeps under another name are the locale's own, and not the process's.
@Suite struct SpelloutAliasTests {
    @Test(
        .recordedWithICU72,
        arguments: [("zh_HK", "二十一"), ("sh", "dvadeset i jedan"), ("ars", "واحد وعشرون"), ("bn", "21")])
    func spellsByTheRulesThatICUFinds(locale: String, text: String) throws {
        let formatter = try RuleNumberFormatter(rules: .spellout, locale: #require(LocaleIdentifier(locale)))
        var output = UTF8Buffer()
        try formatter.append(decimal: "21", to: &output)
        #expect(output.text == text)
    }
}
