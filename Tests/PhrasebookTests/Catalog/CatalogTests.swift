import ICU
import Phrasebook
import Testing

@Suite struct CatalogTests {
    private func shop() async throws -> Catalog {
        try #require(try await HomeFiles.shop.store().snapshot.catalog("shop"))
    }

    @Test func codesKeepTheManifestsOrder() async throws {
        let files = HomeFiles.small(
            codes: ["3", "10", "2", "b", "B", "01", "1", "3DS_required"].map { #""code": "\#($0)""# },
            texts: ["en_US": [:]])
        let catalog = try #require(try await files.store().snapshot.catalog("api"))
        #expect(catalog.codes.map(\.rawValue) == ["3", "10", "2", "b", "B", "01", "1", "3DS_required"])
    }

    /// Codes are opaque: no prefix, no case, no number.
    @Test(arguments: ["3ds", "3ds_not_authenticated2", "3DS_NOT_AUTHENTICATED", "01", "1.0", "1 ", "\u{FF11}"])
    func aCodeIsFoundByItsVeryCharactersOnly(code: String) async throws {
        let files = HomeFiles.small(
            codes: ["3ds_not_authenticated", "1", "3ds_not_authenticated_x"].map { #""code": "\#($0)""# },
            texts: ["en_US": [:]])
        let catalog = try #require(try await files.store().snapshot.catalog("api"))
        #expect(catalog[Code(code)] == nil)
        #expect(catalog["3ds_not_authenticated"]?.code == "3ds_not_authenticated")
    }

    @Test func theManifestsFactsAreTheCatalogs() async throws {
        let catalog = try await shop()
        #expect(catalog.contractLocale == .english)
        #expect(catalog.successCode == "0")
        #expect(catalog.httpStatus == 422 && catalog.httpStatusOrigin == .document)
        #expect(catalog.timeZone == "Asia/Shanghai" && catalog.reference == "/reference/shop#")
        #expect(catalog.categories.map(\.name) == ["money"] && catalog.categories.map(\.range) == ["1xxx"])
        #expect(catalog.types.map(\.name) == ["soft", "hard"] && catalog.types.map(\.httpStatus) == [402, nil])
        #expect(catalog.notes == ["retry"] && !catalog.rejectsSurplusDigits)
        #expect(catalog.body.members.map(\.name) == ["code", "message"])
        #expect(catalog.body.members.map(\.origin) == [.document, .setting])
        let limit = try #require(catalog["limit"])
        #expect(limit.identifier == "LIMIT" && limit.category == "money" && limit.type == "soft")
        #expect(limit.arguments.map(\.name) == ["amount", "limit"] && limit.type(ofArgument: "limit") == .money)
        #expect(limit.retry?.advice == .later && limit.retry?.after == .seconds(600) && limit.retry?.conflict == nil)
        #expect(limit.httpStatus == 402 && !limit.isDeprecated)
        #expect(catalog["due"]?.isDeprecated == true && catalog["due"]?.httpStatus == 422)
        #expect(catalog["stolen"]?.audience == .withheld && catalog["stolen"]?.sharedUserText == "user.declined")
        #expect(catalog["tries"]?.retry == nil)
    }

    /// A setting of ours is no word of the document: the code then has no status.
    @Test func aStatusThatIsASettingIsNotTheDocuments() async throws {
        let files = HomeFiles.small(
            manifest: #""httpStatus": {"value": 400}, "types": [{"name": "t", "httpStatus": 404}],"#,
            codes: [#""code": "a""#, #""code": "b", "type": "t""#, #""code": "c", "type": "t", "httpStatus": 409"#],
            texts: ["en_US": ["a": "A"]])
        let snapshot = try await files.store().snapshot
        #expect(snapshot.catalog("api")?.entries.map(\.httpStatus) == [nil, 404, 409])
        let statuses = ["a", "b", "c", "unknown"].map {
            snapshot.answer(to: Code($0), in: "api", locale: .english).body().status
        }
        #expect(statuses == [400, 404, 409, 400])
    }

    @Test func groupsWithoutCodesAreListed() async throws {
        let types = try #require(try await Shipped.snapshot().catalog("typed-checkout")?.types)
        #expect(types.count == 7)
        #expect(types.filter { $0.httpStatus == 500 }.map(\.name) == ["api_error"])
    }
}
