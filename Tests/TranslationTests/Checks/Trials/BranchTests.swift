import Phrasebook
import PhrasebookTranslation
import Testing

/// Trial A7: numbers that are lost in a branch.
@Suite struct BranchTests {
    private static let source = "{attempts, plural, one {You have # attempt left.} other {You have # attempts left.}}"

    @Test(arguments: [
        // The trial's own.
        ("zh_CN", "{attempts, plural, other {您还可以尝试。}}", ["lost-number 19"]),
        (
            "ru_RU",
            "{attempts, plural, one {Осталась одна попытка.} few {Осталось # попытки.} many {Осталось # попыток.} other {Осталось # попытки.}}",
            ["lost-number 19"]
        ),
        // Neighbours.
        (
            "ru_RU",
            "{attempts, plural, one {Осталась # попытка.} few {Осталось несколько попыток.} many {Осталось # попыток.} other {Осталось # попытки.}}",
            ["lost-number 45"]
        ),
        (
            "fr_FR",
            "{attempts, plural, one {Il reste un essai.} many {Il reste # essais.} other {Il reste # essais.}}",
            ["lost-number 19"]
        ),
        (
            "en_GB", "{attempts, plural, one {You have # attempt left.} other {You have some attempts left.}}",
            ["lost-number 50"]
        ),
        (
            "lv_LV", "{attempts, plural, zero {Mēģinājumu nav.} one {# mēģinājums.} other {# mēģinājumi.}}",
            ["lost-number 19"]
        ),
        (
            "ru_RU",
            "{attempts, plural, one {Осталась 1 попытка.} few {Осталось # попытки.} many {Осталось # попыток.} other {Осталось # попытки.}}",
            ["lost-number 19"]
        ),
        (
            "zh_CN", "{name, select, gold {{attempts, plural, other {还可尝试。}}} other {还可尝试 {attempts} 次。}}",
            ["lost-number 40"]
        ),
        // One number alone may be said in words.
        ("zh_CN", "{attempts, plural, =1 {仅剩最后一次。} other {还可尝试 # 次。}}", []),
        ("de_DE", "{attempts, plural, one {Sie haben noch einen Versuch.} other {Sie haben noch # Versuche.}}", []),
        (
            "ar_EG",
            "{attempts, plural, zero {لم تبق محاولات.} one {بقيت محاولة واحدة.} two {بقيت محاولتان.} few {بقيت # محاولات.} many {بقيت # محاولة.} other {بقيت # محاولة.}}",
            []
        ),
        (
            "fr_FR",
            "{attempts, plural, =0 {Plus d’essai.} one {Il reste un essai.} many {Il reste # essais.} other {Il reste # essais.}}",
            []
        ),
        // The number may be outside, or in every part.
        ("zh_CN", "还可尝试 {attempts} 次。{attempts, plural, =0 {请联系客服。} other {请检查。}}", []),
        ("zh_CN", "{attempts}", []),
    ])
    func theNumberIsInEveryBranch(locale: String, text: String, rules: [String]) {
        let found = CheckedText.found(text, in: locale, source: Self.source)
            .filter { !$0.hasPrefix("final-punctuation") && !$0.hasPrefix("argument-style") }
        #expect(found == rules)
    }

