import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `init`: a home of one's own, ready to edit.
    @Suite struct InitTests {
        /// A home that `init` wrote, for as long as a closure runs.
        private func withNewHome(_ body: (URL, FinishedCommand) throws -> Void) throws {
            try TemporaryFolder.with { folder in
                let home = folder / "my home"
                let run = try Command.run(["init", home.path])
                try #require(run.exitCode == 0, "\(run.errorText)")
                try body(home, run)
            }
        }

        /// The paths of all files below a folder, with their bytes.
        private func files(in folder: URL) throws -> [String: Data] {
            var result: [String: Data] = [:]
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
                let isFile = try (folder / path).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
                if isFile == true { result[path] = try Data(contentsOf: folder / path) }
            }
            return result
        }

        @Test func writesACatalogInTwoLocales() throws {
            try withNewHome { home, run in
                #expect(run.outputText.contains(home.path))
                let paths = try files(in: home).keys
                for path in [
                    "Locales/en_US/common.arb", "Locales/zh_CN/common.arb", "Locales/en_US/shop.arb",
                    "Locales/zh_CN/shop.arb", "Resources/catalogs/shop.json",
                ] {
                    #expect(paths.contains(path), "\(path) in \(paths.sorted())")
                }
            }
        }

        @Test func theNewHomeChecksCleanAlsoWithStrict() throws {
            try withNewHome { home, _ in
                let run = try Command.run(["check", "--home", home.path, "--strict"])
                #expect(run.exitCode == 0, "\(run.outputText)")
                #expect(!run.outputText.contains(".arb:") && !run.outputText.contains(".json:"), "\(run.outputText)")
            }
        }

        @Test func theNewHomeAnswersInBothLocales() throws {
            try withNewHome { home, _ in
                for locale in ["en_US", "zh_CN"] {
                    let run = try Command.run([
                        "resolve", "shop", "LIMIT_EXCEEDED", "--home", home.path, "--locale", locale,
                        "limit=500 CNY", "--output", "json",
                    ])
                    #expect(run.exitCode == 0, "\(run.errorText)")
                    let answer = try BatchAnswer(try #require(run.outputLines.first))
                    #expect(answer["locale"] == .string(locale))
                    #expect(answer["user"]?.string?.contains("500") == true)
                }
                let requests = #"{"op":"catalogs"}"# + "\n" + #"{"op":"list","catalog":"shop"}"#
                let batch = try Command.run(["batch", "--home", home.path], input: requests)
                let answers = try batch.outputLines.map { try BatchAnswer($0) }
                #expect(answers.first?["catalogs"] == .array([.string("shop")]))
                #expect(answers.last?["codes"]?.array?.contains(.string("OUT_OF_STOCK")) == true)
            }
        }

        /// What its words suggest to try works as it is written.
        @Test func theHelpsOwnExamplesWork() throws {
            try withNewHome { home, run in
                let examples = run.outputText.split(separator: "\n").map { $0.drop { $0 == " " } }
                    .filter { $0.hasPrefix("phrasebook ") }
                #expect(!examples.isEmpty)
                for example in examples {
                    let words = example.replacing("'\(home.path)'", with: "HOME").replacing(home.path, with: "HOME")
                        .replacing("\"", with: "")
                        .split(separator: " ").dropFirst().map { $0 == "HOME" ? home.path : String($0) }
                    let isAmount = words.last == "CNY"
                    let joined = isAmount ? words.dropLast(2) + [words.suffix(2).joined(separator: " ")] : words
                    let exitCode = try Command.run(joined).exitCode
                    #expect(exitCode == 0, "\(example)")
                }
            }
        }

        /// The source is edited and its translation is not.
        @Test func aStaleTranslationOfTheNewHomeIsAWarning() throws {
            try withNewHome { home, _ in
                let file = home / "Locales/en_US/shop.arb"
                let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
                let edited = text.replacing("Item is out of stock", with: "Item is sold out")
                try #require(edited != text)
                try Data(edited.utf8).write(to: file)
                let run = try Command.run(["check", "--home", home.path])
                #expect(run.exitCode == 0, "\(run.outputText)")
                let translation = String(decoding: try Data(contentsOf: home / "Locales/zh_CN/shop.arb"), as: UTF8.self)
                let lines = translation.split(separator: "\n", omittingEmptySubsequences: false)
                let line = try #require(lines.firstIndex { $0.contains("\"OUT_OF_STOCK\":") }) + 1
                let column = "  \"OUT_OF_STOCK\": ".count + 1
                let warning = "Locales/zh_CN/shop.arb:\(line):\(column): warning"
                #expect(run.outputText.contains(warning), "\(run.outputText)")
                #expect(try Command.run(["check", "--home", home.path, "--strict"]).exitCode == 1)
            }
        }

        @Test func refusesToOverwriteAHome() throws {
            try withNewHome { home, _ in
                try Data("mine".utf8).write(to: home / "Locales/en_US/shop.arb")
                let before = try files(in: home)
                let run = try Command.run(["init", home.path])
                #expect(run.exitCode == 1)
                #expect(run.output.isEmpty)
                #expect(run.firstErrorLine.contains(home.path))
                let after = try files(in: home)
                #expect(after == before)
            }
        }

        @Test(arguments: ["Locales", "Resources"])
        func refusesAFolderThatHasOneOfTheTwo(_ name: String) throws {
            try TemporaryFolder.with { folder in
                try FileManager.default.createDirectory(at: folder / name, withIntermediateDirectories: true)
                try Data("mine".utf8).write(to: folder / "\(name)/note")
                let run = try Command.run(["init", folder.path])
                #expect(run.exitCode == 1)
                #expect(run.firstErrorLine.contains(name))
                let after = try files(in: folder)
                #expect(after == ["\(name)/note": Data("mine".utf8)])
            }
        }

        /// A folder with other things in it is welcome, and they stay.
        @Test func leavesOtherFilesAlone() throws {
            try TemporaryFolder.with { folder in
                try Data("mine".utf8).write(to: folder / "README.md")
                #expect(try Command.run(["init", folder.path]).exitCode == 0)
                #expect(try Data(contentsOf: folder / "README.md") == Data("mine".utf8))
                #expect(try Command.run(["check", "--home", folder.path, "--strict"]).exitCode == 0)
            }
        }

        @Test func aFileInTheWayFails() throws {
            try TemporaryFolder.with { folder in
                try Data("mine".utf8).write(to: folder / "home")
                let run = try Command.run(["init", (folder / "home").path])
                #expect(run.exitCode == 1)
                #expect(run.output.isEmpty)
                #expect(run.firstErrorLine.contains("home"))
                #expect(try Data(contentsOf: folder / "home") == Data("mine".utf8))
            }
        }
    }
}
