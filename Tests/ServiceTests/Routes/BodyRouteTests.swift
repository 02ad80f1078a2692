#if Service
    import CommandSupport
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import Testing

    @Suite struct BodyRouteTests {
        /// Every code of every catalog, in both locales and both shapes: what the command answers, byte for byte.
        @Test func everyBodyIsTheCommands() async throws {
            let snapshot = try await MessageStore(home: .shipped).snapshot
            var asked: [(path: String, language: String)] = []
            var lines = Data()
            for name in snapshot.catalogNames {
                for code in try #require(snapshot.catalog(name)).codes.map(\.rawValue) + ["no such code"] {
                    for language in ["zh_CN", "en_US"] {
                        for style in ["native", "problem"] {
                            let segment = code.replacing(" ", with: "%20")
                            // The path alone is the way that most requests take; it is not the router's.
                            let path = "/v1/catalogs/\(name)/codes/\(segment)/body"
                            var request = [
                                "op": "body", "catalog": name.rawValue, "code": code, "language": language,
                                "style": style,
                            ]
                            if style == "problem" { request["reference"] = "a\"b" }
                            asked.append((style == "native" ? path : path + "?style=problem&reference=a%22b", language))
                            lines += try JSONSerialization.data(withJSONObject: request) + Data("\n".utf8)
                        }
                    }
                }
            }
            let answers = try BuiltCommand().run(["batch"], input: lines).outputLines.map {
                try #require(JSONSerialization.jsonObject(with: $0) as? [String: Any])
            }
            #expect(answers.count == asked.count && asked.count > 1_100)
            let expected = answers.map { ExpectedBody($0) }
            let requests = asked
            try await TestService.make().application.test(.router) { client in
                for (request, expected) in zip(requests, expected) {
                    let response = try await client.execute(
                        uri: request.path, method: .get, headers: TestService.language(request.language))
                    #expect(response.text == expected.body, "\(request)")
                    #expect(response.headers[.contentLanguage] == expected.language, "\(request)")
                    #expect(response.headers[.contentType] == expected.type, "\(request)")
                    #expect(response.headers[.vary] == expected.vary, "\(request)")
                    #expect(Self.status(response) == expected.status, "\(request)")
                }
            }
        }

        private struct ExpectedBody: Sendable {
            let body: String?
            let status: Int?
            let language, type, vary: String?

            init(_ answer: [String: Any]) {
                let headers = answer["headers"] as? [String: String]
                body = answer["body"] as? String
                status = answer["status"] as? Int
                language = headers?["content-language"]
                type = headers?["content-type"]
                vary = headers?["vary"]
            }
        }

        private static func status(_ response: TestResponse) -> Int? {
            HTTPField.Name("Phrasebook-Status").flatMap { response.headers[$0] }.flatMap { Int($0) }
        }

        @Test(arguments: [TestingSetup.router, .live])
        func argumentsAreReadByTheirTypes(setup: TestingSetup) async throws {
            let response = try await TestService.ask(
                "/v1/catalogs/agreement-pay/codes/139004005/body?arg.amount=1234.50+CNY&arg.limit=500%20CNY",
                TestService.language("zh_CN"), over: setup)
            #expect(response.status == .ok)
            #expect(response.text.contains("500.00"))
            let fields = try await TestService.ask(
                "/v1/catalogs/card-issuing/codes/1004/body?arg.field=cardNo&arg.field=postalCode")
            #expect(fields.text == "{\"code\":1004,\"message\":\"Invalid request parameter: card_no, postal_code\"}")
        }

        @Test func whatCannotBeUsedIsNamed() async throws {
            let response = try await TestService.ask(
                "/v1/catalogs/agreement-pay/codes/139004005/body?arg.amount=much&arg.other=1&timeZone=Moon/Base")
            let name = try #require(HTTPField.Name("Phrasebook-Ignored"))
            #expect(response.headers[name] == "arg.amount, arg.other, timeZone")
            #expect(!response.text.contains("much"))
        }

        @Test func asResponseHasTheApisStatus() async throws {
            let path = "/v1/catalogs/typed-checkout/codes/missing_parameter/body"
            let body = try await TestService.ask(path)
            #expect(body.status == .ok)
            #expect(Self.status(body) == 400)
            let response = try await TestService.ask(path + "?as=response")
            #expect(response.status == .badRequest)
            #expect(response.text == body.text)
            #expect(response.headers[.cacheControl] == "no-store")
            #expect(response.headers[.eTag] == nil)
        }

        @Test func forAUserItHoldsNoReason() async throws {
            let response = try await TestService.ask(
                "/v1/catalogs/card-issuing/codes/1004/body?audience=user&reference=order-7&arg.field=cardNo")
            #expect(response.text.contains("\"reference\":\"order-7\""))
            #expect(!response.text.contains("1004"))
        }
    }
#endif
