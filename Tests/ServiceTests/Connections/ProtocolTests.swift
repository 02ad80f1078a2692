#if Service
    import CommandSupport
    import Foundation
    import Glibc
    import Testing

    /// What the service speaks beside plain HTTP/1.1 at a port; clients are `curl`, certificates are made by `openssl`.
    @Suite struct ProtocolTests {
        private static let path = "/v1/catalogs/card-issuing/codes/1001/body"
        private static let body = "{\"code\":1001,\"message\":\"System error, please try again later\"}"

        @Test func clientsMayBeginWithHTTP2() throws {
            let server = try RunningServer()
            let url = "http://127.0.0.1:\(server.port)"
            let answer = try Tool.curl(["--http2-prior-knowledge", url + Self.path])
            #expect(answer.output == Self.body + "\nHTTP/2")
            let lookups = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
            let posted = try Tool.curl([
                "--http2-prior-knowledge", "-H", "Content-Type: application/json", "-d", lookups, url + "/v1/resolve",
            ])
            #expect(posted.output.contains("System error"))
            #expect(posted.output.hasSuffix("HTTP/2"))
        }

        @Test func whatOnlyBeginsAsHTTP2IsRefused() throws {
            let server = try RunningServer()
            let connection = try RawConnection(port: server.port)
            connection.write("PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n")
            let (text, isClosed) = connection.readToEnd(seconds: 20)
            #expect(text.hasPrefix("HTTP/1.1 400 "))
            #expect(isClosed)
        }

        @Test func tlsChoosesTheVersion() throws {
            try TemporaryFolder.with { folder in
                let authority = try Self.certificate(in: folder, "server")
                let server = try RunningServer(environment: Self.tls(in: folder))
                let url = "https://localhost:\(server.port)" + Self.path
                let one = try Tool.curl(["--cacert", authority, "--http1.1", url])
                #expect(one.output == Self.body + "\nHTTP/1.1")
                let two = try Tool.curl(["--cacert", authority, "--http2", url])
                #expect(two.output == Self.body + "\nHTTP/2")
                // Who speaks without TLS gets nothing.
                let plain = try Tool.curl(["http://localhost:\(server.port)" + Self.path])
                #expect(plain.exitCode != 0)
            }
        }

        @Test func clientsShowTheirCertificate() throws {
            try TemporaryFolder.with { folder in
                let authority = try Self.certificate(in: folder, "server")
                let client = try Self.certificate(in: folder, "client")
                let other = try Self.certificate(in: folder, "other")
                let server = try RunningServer(
                    environment: Self.tls(in: folder).merging(["PHRASEBOOK_TLS_CLIENT_AUTHORITIES": client]) { $1 })
                func ask(_ certificate: String?) throws -> String {
                    let shown = certificate.map { ["--cert", $0, "--key", $0.replacing(".pem", with: ".key")] } ?? []
                    return try Tool.curl(
                        ["--cacert", authority] + shown + ["https://localhost:\(server.port)" + Self.path]
                    ).output
                }
                #expect(try ask(client).hasPrefix(Self.body))
                #expect(try !ask(other).contains("System error"))
                #expect(try !ask(nil).contains("System error"))
            }
        }

        @Test func newCertificatesAreUsedWithoutANewStart() throws {
            try TemporaryFolder.with { folder in
                let old = try Self.certificate(in: folder, "server")
                let server = try RunningServer(["--admin-port", "0"], environment: Self.tls(in: folder))
                let kept = (folder / "old.pem").path
                try FileManager.default.copyItem(atPath: old, toPath: kept)
                func isTrusted(_ authority: String) throws -> Bool {
                    try Tool.curl(["--cacert", authority, "https://localhost:\(server.port)" + Self.path])
                        .output.hasPrefix(Self.body)
                }
                func reload() throws -> RawConnection.Response {
                    try RawConnection(port: server.adminPort)
                        .ask("POST /reload HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
                }
                #expect(try isTrusted(kept))
                // A file that is none changes nothing.
                try Data("nonsense".utf8).write(to: folder / "server.pem")
                #expect(try reload().status == 409)
                #expect(try isTrusted(kept))
                let new = try Self.certificate(in: folder, "server")
                #expect(try reload().status == 200)
                #expect(try isTrusted(new))
                #expect(try !isTrusted(kept))
            }
        }

        @Test func theHangUpSignalReadsCertificates() throws {
            try TemporaryFolder.with { folder in
                _ = try Self.certificate(in: folder, "server")
                let server = try RunningServer(["--no-watch"], environment: Self.tls(in: folder))
                #expect(!server.errors.contains("New certificates are used"))
                // The files are as they were: by itself the service would not read them again.
                server.send(SIGHUP)
                try LimitTests.wait(for: "the signal") { server.errors.contains("New certificates are used") }
                let new = try Self.certificate(in: folder, "server")
                server.send(SIGHUP)
                try LimitTests.wait(for: "the new certificate") {
                    try Tool.curl(["--cacert", new, "https://localhost:\(server.port)" + Self.path])
                        .output.hasPrefix(Self.body)
                }
            }
        }

        @Test func aKeyThatIsMissingIsWrongUsage() throws {
            let one = try BuiltCommand().run(["serve"], environment: ["PHRASEBOOK_TLS_CERTIFICATE": "/nowhere.pem"])
            #expect(one.exitCode == 64)
            #expect(one.errorText.contains("tls.key"))
            let both = try BuiltCommand().run(
                ["serve", "--port", "0"],
                environment: ["PHRASEBOOK_TLS_CERTIFICATE": "/nowhere.pem", "PHRASEBOOK_TLS_KEY": "/nowhere.key"])
            #expect(both.exitCode == 64)
            #expect(both.errorText.contains("the setting tls cannot be used"))
        }

        @Test func aUnixSocketIsServedAndRemoved() throws {
            try TemporaryFolder.with { folder in
                let socket = (folder / "s").path
                let server = try RunningServer(
                    ["--socket", socket], environment: ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"])
                let answer = try Tool.curl(["--unix-socket", socket, "http://localhost" + Self.path])
                #expect(answer.output == Self.body + "\nHTTP/1.1")
                server.terminate()
                #expect(server.waitForEnd() == 0)
                #expect(!FileManager.default.fileExists(atPath: socket))
            }
        }

        @Test func pathsMayHaveABase() throws {
            let server = try RunningServer(["--base-path", "/words/"])
            func get(_ path: String) throws -> RawConnection.Response {
                try RawConnection(port: server.port).ask("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            #expect(try get("/words" + Self.path).body == Self.body)
            #expect(try get("/words/healthz").status == 200)
            for path in [Self.path, "/wordsmith" + Self.path, "/words/words/healthz", "/healthz"] {
                #expect(try get(path).status == 404, "\(path)")
            }
            let landing = try get("/words").body
            #expect(landing.contains("href=\"/words/reference\""))
            #expect(!landing.contains("href=\"/reference\""))
            #expect(try get("/words/openapi.json").body.contains("\"url\": \"/words/\""))
            #expect(try get("/words/reference").body.contains("\"/words/assets/"))
            let wrong = try BuiltCommand().run(["serve", "--base-path", "words"])
            #expect(wrong.exitCode == 64)
        }

        private static func tls(in folder: URL) -> [String: String] {
            [
                "PHRASEBOOK_TLS_CERTIFICATE": (folder / "server.pem").path,
                "PHRASEBOOK_TLS_KEY": (folder / "server.key").path,
            ]
        }

        /// Makes a certificate that is its own authority, and its key beside it.
        private static func certificate(in folder: URL, _ name: String) throws -> String {
            let path = (folder / "\(name).pem").path
            let made = try Tool.run(
                "openssl",
                [
                    "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=DNS:localhost", "-keyout", (folder / "\(name).key").path, "-out", path,
                ])
            try #require(made.exitCode == 0)
            return path
        }
    }
#endif
