import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// The planted home in both languages: the same findings at the same places.
@Suite struct FindingsInChineseTests {
    /// Faults that loading finds: of JSON, manifests, files and texts.
    static let loadingFaults: [Plant] = [
        text("\"A\": ", "\"A\" "),
        text("\"已达限额\",", "\"已达限额\""),
        text("\"已达限额\",", "\"已达限额,"),
        text("\"A\": ", "'A': "),
        text("\"A\": ", "A: "),
        text("\"已达限额\"", "True"),
        text("\"已达限额\"", "01"),
        text("已达限额", "已\\q达\\ud83d"),
        text("\"已达限额\"", "[5]"),
        text("{\n  \"@@", "// x\n{\n  \"@@"),
        text("支付被拒绝\"\n}", "支付被拒绝\",\n"),
        text("已达限额", "已达{"),
        text("已达限额", "已达 {a b}"),
        text("已达限额", "已达 {n, nmber}"),
        text("{n} 个", "{n, plural, one {x}} 个"),
        text("{n} 个", "{n, plural} 个"),
        text("{n} 个", "{n, choice, 0#a} 个"),
        text("{n} 个", "{n, plural, =x {a} other {b}} 个"),
        text("{n} 个", "{n, plural, other} 个"),
        text("{n} 个", "{m} 个"),
        text("{n} 个", "{n, date, ::QQQQQQQQQQQQ'} 个"),
        text("{n} 个", "{n, date} 个"),
        text("\"A\": ", "\"Z\": "),
        text("\"zh_CN\"", "\"fr_FR\""),
        text("  \"A\":", "   \"A\":"),
        text("已达限额", ""),
        manifest("\"audience\": \"user\"", "\"audience\": \"nobody\""),
        manifest("\"audience\": \"user\"", "\"audience\": [5]"),
        manifest("\"audience\": \"user\",", ""),
        manifest("\"audience\": \"user\"", "\"spare\": 5, \"audience\": \"user\""),
        manifest("\"code\": \"B\"", "\"code\": \"A\""),
        manifest("\"code\": \"B\"", "\"code\": 5"),
        manifest("\"symbol\": \"b\"", "\"symbol\": \"B b\""),
        manifest("\"limit\": \"money\"", "\"limit\": \"coins\""),
        manifest("\"retry\": {", "\"retry\": [], \"spare\": {"),
        manifest("\"en_US\",\n", "\"fr_FR\",\n"),
        manifest("\"catalog\": \"shop\"", "\"catalog\": \"mall\""),
        text("\"A\": ", "\"A\":\u{A0}"),
        text("支付被拒绝\"\n}", "支付被拒绝\"\n} x"),
        text("已达限额", "已达\u{1}限额"),
        text("\"A\": ", "\"A\": \"已达\",\n  \"A\": "),
        text("\"已达限额\",", "\"已达限额\",,"),
        text("\"已达限额\"", String(repeating: "[", count: 600)),
        text("支付被拒绝\"\n}", "支付被拒绝\"\n"),
        text("支付被拒绝\"\n}", "支付被拒绝\"\n]"),
        text("\"A\": ", ": "),
        text("\"已达限额\"", ""),
        text("\"A\"", "“A”"),
        text("\"已达限额\"", "%"),
        text("{n} 个", "{n, choice, 0#少|1#多}个"),
        text("  \"C\": \"支付被拒绝\",\n", ""),
        text("\"A\": ", "\"@A\": {},\n  \"A\": "),
        text("订单过多，请检查订单。", "订单过多，请在 {until, time, short} 后检查。"),
        text("支付被拒绝\"\n}", "支付被拒绝\",\n}"),
        text("\"已达限额\"", "\"已\"达\"限额\""),
        manifest("\"code\": \"B\"", "\"code\": \"A.user\""),
        Plant("", PlantedHome.english, PlantedHome.contract, "Key"),
        Plant("", "Locales/nonsense!/shop.arb", "", "{}"),
        Plant("", "Locales/fr_FR/shop.arb", "", ""),
        Plant("", "Locales/fr_FR/common.arb", "", "{\n  \"pattern.fields\": \"x\",\n  \"fields.pair\": \"{0}\"\n}\n"),
        Plant(
            "", "Resources/translations/zh_CN/shop.json", "",
            "{\"texts\": {\"A\": {\"source\": \"0000000000000000\", \"translation\": \"\(TextHash.of("已达限额"))\"},"
                + "\"C\": {\"source\": \"\(TextHash.of("Payment refused"))\", \"translation\": \"\(TextHash.of("支付被拒绝"))\","
                + " \"unfinished\": true}}}"),
        Plant("", "Resources/checks/ignored.json", "", "{\n  \"ignored\": [\n    5,\n    {}\n  ]\n}\n"),
    ]

