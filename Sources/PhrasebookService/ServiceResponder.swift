#if Service
    import Dispatch
    import HTTPTypes
    import Hummingbird

    /// Answers a request by its route, and counts it.
    struct ServiceResponder: HTTPResponder {
        /// Answers what is nothing but the path of a body; nil where there is none.
        let bodies: BodyRoute?
        let router: RouterResponder<ServiceContext>
        let counters: RequestCounters
        /// What all paths begin with; empty for nothing.
        let basePath: String

        func respond(to request: Request, context: ServiceContext) async throws -> Response {
            let start = DispatchTime.now().uptimeNanoseconds
            let request = basePath.isEmpty ? request : withoutBasePath(request)
            var response: Response
            let route: String?
            if let body = bodies?.plainBody(request) {
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
