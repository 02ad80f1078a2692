extension ErrorBody {
    /// Which shape a body has.
    ///
    /// A later release may add shapes.
    public struct Style: RawRepresentable, Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The shapes of this release, for a `switch` over all of them.
        package enum Value: String, Sendable, CaseIterable {
            case native
            case problem
        }

        package let value: Value

        private init(_ value: Value) { self.value = value }

        /// The shape of a name; nil for one that this release does not know.
        public init?(rawValue: String) {
            guard let value = Value(rawValue: rawValue) else { return nil }
            self.value = value
        }

        /// The API's own, as the manifest gives it.
        public static let native = Self(.native)
        /// Problem details (RFC 9457).
        public static let problem = Self(.problem)

        /// All shapes of this release.
        public static var allCases: [Self] { Value.allCases.map { Self($0) } }

        /// The shape's name, such as `problem`.
        public var rawValue: String { value.rawValue }
        /// The shape's name.
        public var description: String { rawValue }
    }
}
