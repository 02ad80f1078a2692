#if Service
    import HTTPTypes
    import Hummingbird

    /// All routes of a listener, and what holds for each of them: the URL's length, and the methods of a path.
    struct ServiceRoutes {
        private let table: RouteTable
        private let maximumURLBytes: Int

        /// The routes of the listeners of clients.
        init(_ serving: ServingState) {
            typealias Route = RouteTable.Route
            let served = serving.settings.pages
            let (pages, operations) = (PageRoutes(serving: serving), OperationRoutes(serving: serving))
            let (catalogs, codes) = (CatalogRoutes(serving: serving), CodeRoutes(serving: serving))
            let (bodies, lookups) = (BodyRoute(serving: serving), LookupRoutes(serving: serving))
            let sites = SiteRoutes(serving: serving)
            let references = [
                Route("/reference", sites.reference), Route("/reference/{catalog}", sites.catalogReference),
            ]
            let previews = [Route("/preview", sites.preview), Route("/preview/{catalog}", sites.catalogPreview)]
            let sitePages = (served.servesReference ? references : []) + (served.servesPreview ? previews : [])
            let others = [
                Route("/", pages.landing),
                Route("/assets/{file}", sites.asset),
                Route("/healthz", operations.health),
                Route("/readyz", operations.readiness),
                Route("/version", operations.version),
                Route("/metrics", operations.metrics),
                Route("/v1/catalogs", catalogs.list),
                Route("/v1/catalogs/{catalog}", catalogs.catalog),
                Route("/v1/catalogs/{catalog}/codes/{code}", codes.answer),
                Route("/v1/catalogs/{catalog}/codes/{code}/body", bodies.body),
                Route("/v1/resolve", method: .post, lookups.resolve),
            ]
            self.init(sitePages + others, serving, basePath: serving.settings.basePath)
        }

        /// The routes of the admin listener.
        init(adminOf serving: ServingState) {
            typealias Route = RouteTable.Route
            let (operations, admin) = (OperationRoutes(serving: serving), AdminRoutes(serving: serving))
            let routes = [
                Route("/healthz", operations.health),
                Route("/readyz", operations.readiness),
                Route("/metrics", operations.metrics),
                Route("/version", operations.version),
                Route("/settings", admin.settings),
                Route("/reload", method: .post, admin.reload),
            ]
            self.init(routes, serving, basePath: "")
        }

        private init(_ routes: [RouteTable.Route], _ serving: ServingState, basePath: String) {
            let (path, pages) = ("/openapi.json", PageRoutes(serving: serving))
            let description = serving.pages.description(of: Set(routes.map(\.pattern.template) + [path]))
            let described = RouteTable.Route(path) { request, _ in
                try pages.description(request, description, basePath: basePath)
            }
            table = RouteTable(routes + [described])
            maximumURLBytes = serving.settings.limits.urlBytes
        }

        /// The route of a request's path, whatever its method; nil where there is none.
        func match(_ request: Request) -> RouteTable.Match? {
            request.uri.string.utf8.count <= maximumURLBytes ? table.match(request.uri.path) : nil
        }

        /// Answers a request by its route.
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - context: What is known of it, with the parameters of its path.
        ///   - match: What ``match(_:)`` gave.
        /// - Returns: The response.
        /// - Throws: ``ServiceError`` where the URL is too long, or there is no such path or method; what the route throws.
        func answer(
            _ request: Request, _ context: ServiceContext, _ match: RouteTable.Match?
        ) async throws -> Response {
            guard let route = match?.route else {
                let isTooLong = request.uri.string.utf8.count > maximumURLBytes
                throw isTooLong ? ServiceError.urlTooLong(maximumURLBytes) : ServiceError.unknownPath
            }
            if request.method == route.method { return try await route.handler(request, context) }
            guard request.method == .head, route.method == .get else {
                throw ServiceError.methodNotAllowed(route.allowed)
            }
            return try await route.handler(request, context).createHeadResponse()
        }
    }
#endif
