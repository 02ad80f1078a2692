import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `preview`: messages in the terminal, and pages of all of them.
    @Suite struct PreviewTests {
        private static let home = ["--home", Checkout.root.path]

        @Test func everyFormIsInEveryLocale() throws {
            let run = try Command.run(["preview", "return-code-gateway/100615.user", "--width", "100"] + Self.home)
            #expect(run.exitCode == 0 && run.errorText.isEmpty)
            let text = run.outputText
            #expect(text.hasPrefix("─ return-code-gateway/100615.user ─"))
            for part in ["attempts =0", "attempts one", "attempts other", "en_US", "zh_CN", "attempts (integer"] {
                #expect(text.contains(part), "\(part) in \(text)")
            }
            #expect(text.contains("已无剩余次数") && text.contains("no attempts remain"))
        }

        @Test func aKeyWithoutItsCatalogIsEveryMessageOfThatName() throws {
            let run = try Command.run(["preview", "catalog.title"] + Self.home)
            #expect(run.outputText.split(separator: "\n").count { $0.hasPrefix("─ ") } == 5)
        }

        @Test func aWrongKeyIsToldOfNearOnes() throws {
            let run = try Command.run(["preview", "card-issuing/1004.usr"] + Self.home)
            #expect(run.exitCode == 1 && run.output.isEmpty)
            #expect(run.errorText.hasPrefix("Error: no message has the key card-issuing/1004.usr\n"))
            #expect(run.errorText.contains("Is it one of these? card-issuing/1004.user, card-issuing/1004, "))
        }

        @Test func pagesAreWrittenForAllMessages() throws {
            try TemporaryFolder.with { folder in
                let run = try Command.run(["preview", "--html", folder.path] + Self.home)
                #expect(run.exitCode == 0, "\(run.errorText)")
                for path in ["index.html", "zh_CN/index.html", "card-issuing/index.html", "common/index.html"] {
                    #expect(FileManager.default.fileExists(atPath: (folder / path).path), "\(path)")
                }
            }
        }

        @Test func aHomeWithErrorsIsShownAllTheSame() throws {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                let path = try #require(files.keys.first { $0.hasPrefix("Locales/") && !$0.contains("common") })
                files[path] = files[path]?.replacing("{x}", with: "{x")
                try SampleHome.write(files, to: home)
                #expect(try Command.run(["check", "--home", home.path]).exitCode == 1)
                let run = try Command.run(["preview", "--html", (home / "pages").path, "--home", home.path])
                #expect(run.exitCode == 0, "\(run.errorText)")
            }
        }

        @Test(arguments: [["preview"], ["preview", "1004", "--html", "x"], ["preview", "1004", "--width", "3"]])
        func wrongUsageSaysSo(_ words: [String]) throws {
            let run = try Command.run(words)
            #expect(run.exitCode == 64 && run.output.isEmpty)
        }
    }
}
