#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird
    import Tracing

    /// Answers a request by its route, and tells of it: in metrics, in the access log, and as a span.
    struct ServiceResponder: HTTPResponder {
        /// Answers what is nothing but the path of a body; nil where there is none.
        let bodies: BodyRoute?
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters
        /// What all paths begin with; empty for nothing.
        let basePath: String
        let accessLog: AccessLog?
        /// Where spans begin; nil for the process's own tracer.
        let tracer: (any Tracer)?

        func respond(to request: Request, context: ServiceContext) async throws -> Response {
            let tracer = tracer ?? InstrumentationSystem.tracer
            let identity = RequestIdentity(request.headers)
            guard !(tracer is NoOpTracer) else { return try await answer(request, context, identity, nil) }
            return try await RequestSpan.with(tracer, request) { span in
                try await answer(request, context, identity, span)
            }
        }

        private func answer(
            _ request: Request, _ context: ServiceContext, _ identity: RequestIdentity, _ span: RequestSpan?
        ) async throws -> Response {
            let start = DispatchTime.now().uptimeNanoseconds
            counters.begin()
            let asked = request
            let request = basePath.isEmpty ? request : withoutBasePath(request)
            var response: Response
            let route: String?
            if let body = bodies?.plainBody(request) {
                response = body
                route = BodyRoute.pattern.template
            } else {
                var context = context
                identity.write(to: &context.logger)
                do {
                    response = try await router.respond(to: request, context: context)
                } catch {
                    counters.abandon()
                    throw error
                }
                route = context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 }
            }
            response.headers[.xContentTypeOptions] = "nosniff"
            span?.finish(route, response.status.code, &response.headers)
            identity.write(to: &response.headers, status: response.status.code)
            let nanoseconds = DispatchTime.now().uptimeNanoseconds - start
            counters.count(
                route: route, method: request.method, status: response.status.code, nanoseconds: Int64(nanoseconds))
            accessLog?.write(
                AccessLog.Entry(
                    request: asked, context: context, route: route, response: response, nanoseconds: nanoseconds))
            return response
        }

        /// The request as the routes know it; one of another path has a path that no route has.
        private func withoutBasePath(_ request: Request) -> Request {
            var head = request.head
            let path = head.path ?? "/"
            let rest = path.hasPrefix(basePath) ? path.dropFirst(basePath.count) : "//"
            switch rest.first {
            case nil: head.path = "/"
            case "/" where rest != "//": head.path = String(rest)
            case "?": head.path = "/" + rest
            default: head.path = Self.noPath
            }
            return Request(head: head, body: request.body)
        }

        private static let noPath = "/-/-"
    }
#endif
