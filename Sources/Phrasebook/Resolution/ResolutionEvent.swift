/// Something that went wrong while answering, and that did not stop the answer.
public struct ResolutionEvent: Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    ///
    /// A later release may add kinds.
    public struct Kind: RawRepresentable, Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The kinds of this release, for a `switch` over all of them.
        package enum Value: String, Sendable, CaseIterable {
            case unknownCode
            case unknownCatalog
            case missingArgument
            case unfitArgument
            case localeFallback
        }

        package let value: Value

        private init(_ value: Value) { self.value = value }

        /// The kind of a name; nil for one that this release does not know.
        public init?(rawValue: String) {
            guard let value = Value(rawValue: rawValue) else { return nil }
            self.value = value
        }

        /// The catalog does not have the code.
        public static let unknownCode = Self(.unknownCode)
        /// No catalog has the name.
        public static let unknownCatalog = Self(.unknownCatalog)
        /// A text's argument was not given.
        public static let missingArgument = Self(.missingArgument)
        /// A text's argument had another type than the manifest declares, or could not be read.
        public static let unfitArgument = Self(.unfitArgument)
        /// A text was taken from another locale than the one asked for.
        public static let localeFallback = Self(.localeFallback)

        /// All kinds of this release.
        public static var allCases: [Self] { Value.allCases.map { Self($0) } }

        /// The kind's name, such as `unknownCode`.
        public var rawValue: String { value.rawValue }
        /// The kind's name.
        public var description: String { rawValue }
    }

    /// What went wrong.
    public let kind: Kind
    /// The catalog asked for.
    public let catalog: Catalog.Name
    /// The code; nil for an unknown one, which is a caller's text and may be anything.
    public let code: Code?
    /// The argument, for the kinds that concern one.
    public let argument: String?

    /// The kind, the catalog, the code and the argument; never an argument's value.
    public var description: String {
        let name = [catalog.rawValue, code?.rawValue, argument].compactMap { $0 }.joined(separator: "/")
        return "\(kind.rawValue) \(name)"
    }
}
