#if Service
    import HTTPTypes
    import Hummingbird

    /// The paths of a listener and their methods, and what answers each.
    struct RouteTable: Sendable {
        typealias Handler = @Sendable (Request, ServiceContext) async throws -> Response

        /// One path.
        struct Route: Sendable {
            /// The path.
            let pattern: RoutePattern
            /// The method; `GET` answers `HEAD` too.
            let method: HTTPRequest.Method
            let handler: Handler

            init(_ path: String, method: HTTPRequest.Method = .get, _ handler: @escaping Handler) {
                pattern = RoutePattern(path)
                self.method = method
                self.handler = handler
            }

            /// The methods as `Allow` names them.
            var allowed: String { method == .get ? "GET, HEAD" : method.rawValue }
        }

        /// The route of a path.
        struct Match {
            let route: Route
            let parameters: PathParameters
        }

        /// The routes by the number of components of their paths.
        private let routes: [[Route]]

        init(_ all: [Route]) {
            let most = all.map(\.pattern.count).max() ?? 0
            routes = (0...most).map { count in all.filter { $0.pattern.count == count } }
        }

        /// The route of a path, whatever the method; nil where there is none.
        ///
        /// Empty components do not count: `//healthz/` is `/healthz`.
        func match(_ path: String) -> Match? {
            var parts: [Substring] = []
            parts.reserveCapacity(routes.count)
            var rest = path.utf8[...]
            while true {
                rest = rest.drop { $0 == UInt8(ascii: "/") }
                guard !rest.isEmpty else { break }
                guard parts.count + 1 < routes.count else { return nil }
                let part = rest.prefix { $0 != UInt8(ascii: "/") }
                parts.append(Substring(part))
                rest = rest[part.endIndex...]
            }
            for route in routes[parts.count] {
                if let parameters = route.pattern.parameters(of: parts) {
                    return Match(route: route, parameters: parameters)
                }
            }
            return nil
        }
    }
#endif
