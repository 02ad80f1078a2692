import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `check`: exit codes, and diagnostics as `file:line:column`.
    @Suite struct CheckTests {
        private static let english = "Locales/en_US/sample.arb"
        private static let chinese = "Locales/zh_CN/sample.arb"
        private static let manifest = "Resources/catalogs/sample.json"

        /// A change to the sample home.
        struct Change: Sendable, CustomTestStringConvertible {
            let name: String
            let file: String
            let old: String
            /// What replaces `old`; nil removes the file.
            let new: String?
            /// Line and column of the diagnostic; nil where any position in the file will do.
            let position: (line: Int, column: Int)?

            init(_ name: String, _ file: String, _ old: String, _ new: String?, at position: (Int, Int)? = nil) {
                (self.name, self.file, self.old, self.new, self.position) = (name, file, old, new, position)
            }

            var testDescription: String { name }

            /// Runs `check` on the sample home with this change.
            func check(_ options: String...) throws -> (run: FinishedCommand, home: String) {
                try TemporaryFolder.with { home in
                    var files = SampleHome.files
                    let text = try #require(files[file])
                    try #require(old.isEmpty || text.contains(old), "\(old) in \(text)")
                    files[file] = new.map { new in
                        old.isEmpty ? new + text : text.replacing(old, with: new, maxReplacements: 1)
                    }
                    try SampleHome.write(files, to: home)
                    return (try Command.run(["check", "--home", home.path] + options), home.path)
                }
            }

            /// The diagnostics about the file: what follows its name.
            func diagnostics(in output: String, home: String) -> [String] {
                output.split(separator: "\n").map(String.init)
                    .filter { $0.hasPrefix("\(home)/\(file):") || $0.hasPrefix("\(file):") }
                    .map { String($0[($0.range(of: file)?.upperBound ?? $0.startIndex)...]) }
            }
        }

        private func expectDiagnostic(_ change: Change, in run: FinishedCommand, home: String, severity: String) throws
        {
            let diagnostics = change.diagnostics(in: run.outputText, home: home)
            let position = change.position.map { ":\($0.line):\($0.column): " }
            let found = diagnostics.filter { diagnostic in
                let parts = diagnostic.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
                guard parts.count == 4, Int(parts[1]) != nil, Int(parts[2]) != nil else { return false }
                return parts[3].contains(severity) && position.map(diagnostic.hasPrefix) ?? true
            }
            #expect(!found.isEmpty, "\(position ?? "") in \(run.outputText)")
        }

        // MARK: Clean homes

        @Test(arguments: [[], ["--strict"]] as [CommandLineWords])
        func aCleanHomePasses(_ options: CommandLineWords) throws {
            try TemporaryFolder.with { home in
                try SampleHome.write(to: home)
                let run = try Command.run(["check", "--home", home.path] + options.words)
                #expect(run.exitCode == 0, "\(run.outputText)")
                #expect(run.errorText == "")
                #expect(!run.outputText.contains("error:") && !run.outputText.contains("warning:"))
            }
        }

        @Test func theShippedHomeHasNoErrors() throws {
            #expect(try Command.run(["check"]).exitCode == 0)
            let run = try Command.run(["check", "--home", Checkout.root.path])
            #expect(run.exitCode == 0, "\(run.outputText.prefix(2_000))")
        }

        // MARK: Errors

        private static let errors: [Change] = [
            Change("an unclosed brace", chinese, "[{x}]", "[{x", at: (5, 18)),
            Change("a missing other", chinese, "[{x}]", "{x, select, a{A}}", at: (5, 17)),
            Change("an unknown argument", chinese, "[{x}]", "[{y}]", at: (5, 18)),
            Change("an unknown argument behind an emoji", chinese, "[{x}]", "😀é{y}", at: (5, 19)),
            Change("an unknown argument behind an escape", chinese, "[{x}]", #"\u00e9\n{y}"#, at: (5, 25)),
            Change("an argument of another type", english, "[{x}]", "[{x, number}]", at: (5, 18)),
            Change("an argument in a text that takes none", english, "Sample", "Sample {x}"),
            Change("a duplicate key", chinese, "\"text.user\"", "\"text\"", at: (5, 3)),
            Change("a missing comma", english, "\"Message\",\n", "\"Message\"\n"),
            Change("no JSON", chinese, "", "nonsense ", at: (1, 1)),
            Change("a text that is a number", chinese, "\"消息\"", "5", at: (4, 11)),
            Change("a code that is a number", manifest, "\"code\": \"text\"", "\"code\": 5"),
            Change("a duplicate code", manifest, "\"code\": \"field\"", "\"code\": \"text\""),
            Change("an unknown type", manifest, "\"x\": \"text\"", "\"x\": \"txt\""),
            Change("a manifest without its locale", manifest, "  \"contractLocale\": \"en_US\",\n", ""),
        ]

        @Test(arguments: errors)
        func anErrorFailsAndSaysWhere(_ change: Change) throws {
            let (run, home) = try change.check()
            #expect(run.exitCode == 1)
            try expectDiagnostic(change, in: run, home: home, severity: "error")
            #expect(try change.check("--strict").run.exitCode == 1)
        }

        @Test func allErrorsAreReportedAtOnce() throws {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                files[Self.english] = files[Self.english]?.replacing("[{x", with: "[{y")
                files[Self.chinese] = files[Self.chinese]?.replacing("[{x", with: "[{")
                try SampleHome.write(files, to: home)
                let run = try Command.run(["check", "--home", home.path])
                #expect(run.exitCode == 1)
                let lines = run.outputText.split(separator: "\n")
                #expect(lines.count { $0.contains("\(Self.english):") } == SampleHome.types.count)
                #expect(lines.count { $0.contains("\(Self.chinese):") } == SampleHome.types.count)
            }
        }

        @Test(arguments: ["", "nowhere", "Locales"])
        func aFolderThatIsNoHomeFails(_ path: String) throws {
            try TemporaryFolder.with { folder in
                try FileManager.default.createDirectory(at: folder / "Locales", withIntermediateDirectories: true)
                let run = try Command.run(["check", "--home", path.isEmpty ? folder.path : (folder / path).path])
                #expect(run.exitCode == 1)
                #expect((run.outputText + run.errorText).contains("error"))
            }
        }

        // MARK: Warnings

        private static let warnings: [Change] = [
            Change("a missing text", chinese, "  \"text\": \"消息\",\n", ""),
            Change("an empty text", chinese, "\"消息\"", "\"\"", at: (4, 11)),
            Change("a key whose code is gone", chinese, "\"text\":", "\"gone\":", at: (4, 3)),
            Change("metadata in a translation", chinese, "  \"text\":", "  \"@text\": {},\n  \"text\":", at: (4, 3)),
            Change("CRLF", chinese, ",\n", ",\r\n"),
            Change("a byte order mark", chinese, "", "\u{FEFF}", at: (1, 1)),
            Change("another indentation", chinese, "  \"text\":", "\t\"text\":"),
            Change("no @@locale", chinese, "  \"@@locale\": \"zh_CN\",\n", ""),
            Change("another @@locale", chinese, "\"@@locale\": \"zh_CN\"", "\"@@locale\": \"zh-Hans\""),
            Change(
                "the obsolete choice",
                english,
                #""integer.user": "[{x}]""#,
                #""integer.user": "{x, choice, 0#a|1#b}""#
            ),
        ]

        /// A platform's normal output never stops a home from loading.
        @Test(arguments: warnings)
        func aWarningFailsOnlyWithStrict(_ change: Change) throws {
            let (run, home) = try change.check()
            #expect(run.exitCode == 0, "\(run.outputText)")
            try expectDiagnostic(change, in: run, home: home, severity: "warning")
            #expect(try change.check("--strict").run.exitCode == 1)
        }
    }
}
