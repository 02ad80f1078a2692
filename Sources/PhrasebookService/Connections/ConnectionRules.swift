#if Service
    import NIOCore

    /// What holds for each connection of the service.
    struct ConnectionRules: Sendable {
        let limits: ServiceSettings.Limits
        let timeouts: ServiceSettings.Timeouts
        let leaving: Leaving
        let bodies: BodyBudget
        let reports: LimitReports
        let refusals: [Refusal.Reason: Refusal]
        /// Where requests are written that come to no route; nil for nowhere.
        var accessLog: AccessLog?

        /// How many requests may be sent ahead of their answers on a connection of HTTP/1.1.
        ///
        /// A request of 30 bytes costs a kilobyte once it was read.
        static let maximumAhead = 128
        /// How long a connection beyond the limit may take for its one request.
        static let reserveTime = TimeAmount.seconds(1)
        /// How long the other side may take to close a connection that was closed from here; what it sends until then
        /// is thrown away, since an answer that it has not read yet would be lost with a reset.
        static let lingerTime = TimeAmount.seconds(2)
        /// How long an idle connection is kept when the service stops, for a request that is on its way.
        static let leavingTime = TimeAmount.milliseconds(250)

        /// Says that a request was refused before it came to a route, or before its body had come.
        ///
        /// - Parameters:
        ///   - refusal: With what.
        ///   - asked: What was asked; nil where that could not be read.
        ///   - connection: The connection that it came on.
        func refused(_ refusal: Refusal, _ asked: AccessLog.Asked?, on connection: Connection) {
            reports.refused(refusal.reason)
            accessLog?.write(
                AccessLog.Entry(
                    asked: asked, client: connection.channel.remoteAddress, version: connection.version,
                    route: nil, status: refusal.status, headers: refusal.headers,
                    bodyBytes: refusal.body.readableBytes, nanoseconds: nil))
        }

        /// How long a request may take on a connection, from its first byte to its last.
        func requestTime(_ connection: Connection) -> TimeAmount {
            connection.isReserve ? Self.reserveTime : TimeAmount(timeouts.request)
        }

        /// How long a connection may be without a request.
        func idleTime(_ connection: Connection) -> TimeAmount {
            connection.isReserve ? Self.reserveTime : TimeAmount(timeouts.idle)
        }
    }
#endif
