#if Service
    import NIOPosix
    import TextKernel

    /// How many connections the process can have: no more than it has descriptors for, with some left for everything else.
    struct ConnectionLimits: Sendable, Equatable {
        /// The connections of clients that may stay.
        let connections: Int
        /// The connections of the admin listener.
        let admin: Int
        /// Those beyond the limit that are answered once, on each of both sides.
        let reserve: Int
        /// The descriptors of the process; nil where there is no limit.
        let descriptors: Int?

        /// For the watcher, files that are being read, and connections that are being closed.
        private static let spare = 48

        /// As many of the wanted connections as the process has descriptors for; it raises its own limit where it may.
        ///
        /// - Parameters:
        ///   - wanted: The connections of clients.
        ///   - hasAdmin: Whether there is an admin listener.
        /// - Returns: How many there may be on each side.
        static func ofThisProcess(_ wanted: Int, hasAdmin: Bool) -> Self {
            // The event loops have descriptors of their own, and are there from now on.
            _ = MultiThreadedEventLoopGroup.singleton.next()
            let open = DescriptorLimit.open ?? 64
            let all = Self(wanted, hasAdmin: hasAdmin, open: open, limit: nil)
            let limit = DescriptorLimit.raise(to: all.needed(open))
            return Self(wanted, hasAdmin: hasAdmin, open: open, limit: limit)
        }

        /// As many of the wanted connections as a limit leaves.
        ///
        /// - Parameters:
        ///   - wanted: The connections of clients.
        ///   - hasAdmin: Whether there is an admin listener.
        ///   - open: The descriptors that are open already.
        ///   - limit: How many there may be; nil for no limit.
        init(_ wanted: Int, hasAdmin: Bool, open: Int, limit: Int?) {
            // Where there are few, each part is smaller.
            let free = limit.map { max(4, $0 - open) } ?? .max
            admin = hasAdmin ? max(1, min(16, free / 16)) : 0
            reserve = max(1, min(16, free / 16))
            let left = free == .max ? .max : free - min(Self.spare, free / 4) - admin - reserve - (hasAdmin ? 1 : 0)
            connections = max(1, min(wanted, left))
            descriptors = limit
        }

        private func needed(_ open: Int) -> Int { open + Self.spare + connections + admin + 2 * reserve }
    }
#endif
