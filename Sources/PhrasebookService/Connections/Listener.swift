#if Service
    import Foundation
    import NIOCore
    import NIOPosix
    import TextKernel

    /// Where the service listens.
    enum ListenAddress: Sendable, CustomStringConvertible {
        case host(String, port: Int)
        /// A Unix socket.
        case socket(path: String)

        var description: String {
            switch self {
            case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
            case .socket(let path): path
            }
        }
    }

    /// An open listener, whose connections are set up as they come.
    struct Listener: Sendable {
        private let channel: any Channel
        private let gate: NIOLoopBound<AcceptGate>
        private let address: ListenAddress

        /// How long nothing must come before the queue counts as empty.
        private static let quiet = TimeAmount.milliseconds(50)

        /// Listens.
        ///
        /// - Parameters:
        ///   - address: Where; port 0 takes a free one.
        ///   - setup: What builds the pipelines of its connections.
        /// - Returns: The open listener.
        /// - Throws: What keeps it from listening, such as a port that is taken.
        static func open(_ address: ListenAddress, _ setup: ConnectionSetup) async throws -> Listener {
            let gates = Locked<NIOLoopBound<AcceptGate>?>(nil)
            let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.backlog, value: 1_024)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                // The gate is asked before each connection.
                .serverChannelOption(.maxMessagesPerRead, value: 1)
                .serverChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let gate = AcceptGate(setup.table, reports: setup.rules.reports)
                        gates.withLock { $0 = NIOLoopBound(gate, eventLoop: channel.eventLoop) }
                        try channel.pipeline.syncOperations.addHandler(gate)
                    }
                }
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .childChannelInitializer { setup.setUp($0) }
            let channel: any Channel
            switch address {
            case .host(let host, let port): channel = try await bootstrap.bind(host: host, port: port).get()
            case .socket(let path):
                channel = try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
            }
            guard let gate = gates.withLock({ $0 }) else { throw ChannelError.ioOnClosedChannel }
            return Listener(channel: channel, gate: gate, address: address)
        }

        /// The port; nil for a Unix socket.
        var port: Int? { channel.localAddress?.port }

        /// Where it listens, with the port that was taken.
        var openAddress: ListenAddress {
            guard case .host(let host, _) = address, let port else { return address }
            return .host(host, port: port)
        }

        /// Accepts what waits in the queue, and then closes.
        ///
        /// A listener that is closed resets what waits. So no new connection may begin before: a TCP listener gets a
        /// filter, and a Unix socket loses its name.
        ///
        /// - Parameter time: How long what waits may take to be accepted, where clients hold every connection.
        func close(upTo time: Duration) async {
            switch address {
            case .socket(let path): try? FileManager.default.removeItem(atPath: path)
            case .host:
                if let provider = channel as? any SocketOptionProvider {
                    try? await provider.unsafeSetSocketOption(
                        level: .socket, name: .init(rawValue: Self.attachFilter), value: HandshakeFilter.refusing
                    ).get()
                }
            }
            let gate = gate
            let end = ContinuousClock.now + time
            while ContinuousClock.now < end,
                (try? await channel.eventLoop.submit({ gate.value.isQuiet(for: Self.quiet) }).get()) == false
            {
                do { try await Task.sleep(for: .milliseconds(10)) } catch { break }
            }
            try? await channel.close().get()
        }

        /// `SO_ATTACH_FILTER` of Linux.
        private static let attachFilter: CInt = 26
    }
#endif
