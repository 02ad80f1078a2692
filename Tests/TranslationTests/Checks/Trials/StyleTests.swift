import Phrasebook
import PhrasebookTranslation
import Testing

/// Trial A6: how an argument is shown is held against its type and its source.
@Suite struct StyleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let text: String
        let rules: [String]
        var locale = "zh_CN"

        init(_ source: String, _ text: String, _ rules: [String], in locale: String = "zh_CN") {
            (self.source, self.text, self.rules, self.locale) = (source, text, rules, locale)
        }

        var testDescription: String { "\(source) as \(text) in \(locale)" }
    }

    @Test(arguments: [
        // The trial's own.
        Case("{limit}", "{limit, number}", ["money-style"]),
        Case("{limit}", "{limit, number, ::currency/CNY}", ["money-style"]),
        // Bare numbers.
        Case("{limit}", "{limit, number, integer}", ["money-style"]),
        Case("{limit}", "{limit, number, #,##0.00}", ["money-style"]),
        Case("{limit}", "{limit, number, ::unit-width-hidden}", ["money-style"]),
        Case("{limit}", "{limit, number, percent}", ["money-style"]),
        Case("{limit}", "{limit, number}", ["money-style"], in: "ru_RU"),
        // One currency for all.
        Case("{limit}", "{limit, number, '$'#,##0.00}", ["money-style"]),
        Case("{limit}", "{limit, number, #,##0.00 USD}", ["money-style"]),
        Case("{limit}", "{limit, number, ::currency/USD .00}", ["money-style"]),
        Case("{limit, number, ::currency/USD}", "{limit, number, ::currency/USD}", ["money-style"]),
        // Lost digits, and currencies that look alike.
        Case("{limit}", "{limit, number, ::precision-integer}", ["money-style"]),
        Case("{limit}", "{limit, number, ::compact-short}", ["money-style"]),
        Case("{limit}", "{limit, number, ::scale/100}", ["money-style"]),
        Case("{limit}", "{limit, number, ::sign-never}", ["money-style"]),
        Case("{limit}", "{limit, number, ::unit-width-narrow}", ["money-style"]),
        Case("{limit}", "{limit, number, ::.00}", ["money-style"]),
        // What shows the same, or as much.
        Case("{limit}", "{limit}", []), Case("{limit}", "{limit, number, currency}", []),
        Case("{limit}", "{limit, number, ::currency/USD}", ["money-style"], in: "fr_FR"),
        Case("{limit}", "{limit, number, ¤#,##0.00}", ["money-style"]),
        Case("{limit}", "{limit, number, ::unit-width-iso-code}", []),
        Case("{limit, number, ::precision-integer}", "{limit, number, ::precision-integer}", []),
        Case("{limit, number, ::unit-width-narrow}", "{limit, number, ::unit-width-narrow}", []),
        Case("{limit, number, ::unit-width-narrow}", "{limit}", []),
    ])
    func money(_ example: Case) {
        #expect(CheckedText.rules(example.text, in: example.locale, source: example.source) == example.rules)
    }

    @Test func moneyIsHeldAgainstItsTypeInTheSourceToo() {
        #expect(CheckedText.rules("{limit, number}", in: "en_US", source: nil) == ["money-style"])
        #expect(CheckedText.rules("{limit}", in: "en_US", source: nil) == [])
    }

    @Test(arguments: [
        Case("{rate, number, percent}", "{rate}", ["argument-style"]),
        Case("{rate, number, percent}", "{rate, number, ::percent}", ["argument-style"]),
        Case("{rate, number, percent}", "{rate, number, percent}", []),
        Case("{rate, number, percent}", "{rate, number, ::percent scale/100 precision-integer}", []),
        Case("{rate}", "{rate, number, percent}", ["argument-style"]),
        Case("{rate}", "{rate, number, integer}", ["argument-style"]),
        Case("{rate}", "{rate, number, ::scale/100}", ["argument-style"]),
        Case("{rate}", "{rate, number, ::currency/CNY}", ["argument-style"]),
        Case("{rate}", "{rate, number, ::unit/second}", ["argument-style"]),
        Case("{attempts}", "{attempts, spellout}", ["argument-style"]),
        Case("{attempts, spellout}", "{attempts}", ["argument-style"]),
        Case("{attempts, spellout}", "{attempts, spellout}", [], in: "ru_RU"),
        Case("{attempts, spellout}", "{attempts, spellout,%spellout-cardinal-feminine}", [], in: "ru_RU"),
        Case("{attempts, spellout}", "{attempts, spellout,%spellout-ordinal}", ["argument-style"], in: "de_DE"),
        Case("{attempts}", "{attempts, ordinal}", ["argument-style"], in: "en_GB"),
        Case("{attempts}", "{attempts, duration}", ["argument-style"], in: "en_GB"),
        Case("{attempts}", "{attempts, number}", []), Case("{attempts}", "{attempts, number, integer}", []),
        Case("{attempts}", "{attempts, number, ::group-off}", []),
        Case("{attempts, number, ::group-off}", "{attempts}", ["argument-style"]),
        Case("{attempts, number, ::group-off}", "{attempts, number,0}", []),
    ])
    func numbers(_ example: Case) {
        #expect(CheckedText.rules(example.text, in: example.locale, source: example.source) == example.rules)
    }

    @Test(arguments: [
        // The trial's own.
        Case("{until, date}", "{until, date, YYYY-MM-dd}", ["pattern-letter"]),
        Case("{until, date}", "{until, date, ::yyyyMMDD}", ["pattern-letter"]),
        // Neighbours.
        Case("{until, date}", "{until, date, yyyy-mm-dd}", ["pattern-letter"]),
        Case("{until, date}", "{until, date, dd.mm.yyyy}", ["pattern-letter"], in: "de_DE"),
        Case("{until, date}", "{until, date, ::yyyymmdd}", ["pattern-letter"]),
        Case("{until, date}", "{until, date, yyyy-MM-DD}", ["pattern-letter"]),
        Case("{until, time, ::Hmz}", "{until, time, HH:MM z}", ["pattern-letter"]),
        Case("{until, time, ::Hmz}", "{until, time, hh:mm z}", ["pattern-letter"]),
        Case("{until, time, ::Hmsz}", "{until, time, HH:mm:SS z}", ["pattern-letter"]),
        Case("{until, time, ::Hmz}", "{until, time, kk:mm z}", ["pattern-letter"]),
        Case("{until, date, ::yMdHmz}", "{until, date, yyyy-MM-ddTHH:mm z}", ["pattern-letter"]),
        // Right letters.
        Case("{until, time, ::hmaz}", "{until, time, ah:mm z}", []),
        Case("{until, date,YYYY'-W'ww}", "{until, date,YYYY'年第'w'周'}", []),
        Case("{until, date, ::yMMMdjmmz}", "{until, date, ::yMMMdjmmz}", []),
        Case("{until, date}", "{until, date, yyyy年M月d日}", []),
        Case("{until, date, short}", "{until, date, ::yyyyMd}", []),
        Case("{until, date, short}", "{until, date, long}", []),
        Case("{until, date, ::yMMMd} {until, time, ::jmmz}", "{until, date, ::yMMMdjmmz}", []),
        Case("{until, date, ::yMMMdjmmz}", "{until, date, ::yMMMd} {until, time, ::jmmz}", []),
        // What is shown less, or more.
        Case("{until, date, ::yMMMdjmmz}", "{until, date, ::yMMMd}", ["argument-style"]),
        Case("{until, date}", "{until, time, ::Hmz}", ["argument-style"]),
        Case("{until, date}", "{until, date, ::yMMMdjmmz}", ["argument-style"]),
        Case("{until, date}", "{until, date, ::MMMd}", ["argument-style"]),
        Case("{until, date, full}", "{until, date, long}", ["argument-style"]),
        Case("{until, date}", "{until, date, yy-MM-dd}", ["argument-style"]),
    ])
    func instants(_ example: Case) {
        let found = CheckedText.rules(example.text, in: example.locale, source: example.source)
            .filter { $0 != "instant-zone" }
        #expect(found == example.rules)
    }

    @Test(arguments: [
        ("{until, date, YYYY-MM-dd}", "{until, date, yyyy-MM-dd}"),
        ("{until, date, ::yyyyMMDD}", "{until, date, ::yyyyMMdd}"),
        ("{until, date, dd.mm.yyyy}", "{until, date, dd.MM.yyyy}"),
        ("{until, time, hh:mm z}", "{until, time, HH:mm z}"),
    ])
    func lettersAreFixed(text: String, right: String) {
        #expect(CheckedText.fixed(text, in: "de_DE", source: "{until, date}") == right)
    }

    private static let remaining = "{attempts, plural, one {# attempt} other {# attempts}}"

    @Test(arguments: [
        // The trial's own: it shows 1 for 2.
        Case(remaining, "{attempts, plural, offset:1 other {# 次}}", ["argument-style"]),
        Case(remaining, "{attempts, plural, offset:2 other {# 次}}", ["argument-style"]),
        Case(remaining, "{attempts, plural, other {# 次}}", []), Case(remaining, "{attempts} 次", []),
        Case(
            "{attempts, plural, offset:1 =0 {none} =1 {one} one {# more} other {# more}}",
            "{attempts, plural, offset:1 =0 {没有} =1 {一个} other {另有 # 个}}", []),
        Case(
            "{attempts, plural, offset:1 =0 {none} =1 {one} one {# more} other {# more}}",
            "{attempts, plural, =0 {没有} =1 {一个} other {另有 # 个}}", ["argument-style"]),
        Case(
            "{attempts, plural, offset:1 =0 {none} =1 {one} one {# more} other {# more}}", "另有 {attempts} 个",
            ["argument-style"]),
        // Kinds of selections.
        Case(remaining, "{attempts, selectordinal, other {# 次}}", ["argument-style"]),
        Case("{attempts, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "第 {attempts} 次", []),
        Case(
            "{attempts, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
            "{attempts, plural, one {# Mal} other {# Mal}}", ["argument-style"], in: "de_DE"),
        Case(
            "{name, select, gold {gold card} other {card}}", "{name, select, gold {金卡} other {卡}}", []),
        Case(
            "{name, select, gold {gold card} other {card}}", "{name, select, 金 {金卡} other {卡}}", ["argument-style"]),
    ])
    func selections(_ example: Case) {
        #expect(CheckedText.rules(example.text, in: example.locale, source: example.source) == example.rules)
    }

    @Test func aFindingSaysWhatWouldBeShown() {
        func message(_ text: String, _ source: String) -> String? {
            CheckedText.diagnostics(text, in: "zh_CN", source: source).first?.message
        }
        #expect(message("{limit, number}", "{limit}") == "“X.handling” shows {limit} without its currency: “1,234.56”")
        #expect(
            message("{rate}", "{rate, number, percent}")
                == "“X.handling” shows {rate} as “1” where its source’s style shows “100%”")
        #expect(
            message("{until, date, ::yMMMd}", "{until, date, ::yMMMdjmmz}")
                == "“X.handling” does not show the whole time of {until}, which its source does")
    }

    @Test func aLocaleIsHeldAgainstWhatItWouldShowItself() {
        // In Arabic the digits are others, and the style is the same.
        #expect(CheckedText.rules("{attempts, number}", in: "ar_EG", source: "{attempts}") == [])
        #expect(CheckedText.rules("{limit, number}", in: "ar_EG", source: "{limit}") == ["money-style"])
    }
}
