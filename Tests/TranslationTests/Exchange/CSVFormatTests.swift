import Phrasebook
import Testing

@testable import PhrasebookTranslation

@Suite struct CSVFormatTests {
    /// Texts that spreadsheets would run, or that look as if they were guarded.
    private static let cells = [
        "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'", "''", "'=1", "''=1", "'text",
        "'{'", "", " =1", "text", "'\u{0301}=1",
    ]

    @Test(arguments: cells)
    func aGuardIsTakenAwayExactly(_ cell: String) {
        let guarded = CellGuard.guarded(cell)
        #expect(CellGuard.restored(guarded).utf8.elementsEqual(cell.utf8))
        if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            #expect(guarded == "'" + cell)
        }
    }

    @Test func plainTextsAreNotGuarded() {
        for cell in ["text", "'text", " =1", "{x}", "1", ""] { #expect(CellGuard.guarded(cell) == cell) }
    }

    @Test func guardedTextsTravelBothWays() throws {
        let texts = ["=1+1", "+1", "-1", "@x", "\tx\"y\"", "'=1", "a,b;c", "line\nline", " spaces ", "'{'"]
        var english: [String] = []
        for (index, text) in texts.enumerated() {
            var writer = JSONWriter()
            writer.string(text)
            english.append("\"A\(index)\": \(String(decoding: writer.bytes, as: UTF8.self))")
        }
        let codes = texts.indices.map {
            #"{"code": "A\#($0)", "symbol": "a\#($0)", "audience": "user"}"#
        }
        let files = [
            "Resources/catalogs/shop.json": """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "c", "value": "code"}]},
             "codes": [\(codes.joined(separator: ","))]}
            """,
            "Locales/en_US/shop.arb": "{\(english.joined(separator: ","))}",
            "Locales/zh_CN/shop.arb": "{\(english.joined(separator: ","))}",
        ]
        let home = TranslatedHome(SmallHome.home(files))
        let export = try TextExport(home, locale: "zh_CN")
        #expect(export.units.map(\.translation) == texts)
        let bytes = try export.bytes(as: .csv)
        let rows = try CSVTable.read(String(decoding: bytes.dropFirst(3), as: UTF8.self), separator: ",")
        #expect(rows.count == texts.count + 1)
        for row in rows {
            for cell in row.cells { #expect(!"=+-@\t\r".unicodeScalars.contains { $0 == cell.unicodeScalars.first }) }
        }
        for format in ExchangeFormat.allCases {
            let bytes = try export.bytes(as: format)
            let imported = try TextImport(bytes, as: format, locale: "zh_CN", name: "", into: home)
            #expect(imported.refusals.isEmpty && imported.changes.isEmpty, "\(format)")
        }
    }

    @Test func theFormIsThatOfTheStandard() throws {
        let bytes = try TextExport(ShippedTexts.home, locale: "zh_CN").bytes(as: .csv)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        #expect(
            text.hasPrefix("key,source en_US,translation zh_CN,state,description,placeholders,terms,limit,note\r\n"))
        #expect(text.hasSuffix("\r\n"))
        let rows = try CSVTable.read(text, separator: ",")
        #expect(Set(rows.map(\.cells.count)) == [9])
        let row = try #require(rows.first { $0.cells[0] == "card-issuing/1004/user" })
        #expect(row.cells[1] == "Some details are incorrect. Please check the following: {field}.")
        #expect(row.cells[2] == "部分信息有误，请检查{field}。")
        #expect(row.cells[3] == "translated")
        #expect(row.cells[5] == "{field} (field), such as postal code")
        #expect(row.cells[7] == "" && row.cells[8].hasPrefix("At most 45 characters as it is shown"))
        let plural = try #require(rows.first { $0.cells[0] == "return-code-gateway/100615/user" })
        #expect(plural.cells[8].hasSuffix("Plural forms in this language: other."))
    }

    @Test(arguments: [";", "\t", ","] as [Unicode.Scalar])
    func spreadsheetsMayPartCellsOtherwise(_ separator: Unicode.Scalar) throws {
        let mark = String(Character(separator))
        let file = [["note", "translation zh_CN", "key"], ["", "\"新\(mark)\"\"x\"\"\"", "shop/A/message"]]
            .map { $0.joined(separator: mark) }.joined(separator: "\n")
        let imported = try SmallHome.imported(
            file, .csv, "zh_CN", into: ["Locales/en_US/shop.arb": #"{"A": "x"}"#, "Locales/zh_CN/shop.arb": "{}"])
        #expect(imported.changes.map(\.new) == ["新\(mark)\"x\""])
    }

    @Test(arguments: ["", "key,text\r\n", "translation\r\n", "key,translation\r\n\"A,b", "key,translation\r\n\"A\"b,c"])
    func aTableWithMistakesIsRefused(_ file: String) throws {
        let imported = try SmallHome.imported(
            file, .csv, "zh_CN", into: ["Locales/en_US/shop.arb": #"{"A": "x"}"#])
        #expect(imported.refusals.count == 1)
        #expect(imported.refusals.first?.line != nil)
    }

    @Test func notesOfTranslatorsAreShown() throws {
        let file = try ShippedTexts.file(.csv)
        let line = try #require(file.split(separator: "\r\n").first { $0.hasPrefix("card-issuing/1004/user,") })
        let imported = try ShippedTexts.imported(file.replacing(line, with: line.dropLast() + " Which field?\""), .csv)
        #expect(imported.remarks.map(\.message) == ["“Which field?”"])
        #expect(imported.remarks.map(\.unit) == ["card-issuing/1004.user"])
    }
}
