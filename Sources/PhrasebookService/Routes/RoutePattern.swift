#if Service
    /// The path of a route, with `{name}` for a component that varies.
    struct RoutePattern: Sendable {
        private enum Component: Sendable {
            case fixed(String)
            case varying
        }

        /// The path as it is written.
        let template: String
        private let components: [Component]
        /// The names of the components that vary, in order.
        private let names: [String]

        init(_ template: String) {
            self.template = template
            let parts = template.split(separator: "/")
            components = parts.map { $0.hasPrefix("{") ? .varying : .fixed(String($0)) }
            names = parts.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        }

        /// How many components it has.
        var count: Int { components.count }

        /// The components of a path that vary.
        ///
        /// - Parameter parts: The components of the path, without empty ones: as many as the pattern has.
        /// - Returns: Those that vary; nil for a path of another route.
        func parameters(of parts: [Substring]) -> PathParameters? {
            for (component, part) in zip(components, parts) {
                if case .fixed(let text) = component, !part.utf8.elementsEqual(text.utf8) { return nil }
            }
            guard !names.isEmpty else { return PathParameters() }
            var values: [Substring] = []
            values.reserveCapacity(names.count)
            for (component, part) in zip(components, parts) {
                if case .varying = component { values.append(part) }
            }
            return PathParameters(names: names, values: values)
        }
    }

    /// The components of a request's path that vary, as they are encoded there.
    struct PathParameters: Sendable {
        private let names: [String]
        private let values: [Substring]

        init(names: [String] = [], values: [Substring] = []) {
            self.names = names
            self.values = values
        }

        /// The component of a name; empty where the route has none.
        subscript(_ name: String) -> Substring {
            zip(names, values).first { $0.0 == name }?.1 ?? ""
        }
    }
#endif
