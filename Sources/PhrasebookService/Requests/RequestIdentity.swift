#if Service
    import HTTPTypes
    import Logging

    /// By which names others know a request: its own number, and the trace that it belongs to.
    ///
    /// Both are taken up from the client, are in the log, and are returned. A request without a number gets one where it is
    /// answered with an error, so that somebody can ask about it.
    struct RequestIdentity: Sendable {
        /// The number that the client sent.
        let number: String?
        let trace: TraceParent?
        /// What tracing systems add to the trace; nil without one.
        let traceState: String?

        /// The most characters of a number, and of what tracing systems add.
        static let maximumNumber = 128
        static let maximumState = 512

        /// Reads the header fields of a request; what is malformed counts as not sent.
        init(_ headers: HTTPFields) {
            number = headers[.requestID].flatMap { Self.isNumber($0) ? $0 : nil }
            trace = headers[.traceParent].flatMap { TraceParent($0) }
            traceState =
                trace == nil
                ? nil
                : headers[.traceState].flatMap { state in
                    state.utf8.count <= Self.maximumState && state.utf8.allSatisfy { 0x20...0x7E ~= $0 } ? state : nil
                }
        }

        /// Puts the names into the metadata of the request's log.
        func write(to logger: inout Logger) {
            if let number { logger[metadataKey: "request_id"] = .string(number) }
            guard let trace else { return }
            logger[metadataKey: "trace_id"] = .string(String(trace.traceID))
            logger[metadataKey: "span_id"] = .string(String(trace.parentID))
        }

        /// Puts the names into the header fields of the response; one that is there stays.
        func write(to headers: inout HTTPFields, status: Int) {
            if let number {
                headers[.requestID] = number
            } else if status >= 400 {
                headers[.requestID] = Self.newNumber()
            }
            guard let trace, headers[.traceParent] == nil else { return }
            headers[.traceParent] = trace.value
            if let traceState { headers[.traceState] = traceState }
        }

        private static func newNumber() -> String {
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }

        /// Whether a text may be a number: visible characters that need no quotation in a log.
        private static func isNumber(_ text: String) -> Bool {
            (1...maximumNumber).contains(text.utf8.count)
                && text.utf8.allSatisfy { byte in
                    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                        || "-._~:/+=@".utf8.contains(byte)
                }
        }
    }

    extension HTTPField.Name {
        private static func known(_ name: String) -> Self { Self(name) ?? .server }
        /// The number of a request, as many systems name it.
        static let requestID = known("X-Request-Id")
        /// The trace of a request (W3C Trace Context).
        static let traceParent = known("traceparent")
        /// What tracing systems add to it.
        static let traceState = known("tracestate")
    }
#endif
