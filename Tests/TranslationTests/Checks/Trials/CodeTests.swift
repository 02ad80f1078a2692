import Phrasebook
import PhrasebookTranslation
import Testing

/// Code between backticks, addresses, and titles between quotation marks are no words of a language.
@Suite struct CodeTests {
    private static let source = "Run the command to see how much is left; it counts the texts."

    @Test(arguments: [
        // Most of the letters are code, an address, or a title.
        ("zh_CN", "用 `phrasebook sync --home DIR --confirm KEY --locale LOCALE` 确认译文"),
        ("zh_CN", "用 `phrasebook export --only missing` 列出，用 ``phrasebook coverage`` 查看"),
        ("zh_CN", "参见 GNU gettext 手册“The Format of PO Files”"), ("ja_JP", "マニュアル「The Format of PO Files」を参照"),
        ("ko_KR", "‘The format of the files’ 문서를 참고하세요"), ("ru_RU", "См. “The format of the files” в справке"),
        ("zh_CN", "详见 https://example.com/how-to/count-the-texts/that-are-left"),
        ("zh_CN", "写信到 customer.support.team@payments.example.com"),
        ("ar_EG", "شغّل `run the command to see how much is left`"),
        ("th_TH", "เรียก `phrasebook coverage --home the-home-of-the-words`"),
        ("zh_CN", "运行时加上 --only-missing --take-unfinished --dry-run"),
        ("zh_CN", "`phrasebook sync --confirm {name} --locale zh_CN`"),
        ("zh_CN", "{attempts, plural, other {用 `run the command to see it` 查看 # 次}}"),
        ("de_DE", "Siehe „the command to see how much is left“ im Handbuch"),
        ("de_DE", "Mit `run the command to see how much` prüfen"),
    ])
    func codeIsNoSentence(locale: String, text: String) {
        #expect(!CheckedText.rules(text, in: locale, source: Self.source).contains("untranslated"))
    }

    @Test(arguments: [
        ("zh_CN", "Run the `command` to see how much is left 好"),
        ("zh_CN", "“Run the command to see how much is left”"),
        ("zh_CN", "Run the command `to see how much is left; it counts 数"),
        ("ru_RU", "Run the command, «see how much» is left: да"),
        ("de_DE", "Run the command to see how much is left; es zählt `texts`."),
    ])
    func aSentenceBesideCodeIsFound(locale: String, text: String) {
        #expect(CheckedText.rules(text, in: locale, source: Self.source).contains("untranslated"))
    }

    @Test(arguments: ["`phrasebook tidy`", "https://example.com/help", "`a` {name} `b`"])
    func aTextOfCodeAloneMayStay(_ text: String) {
        #expect(CheckedText.rules(text, in: "zh_CN", source: text) == [])
    }

    @Test(arguments: [
        // What code shows is what it is about.
        ("zh_CN", "写成 `\\n` 或 `&amp;`"), ("zh_CN", "写成 `%s`、`$'{'name'}'` 或 `[name]`"), ("zh_CN", "`汉,字.` 和 `a!`"),
        ("zh_CN", "`…`、`你`、`「」`"), ("zh_CN", "以 `[` 开头"), ("zh_CN", "`汉字abc汉字`"), ("zh_CN", "`a  b`"),
        ("ja_JP", "`漢字,漢字`と`“a”`"), ("ja_JP", "`漢 字`"), ("ko_KR", "`카드 를` 씁니다"), ("fr_FR", "Tapez `a ! b` ici"),
        ("es_ES", "Escriba `a?` aquí"), ("pl_PL", "Wpisz `“a”` tutaj"), ("ar_EG", "اكتب `نعم,لا` هنا"),
        ("de_DE", "Tippen Sie `a ,b` hier"), ("zh_CN", "`it''s`"),
    ])
    func noRuleOfMarksIsForCode(locale: String, text: String) {
        #expect(CheckedText.rules(text, in: locale, source: "Words {name}").filter { $0 != "missing-argument" } == [])
    }

    @Test(arguments: [
        ("zh_CN", "写成 `\\n 或 &amp;", ["literal-escape", "html-entity"]),
        ("zh_CN", "`a` 和%s`b`", ["foreign-placeholder"]),
        ("zh_CN", "至 `${limit}`", ["currency-beside-money"]),
        ("zh_CN", "``a` 汉,字", ["half-width-mark"]),
    ])
    func whatIsBesideCodeIsChecked(locale: String, text: String, rules: [String]) {
        let found = CheckedText.rules(text, in: locale, source: "Words {name}").filter { $0 != "missing-argument" }
        #expect(Set(found) == Set(rules.filter { $0 != "missing-argument" }))
    }

    @Test func aTermInCodeIsNoTerm() {
        func rules(_ source: String, _ text: String) -> [String] {
            TextChecks.diagnostics(of: Home(files: CheckedText.files(text, "zh_CN", source: source, glossary: true)))
                .filter { $0.position.file == "Locales/zh_CN/shop.arb" && $0.position.line == 3 }.map(\.rule.name)
        }
        #expect(rules("Check the currency", "请检查").contains("missing-term"))
        #expect(!rules("Check `currency`", "请检查 `currency`").contains("missing-term"))
        #expect(rules("Check it", "请检查货币").contains("refused-term"))
        #expect(!rules("Check it", "请检查 `货币`").contains("refused-term"))
    }
}
