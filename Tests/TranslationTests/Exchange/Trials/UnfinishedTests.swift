import Phrasebook
import PhrasebookTranslation
import Testing

/// Unfinished work never replaces a text that is finished and current (trial A4).
@Suite struct UnfinishedTests {
    /// A target of each kind that is not finished.
    static let unfinished = [
        #"<target state="new">缺货</target>"#, #"<target state="needs-translation">缺货</target>"#,
        #"<target state="needs-review-translation">缺货</target>"#, #"<target state="needs-l10n">缺货</target>"#,
        #"<target state-qualifier="leveraged-mt">缺货</target>"#, #"<target state-qualifier="mt-suggestion">缺货</target>"#,
        #"<target state-qualifier="leveraged-tm">缺货</target>"#, #"<target state-qualifier="fuzzy-match">缺货</target>"#,
        #"<target state="translated" state-qualifier="rejected-grammar">缺货</target>"#,
    ]
    private static let finished = [
        #"<target state="translated">缺货</target>"#, #"<target state="final">缺货</target>"#,
        #"<target state="signed-off" state-qualifier="leveraged-tm">缺货</target>"#, "<target>缺货</target>",
        #"<target state="translated" state-qualifier="leveraged-mt">缺货</target>"#,
        #"<target state-qualifier="exact-match">缺货</target>"#, #"<target state="x-done">缺货</target>"#,
    ]

    @Test(arguments: unfinished)
    func anUnfinishedUnitLeavesAFinishedText(_ target: String) throws {
        let file = TrialHome.xliff(TrialHome.unit(target))
        let imported = try TrialHome.imported(file)
        #expect(imported.changes.isEmpty && imported.files.isEmpty && imported.refusals.isEmpty)
        #expect(imported.warnings.map(\.unit) == ["shop/A"])
        #expect(imported.warnings.first?.fixIt.contains("--take-unfinished") == true)
        let taken = try TrialHome.imported(file, takesUnfinished: true)
        #expect(taken.news == ["A": "缺货"])
        #expect(TrialHome.state("A", TrialHome.changed(taken.files)) == .unfinished)
    }

