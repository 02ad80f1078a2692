#if Service
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import PhrasebookService
    import Testing

    /// Which route a path has.
    @Suite struct RouteTests {
        @Test(arguments: [
            ("/healthz", 200), ("//healthz/", 200), ("/healthz/none", 404), ("/Healthz", 404), ("/healthz%20", 404),
            ("/v1/catalogs", 200), ("/v1/catalogs/", 200), ("/v1", 404), ("/v1//catalogs//card-issuing", 200),
            ("/v1/catalogs/card-issuing/codes", 404), ("/v1/catalogs/card-issuing/codes/1001", 200),
            ("/v1/catalogs/card%2Dissuing/codes/100%31", 200), ("/v1/catalogs/card-issuing%2Fcodes/1001", 404),
            ("/v1/catalogs/card-issuing/codes/1001/body", 200), ("/v1/catalogs/card-issuing/codes/1001/body/", 200),
            ("/v1/catalogs/card-issuing/codes/1001/body/body", 404), ("/v1/catalogs/card-issuing/codes/1001/Body", 404),
            ("/v1/catalogs/card-issuing/codes/%/body", 400), ("/v1/catalogs/none/codes/1001/body", 404),
            ("/assets/pages.css", 200), ("/assets/none", 404), ("/", 200), ("//", 200), ("", 200),
        ])
        func aPathHasOne(_ path: String, _ status: Int) async throws {
            #expect(try await TestService.ask(path).status.code == status)
            // What answers GET answers HEAD, with the same headers and nothing behind them.
            let head = try await TestService.ask(path, method: .head)
            #expect(head.status.code == status && head.text.isEmpty)
        }

        @Test(arguments: [
            ("/healthz", HTTPRequest.Method.post, "GET, HEAD"), ("/v1/resolve", .get, "POST"),
            ("/v1/resolve", .head, "POST"), ("/v1/catalogs/card-issuing/codes/1001/body", .delete, "GET, HEAD"),
            ("/", .put, "GET, HEAD"),
        ])
        func aPathHasItsMethods(_ path: String, _ method: HTTPRequest.Method, _ allowed: String) async throws {
            let response = try await TestService.ask(path, method: method)
            #expect(response.status == .methodNotAllowed && response.headers[.allow] == allowed)
            let none = try await TestService.ask("/none", method: method)
            #expect(none.status == .notFound && none.headers[.allow] == nil)
        }

        @Test func whatIsTooLongHasNone() async throws {
            let path = "/v1/catalogs/card-issuing/codes/1001/body"
            try await TestService.make { $0.limits.urlBytes = path.utf8.count }.application.test(.router) { client in
                let whole = try await client.execute(uri: path, method: .get)
                let longer = try await client.execute(uri: path + "/", method: .get)
                let other = try await client.execute(uri: path + "/", method: .delete)
                #expect(whole.status == .ok && longer.status == .uriTooLong && other.status == .uriTooLong)
            }
        }

        @Test(arguments: ["", "/words"]) func theLandingPageIsInTheRequestsLanguage(_ base: String) async throws {
            try await TestService.make { $0.basePath = base }.application.test(.router) { client in
                let path = base.isEmpty ? "/" : base
                for (language, expected) in [("zh_CN", "zh-CN"), ("en_US", "en-US"), ("fr_FR", "en-US")] {
                    let page = try await client.execute(
                        uri: path, method: .get, headers: TestService.language(language))
                    #expect(page.headers[.contentLanguage] == expected)
                    #expect(page.text.contains("lang=\"\(expected)\""))
                }
            }
        }
    }
#endif
