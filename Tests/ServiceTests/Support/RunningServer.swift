#if Service
    import CommandSupport
    import Foundation
    import Glibc

    /// `phrasebook serve` as a process of its own, on a free port.
    final class RunningServer {
        let port: Int
        private let process = Process()
        private let folder: URL
        private let errorFile: URL
        private let outputFile: URL

        struct Failure: Error { let errors: String }

        /// Starts the service, and waits until it listens.
        ///
        /// - Parameters:
        ///   - arguments: What follows `serve`.
        ///   - environment: What is added to the environment.
        ///   - descriptors: How many files and connections the process may have open; nil for as many as this one.
        /// - Throws: ``Failure`` where it does not start.
        init(_ arguments: [String] = [], environment: [String: String] = [:], descriptors: Int? = nil) throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "serve-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            errorFile = folder.appending(path: "errors")
            try Data().write(to: errorFile)
            outputFile = folder.appending(path: "output")
            try Data().write(to: outputFile)
            let command = try BuiltCommand().executable
            let all = ["serve", "--port", "0"] + arguments
            if let descriptors {
                process.executableURL = URL(filePath: "/bin/sh")
                process.arguments = ["-c", "ulimit -n \(descriptors); exec \"$@\"", "sh", command.path] + all
            } else {
                process.executableURL = command
                process.arguments = all
            }
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardError = try FileHandle(forWritingTo: errorFile)
            process.standardOutput = try FileHandle(forWritingTo: outputFile)
            try process.run()
            let end = Date(timeIntervalSinceNow: 60)
            while true {
                let errors = (try? String(contentsOf: errorFile, encoding: .utf8)) ?? ""
                if let match = errors.firstMatch(of: /phrasebook serves .* at https?:\/\/[^ ]+:([0-9]+)\//),
                    let port = Int(match.1)
                {
                    self.port = port
                    return
                }
                guard process.isRunning, Date() < end else {
                    process.terminate()
                    throw Failure(errors: errors)
                }
                usleep(20_000)
            }
        }

        deinit {
            if process.isRunning { process.terminate() }
            try? FileManager.default.removeItem(at: folder)
        }

        /// What it has written to standard error.
        var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

        /// The lines that it has written to standard output.
        var output: [String] {
            ((try? String(contentsOf: outputFile, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
        }

        /// The port of the admin listener.
        var adminPort: Int {
            get throws {
                guard let match = errors.firstMatch(of: /address=[^ ]+:([0-9]+) for=admin/), let port = Int(match.1)
                else { throw Failure(errors: errors) }
                return port
            }
        }

        var isRunning: Bool { process.isRunning }

        /// The answer to a request on a connection of its own, with its head.
        func ask(_ path: String, headers: String = "") throws -> String {
            let connection = try RawConnection(port: port)
            connection.write("GET \(path) HTTP/1.1\r\nHost: a\r\n\(headers)Connection: close\r\n\r\n")
            return connection.readToEnd(seconds: 60).text
        }

        /// Sends SIGTERM.
        func terminate() { process.terminate() }

        /// Sends a signal, such as SIGSTOP.
        func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

        /// The exit code, once the process has ended; nil where a signal ended it.
        func waitForEnd() -> Int32? {
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : nil
        }
    }
#endif
