import Foundation
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct ShippedGlossaryTests {
    private struct Glossary: Decodable {
        struct Term: Decodable {
            let source: [String]?
            let use: [String]?
            let user: [String]?
            let not: [String]?
        }
        let terms: [Term]

        var sources: Set<String> { Set(terms.flatMap { $0.source ?? [] }) }
        var used: Set<String> { Set(terms.flatMap { ($0.use ?? []) + ($0.user ?? []) }) }
        var refused: Set<String> { Set(terms.flatMap { $0.not ?? [] }) }
    }

    private static func bytes(_ locale: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: Home.shipped.path + "/Resources/glossary/\(locale).json"))
    }

    private static func glossary(_ locale: String) throws -> Glossary {
        try JSONDecoder().decode(Glossary.self, from: bytes(locale))
    }

    @Test func everyTermOfSimplifiedChineseHasItsTraditionalOne() throws {
        let missing = try Self.glossary("zh_CN").sources.subtracting(Self.glossary("zh_TW").sources)
        #expect(missing == [])
    }

    @Test(arguments: ["zh_CN", "zh_TW"])
    func noWordIsBothUsedAndRefused(locale: String) throws {
        let glossary = try Self.glossary(locale)
        #expect(!glossary.used.isEmpty && !glossary.refused.isEmpty)
        #expect(glossary.used.intersection(glossary.refused) == [])
    }

    /// Words of the mainland in traditional characters, and Taiwanese ones in which a refused word seems to be.
    @Test(arguments: [
        ("服務器響應超時", ["服務器", "響應", "超時"]), ("伺服器回應逾時", []),
        ("網絡異常，用戶信息有誤", ["網絡", "用戶", "信息"]), ("網路異常，用戶端資訊有誤", []),
        ("短信未送達此手機號", ["短信", "手機號"]), ("簡訊未送達此手機號碼", []),
        ("默認設置已激活", ["默認", "設置", "激活"]), ("預設設定已啟用", []),
        ("接口時間戳無效", ["接口", "時間戳"]), ("介面時間戳記無效", []),
        ("不支持此幣種的轉賬", ["不支持", "幣種", "轉賬"]), ("不支援此幣別的轉帳", []),
        ("卡片有效期與身份不匹配", ["有效期", "身份", "不匹配"]), ("卡片有效期限與身分不符", []),
    ])
    func wordsOfTheMainlandAreRefusedInTaiwan(text: String, words: [String]) throws {
        var files = PlantedHome.files
        files["Resources/glossary/zh_TW.json"] = String(decoding: try Self.bytes("zh_TW"), as: UTF8.self)
        files["Locales/zh_TW/shop.arb"] = #"{"@@locale": "zh_TW", "C": "\#(text)"}"#
        let diagnostics = TextChecks.diagnostics(of: Home(files: files)).filter { $0.rule.name == "refused-term" }
        #expect(diagnostics.map { $0.message } == words.map { "“C” says “\($0)”" })
    }
}
