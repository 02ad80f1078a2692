#if Service
    /// A version of HTTP, as OpenTelemetry names it (`network.protocol.version`).
    enum ProtocolVersion: String, Sendable {
        case http1Old = "1.0"
        case http1 = "1.1"
        case http2 = "2"

        /// As the request line has it.
        var name: String { self == .http2 ? "HTTP/2.0" : "HTTP/" + rawValue }
    }
#endif
