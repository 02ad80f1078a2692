import CommandSupport
import Foundation

/// The answers of one run of `phrasebook batch` to all requests of a suite.
struct BatchTranscript: Sendable {
    private let answers: Result<[String: BatchAnswer], any Error>

    /// Sends requests, a line each.
    init(
        _ requests: [String],
        environment: [String: String] = [:],
        home: ((URL) throws -> Void)? = nil
    ) {
        answers = Result {
            try TemporaryFolder.with { folder in
                try home?(folder)
                let lines = Array(Set(requests)).sorted()
                let finished = try Command.run(
                    ["batch"] + (home == nil ? [] : ["--home", folder.path]),
                    input: lines.map { $0 + "\n" }.joined(),
                    environment: environment
                )
                let answers = finished.outputLines
                guard answers.count == lines.count, finished.exitCode == 0 else {
                    throw CommandError(
                        reason: """
                            batch gave \(answers.count) answers to \(lines.count) requests, exit code \
                            \(finished.exitCode.map(String.init) ?? "none"): \(finished.errorText.prefix(2_000))
                            """
                    )
                }
                return Dictionary(
                    uniqueKeysWithValues: zip(lines, try answers.map { try BatchAnswer($0) })
                )
            }
        }
    }

    /// The answer to one of the requests.
    func answer(to request: String) throws -> BatchAnswer {
        guard let answer = try answers.get()[request] else {
            throw CommandError(reason: "the suite's run did not hold \(request)")
        }
        return answer
    }
}

/// One line of `batch`'s output.
struct BatchAnswer: Sendable, CustomStringConvertible {
    /// The line as it is.
    let text: String
    let value: JSONValue

    init(_ line: Data) throws {
        text = String(decoding: line, as: UTF8.self)
        do {
            value = try JSONDecoder().decode(JSONValue.self, from: line)
        } catch {
            throw CommandError(reason: "an answer is no JSON: \(text.prefix(500))")
        }
    }

    subscript(member: String) -> JSONValue? { value[member] }

    /// The names of the members, without `id`, sorted.
    var members: [String] { (value.object ?? [:]).keys.filter { $0 != "id" }.sorted() }

    /// Whether this is `{"id","error":{"type","message"}}` to the letter, with words in it.
    var isError: Bool {
        members == ["error"] && value["id"] != nil && value["error"]?.object?.keys.sorted() == ["message", "type"]
            && value["error"]?["type"]?.string?.isEmpty == false
            && value["error"]?["message"]?.string?.isEmpty == false
    }

    var description: String { text }
}

/// A string as a JSON text.
func json(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\0"..<" ":
            let hexadecimal = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
        default: text.unicodeScalars.append(scalar)
        }
    }
    return text + "\""
}
