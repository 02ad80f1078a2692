#if Service
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import InMemoryTracing
    import PhrasebookService
    import Testing
    import Tracing

    /// The number of a request and its trace: taken up, logged and returned.
    @Suite struct RequestIdentityTests {
        private static let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        private static let number = HTTPField.Name("X-Request-Id") ?? .server
        private static let parent = HTTPField.Name("traceparent") ?? .server
        private static let state = HTTPField.Name("tracestate") ?? .server
        private static let body = "/v1/catalogs/card-issuing/codes/1001/body"

        @Test(arguments: [body, body + "?locale=zh_CN", "/healthz", "/none", "/v1/catalogs/none"])
        func whatTheClientSentIsReturned(path: String) async throws {
            let headers: HTTPFields = [
                Self.number: "req-7/A", Self.parent: Self.trace, Self.state: "vendor=a,other=b",
            ]
            let answer = try await TestService.ask(path, headers)
            #expect(answer.headers[Self.number] == "req-7/A")
            #expect(answer.headers[Self.parent] == Self.trace)
            #expect(answer.headers[Self.state] == "vendor=a,other=b")
        }

        @Test(arguments: [
            "", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7", "00-0-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", trace + "-more", trace + ", " + trace,
        ])
        func aTraceThatIsNoneCountsAsNotSent(value: String) async throws {
            let answer = try await TestService.ask("/healthz", [Self.parent: value, Self.state: "vendor=a"])
            #expect(answer.status == .ok)
            #expect(answer.headers[Self.parent] == nil && answer.headers[Self.state] == nil)
        }

        @Test func ofANewerVersionTheKnownPartsCount() async throws {
            let newer = "cc" + Self.trace.dropFirst(2) + "-what-comes"
            let answer = try await TestService.ask("/healthz", [Self.parent: newer])
            #expect(answer.headers[Self.parent] == Self.trace)
        }

        @Test(arguments: ["", String(repeating: "a", count: 129), "a b", "a\"b", "a\u{E9}"])
        func aNumberThatIsNoneIsNotReturned(value: String) async throws {
            let fine = try await TestService.ask("/healthz", [Self.number: value])
            #expect(fine.headers[Self.number] == nil)
            // An error has one all the same, so that somebody can ask about it.
            let wrong = try await TestService.ask("/none", [Self.number: value])
            #expect(try #require(wrong.headers[Self.number]).wholeMatch(of: /[0-9a-f]{16}/) != nil)
        }

        @Test func aSpanHasTheNamesOfOpenTelemetry() async throws {
            let tracer = InMemoryTracer()
            let service = try await TestService.make(tracer: tracer)
            try await service.application.test(.router) { client in
                let known = try await client.execute(uri: Self.body, method: .get, headers: [Self.parent: Self.trace])
                #expect(known.status == .ok)
                _ = try await client.execute(uri: "/v1/catalogs/none?locale=zh_CN", method: .get)
            }
            let spans = tracer.finishedSpans
            let first = try #require(spans.first { $0.kind == .server })
            #expect(first.operationName == "GET /v1/catalogs/{catalog}/codes/{code}/body")
            #expect(first.attributes.get("http.route") == "/v1/catalogs/{catalog}/codes/{code}/body")
            #expect(first.attributes.get("http.request.method") == "GET")
            #expect(first.attributes.get("http.response.status_code") == 200)
            #expect(first.attributes.get("url.path") == .string(Self.body))
            // The error's span is within that of its request.
            let error = try #require(spans.first { $0.operationName == "phrasebook.error" })
            let last = try #require(spans.last { $0.kind == .server })
            #expect(error.parentSpanID == last.spanID && error.traceID == last.traceID)
            #expect(last.attributes.get("url.path") == "/v1/catalogs/none")
            #expect(last.attributes.get("http.response.status_code") == 404)
        }
    }
#endif
