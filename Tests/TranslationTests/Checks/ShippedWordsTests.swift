import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// What a native reading found in the shipped texts does not come back, in its key or in another.
@Suite struct ShippedWordsTests {
    /// A text of one of the homes in this repository, in one locale beside its source.
    struct Word: Sendable, CustomTestStringConvertible {
        let key: String
        let locale: String
        let source: String
        let text: String
        let isForUsers: Bool
        let isContract: Bool

        var testDescription: String { "\(locale) \(key)" }
    }

    /// The shipped home, those of the pages and of the service, and the one that `init` makes.
    private static let homes = [
        "", "/Sources/PhrasebookTranslation/Home", "/Sources/PhrasebookService/Home", "/Resources/starter",
    ]

    static let words: [Word] = homes.flatMap { path in
        let home = TranslatedHome(Home(path: Checkout.root.path + path))
        return home.books.flatMap { book in
            book.entries.flatMap { entry in
                entry.texts.map { text in
                    Word(
                        key: "\(book.name)/\(entry.key)", locale: text.locale,
                        source: entry.texts[home.sourceLocale]?.text ?? "", text: text.text.text,
                        isForUsers: entry.isForUsers, isContract: text.text.isContract)
                }
            }
        }
    }

    private static func words(in locales: String...) -> [Word] {
        words.filter { locales.contains($0.locale) && !$0.isContract }
    }

    @Test func theWordsAreAllThere() {
        #expect(Set(Self.words.map(\.locale)) == ["en_US", "zh_CN", "zh_TW"])
        #expect(Self.words.filter(\.isContract).count > 400)
    }

    /// One word instead of the source, with texts that the shipped glossary refuses and one that it takes.
    struct Case: Sendable, CustomTestStringConvertible {
        let locale: String
        let source: String
        let refused: [String]
        let taken: String
        var key = "B.user"

        var testDescription: String { "\(locale) \(taken)" }
    }

