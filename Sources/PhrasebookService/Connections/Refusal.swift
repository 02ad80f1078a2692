#if Service
    import HTTPTypes
    import ICU
    import NIOCore
    import Phrasebook
    import PhrasebookHummingbird

    /// The answer to what never becomes a request of a route: it is malformed, too late, or one too many.
    ///
    /// It is in the catalog's own language: whoever could not send a request has not said another.
    struct Refusal: Sendable {
        /// Why.
        enum Reason: CaseIterable, Sendable {
            case malformedRequest, requestTimeout, headersTooLarge, overloaded

            /// The code of the catalog `phrasebook-service`.
            var code: String {
                switch self {
                case .malformedRequest: "malformed_request"
                case .requestTimeout: "request_timeout"
                case .headersTooLarge: "headers_too_large"
                case .overloaded: "overloaded"
                }
            }
        }

        let reason: Reason
        let status: Int
        /// The headers, with the length.
        let headers: HTTPFields
        let body: ByteBuffer

        /// All of them, by their reason.
        static func all(_ own: Snapshot) -> [Reason: Refusal] {
            let locale = own.locale(own.negotiate(LanguagePreferences()))
            var refusals: [Reason: Refusal] = [:]
            for reason in Reason.allCases {
                let body = own.answer(to: Code(reason.code), in: "phrasebook-service", locale: locale).body()
                var headers = HTTPFields(body.headers)
                headers[.contentLength] = String(body.bytes.count)
                headers[.cacheControl] = "no-store"
                headers[.xContentTypeOptions] = "nosniff"
                if reason == .overloaded { headers[.retryAfter] = "1" }
                refusals[reason] = Refusal(
                    reason: reason, status: body.status, headers: headers, body: ByteBuffer(bytes: body.bytes))
            }
            return refusals
        }
    }
#endif
