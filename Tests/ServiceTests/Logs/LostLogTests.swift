#if Service
    import Foundation
    import Glibc
    import Testing

    /// What the running command does whose log nobody takes: requests are answered, and it ends as it should.
    @Suite struct LostLogTests {
        @Test(arguments: [
            "exec \"$@\" 2>&-", "exec \"$@\" 2>/dev/full", "exec \"$@\" 2> >(exec sleep 0.2)",
            "exec \"$@\" 2> >(exec sleep 0.2) >&2", "exec \"$@\" <&- >&- 2>&-",
        ])
        func aLogThatIsLostIsNoneOfARequestsBusiness(_ line: String) throws {
            let server = try ShellServer(line, ["--log-level", "trace", "--access-log", "json"])
            #expect(try server.askUntilAnswered("/healthz").hasPrefix("HTTP/1.1 200 "))
            usleep(400_000)
            for _ in 0..<20 {
                #expect(try server.ask("/v1/catalogs/card-issuing/codes/none").hasPrefix("HTTP/1.1 200 "))
                #expect(try server.ask("/none").hasPrefix("HTTP/1.1 404 "))
            }
            server.terminate()
            #expect(server.waitForEnd() == 0)
        }

        @Test func aReaderThatStandsStillHoldsNoRequestUp() throws {
            // The other end of the pipe is open and never read.
            let server = try ShellServer(
                "exec \"$@\" 2> >(exec sleep 1000)", ["--log-level", "trace", "--access-log", "common"])
            #expect(try server.askUntilAnswered("/healthz").hasPrefix("HTTP/1.1 200 "))
            // Many times what a pipe and the buffer hold.
            let number = String(repeating: "a", count: 128)
            for _ in 0..<80 {
                let answers = try server.ask("/none", headers: "X-Request-Id: \(number)\r\n", times: 100)
                #expect(answers.components(separatedBy: "HTTP/1.1 404 ").count - 1 == 100)
            }
            let metrics = try server.ask("/metrics")
            let lost = metrics.firstMatch(of: /phrasebook_log_lines_lost_total\{log="events"\} ([0-9]+)/)
            #expect((lost.flatMap { Int($0.1) } ?? 0) > 0)
            // It ends though nobody takes its last lines.
            server.terminateBeforeItsChildren()
            #expect(server.waitForEnd() == 0)
        }
    }
#endif
