#if Service
    import CommandSupport
    import Foundation
    import Glibc
    import TextKernel
    import Testing

    /// What becomes of requests when the service is told to stop; the server is the command itself.
    @Suite struct LeavingTests {
        private static let atOnce = ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"]
        private static let late = ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "600"]
        private static let ready = "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n"
        private static let health = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"

        @Test func readinessSaysSoFirst() throws {
            let server = try RunningServer(["--admin-port", "0"], environment: Self.late)
            let kept = try RawConnection(port: server.port)
            let first = try kept.ask(Self.health)
            #expect(first["Connection"] == nil)
            server.terminate()
            // New connections are still taken, and told.
            for port in [server.port, try server.adminPort] {
                try LimitTests.wait(for: "readiness to say 503") {
                    let answer = try RawConnection(port: port).ask(Self.ready)
                    return answer.status == 503 && answer.body.contains("\"status\":\"leaving\"")
                        && answer["Connection"] == "close"
                }
            }
            // So are those that were open.
            let second = try kept.ask(Self.health)
            #expect(second.status == 200)
            #expect(second["Connection"] == "close")
            #expect(kept.readToEnd(seconds: 20).isClosed)
            // A person does not wait.
            server.send(SIGINT)
            #expect(server.waitForEnd() == 0)
        }

        @Test func whatWasSentIsAnswered() throws {
            let server = try RunningServer(environment: Self.atOnce)
            let kept = try RawConnection(port: server.port)
            #expect(try kept.ask(Self.health).status == 200)
            // While it stands still, requests arrive, and a connection; then it is told to stop.
            server.send(SIGSTOP)
            kept.write(Self.health)
            let new = try RawConnection(port: server.port)
            new.write(Self.health)
            server.terminate()
            server.send(SIGCONT)
            for connection in [kept, new] {
                let answer = try connection.readResponse()
                #expect(answer.status == 200)
                #expect(connection.readToEnd(seconds: 20).isClosed)
            }
            #expect(server.waitForEnd() == 0)
        }

        @Test func whatIsNeverSentIsNotWaitedForWithoutEnd() throws {
            let server = try RunningServer(
                environment: Self.atOnce.merging([
                    "PHRASEBOOK_TIMEOUTS_DRAIN_SECONDS": "1", "PHRASEBOOK_TIMEOUTS_REQUEST_SECONDS": "600",
                ]) { $1 })
            let connection = try RawConnection(port: server.port)
            #expect(try connection.ask(Self.health).status == 200)
            connection.write("GET /healthz HTTP/1.1\r\nHost:")
            server.terminate()
            #expect(server.waitForEnd() == 0)
            #expect(server.errors.contains("Connections are closed before they were answered"))
        }

        @Test func connectionsThatWaitAreAccepted() throws {
            let server = try RunningServer(environment: Self.atOnce)
            server.send(SIGSTOP)
            let waiting = try (0..<100).map { _ in
                let connection = try RawConnection(port: server.port)
                connection.write(Self.health)
                return connection
            }
            server.terminate()
            server.send(SIGCONT)
            for connection in waiting { #expect(try connection.readResponse().status == 200) }
            #expect(server.waitForEnd() == 0)
        }

        /// Two services in turn are replaced under load.
        ///
        /// A client goes elsewhere when it is told that its connection ends;
        /// no request that it has sent may be without an answer.
        @Test func busyClientsLoseNothing() throws {
            let environment = ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "1"]
            let servers = Locked(
                [
                    try RunningServer(environment: environment), try RunningServer(environment: environment),
                ].map { Box($0) })
            let counts = Locked((answered: 0, failures: [String]()))
            let isOver = WakeSignal()
            let clients = DispatchGroup()
            for client in 0..<16 {
                clients.enter()
                Thread.detachNewThread {
                    defer { clients.leave() }
                    var connection: RawConnection?
                    var turn = client
                    while isOver?.isSent == false {
                        turn += 1
                        if connection == nil {
                            let ports = servers.withLock { $0.map(\.server.port) }
                            // One that refuses has taken no request: as every balancer does, the client asks the other.
                            connection = try? RawConnection(port: ports[turn % ports.count])
                        }
                        guard let current = connection else { continue }
                        let body = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
                        let request =
                            turn.isMultiple(of: 2)
                            ? "GET /v1/catalogs/card-issuing/codes/1001/body HTTP/1.1\r\nHost: a\r\n\r\n"
                            : "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
                        do {
                            let answer = try current.ask(request)
                            let isRight = answer.status == 200 && answer.body.contains("ystem error")
                            counts.withLock { counts in
                                counts.answered += 1
                                if !isRight { counts.failures.append(answer.head) }
                            }
                            if answer["Connection"] == "close" { connection = nil }
                        } catch {
                            counts.withLock { $0.failures.append("\(error)") }
                            connection = nil
                        }
                    }
                }
            }
            for restart in 0..<4 {
                let new = Box(try RunningServer(environment: environment))
                let old = servers.withLock { servers in
                    let old = servers[restart % 2]
                    servers[restart % 2] = new
                    return old
                }
                old.server.terminate()
                #expect(old.server.waitForEnd() == 0)
                #expect(!old.server.errors.contains("NIOAsyncWriter"))
            }
            isOver?.send()
            clients.wait()
            let (answered, failures) = counts.withLock { $0 }
            #expect(answered > 0)
            #expect(failures == [])
        }

        /// A process is watched from several threads.
        private final class Box: @unchecked Sendable {
            let server: RunningServer
            init(_ server: RunningServer) { self.server = server }
        }

        @Test func whoStartedItHearsOfIt() throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "notify-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            let socket = try NotifySocket(folder.path)
            let server = try RunningServer(
                environment: [
                    "NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "200000", "PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0",
                ])
            #expect(socket.next() == "READY=1")
            #expect(socket.next() == "WATCHDOG=1")
            #expect(socket.next() == "WATCHDOG=1")
            server.terminate()
            var last = socket.next()
            while last == "WATCHDOG=1" { last = socket.next() }
            #expect(last == "STOPPING=1")
            #expect(server.waitForEnd() == 0)
        }

        /// What systemd listens on.
        private final class NotifySocket {
            let path: String
            private let descriptor: Int32

            init(_ path: String) throws {
                self.path = path
                descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
                var address = sockaddr_un()
                address.sun_family = sa_family_t(AF_UNIX)
                unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(path.utf8)) }
                let result = unsafe withUnsafePointer(to: &address) { pointer in
                    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                        unsafe bind(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
                    }
                }
                guard descriptor >= 0, result == 0 else { throw RawConnection.Failure(what: "notify socket") }
                var wait = timeval(tv_sec: 30, tv_usec: 0)
                unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
            }

            deinit { close(descriptor) }

            func next() -> String {
                var bytes = [UInt8](repeating: 0, count: 1_000)
                let count = unsafe bytes.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
                return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            }
        }
    }
#endif
