import CommandSupport
import Foundation

/// The built command `phrasebook batch`, run on the home of this checkout.
struct BatchCommand {
    private let command: BuiltCommand

    init() throws { command = try BuiltCommand() }

    /// Sends requests as JSON Lines.
    ///
    /// - Returns: The lines of standard output.
    func run(_ requests: [BatchRequest]) throws -> [Data] {
        let encoder = JSONEncoder()
        let lines = try requests.map { try encoder.encode($0) }
        let finished = try command.run(
            ["batch", "--home", Checkout.root.path],
            input: Data(lines.joined(separator: Data("\n".utf8)) + Data("\n".utf8))
        )
        let answers = finished.outputLines
        guard answers.count == requests.count else {
            throw CommandError(
                reason: """
                    \(command.executable.path) batch gave \(answers.count) answers to \(requests.count) requests \
                    and exit code \(finished.exitCode.map(String.init) ?? "none"). \
                    Its standard error: \(finished.errorText.prefix(2_000))
                    """
            )
        }
        return answers
    }
}
