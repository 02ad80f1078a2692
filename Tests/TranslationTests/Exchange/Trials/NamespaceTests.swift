import PhrasebookTranslation
import Testing

/// Elements of other namespaces are no part of a unit (trial A2).
@Suite struct NamespaceTests {
    @Test(arguments: [
        // The trial's own: a tool's history behind the target.
        "<x:history><x:unit><source>Item is out of stock</source><target>旧译文</target></x:unit></x:history>",
        "<x:history><x:unit><source>x</source><target/></x:unit></x:history>",
        // Elements of XLIFF in an element of another namespace, with states and notes of their own.
        #"<x:a><target state="new">旧</target><note>n</note><mrk mtype="seg" mid="1"/></x:a>"#,
        // A tool's target and note beside the unit's own.
        #"<x:target>旧</x:target><x:note>n</x:note><x:source>y</x:source>"#,
        // A default namespace of its own.
        #"<target xmlns="urn:example:other">旧</target>"#,
        // Another unit in it.
        #"<x:unit><trans-unit id="B"><source>New words</source><target>新</target></trans-unit></x:unit>"#,
        "<alt-trans><source>x</source><target>旧</target><note>n</note></alt-trans>",
    ])
    func aToolsOwnElementsSayNothing(_ more: String) throws {
        for unit in [
            TrialHome.unit("<target>商品已售罄</target>" + more), TrialHome.unit(more + "<target>商品已售罄</target>"),
        ] {
            let imported = try TrialHome.imported(TrialHome.xliff(unit))
            #expect(imported.news == ["A": "商品已售罄"], "\(unit)")
            #expect(imported.refusals.isEmpty && imported.warnings.isEmpty && imported.remarks.isEmpty)
        }
    }

    @Test func aPrefixMayStandForXLIFFItself() throws {
        let file = """
            <l:xliff version="1.2" xmlns:l="urn:oasis:names:tc:xliff:document:1.2">
            <l:file original="shop" source-language="en-US" target-language="zh-CN"><l:body>
            <l:trans-unit id="A"><l:source>Item is out of stock</l:source><l:target>商品已售罄</l:target>
            <target xmlns="">旧</target></l:trans-unit></l:body></l:file></l:xliff>
            """
        #expect(try TrialHome.imported(file).news == ["A": "商品已售罄"])
    }

    @Test(arguments: [
        "<target>商品<x:b>已</x:b>售罄</target>", "<target>商品已售罄<x:ch val=\"9\"/></target>",
        "<target>商品<b xmlns=\"\">已</b></target>",
        "<target>商品<ph id=\"1\"><x:b>已</x:b></ph></target>", "<target>商品<unknown/></target>",
    ])
    func whatIsInATextOfAnotherNamespaceIsRefusedByName(_ target: String) throws {
        let imported = try TrialHome.imported(TrialHome.xliff(TrialHome.unit(target)))
        #expect(imported.refusals.map(\.unit) == ["shop/A"] && imported.files.isEmpty)
    }

    @Test(arguments: [
        "<xliff version=\"1.2\" xmlns=\"urn:example:other\"/>",
        "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "<y:xliff version=\"1.2\"/>",
    ])
    func whatIsXLIFFByNameAloneIsRefused(_ file: String) throws {
        #expect(try TrialHome.imported(file).refusals.count == 1)
    }

    @Test func twoTargetsAreRefused() throws {
        let unit = TrialHome.unit("<target>一</target><target>二</target>")
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).refusals.map(\.unit) == ["shop/A"])
    }

    @Test func anAttributeOfAnotherNamespaceIsNoStateOfTheUnit() throws {
        let unit = TrialHome.unit("<target x:state=\"new\">商品已售罄</target>", attributes: "x:approved=\"no\"")
        #expect(try TrialHome.imported(TrialHome.xliff(unit)).news == ["A": "商品已售罄"])
    }
}
