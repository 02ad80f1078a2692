import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// A body for end users carries the user text, the status and the reference, and nothing else.
@Suite struct AudienceTests {
    private static func object(_ body: ErrorBody) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(body.bytes)) as? NSDictionary)
    }

    @Test(arguments: Shipped.catalogs, ErrorBody.Style.allCases)
    func aUsersBodyTellsNothingElse(catalog: Catalog.Name, style: ErrorBody.Style) async throws {
        let snapshot = try await Shipped.snapshot()
        for entry in snapshot.catalog(catalog)?.entries ?? [] {
            let answer = snapshot.answer(to: entry.code, in: catalog, locale: .chinese)
            let body = answer.body(style, audience: .user, reference: "order 7")
            let object = try Self.object(body)
            let texts = (object.allValues as [Any]).compactMap { $0 as? String }.sorted()
            #expect(object.count == 3)
            #expect(texts == [try #require(answer.user), "order 7"].sorted(), "\(entry.code)")
            #expect(object["status"] as? Int == body.status)
            #expect(object["reference"] as? String == "order 7")
        }
    }

    @Test(arguments: [
        (ErrorBody.Style.native, Catalog.Name.agreementPay, "userMessage", "application/json"),
        (.native, .cardIssuing, "message", "application/json"),
        (.problem, .agreementPay, "detail", "application/problem+json"),
    ])
    func theTextIsWhereClientsLookForIt(
        style: ErrorBody.Style, catalog: Catalog.Name, member: String, type: String
    ) async throws {
        let answer = try await Shipped.snapshot().answer(to: "unheard of", in: catalog, locale: .chinese)
        let generic = try #require(try Shipped.words("common", "zh_CN")["user.unavailable"])
        let body = answer.body(style, audience: .user)
        let object = try Self.object(body)
        #expect(object[member] as? String == generic)
        #expect(object.count == 2)
        #expect(body[header: "content-type"] == type)
        #expect(body[header: "content-language"] == "zh-CN")
    }

    /// The title, the fields and the arguments would tell the thief what the text must not.
    @Test func aWithheldReasonIsNotInAUsersBody() async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        let stolen = snapshot.answer(to: "stolen", in: "shop", locale: .english, arguments: ["reason": "stolen"])
        for style in ErrorBody.Style.allCases {
            let text = stolen.body(style, audience: .user, with: [stolen]).text.lowercased()
            #expect(!text.contains("stolen") && text.contains("the payment was declined."))
        }
    }

    @Test(arguments: [ErrorBody.Reader?.none, .merchant, .developer])
    func allOthersGetTheWholeBody(audience: ErrorBody.Reader?) async throws {
        let answer = try await HomeFiles.shop.store().snapshot.answer(to: "stolen", in: "shop", locale: .english)
        #expect(answer.body(audience: audience).text == #"{"code":"stolen","message":"Stolen card"}"#)
        #expect(answer.body(.problem, audience: audience).text.contains(#""title":"Stolen card""#))
    }
}
