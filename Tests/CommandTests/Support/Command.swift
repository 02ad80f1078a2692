import CommandSupport
import Foundation
import Testing

/// The built command, found once.
enum Command {
    private static let built = Result { try BuiltCommand() }

    static func executable() throws -> URL { try built.get().executable }

    /// Runs the command to its end.
    static func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> FinishedCommand {
        try built.get().run(arguments, input: Data(input.utf8), environment: environment)
    }

    static func run(_ arguments: [String], input: Data) throws -> FinishedCommand {
        try built.get().run(arguments, input: input)
    }
}

/// What the command is called with, shown in a test's name as one would type it.
struct CommandLineWords: Sendable, CustomTestStringConvertible, ExpressibleByArrayLiteral {
    let words: [String]

    init(arrayLiteral words: String...) { self.words = words }
    init(_ words: [String]) { self.words = words }

    var testDescription: String {
        words.map { $0.contains(" ") || $0.isEmpty ? "'\($0)'" : $0 }.joined(separator: " ")
    }

    func run() throws -> FinishedCommand { try Command.run(words) }
}

extension FinishedCommand {
    /// The first line of standard error.
    var firstErrorLine: String {
        errorText.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }
}

extension Checkout {
    /// A JSON file of the checkout.
    static func json(_ path: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: try Data(contentsOf: root / path))
    }
}
