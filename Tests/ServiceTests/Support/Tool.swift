#if Service
    import Foundation

    /// Another program of the machine, such as `curl`.
    enum Tool {
        /// What it wrote to standard output, and how it ended.
        struct Result {
            let exitCode: Int32
            let output: String
        }

        /// Runs it to its end.
        static func run(_ name: String, _ arguments: [String]) throws -> Result {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [name] + arguments
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let bytes = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return Result(exitCode: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self))
        }

        /// Asks with `curl`; the version of HTTP stands behind the body.
        static func curl(_ arguments: [String]) throws -> Result {
            try run("curl", ["-s", "--max-time", "30", "-w", "\nHTTP/%{http_version}"] + arguments)
        }
    }
#endif