    @Test(arguments: [
        Case(
            locale: "zh_CN", source: "The agreement has ended.", refused: ["协议已解约。"], taken: "协议已解除。"),
        Case(
            locale: "zh_CN", source: "The payment was reversed.", refused: ["支付已冲正。", "支付已取消。"],
            taken: "支付已撤销。"),
        Case(locale: "zh_CN", source: "Payment was reversed", refused: ["支付已撤销"], taken: "支付已冲正", key: "B.plain"),
        Case(
            locale: "zh_CN", source: "The PIN is incorrect.", refused: ["PIN 不正确。", "密码不正确。", "密码 (PIN) 不正确。"],
            taken: "密码（PIN）不正确。"),
        Case(
            locale: "zh_CN", source: "Please enter the mobile PIN.", refused: ["请输入手机 PIN。", "请输入密码（PIN）。"],
            taken: "请输入手机支付密码。"),
        Case(
            locale: "zh_CN", source: "Shipping info is missing", refused: ["物流信息缺失", "送达信息缺失"], taken: "收货信息缺失",
            key: "B.plain"),
        Case(
            locale: "zh_CN", source: "Please check the recipient.", refused: ["请检查收货人。", "请检查收信人。"],
            taken: "请检查收件人。"),
        Case(
            locale: "zh_CN", source: "The limit resets on Friday.", refused: ["周五重置。"], taken: "限额将于周五重置。"),
        Case(
            locale: "zh_CN", source: "IP address not known", refused: ["网络地址未知", "网址未知"], taken: "IP 地址未知",
            key: "B.plain"),
        Case(
            locale: "zh_CN", source: "It is in progress", refused: ["程序正在执行", "运行中"], taken: "操作处理中", key: "B.plain"),
        Case(
            locale: "zh_CN", source: "3DS verification failed.", refused: ["3DS 授权未通过。", "验证（3DS）未通过。"],
            taken: "3DS 验证未通过。"),
        Case(
            locale: "zh_TW", source: "The PIN is incorrect.", refused: ["PIN 不正確。", "密碼不正確。"],
            taken: "密碼（PIN）不正確。"),
        Case(
            locale: "zh_TW", source: "IP address not known", refused: ["網路位址未知"], taken: "IP 位址未知", key: "B.plain"),
        Case(
            locale: "zh_TW", source: "Please check the recipient.", refused: ["請檢查收貨人。"], taken: "請檢查收件人。"),
        Case(
            locale: "zh_TW", source: "The payment was reversed.", refused: ["付款已沖正。"], taken: "付款已撤銷。"),
        Case(
            locale: "en_US", source: "", refused: ["Verification (3DS) failed.", "Authentication (3DS) failed."],
            taken: "3DS verification failed."),
        Case(
            locale: "en_US", source: "", refused: ["The payment was revoked."], taken: "The payment was reversed."),
        Case(
            locale: "en_US", source: "",
            refused: ["Please top up the account.", "Please top up or use another card."],
            taken: "Please top up your account."),
    ])
    func theGlossaryRefusesTheFormerWord(_ test: Case) throws {
        func rules(_ text: String) throws -> [String] {
            var files = PlantedHome.files
            let glossary = Checkout.root.appending(path: "Resources/glossary/\(test.locale).json")
            files["Resources/glossary/\(test.locale).json"] = try String(contentsOf: glossary, encoding: .utf8)
            var texts = ["en_US": test.source]
            texts[test.locale] = text
            for (locale, text) in texts {
                let path = "Locales/\(locale)/shop.arb"
                var object: [String: Any] = ["@@locale": locale]
                if let file = files[path], locale == "en_US" {
                    object = try #require(try JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any])
                }
                object[test.key] = text
                let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
                files[path] = String(decoding: data, as: UTF8.self)
            }
            return TextChecks.diagnostics(of: Home(files: files)).filter {
                $0.description.contains("Locales/\(test.locale)/shop.arb")
                    && $0.description.contains("“\(test.key)”")
            }.map(\.rule.name).filter { ["refused-term", "missing-term", "not-for-users"].contains($0) }
        }
        #expect(try rules(test.taken) == [])
        for text in test.refused { #expect(try rules(text) != [], "\(text)") }
    }

    /// Nothing says that it passes soon where the source does not.
    @Test func temporarilyIsInTheSourceToo() {
        for word in Self.words(in: "zh_CN", "zh_TW") where word.text.contains("暂时") || word.text.contains("暫時") {
            #expect(word.source.contains("tempora"), "\(word.testDescription): \(word.text)")
        }
    }

    /// 收货地址未填写，请填写收货地址: one of the two is enough.
    @Test func noTextSaysTheSameTwice() {
        for word in Self.words(in: "zh_CN", "zh_TW") {
            let same = word.text.firstMatch(of: /未(\p{Han}{2})，[请請]先?\1/) != nil
            #expect(!same, "\(word.testDescription): \(word.text)")
        }
    }

    /// What a handling says that can be done is not ordered.
    @Test func aHandlingOrdersNothingThatTheSourceOnlyAllows() {
        let allowed = Self.words(in: "zh_CN", "zh_TW").filter {
            $0.key.hasSuffix(".handling") && $0.source.hasPrefix("Can ")
        }
        #expect(!allowed.isEmpty)
        for word in allowed { #expect(word.text.contains("可"), "\(word.testDescription): \(word.text)") }
    }

    /// 目录 is a table of contents or a folder; 可告知对象 and 有检查结果 are no words of a page.
    @Test(arguments: ["目录", "目錄", "可告知", "有检查结果", "有檢查結果", "程序正在"])
    func noTextHasTheWord(_ refused: String) {
        for word in Self.words(in: "zh_CN", "zh_TW") {
            #expect(!word.text.contains(refused), "\(word.testDescription): \(word.text)")
        }
    }

    /// A list of labels has no article, so it follows a colon that a whole sentence introduces.
    @Test func englishFieldsFollowTheirOwnSentence() {
        for word in Self.words(in: "en_US") where word.isForUsers && word.text.contains("{field}") {
            #expect(
                word.text.contains(" the following: {field}.")
                    || word.text.contains(" the following in English: {field}."), "\(word.testDescription)")
        }
    }

    /// One wording each, in every text of ours.
    @Test func englishHasOneWording() {
        for word in Self.words(in: "en_US") where word.isForUsers {
            let text = word.text.lowercased()
            #expect(text.contains("top up") == text.contains("top up your account"), "\(word.testDescription)")
            #expect(!text.contains("(3ds)") && !text.contains("revoke"), "\(word.testDescription)")
            #expect(
                !text.contains("too many operations") && !text.contains("too many requests"), "\(word.testDescription)")
        }
    }

    /// One spelling in all texts of a locale.
    @Test func chineseHasOneSpelling() {
        for word in Self.words(in: "zh_CN", "zh_TW") {
            let pin = word.locale == "zh_CN" ? "密码（PIN）" : "密碼（PIN）"
            let readsAsUser = word.isForUsers || word.key.hasPrefix("common/field.")
            let others = word.text.replacing(pin, with: "")
            #expect(!readsAsUser || !others.contains("PIN"), "\(word.testDescription): \(word.text)")
            #expect(!word.text.contains("卡\(pin)") && !word.text.contains("卡片\(pin)"), "\(word.testDescription)")
            #expect(
                !word.text.contains("（IP）") && !word.text.contains("（3DS）"), "\(word.testDescription): \(word.text)")
        }
    }
}
