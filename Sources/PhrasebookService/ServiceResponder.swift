#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird
    import Tracing

    /// Answers a request by its route, and tells of it: in metrics, in the access log, and as a span.
    struct ServiceResponder: HTTPResponder {
        let bodies: BodyRoute
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters
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
            var response: Response
            let route: String?
            if let body = bodies.plainBody(request) {
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
                    request: request, context: context, route: route, response: response, nanoseconds: nanoseconds))
            return response
        }
    }
#endif
