#if Service
    import CommandSupport
    import Foundation
    import Testing

    /// What a client may do to a connection; the server is the command itself.
    @Suite struct ConnectionTests {
        private static let impatient = [
            "PHRASEBOOK_TIMEOUTS_IDLE_SECONDS": "2", "PHRASEBOOK_TIMEOUTS_REQUEST_SECONDS": "2",
            "PHRASEBOOK_TIMEOUTS_RESPONSE_SECONDS": "2",
        ]
        private static let leavesAtOnce = ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"]
        private static let request = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
        private static let head =
            "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"

        @Test func aClientThatSaysNothingIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            let (text, isClosed) = connection.readToEnd(seconds: 8)
            #expect(isClosed)
            #expect(text == "")
        }

        @Test func aConnectionWithoutAFurtherRequestIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            connection.write(Self.request)
            let (text, isClosed) = connection.readToEnd(seconds: 8)
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(isClosed)
        }

        @Test func aHeadThatDripsIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            let isDropped = Self.drips(connection, from: "GET /healthz HTTP/1.1\r\nX-A: ")
            #expect(isDropped)
        }

        @Test func aHeadThatStopsIsToldSo() throws {
            // Its time is that of a request, and not that of an idle connection.
            let server = try RunningServer(
                environment: Self.impatient.merging(["PHRASEBOOK_TIMEOUTS_IDLE_SECONDS": "600"]) { $1 })
            for start in ["GET /healthz HTTP/1.1\r\nHost:", "G", "PRI * HTTP/2", Self.head + "{"] {
                let connection = try RawConnection(port: server.port)
                connection.write(start)
                let (text, isClosed) = connection.readToEnd(seconds: 20)
                #expect(isClosed, "\(start)")
                // What might still become HTTP/2 gets no answer of HTTP/1.
                guard start != "PRI * HTTP/2" else { continue }
                #expect(text.hasPrefix("HTTP/1.1 408 "), "\(start)")
                #expect(text.contains("\"code\":\"request_timeout\""), "\(start)")
            }
        }

        @Test func aClientThatReadsSlowlyIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port, receiveBuffer: 4_096)
            let request = "GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n"
            connection.write(String(repeating: request, count: 2_000))
            // It takes a little all the time, and never a whole response in its time.
            let end = Date(timeIntervalSinceNow: 40)
            var isDropped = false
            while !isDropped, Date() < end {
                _ = connection.receive(upTo: 0.2, most: 200)
                usleep(100_000)
                isDropped = !connection.write("x")
            }
            #expect(isDropped)
        }

        @Test func aBodyThatDripsIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            #expect(Self.drips(connection, from: Self.head))
        }

        /// Writes a character every now and then; whether the other side is gone after 8 seconds at most.
        private static func drips(_ connection: RawConnection, from start: String) -> Bool {
            connection.write(start)
            for _ in 0..<40 {
                usleep(200_000)
                if !connection.write("x") { return true }
            }
            return false
        }

        @Test func aHalfOpenClientIsAnswered() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            connection.write(Self.request)
            connection.finishWriting()
            let (text, isClosed) = connection.readToEnd(seconds: 8)
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(isClosed)
        }

        @Test func aHalfSentRequestOfAHalfOpenClientIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            connection.write(Self.head + "{")
            connection.finishWriting()
            #expect(connection.readToEnd(seconds: 8).isClosed)
        }

        @Test func aClientThatReadsNothingIsDropped() throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            // More responses than all buffers on the way hold.
            let request = "GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n"
            connection.write(String(repeating: request, count: 2_000))
            usleep(6_000_000)
            #expect(!connection.write(request) || !connection.write(request))
        }

        @Test func headersThatAreTooLargeAreRefused() throws {
            let server = try RunningServer()
            let connection = try RawConnection(port: server.port)
            connection.write(
                "GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: \(String(repeating: "a", count: 20_000))\r\n\r\n")
            let (text, isClosed) = connection.readToEnd(seconds: 5)
            #expect(text.hasPrefix("HTTP/1.1 431 "))
            #expect(isClosed && text.lowercased().contains("connection: close"))
        }

        @Test(arguments: [
            "nonsense\r\n\r\n", "GET /\u{0}a HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
            "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        ])
        func whatIsNoRequestIsRefused(bytes: String) throws {
            let server = try RunningServer(environment: Self.impatient)
            let connection = try RawConnection(port: server.port)
            connection.write(bytes)
            let (text, isClosed) = connection.readToEnd(seconds: 8)
            #expect(text.hasPrefix("HTTP/1.1 400 "))
            #expect(!text.contains("HTTP/1.1 500"))
            #expect(isClosed)
        }

        @Test func sigtermAnswersWhatWasBegun() throws {
            let server = try RunningServer(environment: Self.leavesAtOnce)
            let connection = try RawConnection(port: server.port)
            let body = "{\"lookups\":[{\"catalog\":\"card-issuing\",\"code\":\"1001\"}]}"
            connection.write(
                "POST /v1/resolve HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n{")
            usleep(300_000)
            server.terminate()
            usleep(300_000)
            // No new connection is taken; the one that has begun is served.
            #expect(throws: RawConnection.Failure.self) { try RawConnection(port: server.port) }
            connection.write(String(body.dropFirst()))
            let (text, isClosed) = connection.readToEnd(seconds: 8)
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(text.contains("System error"))
            #expect(isClosed)
            #expect(server.waitForEnd() == 0)
        }

        @Test func sigtermDoesNotWaitForIdleConnections() throws {
            let server = try RunningServer(environment: Self.leavesAtOnce)
            let connection = try RawConnection(port: server.port)
            connection.write(Self.request)
            usleep(200_000)
            let start = Date()
            server.terminate()
            #expect(server.waitForEnd() == 0)
            #expect(Date().timeIntervalSince(start) < 5)
        }
    }

    @Suite struct ServeCommandTests {
        @Test func aHomeThatDoesNotLoadIsToldInFull() throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "broken-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            for file in ["Resources/catalogs/a.json", "Resources/catalogs/b.json"] {
                let url = folder.appending(path: file)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data("{".utf8).write(to: url)
            }
            let finished = try BuiltCommand().run(["serve", "--port", "0", "--home", folder.path])
            #expect(finished.exitCode == 1)
            for file in ["a.json:1:", "b.json:1:"] { #expect(finished.errorText.contains(file)) }
        }

        @Test func aPortThatIsTakenIsToldOnce() throws {
            let server = try RunningServer()
            let finished = try BuiltCommand().run(["serve", "--port", String(server.port)])
            #expect(finished.exitCode == 1)
            #expect(finished.errorText.contains("cannot serve at 127.0.0.1:\(server.port)"))
        }

        @Test func aSettingThatCannotBeUsedIsWrongUsage() throws {
            let finished = try BuiltCommand().run(["serve"], environment: ["PHRASEBOOK_PORT": "http"])
            #expect(finished.exitCode == 64)
            #expect(finished.errorText.contains("the setting port is no whole number"))
        }

        @Test func theFileIsReadAndTheFlagCountsMore() throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let file = folder.appending(path: "settings.json")
            try Data("{\"port\": 70000, \"limits\": {\"lookups\": 0}}".utf8).write(to: file)
            let finished = try BuiltCommand().run(["serve", "--port", "0", "--config", file.path])
            #expect(finished.exitCode == 64)
            #expect(finished.errorText.contains("limits.lookups is 0"))
            let missing = try BuiltCommand().run(["serve", "--config", folder.path + "/none.json"])
            #expect(missing.exitCode == 64)
        }
    }
#endif