    /// An apostrophe hides the number sign, which is then shown itself.
    @Test(arguments: [
        "{attempts, plural, other {还可尝试 '#' 次。}}", "{attempts, plural, other {还可尝试 '# 次。'}}",
        "{attempts, plural, =0 {没有了。} other {还可尝试 '#'。}}",
    ])
    func aHiddenNumberIsFound(_ text: String) {
        #expect(CheckedText.rules(text, in: "zh_CN", source: Self.source).contains("apostrophe-trap"))
        // Where the source hides it too, it is meant.
        let source = "{attempts, plural, one {Press '#'.} other {Press '#'.}}"
        #expect(
            !CheckedText.rules("{attempts, plural, other {按 '#'}}", in: "zh_CN", source: source).contains(
                "apostrophe-trap"))
    }

    @Test func whatTheSourceDoesNotSayNeedNotBeSaid() {
        let source = "{attempts, plural, one {Last attempt} other {Several attempts}}"
        #expect(CheckedText.rules("{attempts, plural, other {多次}}", in: "zh_CN", source: source) == [])
    }

    @Test func theMessageNamesTheNumbers() {
        let text =
            "{attempts, plural, one {Осталась одна попытка} few {# попытки} many {# попыток} other {# попытки}}"
        let message = CheckedText.diagnostics(text, in: "ru_RU", source: Self.source).first?.message
        #expect(
            message
                == "“X.handling” does not show {attempts} in its branch one, which is for 1, 21, 31 and more")
    }

    // MARK: Remains

    @Test(arguments: [
        // The trial's own.
        ("{attempts, plural, other {还可尝试 ＃ 次}}", "{attempts, plural, one {# x} other {# x}}", ["full-width-syntax 31"]),
        ("你好，｛name｝", "Hello, {name}", ["full-width-syntax 3", "informal-you 0"]),
        ("卡片 ${name} 不存在", "Card {name} not found", ["foreign-placeholder 3"]),
        ("条款 &amp; 条件", "Terms and conditions", ["html-entity 3"]),
        ("余额不足\\n请充值", "Top up", ["literal-escape 4"]),
        // Full width, in other places.
        ("超出限额｛limit｝", "Above {limit}", ["full-width-syntax 4"]),
        (
            "超出限额 ｛ｌｉｍｉｔ｝", "Above {limit}",
            [
                "full-width-character 6", "full-width-character 7", "full-width-character 8", "full-width-character 9",
                "full-width-character 10", "full-width-syntax 5", "missing-argument 0",
            ]
        ),
        ("｛attempts, plural, other｛还可尝试 # 次｝｝", "{attempts, plural, one {# x} other {# x}}", ["full-width-syntax 0"]),
        ("超出限额（见｛注｝）", "Above the limit (see note)", []),
        // Placeholders of other formats.
        ("超出限额 %s", "Above {limit}", ["foreign-placeholder 5", "missing-argument 0"]),
        ("超出限额 %1$s", "Above {limit}", ["foreign-placeholder 5", "missing-argument 0"]),
        ("超出限额 %@", "Above {limit}", ["foreign-placeholder 5", "missing-argument 0"]),
        ("超出限额 %(limit)s", "Above {limit}", ["foreign-placeholder 5", "missing-argument 0"]),
        ("请联系 %{name}", "Ask {name}", ["foreign-placeholder 4"]),
        ("请联系 $t(name)", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 [name]", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 <name>", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 __name__", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 $name", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 {{name}}", "Ask {name}", ["foreign-placeholder 4", "message-syntax 5"]),
        ("还可尝试 # 次", "{attempts, plural, one {# x} other {# x}}", ["foreign-placeholder 5", "missing-argument 0"]),
        ("请联系 :name", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 $(name)", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系 \\(name)", "Ask {name}", ["foreign-placeholder 4", "missing-argument 0"]),
        ("请联系（name）", "Ask {name}", ["foreign-placeholder 3", "missing-argument 0"]),
        // What is none.
        ("手续费为 {rate}%，上限 100%", "The fee is {rate}%, at most 100%", []),
        ("使用率 5%s", "5%s used", []), ("参见 [1]", "See [1]", []),
        ("参见 %s 与 [name]", "See %s and [name] of {name}", ["missing-argument 0"]),
        // Entities and escapes.
        ("卡号&nbsp;错误", "Card number", ["html-entity 2"]), ("卡号&nbsp错误", "Card number", ["html-entity 2"]),
        ("条款 &#39;A&#39;", "Terms A", ["html-entity 3", "html-entity 9"]),
        ("&#x4F59;额不足", "Balance", ["html-entity 0"]), ("AT&T 与 A & B", "AT&T and A & B", []),
        ("转义 & 为 &amp;", "Escape & as &amp;", []),
        ("余额\\u00a0不足", "Balance", ["literal-escape 2"]), ("余额\\t不足", "Balance", ["literal-escape 2"]),
        ("余额\\\"不足", "Balance", ["literal-escape 2"]), ("路径 C:\\Windows", "Path C:\\Windows", []),
    ])
    func remainsOfOtherSyntaxesAreFound(text: String, source: String, rules: [String]) {
        let found = CheckedText.found(text, in: "zh_CN", source: source)
            .filter { !$0.hasPrefix("han-spacing") && !$0.hasPrefix("half-width-mark") }
        #expect(found.sorted() == rules.sorted(), "\(CheckedText.diagnostics(text, in: "zh_CN", source: source))")
    }

    @Test(arguments: [
        ("您好，｛name｝", "Hello, {name}", "您好，{name}"),
        ("超出限额 ｛ｌｉｍｉｔ｝", "Above {limit}", "超出限额 {limit}"),
        (
            "｛attempts，plural，other｛还可尝试 ＃ 次｝｝", "{attempts, plural, one {# x} other {# x}}",
            "{attempts,plural,other{还可尝试 # 次}}"
        ),
        (
            "{attempts, plural, other {还可尝试 ＃ 次}}", "{attempts, plural, one {# x} other {# x}}",
            "{attempts, plural, other {还可尝试 # 次}}"
        ),
        ("超出限额 {limit｝", "Above {limit}", "超出限额 {limit}"),
        ("请联系 {{name}}", "Ask {name}", "请联系 {name}"), ("请联系 [name]", "Ask {name}", "请联系 {name}"),
        ("卡片 ${name} 不存在", "Card {name} not found", "卡片 {name} 不存在"),
        ("条款 &amp; 条件", "Terms and conditions", "条款 & 条件"),
    ])
    func remainsAreFixedWhereOneAnswerIsRight(text: String, source: String, right: String) {
        #expect(CheckedText.fixed(text, in: "zh_CN", source: source) == right)
    }

    // MARK: Attempts that remain

    @Test(arguments: [
        // The trial's own.
        ("zh_CN", "{attempts, plural, other {密码错误，还可以再试 # 次。}}", true),
        // Neighbours.
        ("zh_CN", "密码错误，还可再试 {attempts} 次。", true), ("zh_TW", "密碼錯誤，還可以再試 {attempts} 次。", true),
        ("en_US", "Wrong PIN. You can try again {attempts, plural, one {# time} other {# more times}}.", true),
        ("en_US", "{attempts, plural, =1 {You can try again once.} other {You can try again # times.}}", true),
        ("zh_CN", "{attempts, plural, =1 {还可以再试一次。} other {还可以再试 # 次。}}", true),
        ("zh_CN", "{attempts, plural, other {还剩 # 次机会，请重试。}}", true),
        ("en_US", "You have {attempts} attempts left. Please try again.", true),
        // Invitations all the same.
        ("zh_CN", "{attempts, plural, =0 {请重试。} other {还剩 # 次机会。}}", false),
        ("zh_CN", "密码错误，请再试一次。", false), ("zh_CN", "{attempts} 次错误，请再试。", false),
        (
            "en_US",
            "{attempts, plural, one {# order failed. Please try again.} other {# orders failed. Please try again.}}",
            false
        ),
        ("zh_CN", "{attempts, plural, =0 {请重试。} other {还可以再试 # 次。}}", false),
        ("en_US", "Please try again with card {attempts}.", false),
    ])
    func aCountOfAttemptsIsNoInvitation(locale: String, text: String, isRight: Bool) {
        var files = CheckedText.files("x", "zh_CN", source: "x", glossary: true)
        files["Locales/zh_CN/shop.arb"] = nil
        let content = text.replacing("\"", with: "\\\"")
        files["Locales/en_US/shop.arb"] = "{\n  \"@@locale\": \"en_US\",\n  \"X.user\": \"{attempts}\"\n}\n"
        files["Locales/\(locale)/shop.arb"] = "{\n  \"@@locale\": \"\(locale)\",\n  \"X.user\": \"\(content)\"\n}\n"
        let found = TextChecks.diagnostics(of: Home(files: files)).filter { $0.rule.name == "retry-words" }
        #expect(found.isEmpty == isRight, "\(found)")
    }
}
