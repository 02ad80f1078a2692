import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// Faults in branches, between apostrophes, in longer words: found with the shipped glossary, in a text for users.
@Suite struct UnusualTextsTests {
    private static let glossaries: [String: String] = Dictionary(
        uniqueKeysWithValues: ["en_US", "zh_CN", "zh_TW"].compactMap { locale in
            let path = "Resources/glossary/\(locale).json"
            let text = try? String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8)
            return text.map { (path, $0) }
        })

    /// A home with one code, of whose user text a locale has this one.
    private static func files(
        _ text: String, _ locale: String, source: String = "The order was not found.", advice: String = "no"
    ) -> [String: String] {
        func quoted(_ text: String) -> String {
            String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self).replacing("\\/", with: "/")
        }
        func file(_ locale: String, _ text: String) -> String {
            "{\n  \"@@locale\": \"\(locale)\",\n  \"X.user\": \(quoted(text))\n}\n"
        }
        var files = glossaries
        files["Resources/catalogs/shop.json"] = """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "X", "symbol": "x", "audience": "user", "retry": {"advice": "\(advice)", "source": "message"},
                        "arguments": {"limit": "money", "n": "integer", "name": "text", "rate": "decimal"}}]}
            """
        files["Locales/en_US/shop.arb"] = file("en_US", locale == "en_US" ? text : source)
        if locale != "en_US" { files["Locales/\(locale)/shop.arb"] = file(locale, text) }
        return files
    }

    /// The rules, and columns in the text, of what is found in it.
    private static func found(
        _ text: String, in locale: String, source: String = "The order was not found."
    ) -> [String] {
        let column = "  \"X.user\": \"".count
        return TextChecks.diagnostics(of: Home(files: files(text, locale, source: source)))
            .filter { $0.position.file == "Locales/\(locale)/shop.arb" && $0.position.line == 3 }
            .filter { !["missing-description", "missing-example", "missing-plain-text"].contains($0.rule.name) }
            .map { "\($0.rule) \($0.position.column - column)" }
    }

    @Test(arguments: [
        ("The home has 2 error(s).", "主目录中有 2 个错误。", []), ("The box(es) is lost.", "箱子丢失。", []),
        ("The code (old) is lost.", "代码丢失。", ["lost-brackets 1"]),
        ("The code(CVV) is lost.", "代码丢失。", ["lost-brackets 1"]),
    ])
    func anEndingInBracketsIsNoContent(source: String, text: String, found: [String]) {
        #expect(Self.found(text, in: "zh_CN", source: source).filter { $0.hasPrefix("lost-brackets") } == found)
    }

    private static let twoArguments = "{name, select, gold {{name} pays {rate}.} other {You pay {rate}.}}"

    @Test(
        arguments: [
            // Invitations to try again, whole terms or parts of them, and their opposites.
            ("zh_CN", "订单不存在，请稍后再试。", ["retry-words 8"]),
            ("zh_TW", "訂單不存在，請稍後再試。", ["retry-words 8"]),
            ("en_US", "The order was not found. Please try again later.", ["retry-words 33"]),
            ("zh_CN", "订单不存在，请勿重试。", []),
            ("en_US", "The order was not found. Please don’t try again.", []),
            ("zh_CN", "订单不存在，要不要重试？", ["retry-words 10"]), ("zh_CN", "订单不存在，请勿用该卡再次支付。", []),
            ("zh_CN", "订单不存在，请勿关闭页面，请重试。", ["retry-words 15"]), ("zh_TW", "訂單不存在，無法重試。", []),
            ("en_US", "The order was not found. Why not try again?", ["retry-words 34"]),
            ("en_US", "The order was not found. You don’t need to try again.", []),
            ("en_US", "The order was not found. Don’t close the page and try again.", ["retry-words 51"]),
            // What a user should not read, inside of a term.
            ("zh_CN", "订单不存在，请核对请求流水号。", ["not-for-users 10"]),
            // Addresses.
            ("zh_CN", "订单不存在，请访问 www.example.com。", ["not-for-users 11"]),
            ("zh_CN", "订单不存在，请联系 help@example.com。", ["not-for-users 11"]),
            // Brackets that are no pair.
            ("en_US", "1) The order was not found.\n2) Please check it.", []),
            ("en_US", "The order is in [0, 100).", []),
            ("en_US", "The order (was not found.", ["lost-brackets 11"]),
            // A brand is no raw name.
            ("en_US", "The eSIM was not found.", []),
            ("en_US", "The cardNo was not found.", ["not-for-users 5"]),
            // Points and marks.
            ("en_US", "The order was not found..", ["doubled-mark 25"]),
            ("zh_CN", "订单“不存在。", ["lost-brackets 3"]),
            // Characters that are not visible.
            ("zh_CN", "订单\u{2028}不存在。", ["zero-width 3"]), ("zh_CN", "订单\u{7F}不存在。", ["zero-width 3"]),
            ("zh_CN", "订单\u{FFFD}不存在。", ["zero-width 3"]), ("zh_CN", "订单\u{3164}不存在。", ["zero-width 3"]),
            // A translation that is none breaks no other rule.
            ("zh_CN", "The order was not found.", ["untranslated 1"]),
        ] as [(String, String, [String])])
    func aTextWithoutArguments(_ locale: String, _ text: String, _ rules: [String]) {
        #expect(Self.found(text, in: locale) == rules)
    }

    @Test(
        arguments: [
            ("您需支付 {rate}。", []),
            ("{name, select, gold {{name} 需支付 {rate}。} other {您需支付 {rate}。}}", []),
            ("{name, select, gold {{name} 需支付 {rate}。} other {请支付。}}", ["missing-argument 42"]),
            ("{name, select, gold { {name} 需支付 {rate}。} other {您需支付 {rate}。}}", ["outer-space 22"]),
        ] as [(String, [String])])
    func aTranslationOfATextWithTwoArguments(_ text: String, _ rules: [String]) {
        let names = text.contains("{name") ? [] : ["missing-argument 1"]
        #expect(Self.found(text, in: "zh_CN", source: Self.twoArguments) == names + rules)
    }

    @Test(
        arguments: [
            ("剩余 {n, plural, other {# 次}}。", []),
            ("剩余{n, plural, other {# 次}}。", ["han-spacing 3"]),
            ("已有 {n, plural, other {#}}次。", ["han-spacing 26"]),
            ("剩余 {n, plural, other { # 次}}。", ["double-space 23"]),
            ("剩余 {n, plural, other {# 次 }} 。", ["double-space 26"]),
            ("剩余 {n, plural, other {'# 次'}}。", ["apostrophe-trap 23"]),
            ("剩余 {n, plural, ohter {# 次} other {# 次}}。", ["useless-plural-category 16"]),
            ("剩余 {n, plural, other {# 次} other {# 次}}。", ["useless-plural-category 28"]),
        ] as [(String, [String])])
    func aTranslationOfACount(_ text: String, _ rules: [String]) {
        #expect(Self.found(text, in: "zh_CN", source: "{n, plural, one {# is} other {# are}} left.") == rules)
    }

    @Test(
        arguments: [
            ("限额 {limit} 新台币。", ["currency-beside-money 12"]), ("限额 US${limit}。", ["currency-beside-money 4"]),
            ("限额 {limit}（元）。", ["currency-beside-money 12"]), ("限额 {limit} 美金。", ["currency-beside-money 12"]),
            ("限额 {limit} S$。", ["currency-beside-money 12"]), ("限额 {limit} 元素。", []),
            ("You won {limit}.", []), ("You paid {limit} won.", ["currency-beside-money 18"]),
        ] as [(String, [String])])
    func anAmountBringsItsCurrency(_ text: String, _ rules: [String]) {
        let found = Self.found(text, in: "zh_CN", source: "The limit is {limit}.")
        #expect(found.filter { $0.hasPrefix("currency") } == rules, "\(found)")
    }

    @Test func whatOneBranchDeniesAnotherDoesNot() {
        for text in ["{name, select, a {请} other {请勿}}重试。", "{name, select, a {无需} other {再试}} {name}。"] {
            #expect(Self.found(text, in: "zh_CN").contains { $0.hasPrefix("retry-words") }, "\(text)")
        }
    }

    @Test func aTextOfManyBranchesInsideOneAnotherIsNoMessage() {
        let text = String(repeating: "{name,select,other{", count: 20_000)
        let found = TextChecks.diagnostics(of: Home(files: Self.files(text, "zh_CN")))
        #expect(found.contains { $0.severity == .error && $0.position.file == "Locales/zh_CN/shop.arb" })
        let fixes = AutoFixer(TranslatedHome(Home(files: Self.files(text, "zh_CN")))).fixes
        #expect(!fixes.contains { $0.key == "X.user" })
    }

    // MARK: Fixing

    /// The text after fixing; nil where nothing is fixed.
    private static func fixed(_ text: String, in locale: String) throws -> String? {
        var files = files(text, locale)
        let fixer = AutoFixer(TranslatedHome(Home(files: files)))
        for file in fixer.changes.files { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        let again = AutoFixer(TranslatedHome(Home(files: files))).fixes.filter { $0.key == "X.user" }
        #expect(again.isEmpty, "fixing again changes nothing")
        return fixer.fixes.first { $0.key == "X.user" }?.new
    }

    @Test(
        arguments: [
            ("en_US", "The order isn’t '{limit}. Please reduce the amount.", nil),
            ("zh_CN", "订单不存在，请检查订单号'{x}。", nil),
            ("en_US", "It works if code != 0.", nil),
            ("zh_CN", "订单不存在？！", "订单不存在？"),
            ("zh_CN", "请检查订单号……", "请检查订单号。"),
            ("en_US", "The order was not found.\nPlease\u{A0}check it.", "The order was not found.\nPlease check it."),
            ("en_US", "The order was not found.\u{2028}Please check it.", "The order was not found. Please check it."),
            ("en_US", "The order was not found!! Please check it.", "The order was not found. Please check it."),
            ("zh_CN", "订单不存在！！请检查。", "订单不存在。请检查。"), ("en_US", "The length is 1..64.", nil),
            ("zh_CN", "订单由 7-Eleven, Inc. 销售。", nil), ("zh_CN", "请调用 cancel() 后再查询。", nil),
            ("zh_CN", "订单仅支持 .jpg 文件。", nil), ("zh_CN", "订单写作'{姓名ABC}'。", nil),
            ("zh_CN", "有{n, plural, =0 {没有} other {# 笔}}订单。", nil),
            ("en_US", "The order must be 'A' or 'B'.", nil), ("en_US", "The orders' dates.", "The orders’ dates."),
            ("en_US", "It's the 'A' order.", "It’s the 'A' order."),
            ("zh_CN", "The order was not found.", nil),
        ] as [(String, String, String?)])
    func fixingChangesNoMeaning(_ locale: String, _ text: String, _ new: String?) throws {
        #expect(try Self.fixed(text, in: locale) == new)
    }
}
