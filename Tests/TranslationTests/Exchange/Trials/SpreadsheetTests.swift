import PhrasebookTranslation
import Testing

/// What a spreadsheet leaves in its cells is no text (trial A8).
@Suite struct SpreadsheetTests {
    private func imported(_ rows: String, head: String = "key,source en_US,translation zh_CN\n") throws -> TextImport {
        try TrialHome.imported(head + rows, .csv)
    }

    @Test(arguments: [
        "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!", "#ERROR!", " #NAME? ",
        // In German, French, Spanish and Russian; of LibreOffice.
        "#WERT!", "#NOM?", "#¿NOMBRE?", "#ИМЯ?", "#NV", "Err:502", "Err:508",
        "#¡VALOR!", "#N/D", "#Н/Д", "#N/B", "#I/T", "#YOK", "#HIÁNYZIK", "#NENÍ_K_DISPOZICI", "#DĚLENÍ_NULOU!",
        "Err :502", "#名称?", "#值!",
        // What people write into a cell that is still to be translated.
        "待翻译", "同上", "翻譯中", "+5", "(null)", "<null>", "[object Object]",
        "Fehler:502", "#NAME? 商品", "商品 #NAME?",
        // A formula, or what one shows meanwhile.
        "+A1", "@SUM(A1)", "-B2+1", "Wird geladen...", "正在加载...",
        // Values that are no words, for a source of words.
        "0", "5", "45123", "2026-11-29", "\"1 234,5\"", "TRUE", "WAHR", "null", "None", "undefined",
        // Characters that the encoding of the file does not have.
        "????", "商品??", "\u{FFFD}品", "□□□", "商品售罄_x000D_",
        "=VLOOKUP(A2)", "\"=GOOGLETRANSLATE(B2,\"\"en\"\",\"\"zh\"\")\"", "########", "Loading...", "1.39E+08",
        "#GETTING_DATA", "#FIELD!", "#CALC!", "#BLOCKED!", "#BUSY!", "50%", "-", "—", "TBD", "FIXME",
        // What a spreadsheet takes for a date.
        "29-Nov", "29. Nov", "3-Dez-25", "11月29日", "2026年11月29日",
        // UTF-8 that was read as Windows-1252, and written again.
        "å”®ç½„", "è¯·ç¨\u{8D}å€™", "ÃœberprÃ¼fen",
    ])
    func whatIsNoTextIsRefusedByName(_ cell: String) throws {
        let imported = try imported("shop/A/message,Item is out of stock,\(cell)\n")
        #expect(imported.refusals.map(\.unit) == ["shop/A"] && imported.files.isEmpty)
        #expect(imported.refusals.first?.line == 2 && imported.refusals.first?.fixIt.contains("cell") == true)
    }

    @Test(arguments: [
        "# 号商品", "#1 !", "#商品!", "'=1+1", "E+08", "3DS", "售罄？", "真的吗?", "A1", "-1 件", "{n}", "Ã", "3 Tage", "3-tägig",
        "CAFÉ®", "«CAFÉ»", "Größe", "11月底", "Todo", "N/A",
    ])
    func whatOnlyLooksLikeItIsAText(_ cell: String) throws {
        #expect(try imported("shop/A/message,Item is out of stock,\(cell)\n").refusals.isEmpty)
    }

    @Test func whatTheSourceHasTooIsMeant() throws {
        let files = TrialHome.files.merging(["Locales/en_US/shop.arb": ##"{"A": "#NAME?"}"##]) { $1 }
        let file = "key,source en_US,translation zh_CN\nshop/A/message,#NAME?,#NAME?\n"
        #expect(try TrialHome.imported(file, .csv, into: files).refusals.isEmpty)
    }

    @Test(arguments: [
        ("sep=;", ";"), ("sep=,", ","), ("\"sep=;\"", ";"), ("SEP=;", ";"), ("sep=\t", "\t"), ("sep=|", "|"),
    ])
    func aLineThatSaysTheSeparatorIsRead(_ line: String, _ mark: String) throws {
        let rows = [["key", "source en_US", "translation zh_CN"], ["shop/A/message", "Item is out of stock", "缺货"]]
        for end in ["\n", "\r\n"] {
            let file = ([line] + rows.map { $0.joined(separator: mark) }).joined(separator: end)
            let imported = try TrialHome.imported(file, .csv)
            #expect(imported.news == ["A": "缺货"] && imported.changes.first?.line == 3)
        }
    }

    @Test func aSeparatorInATextIsNamed() throws {
        let imported = try imported("shop/A/message,Item is out of stock,缺货,请稍后\n")
        #expect(imported.refusals.first?.message == "the row has 4 cells, and the first row has 3")
        #expect(try self.imported("shop/A/message,Item is out of stock,缺货,,\n").news == ["A": "缺货"])
    }

    @Test(arguments: ["5", "50%", "TRUE", "29-Nov", "-", "11月29日"])
    func withoutSourcesTheHomesOwnTextTells(_ cell: String) throws {
        let head = "key,translation zh_CN\n"
        #expect(try imported("shop/A/message,\(cell)\n", head: head).refusals.map(\.unit) == ["shop/A"])
        #expect(try imported("shop/A/message,'=商品\n", head: head).news == ["A": "=商品"])
    }

    @Test func aQuotationMarkBehindASpaceIsNamed() throws {
        let imported = try imported("shop/A/message,Item is out of stock, \"缺货\"\n")
        #expect(imported.refusals.first?.line == 2 && imported.changes.isEmpty)
    }

    @Test func twoColumnsOfTranslationsAreNamed() throws {
        let imported = try imported(
            "shop/A/message,x,缺货,缺貨\n", head: "key,source en_US,translation zh_CN,translation zh_TW\n")
        #expect(imported.refusals.first?.message.contains("several columns “translation”") == true)
    }
}
