#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import PhrasebookService
    import Testing

    @Suite struct OpenAPITests {
        @Test func itDescribesExactlyTheRoutes() async throws {
            let document = try await TestService.ask("/openapi.json").json
            let paths = try #require(document["paths"] as? [String: [String: Any]])
            #expect(document["openapi"] as? String == "3.1.0")
            var described: Set<String> = []
            for (path, operations) in paths { for method in operations.keys { described.insert("\(method) \(path)") } }
            #expect(
                described == [
                    "get /", "get /openapi.json", "get /reference", "get /reference/{catalog}", "get /preview",
                    "get /preview/{catalog}", "get /assets/{file}", "get /healthz", "get /readyz", "get /metrics",
                    "get /version",
                    "get /v1/catalogs",
                    "get /v1/catalogs/{catalog}", "get /v1/catalogs/{catalog}/codes/{code}",
                    "get /v1/catalogs/{catalog}/codes/{code}/body", "post /v1/resolve",
                ])
            let names = Array(paths.keys)
            try await TestService.make().application.test(.router) { client in
                for path in names {
                    let concrete = path.replacing("{catalog}", with: "card-issuing").replacing("{code}", with: "1001")
                        .replacing("{file}", with: "pages.css")
                    let response = try await client.execute(uri: concrete, method: path == "/v1/resolve" ? .post : .get)
                    #expect(response.status != .notFound, "\(path)")
                }
            }
        }

        @Test func theAdminListenerDescribesItsOwnRoutes() throws {
            let server = try RunningServer(["--admin-port", "0", "--base-path", "/words", "--no-preview"])
            func description(_ port: Int, _ path: String) throws -> (text: String, paths: Set<String>) {
                let answer = try RawConnection(port: port).ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                let document = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
                return (answer.body, Set((document?["paths"] as? [String: Any] ?? [:]).keys))
            }
            let admin = try description(server.adminPort, "/openapi.json")
            let operation: Set = ["/openapi.json", "/healthz", "/readyz", "/metrics", "/version"]
            #expect(admin.paths == operation.union(["/settings", "/reload"]))
            #expect(admin.text.contains("\"url\": \"/\"") && !admin.text.contains("{{"))
            for path in admin.paths where path != "/reload" {
                let answer = try RawConnection(port: server.adminPort).ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.status == 200, "\(path)")
            }
            let clients = try description(server.port, "/words/openapi.json")
            #expect(clients.paths.isSuperset(of: operation) && clients.paths.contains("/reference/{catalog}"))
            #expect(clients.paths.isDisjoint(with: ["/settings", "/reload", "/preview", "/preview/{catalog}"]))
        }

        @Test func everySlotIsFilledAndEveryReferenceIsThere() async throws {
            let text = try await TestService.ask("/openapi.json").text
            #expect(!text.contains("{{"))
            let document = try await TestService.ask("/openapi.json").json
            let components = try #require(document["components"] as? [String: [String: Any]])
            for match in text.matches(of: /"#\/components\/([a-z]+)\/([A-Za-z-]+)"/) {
                #expect(components[String(match.1)]?[String(match.2)] != nil, "\(match.0)")
            }
        }

        @Test func theLimitsAndLocalesAreTheServices() async throws {
            try await TestService.make { $0.limits.lookups = 7 }.application.test(.router) { client in
                let text = try await client.execute(uri: "/openapi.json", method: .get).text
                #expect(text.contains("\"maxItems\": 7"))
                #expect(text.contains("\"enum\": [\"en_US\",\"en-US\",\"zh_CN\",\"zh-CN\",\"zh_TW\",\"zh-TW\"]"))
            }
        }

        @Test func theExampleIsAnAnswer() async throws {
            let document = try await TestService.ask("/openapi.json").json
            let path = "/v1/catalogs/{catalog}/codes/{code}"
            func value(_ keys: [String]) -> Any? {
                keys.reduce(document as Any?) { ($0 as? [String: Any])?[$1] }
            }
            let example = value(["paths", path, "get", "responses", "200", "content", "application/json", "example"])
            let catalog = try #require(value(["components", "parameters", "Catalog", "example"]) as? String)
            let code = try #require(value(["components", "parameters", "Code", "example"]) as? String)
            let answer = try await TestService.ask("/v1/catalogs/\(catalog)/codes/\(code)").json
            #expect(answer as NSDictionary == example as? NSDictionary)
        }
    }
#endif
