import CommandSupport
import Foundation
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct TextChecksTests {
    private static let english = PlantedHome.english
    private static let chinese = PlantedHome.chinese
    private static let russian = PlantedHome.russian
    private static let orders = "There are too many orders. Please check them."
    private static let tooMany = "订单过多，请检查订单。"
    private static let wait = "等待 10 分钟（参见限额）；稍后重试"

    private static let spanish = PlantedHome.translation(
        "es_ES",
        [
            ("A", "Límite alcanzado"), ("A.handling", "Espere 10 minutos (hay límites); reintente más tarde"),
            ("A.user", "El importe supera el límite de {limit}. Inténtelo más tarde."),
            ("A.user.plain", "El importe supera el límite. Inténtelo más tarde."),
            ("B", "Demasiados: {n, plural, one {# pedido} many {# de pedidos} other {# pedidos}}"),
            ("B.plain", "Demasiados pedidos"), ("B.handling", "Consulte https://example.com/orders"),
            ("B.user", "Hay demasiados pedidos. Los revisa¦?"), ("C", "Pago rechazado"), ("D", "La clave no es válida"),
            ("E", "Pago rechazado"),
        ])
    private static let korean = PlantedHome.translation(
        "ko_KR",
        [
            ("A", "한도 도달"), ("A.handling", "10분 동안 기다린 후(한도 적용) 다시 시도"),
            ("A.user", "금액이 한도 {limit}을 초과합니다. 나중에 다시 시도해 주세요."),
            ("A.user.plain", "금액이 한도를 초과합니다. 나중에 다시 시도해 주세요."), ("B", "주문 초과: {n}건"), ("B.plain", "주문이 너무 많음"),
            ("B.handling", "https://example.com/orders 참조"), ("B.user", "주문이 너무 많아 처리할¦수 없습니다."), ("C", "결제 거부됨"),
            ("D", "키가 유효하지 않음"), ("E", "결제 거부됨"),
        ])

    /// One fault for each rule of texts.
    static let plants: [Plant] = [
        Plant("missing-argument", chinese, "\"金额超出限额 {limit}，", "\"¦金额超出限额，"),
        Plant(
            "missing-plural-category", russian, "{n, plural, one {# заказ} few {# заказа}", "¦{n, plural, one {# заказ}"
        ),
        Plant("useless-plural-category", english, "{# order} other", "{# order} ¦few {# orders} other"),
        Plant("apostrophe-trap", chinese, "限额 {limit}，", "限额 ¦'{limit}'，"),
        Plant("ascii-apostrophe", english, orders, "There are too many orders. Please don¦'t add any."),
        Plant("stray-brace", chinese, "限额 {limit}，", "限额 {limit}¦}，"),
        Plant(
            "missing-plain-text", english,
            """
            "B": "Too many: {n, plural, one {# order} other {# orders}}",
              "@B": {
                "description": "What B says.",
                "placeholders": {
                  "n": {
                    "type": "num",
                    "example": "3"
                  }
                }
              },
              "B.plain": "Too many orders",
              "@B.plain": {
                "description": "What B.plain says."
              },
            """,
            """
            ¦"B": "Too many: {n, plural, one {# order} other {# orders}}",
              "@B": {
                "description": "What B says.",
                "placeholders": {
                  "n": {
                    "type": "num",
                    "example": "3"
                  }
                }
              },
            """),
        Plant(
            "orphaned-plain-text", chinese, "  \"A.user\":", "  ¦\"A.handling.plain\": \"等待\",\n  \"A.user\":"),
        Plant("currency-beside-money", chinese, "{limit}，", "{limit} ¦元，"),
        Plant(
            "missing-description", english,
            "\"C\": \"Payment refused\",\n  \"@C\": {\n    \"description\": \"What C says.\"",
            "¦\"C\": \"Payment refused\",\n  \"@C\": {\n    \"description\": \"\""),
        Plant(
            "missing-example", english,
            "of {limit}. Please try again later.\",\n  \"@A.user\": {\n    \"description\": \"What A.user says.\",\n    \"placeholders\": {\n      \"limit\": {\n        \"type\": \"num\",\n        \"example\": \"CN¥500.00\"",
            "of ¦{limit}. Please try again later.\",\n  \"@A.user\": {\n    \"description\": \"What A.user says.\",\n    \"placeholders\": {\n      \"limit\": {\n        \"type\": \"num\""
        ),
        Plant("money-style", chinese, "限额 {limit}，", "限额 ¦{limit, number}，"),
        Plant("argument-style", chinese, "超出 {n} 个", "超出 ¦{n, number, percent} 个"),
        Plant("pattern-letter", chinese, "超出 {n} 个", "超出 {n} 个，{until, date, ¦YYYY-MM-dd}"),
        Plant("lost-number", chinese, "超出 {n} 个", "超出{n, plural, ¦other {许多}}订单"),
        Plant("foreign-placeholder", chinese, "超出 {n} 个", "超出 ¦${n} 个"),
        Plant("full-width-syntax", chinese, "限额 {limit}，", "限额 ¦｛limit｝，"),
        Plant("html-entity", chinese, tooMany, "订单过多，请检查订单 A¦&amp;B。"),
        Plant("literal-escape", chinese, tooMany, "订单过多，请检查 A¦\\\\n 订单。"),
        Plant("quotation-marks", russian, "Проверьте их.", "Проверьте ¦“их”."),
        Plant("foreign-mark", russian, "Проверьте их.", "Проверьте их¦，все."),
        Plant("mark-spacing", russian, "заказов. Проверьте их.", "заказов¦ . Проверьте их."),
        Plant("inverted-mark", "Locales/es_ES/shop.arb", "", spanish),
        Plant("word-spacing", "Locales/ko_KR/shop.arb", "", korean),
        Plant("untranslated", chinese, "\"C\": \"支付被拒绝\"", "\"C\": \"¦Payment refused\""),
        Plant("lost-digits", chinese, wait, "¦等待片刻（参见限额）；稍后重试"),
        Plant("lost-brackets", chinese, wait, "¦等待 10 分钟；稍后重试"),
        Plant("lost-address", chinese, "参见 https://example.com/orders 的订单列表", "¦参见订单列表"),
        Plant("translated-two-ways", chinese, "\"E\": \"支付被拒绝\"", "\"E\": \"¦拒绝支付\""),
        Plant("outer-space", chinese, tooMany, tooMany + "¦ "),
        Plant("double-space", english, orders, "There are too many¦  orders. Please check them."),
        Plant("hidden-space", english, orders, "There are too¦\u{A0}many orders. Please check them."),
        Plant("zero-width", english, orders, "There are too ¦\u{200B}many orders. Please check them."),
        Plant("bidi-control", english, orders, "There are too ¦\u{202E}many orders. Please check them."),
        Plant("not-nfc", english, orders, "There are too many orders. Please check the caf¦e\u{301}."),
        Plant("full-width-character", chinese, "等待 10 分钟", "等待 ¦１0 分钟"),
        Plant("final-punctuation", chinese, tooMany, "订单过多，请检查订¦单"),
        Plant("exclamation-mark", english, orders, "There are too many orders. Please check them¦!"),
        Plant("doubled-mark", chinese, tooMany, "订单过多，请检查订单。¦。"),
        Plant("half-width-mark", chinese, tooMany, "订单过多¦,请检查订单。"),
        Plant("han-spacing", chinese, "超出 {n} 个", "超出¦{n} 个"),
        Plant("informal-you", chinese, tooMany, "订单过多，请检查¦你的订单。"),
        Plant("corner-quotes", chinese, tooMany, "订单过多，请检查¦「订单¦」。"),
        Plant("ellipsis", chinese, tooMany, "订单过多¦……请检查订单。"),
        Plant("other-script", chinese, tooMany, "订单过多，¦請检查订单。"),
        Plant("refused-term", chinese, tooMany, "¦定单过多，请检查订单。"),
        Plant("missing-term", chinese, tooMany, "¦数量过多，请检查。"),
        Plant("blame", english, orders, "¦You entered too many orders. Please check them."),
        Plant("not-for-users", english, orders, "There are too many orders. Please check ¦order_no."),
        Plant("retry-words", english, orders, "There are too many orders. Please ¦try again."),
        Plant("withheld-words", PlantedHome.common, "declined. Please", "declined for ¦fraud. Please"),
        Plant(
            "text-length", english, "\"C\": \"Payment refused\"",
            "\"C\": \"" + String(repeating: "Payment ", count: 10) + "¦refused\""),
        Plant(
            "unused-ignore", "Resources/checks/ignored.json", "",
            "{\n  \"ignored\": [\n    ¦{ \"catalog\": \"shop\", \"key\": \"A\", \"rule\": \"form\", \"reason\": \"none\" }\n  ]\n}\n"
        ),
        Plant("bad-check-file", "Resources/glossary/en_US.json", "[\"parameter\"]", "¦\"parameter\""),
        Plant(
            "withheld-text", "Resources/catalogs/shop.json",
            "\"audience\": \"withheld\",\n      \"userText\": \"user.declined\"",
            "\"audience\": \"withheld\",\n      \"userText\": ¦\"user.unavailable\""),
    ]

    @Test func theHomeItselfIsClean() {
        #expect(TextChecks.diagnostics(of: Home(files: PlantedHome.files)).map(\.description) == [])
    }

    @Test(arguments: plants)
    func aPlantedFaultIsFoundAtItsPositionAndNothingElse(_ plant: Plant) {
        let (files, positions) = plant.planted()
        let diagnostics = TextChecks.diagnostics(of: Home(files: files))
        #expect(diagnostics.map(\.position.description) == positions, "\(diagnostics.map(\.description))")
        #expect(diagnostics.allSatisfy { $0.rule.name == plant.rule }, "\(diagnostics.map(\.description))")
        #expect(diagnostics.allSatisfy { $0.severity == Diagnostic.Rule.named(plant.rule)?.severity })
    }

    /// What is left of such a text would be found wrong in ways of its own.
    @Test(arguments: [
        Plant("unescaped-quote", english, orders, "There are ¦\"too many\" orders. Please check them."),
        Plant("unescaped-quote", chinese, "\"金额超出限额 {limit}，", "\"金额¦\"超出\"限额 {limit}，"),
        Plant("unescaped-quote", english, "above the limit of {limit}", "above ¦\"the\" limit of {limit}"),
        Plant("unterminated-string", chinese, "\"订单过多，请检查订单。\",", "¦\"订单过多，请检查订单。,"),
    ])
    func aTextThatIsNoSoundJSONIsFoundOnce(_ plant: Plant) {
        let (files, positions) = plant.planted()
        let diagnostics = TextChecks.diagnostics(of: Home(files: files))
        #expect(diagnostics.map { "\($0.position) \($0.rule)" } == positions.map { "\($0) \(plant.rule)" })
    }

    @Test(arguments: [("A.user", []), ("B.user", ["unused-ignore"])])
    func whatIsIgnoredInATextThatIsNoSoundJSONMayStillBeThere(key: String, rules: [String]) {
        var files = Plant("", Self.english, "above the limit of {limit}", "above \"the\" limit of {limit}").planted()
            .files
        files["Resources/checks/ignored.json"] =
            #"{"ignored": [{"catalog": "shop", "key": "\#(key)", "rule": "blame", "reason": "So it is."}]}"#
        let diagnostics = TextChecks.diagnostics(of: Home(files: files)).map(\.rule.name)
        #expect(diagnostics == ["unescaped-quote"] + rules)
    }

    @Test func whatStopsAHomeCannotBeIgnored() {
        var (files, _) = Plant("", Self.chinese, "限额 {limit}，", "限额 {limit，").planted()
        files["Resources/checks/ignored.json"] =
            #"{"ignored": [{"catalog": "shop", "key": "A.user", "rule": "message-syntax", "reason": "So it is."}]}"#
        let diagnostics = TextChecks.diagnostics(of: Home(files: files)).map(\.rule.name)
        #expect(diagnostics.contains("message-syntax") && diagnostics.contains("unused-ignore"))
    }

    @Test func aFileOfTheSourceThatIsGoneIsSaidOnce() {
        for file in [Self.english, PlantedHome.common] {
            var files = PlantedHome.files
            files["Locales/zh_CN/common.arb"] =
                "{\n  \"@@locale\": \"zh_CN\",\n  \"user.declined\": \"支付被拒绝。\"\n}\n"
            files[file] = nil
            let diagnostics = TextChecks.diagnostics(of: Home(files: files)).filter {
                $0.message.contains("the source locale en_US has no")
            }
            #expect(diagnostics.map(\.rule) == [.missingText], "\(diagnostics)")
            #expect(diagnostics.map(\.position.file) == [file])
        }
    }

    @Test func aLocaleThatIsGoneThoughItsTranslationsAreRecordedIsFound() {
        var files = PlantedHome.files
        files[Self.russian] = nil
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.rule) == [])
        files["Resources/translations/ru_RU/shop.json"] = "{\n  \"texts\": {}\n}\n"
        let diagnostics = TextChecks.diagnostics(of: Home(files: files))
        #expect(diagnostics.map(\.position.file) == ["Locales/ru_RU"])
        #expect(diagnostics.first?.message.contains("translations into ru_RU are recorded") == true)
    }

    @Test func textsOfPseudoLocalesAreHeldAgainstNoRule() throws {
        var files = PlantedHome.files
        for file in try PseudoHome.files(of: TranslatedHome(Home(files: files))).files {
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.description) == [])
    }

    @Test func everyRuleOfTextsIsPlanted() {
        let names = Diagnostic.Rule.all.map(\.name)
        let first = names.firstIndex(of: "missing-argument") ?? 0
        #expect(Set(Self.plants.map(\.rule)).subtracting(["withheld-text"]) == Set(names[first...]))
    }

    // MARK: Homes that travel with the package

    @Test func theShippedHomeHasNoDiagnostic() {
        #expect(TextChecks.diagnostics(of: .shipped).map(\.description) == [])
    }

    @Test(arguments: ["Resources/starter", "Sources/PhrasebookService/Home", "Sources/PhrasebookTranslation/Home"])
    func theOtherHomesHaveNoDiagnosticInTheirTexts(_ folder: String) {
        let home = Home(path: Checkout.root.path + "/" + folder)
        // The starter takes its shared texts from the shipped home when it is written.
        let diagnostics = TextChecks.diagnostics(of: home).filter { !$0.message.contains("common.arb") }
            .filter { $0.rule != .missingText }
        #expect(diagnostics.map(\.description) == [])
    }

    // MARK: Laws

    @Test func contractTextsAreHeldAgainstNothingButTheirHash() {
        var files = PlantedHome.files
        files[Self.english] = files[Self.english]?.replacing(PlantedHome.contract, with: "Api-Key  is not enabled！！")
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.rule) == [.changedContract])
    }

    @Test func aDiagnosticIsIgnoredByCatalogKeyAndRule() {
        var (files, _) = Plant("blame", Self.english, Self.orders, "You entered too many orders. Please check them.")
            .planted()
        func diagnostics(_ key: String, _ rule: String) -> [String] {
            files["Resources/checks/ignored.json"] =
                #"{"ignored": [{"catalog": "shop", "key": "\#(key)", "rule": "\#(rule)", "reason": "So it is."}]}"#
            return TextChecks.diagnostics(of: Home(files: files)).map(\.rule.name).sorted()
        }
        #expect(diagnostics("B.user", "blame") == [])
        #expect(diagnostics("*", "blame") == [])
        #expect(diagnostics("A.user", "blame") == ["blame", "unused-ignore"])
        #expect(diagnostics("B.user", "ellipsis") == ["blame", "unused-ignore"])
        #expect(diagnostics("B.user", "no-such-rule") == ["bad-check-file", "blame"])
    }

    @Test func aDiagnosticOfLoadingIsIgnoredToo() {
        var files = PlantedHome.files
        files[Self.chinese] = files[Self.chinese]?.replacing("\"A\": \"已达限额\"", with: "\"A\": \"\"")
        files["Resources/translations/ru_RU/shop.json"] =
            "{\n  \"texts\": {\n    \"A\": {\n      \"source\": \"0000000000000000\",\n      \"translation\": "
            + "\"\(TextHash.of("Достигнут лимит"))\"\n    }\n  }\n}\n"
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.rule) == [.staleText, .emptyText])
        files["Resources/checks/ignored.json"] =
            #"{"ignored": [{"catalog": "shop", "key": "A", "rule": "stale-text", "reason": "It is still right."}]}"#
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.rule) == [.emptyText])
    }

    @Test func ofManyDiagnosticsOfARuleTheFirstAreShown() {
        var files = PlantedHome.files
        let words = (0..<150).map { "  \"field.f\($0)\": \"label\($0)\"" }.joined(separator: ",\n")
        files[PlantedHome.common] = files[PlantedHome.common]?.replacing("\n}\n", with: ",\n\(words)\n}\n")
        let diagnostics = TextChecks.diagnostics(of: Home(files: files))
        #expect(diagnostics.count { $0.rule.name == "missing-description" } == TextChecks.maximumDiagnostics)
        #expect(
            diagnostics.last { $0.rule == .tooManyFindings }?.message
                == "missing-description finds 50 more in this file")
    }

    @Test func localesOfOneLanguageMayHaveTheSameTexts() {
        var files = PlantedHome.files
        files["Locales/en_GB/shop.arb"] = """
            {
              "@@locale": "en_GB",
              "A": "Limit reached",
              "A.handling": "Wait 10 minutes (limits apply); retry later",
              "A.user": "The amount is above the limit of {limit}. Please try again later.",
              "A.user.plain": "The amount is above the limit. Please try again later.",
              "B": "Too many: {n, plural, one {# order} other {# orders}}",
              "B.plain": "Too many orders",
              "B.handling": "See https://example.com/orders",
              "B.user": "There are too many orders. Please check them.",
              "C": "Payment refused",
              "D": "Key off",
              "E": "Payment refused"
            }

            """
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.description) == [])
    }

    @Test func wordsOverAnotherHomeNeedNoDescriptionAndNoTwin() {
        let words = Home(files: [
            Self.english:
                "{\n  \"@@locale\": \"en_US\",\n  \"A.user\": \"At most {limit}. Please try again later.\"\n}\n"
        ])
        let home = Home(files: PlantedHome.files).overlaid(by: words)
        #expect(TextChecks.diagnostics(of: home).map(\.rule.name).filter { $0.hasPrefix("missing-") } == [])
    }
}
