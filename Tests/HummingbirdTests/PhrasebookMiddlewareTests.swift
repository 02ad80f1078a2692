#if Hummingbird
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import ICU
    import InMemoryTracing
    import Logging
    import MessageFormat
    import MetricsTestKit
    import NIOCore
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookHummingbird
    import Testing
    import Tracing
    import TextKernel

    @Suite struct PhrasebookMiddlewareTests {
        typealias Middleware = PhrasebookMiddleware<SampleContext>

        /// Asks an application with the shipped home, in process.
        private func ask(
            _ path: String, _ headers: HTTPFields = [:], method: HTTPRequest.Method = .get, body: String? = nil,
            table: ErrorTable? = SampleApplication.table, over setup: TestingSetup = .router,
            _ change: (inout Middleware.Options) -> Void = { _ in }
        ) async throws -> TestResponse {
            let store = try await MessageStore(home: .shipped)
            var options = Middleware.Options()
            change(&options)
            let middleware =
                if let table {
                    try Middleware(store, catalog: .cardIssuing, errors: table, options: options)
                } else {
                    Middleware(store, catalog: .cardIssuing, options: options)
                }
            let application = Application(router: SampleApplication.router(middleware))
            return try await application.test(setup) { client in
                try await client.execute(
                    uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
            }
        }

        private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

        private static let language = HTTPField.Name("Language")

        private func headers(_ language: String, accept: String? = nil) throws -> HTTPFields {
            var fields = HTTPFields()
            fields[try #require(Self.language)] = language
            fields[.accept] = accept
            return fields
        }

        @Test(arguments: [TestingSetup.router, .live])
        func aTypedErrorIsTheCatalogsBody(setup: TestingSetup) async throws {
            let response = try await ask("/typed", headers("zh_CN"), over: setup)
            #expect(response.status == .ok)
            #expect(text(response) == "{\"code\":1004,\"message\":\"请求参数无效：card_holder_name\"}")
            #expect(response.headers[.contentType] == "application/json")
            #expect(response.headers[.contentLanguage] == "zh-CN")
            #expect(response.headers[.vary] == "Language, Accept-Language, Accept")
            #expect(response.headers[.cacheControl] == "no-store")
        }

        @Test func aTypedErrorOfAnotherCatalogHasThatCatalogsShape() async throws {
            #expect(try await text(ask("/elsewhere")).hasPrefix("{\"retCode\":\"139002003\""))
        }

        @Test func aTypedErrorOfACatalogThatIsNotThereIsTheSystemError() async throws {
            #expect(try await text(ask("/nowhere")).hasPrefix("{\"code\":1001,"))
        }

        @Test func severalErrorsAreListedInProblemDetails() async throws {
            let response = try await ask("/several", [.accept: "application/problem+json"])
            let body = text(response)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(body.contains("\"code\":\"1004\""))
            #expect(
                body.contains("\"errors\":[{\"code\":\"1004\",\"field\":\"card_holder_name\"")
                    && body.contains("{\"code\":\"1001\""))
        }

        @Test func severalErrorsGiveTheFirstInTheApisShape() async throws {
            #expect(
                try await text(ask("/several"))
                    == "{\"code\":1004,\"message\":\"Invalid request parameter: card_holder_name\"}")
        }

        @Test(arguments: [
            ("application/problem+json", true), ("application/json", false), ("*/*", false),
            ("application/problem+json, */*", true), ("application/json, application/problem+json", false),
            ("application/problem+json, application/json", true),
            ("application/json;q=0.5, application/problem+json;q=0.8", true),
            ("application/json, application/problem+json;q=0.8", false), ("application/problem+json;q=0", false),
            ("APPLICATION/problem+json ; q=1.0", true), ("text/html, application/problem+json;q=x", false),
        ])
        func acceptChoosesTheShape(accept: String, isProblem: Bool) async throws {
            let response = try await ask("/typed", [.accept: accept])
            #expect((response.headers[.contentType] == "application/problem+json") == isProblem)
        }

        @Test func aFixedStyleDoesNotVaryByAccept() async throws {
            let response = try await ask("/typed", [.accept: "application/json"]) { $0.style = .problem }
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(response.headers[.vary] == "Language, Accept-Language")
        }

        @Test func aWrongPathIsTheTablesCodeAndMayKeepItsStatus() async throws {
            let response = try await ask("/no/such/path")
            #expect(response.status == .notFound)
            #expect(text(response).hasPrefix("{\"code\":1003,"))
            let problem = try await ask("/no/such/path", [.accept: "application/problem+json"])
            #expect(text(problem).contains("\"status\":404"))
        }

        @Test func aHeadRequestHasNoBody() async throws {
            let response = try await ask("/no/such/path", method: .head)
            #expect(response.status == .notFound)
            #expect(response.body.readableBytes == 0)
        }

        @Test(arguments: ["/orders", "/direct"])
        func aDecodingFailureNamesTheField(path: String) async throws {
            let json: HTTPFields = [.contentType: "application/json"]
            for (body, field) in [
                ("{\"items\":[{\"price\":1},{\"price\":\"x\"}]}", "items[1].price"),
                ("{\"items\":[{\"price\":1},{}]}", "items[1].price"), ("{}", "items"),
                ("{\"items\":[null]}", "items[0]"),
            ] {
                let response = try await ask(path, json, method: .post, body: body)
                #expect(text(response) == "{\"code\":1004,\"message\":\"Invalid request parameter: \(field)\"}")
            }
            let broken = try await ask(path, json, method: .post, body: "{")
            #expect(text(broken) == "{\"code\":1004,\"message\":\"Invalid request parameter\"}")
        }

        @Test func aBodyThatIsTooLargeIsTheTablesCode() async throws {
            let body = "\"" + String(repeating: "x", count: 2_000) + "\""
            #expect(
                try await text(ask("/orders", method: .post, body: body))
                    == "{\"code\":1004,\"message\":\"Invalid request parameter\"}")
        }

        @Test func hummingbirdsOwnDecodingTextIsRead() {
            #expect(DecodingFailure(hummingbird: "Coding key `price` not found.")?.field == "price")
            #expect(
                DecodingFailure(hummingbird: "Type mismatch for `items.1.price` key, expected `Int` type.")?.field
                    == "items[1].price")
            #expect(DecodingFailure(hummingbird: "Something `else`") == nil)
        }

        @Test func anyOtherErrorIsTheSystemErrorAndTellsNothing() async throws {
            let logged = LoggedMessages()
            let response = try await ask("/secret", headers("zh_CN")) { options in
                options.logger = Logger(label: "test") { _ in logged.handler }
            }
            #expect(text(response) == "{\"code\":1001,\"message\":\"系统错误，稍后再试\"}")
            #expect(logged.all.contains { $0.contains("hunter2") })
        }

        @Test func withoutATableNoCodeIsInvented() async throws {
            let response = try await ask("/secret", table: nil)
            #expect(response.status == .internalServerError)
            #expect(
                text(response) == "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500}")
            let teapot = try await ask("/teapot")
            #expect(teapot.status.code == 418)
            #expect(teapot.headers[.retryAfter] == "7")
            #expect(!text(teapot).contains("stout"))
        }

        @Test func theLocaleIsChosenInOrder() async throws {
            let all: HTTPFields = {
                var fields: HTTPFields = [.acceptLanguage: "zh-CN"]
                if let name = Self.language { fields[name] = "en_US" }
                return fields
            }()
            #expect(try await text(ask("/locale")) == "en-US")
            #expect(try await text(ask("/locale", [.acceptLanguage: "zh;q=0.9, de"])) == "zh-CN")
            #expect(try await text(ask("/locale", all)) == "en-US")
            #expect(
                try await text(
                    ask("/locale", all) { options in
                        options.explicitLocale = { _, _ in LocaleIdentifier("zh_CN") }
                    }) == "zh-CN")
        }

        @Test func theReferenceAndTheAudienceReachTheBody() async throws {
            let response = try await ask("/typed") { options in
                options.audience = .user
                options.reference = { request, _ in request.headers[.userAgent] ?? "order-7" }
            }
            #expect(text(response).contains("\"reference\":\"order-7\""))
            #expect(!text(response).contains("card_holder_name"))
        }

        @Test func groupsMayHaveCatalogsOfTheirOwnAndShareTheLocale() async throws {
            let store = try await MessageStore(home: .shipped)
            let metrics = TestMetrics()
            var options = Middleware.Options()
            options.metrics = PhrasebookMetrics(store, factory: metrics)
            let router = Router(context: SampleContext.self)
            router.add(
                middleware: try Middleware(
                    store, catalog: .cardIssuing, errors: .init(system: "1001"), options: options))
            router.group("pay")
                .add(
                    middleware: try Middleware(
                        store, catalog: .agreementPay, errors: .init(system: "139001001"), options: options)
                )
                .get("fail") { _, _ -> String in throw SecretError() }
            router.get("fail") { _, _ -> String in throw SecretError() }
            try await Application(router: router).test(.router) { client in
                let pay = try await client.execute(uri: "/pay/fail", method: .get)
                #expect(String(buffer: pay.body).contains("\"retCode\":\"139001001\""))
                let card = try await client.execute(uri: "/fail", method: .get)
                #expect(String(buffer: card.body).hasPrefix("{\"code\":1001"))
            }
            let labels = [("catalog", "card-issuing"), ("source", "nothing"), ("outcome", "default")]
            // Two requests, though three middlewares saw them.
            #expect(try metrics.expectCounter("phrasebook_negotiations", labels).totalValue == 2)
            let inner = [("catalog", "agreement-pay"), ("source", "nothing"), ("outcome", "default")]
            #expect(try metrics.expectCounter("phrasebook_negotiations", inner).totalValue == 0)
        }

        @Test func metricsCountWhatIsAnswered() async throws {
            let store = try await MessageStore(home: .shipped)
            let metrics = TestMetrics()
            var options = Middleware.Options()
            options.metrics = PhrasebookMetrics(store, factory: metrics)
            let router = Router(context: SampleContext.self)
            router.add(middleware: Middleware(store, catalog: .cardIssuing, options: options))
            router.get("typed") { _, _ -> String in
                throw SampleError(
                    codeReference: CodeReference("agreement-pay", "139004005"), arguments: ["amount": "much"])
            }
            router.get("unknown") { _, _ -> String in
                throw SampleError(codeReference: CodeReference("card-issuing", "no such code"))
            }
            router.get("field") { _, _ -> String in throw SampleError.invalidParameter }
            try await Application(router: router).test(.router) { client in
                for path in ["/typed", "/unknown", "/field"] {
                    _ = try await client.execute(uri: path, method: .get, headers: [.acceptLanguage: "zh-CN"])
                }
            }
            let catalog = [("catalog", "card-issuing")]
            let other = [("catalog", "agreement-pay")]
            #expect(try metrics.expectCounter("phrasebook_resolved", catalog).totalValue == 2)
            #expect(try metrics.expectCounter("phrasebook_resolved", other).totalValue == 1)
            #expect(try metrics.expectCounter("phrasebook_unknown_codes", catalog).totalValue == 1)
            #expect(try metrics.expectCounter("phrasebook_unfit_arguments", other).totalValue >= 1)
            let matched = catalog + [("source", "accept-language"), ("outcome", "matched")]
            #expect(try metrics.expectCounter("phrasebook_negotiations", matched).totalValue == 3)
        }

        @Test func aSpanNamesTheCode() async throws {
            let tracer = InMemoryTracer()
            _ = try await ask("/typed", headers("zh_CN")) { $0.tracer = tracer }
            let span = try #require(tracer.finishedSpans.first)
            #expect(span.operationName == "phrasebook.error")
            #expect(span.attributes["phrasebook.code"]?.toSpanAttribute() == .string("1004"))
            #expect(span.attributes["phrasebook.locale"]?.toSpanAttribute() == .string("zh-CN"))
        }

        @Test func aTableWithACodeThatIsNotThereIsRefused() async throws {
            let store = try await MessageStore(home: .shipped)
            #expect(throws: CatalogError.self) {
                try Middleware(store, catalog: .cardIssuing, errors: ErrorTable(system: "no such code"))
            }
            #expect(throws: CatalogError.self) {
                try Middleware(store, catalog: "no-such-catalog", errors: ErrorTable())
            }
        }
    }

    /// What a logger was given, texts and metadata.
    final class LoggedMessages: Sendable {
        private let messages = Locked<[String]>([])

        var all: [String] { messages.withLock { $0 } }
        var handler: some LogHandler { Handler(logged: self) }

        private struct Handler: LogHandler {
            let logged: LoggedMessages
            var metadata: Logger.Metadata = [:]
            var logLevel = Logger.Level.trace

            subscript(metadataKey key: String) -> Logger.Metadata.Value? {
                get { metadata[key] }
                set { metadata[key] = newValue }
            }

            func log(event: LogEvent) {
                logged.messages.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
            }
        }
    }
#endif
