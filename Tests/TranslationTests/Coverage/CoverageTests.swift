import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct CoverageTests {
    private static let home = SmallHome.home([
        "Locales/en_US/shop.arb": #"{"catalog.title": "Shop", "A": "New", "A.user": "Buy.", "A.user.plain": "x"}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "旧", "A.user": "购买。", "catalog.overview": "多"}"#,
        "Locales/fr_FR/shop.arb": "{}",
        "Resources/translations/zh_CN/shop.json":
            #"{"texts": {"A": {"source": "0000000000000000", "translation": "\#(SmallHome.hash("旧"))"}}}"#,
    ])

    @Test func textsAreCountedByCatalogLocaleAndKind() throws {
        let coverage = Coverage(TranslatedHome(Self.home))
        #expect(coverage.locales == ["fr_FR", "zh_CN"] && coverage.sourceLocale == "en_US")
        let row = try #require(coverage.rows.first { $0.locale == "zh_CN" })
        #expect(row.catalog == "shop" && row.kinds.map(\.kind) == ["message", "user", "page"])
        let counts = row.kinds.map(\.count)
        #expect(counts.map(\.translated) == [0, 1, 0])
        #expect(counts.map(\.stale) == [1, 0, 0])
        #expect(counts.map(\.missing) == [0, 1, 1])
        #expect(row.all.total == 4 && coverage.all(in: "fr_FR").missing == 4)
        #expect(coverage.all(in: "zh_CN").percent == 25)
    }

    @Test func aTextThatTheDocumentGivesIsTranslated() throws {
        let coverage = Coverage(ShippedTexts.home)
        let row = try #require(coverage.rows.first { $0.catalog == "return-code-gateway" && $0.locale == "zh_CN" })
        let messages = try #require(row.kinds.first { $0.kind == "message" }?.count)
        #expect(messages.translated == 91 && messages.total == 91)
    }

    @Test func someCatalogsAndLocalesAreCountedAlone() throws {
        let all = Coverage(TranslatedHome(Self.home))
        func rows(_ catalogs: [String], _ locales: [String]) throws -> [String] {
            try all.only(catalogs: catalogs, locales: locales).rows.map { "\($0.catalog) \($0.locale)" }
        }
        #expect(try rows([], []) == ["shop fr_FR", "shop zh_CN"])
        #expect(try rows([], ["zh_CN"]).allSatisfy { $0.hasSuffix(" zh_CN") })
        #expect(try rows(["shop"], ["zh_CN", "fr_FR"]) == ["shop fr_FR", "shop zh_CN"])
        #expect(try rows(["shop"], ["zh-CN"]) == ["shop zh_CN"])
        let one = try all.only(locales: ["zh_CN"])
        #expect(one.locales == ["zh_CN"] && one.all(in: "zh_CN") == all.all(in: "zh_CN"))
        #expect(one.sourceLocale == "en_US" && one.all(in: "fr_FR").total == 0)
    }

    @Test(
        arguments: [(["cafe"], []), ([], ["de_DE"]), ([], ["en_US"]), (["shop"], ["?"])] as [([String], [String])])
    func whatIsNotCountedIsSaidWithTheChoice(_ catalogs: [String], _ locales: [String]) throws {
        let error = #expect(throws: TranslationError.self) {
            try Coverage(TranslatedHome(Self.home)).only(catalogs: catalogs, locales: locales)
        }
        #expect(error?.code == (locales.isEmpty ? .unknownCatalog : .unknownLocale))
        #expect(error?.fixIt.contains(locales.isEmpty ? "shop" : "fr_FR, zh_CN") == true)
    }

    @Test func theJSONSaysTheSame() throws {
        let json = Coverage(TranslatedHome(Self.home)).json
        let root = try #require(JSONReader().read(SourceText(name: "", bytes: json)).root?.object)
        let row = try #require(
            root["catalogs"]?.array?.compactMap(\.object).first { $0["locale"]?.string == "zh_CN" })
        #expect(row["stale"]?.numberLiteral == "1" && row["total"]?.numberLiteral == "4")
        #expect(row["kinds"]?.object?["user"]?.object?["missing"]?.numberLiteral == "1")
        #expect(root["locales"]?.object?["zh_CN"]?.object?["translated"]?.numberLiteral == "1")
    }
}
