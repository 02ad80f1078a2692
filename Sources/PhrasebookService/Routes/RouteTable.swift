#if Service
    import HTTPTypes

    /// The paths of the service and their methods: what tells a wrong method from a wrong path.
    struct RouteTable: Sendable {
        /// One path.
        struct Route: Sendable {
            /// The path, with `{name}` for what varies.
            let path: String
            /// The method; `GET` answers `HEAD` too.
            let method: HTTPRequest.Method

            /// The methods as `Allow` names them.
            var allowed: String { method == .get ? "GET, HEAD" : method.rawValue }
        }

        private let routes: [(components: [Substring], route: Route)]

        init(_ routes: [Route]) { self.routes = routes.map { ($0.path.split(separator: "/"), $0) } }

        /// The route of a path, whatever the method; nil where there is none.
        func route(of path: String) -> Route? {
            let components = path.split(separator: "/")
            return routes.first { candidate in
                candidate.components.count == components.count
                    && zip(candidate.components, components).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
            }?.route
        }
    }
#endif
