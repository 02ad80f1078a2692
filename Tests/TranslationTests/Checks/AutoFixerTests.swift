import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct AutoFixerTests {
    private static let fixable: Set<String> = Set(Diagnostic.Rule.all.filter(\.isFixable).map(\.name))

    /// The files with what the fixer writes.
    private func fix(_ files: [String: String]) -> (files: [String: String], fixer: AutoFixer) {
        let fixer = AutoFixer(TranslatedHome(Home(files: files)))
        var files = files
        for file in fixer.changes.files { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        return (files, fixer)
    }

    @Test(arguments: TextChecksTests.plants.filter { fixable.contains($0.rule) })
    func whatHasOneRightAnswerIsFixed(_ plant: Plant) throws {
        // An apostrophe that is none may have meant several things.
        try #require(Self.fixable.contains(plant.rule))
        let (files, fixer) = fix(plant.planted().files)
        guard plant.rule != "apostrophe-trap" else { return #expect(fixer.changes.isEmpty) }
        #expect(fixer.fixes.map { $0.rules.map(\.name).contains(plant.rule) } == [true])
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.description) == [])
        #expect(fix(files).fixer.changes.isEmpty, "fixing again changes nothing")
    }

    @Test(arguments: TextChecksTests.plants.filter { !fixable.contains($0.rule) })
    func whatNeedsAPersonIsLeft(_ plant: Plant) {
        #expect(fix(plant.planted().files).fixer.changes.isEmpty)
    }

    /// Several faults of one text, some of which show only when others are fixed.
    @Test(
        arguments: [
            ("支付失败!请检查10个订单 . ", "支付失败。请检查 10 个订单。"),
            ("订单过多 , 请检查( 必填 )订单", "订单过多，请检查（必填）订单。"),
            ("订单过多，，请检查「１０」个订单！！", "订单过多，请检查“10”个订单。"),
            ("订单过多： 请检查\u{3000}订单\u{200B}。", "订单过多：请检查订单。"),
            ("请检查 PIN, 订单号是 A1, B2.", "请检查 PIN，订单号是 A1, B2。"),
            ("请检查\"订单\"", "请检查“订单”。"),
        ] as [(String, String)])
    func severalFaultsOfATextAreFixed(_ old: String, _ new: String) throws {
        var files = PlantedHome.files
        let text = "订单过多，请检查订单。"
        let escaped = old.replacing("\"", with: "\\\"")
        files[PlantedHome.chinese] = try #require(files[PlantedHome.chinese]).replacing(text, with: escaped)
        let (after, fixer) = fix(files)
        #expect(fixer.fixes.map(\.new) == [new])
        #expect(fix(after).fixer.changes.isEmpty)
    }

    /// What is fixed in a text of a locale that has no other.
    private func afterFixing(_ text: String, in locale: String, key: String = "B.user") -> String? {
        var files = PlantedHome.files
        let escaped = text.replacing("\"", with: "\\\"")
        files["Locales/\(locale)/shop.arb"] =
            "{\n  \"@@locale\": \"\(locale)\",\n  \"\(key)\": \"\(escaped)\"\n}\n"
        let (after, fixer) = fix(files)
        #expect(fix(after).fixer.changes.isEmpty, "fixing again changes nothing")
        return fixer.fixes.first?.new
    }

    /// What is between ASCII's marks is quoted as the locale quotes, where the pairs are clear.
    @Test(
        arguments: [
            ("zh_SG", "请检查'订单'。", "请检查“订单”。"), ("zh_TW", "請檢查'訂單'。", "請檢查「訂單」。"),
            ("zh_HK", "請檢查\"訂單\"。", "請檢查「訂單」。"), ("zh_SG", "请检查\"订单\"。", "请检查“订单”。"),
            ("zh_SG", "请检查''订单''。", "请检查“订单”。"),
            ("zh_TW", "請檢查'訂單'與'卡號'。", "請檢查「訂單」與「卡號」。"),
            ("zh_SG", "请在 McDonald's 查看'订单'。", "请在 McDonald’s 查看“订单”。"),
            ("zh_SG", "请检查'订单。", nil), ("zh_SG", "请检查\"订单。", nil), ("zh_TW", "請'檢'查'訂單。", nil),
            ("zh_TW", "請檢查''''訂單。", nil), ("de_DE", "Das geht's.", "Das geht’s."),
        ] as [(String, String, String?)])
    func quotesOfASCIIBecomeThoseOfTheLocale(_ locale: String, _ old: String, _ new: String?) {
        #expect(afterFixing(old, in: locale) == new)
    }

    /// ICU takes an apostrophe before a brace as syntax; it is not known whether the writer did.
    @Test(arguments: ["超出限额'{limit}'，请稍后再试。", "超出限额 '{limit}'，请稍后再试。", "超出限额 {limit}，写作'{'。"])
    func whatAnApostropheBeforeABraceMeansInChineseIsLeftToAPerson(_ text: String) {
        #expect(afterFixing(text, in: "zh_SG", key: "A.user") == nil)
    }

    /// Marks of one branch have no partner in another.
    @Test func quotesArePairedInEachBranch() {
        let old = "{n, plural, =0 {没有'订单'了} other {# 个'订单'了}}，'多'"
        #expect(afterFixing(old, in: "zh_SG", key: "B") == "{n, plural, =0 {没有“订单”了} other {# 个“订单”了}}，“多”")
        #expect(afterFixing("{n, plural, =0 {没有'订单} other {# 个订单'了}}", in: "zh_SG", key: "B") == nil)
    }

    @Test func anApostropheBehindALetterIsFixedAndItsArgumentShows() throws {
        var files = PlantedHome.files
        files["Locales/fr_FR/shop.arb"] =
            "{\n  \"@@locale\": \"fr_FR\",\n  \"A.user\": \"Plus que l'{limit}' permis.\"\n}\n"
        let (after, fixer) = fix(files)
        #expect(fixer.fixes.map(\.new) == ["Plus que l’{limit}’ permis."])
        #expect(fix(after).fixer.changes.isEmpty)
    }

    @Test func formIsFixedAndOrderTooAndContractStays() throws {
        var files = PlantedHome.files
        let text = try #require(files[PlantedHome.english])
        let reordered = text.replacing("  \"@@locale\": \"en_US\",\n", with: "")
            .replacing("\n}\n", with: ",\n\"@@locale\":\"en\"}").replacing("\n", with: "\r\n")
        files[PlantedHome.english] = "\u{FEFF}" + reordered
        files["Resources/catalogs/shop.json"] = files["Resources/catalogs/shop.json"]?.replacing("  ", with: "\t")
        let (after, fixer) = fix(files)
        #expect(after == PlantedHome.files)
        #expect(fixer.fixes.allSatisfy { $0.key == nil && $0.rules == [.form] })
    }

    @Test func aFixedTextMakesNoTranslationStale() throws {
        var files = PlantedHome.files
        let (old, new) = (
            "There are too many  orders. Please check them.", "There are too many orders. Please check them."
        )
        files[PlantedHome.english] = try #require(files[PlantedHome.english]).replacing(new, with: old)
        let translation = "订单过多，请检查订单。"
        let states = { (source: String) in
            """
            {
              "texts": {
                "B.user": {
                  "source": "\(TextHash.of(source))",
                  "sourceText": "\(source)",
                  "translation": "\(TextHash.of(translation))",
                  "words": "\(TextHash(ofWordsOf: translation))"
                }
              }
            }

            """
        }
        files["Resources/translations/zh_CN/shop.json"] = states(old)
        let (after, _) = fix(files)
        #expect(after["Resources/translations/zh_CN/shop.json"] == states(new))
        #expect(TextChecks.diagnostics(of: Home(files: after)).map(\.description) == [])
    }

    @Test func whatIsIgnoredIsNotFixed() throws {
        var files = Plant("double-space", PlantedHome.english, "too many orders.", "too many  orders.").planted().files
        files["Resources/checks/ignored.json"] =
            #"{"ignored": [{"catalog": "shop", "key": "B.user", "rule": "double-space", "reason": "So it is."}]}"#
        #expect(fix(files).fixer.changes.isEmpty)
    }

    /// Nothing is written there, and nothing else is said.
    @Test(arguments: ["已达限额 \"", "已达\"限额\"！\","])
    func aFileThatIsNoJSONIsLeft(_ broken: String) throws {
        var files = PlantedHome.files
        files[PlantedHome.chinese] = try #require(files[PlantedHome.chinese])
            .replacing("已达限额\",", with: broken)
            .replacing("订单过多，请检查订单。", with: "订单过多,请检查订单。")
        let fixer = fix(files).fixer
        #expect(fixer.changes.isEmpty && fixer.fixes.isEmpty)
    }
}
