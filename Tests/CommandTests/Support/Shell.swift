import CommandSupport
import Foundation

/// The command as a line of shell starts it: with streams that are closed, full or left by their reader.
enum Shell {
    /// Runs a line in which `"$@"` is the command with its arguments.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - arguments: The arguments of the command.
    /// - Returns: What both wrote to the streams that the line left as they were, and the exit code of the line.
    /// - Throws: Where the shell cannot be started.
    static func run(_ line: String, _ arguments: [String]) throws -> FinishedCommand {
        try TemporaryFolder.with { folder in
            let (output, errors) = (folder / "output", folder / "errors")
            try Data().write(to: output)
            try Data().write(to: errors)
            let process = Process()
            process.executableURL = URL(filePath: "/bin/bash")
            process.arguments = ["-o", "pipefail", "-c", line, "bash", try BuiltCommand().executable.path] + arguments
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
            process.waitUntilExit()
            return FinishedCommand(
                exitCode: process.terminationReason == .exit ? process.terminationStatus : nil,
                output: try Data(contentsOf: output), errors: try Data(contentsOf: errors))
        }
    }
}