    private static func text(_ old: String, _ new: String) -> Plant { Plant("", PlantedHome.chinese, old, new) }

    private static func manifest(_ old: String, _ new: String) -> Plant {
        Plant("", "Resources/catalogs/shop.json", old, new)
    }

    private static func diagnostics(_ plant: Plant) -> [Diagnostic] {
        TextChecks.diagnostics(of: Home(files: plant.planted().files))
    }

    @Test(arguments: TextChecksTests.plants + loadingFaults)
    func aFindingIsTheSameInBothLanguages(_ plant: Plant) async throws {
        let (english, chinese) = (DiagnosticWords.english, try await LoadedWords.chinese)
        let diagnostics = Self.diagnostics(plant)
        #expect(!diagnostics.isEmpty)
        for diagnostic in diagnostics {
            let lines = [english, chinese].map { $0.text(diagnostic.line) }
            let place = "\(diagnostic.position): "
            let end = " [\(diagnostic.rule)]"
            #expect(lines.allSatisfy { $0.hasPrefix(place) && $0.hasSuffix(end) }, "\(lines)")
            #expect(lines[0] == diagnostic.description)
            #expect(lines[1].dropFirst(place.count).hasPrefix(diagnostic.severity == .error ? "错误：" : "警告："))
            #expect(diagnostic.text.identifier != nil && diagnostic.fixItText.identifier != nil, "\(lines[0])")
            let prose = String(lines[1].dropFirst(place.count).dropLast(end.count))
            #expect(ChineseProse.foreignWords(in: prose) == [], "\(lines[1])")
        }
    }

    /// Problems of messages keep their English where they are found; the catalog has the same.
    @Test(arguments: loadingFaults)
    func theEnglishOfAFindingIsThatOfTheCatalog(_ plant: Plant) async throws {
        let catalog = try await LoadedWords.language("en_US")
        for diagnostic in Self.diagnostics(plant) {
            #expect(catalog.text(diagnostic.line) == diagnostic.description)
        }
    }

    @Test func theFaultsAreOfManyTexts() {
        let found = (TextChecksTests.plants + Self.loadingFaults).flatMap(Self.diagnostics)
        let texts = found.flatMap { Self.identifiers(in: $0.line) }
        #expect(Set(texts).count > 150, "\(Set(texts).count)")
    }

    /// Rules whose faults are no text of a small home, with the suites that plant them.
    private static let rulesPlantedElsewhere: Set<String> = [
        // JSON that is no UTF-8 or too large; files that cannot be read, or are gone while they are served.
        "invalid-utf8", "too-large", "unreadable-file", "removed-words", "missing-file",
        // More faults than are shown; names of an earlier release; patterns of common.arb.
        "too-many-findings", "released-name", "incomplete-pattern",
    ]

    @Test func theFaultsAreOfAllRules() {
        let found = Set((TextChecksTests.plants + Self.loadingFaults).flatMap(Self.diagnostics).map(\.rule.name))
        let all = Set(Diagnostic.Rule.all.map(\.name))
        #expect(all.subtracting(found) == Self.rulesPlantedElsewhere.subtracting(found))
    }

    private static func identifiers(in text: DiagnosticText) -> [String] {
        [text.identifier].compactMap(\.self) + text.arguments.compactMap(\.words).flatMap(identifiers)
    }

    @Test func aCheckInChineseReadsAsANativeWroteIt() async throws {
        let plant = Plant("", PlantedHome.chinese, "订单过多，请检查订单。", "订单过多,请检查订单。")
        let files = Home(files: plant.planted().files)
        let printer = DiagnosticPrinter(files, words: try await LoadedWords.chinese)
        let expected = """
            Locales/zh_CN/shop.arb:10:18: 警告：“B.user”：汉字旁使用了半角标点“,”；改为“，” [half-width-mark]
                "B.user": "订单过多,请检查订单。",
                                   ^

            """
        #expect(TextChecks.diagnostics(of: files).map(printer.text).joined() == expected)
        let annotation = TextChecks.diagnostics(of: files).map(printer.annotation).joined()
        #expect(annotation.hasSuffix("::“B.user”：汉字旁使用了半角标点“,”；改为“，”\n"))
    }

    @Test func coloursAreAroundPositionAndSeverityInChineseToo() async throws {
        let plant = Plant("", PlantedHome.chinese, "订单过多，请检查订单。", "订单过多,请检查订单。")
        let files = Home(files: plant.planted().files)
        let printer = DiagnosticPrinter(files, words: try await LoadedWords.chinese, usesColour: true)
        #expect(
            TextChecks.diagnostics(of: files).map(printer.text).joined().hasPrefix(
                "\u{1B}[1mLocales/zh_CN/shop.arb:10:18:\u{1B}[0m \u{1B}[1;33m警告：\u{1B}[0m“B.user”"))
    }
}
