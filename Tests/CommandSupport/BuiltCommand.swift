package import Foundation

/// The command `phrasebook` that this build made.
package struct BuiltCommand: Sendable {
    /// The environment variable that names the command where it is not beside the tests.
    package static let pathVariable = "PHRASEBOOK_COMMAND"
    /// How long a run may take before it is ended.
    package static let timeLimitSeconds = 120

    package let executable: URL

    /// Finds the command.
    ///
    /// `PHRASEBOOK_COMMAND` counts where it is set; else the folders above the test program are searched.
    package init() throws {
        let process = ProcessInfo.processInfo
        if let path = process.environment[Self.pathVariable], !path.isEmpty {
            executable = URL(filePath: path)
            return
        }
        let programs =
            [URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), Bundle.main.bundleURL]
            + process.arguments.filter { $0.contains("/") }.map { URL(filePath: $0) }
        guard let found = programs.lazy.flatMap(Self.candidates(above:)).first(where: Self.isExecutable) else {
            throw CommandError(
                reason: "no “phrasebook” beside the tests; run “swift build”, or set \(Self.pathVariable) to it"
            )
        }
        executable = found
    }

    /// Runs the command to its end.
    ///
    /// Standard input, output and error are files, so that no pipe can fill up and stop the command.
    ///
    /// - Parameters:
    ///   - arguments: The words behind the command's name.
    ///   - input: What is on standard input.
    ///   - environment: Variables that are set beside those of the tests.
    /// - Returns: What the command wrote, and its exit code.
    /// - Throws: ``CommandError`` where the command does not end in time, and is ended.
    package func run(
        _ arguments: [String],
        input: Data = Data(),
        environment: [String: String] = [:]
    ) throws -> FinishedCommand {
        try TemporaryFolder.with { folder in
            let (source, output, errors) = (folder / "input", folder / "output", folder / "errors")
            try input.write(to: source)
            try Data().write(to: output)
            try Data().write(to: errors)

            let process = Process()
            process.executableURL = executable
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardInput = try FileHandle(forReadingFrom: source)
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
            guard ended.wait(timeout: .now() + .seconds(Self.timeLimitSeconds)) == .success else {
                process.terminate()
                throw CommandError(
                    reason: "phrasebook \(arguments.first ?? "") ran for more than \(Self.timeLimitSeconds) seconds"
                )
            }
            return FinishedCommand(
                exitCode: process.terminationReason == .exit ? process.terminationStatus : nil,
                output: try Data(contentsOf: output),
                errors: try Data(contentsOf: errors)
            )
        }
    }

    /// Where the command may be for a test program: beside it, or beside the bundle that holds it.
    private static func candidates(above program: URL) -> [URL] {
        var folder = program
        return (0..<4).map { _ in
            folder = folder.deletingLastPathComponent()
            return folder.appending(path: "phrasebook")
        }
    }

    private static func isExecutable(_ file: URL) -> Bool {
        let isFile = (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false
        return isFile && FileManager.default.isExecutableFile(atPath: file.path)
    }
}

/// What a run of the command left behind.
package struct FinishedCommand: Sendable {
    /// The exit code; nil where a signal ended the command.
    package let exitCode: Int32?
    /// The bytes on standard output.
    package let output: Data
    /// The bytes on standard error.
    package let errors: Data

    package init(exitCode: Int32?, output: Data, errors: Data) {
        self.exitCode = exitCode
        self.output = output
        self.errors = errors
    }

    package var outputText: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
    /// The lines of standard output, without their newlines; empty ones are left out.
    package var outputLines: [Data] { output.split(separator: UInt8(ascii: "\n")).map { Data($0) } }
}

/// The command could not be found or run, or did not answer.
package struct CommandError: Error, CustomStringConvertible {
    package let reason: String

    package init(reason: String) { self.reason = reason }

    package var description: String { reason }
}
