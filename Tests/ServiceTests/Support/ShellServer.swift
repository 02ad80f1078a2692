#if Service
    import CommandSupport
    import Foundation
    import Glibc

    /// The command, started by a shell that does something to its streams, on a port that was free.
    final class ShellServer {
        private let port: Int
        private let process = Process()

        init(_ line: String, _ arguments: [String]) throws {
            port = try Self.freePort()
            process.executableURL = URL(filePath: "/bin/bash")
            process.arguments =
                ["-c", line, "bash", try BuiltCommand().executable.path, "serve", "--port", String(port)] + arguments
            process.environment = ProcessInfo.processInfo.environment.merging(
                ["PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "0"]) { $1 }
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        deinit { if process.isRunning { process.terminate() } }

        /// The answer to a request on a connection of its own, or the answers to the same one so many times.
        func ask(_ path: String, headers: String = "", times: Int = 1) throws -> String {
            let connection = try RawConnection(port: port)
            let request = "GET \(path) HTTP/1.1\r\nHost: a\r\n\(headers)"
            connection.write(
                String(repeating: request + "\r\n", count: times - 1) + request + "Connection: close\r\n\r\n")
            return connection.readToEnd(seconds: 60).text
        }

        /// The answer once the server listens.
        func askUntilAnswered(_ path: String) throws -> String {
            let end = Date(timeIntervalSinceNow: 60)
            while process.isRunning, Date() < end {
                if let answer = try? ask(path), !answer.isEmpty { return answer }
                usleep(50_000)
            }
            return ""
        }

        func terminate() { process.terminate() }

        /// The programs that the shell started, and that the command has as children now.
        private var children: [Int32] {
            let number = process.processIdentifier
            let path = "/proc/\(number)/task/\(number)/children"
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            return text.split(separator: " ").compactMap { Int32($0) }
        }

        /// Sends SIGTERM, waits until the process has ended though its children live, and ends those.
        ///
        /// They hold what Foundation waits for to see that a process has ended.
        func terminateBeforeItsChildren() {
            let children = children
            process.terminate()
            let end = Date(timeIntervalSinceNow: 60)
            while Date() < end {
                let path = "/proc/\(process.processIdentifier)/stat"
                guard let state = try? String(contentsOfFile: path, encoding: .utf8), !state.contains(") Z ") else {
                    break
                }
                usleep(20_000)
            }
            // A service in the tests' own process ignores SIGTERM, and so do all that are started from it.
            for child in children { kill(child, SIGKILL) }
        }

        /// The exit code, once the process has ended; nil where a signal ended it.
        func waitForEnd() -> Int32? {
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : nil
        }

        private static func freePort() throws -> Int {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    unsafe bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
                }
            }
            guard isBound else { throw RawConnection.Failure(what: "bind") }
            return Int(UInt16(bigEndian: address.sin_port))
        }
    }
#endif
