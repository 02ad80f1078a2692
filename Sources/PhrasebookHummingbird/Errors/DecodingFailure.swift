#if Hummingbird
    public import HTTPTypes
    public import Hummingbird

    /// A request body that cannot be decoded, and where.
    ///
    /// ``FieldPathDecoder`` throws it. Without ``PhrasebookMiddleware`` it is answered with 400 and no body.
    public struct DecodingFailure: HTTPResponseError, Sendable, Hashable {
        /// The path of the value, such as `items[2].price`; nil where the body is no JSON, or the whole of it is wrong.
        public let field: String?

        /// A failure at a path.
        public init(field: String?) { self.field = field }

        /// The failure that a decoder reports.
        public init(_ error: DecodingError) {
            switch error {
            case .keyNotFound(let key, let context): self.init(path: context.codingPath + [key])
            case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
                self.init(path: context.codingPath)
            @unknown default: self.init(field: nil)
            }
        }

        private init(path: [any CodingKey]) {
            var text = ""
            for key in path {
                if let index = key.intValue {
                    text += "[\(index)]"
                } else {
                    text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
                }
            }
            field = text.isEmpty ? nil : text
        }

        /// The failure that Hummingbird made a text of, in `Request.decode(as:context:)`; nil for any other text.
        ///
        /// Its text has the path of the value, but of a missing one the last name only.
        package init?(hummingbird message: String) {
            if message.hasPrefix("The given data was not valid input") {
                self.init(field: nil)
                return
            }
            let parts = message.split(separator: "`", omittingEmptySubsequences: false)
            guard parts.count >= 3,
                ["Coding key ", "Value not found for ", "Type mismatch for "].contains(String(parts[0]))
            else { return nil }
            var text = ""
            for part in parts[1].split(separator: ".") {
                if let index = Int(part) {
                    text += "[\(index)]"
                } else {
                    text += text.isEmpty ? String(part) : ".\(part)"
                }
            }
            self.init(field: text.isEmpty ? nil : text)
        }

        /// 400.
        public var status: HTTPResponse.Status { .badRequest }

        /// An answer without a body.
        public func response(from request: Request, context: some RequestContext) throws -> Response {
            Response(status: status)
        }
    }

    /// A decoder whose failures keep the whole path of the value.
    ///
    /// Hummingbird itself makes a text of a failure, which has the last name only where a value is missing.
    ///
    /// ```swift
    /// var requestDecoder: FieldPathDecoder<JSONDecoder> { FieldPathDecoder(JSONDecoder()) }
    /// ```
    public struct FieldPathDecoder<Base: RequestDecoder>: RequestDecoder {
        private let base: Base

        /// A decoder that decodes as another one does.
        public init(_ base: Base) { self.base = base }

        /// Decodes a request's body.
        ///
        /// - Parameters:
        ///   - type: The type to decode.
        ///   - request: The request.
        ///   - context: The request's context.
        /// - Returns: The value.
        /// - Throws: ``DecodingFailure`` instead of `DecodingError`; all other errors as they are.
        public func decode<Value: Decodable>(
            _ type: Value.Type, from request: Request, context: some RequestContext
        ) async throws -> Value {
            do {
                return try await base.decode(type, from: request, context: context)
            } catch let error as DecodingError {
                throw DecodingFailure(error)
            }
        }
    }

    extension FieldPathDecoder: Sendable where Base: Sendable {}
#endif
