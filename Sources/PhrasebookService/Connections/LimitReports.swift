#if Service
    import CoreMetrics
    import Logging
    import NIOCore
    import TextKernel

    /// Says that a limit was reached: it counts each time, and logs the first.
    final class LimitReports: Sendable {
        /// A limit of the service as a whole.
        enum Limit: String, CaseIterable, Sendable {
            /// As many connections are open as may be.
            case connections
            /// The process, or the system, has no descriptor left for a new connection.
            case descriptors
            /// The bodies that are being received, and the answers to lists, are as large together as they may be.
            case bodies
            /// A client sends more requests than one may.
            case clients

            fileprivate var text: Logger.Message {
                switch self {
                case .connections: "As many connections are open as may be; idle ones make room, others wait"
                case .descriptors: "No file descriptor is left for a new connection; it waits"
                case .bodies: "Bodies and answers are as large together as they may be; more are refused"
                case .clients: "A client sends more requests than limits.clientRequestsPerSecond; they are refused"
                }
            }
        }

        private let limits: [Limit: Counter]
        private let refused: [Refusal.Reason: Counter]
        private let evicted: Counter
        private let accepted: Counter
        private let open: Gauge
        private let maximum: Gauge
        private let lastReached = Locked<[Limit: NIODeadline]>([:])
        private let logger: Logger

        /// How long a limit is not reached before it is news again.
        private static let quiet = TimeAmount.minutes(5)

        init(_ factory: any MetricsFactory, logger: Logger) {
            self.logger = logger
            var limits: [Limit: Counter] = [:]
            for limit in Limit.allCases {
                limits[limit] = Counter(
                    label: "http_limits_reached", dimensions: [("limit", limit.rawValue)], factory: factory)
            }
            var refused: [Refusal.Reason: Counter] = [:]
            for reason in Refusal.Reason.allCases {
                refused[reason] = Counter(
                    label: "http_refused", dimensions: [("reason", reason.code)], factory: factory)
            }
            self.limits = limits
            self.refused = refused
            evicted = Counter(label: "http_connections_evicted", dimensions: [], factory: factory)
            accepted = Counter(label: "http_connections_accepted", dimensions: [], factory: factory)
            open = Gauge(label: "http_connections_open", dimensions: [], factory: factory)
            open.record(0)
            maximum = Gauge(label: "http_connections_limit", dimensions: [], factory: factory)
        }

        /// Says how many connections of clients may be open.
        func limited(to connections: Int) { maximum.record(connections) }

        /// Says that a limit was reached.
        ///
        /// - Parameters:
        ///   - limit: Which.
        ///   - detail: What the system says of it; nil for nothing.
        func reached(_ limit: Limit, detail: String? = nil) {
            limits[limit]?.increment()
            let now = NIODeadline.now()
            let isNews = lastReached.withLock { last in
                defer { last[limit] = now }
                return last[limit].map { now - $0 > Self.quiet } ?? true
            }
            guard isNews else { return }
            var metadata: Logger.Metadata = ["limit": "\(limit.rawValue)"]
            if let detail { metadata["error"] = "\(detail)" }
            logger.warning(limit.text, metadata: metadata)
        }

        /// Says that a request was refused before it came to a route.
        func refused(_ reason: Refusal.Reason) { refused[reason]?.increment() }

        /// Says that an idle connection was closed for another one.
        func madeRoom() { evicted.increment() }

        /// Says that a connection was accepted, and how many there are with it.
        func opened(_ count: Int) {
            accepted.increment()
            open.record(count)
        }

        /// Says that a connection was closed, and how many are left.
        func closed(_ count: Int) { open.record(count) }
    }
#endif
