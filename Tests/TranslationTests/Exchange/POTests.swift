import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct POTests {
    private static let files = [
        "Locales/en_US/shop.arb":
            #"{"A": "A \"b\" \\ c\n\td\u0001", "@A": {"description": "One\ntwo"}, "A.user": "Up to {limit}"}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "A \"b\" \\ c\n\td\u00017\r\u2028e\u0085"}"#,
    ]

    @Test func escapesAreReadBack() throws {
        let export = try TextExport(TranslatedHome(SmallHome.home(Self.files)), locale: "zh_CN")
        let file = String(
            decoding: try export.bytes(as: .po, date: Date(timeIntervalSince1970: 0)), as: UTF8.self)
        #expect(file.contains("\"PO-Revision-Date: 1970-01-01 00:00+0000\\n\""))
        #expect(file.contains("\"Plural-Forms: nplurals=1; plural=0;\\n\""))
        #expect(file.contains("#. One\n#. two\n"))
        #expect(file.contains("msgid \"\"\n\"A \\\"b\\\" \\\\ c\\n\"\n\"\\td\\001\"\n"))
        #expect(file.contains("#, icu-message-format\nmsgctxt \"shop/A.user\"\n"))
        let imported = try SmallHome.imported(file, .po, "zh_CN", into: Self.files)
        #expect(imported.refusals.isEmpty && imported.changes.isEmpty)
    }

    private func imported(_ entries: String, header: String = "Language: zh_CN\\n") throws -> TextImport {
        try SmallHome.imported(
            "msgid \"\"\nmsgstr \"\(header)\"\n\n" + entries, .po, "zh_CN",
            into: ["Locales/en_US/shop.arb": #"{"A": "x", "A.user": "y"}"#, "Locales/zh_CN/shop.arb": "{}"])
    }

    @Test func entriesNeedNoEmptyLineBetweenThem() throws {
        let entries = """
            msgctxt "shop/A"
            msgid "x"
            msgstr ""
            "一"
            "二"
            #. comment
            msgctxt "shop/A.user"
            msgid "y"
            msgstr "三"
            #~ msgctxt "shop/B"
            #~ msgid "z"
            #~ msgstr "四"
            """
        let imported = try imported(entries)
        #expect(imported.changes.map(\.new) == ["一二", "三"])
        #expect(imported.changes.map(\.line) == [4, 10] && imported.refusals.isEmpty)
        let windows = try self.imported(entries.replacing("\n", with: "\r\n"))
        #expect(windows.changes == imported.changes)
    }

    @Test(arguments: [
        "msgid \"x\"\nmsgstr \"一\"", "msgctxt \"shop/A\"\nmsgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"一\"",
        "msgctxt \"shop/A\"\nmsgid \"x\nmsgstr \"一\"", "msgctxt \"shop/A\"\nmsgid \"x\"\nmsgstr \"\\q\"", "\"alone\"",
        "nonsense",
    ])
    func whatIsNoEntryIsRefused(_ entries: String) throws {
        let imported = try imported(entries)
        #expect(!imported.refusals.isEmpty && imported.files.isEmpty)
        #expect(imported.refusals.allSatisfy { $0.line != nil })
    }

    @Test func anotherEncodingIsRefused() throws {
        let imported = try imported("", header: "Content-Type: text/plain; charset=GB2312\\n")
        #expect(imported.refusals.count == 1)
    }
}
