import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// The operation `format` with MessageFormat 2.
    @Suite struct BatchMF2Tests {
        private static let file = ProcessInfo.processInfo.environment["PHRASEBOOK_CONFORMANCE"]
            .map { URL(fileURLWithPath: $0 + "/mf2-official.jsonl") }

        private func format(_ requests: [String], _ options: [String] = []) throws -> [BatchAnswer] {
            let finished = try Command.run(["batch"] + options, input: requests.map { $0 + "\n" }.joined())
            #expect(finished.exitCode == 0)
            return try finished.outputLines.map { try BatchAnswer($0) }
        }

        /// All 461 cases of the official suite.
        @Test(.enabled(if: file != nil, "set PHRASEBOOK_CONFORMANCE to the folder of the conformance data"))
        func theOfficialSuitePasses() throws {
            let texts = try String(contentsOf: try #require(Self.file), encoding: .utf8).split(separator: "\n")
            #expect(texts.count == 461)
            let lines = try texts.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
            // As they are written: a number read and written again could have other digits.
            let requests = try texts.map { text in
                let end = try #require(text.range(of: ", \"expect\": {"))
                return String(text[..<end.lowerBound].dropFirst("{\"request\": ".count))
            }
            let answers = try format(requests, ["--test-functions"])
            try #require(answers.count == lines.count)
            for (line, answer) in zip(lines, answers) {
                let id = line["request"]?["id"]?.string ?? ""
                let types = Set(answer["errors"]?.array?.compactMap { $0["type"]?.string } ?? ["none"])
                let expected = Set(line["expect"]?["errors"]?.array?.compactMap(\.string) ?? [])
                #expect(types == expected, "\(id): \(answer)")
                if let result = line["expect"]?["result"]?.string {
                    #expect(answer["result"]?.string == result, "\(id): \(answer)")
                }
                #expect(answer["result"]?.string != nil, "\(id): \(answer)")
                #expect(answer["warnings"] == .array([]))
            }
        }

        @Test func aResultIsNeverNull() throws {
            let answers = try format([
                #"{"op":"format","syntax":"mf2","locale":"en","source":"{"}"#,
                #"{"op":"format","syntax":"mf2","locale":"en","source":"a {$b}"}"#,
                #"{"op":"format","syntax":"mf2","locale":"en","source":"{1 :test:function}"}"#,
                #"{"op":"format","syntax":"mf2","locale":"en","source":"{$b}","arguments":{"b":"c"},"bidiIsolation":"none"}"#,
            ])
            #expect(
                answers.map { $0["result"]?.string } == [
                    "{\u{FFFD}}", "a \u{2068}{$b}\u{2069}", "\u{2068}{|1|}\u{2069}", "c",
                ])
            #expect(
                answers.map { $0["errors"]?.array?.first?["type"]?.string } == [
                    "syntax-error", "unresolved-variable", "unknown-function", nil,
                ])
            #expect(answers.map { $0["errors"]?.array?.first?["offset"] } == [.number(1), .number(2), .number(0), nil])
        }
    }
}
