#if Service
    import Foundation
    import Testing

    /// What RFC 9110 and 9112 require of a server, each with its probe; the server is the command itself.
    @Suite struct HTTPConformanceTests {
        /// A requirement: what is sent, and what must come back.
        private struct Probe {
            /// Where it stands, and what it says.
            let requirement: String
            let request: String
            /// The status of the first response; 0 where the connection is closed without one.
            let status: Int
            /// What the whole answer must have in it.
            var contains: [String] = []
            /// What it must not have in it.
            var lacks: [String] = []
            /// Whether the server must close the connection.
            var closes = true
        }

        private static let lookups = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
        private static let json = "Host: a\r\nContent-Type: application/json\r\n"
        private static let last = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

        private static let probes: [Probe] = [
            // The message's form.
            Probe(
                requirement: "9112 2.2: an empty line before the request line is ignored",
                request: "\r\n\(last)", status: 200),
            Probe(
                requirement: "9112 2.2: a bare CR inside a message is no line end",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: b\rc\r\nConnection: close\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 2.2: white space before the first field is refused",
                request: "GET /healthz HTTP/1.1\r\n X-A: b\r\nHost: a\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 3: a malformed request line is answered with 400",
                request: "GET/healthz\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 3.2: a request of HTTP/1.1 without Host is answered with 400",
                request: "GET /healthz HTTP/1.1\r\n\r\n", status: 400, contains: ["\"code\":\"malformed_request\""]),
            Probe(
                requirement: "9112 3.2: a request with two Hosts is answered with 400",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 3.2: two Hosts are wrong in HTTP/1.0 too",
                request: "GET /healthz HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 3.2: a request with an invalid Host is answered with 400",
                request: "GET /healthz HTTP/1.1\r\nHost: a b/c\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 3.2: Host may be empty",
                request: "GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n", status: 200),
            Probe(
                requirement: "9112 3.2.2: the absolute form is accepted",
                request: "GET http://a/healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", status: 200),
            Probe(
                requirement: "9112 5.1: white space between name and colon is answered with 400",
                request: "GET /healthz HTTP/1.1\r\nHost : a\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 5.2: a folded line is refused",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\nConnection: close\r\n\r\n", status: 400),
            Probe(
                requirement: "9110 5.5: NUL in a field is refused",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: b\u{0}c\r\n\r\n", status: 400),
            Probe(
                requirement: "9110 5.1: names of fields have no case",
                request: "GET /healthz HTTP/1.1\r\nhOST: a\r\ncONNECTION: CLOSE\r\n\r\n", status: 200),
            Probe(
                requirement: "6585 5: header fields that are too large are answered with 431",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: \(String(repeating: "a", count: 20_000))\r\n\r\n",
                status: 431, contains: ["\"code\":\"headers_too_large\""]),
            // The body.
            Probe(
                requirement: "9112 6.1: Transfer-Encoding beside Content-Length is refused",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "0\r\n\r\n",
                status: 400),
            Probe(
                requirement: "9112 6.1: Transfer-Encoding in HTTP/1.0 is faulty",
                request: "POST /v1/resolve HTTP/1.0\r\n\(json)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", status: 400),
            Probe(
                requirement: "9112 6.3: a Transfer-Encoding that does not end in chunked is answered with 400",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
                status: 400),
            Probe(
                requirement: "9112 6.3: two Content-Lengths that differ are answered with 400",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                status: 400),
            Probe(
                requirement: "9112 6.3: a Content-Length that is no number is answered with 400",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Content-Length: two\r\n\r\n{}", status: 400),
            Probe(
                requirement: "9112 7.1: a chunked body is read",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                    + "\(String(lookups.utf8.count, radix: 16));extension=1\r\n\(lookups)\r\n0\r\nTrailer: a\r\n\r\n",
                status: 200, contains: ["System error"]),
            Probe(
                requirement: "9112 7.1: a chunk without a size is answered with 400",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Transfer-Encoding: chunked\r\n\r\nzz\r\n", status: 400),
            Probe(
                requirement: "9110 15.5.14: a body that is too large is answered with 413, unread",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Content-Length: 10000000\r\n\r\n{", status: 413,
                contains: ["Connection: close"]),
            // Expectations.
            Probe(
                requirement: "9110 10.1.1: who waits for 100 gets it before the answer",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Expect: 100-continue\r\nConnection: close\r\n"
                    + "Content-Length: \(lookups.utf8.count)\r\n\r\n\(lookups)",
                status: 100, contains: ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"]),
            Probe(
                requirement: "9110 10.1.1: no 100 before a body that is refused",
                request: "POST /v1/resolve HTTP/1.1\r\n\(json)Expect: 100-continue\r\nContent-Length: 10000000\r\n\r\n",
                status: 413, lacks: ["100 Continue"]),
            Probe(
                requirement: "9110 10.1.1: no 100 to HTTP/1.0",
                request: "POST /v1/resolve HTTP/1.0\r\n\(json)Expect: 100-continue\r\n"
                    + "Content-Length: \(lookups.utf8.count)\r\n\r\n\(lookups)",
                status: 200, lacks: ["100 Continue"]),
            Probe(
                requirement: "9110 10.1.1: no 100 where there is no body",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n",
                status: 200, lacks: ["100 Continue"]),
            // The connection.
            Probe(
                requirement: "9112 9.3: HTTP/1.0 without keep-alive is closed behind the answer",
                request: "GET /healthz HTTP/1.0\r\n\r\n", status: 200, contains: ["Connection: close"]),
            Probe(
                requirement: "9112 9.3: HTTP/1.0 with keep-alive stays open, and is told so",
                request: "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", status: 200,
                contains: ["Connection: keep-alive"], closes: false),
            Probe(
                requirement: "9112 9.3: HTTP/1.1 stays open",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", status: 200, lacks: ["Connection:"], closes: false),
            Probe(
                requirement: "9112 9.3.2: requests in a row are answered in their order",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /nothing HTTP/1.1\r\nHost: a\r\n\r\n\(last)",
                status: 200, contains: ["404 Not Found"]),
            Probe(
                requirement: "9112 9.6: what comes behind Connection: close is not answered",
                request: "\(last)GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n", status: 200,
                contains: ["Connection: close"], lacks: ["404"]),
            Probe(
                requirement: "9112 9.6: close among other options closes too",
                request: "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n", status: 200),
            // Methods and fields of answers.
            Probe(
                requirement: "9110 9.3.2: HEAD has the fields of GET and no body",
                request: "HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", status: 200,
                contains: ["Content-Length: 15"], lacks: ["{"]),
            Probe(
                requirement: "9110 15.5.6: a method that is not allowed is answered with 405 and Allow",
                request: "DELETE /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", status: 405,
                contains: ["Allow: GET, HEAD"]),
            Probe(
                requirement: "9110 6.6.1: an answer has its date",
                request: last, status: 200, contains: ["\r\nDate: ", " GMT\r\n"]),
        ]

        @Test func eachRequirementHolds() throws {
            let server = try RunningServer()
            for probe in Self.probes {
                let connection = try RawConnection(port: server.port)
                connection.write(probe.request)
                let text: String
                if probe.closes {
                    let read = connection.readToEnd(seconds: 20)
                    text = read.text
                    #expect(read.isClosed, "\(probe.requirement): stays open")
                } else {
                    text = try connection.readResponse().head + "\r\n"
                    #expect(try connection.ask(Self.last).status == 200, "\(probe.requirement): is closed")
                }
                let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
                #expect(status == probe.status, "\(probe.requirement): \(text)")
                for part in probe.contains { #expect(text.contains(part), "\(probe.requirement): \(text)") }
                for part in probe.lacks { #expect(!text.contains(part), "\(probe.requirement): \(text)") }
            }
        }
    }
#endif
