#if Service
    import CoreMetrics
    import HTTPTypes
    import ICU
    import Synchronization
    import TextKernel

    /// Counts requests and their time by route, method and status, with the names of OpenTelemetry.
    ///
    /// The labels are the routes' templates, the usual methods and the status codes, so that no request makes new ones.
    final class RequestCounters: Sendable {
        private struct Key: Hashable {
            let route: String
            let method: String
            let status: Int
        }

        private let timers = Locked<[Key: Timer]>([:])
        private let active = Atomic<Int>(0)
        private let factory: any MetricsFactory

        init(_ factory: PrometheusMetrics) {
            self.factory = factory
            factory.observe("http_server_active_requests", .gauge) { [self] in
                [([], Double(active.load(ordering: .relaxed)))]
            }
        }

        /// A request begins.
        func begin() { active.wrappingAdd(1, ordering: .relaxed) }

        /// A request that began has ended without an answer.
        func abandon() { active.wrappingSubtract(1, ordering: .relaxed) }

        /// A request that began is answered.
        func count(route: String?, method: HTTPRequest.Method, status: Int, nanoseconds: Int64) {
            active.wrappingSubtract(1, ordering: .relaxed)
            let key = Key(route: route ?? "none", method: Self.name(method), status: status)
            let timer = timers.withLock { timers in
                if let known = timers[key] { return known }
                let labels = [
                    ("http_route", key.route), ("http_request_method", key.method),
                    ("http_response_status_code", String(status)),
                ]
                let made = Timer(label: "http_server_request_duration", dimensions: labels, factory: factory)
                timers[key] = made
                return made
            }
            timer.recordNanoseconds(nanoseconds)
        }

        private static func name(_ method: HTTPRequest.Method) -> String {
            switch method {
            case .get: "GET"
            case .head: "HEAD"
            case .post: "POST"
            default: "_OTHER"
            }
        }
    }
#endif
