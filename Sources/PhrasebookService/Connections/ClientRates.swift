#if Service
    import NIOCore
    import TextKernel

    /// How many requests each client may send: so many a second, and as many at once after a pause.
    ///
    /// A client is an address. What is known of clients that have been quiet is forgotten, so that many addresses cost
    /// little memory.
    final class ClientRates: Sendable {
        /// The most clients that are known at once.
        static let maximumClients = 16_384

        private struct Client {
            /// The requests that it may send now, as of a time.
            var left: Double
            var asOf: NIODeadline
        }

        private let perSecond: Double
        private let clients = Locked<[String: Client]>([:])
        private let reports: LimitReports

        /// - Parameters:
        ///   - perSecond: How many requests; nil is given back where they are 0, which stands for no limit.
        ///   - reports: What is told of requests beyond it.
        init?(_ perSecond: Int, _ reports: LimitReports) {
            guard perSecond > 0 else { return nil }
            self.perSecond = Double(perSecond)
            self.reports = reports
        }

        /// Counts a request of a client, if it may send one now.
        ///
        /// - Parameters:
        ///   - address: Where it is from; one without an address, at a Unix socket, is not limited.
        ///   - now: The time.
        /// - Returns: Whether it may.
        func takes(_ address: SocketAddress?, at now: NIODeadline = .now()) -> Bool {
            guard let name = address?.ipAddress else { return true }
            let takes = clients.withLock { clients in
                if clients.count >= Self.maximumClients, clients[name] == nil { forgetQuiet(&clients, now) }
                var left = clients[name].map { leftNow(of: $0, now) } ?? perSecond
                let takes = left >= 1
                if takes { left -= 1 }
                clients[name] = Client(left: left, asOf: now)
                return takes
            }
            if !takes { reports.reached(.clients) }
            return takes
        }

        private func leftNow(of client: Client, _ now: NIODeadline) -> Double {
            let seconds = Double((now - client.asOf).nanoseconds) / 1e9
            return min(perSecond, client.left + max(0, seconds) * perSecond)
        }

        /// Forgets who may send as many as anybody; all, where that are too few: memory counts more.
        private func forgetQuiet(_ clients: inout [String: Client], _ now: NIODeadline) {
            clients = clients.filter { leftNow(of: $0.value, now) < perSecond }
            if clients.count > Self.maximumClients / 2 { clients = [:] }
        }
    }
#endif
