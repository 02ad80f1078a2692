#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird

    /// Answers a request by its route, and counts it.
    struct ServiceResponder: HTTPResponder {
        let bodies: PlainBodyRoute
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters

        func respond(to request: Request, context: ServiceContext) async throws -> Response {
            let start = DispatchTime.now().uptimeNanoseconds
            if let response = bodies.response(to: request) {
                counters.count(
                    route: PlainBodyRoute.template, method: request.method, status: response.status.code,
                    nanoseconds: Int64(DispatchTime.now().uptimeNanoseconds - start))
                return response
            }
            var response = try await router.respond(to: request, context: context)
            response.headers[.xContentTypeOptions] = "nosniff"
            counters.count(
                route: context.endpointPath, method: request.method, status: response.status.code,
                nanoseconds: Int64(DispatchTime.now().uptimeNanoseconds - start))
            return response
        }
    }
#endif
