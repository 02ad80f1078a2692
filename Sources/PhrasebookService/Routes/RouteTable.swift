#if Service
    import HTTPTypes

    /// The paths of the service and their methods: what tells a wrong method from a wrong path.
    struct RouteTable: Sendable {
        /// One path.
        struct Route: Sendable {
            /// The path.
            let pattern: RoutePattern
            /// The method; `GET` answers `HEAD` too.
            let method: HTTPRequest.Method

            /// The methods as `Allow` names them.
            var allowed: String { method == .get ? "GET, HEAD" : method.rawValue }
        }

        private let routes: [Route]

        init(_ routes: [Route]) { self.routes = routes }

        /// The route of a path, whatever the method; nil where there is none.
        func route(of path: String) -> Route? { routes.first { $0.pattern.parameters(of: path) != nil } }
    }
#endif
