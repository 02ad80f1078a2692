#if Service
    import Foundation
    import Testing

    /// The access log of the command itself, whose connections see what never becomes a request of a route.
    @Suite struct AccessLogLinesTests {
        private static let body = "/v1/catalogs/card-issuing/codes/1001/body"

        /// What stands between the time and the length, of each line that was written until the service ended.
        private static func requests(
            _ arguments: [String] = [], _ environment: [String: String] = [:], _ ask: (RunningServer) throws -> Void
        ) throws -> [String] {
            let server = try RunningServer(
                ["--access-log", "common"] + arguments,
                environment: ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"].merging(environment) { $1 })
            try ask(server)
            server.terminate()
            #expect(server.waitForEnd() == 0)
            return try server.output.map { line in
                let pattern = /127\.0\.0\.1 - - \[[^\]]+\] (.*) (?:[0-9]+|-)/
                return String(try #require(try pattern.wholeMatch(in: line), "\(line)").1)
            }
        }

        @Test(arguments: [
            ("nonsense\r\n\r\n", "\"-\" 400"),
            ("GET /a?b=c HTTP/1.1\r\n\r\n", "\"GET /a HTTP/1.1\" 400"),
            ("GET /a HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 20_000))\r\n\r\n", "\"-\" 431"),
            ("GET /a HTTP/1.1\r\nHost: a\r\n", "\"-\" 408"),
            (
                "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
                "\"POST /v1/resolve HTTP/1.1\" 408"
            ),
            (
                "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "\"POST /v1/resolve HTTP/1.1\" 400"
            ),
        ])
        func whatIsRefusedIsWrittenOnce(_ request: String, _ expected: String) throws {
            let lines = try Self.requests([], ["PHRASEBOOK_TIMEOUTS_REQUEST_SECONDS": "1"]) { server in
                let connection = try RawConnection(port: server.port)
                connection.write(request)
                #expect(try connection.readResponse().status == Int(expected.suffix(3)))
                #expect(try server.ask("/healthz").hasPrefix("HTTP/1.1 200 "))
            }
            #expect(lines == [expected, "\"GET /healthz HTTP/1.1\" 200"])
        }

        @Test func bodiesThatFindNoRoomAreWrittenOnce() throws {
            let lines = try Self.requests([], ["PHRASEBOOK_LIMITS_TOTAL_BODY_BYTES": "1024"]) { server in
                let connection = try RawConnection(port: server.port)
                connection.write(
                    "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 5000\r\n\r\n\(String(repeating: " ", count: 2_000))")
                #expect(try connection.readResponse().status == 503)
            }
            #expect(lines == ["\"POST /v1/resolve HTTP/1.1\" 503"])
        }

        @Test func aClientThatGoesAwayAsksForNoRoute() throws {
            let lines = try Self.requests { server in
                do {
                    let connection = try RawConnection(port: server.port)
                    connection.write(
                        "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 5000\r\n\r\n{")
                    // It is closed here, with a request that has begun.
                }
                let metrics = try LimitTests.waitForMetrics(server) { metrics in
                    try LimitTests.number("http_connections_open", in: metrics) == 1
                        && LimitTests.number("http_server_active_requests", in: metrics) == 1
                }
                #expect(!metrics.contains("http_route=\"/v1/resolve\""))
                #expect(try LimitTests.number("http_refused_total{reason=\"malformed_request\"}", in: metrics) == 1)
            }
            #expect(lines.filter { $0.contains("/v1/resolve") } == ["\"POST /v1/resolve HTTP/1.1\" 400"])
        }

        @Test func theVersionIsTheOneThatWasSpoken() throws {
            let lines = try Self.requests { server in
                let old = try RawConnection(port: server.port)
                old.write("GET \(Self.body) HTTP/1.0\r\n\r\n")
                #expect(old.readToEnd(seconds: 20).text.hasPrefix("HTTP/1.1 200 "))
                let url = "http://127.0.0.1:\(server.port)\(Self.body)"
                #expect(try Tool.curl(["--http2-prior-knowledge", url]).output.hasSuffix("HTTP/2"))
                #expect(try Tool.curl(["--http1.1", url]).output.hasSuffix("HTTP/1.1"))
            }
            #expect(lines == ["1.0", "2.0", "1.1"].map { "\"GET \(Self.body) HTTP/\($0)\" 200" })
        }

        @Test func http2IsWrittenAsJSONToo() throws {
            let server = try RunningServer(
                ["--access-log", "json"], environment: ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"])
            let url = "http://127.0.0.1:\(server.port)"
            for path in [Self.body, "/none"] {
                _ = try Tool.curl(["--http2-prior-knowledge", "-H", "X-Request-Id: r-2", url + path])
            }
            server.terminate()
            #expect(server.waitForEnd() == 0)
            let objects = try server.output.map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            #expect(objects.map { $0["network.protocol.version"] as? String } == ["2", "2"])
            #expect(objects.map { $0["url.path"] as? String } == [Self.body, "/none"])
            #expect(objects.map { $0["http.response.status_code"] as? Int } == [200, 404])
            #expect(objects.map { $0["client.address"] as? String } == ["127.0.0.1", "127.0.0.1"])
            #expect(objects.map { $0["request_id"] as? String } == ["r-2", "r-2"])
        }

        @Test func aStreamThatIsRefusedIsWritten() throws {
            let lines = try Self.requests([], ["PHRASEBOOK_LIMITS_TOTAL_BODY_BYTES": "1024"]) { server in
                let answer = try Tool.curl([
                    "--http2-prior-knowledge", "-H", "Content-Type: application/json", "-d",
                    String(repeating: " ", count: 2_000), "http://127.0.0.1:\(server.port)/v1/resolve",
                ])
                #expect(answer.output.contains("overloaded"))
            }
            #expect(lines == ["\"POST /v1/resolve HTTP/2.0\" 503"])
        }

        @Test func anOperatorsProbesAreNotWritten() throws {
            let lines = try Self.requests(["--admin-port", "0"]) { server in
                for path in ["/healthz", "/metrics", "/none"] {
                    _ = try RawConnection(port: server.adminPort).ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                }
                #expect(try RawConnection(port: server.adminPort).ask("nonsense\r\n\r\n").status == 400)
                #expect(try server.ask("/version").hasPrefix("HTTP/1.1 200 "))
            }
            #expect(lines == ["\"GET /version HTTP/1.1\" 200"])
        }
    }
#endif
