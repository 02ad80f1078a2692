import Hummingbird
import HummingbirdTesting
import Phrasebook
import PhrasebookCatalogs
import Testing

@testable import CardIssuingAPI

@Suite struct CardIssuingAPITests {
    /// What a client sends and gets, over a socket.
    private func ask(
        _ steps: [(path: String, body: String, language: String?)]
    ) async throws -> [(status: Int, body: String, language: String?)] {
        let app = Application(router: try makeRouter(try await MessageStore(home: .shipped)))
        return try await app.test(.live) { client in
            var answers: [(Int, String, String?)] = []
            for step in steps {
                var headers: HTTPFields = [.contentType: "application/json"]
                if let language = step.language, let name = HTTPFields.Element.Name("Language") {
                    headers[name] = language
                }
                let answer = try await client.execute(
                    uri: step.path, method: .post, headers: headers, body: ByteBuffer(string: step.body))
                answers.append(
                    (answer.status.code, String(buffer: answer.body), answer.headers[.contentLanguage]))
            }
            return answers
        }
    }

    private let ada = #"{"firstName":"Ada","lastName":"Li","country":"SG","postalCode":"018956"}"#

    @Test func whatSucceedsSaysSoInTheClientsLanguage() async throws {
        let answers = try await ask([
            ("/cardholders", ada, "zh_CN"),
            ("/cards", #"{"cardholder":1,"isPhysical":false}"#, nil),
            ("/transfers", #"{"card":1,"amount":"12.5","currency":"USD"}"#, "zh_CN"),
        ])
        #expect(answers.map(\.status) == [200, 200, 200])
        #expect(answers[0].body.contains(#""message":"成功""#) && answers[0].body.contains(#""cardholder":1"#))
        #expect(answers[1].body.contains(#""message":"Success""#))
        #expect(answers[2].body.contains(#""cents":1250"#))
    }

    @Test func aMissingValueIsNamedAsTheApiWritesIt() async throws {
        let answers = try await ask([
            ("/cardholders", #"{"firstName":"Ada","country":"SG","postalCode":"1"}"#, nil),
            ("/cardholders", #"{"firstName":"Ada","country":"SG","postalCode":"1"}"#, "zh_CN"),
        ])
        #expect(answers[0].body == #"{"code":1004,"message":"Invalid request parameter: last_name"}"#)
        #expect(answers[1].body == #"{"code":1004,"message":"请求参数无效：last_name"}"#)
        #expect(answers[0].language == "en-US" && answers[1].language == "zh-CN")
    }

    @Test func fieldsStandBeforeTheMessageWhereTheApiWritesThemSo() async throws {
        let answers = try await ask([
            ("/cardholders", #"{"firstName":"爱达","lastName":"李","country":"SG","postalCode":"1"}"#, "zh_CN")
        ])
        #expect(answers[0].body.hasPrefix(#"{"code":2008,"message":"first_name、last_name："#))
    }

    @Test func limitsAndAmountsAreErrorsOfTheCatalog() async throws {
        let card = ("/cards", #"{"cardholder":1,"isPhysical":false}"#, String?.none)
        let answers = try await ask([
            ("/cards", #"{"cardholder":7,"isPhysical":false}"#, nil), ("/cardholders", ada, nil),
            ("/cardholders", ada, nil), card, card, card, card,
            ("/cards", #"{"cardholder":1,"isPhysical":true}"#, nil),
            ("/transfers", #"{"card":1,"amount":"1.005","currency":"USD"}"#, nil),
            ("/transfers", #"{"card":1,"amount":"5","currency":"EUR"}"#, nil),
            ("/nowhere", "{}", nil),
        ])
        let codes = answers.map { $0.body.firstMatch(of: /"code":(\d+)/)?.output.1 ?? "" }
        #expect(codes == ["2002", "0", "2001", "0", "0", "0", "4006", "4010", "3005", "3001", "1004"])
        #expect(answers.last?.status == 404)
    }
}
