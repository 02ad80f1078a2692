#if Service
    import HTTPTypes
    import Hummingbird
    import PhrasebookHummingbird

    /// All routes of a listener.
    struct ServiceRoutes {
        private typealias Handler = @Sendable (Request, ServiceContext) async throws -> Response

        private let settings: ServiceSettings
        private let routes: [(route: RouteTable.Route, handler: Handler)]

        init(_ serving: ServingState) {
            settings = serving.settings
            let (pages, operations) = (PageRoutes(serving: serving), OperationRoutes(serving: serving))
            let (catalogs, codes) = (CatalogRoutes(serving: serving), CodeRoutes(serving: serving))
            let bodies = BodyRoute(serving: serving)
            let (lookups, sites) = (LookupRoutes(serving: serving), SiteRoutes(serving: serving))
            func get(_ path: String, _ handler: @escaping Handler) -> (RouteTable.Route, Handler) {
                (RouteTable.Route(pattern: RoutePattern(path), method: .get), handler)
            }
            let served = settings.pages
            let references = [
                get("/reference", sites.reference), get("/reference/{catalog}", sites.catalogReference),
            ]
            let previews = [get("/preview", sites.preview), get("/preview/{catalog}", sites.catalogPreview)]
            let sitePages = (served.servesReference ? references : []) + (served.servesPreview ? previews : [])
            let others = [
                get("/", pages.landing),
                get("/openapi.json", pages.description),
                get("/assets/{file}", sites.asset),
                get("/healthz", operations.health),
                get("/readyz", operations.readiness),
                get("/version", operations.version),
                get("/metrics", operations.metrics),
                get("/v1/catalogs", catalogs.list),
                get("/v1/catalogs/{catalog}", catalogs.catalog),
                get("/v1/catalogs/{catalog}/codes/{code}", codes.answer),
                get(BodyRoute.pattern.template, bodies.body),
                (RouteTable.Route(pattern: RoutePattern("/v1/resolve"), method: .post), lookups.resolve),
            ]
            routes = sitePages + others
        }

        /// The routes of the admin listener.
        init(adminOf serving: ServingState) {
            settings = serving.settings
            let (operations, admin) = (OperationRoutes(serving: serving), AdminRoutes(serving: serving))
            func get(_ path: String, _ handler: @escaping Handler) -> (RouteTable.Route, Handler) {
                (RouteTable.Route(pattern: RoutePattern(path), method: .get), handler)
            }
            routes = [
                get("/healthz", operations.health),
                get("/readyz", operations.readiness),
                get("/metrics", operations.metrics),
                get("/version", operations.version),
                get("/settings", admin.settings),
                (RouteTable.Route(pattern: RoutePattern("/reload"), method: .post), admin.reload),
            ]
        }

        /// The paths and methods.
        var table: RouteTable { RouteTable(routes.map(\.route)) }

        /// Answers requests; `middleware` answers the errors.
        func responder(_ middleware: PhrasebookMiddleware<ServiceContext>) -> RouterResponder<ServiceContext> {
            let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
            router.add(middleware: middleware)
            router.add(middleware: RequestLimitsMiddleware(table: table, maximumURLBytes: settings.limits.urlBytes))
            for (route, handler) in routes {
                router.on(RouterPath(route.pattern.template), method: route.method) { request, context in
                    try await handler(request, context)
                }
            }
            return router.buildResponder()
        }
    }
#endif
