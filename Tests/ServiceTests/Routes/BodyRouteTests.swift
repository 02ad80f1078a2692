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

        /// Never an error: the text is that without it.
        @Test(arguments: [
            ("agreement-pay", "139004006", "timeZone=%2B08:00", "timeZone"),
            ("agreement-pay", "139004006", "timeZone=+08:00", "timeZone"),
            ("agreement-pay", "139004006", "timeZone=CST", "timeZone"),
            ("agreement-pay", "139004006", "timeZone=", "timeZone"),
            ("agreement-pay", "139004006", "timeZone=%00", "timeZone"),
            ("agreement-pay", "139004006", "timeZone=" + String(repeating: "a", count: 200), "timeZone"),
            ("agreement-pay", "139004006", "timeZone=Etc/GMT-8", nil),
            ("card-issuing", "2009", "arg.country=XX", "arg.country"),
            ("card-issuing", "2009", "arg.country=ZZ", "arg.country"),
            ("card-issuing", "2009", "arg.country=JP", nil), ("card-issuing", "1004", "arg.field=%00", "arg.field"),
            ("card-issuing", "1004", "arg.field=%E2%80%AE", "arg.field"),
            ("agreement-pay", "139004001", "arg.chain=%00", "arg.chain"),
        ])
        func whatCannotBeUsedIsNeverAnError(
            catalog: String, code: String, query: String, ignored: String?
        ) async throws {
            let name = try #require(HTTPField.Name("Phrasebook-Ignored"))
            for path in ["", "/body"] {
                let response = try await TestService.ask("/v1/catalogs/\(catalog)/codes/\(code)\(path)?\(query)")
                #expect(response.status == .ok, "\(path) \(query)")
                #expect(response.headers[name] == ignored, "\(path) \(query)")
            }
        }

        /// The texts' languages are named, not the request's.
        @Test(arguments: [
            ("typed-checkout/codes/W105?locale=zh_TW", "zh-TW"),
            ("typed-checkout/codes/timeout?locale=zh_TW", "en-US, zh-TW"),
            ("typed-checkout/codes/expired_card?locale=zh_TW", "en-US"),
            ("card-issuing/codes/1004?locale=zh_TW", "zh-TW"),
            ("agreement-pay/codes/139004005/body?locale=zh_CN", "zh-CN"),
            ("typed-checkout/codes/timeout/body?style=problem&locale=zh_TW", "en-US, zh-TW"),
            ("typed-checkout?locale=zh_TW", "en-US"), ("card-issuing?locale=zh_TW", "zh-TW"),
        ])
        func contentLanguageNamesTheLanguagesOfTheTexts(path: String, languages: String) async throws {
            let response = try await TestService.ask("/v1/catalogs/\(path)")
            #expect(response.status == .ok)
            #expect(response.headers[.contentLanguage] == languages)
            let again = try await TestService.ask(
                "/v1/catalogs/\(path)", [.ifNoneMatch: try #require(response.headers[.eTag])])
            #expect(again.status == .notModified && again.headers[.contentLanguage] == nil)
        }

        @Test(arguments: [
            ("order-acquiring/codes/S11/body", "600"), ("order-acquiring/codes/S11/body?as=response", "600"),
            ("order-acquiring/codes/S11/body?style=problem", "600"),
            ("order-acquiring/codes/P01/body?as=response", nil),
            ("agreement-pay/codes/139002005/body?as=response", nil), ("order-acquiring/codes/C26/body", nil),
            ("order-acquiring/codes/S11", nil),
        ])
        func adviceWithSecondsIsSentAsRetryAfter(path: String, seconds: String?) async throws {
            let response = try await TestService.ask("/v1/catalogs/\(path)")
            #expect(response.headers[.retryAfter] == seconds)
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
