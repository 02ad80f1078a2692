import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `diff`: words and facts that differ, between revisions and folders.
    @Suite struct DiffTests {
        /// A repository with a home in its folder `words`, for as long as a closure runs.
        private func withRepository(_ body: (_ home: URL) throws -> Void) throws {
            try TemporaryFolder.with { folder in
                let home = folder / "words"
                try SampleHome.write(to: home)
                try git(["init", "--quiet", "--initial-branch=main"], in: folder)
                try commit(folder)
                try body(home)
            }
        }

        private func commit(_ folder: URL) throws {
            try git(["add", "--all"], in: folder)
            try git(
                [
                    "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false",
                    "commit", "--quiet", "--message", "Change words",
                ], in: folder)
        }

        private func git(_ arguments: [String], in folder: URL) throws {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["git", "-C", folder.path] + arguments
            process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0, "git \(arguments)")
        }

        /// Replaces words in a file.
        private func edit(_ file: URL, _ old: String, _ new: String) throws {
            let text = try String(contentsOf: file, encoding: .utf8)
            try #require(text.contains(old))
            try Data(text.replacing(old, with: new).utf8).write(to: file)
        }

        @Test func whatIsNotCommittedIsShown() throws {
            try withRepository { home in
                let nothing = try Command.run(["diff", "--home", home.path, "--exit-code"])
                #expect(nothing.exitCode == 0 && nothing.outputText.hasSuffix(" · Nothing differs.\n"))
                try edit(home / "Locales/zh_CN/sample.arb", "\"money\": \"消息\"", "\"money\": \"新消息\"")
                let run = try Command.run(["diff", "--home", home.path])
                #expect(run.exitCode == 0 && run.errorText.isEmpty, "\(run.errorText)")
                #expect(
                    run.outputText.hasPrefix("─ sample/money · Message\n  zh_CN · Changed\n    - 消息\n    + 新消息\n\n"))
                #expect(run.outputText.contains("\nHEAD ("))
                #expect(run.outputText.hasSuffix(") → \(home.path) · Changed: 1\n"))
                #expect(try Command.run(["diff", "HEAD", "--home", home.path, "--exit-code"]).exitCode == 1)
            }
        }

        @Test func twoRevisionsAreCompared() throws {
            try withRepository { home in
                try edit(home / "Locales/en_US/sample.arb", "\"text\": \"Message\"", "\"text\": \"Other words\"")
                try commit(home)
                try edit(home / "Locales/en_US/sample.arb", "Other words", "Not committed")
                let run = try Command.run(["diff", "HEAD~1", "main", "--home", home.path, "--format", "json"])
                #expect(run.exitCode == 0, "\(run.errorText)")
                let root = try JSONDecoder().decode(JSONValue.self, from: run.output)
                let texts = try #require(root["catalogs"]?.array?.first?["texts"]?.array)
                #expect(texts.map { $0["locale"] } == [.string("en_US"), .string("zh_CN")])
                #expect(texts[0]["new"]?["text"] == .string("Other words"))
                #expect(texts[1]["lagsBehindSource"] == .boolean(true))
                let back = try Command.run(["diff", "main", "main~1", "--home", home.path, "--locale", "en_US"])
                #expect(back.outputText.contains("    - Other words\n    + Message\n"))
            }
        }

        @Test func foldersAreComparedWithoutARepository() throws {
            try TemporaryFolder.with { folder in
                try SampleHome.write(to: folder / "old")
                try SampleHome.write(to: folder / "new")
                try edit(
                    folder / "new/Resources/catalogs/sample.json", "\"audience\": \"user\"",
                    "\"audience\": \"withheld\"")
                let run = try Command.run(["diff", (folder / "old").path, (folder / "new").path])
                #expect(run.exitCode == 0, "\(run.errorText)")
                #expect(run.outputText.contains("  money\n    audience: user → withheld\n"))
                let markdown = try Command.run([
                    "diff", (folder / "old").path, "--home", (folder / "new").path, "--format", "markdown",
                    "--language", "zh_CN",
                ])
                #expect(markdown.outputText.contains("| `money` | `audience` | user | withheld |"))
                #expect(markdown.outputText.hasPrefix("# 变更："))
            }
        }

        @Test func aPageIsWrittenIntoAFolder() throws {
            try withRepository { home in
                try edit(home / "Locales/zh_CN/sample.arb", "\"money\": \"消息\"", "\"money\": \"新消息\"")
                let pages = home / "pages"
                let run = try Command.run(["diff", "--home", home.path, "--format", "html", "--output", pages.path])
                #expect(run.exitCode == 0 && run.outputText == "5 files written to \(pages.path)\n", "\(run.errorText)")
                let page = try String(contentsOf: pages / "index.html", encoding: .utf8)
                #expect(page.contains("<ins>新</ins>消息"))
            }
        }

        @Test func aFileThatCannotBeReadIsSaid() throws {
            try withRepository { home in
                try edit(home / "Locales/zh_CN/sample.arb", "\"money\": \"消息\",", "\"money\": \"消息\"")
                let run = try Command.run(["diff", "--home", home.path])
                #expect(run.exitCode == 1 && run.errorText.contains("Locales/zh_CN/sample.arb:"))
                #expect(run.errorText.contains("could not be read whole"))
                #expect(try Command.run(["diff", "--home", home.path, "--exit-code"]).exitCode == 2)
            }
        }

        @Test(arguments: [
            (["bogus"], "“bogus” is no revision of the repository, and no folder"),
            (["main..main"], "“main..main” is no revision of the repository, and no folder"),
            (["main", "../nowhere"], "“../nowhere” is no revision of the repository, and no folder"),
            (["/"], "/ is no home"), (["main", "--locale", "fr"], "the locale “fr” is in neither home"),
            (["main", "--catalog", "bank"], "neither home has a catalog “bank”"),
        ])
        func whatIsNotThereIsSaid(_ words: [String], _ message: String) throws {
            try withRepository { home in
                let run = try Command.run(["diff", "--home", home.path] + words)
                #expect(run.exitCode == 1 && run.output.isEmpty)
                #expect(run.firstErrorLine == "Error: " + message)
                #expect(run.errorText.split(separator: "\n").count == 2, "\(run.errorText)")
                #expect(try Command.run(["diff", "--exit-code", "--home", home.path] + words).exitCode == 2)
            }
        }

        @Test func aRevisionWithoutTheHomeIsSaid() throws {
            try withRepository { home in
                let other = home.deletingLastPathComponent() / "other"
                try SampleHome.write(to: other)
                let run = try Command.run(["diff", "main", "--home", other.path])
                #expect(run.exitCode == 1 && run.firstErrorLine.contains("has no Locales/ and Resources/ in main"))
            }
        }

        @Test func aFolderThatIsNamedLikeARevisionIsAskedFor() throws {
            try withRepository { home in
                // Names of folders are taken from where the command runs: this one is a folder there.
                let name = try #require(
                    try FileManager.default.contentsOfDirectory(atPath: ".").first { name in
                        !name.hasPrefix(".") && (try? FileManager.default.contentsOfDirectory(atPath: name)) != nil
                    })
                try git(["branch", name], in: home)
                let run = try Command.run(["diff", name, "--home", home.path])
                #expect(run.exitCode == 1)
                #expect(
                    run.errorText == "Error: “\(name)” is a folder, and a revision too\nWrite ./\(name) or \(name)~0.\n"
                )
                #expect(try Command.run(["diff", "\(name)~0", "--home", home.path]).exitCode == 0)
            }
        }

        @Test func withoutGitOrARepositoryItIsSaid() throws {
            try TemporaryFolder.with { folder in
                try SampleHome.write(to: folder)
                let none = try Command.run(["diff", "--home", folder.path])
                #expect(none.exitCode == 1 && none.errorText.contains("not a git repository"), "\(none.errorText)")
                let empty = try Command.run(["diff", folder.path, "--home", (folder / "nowhere").path])
                #expect(empty.exitCode == 1 && empty.firstErrorLine == "Error: \((folder / "nowhere").path) is no home")
                let missing = try Command.run(["diff", "--home", folder.path], environment: ["PATH": folder.path])
                #expect(missing.exitCode == 1)
                #expect(missing.firstErrorLine == "Error: the command git is not there")
                let shipped = try Command.run(["diff", "main"])
                #expect(shipped.exitCode == 1 && shipped.errorText.contains("the shipped home has no revisions"))
            }
        }

        @Test(arguments: [
            ["diff", "--format", "html"], ["diff", "--output", "x"], ["diff", "a", "b", "c"],
            ["diff", "--format", "xml"], ["diff", "--bogus"],
        ])
        func wrongUsageSaysSo(_ words: [String]) throws {
            let run = try Command.run(words)
            #expect(run.exitCode == 64 && run.output.isEmpty)
        }

        @Test func anOptionInAPlaceOfARevisionReachesNoCommand() throws {
            try withRepository { home in
                let file = home / "made"
                let run = try Command.run(["diff", "--home", home.path, "--", "--output=\(file.path)"])
                #expect(run.exitCode == 1 && run.output.isEmpty)
                #expect(!FileManager.default.fileExists(atPath: file.path))
            }
        }
    }
}
