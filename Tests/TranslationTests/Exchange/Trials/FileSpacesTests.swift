import PhrasebookTranslation
import Testing

/// White space that the file gave its texts is not theirs (trial A5).
@Suite struct FileSpacesTests {
    private func imported(_ id: String, _ source: String, _ target: String, more: String = "") throws -> TextImport {
        try TrialHome.imported(
            TrialHome.xliff(
                "<trans-unit id=\"\(id)\" \(more)>\n<source>\(source)</source>\n<target>\(target)</target>\n</trans-unit>"
            ))
    }

    @Test(arguments: [
        ("\n    Item is out of stock\n  ", "\n    商品已售罄\n  "), ("\tItem is out of stock ", "\t商品已售罄 "),
        ("\r\n  Item is out of stock\r\n", "\r\n  商品已售罄\r\n"), ("  Item is out of stock", "  商品已售罄"),
        // Other indentation, as tools that break lines by length write it.
        ("\n      Item is\n      out of stock\n    ", "\n      商品已\n      售罄\n    "),
        ("Item  is out\nof stock", "商品已\n  售罄"), ("Item is\nout of stock", "商品已售罄"),
    ])
    func whatBothHaveIsTheFiles(_ source: String, _ target: String) throws {
        for more in ["", "xml:space=\"preserve\""] {
            let imported = try imported("A", source, target, more: more)
            #expect(imported.news == ["A": "商品已售罄"] && imported.warnings.isEmpty && imported.refusals.isEmpty)
            #expect(TrialHome.state("A", TrialHome.changed(imported.files)) == .translated)
        }
    }

    @Test func anUneditedTextWithTheFilesSpacesIsNoEdit() throws {
        let imported = try imported("A", "\n  Item is out of stock\n", "\n  该商品已缺货\n")
        #expect(imported.changes.isEmpty && imported.files.isEmpty && imported.warnings.isEmpty)
    }

    @Test func betweenWordsALineBreakIsASpace() throws {
        let imported = try imported("A", "Item is\n  out of stock", "APP 商品\n  sold\n  out了")
        #expect(imported.news == ["A": "APP 商品 sold out了"])
    }

    @Test func whatTheTranslationAloneHasIsItsOwn() throws {
        let imported = try imported("A", "Item is out of stock", "商品已售罄 ")
        #expect(imported.news == ["A": "商品已售罄 "])
    }

    @Test func whatTheHomesSourceHasIsTheTexts() throws {
        let lines = try imported("D", "Two\nlines", "两\n行")
        #expect(lines.news == ["D": "两\n行"])
        let indented = try imported("D", "\n  Two\nlines\n", "\n  两\n行\n")
        #expect(indented.news == ["D": "两\n行"])
        let files = TrialHome.files.merging(["Locales/en_US/shop.arb": #"{"A": " and more"}"#]) { $1 }
        let spaced = try TrialHome.imported(
            TrialHome.xliff(TrialHome.unit("<target>\n  等等</target>", source: "\n   and more")), into: files)
        #expect(spaced.news == ["A": " 等等"])
    }

    @Test func linesBrokenAnewAmongOwnOnesAreRefused() throws {
        let imported = try imported("D", "Two\n  lines", "两\n  行")
        #expect(imported.refusals.map(\.unit) == ["shop/D"] && imported.files.isEmpty)
    }

    @Test func aPaddedTableIsReadTheSame() throws {
        let file = "key,source en_US,translation zh_CN\nshop/A/message, Item is out of stock , 商品已售罄 \n"
        #expect(try TrialHome.imported(file, .csv).news == ["A": "商品已售罄"])
    }
}
