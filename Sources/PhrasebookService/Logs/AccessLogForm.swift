#if Service
    /// Whether, and how, a line is written for each request.
    public enum AccessLogForm: String, Sendable, Hashable, CaseIterable {
        /// No line is written.
        case off
        /// The Common Log Format of web servers, without the query.
        case common
        /// An object in a line, with the names of OpenTelemetry where it has some.
        case json
    }
#endif
