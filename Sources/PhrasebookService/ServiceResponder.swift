#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird
    import PhrasebookHummingbird
    import Tracing

    /// Answers a request by its route, and tells of it: in metrics, in the access log, and as a span.
    struct ServiceResponder: HTTPResponder {
        let routes: ServiceRoutes
        /// Answers errors.
        let errors: PhrasebookMiddleware<ServiceContext>
        let counters: RequestCounters
        /// What all paths begin with; empty for nothing.
        let basePath: String
        /// How many requests each client may send; nil where that is not limited.
        let rates: ClientRates?
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
            _ asked: Request, _ context: ServiceContext, _ identity: RequestIdentity, _ span: RequestSpan?
        ) async throws -> Response {
            let start = DispatchTime.now().uptimeNanoseconds
            counters.begin()
            let request = basePath.isEmpty ? asked : withoutBasePath(asked)
            let match = routes.match(request)
            let route = match?.route.pattern.template
            var context = context
            identity.write(to: &context.logger)
            if let match { context.parameters = match.parameters }
            var response: Response
            do {
                if let rates, !rates.takes(context.channel.remoteAddress) { throw ServiceError.tooManyRequests }
                response = try await routes.answer(request, context, match)
            } catch let error as UnfinishedRequest {
                counters.abandon()
                throw error
            } catch {
                do {
                    response = try await errors.handle(request, context: context) { _, _ in throw error }
                } catch {
                    counters.abandon()
                    throw error
                }
            }
            response.headers[.xContentTypeOptions] = "nosniff"
            span?.finish(route, response.status.code, &response.headers)
            identity.write(to: &response.headers, status: response.status.code)
            let nanoseconds = DispatchTime.now().uptimeNanoseconds - start
            counters.count(
                route: route, method: request.method, status: response.status.code, nanoseconds: Int64(nanoseconds))
            accessLog?.write(
                AccessLog.Entry(
                    asked: AccessLog.Asked(asked.head), client: context.channel.remoteAddress, version: context.version,
                    route: route, status: response.status.code, headers: response.headers,
                    bodyBytes: response.body.contentLength, nanoseconds: nanoseconds))
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
