import Phrasebook
import Testing

@Suite struct ReleasedNamesTests {
    private static let file = "Resources/released/shop.json"

    private static let codes = [
        SmallHome.code("1", "outOfStock"), SmallHome.code("2", "limitExceeded", [("limit", "money")]),
    ]

    /// The home with these codes, after ``codes`` were released.
    private func home(_ codes: [String]) throws -> SmallHome {
        let old = SourceHome(try SmallHome(Self.codes).home)
        var home = try SmallHome(codes)
        let catalog = try #require(old.catalogs.first?.catalog)
        home.files[Self.file] = String(decoding: ReleasedNames.file(for: catalog), as: UTF8.self)
        return home
    }

    @Test func whatWasReleasedIsNoDiagnostic() throws {
        #expect(try home(Self.codes).diagnostics.filter { $0.position.file == Self.file } == [])
        #expect(try home(Self.codes).diagnostics.errors(.releasedName) == [])
        #expect(try home(Self.codes + [SmallHome.code("3", "new")]).diagnostics.errors(.releasedName) == [])
    }

    @Test func aRenamedSymbolIsAnErrorThatStopsNoHome() async throws {
        let home = try home([SmallHome.code("1", "soldOut"), Self.codes[1]])
        #expect(
            home.diagnostics.errors(.releasedName) == [
                "Resources/catalogs/shop.json:2:25: the code 1 was released as outOfStock and is now soldOut"
            ])
        #expect(try await MessageStore(home: home.home).snapshot.catalogNames == ["shop"])
        #expect(!SourceHome(home.home).hasErrors)
    }

    @Test(arguments: [
        ([("limit", "decimal")], "limitExceeded(limit: decimal)"), ([], "limitExceeded"),
        ([("limit", "money"), ("amount", "money")], "limitExceeded(limit: money, amount: money)"),
        ([("maximum", "money")], "limitExceeded(maximum: money)"),
    ])
    func argumentsThatChangedAreAnError(arguments: [(String, String)], now: String) throws {
        let home = try home([Self.codes[0], SmallHome.code("2", "limitExceeded", arguments)])
        #expect(
            home.diagnostics.errors(.releasedName).map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) }
                == ["the code 2 was released as limitExceeded(limit: money) and is now \(now)"])
    }

    @Test func aCodeThatIsGoneIsAnErrorInTheReleasedFile() throws {
        let home = try home([Self.codes[0]])
        #expect(
            home.diagnostics.errors(.releasedName) == [
                "\(Self.file):7:5: the code 2 was released as limitExceeded(limit: money) and is gone"
            ])
    }

    @Test func aCatalogThatIsGoneIsAnError() throws {
        var home = try home(Self.codes).adding("depot", [SmallHome.code("1", "fine")])
        home.files["Resources/catalogs/shop.json"] = nil
        #expect(
            home.diagnostics.errors(.releasedName) == ["\(Self.file):1:1: the catalog shop was released and is gone"])
    }

    /// A manifest that cannot be read has lost nothing.
    @Test func aManifestWithErrorsIsNotCompared() throws {
        var home = try home(Self.codes)
        home.files["Resources/catalogs/shop.json"] = "{"
        #expect(home.diagnostics.errors(.releasedName) == [])
        home.files["Resources/catalogs/shop.json"] = SmallHome.manifest("shop", [#"{"code": "1"}"#])
        #expect(home.diagnostics.errors(.releasedName) == [])
    }

    @Test(arguments: ["[]", "{}", #"{"codes": []}"#, #"{"codes": {"1": {}}}"#, #"{"codes": {"1": {"symbol": 1}}}"#])
    func aFileOfAnotherShapeIsAnErrorOfCheckAlone(text: String) async throws {
        var home = try SmallHome(Self.codes)
        home.files[Self.file] = text
        let errors = home.diagnostics.filter { $0.severity == .error }
        #expect(!errors.isEmpty && errors.allSatisfy { $0.position.file == Self.file })
        #expect(try await MessageStore(home: home.home).snapshot.catalogNames == ["shop"])
    }
}
