import Phrasebook
import PhrasebookCatalogs
import Testing

@testable import PhrasebookTranslation

/// What exports say of each text (trial A13).
@Suite struct ExportNotesTests {
    private static let shipped = ShippedTexts.home

    @Test(arguments: ["zh_CN", "zh_TW", "fr_FR"])
    func noTextOfTheHomeExceedsTheLimitThatItsFileSays(_ locale: String) throws {
        let units = try TextExport(Self.shipped, locale: locale).units
        let limited = units.filter { $0.writtenLimit != nil }
        #expect(limited.allSatisfy { ($0.translation?.count ?? 0) <= ($0.writtenLimit ?? 0) } && limited.count > 100)
        // What arguments make longer as it is written has its limit in words.
        let others = units.filter { $0.lengthLimit != nil && $0.writtenLimit == nil }
        #expect(others.allSatisfy { $0.note?.contains("as it is shown") == true } && !others.isEmpty)
        #expect(others.allSatisfy { unit in (unit.source + (unit.translation ?? "")).contains { "{'".contains($0) } })
    }

    @Test func theFilesAnnounceTheLimitOfWrittenTextsAlone() throws {
        let files = [
            "Locales/en_US/shop.arb": #"{"A": "Sold out", "A.user": "Up to {limit}", "A.handling": "Don't"}"#,
            "Locales/zh_CN/shop.arb": #"{"A": "缺货"}"#,
        ]
        let export = try TextExport(TranslatedHome(SmallHome.home(files)), locale: "zh_CN")
        #expect(export.units.map(\.writtenLimit) == [30, nil, nil])
        func text(_ format: ExchangeFormat) throws -> String {
            String(decoding: try export.bytes(as: format), as: UTF8.self)
        }
        let words = "At most 45 characters as it is shown, with values for its arguments."
        for format in [ExchangeFormat.csv, .xliff, .xliff2, .po] { #expect(try text(format).contains(words)) }
        #expect(try text(.xliff).split(separator: "maxwidth=").count == 2)
        #expect(try text(.xliff2).split(separator: "slr:sizeRestriction=").count == 2)
        #expect(try text(.po).split(separator: "max-length:").count == 2)
    }

    @Test func onlyATextOfTheDocumentIsCalledOne() throws {
        for locale in ["zh_CN", "zh_TW", "fr_FR", "en_US"] {
            for unit in try TextExport(Self.shipped, locale: locale).units where unit.state != .contract {
                #expect(unit.remarks.allSatisfy { !$0.contains("CONTRACT") }, "\(locale) \(unit.address)")
            }
        }
        // The trial's own: contract in English and simplified Chinese, and translated into traditional.
        let unit = try TextExport(Self.shipped, locale: "zh_TW").units.first { $0.address.key == "100615" }
        #expect(unit?.description?.hasPrefix("Message of 100615") == true)
        let english = try TextExport(Self.shipped, locale: "en_US").units.first { $0.address.key == "100615" }
        #expect(english?.description?.hasPrefix("CONTRACT, do not change. Message of 100615") == true)
    }

    @Test(arguments: [ExchangeFormat.csv, .xliff, .xliff2, .po])
    func theGlossarysTermsGoAlong(_ format: ExchangeFormat) throws {
        let files = [
            "Locales/en_US/shop.arb":
                #"{"A": "The account is closed, account {n}", "A.user": "Your card", "A.handling": "Discard it"}"#,
            "Resources/glossary/zh_CN.json": #"""
            {"terms": [{"source": ["account"], "use": ["账户", "账号"]},
                       {"source": ["card"], "use": ["卡片"], "user": ["银行卡"]}]}
            """#,
        ]
        let export = try TextExport(TranslatedHome(SmallHome.home(files)), locale: "zh_CN")
        #expect(export.units.map(\.terms) == [["account: 账户, 账号"], [], ["card: 银行卡"]])
        let file = String(decoding: try export.bytes(as: format), as: UTF8.self)
        #expect(file.contains("account: 账户, 账号") && file.contains("card: 银行卡"))
    }

    @Test func theTermsOfShippedTextsAreThoseOfTheChecks() throws {
        let unit = try #require(
            try TextExport(Self.shipped, locale: "zh_CN").units.first {
                $0.source.lowercased().contains("refund") && $0.state != .contract
            })
        #expect(unit.terms.contains { $0.hasPrefix("refund: ") }, "\(unit.terms)")
    }
}
