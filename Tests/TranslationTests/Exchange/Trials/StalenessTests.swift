import Phrasebook
import PhrasebookTranslation
import Testing

/// A text is stale until it is translated anew, whatever happens to its file (trial A10).
@Suite struct StalenessTests {
    private static let chinese = "Locales/zh_CN/shop.arb"
    private static let english = "Locales/en_US/shop.arb"

    /// The trial's home with another text in a file.
    private func edited(
        _ path: String, _ old: String, _ new: String, _ files: [String: String] = TrialHome.files
    ) -> [String: String] {
        files.merging([path: files[path]?.replacing("\"\(old)\"", with: "\"\(new)\"") ?? ""]) { $1 }
    }

    private func synced(_ files: [String: String]) throws -> [String: String] {
        TrialHome.changed(try HomeEditor(Home(files: files)).sync(), files)
    }

    @Test(arguments: ["旧文 ", " 旧文", "旧 文", "旧文。", "旧文！", "“旧文”", "旧\u{200B}文", "旧，文", "旧文\\n"])
    func anEditOfFormAloneIsNoNewTranslation(_ text: String) throws {
        // The record of an older version has no words; the first sync adds them.
        let files = try synced(edited(Self.chinese, "旧文", text, try synced(TrialHome.files)))
        #expect(TrialHome.state("B", files) == .stale)
        #expect(TranslatedHome(Home(files: files))["shop"]?["B"]?.texts["zh_CN"]?.formerSource == "Old words")
    }

    @Test(arguments: ["新文", "旧文字", "旧文 {n}", "旧文 5"])
    func anEditOfWordsIsOne(_ text: String) throws {
        let files = try synced(edited(Self.chinese, "旧文", text, try synced(TrialHome.files)))
        #expect(TrialHome.state("B", files) == .translated)
    }

