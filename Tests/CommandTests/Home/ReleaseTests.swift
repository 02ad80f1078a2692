import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `release`: what it records, and what `check` says of it afterwards.
    @Suite struct ReleaseTests {
        private static let manifest = "Resources/catalogs/sample.json"
        private static let released = "Resources/released/sample.json"

        /// Writes the sample home with a symbol replaced.
        private func write(_ symbol: String, to home: URL) throws {
            var files = SampleHome.files
            files[Self.manifest] = files[Self.manifest]?.replacing("\"textCode\"", with: "\"\(symbol)\"")
            try SampleHome.write(files, to: home)
        }

        private func run(_ command: String, _ home: URL, _ options: String...) throws -> FinishedCommand {
            try Command.run([command, "--home", home.path] + options)
        }

        @Test func recordsEveryCodeInTheCanonicalForm() throws {
            try TemporaryFolder.with { home in
                try write("textCode", to: home)
                let first = try run("release", home)
                #expect(first.exitCode == 0 && first.outputText == "1 file written\n", "\(first.errorText)")
                let file = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: home / Self.released))
                #expect(file["codes"]?.object?.count == SampleHome.types.count)
                #expect(file["codes"]?["money"]?["symbol"] == .string("moneyCode"))
                #expect(file["codes"]?["money"]?["arguments"]?["x"] == .string("money"))
                #expect(try run("release", home).outputText == "0 files written\n")
                #expect(try run("check", home, "--strict").exitCode == 0)
            }
        }

        @Test func aRenamedSymbolIsRecordedOnlyWhereItIsMeant() throws {
            try TemporaryFolder.with { home in
                try write("textCode", to: home)
                #expect(try run("release", home).exitCode == 0)
                let before = try Data(contentsOf: home / Self.released)
                try write("renamed", to: home)

                let check = try run("check", home)
                #expect(check.exitCode == 1)
                #expect(check.outputText.contains("\(home.path)/\(Self.manifest):"))
                #expect(
                    check.outputText.contains(
                        "error: the code text was released as textCode(x: text) and is now renamed(x: text); "))
                #expect(check.outputText.contains("[released-name]\n"))
                #expect(check.outputText.hasSuffix("\n1 error, 0 warnings\n"))
                // The home answers all the same.
                #expect(try Command.run(["resolve", "sample", "text", "--home", home.path, "x=y"]).exitCode == 0)

                let refused = try run("release", home)
                #expect(refused.exitCode == 1 && refused.errorText.contains("--breaking"))
                #expect(try Data(contentsOf: home / Self.released) == before)
                #expect(try run("release", home, "--breaking").exitCode == 0)
                #expect(try run("check", home, "--strict").exitCode == 0)
            }
        }

        @Test func aCatalogThatIsGoneIsForgottenOnlyWhereItIsMeant() throws {
            try TemporaryFolder.with { home in
                try write("textCode", to: home)
                #expect(try run("release", home).exitCode == 0)
                let gone = home / "Resources/released/gone.json"
                try FileManager.default.copyItem(at: home / Self.released, to: gone)
                #expect(try run("release", home).exitCode == 1)
                #expect(FileManager.default.fileExists(atPath: gone.path))
                #expect(try run("release", home, "--breaking").exitCode == 0)
                #expect(!FileManager.default.fileExists(atPath: gone.path))
            }
        }

        @Test func aHomeWithErrorsIsNotReleased() throws {
            try TemporaryFolder.with { home in
                try write("1004", to: home)
                let run = try run("release", home, "--breaking")
                #expect(run.exitCode == 1 && run.outputText.contains("[source-name]"))
                #expect(!FileManager.default.fileExists(atPath: (home / "Resources/released").path))
            }
        }
    }
}
