import Phrasebook
import PhrasebookTranslation
import Testing

/// PO as templates, `msgmerge` and editors write it (trial A9).
@Suite struct POSmallPrintTests {
    private func imported(_ entries: String, header: String = "Language: zh_CN\\n") throws -> TextImport {
        try TrialHome.imported("msgid \"\"\nmsgstr \"\(header)\"\n\n" + entries, .po)
    }

    private let entry = "msgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \"缺货\"\n"

    @Test(arguments: ["Language: \\n", "Language:\\n", "Project-Id-Version: x\\nLanguage: \\nMIME-Version: 1.0\\n", ""])
    func aTemplateSaysNoLanguage(_ header: String) throws {
        let imported = try imported(entry, header: header)
        #expect(imported.news == ["A": "缺货"] && imported.refusals.isEmpty)
    }

    @Test(arguments: ["zh-CN", "zh_Hans_CN", "zh_CN"])
    func aLanguageIsSpelledInAnyWay(_ language: String) throws {
        #expect(try imported(entry, header: "Language: \(language)\\n").news == ["A": "缺货"])
    }

    private static let obsolete = "#~ msgctxt \"shop/Z\"\n#~ msgid \"z\"\n#~ msgstr \"旧\"\n"

    @Test(arguments: [
        // The trial's own, and what else is said of an entry.
        "#, fuzzy\n\(obsolete)", "# ask the lawyers\n#, fuzzy\n\(obsolete)",
        "#, fuzzy\n#| msgid \"older\"\n\(obsolete)",
        "#, fuzzy\n\(obsolete)#, fuzzy\n\(obsolete)", "#~ #, fuzzy\n\(obsolete)",
        "#, fuzzy\n#~| msgid \"older\"\n\(obsolete)",
    ])
    func whatIsSaidOfAnObsoleteEntryStaysThere(_ before: String) throws {
        for gap in ["", "\n"] {
            let imported = try imported(before + gap + entry)
            #expect(imported.news == ["A": "缺货"] && imported.warnings.isEmpty && imported.remarks.isEmpty)
        }
    }

    @Test func whatComesBehindAnObsoleteEntryIsSaidOfTheNext() throws {
        let imported = try imported(Self.obsolete + "# why?\n#, fuzzy\n" + entry)
        #expect(imported.changes.isEmpty && imported.remarks.map(\.message) == ["“why?”"])
    }

    @Test func anEntryBeforeAnObsoleteOneIsWhole() throws {
        #expect(try imported(entry + Self.obsolete).news == ["A": "缺货"])
    }

    @Test func aFuzzyEntryWasMadeFromItsFormerSource() throws {
        let entry = """
            #, fuzzy
            #| msgctxt "shop/A.handling"
            #| msgid ""
            #| "Look. "
            #| "Buy."
            msgctxt "shop/A.handling"
            msgid "Look. Then buy."
            msgstr "看，买。"

            """
        let imported = try imported(entry)
        let home = TranslatedHome(.init(files: TrialHome.changed(imported.files)))
        #expect(home["shop"]?["A.handling"]?.texts["zh_CN"]?.state == .unfinished)
        #expect(home["shop"]?["A.handling"]?.texts["zh_CN"]?.formerSource == "Look. Buy.")
    }
}
