import PhrasebookTranslation
import Testing

/// Entries as gettext's tools and people's hands leave them.
@Suite struct POEntryTests {
    private func imported(_ entries: String, header: String = "Language: zh_CN\\n") throws -> TextImport {
        try TrialHome.imported("msgid \"\"\nmsgstr \"\(header)\"\n\n" + entries, .po)
    }

    private func entry(_ text: String) -> String {
        "msgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \(text)\n"
    }

    @Test(
        "an escape of digits is a byte of the encoding",
        arguments: [
            #""\345\225\206\345\223\201\345\267\262\345\224\256\347\275\204""#,
            #""\xE5\x95\x86\xe5\x93\x81\xe5\xb7\xb2\xe5\x94\xae\xe7\xbd\x84""#, #""商\345\223\201已售罄""#,
            "\"\"\n\"\\345\\225\\206\"\n\"品已售罄\"",
        ])
    func bytes(text: String) throws { #expect(try imported(entry(text)).news == ["A": "商品已售罄"]) }

    @Test(arguments: [#""\345\225""#, #""\400""#, #""\q""#, #""\x""#, #""a\""#])
    func whatIsNoTextIsRefusedAndNamed(text: String) throws {
        let imported = try imported(entry(text))
        #expect(imported.changes.isEmpty && imported.refusals.contains { $0.line == 6 })
    }

    @Test func blankLinesHaveNoMeaningInsideAnEntry() throws {
        let entry = "msgctxt \"shop/A\"\n\nmsgid \"Item is out of stock\"\n\nmsgstr \"商品售罄\"\n\n"
        #expect(try imported(entry).news == ["A": "商品售罄"])
    }

    @Test(arguments: [
        "msgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \"商品售罄\"\nmsgstr \"商品卖完\"\n",
        "msgctxt \"shop/B\"\nmsgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \"商品售罄\"\n",
        "msgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\n\nmsgctxt \"shop/C\"\nmsgid \"Wait.\"\nmsgstr \"请等\"\n",
        "msgctxt \"shop/A\"\nmsgstr \"商品售罄\"\n",
    ])
    func whatIsThereTwiceOrNotAtAllIsRefused(entries: String) throws {
        let imported = try imported(entries)
        #expect(imported.changes.isEmpty && !imported.refusals.isEmpty)
    }

    @Test func theSourcesLanguageIsHeldAgainstTheHome() throws {
        let header = "Language: zh_CN\\nX-Source-Language: de_DE\\n"
        #expect(try !imported(entry("\"商品售罄\""), header: header).refusals.isEmpty)
        let own = "Language: zh_CN\\nX-Source-Language: en\\n"
        #expect(try imported(entry("\"商品售罄\""), header: own).news == ["A": "商品售罄"])
    }

    @Test(arguments: ["CHARSET", "UTF-8", "utf8"])
    func aTemplatesEncodingIsNone(charset: String) throws {
        let header = "Language: zh_CN\\nContent-Type: text/plain; charset=\(charset)\\n"
        #expect(try imported(entry("\"商品售罄\""), header: header).news == ["A": "商品售罄"])
    }
}
