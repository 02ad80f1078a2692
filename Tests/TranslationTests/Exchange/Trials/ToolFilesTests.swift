import PhrasebookTranslation
import Testing

/// Files in the forms that six tools write; each is made by hand, after what the tool's files look like.
@Suite struct ToolFilesTests {
    private func imported(_ file: String) throws -> TextImport { try TrialHome.imported(file) }

    // MARK: memoQ

    private func memoQ(_ status: String, _ target: String = "缺货") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xmlns:mq="MQXliff" mq:version="1">
        <file original="shop" source-language="en-us" target-language="zh-cn" datatype="x-memoq" mq:orig-lang="en">
        <header><skl><external-file href="x"/></skl><note>project</note>
        <mq:docinformation xmlns:mq="MQXliff"><mq:source>other</mq:source></mq:docinformation></header>
        <body><group id="g"><trans-unit id="A" mq:status="\(status)" mq:segmentguid="6b2d" mq:locked="no"
         mq:translatorcommitusername="t" mq:percent="101" xml:space="preserve">
        <source xml:space="preserve">Item is out of stock</source>
        <target xml:space="preserve">\(target)</target>
        <mq:warnings40><mq:errorwarning mq:errorwarning-code="03073" mq:errorwarning-problemname="x"/></mq:warnings40>
        <mq:minorversions><mq:historical-unit mq:status="PartiallyEdited"><source>Item is out of stock</source>
        <target>旧稿</target></mq:historical-unit></mq:minorversions>
        </trans-unit></group></body></file></xliff>
        """
    }

    @Test(arguments: ["ManuallyConfirmed", "ConfirmedTranslator", "Proofread"])
    func memoQConfirmsATranslation(_ status: String) throws {
        let imported = try imported(memoQ(status))
        #expect(imported.news == ["A": "缺货"] && imported.warnings.isEmpty && imported.remarks.isEmpty)
    }

    @Test(arguments: [
        "NotStarted", "PartiallyEdited", "Pretranslated", "MachineTranslated", "AssembledFromFragments", "Rejected",
    ])
    func whatMemoQDoesNotConfirmIsUnfinished(_ status: String) throws {
        let imported = try imported(memoQ(status))
        #expect(
            imported.changes.isEmpty && imported.warnings.first?.message.contains("memoQ calls it \(status)") == true)
    }

    @Test func memoQsTagsHaveTheirCodeInThem() throws {
        let file = memoQ("ManuallyConfirmed", #"至<ph id="1">{limit}</ph>"#).replacing("id=\"A\"", with: "id=\"A.user\"")
            .replacing("Item is out of stock", with: #"Up to <ph id="1">{limit}</ph>"#)
        #expect(try imported(file).news == ["A.user": "至{limit}"])
    }

    // MARK: Trados Studio

    private func trados(_ segments: [(text: String, level: String?)], tags: String = "") -> String {
        let marks = segments.enumerated().map { "<mrk mtype=\"seg\" mid=\"\($0 + 1)\">\($1.text)</mrk>" }
        let levels = segments.enumerated().map { number, segment in
            "<sdl:seg id=\"\(number + 1)\"\(segment.level.map { " conf=\"\($0)\"" } ?? "") origin=\"interactive\">"
                + "<sdl:value key=\"created_by\">t</sdl:value></sdl:seg>"
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"
             version="1.2" sdl:version="1.0">
            <doc-info xmlns="http://sdl.com/FileTypes/Basic/1.0"><rep-defs/></doc-info>
            <file original="shop" datatype="x-sdlfilterframework2" source-language="en-US" target-language="zh-CN">
            <header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0">\(tags)</tag-defs></header>
            <body><group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts><trans-unit id="A.handling">
            <source>Look. Then buy.</source>
            <seg-source><mrk mtype="seg" mid="1">Look.</mrk> <mrk mtype="seg" mid="2">Then buy.</mrk></seg-source>
            <target>\(marks.joined())</target>
            <sdl:seg-defs>\(levels.joined())</sdl:seg-defs>
            </trans-unit></group></body></file></xliff>
            """
    }

    @Test(arguments: ["Translated", "ApprovedTranslation", "ApprovedSignOff"])
    func tradosConfirmsEachSegment(_ level: String) throws {
        let imported = try imported(trados([("看。", level), ("再买。", level)]))
        #expect(imported.news == ["A.handling": "看。再买。"] && imported.warnings.isEmpty)
        #expect(TrialHome.state("A.handling", TrialHome.changed(imported.files)) == .translated)
    }

    @Test(arguments: ["Draft", nil, "RejectedTranslation", "RejectedSignOff"] as [String?])
    func oneSegmentThatIsADraftMakesTheTextOne(_ level: String?) throws {
        let imported = try imported(trados([("看。", "Translated"), ("再买。", level)]))
        #expect(TrialHome.state("A.handling", TrialHome.changed(imported.files)) == .unfinished)
        #expect(imported.warnings.first?.message.contains("Trados Studio calls it \(level ?? "Unspecified")") == true)
    }

    @Test func tradosSaysInItsHeaderWhatTagsStandFor() throws {
        let tags = """
            <tag id="7"><ph name="p" word-end="false">{limit}</ph></tag>
            <tag id="9"><bpt name="b">&lt;b&gt;</bpt><ept name="b">&lt;/b&gt;</ept></tag>
            """
        let placeholder = trados([("至 <x id=\"7\"/>", "Translated"), ("。", "Translated")], tags: tags)
            .replacing("id=\"A.handling\"", with: "id=\"A.user\"")
            .replacing("<source>Look. Then buy.</source>", with: "<source>Up to <x id=\"7\"/></source>")
        let imported = try imported(placeholder)
        #expect(imported.news == ["A.user": "至 {limit}。"] && imported.refusals.isEmpty)
        let pair = trados([("<g id=\"9\">看</g>。", "Translated"), ("再买。", "Translated")], tags: tags)
        #expect(try self.imported(pair).news == ["A.handling": "<b>看</b>。再买。"])
        // Without its header it is not known what the tag stands for.
        let lost = try self.imported(placeholder.replacing(tags, with: ""))
        #expect(lost.refusals.map(\.unit) == ["shop/A.user"])
    }

    // MARK: Smartcat, Crowdin, Weblate, Xcode

    @Test func smartcatMarksSegmentsAndTheirStates() throws {
        func file(_ state: String, _ second: String) -> String {
            """
            <?xml version="1.0" encoding="utf-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sc="SmartcatXliff">
            <file original="shop" source-language="en-US" target-language="zh-Hans-CN" datatype="x-unknown"><body>
            <trans-unit id="A.handling" resname="shop/A/handling" approved="no" sc:locked="false">
            <source>Look. Then buy.</source>
            <seg-source><mrk mtype="seg" mid="1">Look.</mrk><mrk mtype="seg" mid="2"> Then buy.</mrk></seg-source>
            <target state="\(state)"><mrk mtype="seg" mid="1">看。</mrk><mrk mtype="seg" mid="2">\(second)</mrk></target>
            </trans-unit></body></file></xliff>
            """
        }
        #expect(try imported(file("translated", "再买。")).news == ["A.handling": "看。再买。"])
        let draft = try imported(file("needs-review-translation", "再买。"))
        #expect(TrialHome.state("A.handling", TrialHome.changed(draft.files)) == .unfinished)
        #expect(try imported(file("translated", "")).changes.isEmpty)
    }

    @Test func crowdinFillsUntranslatedTextsWithTheSource() throws {
        let file = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
              <file original="shop" source-language="en" target-language="zh-CN" datatype="plaintext" project-id="1">
                <header><tool tool-id="crowdin" tool-name="Crowdin"/></header>
                <body>
                  <trans-unit id="A" resname="shop/A/message" approved="no">
                    <source>Item is out of stock</source>
                    <target state="needs-translation">Item is out of stock</target>
                    <context-group purpose="location"><context context-type="x-key">A</context></context-group>
                  </trans-unit>
                  <trans-unit id="A.handling" resname="shop/A/handling" approved="no">
                    <source>Look. Then buy.</source>
                    <target state="needs-translation">Look. Then buy.</target>
                  </trans-unit>
                  <trans-unit id="B" resname="shop/B/message" approved="yes">
                    <source>New words</source>
                    <target state="final">新文</target>
                  </trans-unit>
                  <trans-unit id="D" resname="shop/D/message" approved="no">
                    <source>Two&#10;lines</source>
                    <target state="translated">两&#10;行</target>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """
        let imported = try imported(file)
        #expect(imported.news == ["B": "新文", "D": "两\n行"] && imported.refusals.isEmpty)
        #expect(imported.warnings.map(\.unit) == ["shop/A", "shop/A.handling"])
    }

    @Test func weblateMarksWhatNeedsEditing() throws {
        func file(_ attributes: String, _ approved: String) -> String {
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
            <file original="shop" source-language="en-US" target-language="zh-CN" datatype="plaintext"><body>
            <trans-unit id="A" resname="shop/A/message" xml:space="preserve"\(approved)>
            <source>Item is out of stock</source><target\(attributes)>缺货</target>
            <note from="phrasebook">d</note><note from="weblate">Which item?</note></trans-unit>
            </body></file></xliff>
            """
        }
        for (state, approved) in [
            (" state=\"translated\"", ""), (" state=\"final\"", " approved=\"yes\""), ("", " approved=\"yes\""),
        ] {
            let imported = try imported(file(state, approved))
            #expect(imported.news == ["A": "缺货"] && imported.remarks.map(\.message) == ["“Which item?”"])
        }
        for state in [" state=\"needs-translation\"", " state=\"needs-review-translation\""] {
            #expect(try imported(file(state, " approved=\"no\"")).changes.isEmpty)
        }
    }

    @Test func xcodeWritesTargetsWithoutStates() throws {
        let file = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             version="1.2" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-strict.xsd">
              <file original="shop" source-language="en-US" target-language="zh-Hans-CN" datatype="plaintext">
                <header>
                  <tool tool-id="com.apple.dt.xcode" tool-name="Xcode" tool-version="16.1" build-num="16B40"/>
                </header>
                <body>
                  <trans-unit id="A" xml:space="preserve">
                    <source>Item is out of stock</source>
                    <target>缺货</target>
                    <note>No comment</note>
                  </trans-unit>
                  <trans-unit id="B" xml:space="preserve">
                    <source>New words</source>
                    <target state="needs-review-l10n">新文</target>
                    <note/>
                  </trans-unit>
                  <trans-unit id="A.handling" xml:space="preserve">
                    <source>Look. Then buy.</source>
                    <note/>
                  </trans-unit>
                </body>
              </file>
            </xliff>
            """
        let imported = try imported(file)
        #expect(imported.news == ["A": "缺货", "B": "新文"] && imported.refusals.isEmpty)
        let files = TrialHome.changed(imported.files)
        #expect(TrialHome.state("A", files) == .translated)
        #expect(TrialHome.state("B", files) == .unfinished)
    }
}
