import Phrasebook
import Testing

@Suite struct SourceNameTests {
    @Test(arguments: [
        ("card-issuing", "CardIssuing", "cardIssuing"), ("shop", "Shop", "shop"),
        ("URL-errors", "URLErrors", "urlErrors"),
        ("snake_case.v2", "SnakeCaseV2", "snakeCaseV2"), ("cardIssuing", "CardIssuing", "cardIssuing"),
        ("错误", "错误", "错误"),
        // What Swift or a module has already.
        ("error", "ErrorCodes", "error"), ("phrasebook", "PhrasebookCodes", "phrasebook"),
        ("self", "SelfCodes", "selfCatalog"),
    ])
    func aCatalogsNameIsMadeOfItsWords(name: Catalog.Name, type: String, member: String) {
        #expect(SourceName.type(of: name) == type)
        #expect(SourceName.member(of: name) == member)
    }

    @Test(arguments: ["3ds", "-", "", "1", "_"])
    func aNameThatBeginsWithNoLetterIsNone(name: Catalog.Name) {
        #expect(SourceName.type(of: name) == nil)
        #expect(SourceName.member(of: name) == nil)
    }

    @Test(arguments: ["outOfStock", "a", "_x", "default", "threeDS_required", "x1"])
    func aSymbolBeginsWithASmallLetter(symbol: String) { #expect(SourceName.isSymbol(symbol)) }

    @Test(arguments: [
        "", "OutOfStock", "1004", "out-of-stock", "out of stock", "_", "self", "init", "allCodes", "é", "a\n",
    ])
    func otherSymbolsAreNone(symbol: String) { #expect(!SourceName.isSymbol(symbol)) }

    // MARK: Diagnostics

    @Test(arguments: ["1004", "self", "out-of-stock"])
    func aSymbolThatIsNoNameIsFoundAndStopsNoHome(symbol: String) async throws {
        let home = try SmallHome([SmallHome.code("1", "fine"), SmallHome.code("2", symbol)])
        let errors = home.diagnostics.errors(.sourceName)
        #expect(
            errors == [
                "Resources/catalogs/shop.json:3:25: the symbol “\(symbol)” of the code 2 cannot be a name in generated "
                    + "source"
            ])
        #expect(SourceHome(home.home).hasErrors)
        #expect(try await MessageStore(home: home.home).snapshot.catalogNames == ["shop"])
    }

    @Test func anArgumentThatIsNoNameIsFound() throws {
        let home = try SmallHome([SmallHome.code("1", "fine", [("a b", "text")])])
        #expect(home.diagnostics.errors(.sourceName).map { $0.contains("the argument “a b” of the code 1") } == [true])
    }

    @Test func argumentsThatShareANameAreFound() throws {
        let home = try SmallHome([SmallHome.code("1", "fine", [("0", "text"), ("argument0", "text")])])
        #expect(home.diagnostics.errors(.sourceName).map { $0.contains("two arguments of the code 1") } == [true])
    }

    @Test func codesThatShareASymbolAreFoundWithBothPositions() throws {
        let home = try SmallHome([SmallHome.code("1", "same"), SmallHome.code("2", "same")])
        let diagnostic = try #require(home.diagnostics.first { $0.rule == .duplicateCode })
        #expect(diagnostic.position.line == 3 && diagnostic.relatedPosition?.line == 2)
    }

    @Test func catalogsThatShareANameAreFound() throws {
        let home = try SmallHome([SmallHome.code("1", "fine")], in: "card-issuing")
            .adding("card_issuing", [SmallHome.code("1", "fine")])
        #expect(
            home.diagnostics.errors(.sourceName) == [
                "Resources/catalogs/card_issuing.json:1:13: the catalogs card-issuing and card_issuing are both named "
                    + "CardIssuing in generated source"
            ])
    }

    @Test func aCatalogWithoutALetterIsFound() throws {
        let home = try SmallHome([SmallHome.code("1", "fine")], in: "3ds")
        #expect(home.diagnostics.errors(.sourceName).map { $0.contains("the catalog’s name “3ds”") } == [true])
    }
}
