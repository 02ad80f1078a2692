import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct XLIFFTests {
    private static let files = [
        "Locales/en_US/shop.arb": #"{"A": "Old & <b>new</b>", "A.user": "Up to {limit}"}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "旧"}"#,
    ]

    private func imported(_ units: String, head: String = "") throws -> TextImport {
        let file = """
            <?xml version="1.0" encoding="UTF-8"?>\(head)
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="shop" source-language="en-US" target-language="zh-CN" datatype="plaintext"><body>
            \(units)
            </body></file></xliff>
            """
        return try SmallHome.imported(file, .xliff, "zh_CN", into: Self.files)
    }

    @Test func marksOfXMLTravelAsTexts() throws {
        let export = try TextExport(TranslatedHome(SmallHome.home(Self.files)), locale: "zh_CN")
        let file = String(decoding: try export.bytes(as: .xliff), as: UTF8.self)
        #expect(file.contains("<source>Old &amp; &lt;b&gt;new&lt;/b&gt;</source>"))
        #expect(file.contains("resname=\"shop/A/message\" maxwidth=\"30\" size-unit=\"char\" xml:space=\"preserve\""))
        let edited = file.replacing("旧", with: "&#x65E7; &amp; <![CDATA[<新>]]>")
        let imported = try SmallHome.imported(edited, .xliff, "zh_CN", into: Self.files)
        #expect(imported.changes.map(\.new) == ["旧 & <新>"])
    }

    @Test func whatToolsAddIsReadAsText() throws {
        let units = """
            <group id="g"><trans-unit id="A" approved="yes"><source>Old &amp; <g id="1">&lt;b&gt;</g>new&lt;/b&gt;</source>
            <seg-source><mrk mtype="seg" mid="1">Other</mrk></seg-source>
            <target><mrk mtype="seg" mid="1">新</mrk><mrk mtype="seg" mid="2">的 <x id="1" equiv-text="{n}"/></mrk></target>
            <note from="translator">why?</note>
            <alt-trans><source>x</source><target>y</target><note>z</note></alt-trans></trans-unit></group>
            """
        let imported = try imported(units)
        #expect(imported.refusals.isEmpty)
        #expect(imported.changes.map(\.new) == ["新的 {n}"])
        #expect(imported.remarks.map(\.message) == ["“why?”"])
    }

    private func imported(source: String, target: String, into files: [String: String] = files) throws -> TextImport {
        let file = """
            <xliff version="1.2"><file original="shop" source-language="\(source)" target-language="\(target)"><body>
            <trans-unit id="A"><source>Old &amp; &lt;b&gt;new&lt;/b&gt;</source><target>新</target></trans-unit>
            </body></file></xliff>
            """
        return try SmallHome.imported(file, .xliff, "zh_CN", into: files)
    }

    @Test(arguments: [
        ("en-US", "zh-Hans-CN"), ("en-US", "zh"), ("en", "zh-Hans"), ("en-Latn-US", "ZH-cn"), ("en_US", "zh_CN"),
    ])
    func aLocaleMayBeSpelledInFullOrInShort(_ source: String, _ target: String) throws {
        let imported = try imported(source: source, target: target)
        #expect(imported.refusals == [] && imported.changes.map(\.new) == ["新"])
    }

    @Test(arguments: [
        ("en-US", "zh-Hant", "--locale zh_Hant; if they are in zh_CN, write target-language=\"zh-CN\""),
        ("en-US", "en", "--locale en_US;"), ("en-US", "zh-Hant-TW", "--locale zh_Hant_TW;"),
        ("en-US", "???", "if they are in zh_CN,"), ("en-GB", "zh-CN", "write source-language=\"en-US\""),
        ("zh-CN", "zh-CN", "write source-language=\"en-US\""),
    ])
    func anotherLocaleIsRefusedWithItsWayOut(_ source: String, _ target: String, _ fixIt: String) throws {
        let imported = try imported(source: source, target: target)
        #expect(imported.refusals.count == 1 && imported.files.isEmpty)
        #expect(imported.refusals.first?.fixIt.contains(fixIt) == true, "\(imported.refusals)")
    }

    @Test func aLocaleWithAFolderOfItsOwnIsNoOther() throws {
        let files = Self.files.merging(["Locales/zh/shop.arb": #"{"A": "旧"}"#]) { $1 }
        let imported = try imported(source: "en-US", target: "zh", into: files)
        #expect(imported.refusals.first?.fixIt.hasPrefix("import it with --locale zh;") == true)
    }

    @Test func aPlaceholderWithoutItsTextIsRefused() throws {
        let units = #"<trans-unit id="A"><source>x</source><target>新 <x id="1"/></target></trans-unit>"#
        let imported = try imported(units)
        #expect(imported.refusals.map(\.unit) == ["shop/A"])
    }

    @Test func entitiesAreNotRead() throws {
        let bomb = """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c SYSTEM "file:///etc/hostname">]>
            """
        let units = "<trans-unit id=\"A\"><source>x</source><target>&b;&c;</target></trans-unit>"
        let imported = try imported(units, head: "\n" + bomb)
        #expect(imported.refusals.map(\.line) == [2] && imported.changes.isEmpty)
        let undeclared = try self.imported(units)
        #expect(!undeclared.refusals.isEmpty && undeclared.files.isEmpty)
    }

    @Test(arguments: [
        "", "nonsense", "<a/>", "<xliff version=\"2.0\"/>", "<xliff version=\"1.2\"><file></xliff>",
        "<?xml version='1.0' encoding='UTF-16'?><xliff version=\"1.2\"/>",
        "<html><trans-unit id=\"A\"><source>x</source></trans-unit></html>",
    ])
    func whatIsNoXLIFFIsRefused(_ file: String) throws {
        let imported = try SmallHome.imported(file, .xliff, "zh_CN", into: Self.files)
        #expect(!imported.refusals.isEmpty, "\(file)")
    }

    @Test func aCharacterThatXMLCannotCarryIsSaid() throws {
        let home = TranslatedHome(SmallHome.home(["Locales/en_US/shop.arb": #"{"A": "x\u0001"}"#]))
        let export = try TextExport(home, locale: "zh_CN")
        let error = #expect(throws: TranslationError.self) { try export.bytes(as: .xliff) }
        #expect(error?.code == .unfitText && error?.message.contains("U+1") == true)
        #expect(throws: Never.self) { try export.bytes(as: .po) }
    }
}
