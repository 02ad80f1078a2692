#if Service
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import PhrasebookService
    import Testing

    /// Which pages there are, how large they may be, and how long they may be kept.
    @Suite struct PageLimitTests {
        @Test(arguments: ["/reference", "/reference/card-issuing", "/preview", "/preview/common"])
        func aHomeWithTooManyTextsHasNoPages(path: String) async throws {
            try await TestService.make { $0.limits.pageTexts = 1_000 }.application.test(.router) { client in
                let chinese = try await client.execute(
                    uri: path, method: .get, headers: TestService.language("zh_CN"))
                #expect(chinese.status == .serviceUnavailable)
                #expect(try chinese.json["code"] as? String == "home_too_large")
                #expect(chinese.text.contains("文案超过 1,000 条，无法生成页面"))
                let english = try await client.execute(uri: path, method: .get)
                #expect(english.text.contains("Pages show homes of at most 1,000 texts"))
                #expect(english.headers[.cacheControl] == "no-store")
                // What is no page stays what it is.
                let unknown = try await client.execute(uri: "/preview/none", method: .get)
                #expect(unknown.status == .notFound)
            }
        }

        @Test(arguments: [("reference", "preview"), ("preview", "reference")])
        func pagesThatAreTurnedOffAreNowhere(off: String, on: String) async throws {
            let service = try await TestService.make {
                $0.pages.servesReference = off != "reference"
                $0.pages.servesPreview = off != "preview"
            }
            try await service.application.test(.router) { client in
                for path in ["/\(off)", "/\(off)/card-issuing"] {
                    let page = try await client.execute(uri: path, method: .get)
                    #expect(page.status == .notFound, "\(path)")
                    #expect(try page.json["code"] as? String == "unknown_path")
                }
                let document = try await client.execute(uri: "/openapi.json", method: .get).json
                let paths = try #require(document["paths"] as? [String: Any]).keys
                #expect(!paths.contains { $0.hasPrefix("/\(off)") } && paths.contains("/\(on)/{catalog}"))
                #expect(document["components"] != nil && document["info"] != nil)
                for path in ["/", "/\(on)", "/\(on)/card-issuing"] {
                    let page = try await client.execute(uri: path, method: .get).text
                    #expect(!page.contains("\"/\(off)"), "\(path)")
                    #expect(path != "/" || page.contains("href=\"/\(on)\""))
                }
            }
        }

        @Test func pagesThatAreNotKeptAreMadeAgain() async throws {
            try await TestService.make { $0.limits.keptPageBytes = 0 }.application.test(.router) { client in
                let first = try await client.execute(uri: "/reference/card-issuing", method: .get)
                let second = try await client.execute(uri: "/reference/card-issuing", method: .get)
                #expect(first.status == .ok && first.text == second.text)
                let metrics = try await client.execute(uri: "/metrics", method: .get).text
                #expect(metrics.contains("phrasebook_page_bytes_kept 0\n"))
                // Several at once are made one after another.
                try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                    for catalog in ["card-issuing", "agreement-pay", "typed-checkout", "order-acquiring"] {
                        for site in ["reference", "preview"] {
                            group.addTask { try await client.execute(uri: "/\(site)/\(catalog)", method: .get).status }
                        }
                    }
                    for try await status in group { #expect(status == .ok) }
                }
            }
        }

        @Test func whatIsKeptIsShownAndBounded() async throws {
            try await TestService.make { $0.limits.keptPageBytes = 400_000 }.application.test(.router) { client in
                var most = 0
                for catalog in ["card-issuing", "agreement-pay", "typed-checkout", "order-acquiring"] {
                    let page = try await client.execute(uri: "/reference/\(catalog)", method: .get)
                    #expect(page.status == .ok)
                    let metrics = try await client.execute(uri: "/metrics", method: .get).text
                    let kept = metrics.firstMatch(of: /phrasebook_page_bytes_kept ([0-9]+)/).flatMap { Int($0.1) }
                    most = max(most, try #require(kept))
                    #expect(most <= 400_000)
                }
                #expect(most > 0)
            }
        }

        private static let paths = [
            "/", "/openapi.json", "/reference", "/preview/common", "/assets/pages.css", "/v1/catalogs",
            "/v1/catalogs/card-issuing", "/v1/catalogs/card-issuing/codes/1001",
            "/v1/catalogs/card-issuing/codes/1001/body", "/v1/catalogs/card-issuing/codes/1001/body?style=problem",
        ]

        @Test(arguments: [
            (0, 0, "no-cache"), (60, 0, "public, max-age=60"), (0, 300, "public, max-age=0, s-maxage=300"),
            (60, 300, "public, max-age=60, s-maxage=300"),
        ])
        func sharedCachesAreTold(age: Int, shared: Int, field: String) async throws {
            let service = try await TestService.make {
                $0.cache.maximumAgeSeconds = age
                $0.cache.sharedMaximumAgeSeconds = shared
            }
            try await service.application.test(.router) { client in
                for path in Self.paths {
                    let answer = try await client.execute(uri: path, method: .get)
                    #expect(answer.headers[.cacheControl] == field, "\(path)")
                }
                // What is about one occurrence, or about now, is kept by nobody.
                for path in ["/healthz", "/readyz", "/metrics", "/version", "/none", "/v1/catalogs/none"] {
                    let answer = try await client.execute(uri: path, method: .get)
                    #expect(answer.headers[.cacheControl] == "no-store", "\(path)")
                }
            }
        }
    }
#endif
