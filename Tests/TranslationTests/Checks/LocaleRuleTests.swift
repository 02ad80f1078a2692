import Phrasebook
import PhrasebookTranslation
import Testing

/// What is right in one language and wrong in another.
@Suite struct LocaleRuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let locale: String
        let text: String
        let rules: [String]
        var key = "B.user"

        var testDescription: String { "\(locale): \(text)" }
    }

    /// The rules by which a text is found in a locale that has no other.
    private func rules(_ example: Case) -> [String] {
        var files = PlantedHome.files
        files["Locales/\(example.locale)/shop.arb"] =
            "{\n  \"@@locale\": \"\(example.locale)\",\n  \"\(example.key)\": \"\(example.text)\"\n}\n"
        return TextChecks.diagnostics(of: Home(files: files)).map(\.rule).filter { $0 != .missingText }.map(\.name)
    }

    @Test(arguments: [
        Case(locale: "fr_FR", text: "Trop de commandes\u{A0}! Vérifiez-les.", rules: []),
        Case(locale: "fr_FR", text: "Trop\u{A0}de commandes.", rules: ["hidden-space"]),
        Case(locale: "ar_EG", text: "\u{200F}طلبات كثيرة.", rules: []),
        Case(locale: "ar_EG", text: "\u{202E}طلبات كثيرة.", rules: ["bidi-control"]),
        Case(locale: "fa_IR", text: "سفارش\u{200C}ها زیاد است.", rules: []),
        Case(locale: "de_DE", text: "Zu viele\u{200C} Bestellungen.", rules: ["zero-width"]),
        Case(locale: "hi_IN", text: "बहुत अधिक ऑर्डर हैं।", rules: []),
        Case(locale: "hi_IN", text: "बहुत अधिक ऑर्डर हैं", rules: ["final-punctuation"]),
        Case(locale: "th_TH", text: "มีคำสั่งซื้อมากเกินไป", rules: []),
        Case(locale: "ja_JP", text: "注文がA1を超えています。", rules: []),
        Case(locale: "zh_TW", text: "訂單過多，請檢查「訂單」。", rules: []),
        Case(locale: "zh_TW", text: "订单過多。", rules: ["other-script"]),
        Case(locale: "zh_Hans_SG", text: "訂單過多。", rules: ["other-script"]),
        Case(locale: "zh_HK", text: "訂單過多,請檢查。", rules: ["half-width-mark"]),
        Case(locale: "en_GB", text: "There are too many orders. Please check them.", rules: []),
        Case(locale: "de_DE", text: "There are too many orders. Please check them.", rules: ["untranslated"]),
    ])
    func marksAndCharacters(_ example: Case) {
        #expect(rules(example) == example.rules)
    }

    @Test(arguments: [
        Case(
            locale: "pl_PL", text: "{n, plural, one {# zakup} few {# zakupy} many {# zakupów} other {# zakupu}}",
            rules: [], key: "B"),
        Case(
            locale: "pl_PL", text: "{n, plural, one {# zakup} other {# zakupu}}", rules: ["missing-plural-category"],
            key: "B"),
        Case(
            locale: "fr_FR", text: "{n, plural, one {# commande} other {# commandes}}",
            rules: ["missing-plural-category"], key: "B"),
        Case(
            locale: "ja_JP", text: "{n, plural, one {注文#} other {注文#}}", rules: ["useless-plural-category"], key: "B"),
        Case(locale: "en_GB", text: "{n, plural, =1 {One order} other {# orders}}", rules: [], key: "B"),
        Case(
            locale: "en_GB", text: "{n, plural, offset:1 =0 {No order} =1 {One order} other {# more}}",
            rules: ["missing-plural-category", "argument-style"], key: "B"),
        Case(
            locale: "en_GB", text: "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} order",
            rules: ["argument-style"], key: "B"),
        Case(
            locale: "en_GB", text: "{n, selectordinal, one {#st} other {#th}} order",
            rules: ["missing-plural-category", "argument-style"],
            key: "B"),
    ])
    func plurals(_ example: Case) {
        #expect(rules(example) == example.rules)
    }
}
