import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// NAME=VALUE by the types of the manifest, on a home of the tests' own.
    @Suite struct ResolveArgumentTests {
        struct Value: Sendable, CustomTestStringConvertible {
            let type: String
            let words: [String]
            /// The user text without its brackets.
            let shown: String

            init(_ type: String, _ words: String..., shown: String) {
                (self.type, self.words, self.shown) = (type, words, shown)
            }

            var testDescription: String { "\(type) \(words.joined(separator: " "))" }
        }

        @Test(arguments: [
            Value("text", "x=TRON", shown: "TRON"),
            Value("text", "x=a=b", shown: "a=b"),
            Value("text", "x={y}", shown: "{y}"),
            Value("text", "x=12.50", shown: "12.50"),
            Value("field", "x=cardHolderName", shown: "name on card"),
            Value("field", "x=billing.postalCode", shown: "postal code"),
            Value("field", "x=cardHolderName", "x=postal_code", shown: "name on card and postal code"),
            Value("integer", "x=7", shown: "7"),
            Value("integer", "x=-7", shown: "-7"),
            Value("integer", "x=12345678901234567890123", shown: "12,345,678,901,234,567,890,123"),
            Value("decimal", "x=0.25", shown: "0.25"),
            Value("decimal", "x=3", shown: "3"),
            Value("money", "x=1234.50 CNY", shown: "CN¥1,234.50"),
            Value("money", "x=1234.5 USD", shown: "$1,234.50"),
            Value("money", "x=1234 JPY", shown: "¥1,234"),
            Value("money", "x=-1.00 EUR", shown: "-€1.00"),
            Value("instant", "x=2026-01-02T03:04:05Z", shown: "1/2/2026, 3:04\u{202F}AM UTC"),
            Value("instant", "x=2026-01-02T05:04:05+02:00", shown: "1/2/2026, 3:04\u{202F}AM UTC"),
            Value("instant", "x=2026-01-02T03:04:05.678Z", shown: "1/2/2026, 3:04\u{202F}AM UTC"),
            Value("region", "x=JP", shown: "Japan"),
        ])
        func aValueIsReadByItsType(_ value: Value) throws {
            try TemporaryFolder.with { home in
                try SampleHome.write(to: home)
                let run = try Command.run(
                    ["resolve", "sample", value.type, "--output", "json", "--home", home.path] + value.words
                )
                #expect(run.exitCode == 0, "\(run.errorText)")
                let answer = try BatchAnswer(try #require(run.outputLines.first))
                #expect(answer["user"] == .string("[\(value.shown)]"))
            }
        }

        /// One thing wrong with NAME=VALUE, and what the one line that says so must name.
        struct Mistake: Sendable, CustomTestStringConvertible {
            let type: String
            let words: [String]
            let named: [String]

            init(_ type: String, _ words: String..., named: [String]) {
                (self.type, self.words, self.named) = (type, words, named)
            }

            var testDescription: String { "\(type) \(words.joined(separator: " "))" }
        }

        @Test(arguments: [
            Mistake("text", "y=1", named: ["y", "x"]),
            Mistake("text", "X=1", named: ["X", "x"]),
            Mistake("text", "TRON", named: ["TRON", "NAME=VALUE"]),
            Mistake("text", "=TRON", named: ["=TRON", "NAME=VALUE"]),
            Mistake("text", "x=a", "x=b", named: ["x"]),
            Mistake("text", "x=", named: ["x"]),
            Mistake("text", "x= ", named: ["x"]),
            Mistake("field", "x=", named: ["x"]),
            Mistake("integer", "x=1", "x=2", named: ["x"]),
            Mistake("integer", "x=1.5", named: ["x", "1.5"]),
            Mistake("integer", "x=two", named: ["x", "two"]),
            Mistake("integer", "x=", named: ["x"]),
            Mistake("decimal", "x=1,5", named: ["x", "1,5"]),
            Mistake("decimal", "x=NaN", named: ["x", "NaN"]),
            Mistake("money", "x=1234.50", named: ["x", "1234.50"]),
            Mistake("money", "x=CNY 1234.50", named: ["x", "CNY"]),
            Mistake("money", "x=1,234.50 CNY", named: ["x", "1,234.50"]),
            Mistake("money", "x=1 C€Y", named: ["x"]),
            Mistake("instant", "x=yesterday", named: ["x", "yesterday"]),
            Mistake("instant", "x=2026-01-02T03:04:05", named: ["x", "2026-01-02T03:04:05"]),
            Mistake("instant", "x=2026-13-02T03:04:05Z", named: ["x", "2026-13-02T03:04:05Z"]),
            Mistake("region", "x=Japan", named: ["x", "Japan"]),
        ])
        func anUnreadableArgumentIsWrongUsage(_ mistake: Mistake) throws {
            try TemporaryFolder.with { home in
                try SampleHome.write(to: home)
                let run = try Command.run(["resolve", "sample", mistake.type, "--home", home.path] + mistake.words)
                #expect(run.exitCode == 64)
                #expect(run.output.isEmpty)
                for word in mistake.named { #expect(run.firstErrorLine.contains(word), "\(run.firstErrorLine)") }
            }
        }
    }
}
