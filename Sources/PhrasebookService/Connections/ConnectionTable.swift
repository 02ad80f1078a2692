#if Service
    import NIOCore
    import TextKernel

    /// The open connections of one or several listeners, and how many there may be.
    ///
    /// At the limit the longest idle connections make room for those that wait. Where all are busy, a few more are taken
    /// that are answered once: so a question about the service's health is answered though clients hold every connection.
    final class ConnectionTable: Sendable {
        /// The most connections that may stay.
        let maximum: Int
        /// How many more may be answered once.
        let reserve: Int
        /// How long a connection stays idle before it may have to go.
        static let minimumIdle = TimeAmount.milliseconds(100)

        private struct State {
            var open: [ObjectIdentifier: Connection] = [:]
            /// Those that were asked to make room and are still open.
            var leaving: Set<ObjectIdentifier> = []
        }

        private let state = Locked(State())
        private let reports: LimitReports?

        /// - Parameters:
        ///   - maximum: The most connections that may stay.
        ///   - reserve: How many more may be answered once.
        ///   - reports: What counts connections and limits; nil counts nothing.
        init(maximum: Int, reserve: Int, reports: LimitReports?) {
            self.maximum = maximum
            self.reserve = reserve
            self.reports = reports
        }

        /// How many are open.
        var count: Int { state.withLock { $0.open.count } }

        /// Whether another connection may be accepted now.
        var hasRoom: Bool { count < maximum + reserve }

        /// Takes an accepted connection, until its channel is closed.
        func open(_ channel: any Channel) {
            let key = ObjectIdentifier(channel)
            let isFull = state.withLock { $0.open.count - $0.leaving.count >= maximum }
            let isReserve = isFull && makeRoom() == 0
            let count = state.withLock { state in
                state.open[key] = Connection(channel, isReserve: isReserve)
                return state.open.count
            }
            if isFull { reports?.reached(.connections) }
            reports?.opened(count)
            channel.closeFuture.whenComplete { [weak self] _ in self?.close(key) }
        }

        /// The connection of a channel; nil where it is closed.
        func connection(of channel: any Channel) -> Connection? {
            state.withLock { $0.open[ObjectIdentifier(channel)] }
        }

        private func close(_ key: ObjectIdentifier) {
            let count = state.withLock { state in
                state.open[key] = nil
                state.leaving.remove(key)
                return state.open.count
            }
            reports?.closed(count)
        }

        /// Asks the longest idle connections to close; never one that is busy, or has been idle for a moment only.
        ///
        /// It asks several at once, so that a crowd of new connections does not look through all of them each time.
        ///
        /// - Returns: How many were asked.
        @discardableResult
        func makeRoom() -> Int {
            let latest = NIODeadline.now() - Self.minimumIdle
            let chosen = state.withLock { state in
                var idle: [(since: NIODeadline, key: ObjectIdentifier, connection: Connection)] = []
                for (key, connection) in state.open where !state.leaving.contains(key) {
                    if let since = connection.idle, since <= latest { idle.append((since, key, connection)) }
                }
                idle.sort { $0.since < $1.since }
                let chosen = idle.prefix(max(1, maximum / 64))
                state.leaving.formUnion(chosen.map(\.key))
                return chosen.map(\.connection)
            }
            chosen.forEach { $0.send(.makeRoom) }
            return chosen.count
        }

        /// A connection that was asked to make room was not idle any more, and stays.
        func keep(_ connection: Connection) {
            state.withLock { _ = $0.leaving.remove(ObjectIdentifier(connection.channel)) }
        }

        /// Tells all connections to close as soon as they have answered.
        func leave() { all.forEach { $0.send(.leave) } }

        /// Closes all connections at once.
        func closeAll() { all.forEach { $0.send(.close) } }

        private var all: [Connection] { state.withLock { Array($0.open.values) } }
    }
#endif
