import CommandSupport
import Testing

extension TheCommand {
    /// Help, and what happens where a command is called wrongly.
    @Suite struct UsageTests {
        /// A subcommand and what its help must name.
        struct Help: Sendable, CustomTestStringConvertible {
            let subcommand: String
            let named: [String]

            var testDescription: String { "\(subcommand) --help" }
        }

        @Test(arguments: [
            Help(
                subcommand: "resolve",
                named: [
                    "CATALOG", "CODE", "NAME=VALUE", "--language", "--accept-language", "--locale", "--output",
                    "--home",
                    "text", "json", "body", "problem", "--help",
                ]
            ),
            Help(
                subcommand: "batch",
                named: ["--home", "resolve", "body", "list", "catalogs", "format", "negotiate", "--help"]
            ),
            Help(
                subcommand: "check",
                named: ["--home", "--strict", "--locale", "--catalog", "--rule", "--language", "--help"]),
            Help(subcommand: "init", named: ["DIR", "--help"]),
            Help(subcommand: "sync", named: ["--home", "--source", "--confirm", "--dry-run", "--help"]),
            Help(subcommand: "tidy", named: ["--home", "--dry-run", "--help"]),
            Help(
                subcommand: "convert",
                named: ["--home", "--to", "icu", "mf2", "mf2-json", "--catalog", "--locale", "--dry-run"]),
            Help(
                subcommand: "export",
                named: [
                    "--home", "--format", "--locale", "--catalog", "--only", "--output", "csv", "xliff", "json", "po",
                ]),
            Help(subcommand: "import", named: ["FILE", "--home", "--format", "--locale", "--dry-run"]),
            Help(subcommand: "coverage", named: ["--home", "--format", "table", "json"]),
            Help(subcommand: "add-locale", named: ["LOCALE", "--home", "--catalog", "--dry-run"]),
            Help(
                subcommand: "diff",
                named: [
                    "OLD", "NEW", "--home", "--format", "--output", "--locale", "--catalog", "--language",
                    "--exit-code", "text", "markdown", "html", "json",
                ]),
            Help(subcommand: "pseudo", named: ["--home", "--output", "en_XA", "ar_XB"]),
            Help(subcommand: "tour", named: ["--home", "--help"]),
        ])
        func helpNamesEachOption(_ help: Help) throws {
            let run = try Command.run([help.subcommand, "--help"])
            #expect(run.exitCode == 0)
            #expect(run.errorText == "")
            for word in help.named { #expect(run.outputText.contains(word), "\(word) in \(run.outputText)") }
            #expect(try Command.run(["help", help.subcommand]).output == run.output)
        }

        @Test func helpNamesEachSubcommand() throws {
            let run = try Command.run(["--help"])
            #expect(run.exitCode == 0)
            let rows = run.outputText.split(separator: "\n").map { $0.drop { $0 == " " } }
            for word in [
                "resolve", "batch", "check", "init", "sync", "tidy", "convert", "export", "import", "coverage",
                "pseudo",
                "add-locale", "diff",
            ] {
                #expect(rows.contains { $0.hasPrefix(word + " ") }, "\(word) in \(run.outputText)")
            }
        }

        @Test(
            arguments: [
                ["bogus"], ["resolve"], ["resolve", "card-issuing"], ["resolve", "card-issuing", "1004", "--bogus"],
                ["resolve", "card-issuing", "1004", "--output", "xml"],
                ["resolve", "card-issuing", "1004", "--output"],
                ["resolve", "card-issuing", "1004", "--language"], ["resolve", "card-issuing", "1004", "bogus=1"],
                ["batch", "extra"], ["batch", "--strict"], ["check", "extra"], ["check", "--home"], ["init"],
                ["init", "one", "two"], ["--bogus"],
            ] as [CommandLineWords])
        func wrongUsageSaysSoInOneLineFirst(_ line: CommandLineWords) throws {
            let run = try line.run()
            #expect(run.exitCode == 64)
            #expect(run.output.isEmpty)
            #expect(run.firstErrorLine.count > "Error: ".count)
            #expect(run.firstErrorLine.hasPrefix("Error: "))
        }

        @Test func wrongUsageNamesWhatIsWrong() throws {
            #expect(try Command.run(["bogus"]).firstErrorLine.contains("bogus"))
            let output = try Command.run(["resolve", "card-issuing", "1004", "--output", "xml"])
            #expect(output.firstErrorLine.contains("xml") && output.errorText.contains("problem"))
            #expect(try Command.run(["check", "--bogus"]).firstErrorLine.contains("--bogus"))
        }
    }
}
