import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `check`: pages of rules, forms of output, and `--fix`.
    @Suite struct CheckRulesTests {
        private static let chinese = "Locales/zh_CN/sample.arb"

        /// The sample home, whose Chinese title has a space at its end.
        private func withHome(_ body: (URL) throws -> Void) throws {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                files[Self.chinese] = files[Self.chinese]?.replacing("\"Sample\"", with: "\"Sample \"")
                try SampleHome.write(files, to: home)
                try body(home)
            }
        }

        @Test func aRuleIsExplained() throws {
            let run = try Command.run(["check", "--explain", "han-spacing"])
            #expect(run.exitCode == 0)
            #expect(run.outputText.hasPrefix("# han-spacing\n") && run.outputText.contains("\nRight:\n"))
        }

        @Test func withoutANameAllRulesAreListed() throws {
            let run = try Command.run(["check", "--explain"])
            #expect(run.exitCode == 0)
            for rule in ["missing-comma", "stale-text", "text-length", "unused-ignore"] {
                #expect(run.outputText.contains("\n\(rule) "))
            }
        }

        @Test func anUnknownRuleFailsWithTheListOfAll() throws {
            let run = try Command.run(["check", "--explain", "no-such-rule"])
            #expect(run.exitCode == 1)
            #expect(run.errorText.contains("no-such-rule") && run.errorText.contains("\nhan-spacing "))
        }

        @Test(
            arguments: [
                ["check", "han-spacing"], ["check", "--fix"], ["check", "--format", "xml"],
                ["check", "--fix", "--home", "a", "--overlay", "b"],
            ] as [CommandLineWords])
        func whatMakesNoSenseIsWrongUsage(_ words: CommandLineWords) throws {
            #expect(try words.run().exitCode == 64)
        }

        @Test func aDiagnosticShowsItsLineWithACaret() throws {
            try withHome { home in
                let run = try Command.run(["check", "--home", home.path])
                #expect(run.exitCode == 0)
                let expected = """
                    \(home.path)/\(Self.chinese):3:27: warning: “catalog.title” ends with white space; remove it [outer-space]
                        "catalog.title": "Sample ",
                                                ^
                    0 errors, 1 warning

                    """
                #expect(run.outputText == expected)
            }
        }

        @Test func jsonIsOneObjectOnStandardOutput() throws {
            try withHome { home in
                let run = try Command.run(["check", "--home", home.path, "--strict", "--format", "json"])
                #expect(run.exitCode == 1)
                let value = try JSONDecoder().decode(JSONValue.self, from: run.output)
                let diagnostic = try #require(value["findings"]?.array?.first)
                #expect(diagnostic["rule"] == .string("outer-space"))
                #expect(diagnostic["line"] == .number(3) && diagnostic["column"] == .number(27))
                #expect(value["warnings"] == .number(1) && value["errors"] == .number(0))
                #expect(run.errorText == "0 errors, 1 warning\n")
            }
        }

        @Test func annotationsAreALineEach() throws {
            try withHome { home in
                let run = try Command.run(["check", "--home", home.path, "--format", "github"])
                let lines = run.outputText.split(separator: "\n")
                #expect(
                    lines.first
                        == "::warning file=\(home.path)/\(Self.chinese),line=3,col=27,title=outer-space::“catalog.title” ends with white space; remove it"
                )
                #expect(lines.count == 2)
            }
        }

        @Test func fixChangesTheFilesAndSaysWhat() throws {
            try withHome { home in
                let run = try Command.run(["check", "--home", home.path, "--fix", "--strict"])
                #expect(run.exitCode == 0)
                #expect(
                    run.outputText == """
                        fixed \(Self.chinese): catalog.title [outer-space]
                          - Sample\u{20}
                          + Sample
                        1 text fixed, 1 file written
                        0 errors, 0 warnings

                        """)
                let text = try String(contentsOf: home / Self.chinese, encoding: .utf8)
                #expect(text == SampleHome.files[Self.chinese])
                let again = try Command.run(["check", "--home", home.path, "--fix"])
                #expect(again.outputText.hasPrefix("0 texts fixed, 0 files written\n"))
            }
        }
    }
}
