import PhrasebookTranslation
import Testing

/// What stands for a text is taken, or the unit is refused by name (trial A3).
@Suite struct InlineElementTests {
    private func imported(_ source: String, _ target: String, _ id: String = "A.user") throws -> TextImport {
        try TrialHome.imported(
            TrialHome.xliff(
                "<trans-unit id=\"\(id)\"><source>\(source)</source><target>\(target)</target></trans-unit>"))
    }

    @Test(arguments: [
        // The trial's own.
        (#"商品<ph id="1" equiv-text="已"/>售<ph id="2" equiv-text="罄"/> {limit}"#, "商品已售罄 {limit}"),
        (#"<x id="1" equiv-text="{limit}">{limit}</x>以内"#, "{limit}以内"),
        // The other elements.
        (#"至<it id="1" pos="open" equiv-text="{limit}"/>"#, "至{limit}"),
        (#"至<bx id="1" equiv-text="{"/>limit<ex id="2" equiv-text="}"/>"#, "至{limit}"),
        (#"至<g id="1" equiv-text="{limit}"/>"#, "至{limit}"),
        (#"<bpt id="1">{</bpt>limit<ept id="1">}</ept>"#, "{limit}"),
        (#"至<ph id="1" equiv-text="LIMIT">{limit}</ph>"#, "至{limit}"),
        (#"至<ph id="1"><sub>{limit}</sub></ph>"#, "至{limit}"),
        // By the type.
        (#"至<x id="1" ctype="x-limit"/>"#, "至{limit}"), (#"至<ph id="1" ctype="x-{limit}"/>"#, "至{limit}"),
        // What is marked is the text itself.
        (#"<mrk mtype="protected">{limit}</mrk><mrk mtype="x-comment" comment="c">以内</mrk>"#, "{limit}以内"),
    ])
    func whatStandsForATextIsTaken(_ target: String, _ text: String) throws {
        let imported = try imported("Up to {limit}", target)
        #expect(imported.refusals.isEmpty && imported.news == ["A.user": text])
    }

    @Test func theSameElementOfTheSourceSaysWhatItStandsFor() throws {
        let imported = try imported(#"Up to <x id="1" equiv-text="{limit}"/>"#, #"至<x id="1"/>"#)
        #expect(imported.news == ["A.user": "至{limit}"])
        let pair = try self.imported(
            #"Up to <bpt id="7">{</bpt>limit<ept id="7">}</ept>"#, #"至<bpt id="7"/>limit<ept id="7"/>"#)
        #expect(pair.news == ["A.user": "至{limit}"])
    }

    @Test(arguments: [
        #"至 <x id="1"/>{limit}"#, #"至 <ph id="1"/>{limit}"#, #"至 <g id="1"/>{limit}"#, #"{limit}<bx id="1"/>"#,
        #"{limit}<it id="1" pos="open"/>"#, #"{limit}<bpt id="1"/>x<ept id="1"/>"#,
        #"{limit}<x id="1" ctype="x-other"/>"#,
        // It says two things.
        #"至<x id="1" equiv-text="{n}">{limit}</x>"#,
    ])
    func whatDoesNotSayWhatItStandsForIsRefused(_ target: String) throws {
        let imported = try imported("Up to {limit}", target)
        #expect(imported.refusals.map(\.unit) == ["shop/A.user"] && imported.files.isEmpty)
        #expect(imported.refusals.first?.message.contains("<") == true)
    }

    @Test func aLineBreakHasAType() throws {
        let imported = try imported(#"Two<x id="1" ctype="lb"/>lines"#, #"两<x id="1" ctype="lb"/>行"#, "D")
        #expect(imported.news == ["D": "两\n行"] && imported.warnings.isEmpty)
    }

    @Test func anElementThatIsLostInTheSourceIsNotSilent() throws {
        // The tool took {limit} for a tag that it calls bold: the source is not what the home has.
        let imported = try imported(#"Up <g id="1">to</g>"#, #"至 {limit}"#)
        #expect(imported.warnings.contains { $0.message.contains("another source") })
    }

    @Test func aUnitThatTheHomeDoesNotHaveIsNoReasonToRefuse() throws {
        let file = TrialHome.xliff(
            #"<trans-unit id="gone"><source>x</source><target><x id="1"/></target></trans-unit>"#
                + TrialHome.unit("<target>商品已售罄</target>"))
        let imported = try TrialHome.imported(file)
        #expect(imported.refusals.isEmpty && imported.news == ["A": "商品已售罄"])
    }
}
