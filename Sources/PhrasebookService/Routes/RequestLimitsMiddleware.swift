#if Service
    import Hummingbird

    /// What holds for every route: the URL's length, and the methods of a path.
    struct RequestLimitsMiddleware: RouterMiddleware {
        let table: RouteTable
        let maximumURLBytes: Int

        func handle(
            _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
        ) async throws -> Response {
            guard request.uri.string.utf8.count <= maximumURLBytes else {
                throw ServiceError.urlTooLong(maximumURLBytes)
            }
            do {
                return try await next(request, context)
            } catch let error as HTTPError where error.status == .notFound {
                guard let route = table.route(of: request.uri.path) else { throw ServiceError.unknownPath }
                throw ServiceError.methodNotAllowed(route.allowed)
            }
        }
    }
#endif
