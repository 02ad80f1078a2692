#if Service
    import Dispatch
    import Hummingbird
    import Logging
    import NIOCore
    import NIOPosix
    import ServiceLifecycle
    import TextKernel

    /// Listens, until it is told to stop; then it leaves so that nothing is lost that a client has sent.
    struct ServiceServer: Sendable {
        let settings: ServiceSettings
        let rules: ConnectionRules
        /// Answers clients.
        let responder: ServiceResponder
        /// Answers at the admin listener.
        let admin: ServiceResponder
        let tls: TLSIdentity?
        let reloading: Reloading
        let logger: Logger
        let onRunning: @Sendable (_ port: Int?) async -> Void

        /// The listeners of one side, and their connections.
        private struct Side {
            let table: ConnectionTable
            var listeners: [Listener] = []

            /// Takes no more connections: accepts what waits, and closes.
            func stopListening(upTo time: Duration) async {
                await withTaskGroup { group in
                    for listener in listeners { group.addTask { await listener.close(upTo: time) } }
                }
            }
        }

        /// Listens, and serves until it is told to stop, or its task is cancelled.
        ///
        /// - Throws: What keeps it from listening, such as a port that is taken.
        func run() async throws {
            let limits = ConnectionLimits.ofThisProcess(
                settings.limits.connections, hasAdmin: settings.adminPort != nil)
            rules.reports.limited(to: limits.connections)
            if limits.connections < settings.limits.connections {
                logger.warning(
                    "The process may not have as many descriptors as limits.connections needs",
                    metadata: [
                        "wanted": "\(settings.limits.connections)", "connections": "\(limits.connections)",
                        "descriptors": "\(limits.descriptors ?? 0)",
                    ])
            }
            var clients = Side(
                table: ConnectionTable(
                    maximum: limits.connections, reserve: limits.reserve, reports: rules.reports))
            // Its connections are few and an operator's own: they are not counted among those of clients.
            var operators = Side(table: ConnectionTable(maximum: limits.admin, reserve: limits.reserve, reports: nil))
            do {
                if let port = settings.adminPort {
                    operators.listeners.append(
                        try await listen(.host(settings.adminHost, port: port), operators, admin, nil, "admin"))
                }
                clients.listeners.append(
                    try await listen(.host(settings.host, port: settings.port), clients, responder, tls, "clients"))
                if let path = settings.socket {
                    clients.listeners.append(
                        try await listen(.socket(path: path), clients, responder, nil, "clients"))
                }
            } catch {
                for listener in operators.listeners + clients.listeners { await listener.close(upTo: .zero) }
                throw error
            }
            await onRunning(clients.listeners.first?.port)
            let manager = settings.notifySocket.map { ServiceManager(path: $0) }
            manager?.tell("READY=1")
            await withTaskGroup { group in
                if let manager, let interval = settings.watchdog {
                    group.addTask { await tellOfLife(manager, every: interval / 2) }
                }
                if let tls { group.addTask { await renew(tls) } }
                try? await gracefulShutdown()
                manager?.tell("STOPPING=1")
                await leave(clients)
                group.cancelAll()
            }
            // Until now an operator could ask how it goes.
            await operators.stopListening(upTo: .zero)
            operators.table.closeAll()
            await settle(operators.table, upTo: .seconds(1))
        }

        private func listen(
            _ address: ListenAddress, _ side: Side, _ responder: ServiceResponder, _ tls: TLSIdentity?,
            _ purpose: String
        ) async throws -> Listener {
            // Clients' refused requests are in the access log as all others are; an operator's are not.
            var rules = rules
            rules.accessLog = responder.accessLog
            let setup = ConnectionSetup(
                rules: rules, table: side.table, tls: tls, bridge: ResponderBridge(responder, logger: logger),
                logger: logger)
            let listener = try await Listener.open(address, setup)
            logger.info(
                "The service listens",
                metadata: ["for": "\(purpose)", "address": "\(listener.openAddress)", "tls": "\(tls != nil)"])
            return listener
        }

        // MARK: Leaving

        /// Says that it is not ready, waits until that was seen, takes what waits, answers it, and closes.
        private func leave(_ side: Side) async {
            rules.leaving.begin()
            logger.info("The service stops", metadata: ["connections": "\(side.table.count)"])
            await wait(upTo: settings.timeouts.notice) { rules.leaving.isHurried }
            await side.stopListening(upTo: settings.timeouts.drain)
            side.table.leave()
            await settle(side.table, upTo: settings.timeouts.drain)
            let left = side.table.count
            guard left > 0 else { return }
            logger.warning("Connections are closed before they were answered", metadata: ["connections": "\(left)"])
            side.table.closeAll()
            await settle(side.table, upTo: .seconds(1))
        }

        /// Waits until all connections are closed.
        private func settle(_ table: ConnectionTable, upTo time: Duration) async {
            await wait(upTo: time) { table.count == 0 }
        }

        /// Waits until something holds, the time is over, or the task is cancelled.
        private func wait(upTo time: Duration, _ isDone: () -> Bool) async {
            let end = ContinuousClock.now + time
            while !isDone(), ContinuousClock.now < end {
                do { try await Task.sleep(for: .milliseconds(10)) } catch { return }
            }
        }

        // MARK: While it serves

        /// Tells who started the service that it lives, as long as each event loop answers.
        private func tellOfLife(_ manager: ServiceManager, every interval: Duration) async {
            while !Task.isCancelled {
                for loop in MultiThreadedEventLoopGroup.singleton.makeIterator() {
                    _ = try? await loop.submit {}.get()
                }
                manager.tell("WATCHDOG=1")
                try? await Task.sleep(for: interval)
            }
        }

        /// Reads new certificates soon after they were saved.
        private func renew(_ tls: TLSIdentity) async {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(5))
                guard tls.hasChanged else { continue }
                // What is wrong was told.
                _ = reloading.reloadCertificates()
            }
        }
    }
#endif
