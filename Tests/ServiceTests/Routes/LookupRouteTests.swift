#if Service
    import CommandSupport
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookCatalogs
    import Testing

    @Suite struct LookupRouteTests {
        private static let json: HTTPFields = [.contentType: "application/json"]

        private func post(_ body: String?, _ headers: HTTPFields = json) async throws -> TestResponse {
            try await TestService.ask("/v1/resolve", headers, method: .post, body: body)
        }

        @Test func everyAnswerIsTheCommands() async throws {
            let snapshot = try await MessageStore(home: .shipped).snapshot
            var lookups: [[String: Any]] = []
            for name in snapshot.catalogNames {
                for entry in try #require(snapshot.catalog(name)).entries {
                    for language in ["zh_CN", "en_US"] {
                        var arguments: [String: Any] = [:]
                        for argument in entry.arguments { arguments[argument.name] = Self.value(of: argument.type) }
                        lookups.append([
                            "catalog": name.rawValue, "code": entry.code.rawValue, "language": language,
                            "arguments": arguments,
                        ])
                    }
                }
                lookups.append(["catalog": name.rawValue, "code": "no \"such\" code\n"])
            }
            let lines = try lookups.map { lookup in
                try JSONSerialization.data(withJSONObject: lookup.merging(["op": "resolve"]) { $1 })
            }
            let input = Data(lines.joined(separator: Data("\n".utf8)))
            let expected = try BuiltCommand().run(["batch"], input: input).outputLines.map {
                // Without the identifier of the line.
                "{" + String(decoding: $0, as: UTF8.self).dropFirst("{\"id\":null,".count)
            }
            var received: [String] = []
            for start in stride(from: 0, to: lookups.count, by: 100) {
                let part = Array(lookups[start..<min(start + 100, lookups.count)])
                let body = try JSONSerialization.data(withJSONObject: ["lookups": part])
                let response = try await post(String(decoding: body, as: UTF8.self))
                #expect(response.status == .ok)
                received.append(String(response.text.dropFirst("{\"answers\":[".count).dropLast(2)))
            }
            #expect(received.joined(separator: ",") == expected.joined(separator: ","))
            #expect(expected.count > 580)
        }

        /// zh_TW has the texts of two APIs alone; each lookup gets the best that its own catalog has.
        @Test(arguments: [",", ", \"arguments\": null,"])
        func eachLookupIsAnsweredInALocaleOfItsCatalog(_ rest: String) async throws {
            let names = ["card-issuing", "agreement-pay", "card-issuing"]
            let codes = ["1001", "139004001", "1002"]
            let lookups = zip(names, codes).map { "{\"catalog\":\"\($0)\",\"code\":\"\($1)\"\(rest.dropLast())}" }
            var headers = Self.json
            headers[.acceptLanguage] = "zh-TW,zh;q=0.9"
            let response = try await post("{\"lookups\":[\(lookups.joined(separator: ","))]}", headers)
            let answers = response.text.matches(of: /"locale":"(\w+)"/).map { String($0.output.1) }
            #expect(answers == ["zh_TW", "zh_CN", "zh_TW"])
        }

        private static func value(of type: ArgumentType) -> Any {
            switch type.value {
            case .text: "a \"text\"\n"
            case .field: ["cardNo", "postalCode"]
            case .integer: 3
            case .decimal: "0.25"
            case .money: ["amount": "1234.50", "currency": "CNY"]
            case .instant: ["datetime": "2026-01-02T03:04:05Z"]
            case .region: "JP"
            }
        }

        @Test func aLookupThatCannotBeServedSaysSoInOrder() async throws {
            let response = try await post(
                """
                {"lookups":[{"catalog":"none","code":"1"},{"catalog":"card-issuing","code":"1001"},
                {"catalog":"card-issuing","code":"1","locale":"de"},
                {"catalog":"card-issuing","code":"1","timeZone":"Moon/Base"}]}
                """)
            let answers = try #require(try response.json["answers"] as? [[String: Any]])
            let types = answers.map { ($0["error"] as? [String: Any])?["type"] as? String }
            #expect(types == ["unknown-catalog", nil, "unknown-locale", nil])
            #expect(answers.map { $0["ignored"] as? [String] } == [nil, nil, nil, ["timeZone"]])
            #expect(answers[1]["message"] as? String == "System error, please try again later")
        }

        @Test func theHeadersLanguageCountsWhereALookupNamesNone() async throws {
            var headers = Self.json
            headers[.acceptLanguage] = "zh-CN"
            let response = try await post(
                "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"},{\"catalog\":\"card-issuing\",\"code\":\"1001\",\"language\":\"en\"}]}",
                headers)
            let answers = try #require(try response.json["answers"] as? [[String: Any]])
            #expect(answers.map { $0["locale"] as? String } == ["zh_CN", "en_US"])
        }

        @Test(
            arguments: [
                (nil, 400, "missing_body"), ("", 400, "missing_body"), ("{", 400, "malformed_json"),
                ("[]", 400, "invalid_body"), ("{}", 400, "invalid_body"), ("{\"lookups\":[]}", 400, "invalid_body"),
                ("{\"lookups\":[1]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\"}]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\",\"code\":1}]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"\"}]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\",\"other\":1}]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\",\"arguments\":[]}]}", 400, "invalid_body"),
                ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}],\"more\":1}", 400, "invalid_body"),
                (
                    "{\"lookups\":["
                        + Array(repeating: "{\"catalog\":\"c\",\"code\":\"1\"}", count: 101).joined(separator: ",")
                        + "]}",
                    400, "too_many_lookups"
                ),
                ("{\"lookups\":[" + String(repeating: " ", count: 300_000) + "]}", 413, "body_too_large"),
            ] as [(String?, Int, String)])
        func aBodyThatIsNotOfTheSchemaIsRefused(body: String?, status: Int, code: String) async throws {
            let response = try await post(body)
            #expect(response.status.code == status)
            #expect(try response.json["code"] as? String == code)
        }

        @Test(arguments: ["text/plain", "application/jsonx", "application/xml"])
        func anotherMediaTypeIsRefused(type: String) async throws {
            let response = try await post("{\"lookups\":[]}", [.contentType: type])
            #expect(response.status == .unsupportedMediaType)
        }

        @Test func aCharacterSetMayBeNamed() async throws {
            let body = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
            #expect(try await post(body, [.contentType: "Application/JSON; charset=utf-8"]).status == .ok)
        }
    }
#endif
