#if Service
    import CoreMetrics
    import HTTPTypes
    import ICU
    import TextKernel

    /// Counts requests and their time by route, method and status.
    ///
    /// The labels are the routes' templates, the usual methods and the status codes, so that no request makes new ones.
    final class RequestCounters: Sendable {
        private struct Key: Hashable {
            let route: String
            let method: String
            let status: Int
        }

        private struct Pair {
            let requests: Counter
            let durations: Timer
        }

        private let pairs = Locked<[Key: Pair]>([:])
        private let factory: any MetricsFactory

        init(_ factory: any MetricsFactory) { self.factory = factory }

        func count(route: String?, method: HTTPRequest.Method, status: Int, nanoseconds: Int64) {
            let route = route.map { $0 == "NotFound" ? "none" : $0 } ?? "none"
            let key = Key(route: route, method: Self.name(method), status: status)
            let pair = pairs.withLock { pairs in
                if let known = pairs[key] { return known }
                let labels = [("route", key.route), ("method", key.method), ("status", String(status))]
                let made = Pair(
                    requests: Counter(label: "http_requests", dimensions: labels, factory: factory),
                    durations: Timer(
                        label: "http_request_duration", dimensions: Array(labels.prefix(2)), factory: factory))
                pairs[key] = made
                return made
            }
            pair.requests.increment()
            pair.durations.recordNanoseconds(nanoseconds)
        }

        private static func name(_ method: HTTPRequest.Method) -> String {
            switch method {
            case .get: "GET"
            case .head: "HEAD"
            case .post: "POST"
            default: "other"
            }
        }
    }
#endif
