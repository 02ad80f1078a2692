#if Service
    import HTTPTypes
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird

    /// What the service itself answers where it cannot answer a request: a code of the catalog `phrasebook-service`.
    struct ServiceError: HeaderBearingError {
        /// The catalog.
        static let catalog: Catalog.Name = "phrasebook-service"

        let codeReference: CodeReference
        let arguments: MessageArguments
        let headers: HTTPFields

        private init(
            _ code: StaticString, _ arguments: MessageArguments = MessageArguments(), headers: HTTPFields = [:]
        ) {
            self.headers = headers
            codeReference = CodeReference("phrasebook-service", code)
            self.arguments = arguments
        }

        static let unknownPath = Self("unknown_path")
        static let unknownCatalog = Self("unknown_catalog")
        static let malformedURL = Self("malformed_url")
        static let missingBody = Self("missing_body")
        static let unsupportedMediaType = Self("unsupported_media_type")
        static let overloaded = Self("overloaded", headers: [.retryAfter: "1"])
        static let tooManyRequests = Self("too_many_requests", headers: [.retryAfter: "1"])

        /// A path is there, and the method is not; `allowed` is as the header `Allow` names them.
        static func methodNotAllowed(_ allowed: String) -> Self {
            Self("method_not_allowed", ["allowed": .text(allowed)], headers: [.allow: allowed])
        }
        static func unknownParameter(_ name: String) -> Self {
            Self("unknown_parameter", ["parameter": .text(shortened(name))])
        }
        static func invalidParameter(_ name: String) -> Self {
            Self("invalid_parameter", ["parameter": .text(shortened(name))])
        }
        static func urlTooLong(_ limit: Int) -> Self { Self("url_too_long", ["limit": .integer(limit)]) }
        static func tooManyArguments(_ limit: Int) -> Self { Self("too_many_arguments", ["limit": .integer(limit)]) }
        static func malformedJSON(_ position: SourcePosition) -> Self {
            Self("malformed_json", ["line": .integer(position.line), "column": .integer(position.column)])
        }
        static func invalidBody(_ path: String) -> Self { Self("invalid_body", ["path": .text(shortened(path))]) }
        static func tooManyLookups(_ limit: Int) -> Self { Self("too_many_lookups", ["limit": .integer(limit)]) }
        static func bodyTooLarge(_ limit: Int) -> Self { Self("body_too_large", ["limit": .integer(limit)]) }

        static func homeTooLarge(_ limit: Int) -> Self { Self("home_too_large", ["limit": .integer(limit)]) }

        /// What a client wrote is shown, but not at any length.
        private static func shortened(_ text: String) -> String {
            text.count > 64 ? text.prefix(64) + "…" : text
        }
    }
#endif
