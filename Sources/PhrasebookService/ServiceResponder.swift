#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird

    /// Answers a request by its route, and counts it.
    struct ServiceResponder: HTTPResponder {
        let bodies: BodyRoute
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters

        func respond(to request: Request, context: ServiceContext) async throws -> Response {
            let start = DispatchTime.now().uptimeNanoseconds
            var response: Response
            let route: String?
            if let body = bodies.plainBody(request) {
                response = body
                route = BodyRoute.pattern.template
            } else {
                response = try await router.respond(to: request, context: context)
                route = context.endpointPath
            }
            response.headers[.xContentTypeOptions] = "nosniff"
            counters.count(
                route: route, method: request.method, status: response.status.code,
                nanoseconds: Int64(DispatchTime.now().uptimeNanoseconds - start))
            return response
        }
    }
#endif
