#if Service
    import CommandSupport
    import Foundation
    import Testing

    /// What the service does when clients hold as much as it has; the server is the command itself.
    @Suite struct LimitTests {
        private static let health = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
        private static let lookups = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
        private static let head =
            "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(lookups.utf8.count)\r\n\r\n"
        private static let four = ["PHRASEBOOK_LIMITS_CONNECTIONS": "4", "PHRASEBOOK_TIMEOUTS_REQUEST_SECONDS": "600"]
        private static let text = "As many connections are open as may be"

        @Test func adminAnswersThoughClientsHoldEveryConnection() throws {
            let server = try RunningServer(["--admin-port", "0"], environment: Self.four)
            let holding = try Self.hold(server, 4)
            for path in ["/healthz", "/readyz", "/metrics", "/version", "/settings"] {
                let answer = try RawConnection(port: server.adminPort).ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.status == 200, "\(path)")
            }
            let reload = try RawConnection(port: server.adminPort)
                .ask("POST /reload HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
            #expect(reload.status == 200)
            #expect(reload.body.contains("\"status\":\"reloaded\""))
            let settings = try RawConnection(port: server.adminPort).ask("GET /settings HTTP/1.1\r\nHost: a\r\n\r\n")
            let shown = try JSONSerialization.jsonObject(with: Data(settings.body.utf8)) as? [String: Any]
            #expect((shown?["limits"] as? [String: Int])?["connections"] == 4)
            #expect((shown?["timeouts"] as? [String: Int])?["requestSeconds"] == 600)
            // Clients ask for none of the operator's.
            let other = try RawConnection(port: server.port).ask("GET /settings HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(other.status == 404)
            withExtendedLifetime(holding) {}
        }

        @Test func healthIsAnsweredThoughAllConnectionsAreBusy() throws {
            let server = try RunningServer(environment: Self.four)
            let holding = try Self.hold(server, 4)
            for _ in 0..<3 {
                let answer = try RawConnection(port: server.port).ask(Self.health)
                #expect(answer.status == 200)
                // It is one beyond the limit, and does not stay.
                #expect(answer["Connection"] == "close")
            }
            // Those that had begun were not disturbed.
            for connection in holding {
                connection.write(Self.lookups)
                #expect(try connection.readResponse().status == 200)
            }
        }

        @Test func aConnectionBeyondTheLimitThatAsksTooSlowlyIsRefused() throws {
            let server = try RunningServer(environment: Self.four)
            let holding = try Self.hold(server, 4)
            let slow = try RawConnection(port: server.port)
            slow.write(Self.head)
            let answer = try slow.readResponse()
            #expect(answer.status == 503)
            #expect(answer["Retry-After"] == "1")
            #expect(answer.body.contains("\"code\":\"overloaded\""))
            withExtendedLifetime(holding) {}
        }

        @Test func idleConnectionsMakeRoom() throws {
            let server = try RunningServer(environment: Self.four)
            var silent: [RawConnection] = []
            for _ in 0..<40 { silent.append(try RawConnection(port: server.port)) }
            for _ in 0..<10 {
                let connection = try RawConnection(port: server.port)
                #expect(try connection.ask(Self.health).status == 200)
                silent.append(connection)
            }
            let metrics = try RawConnection(port: server.port).ask("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body
            #expect(try Self.number("http_connections_evicted_total", in: metrics) > 0)
            #expect(try Self.number("http_limits_reached_total{limit=\"connections\"}", in: metrics) > 0)
            #expect(server.errors.components(separatedBy: Self.text).count == 2)
        }

        @Test func fewDescriptorsAreEnough() throws {
            // The checkout is a home that is watched.
            let server = try RunningServer(
                ["--admin-port", "0", "--home", Checkout.root.path], descriptors: 64)
            var silent: [RawConnection] = []
            for _ in 0..<150 { silent.append(try RawConnection(port: server.port)) }
            #expect(try RawConnection(port: server.port).ask(Self.health).status == 200)
            #expect(try RawConnection(port: server.adminPort).ask(Self.health).status == 200)
            // Files can still be opened.
            let reload = try RawConnection(port: server.adminPort)
                .ask("POST /reload HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
            #expect(reload.status == 200, "\(reload.body)")
            #expect(server.errors.contains("as many descriptors as limits.connections needs"))
            #expect(!server.errors.contains("cannot be looked at"))
            #expect(!server.errors.contains("No file descriptor is left"))
        }

        @Test func bodiesTogetherAreBounded() throws {
            let server = try RunningServer(environment: ["PHRASEBOOK_LIMITS_TOTAL_BODY_BYTES": "4096"])
            let filler = String(repeating: " ", count: 3_000)
            let head =
                "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(filler.utf8.count + Self.lookups.utf8.count)\r\n\r\n"
            let both = try (0..<2).map { _ in try RawConnection(port: server.port) }
            for connection in both { connection.write(head + filler) }
            // The one that arrives last is too much.
            var refused: Int?
            try Self.wait(for: "one to be refused") {
                for (index, connection) in both.enumerated() {
                    guard let answer = try? connection.readResponse(seconds: 0.5) else { continue }
                    #expect(answer.status == 503)
                    #expect(answer["Connection"] == "close")
                    #expect(answer["Retry-After"] == "1")
                    refused = index
                    return true
                }
                return false
            }
            let third = try RawConnection(port: server.port)
            let meanwhile = try third.ask("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body
            #expect(try Self.number("http_body_bytes_held", in: meanwhile) == Double(filler.utf8.count))
            #expect(try Self.number("http_body_bytes_limit", in: meanwhile) == 4_096)
            let other = both[refused == 0 ? 1 : 0]
            other.write(Self.lookups)
            #expect(try other.readResponse().status == 200)
            #expect(try third.ask(head + filler + Self.lookups).status == 200)
            let metrics = try third.ask("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body
            #expect(try Self.number("http_refused_total{reason=\"overloaded\"}", in: metrics) > 0)
        }

        @Test func answersToListsAreBounded() throws {
            let server = try RunningServer(environment: ["PHRASEBOOK_LIMITS_TOTAL_BODY_BYTES": "2048"])
            func ask(_ count: Int) throws -> RawConnection.Response {
                let lookup = "{\"catalog\":\"card-issuing\",\"code\":\"1001\"}"
                let body = "{\"lookups\":[\(Array(repeating: lookup, count: count).joined(separator: ","))]}"
                return try RawConnection(port: server.port).ask(
                    "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
            }
            // The request is small; its answer is not.
            let refused = try ask(20)
            #expect(refused.status == 503 && refused["Retry-After"] == "1")
            #expect(refused.body.contains("\"code\":\"overloaded\""))
            for _ in 0..<10 { #expect(try ask(1).status == 200) }
            // What was written is given back.
            let metrics = try Self.waitForMetrics(server) { try Self.number("http_body_bytes_held", in: $0) == 0 }
            #expect(try Self.number("http_limits_reached_total{limit=\"bodies\"}", in: metrics) == 1)
        }

        @Test func requestsAreSentAheadUpToALimit() throws {
            let server = try RunningServer()
            let connection = try RawConnection(port: server.port)
            let sent = 2_000
            connection.write(String(repeating: "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", count: sent))
            let (text, isClosed) = connection.readToEnd(seconds: 30)
            let answered = text.components(separatedBy: "HTTP/1.1 200 ").count - 1
            #expect(answered >= 128 && answered < sent)
            #expect(text.components(separatedBy: "HTTP/1.1 503 ").count == 2 && isClosed)
            #expect(text.contains("\"code\":\"overloaded\""))
            // As many as that are no offence.
            let other = try RawConnection(port: server.port)
            other.write(String(repeating: "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", count: 128))
            for _ in 0..<128 { #expect(try other.readResponse().status == 200) }
        }

        @Test func aClientMaySendSoManyRequests() throws {
            let server = try RunningServer(
                ["--admin-port", "0"], environment: ["PHRASEBOOK_LIMITS_CLIENT_REQUESTS_PER_SECOND": "5"])
            let connection = try RawConnection(port: server.port)
            let answers = try (0..<30).map { _ in try connection.ask(Self.health) }
            let refused = answers.filter { $0.status == 429 }
            // Some seconds may pass on a busy machine, and each lets five through.
            #expect(answers.prefix(5).allSatisfy { $0.status == 200 } && !refused.isEmpty)
            #expect(answers.allSatisfy { $0.status == 200 || $0.status == 429 })
            let answer = try #require(refused.first)
            #expect(answer["Retry-After"] == "1" && answer["Cache-Control"] == "no-store")
            #expect(answer.body.contains("\"code\":\"too_many_requests\""))
            // Nobody keeps an operator from looking.
            for _ in 0..<10 { #expect(try RawConnection(port: server.adminPort).ask(Self.health).status == 200) }
            let metrics = try RawConnection(port: server.adminPort).ask("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body
            let reached = try Self.number("http_limits_reached_total{limit=\"clients\"}", in: metrics)
            #expect(reached == Double(refused.count))
            #expect(server.errors.components(separatedBy: "limits.clientRequestsPerSecond").count == 2)
            try Self.wait(for: "requests to be answered again") { try connection.ask(Self.health).status == 200 }
        }

        /// The metrics, once something holds for them.
        static func waitForMetrics(_ server: RunningServer, _ isTrue: (String) throws -> Bool) throws -> String {
            var metrics = ""
            try wait(for: "metrics") {
                metrics = try RawConnection(port: server.port).ask("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body
                return try isTrue(metrics)
            }
            return metrics
        }

        /// Connections that have begun a request, and do not end it.
        private static func hold(_ server: RunningServer, _ count: Int) throws -> [RawConnection] {
            let holding = try (0..<count).map { _ in
                let connection = try RawConnection(port: server.port)
                connection.write(head)
                return connection
            }
            // They count as busy once their first bytes were read: those that are answered after all are not.
            try wait(for: "all connections to be busy") {
                let probe = try RawConnection(port: server.port)
                return try probe.ask(health)["Connection"] == "close"
            }
            return holding
        }

        static func wait(for what: String, _ isTrue: () throws -> Bool) throws {
            let end = Date(timeIntervalSinceNow: 30)
            while Date() < end {
                if try isTrue() { return }
                usleep(50_000)
            }
            throw RawConnection.Failure(what: "waited for \(what) in vain")
        }

        static func number(_ name: String, in metrics: String) throws -> Double {
            let line = try #require(metrics.split(separator: "\n").first { $0.hasPrefix(name + " ") }, "\(name)")
            return try #require(Double(line.dropFirst(name.count + 1)))
        }
    }
#endif
