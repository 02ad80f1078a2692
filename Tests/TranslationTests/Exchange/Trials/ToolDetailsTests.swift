import Phrasebook
import PhrasebookTranslation
import Testing

/// What tools write beside the texts themselves, found by trying files of each.
@Suite struct ToolDetailsTests {
    // MARK: Texts that nobody translated

    @Test(
        "the source's own words are no translation where nobody calls them one",
        arguments: [
            TrialHome.unit("<target>Item is out of stock</target>"),
            TrialHome.unit("<target>Item is out of stock</target>", attributes: "approved=\"no\""),
        ])
    func copiedSource(unit: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(unit))
        #expect(imported.changes.isEmpty && imported.refusals.isEmpty && imported.warnings.count == 1)
    }

    @Test func copiedSourceInOtherFormats() throws {
        let po = "msgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \"Item is out of stock\"\n"
        #expect(try TrialHome.imported(po, .po).changes.isEmpty)
        let csv = "key,source en_US,translation zh_CN\nshop/A/message,Item is out of stock,Item is out of stock\n"
        #expect(try TrialHome.imported(csv, .csv).changes.isEmpty)
        let json = #"{"shop/A": "Item is out of stock", "shop/C": "请稍候。"}"#
        #expect(try TrialHome.imported(json, .json).news["A"] == nil)
    }

    @Test func whatSomebodyCallsTranslatedIsTaken() throws {
        let unit = TrialHome.unit("<target state=\"final\">Item is out of stock</target>")
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A": "Item is out of stock"])
    }

    @Test func aNameMayStay() throws {
        let files = TrialHome.files.merging(["Locales/en_US/shop.arb": #"{"A": "PayPal"}"#]) { $1 }
        let unit = TrialHome.unit("<target>PayPal</target>", source: "PayPal")
        #expect(try TrialHome.imported(TrialHome.xliff(unit), into: files).news == ["A": "PayPal"])
    }

    @Test func aLocaleOfTheSourcesLanguageMayHaveItsWords() throws {
        let csv = "key,source en_US,translation en_GB\nshop/A/message,Item is out of stock,Item is out of stock\n"
        let files = TrialHome.files.merging(["Locales/en_GB/shop.arb": "{}"]) { $1 }
        #expect(try TrialHome.imported(csv, .csv, "en_GB", into: files).news == ["A": "Item is out of stock"])
    }

    @Test(arguments: [
        TrialHome.xliff(
            "<trans-unit id=\"A.handling\"><source>Look. Then buy.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Look."
                + "</mrk> <mrk mtype=\"seg\" mid=\"2\">Then buy.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">看。"
                + "</mrk><mrk mtype=\"seg\" mid=\"2\">Then buy.</mrk></target></trans-unit>"),
        TrialHome.xliff2(
            "<unit id=\"A.handling\"><segment><source>Look. </source><target>看。</target></segment>"
                + "<segment><source>Then buy.</source><target>Then buy.</target></segment></unit>"),
    ])
    func aSegmentThatIsTheSourcesIsNotTranslated(file: String) throws {
        let imported = try TrialHome.imported(file, file.contains("2.1") ? .xliff2 : .xliff)
        #expect(imported.changes.isEmpty && imported.warnings.first?.message.contains("segment 2") == true)
    }

    // MARK: States

    @Test(
        "what is not done by any word for it",
        arguments: [
            TrialHome.unit("<target state=\"x-draft\">商品已售罄</target>"),
            TrialHome.unit("<target>商品已售罄</target>", attributes: "approved=\"no\""),
            TrialHome.unit("<target state-qualifier=\"x-mt\">商品已售罄</target>"),
            TrialHome.unit(
                "<target>商品已售罄</target>",
                attributes: "xmlns:m=\"http://www.memsource.com/mxlf/2.0\" m:confirmed=\"0\" m:trans-origin=\"mt\""),
        ])
    func unfinished(unit: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(unit))
        #expect(imported.changes.isEmpty && imported.warnings.count == 1 && imported.refusals.isEmpty)
    }

    @Test func aSubStateAloneIsNotDone() throws {
        let unit =
            "<unit id=\"A\"><segment subState=\"mt:draft\"><source>Item is out of stock</source>"
            + "<target>商品已售罄</target></segment></unit>"
        #expect(try TrialHome.imported(TrialHome.xliff2(unit), .xliff2).changes.isEmpty)
        let done = unit.replacing("subState", with: "state=\"translated\" subState")
        #expect(try TrialHome.imported(TrialHome.xliff2(done), .xliff2).news == ["A": "商品已售罄"])
    }

    @Test func aTextThatIsThereTwiceIsAsFinishedAsTheLessFinishedOne() throws {
        let (done, new) = (
            TrialHome.unit("<target state=\"translated\">商品已售罄</target>"),
            TrialHome.unit("<target state=\"new\">商品已售罄</target>")
        )
        for units in [done + new, new + done] {
            #expect(try TrialHome.imported(TrialHome.xliff(units)).changes.isEmpty)
        }
    }

    // MARK: Elements

    @Test func whatATrackedChangeTookOutIsGone() throws {
        let unit = TrialHome.unit(
            "<target><mrk mtype=\"seg\" mid=\"1\">商品<mrk mtype=\"x-sdl-deleted\">缺货</mrk><mrk mtype=\"x-sdl-added\">"
                + "已售罄</mrk></mrk></target>")
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A": "商品已售罄"])
    }

    @Test(arguments: [
        TrialHome.xliff(TrialHome.unit("<target xmlns=\"\">商品已售罄</target>")),
        TrialHome.xliff(
            "<trans-unit id=\"A\"><source xmlns=\"\">Old words</source><target>商品已售罄</target></trans-unit>"),
        TrialHome.xliff2(
            "<unit id=\"A\"><segment><source>Item is out of stock</source><target xmlns=\"\">商品已售罄</target>"
                + "</segment></unit>"),
        TrialHome.xliff2(
            "<unit id=\"A\"><segment xmlns=\"\"><source>Item is out of stock</source><target>商品已售罄</target>"
                + "</segment></unit>"),
    ])
    func aTextInNoNamespaceIsRefusedByName(file: String) throws {
        let imported = try TrialHome.imported(file, file.contains("2.1") ? .xliff2 : .xliff)
        #expect(imported.changes.isEmpty)
        #expect(imported.refusals.first?.message.contains("is in no namespace") == true)
    }

    @Test(arguments: [
        TrialHome.xliff(
            TrialHome.unit("<target>商品<ph id=\"1\" equiv-text=\"\"/>售<x id=\"2\" equiv-text=\"\"/>罄</target>")),
        TrialHome.xliff(TrialHome.unit("<target>商品<g id=\"1\" equiv-text=\"已\">售罄</g></target>")),
        TrialHome.xliff2(
            "<unit id=\"A\"><segment><source>Item is out of stock</source><target>商品<ph id=\"1\" equiv=\"\" disp=\"已\"/>"
                + "售罄</target></segment></unit>"),
        TrialHome.xliff2(
            "<unit id=\"A\"><originalData><data id=\"a\"/></originalData><segment><source>Item is out of stock</source>"
                + "<target>商品<ph id=\"1\" dataRef=\"a\"/>售罄</target></segment></unit>"),
    ])
    func anEmptyEquivalentSaysNothing(file: String) throws {
        let imported = try TrialHome.imported(file, file.contains("2.1") ? .xliff2 : .xliff)
        #expect(imported.changes.isEmpty && imported.refusals.count == 1)
    }

    @Test func aSourceThatCannotBeReadMayBeAnyOther() throws {
        let unit = TrialHome.unit(
            "<target state=\"final\">完全不同的内容</target>", source: "Wholly different <x id=\"1\"/> words")
        let imported = try TrialHome.imported(TrialHome.xliff(unit))
        #expect(imported.changes.isEmpty && imported.warnings.count == 1)
    }

    // MARK: Languages

    @Test(arguments: [
        TrialHome.xliff(TrialHome.unit("<target xml:lang=\"ja-JP\">在庫切れです</target>")),
        TrialHome.xliff(
            "<trans-unit id=\"A\"><source xml:lang=\"de-DE\">Artikel</source><target>商品已售罄</target></trans-unit>"),
        TrialHome.xliff2(
            "<unit id=\"A\"><segment><source>Item is out of stock</source><target xml:lang=\"ja\">在庫切れです</target>"
                + "</segment></unit>"),
    ])
    func aTextInAnotherLanguageRefusesTheFile(file: String) throws {
        let imported = try TrialHome.imported(file, file.contains("2.1") ? .xliff2 : .xliff)
        #expect(imported.changes.isEmpty && !imported.refusals.isEmpty)
    }

    @Test func theLanguagesOfTextsMayBeSaid() throws {
        let unit =
            "<trans-unit id=\"A\"><source xml:lang=\"en\">Item is out of stock</source>"
            + "<target xml:lang=\"zh-Hans\">商品已售罄</target></trans-unit>"
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A": "商品已售罄"])
    }

    // MARK: White space

    @Test(arguments: [
        TrialHome.unit("<target>\n    商品已售罄\n  </target>"),
        "<trans-unit id=\"A\"><source>Item is out of stock</source><seg-source>\n <mrk mtype=\"seg\" mid=\"1\">Item is out "
            + "of stock</mrk>\n</seg-source><target>\n   <mrk mtype=\"seg\" mid=\"1\">商品已售罄</mrk>\n </target></trans-unit>",
    ])
    func indentationOfTheTargetAloneIsTheFiles(unit: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(unit))
        #expect(imported.news == ["A": "商品已售罄"] && imported.warnings.isEmpty)
    }

    @Test func indentationBetweenSegmentsIsTheFiles() throws {
        let unit =
            "<trans-unit id=\"A.handling\"><source>Look. Then buy.</source><target>\n  <mrk mtype=\"seg\" mid=\"1\">看。"
            + "</mrk>\n  <mrk mtype=\"seg\" mid=\"2\">再买。</mrk>\n</target></trans-unit>"
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A.handling": "看。再买。"])
    }

    // MARK: Sources of JSON

    /// The home after its source and its translation were made anew, and the JSON that was exported before.
    private func aged() throws -> (json: String, files: [String: String]) {
        let export = try TextExport(TranslatedHome(TrialHome.home), locale: "zh_CN")
        let json = String(decoding: try export.bytes(as: .json), as: UTF8.self)
        let files = TrialHome.files.merging([
            "Locales/en_US/shop.arb": TrialHome.source.replacing(
                "Item is out of stock", with: "Item is sold out for good"),
            "Locales/zh_CN/shop.arb": #"{"@@locale": "zh_CN", "A": "商品已永久下架", "B": "旧文", "C": "等"}"#,
            "Resources/translations/zh_CN/shop.json":
                #"{"texts": {"A": \#(TrialHome.record("Item is sold out for good", "商品已永久下架"))}}"#,
        ]) { $1 }
        return (json, files)
    }

    @Test func anOlderFileReplacesNoCurrentText() throws {
        let (json, files) = try aged()
        let edited = json.replacing("该商品已缺货", with: "商品没有库存")
        let imported = try TrialHome.imported(edited, .json, into: files)
        #expect(imported.news["A"] == nil && imported.warnings.contains { $0.unit == "shop/A" })
        let taken = try TrialHome.imported(edited, .json, into: files, takesUnfinished: true)
        #expect(taken.news["A"] == "商品没有库存")
        let changed = TrialHome.changed(taken.files, files)
        #expect(TrialHome.state("A", changed) == .stale)
    }

    @Test func aKeyThatWasDroppedChangesNothingForTheOthers() throws {
        let export = try TextExport(TranslatedHome(TrialHome.home), locale: "zh_CN")
        let json = String(decoding: try export.bytes(as: .json), as: UTF8.self)
        let lines = json.split(separator: "\n").filter { !$0.contains("\"shop/B\"") }.joined(separator: "\n")
        let imported = try TrialHome.imported(lines.replacing("该商品已缺货", with: "商品没有库存"), .json)
        #expect(imported.news == ["A": "商品没有库存"] && imported.warnings.isEmpty)
    }
}
