import Foundation

/// The built command `phrasebook`, run on the home of this checkout.
///
/// Standard input, output and error are files, so that no pipe can fill up and stop the command.
struct BatchCommand {
    /// The environment variable that names the command where it does not stand beside the tests.
    static let pathVariable = "PHRASEBOOK_COMMAND"
    static let timeLimitSeconds = 120

    let executable: URL
    let home: URL

    /// The command that this build made, with the checkout as its home.
    ///
    /// `PHRASEBOOK_COMMAND` counts where it is set; else the folders above the test program are searched.
    init() throws {
        home = Checkout.root
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

    /// Sends requests as JSON Lines.
    ///
    /// - Returns: The lines of standard output.
    func run(_ requests: [BatchRequest]) throws -> [Data] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "phrasebook-documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "requests.jsonl")
        let output = folder.appending(path: "answers.jsonl")
        let errors = folder.appending(path: "errors.txt")

        let encoder = JSONEncoder()
        let lines = try requests.map { try encoder.encode($0) }
        try Data(lines.joined(separator: Data("\n".utf8)) + Data("\n".utf8)).write(to: input)
        try Data().write(to: output)
        try Data().write(to: errors)

        let process = Process()
        process.executableURL = executable
        process.arguments = ["batch", "--home", home.path]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        guard ended.wait(timeout: .now() + .seconds(Self.timeLimitSeconds)) == .success else {
            process.terminate()
            throw CommandError(reason: "phrasebook batch ran for more than \(Self.timeLimitSeconds) seconds")
        }
        let answers = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
        guard answers.count == requests.count else {
            let complaint = String(decoding: try Data(contentsOf: errors).prefix(2_000), as: UTF8.self)
            throw CommandError(
                reason: """
                    \(executable.path) batch gave \(answers.count) answers to \(requests.count) requests \
                    and exit code \(process.terminationStatus). Its standard error: \(complaint)
                    """
            )
        }
        return answers.map { Data($0) }
    }

    /// Where the command may stand for a test program: beside it, or beside the bundle that holds it.
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

/// The command could not be found or run, or did not answer.
struct CommandError: Error, CustomStringConvertible {
    let reason: String

    var description: String { reason }
}
