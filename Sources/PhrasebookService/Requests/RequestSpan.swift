#if Service
    import HTTPTypes
    import Hummingbird
    import Tracing

    /// The span of a request, with OpenTelemetry's names for HTTP servers.
    struct RequestSpan {
        private let span: any Span
        private let tracer: any Tracer
        private let method: String

        /// Answers a request within a span, which belongs to the trace that the client named.
        static func with(
            _ tracer: any Tracer, _ request: Request, _ answer: (RequestSpan) async throws -> Response
        ) async throws -> Response {
            var caller = InstrumentationContext.topLevel
            tracer.extract(request.headers, into: &caller, using: FieldExtractor())
            let method = request.method.rawValue
            return try await tracer.withAnySpan(method, context: caller, ofKind: .server) { span in
                span.attributes["http.request.method"] = method
                span.attributes["url.path"] = String((request.head.path ?? "").prefix { $0 != "?" })
                span.attributes["url.scheme"] = request.head.scheme ?? "http"
                if let agent = request.headers[.userAgent] { span.attributes["user_agent.original"] = agent }
                return try await answer(RequestSpan(span: span, tracer: tracer, method: method))
            }
        }

        /// Says what became of the request; the response gets the header fields by which the caller knows the span.
        func finish(_ route: String?, _ status: Int, _ headers: inout HTTPFields) {
            span.attributes["http.response.status_code"] = status
            if let route {
                span.operationName = "\(method) \(route)"
                span.attributes["http.route"] = route
            }
            if status >= 500 {
                span.attributes["error.type"] = String(status)
                span.setStatus(SpanStatus(code: .error))
            }
            tracer.inject(span.context, into: &headers, using: FieldInjector())
        }

        private struct FieldExtractor: Extractor {
            func extract(key: String, from headers: HTTPFields) -> String? {
                HTTPField.Name(key).flatMap { headers[$0] }
            }
        }

        private struct FieldInjector: Injector {
            func inject(_ value: String, forKey key: String, into headers: inout HTTPFields) {
                if let name = HTTPField.Name(key) { headers[name] = value }
            }
        }
    }
#endif