    @Test(arguments: finished)
    func aFinishedOneReplacesIt(_ target: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(TrialHome.unit(target)))
        #expect(imported.news == ["A": "缺货"] && imported.warnings.isEmpty)
        #expect(TrialHome.state("A", TrialHome.changed(imported.files)) == .translated)
    }

    @Test(arguments: unfinished)
    func whereTheTextIsMissingOrOpenItIsTakenAsUnfinished(_ target: String) throws {
        for (id, source) in [("A.handling", "Look. Then buy."), ("B", "New words"), ("C", "Wait.")] {
            let imported = try TrialHome.imported(TrialHome.xliff(TrialHome.unit(target, id: id, source: source)))
            #expect(imported.news == [id: "缺货"] && imported.warnings.map(\.unit) == ["shop/\(id)"])
            #expect(TrialHome.state(id, TrialHome.changed(imported.files)) == .unfinished)
        }
    }

    /// A copy of the source is no translation, whatever a tool did to its spaces and capitals.
    @Test(arguments: [
        "Item is out of stock", "Item is  out of stock", " Item is out of stock ", "item is out of stock",
        "ITEM IS OUT OF STOCK", "Item is\u{A0}out of stock",
    ])
    func aCopyOfTheSourceThatNobodyCallsTranslatedIsNone(_ copy: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(TrialHome.unit("<target>\(copy)</target>")))
        #expect(imported.changes.isEmpty && imported.warnings.map(\.unit) == ["shop/A"])
        let table = "key,source en_US,translation zh_CN\nshop/A/message,Item is out of stock,\(copy)\n"
        #expect(try TrialHome.imported(table, .csv).changes.isEmpty)
    }

    @Test(arguments: ["A", "A.handling", "B"])
    func theSourcesTextIsNoUnfinishedTranslation(_ id: String) throws {
        let source = ["A": "Item is out of stock", "A.handling": "Look. Then buy.", "B": "New words"][id] ?? ""
        for state in ["new", "needs-translation"] {
            let target = "<target state=\"\(state)\">\(source)</target>"
            let imported = try TrialHome.imported(TrialHome.xliff(TrialHome.unit(target, id: id, source: source)))
            #expect(imported.changes.isEmpty && imported.warnings.map(\.unit) == ["shop/\(id)"])
        }
    }

    private static let segments = [
        // The trial's own.
        #"<target><mrk mtype="seg" mid="1">看。</mrk><mrk mtype="seg" mid="2"/></target>"#,
        #"<target><mrk mtype="seg" mid="1">看。</mrk></target>"#,
        #"<target><mrk mtype="seg" mid="1"> </mrk> <mrk mtype="seg" mid="2">再买。</mrk></target>"#,
        #"<target state="translated"><g id="1"><mrk mtype="seg" mid="1">看。</mrk></g></target>"#,
    ]

    @Test(arguments: segments)
    func halfATextIsNoText(_ target: String) throws {
        let source = """
            <seg-source><mrk mtype="seg" mid="1">Look.</mrk> <mrk mtype="seg" mid="2">Then buy.</mrk></seg-source>
            """
        for id in ["A.handling", "A"] {
            let unit = TrialHome.unit(source + target, id: id, source: "Look. Then buy.")
            let imported = try TrialHome.imported(TrialHome.xliff(unit))
            #expect(imported.changes.isEmpty && imported.files.isEmpty)
            #expect(imported.warnings.first?.message.contains("segment") == true)
        }
    }

    @Test func aWholeTextOfSegmentsIsOne() throws {
        let unit = TrialHome.unit(
            """
            <seg-source><mrk mtype="seg" mid="a">Look.</mrk> <mrk mtype="seg" mid="b">Then buy.</mrk></seg-source>
            <target><mrk mtype="seg" mid="a">看。</mrk><mrk mtype="seg" mid="b">再买。</mrk></target>
            """, id: "A.handling", source: "Look. Then buy.")
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A.handling": "看。再买。"])
    }

    private func po(_ flags: String, _ text: String, key: String = "A", id: String = "Item is out of stock") -> String {
        """
        msgid ""
        msgstr "Language: zh_CN\\n"

        \(flags)
        msgctxt "shop/\(key)"
        msgid "\(id)"
        msgstr "\(text)"

        """
    }

    @Test(arguments: ["#, fuzzy", "#,fuzzy", "#, c-format, fuzzy", "#, c-format\n#, fuzzy", "#= fuzzy", "#, Fuzzy"])
    func aFuzzyEntryIsUnfinished(_ flags: String) throws {
        let imported = try TrialHome.imported(po(flags, "缺货"), .po)
        #expect(imported.changes.isEmpty && imported.warnings.map(\.unit) == ["shop/A"])
        let missing = try TrialHome.imported(po(flags, "看", key: "A.handling", id: "Look. Then buy."), .po)
        #expect(TrialHome.state("A.handling", TrialHome.changed(missing.files)) == .unfinished)
    }

    @Test(arguments: [
        ("translated", true), ("unfinished", false), ("Draft", false), ("needs review", false), ("", true),
    ])
    func aTablesStateDecides(_ state: String, _ isTaken: Bool) throws {
        let file = """
            key,source en_US,translation zh_CN,state
            shop/A/message,Item is out of stock,缺货,\(state)
            """
        #expect(try TrialHome.imported(file, .csv).changes.isEmpty != isTaken)
    }

    @Test func aTextFromAnotherSourceLeavesACurrentOne() throws {
        let file = TrialHome.xliff(TrialHome.unit("<target>缺货</target>", source: "The item is gone"))
        let imported = try TrialHome.imported(file)
        #expect(imported.changes.isEmpty && imported.warnings.first?.message.contains("another source") == true)
        let taken = try TrialHome.imported(file, takesUnfinished: true)
        let home = TranslatedHome(Home(files: TrialHome.changed(taken.files)))
        #expect(home["shop"]?["A"]?.texts["zh_CN"]?.state == .stale)
        #expect(home["shop"]?["A"]?.texts["zh_CN"]?.formerSource == "The item is gone")
    }

    // MARK: The state

    @Test func theStateIsShown() throws {
        let home = TranslatedHome(TrialHome.home)
        let found = TextChecks.diagnostics(of: home).filter { $0.rule == .unfinishedText }
        #expect(found.map(\.severity) == [.warning] && found.first?.message == "“C” is unfinished")
        #expect(found.first?.fixIt.contains("sync --confirm shop/C --locale zh_CN") == true)
        let count = Coverage(home).all(in: "zh_CN")
        #expect((count.translated, count.stale, count.unfinished, count.missing, count.total) == (1, 1, 1, 3, 6))
        #expect(String(decoding: Coverage(home).json, as: UTF8.self).contains("\"unfinished\": 1"))
    }

    @Test(arguments: ExchangeFormat.allCases)
    func theStateIsExported(_ format: ExchangeFormat) throws {
        let export = try TextExport(TranslatedHome(TrialHome.home), locale: "zh_CN", only: .unfinished)
        #expect(export.units.map(\.address.key) == ["C"])
        let file = String(decoding: try export.bytes(as: format), as: UTF8.self)
        let mark = [.csv: ",unfinished,", .xliff: "needs-review-translation", .po: "#, fuzzy"][format]
        #expect(mark.map(file.contains) ?? true, "\(file)")
        let same = try TrialHome.imported(file, format)
        #expect(same.files.isEmpty && same.refusals.isEmpty && same.warnings.isEmpty)
    }

    @Test func whoCallsItRightFinishesIt() throws {
        let unit = TrialHome.unit(#"<target state="final">等</target>"#, id: "C", source: "Wait.")
        let imported = try TrialHome.imported(TrialHome.xliff(unit))
        #expect(imported.confirmations.map(\.key) == ["C"])
        #expect(TrialHome.state("C", TrialHome.changed(imported.files)) == .translated)
        let synced = try HomeEditor(TrialHome.home).sync(confirming: ["C"])
        #expect(TrialHome.state("C", TrialHome.changed(synced)) == .translated)
        #expect(TrialHome.state("C", TrialHome.changed(try HomeEditor(TrialHome.home).sync())) == .unfinished)
    }

    @Test func anEditFinishesIt() throws {
        var files = TrialHome.files
        files["Locales/zh_CN/shop.arb"] = files["Locales/zh_CN/shop.arb"]?.replacing("\"等\"", with: "\"请稍候\"")
        let synced = try HomeEditor(Home(files: files)).sync()
        #expect(TrialHome.state("C", TrialHome.changed(synced, files)) == .translated)
    }
}
