#if Service
    /// The path of a route, with `{name}` for a component that varies.
    struct RoutePattern: Sendable {
        /// The path as it is written.
        let template: String
        /// The fixed components; nil for one that varies.
        private let components: [String?]

        init(_ template: String) {
            self.template = template
            components = template.split(separator: "/").map { $0.hasPrefix("{") ? nil : String($0) }
        }

        /// The components of a path that vary, in order; nil for a path of another route.
        ///
        /// Empty components do not count, as in the router.
        func parameters(of path: String) -> [Substring]? {
            var rest = path.utf8[...]
            var parameters: [Substring] = []
            for component in components {
                rest = rest.drop { $0 == UInt8(ascii: "/") }
                let part = rest.prefix { $0 != UInt8(ascii: "/") }
                rest = rest[part.endIndex...]
                if let component {
                    guard part.elementsEqual(component.utf8) else { return nil }
                } else {
                    guard !part.isEmpty else { return nil }
                    parameters.append(Substring(part))
                }
            }
            return rest.allSatisfy { $0 == UInt8(ascii: "/") } ? parameters : nil
        }
    }
#endif
