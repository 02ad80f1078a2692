#if Service
    import HTTPTypes
    import Hummingbird

    /// Answers a request by its route, and counts it.
    struct ServiceResponder: HTTPResponder {
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters

        func respond(to request: Request, context: ServiceContext) async throws -> Response {
            let start = ContinuousClock.now
            var response = try await router.respond(to: request, context: context)
            response.headers[.xContentTypeOptions] = "nosniff"
            let (seconds, attoseconds) = (ContinuousClock.now - start).components
            counters.count(
                route: context.endpointPath, method: request.method, status: response.status.code,
                nanoseconds: seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000)
            return response
        }
    }
#endif
