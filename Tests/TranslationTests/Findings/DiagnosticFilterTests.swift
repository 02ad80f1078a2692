import Phrasebook
import PhrasebookTranslation
import Testing

/// Which findings are shown, in which order, and how many of what is missing.
@Suite struct DiagnosticFilterTests {
    /// A home with findings in texts of two locales, in a manifest, a glossary and a record of translations.
    private static var files: [String: String] {
        var files = PlantedHome.files
        files[PlantedHome.chinese] = files[PlantedHome.chinese]?.replacing("请检查订单。", with: "请检查你的订单!")
        files[PlantedHome.russian] = files[PlantedHome.russian]?.replacing("Проверьте их.", with: "Проверьте  их.")
        files["Resources/catalogs/shop.json"] = files["Resources/catalogs/shop.json"]?
            .replacing("\"symbol\": \"b\"", with: "\"symbol\": \"b\", \"spare\": 5")
        files["Resources/glossary/zh.json"] = "[]\n"
        files["Resources/glossary/zh_CN.json"] = nil
        files["Resources/translations/zh_CN/shop.json"] = "{\n   \"texts\": {}\n}\n"
        return files
    }

    private static func shown(
        locales: [String] = [], catalogs: [String] = [], rules: [String] = []
    ) throws -> [String] {
        let files = ParsedHome(Home(files: Self.files))
        let filter = try DiagnosticFilter(files, locales: locales, catalogs: catalogs, rules: rules)
        return TextChecks.diagnostics(of: files).filter(filter.keeps).map { "\($0.position.file) \($0.rule)" }
    }

    @Test func withoutAFilterAllIsShown() throws {
        let all = TextChecks.diagnostics(of: Home(files: Self.files))
        #expect(try Self.shown().count == all.count && all.count > 5)
    }

    @Test(arguments: ["zh_CN", "zh-Hans-CN"])
    func aLocaleHasItsTextsItsRecordsAndItsGlossary(_ locale: String) throws {
        let files = Set(try Self.shown(locales: [locale]).map { $0.split(separator: " ")[0] })
        #expect(
            files == [
                "Locales/zh_CN/shop.arb", "Resources/glossary/zh.json", "Resources/translations/zh_CN/shop.json",
            ])
    }

    @Test func severalLocalesAreShownTogether() throws {
        let files = Set(try Self.shown(locales: ["zh_CN", "ru_RU"]).map { $0.split(separator: " ")[0] })
        #expect(files.contains("Locales/zh_CN/shop.arb") && files.contains("Locales/ru_RU/shop.arb"))
        #expect(!files.contains("Resources/catalogs/shop.json"))
    }

    @Test func aCatalogHasItsManifestToo() throws {
        let files = Set(try Self.shown(catalogs: ["shop"]).map { $0.split(separator: " ")[0] })
        #expect(
            files == [
                "Locales/ru_RU/shop.arb", "Locales/zh_CN/shop.arb", "Resources/catalogs/shop.json",
                "Resources/translations/zh_CN/shop.json",
            ])
        #expect(try Self.shown(catalogs: ["common"]) == [])
    }

    @Test func filtersOfSeveralKindsHoldTogether() throws {
        #expect(try Self.shown(locales: ["ru_RU"], rules: ["informal-you"]) == [])
        #expect(
            try Self.shown(locales: ["zh_CN"], catalogs: ["shop"], rules: ["informal-you", "double-space"])
                == ["Locales/zh_CN/shop.arb informal-you"])
    }

    @Test func anUnknownNameIsAnErrorThatNamesWhatThereIs() throws {
        let locale = #expect(throws: TranslationError.self) { try Self.shown(locales: ["zh_CN", "fr_FR"]) }
        #expect(locale?.code == .unknownLocale && locale?.message.contains("fr_FR") == true)
        #expect(locale?.fixIt == "name one of en_US, ru_RU, zh_CN")
        let catalog = #expect(throws: TranslationError.self) { try Self.shown(catalogs: ["mall"]) }
        #expect(catalog?.code == .unknownCatalog && catalog?.fixIt == "name one of shop, common")
        let rule = #expect(throws: TranslationError.self) { try Self.shown(rules: ["no-such-rule"]) }
        #expect(rule?.code == .unknownRule && rule?.fixIt.contains("han-spacing") == true)
    }

    @Test func errorsComeFirstAndThenWarningsEachByFileLineAndColumn() {
        let diagnostics = TextChecks.diagnostics(of: Home(files: Self.files))
        let order = diagnostics.map { diagnostic in
            let (place, isWarning) = (diagnostic.position, diagnostic.severity == .warning)
            return (isWarning ? 1 : 0, place.file, place.line, place.column)
        }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(diagnostics.map(\.severity)).count == 2)
        // A file with an error comes before one with warnings that is named before it.
        #expect(diagnostics.first.map { $0.position.file } == "Resources/glossary/zh.json")
    }

    // MARK: What is missing

    private static func missing(_ chinese: String) -> [Diagnostic] {
        var files = PlantedHome.files
        files[PlantedHome.chinese] = "{\n  \"@@locale\": \"zh_CN\"\(chinese)\n}\n"
        return TextChecks.diagnostics(of: Home(files: files)).filter { $0.rule == .missingText }
    }

    @Test func aFileHasOneFindingOfAllThatIsMissing() throws {
        let diagnostics = Self.missing(",\n  \"A\": \"已达限额\",\n  \"C\": \"支付被拒绝\"")
        #expect(
            diagnostics.map(\.description) == [
                "Locales/zh_CN/shop.arb:1:1: warning: 9 of 11 texts are missing; translate them; "
                    + "`phrasebook coverage` counts them, `phrasebook export --only missing` lists them [missing-text]"
            ])
        #expect(diagnostics.first?.severity == .warning)
    }

    @Test func oneTextThatIsMissingIsNamed() {
        var files = PlantedHome.files
        files[PlantedHome.chinese] = files[PlantedHome.chinese]?.replacing("  \"A\": \"已达限额\",\n", with: "")
        let diagnostics = TextChecks.diagnostics(of: Home(files: files)).filter { $0.rule == .missingText }
        #expect(diagnostics.map(\.message) == ["the text “A” is missing"])
        #expect(diagnostics.map(\.fixIt) == ["translate “Limit reached”"])
    }

    @Test func whatIsMissingIsCountedAsCoverageCountsIt() throws {
        for texts in ["", ",\n  \"D\": \"未启用\"", ",\n  \"A\": \"已达限额\",\n  \"B\": \"\""] {
            var files = PlantedHome.files
            files[PlantedHome.chinese] = "{\n  \"@@locale\": \"zh_CN\"\(texts)\n}\n"
            let home = TranslatedHome(Home(files: files))
            let row = try #require(Coverage(home).rows.first { $0.catalog == "shop" && $0.locale == "zh_CN" })
            let empty = TextChecks.diagnostics(of: home).count { $0.rule == .emptyText }
            let count = row.all.missing - empty
            #expect(Self.missing(texts).map(\.message) == ["\(count) of \(row.all.total) texts are missing"])
        }
    }
}