    @Test func aFormerFileThatComesBackIsAsStaleAsItWas() throws {
        let before = try synced(TrialHome.files)
        // The source changes, the translation follows, and somebody restores the old file.
        let changed = try synced(edited(Self.english, "Item is out of stock", "The item is gone", before))
        #expect(TrialHome.state("A", changed) == .stale)
        let translated = try synced(edited(Self.chinese, "该商品已缺货", "商品没有了", changed))
        #expect(TrialHome.state("A", translated) == .translated)
        let restored = edited(Self.chinese, "商品没有了", "该商品已缺货", translated)
        for files in [restored, try synced(restored), try synced(try synced(restored))] {
            #expect(TrialHome.state("A", files) == .stale)
            #expect(
                TranslatedHome(Home(files: files))["shop"]?["A"]?.texts["zh_CN"]?.formerSource == "Item is out of stock"
            )
        }
        // And back again.
        #expect(TrialHome.state("A", try synced(edited(Self.chinese, "该商品已缺货", "商品没有了", restored))) == .translated)
    }

    /// What becomes of a stale text that is away for a while, and comes back.
    @Test(arguments: [#""X": """#, #""B": """#, #""B": "  ""#])
    func aTextThatIsAwayForAWhileComesBackAsStale(_ away: String) throws {
        let before = try synced(TrialHome.files)
        #expect(TrialHome.state("B", before) == .stale)
        let without = try synced(
            before.merging([Self.chinese: before[Self.chinese]?.replacing(#""B": "旧文""#, with: away) ?? ""]) { $1 })
        #expect(TranslatedHome(Home(files: without))["shop"]?["B"]?.texts["zh_CN"] == nil)
        let back = without.merging([Self.chinese: TrialHome.files[Self.chinese] ?? ""]) { $1 }
        #expect(TrialHome.state("B", try synced(back)) == .stale)
    }

    @Test func anotherTextInItsPlaceIsANewTranslation() throws {
        let before = try synced(TrialHome.files)
        let without = try synced(
            before.merging([Self.chinese: before[Self.chinese]?.replacing(#""B": "旧文""#, with: #""B": """#) ?? ""]) {
                $1
            })
        let new = without.merging(
            [Self.chinese: TrialHome.files[Self.chinese]?.replacing("旧文", with: "新的文字") ?? ""]) { $1 }
        #expect(TrialHome.state("B", try synced(new)) == .translated)
        // The record of a text whose source is gone goes with it.
        let gone = try synced(
            without.merging([Self.english: TrialHome.source.replacing(#""B": "New words","#, with: "")]) { $1 })
        #expect(gone["Resources/translations/zh_CN/shop.json"]?.contains("Old words") == false)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aFormerFileThatIsImportedLeavesTheNewText(_ format: ExchangeFormat) throws {
        let before = try synced(TrialHome.files)
        let old = try TextExport(TranslatedHome(Home(files: before)), locale: "zh_CN").bytes(as: format)
        let changed = try synced(edited(Self.english, "Item is out of stock", "The item is gone", before))
        let translated = try synced(edited(Self.chinese, "该商品已缺货", "商品没有了", changed))
        let imported = try TrialHome.imported(String(decoding: old, as: UTF8.self), format, into: translated)
        #expect(imported.news["A"] == nil && imported.refusals.isEmpty)
        #expect(imported.warnings.contains { $0.unit == "shop/A" })
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aFileMadeFromAnOlderSourceStaysStale(_ format: ExchangeFormat) throws {
        let before = try synced(TrialHome.files)
        let export = try TextExport(TranslatedHome(Home(files: before)), locale: "zh_CN")
        let file = String(decoding: try export.bytes(as: format), as: UTF8.self).replacing("该商品已缺货", with: "商品缺货")
        let changed = try synced(edited(Self.english, "Item is out of stock", "The item is gone", before))
        let imported = try TrialHome.imported(file, format, into: changed)
        #expect(imported.news == ["A": "商品缺货"])
        #expect(imported.warnings.contains { $0.unit == "shop/A" && $0.message.contains("stale") })
        let files = TrialHome.changed(imported.files, changed)
        #expect(TrialHome.state("A", files) == .stale)
        #expect(TrialHome.state("A", try synced(files)) == .stale)
        #expect(
            TranslatedHome(Home(files: files))["shop"]?["A"]?.texts["zh_CN"]?.formerSource == "Item is out of stock")
    }

    @Test func jsonOfTheSourceAsItIsIsCurrent() throws {
        let changed = try synced(edited(Self.english, "Item is out of stock", "The item is gone"))
        let export = try TextExport(TranslatedHome(Home(files: changed)), locale: "zh_CN")
        let file = String(decoding: try export.bytes(as: .json), as: UTF8.self).replacing("该商品已缺货", with: "商品没有了")
        let imported = try TrialHome.imported(file, .json, into: changed)
        #expect(imported.news == ["A": "商品没有了"] && imported.warnings.isEmpty)
        #expect(TrialHome.state("A", TrialHome.changed(imported.files, changed)) == .translated)
        // A platform that writes texts alone says nothing of the source.
        let bare = try TrialHome.imported(#"{"shop/A": "商品没有了"}"#, .json, into: changed)
        #expect(bare.warnings.first?.message.contains("does not say from which source") == true)
        #expect(TrialHome.state("A", TrialHome.changed(bare.files, changed)) == .stale)
    }

    @Test func recordsOfAnOlderVersionCountAsTheyAre() throws {
        let states = """
            {"texts": {"B": {"source": "\(SmallHome.hash("Old words"))", "translation": "\(SmallHome.hash("旧文"))"}}}
            """
        let files = TrialHome.files.merging(["Resources/translations/zh_CN/shop.json": states]) { $1 }
        #expect(TrialHome.state("B", files) == .stale)
        #expect(TrialHome.state("B", try synced(files)) == .stale)
        #expect(TranslatedHome(Home(files: files))["shop"]?["B"]?.texts["zh_CN"]?.formerSource == nil)
    }

    // MARK: What changed is shown

    @Test func aStaleTextShowsBothSources() throws {
        let home = TranslatedHome(TrialHome.home)
        let found = TextChecks.diagnostics(of: home).first { $0.rule == .staleText }
        #expect(found?.message == "“B” was translated from “Old words”, and the source is now “New words”")
        let xliff = String(decoding: try TextExport(home, locale: "zh_CN").bytes(as: .xliff), as: UTF8.self)
        let match = xliff.firstMatch(
            of: /<alt-trans alttranstype="previous-version">\s*<source>(.*?)<\/source>\s*<target>(.*?)</)
        #expect(match?.1 == "Old words" && match?.2 == "旧文")
        let po = String(decoding: try TextExport(home, locale: "zh_CN").bytes(as: .po), as: UTF8.self)
        #expect(po.contains("#| msgid \"Old words\"\nmsgctxt \"shop/B\"\nmsgid \"New words\"\n"))
    }

    @Test func longSourcesAreShownWhereTheyDiffer() throws {
        let same = String(repeating: "The same words. ", count: 8)
        let files = TrialHome.files.merging([
            Self.english: #"{"B": "\#(same)Then buy it."}"#,
            "Resources/translations/zh_CN/shop.json": """
            {"texts": {"B": \(TrialHome.record(same + "Then sell it.", "旧文"))}}
            """,
        ]) { $1 }
        let found = TextChecks.diagnostics(of: TranslatedHome(Home(files: files))).first { $0.rule == .staleText }
        #expect(found?.message.contains("Then sell it.”") == true && found?.message.contains("Then buy it.”") == true)
    }

    // MARK: A file without a unit

    @Test(arguments: [
        (#"{"A": "x", "other/B": "y"}"#, ExchangeFormat.json), ("{}", .json),
        ("key,translation zh_CN\nother/A/message,x\n", .csv), ("key,translation zh_CN\n", .csv),
        ("msgid \"\"\nmsgstr \"\"\n", .po), ("msgctxt \"A\"\nmsgid \"x\"\nmsgstr \"y\"\n", .po),
        (TrialHome.xliff(""), .xliff), (TrialHome.xliff(TrialHome.unit("<target>x</target>", id: "Z")), .xliff),
        (TrialHome.xliff2(""), .xliff),
    ])
    func aFileOfWhichTheHomeHasNoTextIsRefused(_ file: String, _ format: ExchangeFormat) throws {
        let imported = try TrialHome.imported(file, format)
        #expect(imported.refusals.count == 1 && imported.files.isEmpty && imported.warnings.isEmpty)
        #expect(imported.refusals.first?.fixIt.contains("one is “shop/A”") == true)
    }
}
