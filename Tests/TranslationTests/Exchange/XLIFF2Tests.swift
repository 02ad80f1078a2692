import Phrasebook
import Testing

@testable import PhrasebookTranslation

/// XLIFF 2.1, by the model of 1.2.
@Suite struct XLIFF2Tests {
    private func unit(_ segments: String, id: String = "A", more: String = "") -> String {
        "<unit id=\"\(id)\">\(more)\(segments)</unit>"
    }

    private func segment(_ target: String, _ attributes: String = "", source: String = "Item is out of stock") -> String
    {
        "<segment \(attributes)><source>\(source)</source>\(target)</segment>"
    }

    private func imported(_ units: String, takesUnfinished: Bool = false) throws -> TextImport {
        try TrialHome.imported(TrialHome.xliff2(units), .xliff2, takesUnfinished: takesUnfinished)
    }

    @Test func theFileHasTheStandardsForm() throws {
        let export = try TextExport(TranslatedHome(TrialHome.home), locale: "zh_CN", catalog: "shop")
        let file = String(decoding: try export.bytes(as: .xliff2), as: UTF8.self)
        #expect(file.contains(#"<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0""#))
        #expect(file.contains(#"srcLang="en-US" trgLang="zh-CN">"#))
        #expect(
            file.contains(
                """
                    <unit id="B" name="shop/B/message" canResegment="no" slr:sizeRestriction="30" xml:space="preserve">
                      <mtc:matches>
                        <mtc:match ref="#s1">
                          <source>Old words</source>
                          <target>旧文</target>
                        </mtc:match>
                      </mtc:matches>
                      <notes>
                """), "\(file)")
        #expect(file.contains(#"<segment id="s1" state="initial" subState="phrasebook:stale">"#))
        #expect(file.contains(#"<segment id="s1" state="initial" subState="phrasebook:unfinished">"#))
        #expect(
            file.contains(
                "<segment id=\"s1\" state=\"initial\">\n        <source>Look. Then buy.</source>\n      </segment>"))
        #expect(file.contains(#"<segment id="s1" state="translated">"#))
        // Either format reads it back, and nothing changes.
        for format in [ExchangeFormat.xliff, .xliff2] {
            let same = try TrialHome.imported(file, format)
            #expect(same.files.isEmpty && same.refusals.isEmpty && same.warnings.isEmpty && same.missing.isEmpty)
        }
    }

    @Test func aCodeThatIsNoNameTokenHasAnotherIdentifier() throws {
        let files = [
            "Resources/catalogs/shop.json": #"""
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "A/1 é", "symbol": "a", "audience": "user"}]}
            """#,
            "Locales/en_US/shop.arb": #"{"A/1 é": "x\u0001y", "A/1 é.user": "z"}"#,
            "Locales/zh_CN/shop.arb": #"{"A/1 é": "一\u0001"}"#,
        ]
        let export = try TextExport(TranslatedHome(Home(files: files)), locale: "zh_CN")
        let file = String(decoding: try export.bytes(as: .xliff2), as: UTF8.self)
        #expect(file.contains(#"<unit id="..0" name="shop/A/1 é/message""#))
        // What XML has no form for travels as a code point.
        #expect(file.contains("<source>x<cp hex=\"0001\"/>y</source>"))
        let read = ImportedFile.read(Array(file.utf8), as: .xliff2)
        #expect(read.units.map(\.translation) == ["一\u{01}", ""] && read.units.map(\.source) == ["x\u{01}y", "z"])
        #expect(read.units.map(\.address?.key) == ["A/1 é", "A/1 é.user"])
    }

    @Test(arguments: ["translated", "reviewed", "final"])
    func aFinishedSegmentIsTaken(_ state: String) throws {
        let imported = try imported(unit(segment("<target>缺货</target>", "state=\"\(state)\"")))
        #expect(imported.news == ["A": "缺货"] && imported.warnings.isEmpty)
        // Most tools write no state.
        #expect(try self.imported(unit(segment("<target>缺货</target>"))).news == ["A": "缺货"])
    }

    @Test func anInitialSegmentIsUnfinished() throws {
        let units = unit(segment("<target>缺货</target>", "state=\"initial\""))
        #expect(try imported(units).changes.isEmpty)
        let taken = try imported(units, takesUnfinished: true)
        #expect(TrialHome.state("A", TrialHome.changed(taken.files)) == .unfinished)
    }

    private static let look = "Look. Then buy."

    @Test func segmentsAndWhatIsBetweenThemAreOneText() throws {
        let units = unit(
            segment("<target>看。</target>", source: "Look.") + "<ignorable><source> </source></ignorable>"
                + segment("<target>再买。</target>", source: "Then buy."), id: "A.handling")
        #expect(try imported(units).news == ["A.handling": "看。 再买。"])
        let ordered = unit(
            segment("<target order=\"3\">看。</target>", source: "Look.")
                + "<ignorable><source> </source><target></target></ignorable>"
                + segment("<target order=\"1\">先买。</target>", source: "Then buy."), id: "A.handling")
        #expect(try imported(ordered).news == ["A.handling": "先买。看。"])
        let half = unit(
            segment("<target>看。</target>", source: "Look.") + "<ignorable><source> </source></ignorable>"
                + segment("", source: "Then buy."), id: "A.handling")
        let left = try imported(half)
        #expect(left.changes.isEmpty && left.warnings.first?.message.contains("segment") == true)
    }

    @Test(arguments: [
        (#"至<ph id="1" dataRef="d1"/>"#, "至{limit}"), (#"至<ph id="1" equiv="{limit}"/>"#, "至{limit}"),
        (#"至<ph id="7"/>"#, "至{limit}"), (#"至<ph id="9" disp="{limit}"/>"#, "至{limit}"),
        (#"<pc id="1" dataRefStart="d2" dataRefEnd="d3">limit</pc>"#, "{limit}"),
        (#"<sc id="1" dataRef="d2"/>limit<ec startRef="1" dataRef="d3"/>"#, "{limit}"),
        (#"<mrk id="m1" type="term">至</mrk><sm id="m2"/>{limit}<em startRef="m2"/>"#, "至{limit}"),
        (#"至<cp hex="007B"/>limit<cp hex="007D"/>"#, "至{limit}"),
    ])
    func whatStandsForATextIsTaken(_ target: String, _ text: String) throws {
        let data = """
            <originalData><data id="d1">{limit}</data><data id="d2">{</data><data id="d3">}</data></originalData>
            """
        let source = #"Up to <ph id="7" dataRef="d1"/>"#
        let imported = try imported(
            unit(segment("<target>\(target)</target>", source: source), id: "A.user", more: data))
        #expect(imported.refusals.isEmpty && imported.news == ["A.user": text])
        #expect(imported.warnings.allSatisfy { !$0.message.contains("another source") })
    }

    @Test(arguments: [
        #"<ph id="1"/>{limit}"#, #"<sc id="1"/>{limit}"#, #"{limit}<ec id="2"/>"#, #"{limit}<pc id="1"/>"#,
        #"{limit}<cp hex="D800"/>"#, #"{limit}<cp/>"#, "{limit}<x:b>x</x:b>", "{limit}<unknown/>",
    ])
    func whatDoesNotSayItIsRefused(_ target: String) throws {
        let imported = try imported(unit(segment("<target>\(target)</target>", source: "Up to {limit}"), id: "A.user"))
        #expect(imported.refusals.map(\.unit) == ["shop/A.user"] && imported.files.isEmpty)
    }

    @Test func modulesAndExtensionsSayNothing() throws {
        let more = """
            <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1">
            <source>Item is out of stock</source><target>旧稿</target></mtc:match></mtc:matches>
            <x:unit><segment state="initial"><source>y</source><target>旧</target></segment></x:unit>
            <notes><note category="phrasebook">d</note><note>Which item?</note></notes>
            """
        let imported = try imported(unit(segment("<target>缺货</target>"), more: more))
        #expect(imported.news == ["A": "缺货"] && imported.remarks.map(\.message) == ["“Which item?”"])
    }

    @Test func groupsAreReadAndIndentationIsTheFiles() throws {
        let units = """
            <group id="g"><group id="h">\(
                unit(segment("<target>\n  缺货\n</target>", source: "\n  Item is\n  out of stock\n")))</group></group>
            """
        #expect(try imported(units).news == ["A": "缺货"])
    }

    @Test(arguments: ["2.2", "3.0", "1.1"])
    func anotherVersionIsRefusedByName(_ version: String) throws {
        let file = TrialHome.xliff2(unit(segment("<target>缺货</target>"))).replacing("\"2.1\"", with: "\"\(version)\"")
        #expect(try TrialHome.imported(file, .xliff2).refusals.first?.message == "this is XLIFF \(version)")
    }

    @Test func aForeignLocaleIsRefusedWithItsWayOut() throws {
        let file = TrialHome.xliff2(unit(segment("<target>缺货</target>"))).replacing("zh-CN", with: "zh-TW")
        #expect(try TrialHome.imported(file, .xliff2).refusals.first?.fixIt.contains("trgLang=\"zh-CN\"") == true)
    }
}
