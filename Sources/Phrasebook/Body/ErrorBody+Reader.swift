extension ErrorBody {
    /// Who reads a body.
    ///
    /// A later release may add readers.
    public struct Reader: RawRepresentable, Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The reader's name, such as `user`.
        public let rawValue: String

        private init(_ name: String) { rawValue = name }

        /// The reader of a name; nil for one that this release does not know.
        public init?(rawValue: String) {
            guard let known = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = known
        }

        /// The end user: the body carries the user text, the status and the reference only.
        public static let user = Self("user")
        /// The merchant, who gets the whole body.
        public static let merchant = Self("merchant")
        /// The integrator, who gets the whole body.
        public static let developer = Self("developer")

        /// All readers of this release.
        public static let allCases = [user, merchant, developer]

        /// The reader's name.
        public var description: String { rawValue }
    }
}
