#if Hummingbird
    public import HTTPTypes
    public import Phrasebook

    /// Which codes of a catalog are used for errors that are not its own: those of the framework, and all others.
    ///
    /// ```swift
    /// ErrorTable(
    ///     system: "1001", decoding: "1004",
    ///     statuses: [.notFound: .init("1003", keepsStatus: true), .contentTooLarge: "1004"])
    /// ```
    ///
    /// What the table does not name is answered as problem details (RFC 9457) without a code: a code is never invented.
    public struct ErrorTable: Sendable {
        /// The code for one kind of error.
        public struct Target: Sendable, Hashable, ExpressibleByStringLiteral {
            /// The code.
            public var code: Code
            /// Whether the response has the status of the error, and not that of the code.
            public var keepsStatus: Bool

            /// A code.
            public init(_ code: Code, keepsStatus: Bool = false) {
                self.code = code
                self.keepsStatus = keepsStatus
            }

            /// A code written in source, with its own status.
            public init(stringLiteral value: String) { self.init(Code(value)) }
        }

        /// The catalog's system error: for every error that is not named otherwise, and for the framework's own of 500
        /// and above.
        ///
        /// Nothing of the error itself is told.
        public var system: Target?
        /// For a request body that cannot be decoded.
        ///
        /// Where the code has an argument of type field, it takes the path of the value, such as `items[2].price`.
        /// Without it, the status 400 counts.
        public var decoding: Target?
        /// For the framework's errors, by their status.
        public var statuses: [HTTPResponse.Status: Target]

        /// A table; nothing is named unless it is given.
        public init(
            system: Target? = nil, decoding: Target? = nil, statuses: [HTTPResponse.Status: Target] = [:]
        ) {
            self.system = system
            self.decoding = decoding
            self.statuses = statuses
        }

        /// Every code that the table names.
        var codes: [Code] { ([system, decoding].compactMap { $0 } + statuses.values).map(\.code) }
    }
#endif
