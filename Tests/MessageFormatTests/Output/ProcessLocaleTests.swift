import ICU
import MessageFormat
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// The locale and the time zone of the process never show.
@Suite(.recordedWithICU72) struct ProcessLocaleTests {
    /// ICU has no words for bn, mr and xx: the root's rules write digits.
    static let expected = [
        "bn": "২,৩৪৫.৫ 22 ০৩:০৪", "mr": "२,३४५.५ 22 ०३:०४", "xx": "2,345.5 22 03:04",
        "en_US": "2,345.5 twenty-two 03:04", "fr": "2\u{202F}345,5 vingt-deux 03:04",
    ]

    @Test(arguments: ["de_DE.UTF-8", "zh_CN.UTF-8", "C", "xx_YY"])
    func doNotMatter(name: String) async {
        await #expect(processExitsWith: .success) { [name] in
            for variable in ["LC_ALL", "LANG", "LC_MESSAGES", "LC_NUMERIC"] { unsafe setenv(variable, name, 1) }
            unsafe setenv("TZ", "Asia/Shanghai", 1)
            unsafe setlocale(LC_ALL, "")
            for (locale, text) in ProcessLocaleTests.expected {
                let formatted = try MessageTestSupport.format(
                    "{n} {m,spellout} {d,time,HH:mm}", in: locale,
                    ["n": .decimal("2345.5"), "m": 22, "d": .instant("2026-01-02T03:04:05Z")])
                guard ExactText(formatted.text) == ExactText(text) else { exit(1) }
                guard
                    try MessageTestSupport.text("{n,plural,=1.5{a}other{b}}", in: locale, ["n": .decimal("1.5")]) == "a"
                else { exit(2) }
            }
        }
    }
}
