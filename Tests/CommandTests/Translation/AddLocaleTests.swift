import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `add-locale`: the files of a new language.
    @Suite struct AddLocaleTests {
        /// A home that `init` wrote, for as long as a closure runs.
        private func withNewHome(_ body: (URL) throws -> Void) throws {
            try TemporaryFolder.with { folder in
                let home = folder / "home"
                try #require(try Command.run(["init", home.path]).exitCode == 0)
                try body(home)
            }
        }

        private func bytes(in home: URL) throws -> [String: Data] {
            var result: [String: Data] = [:]
            for path in try FileManager.default.subpathsOfDirectory(atPath: home.path) {
                result[path] = try? Data(contentsOf: home / path)
            }
            return result
        }

        @Test(arguments: ["ar", "pt_BR", "he-IL"])
        func aNewHomeTakesALocale(_ locale: String) throws {
            try withNewHome { home in
                let before = try bytes(in: home)
                let run = try Command.run(["add-locale", locale, "--home", home.path])
                #expect(run.exitCode == 0 && run.errorText.isEmpty, "\(run.errorText)")
                let folder = locale.replacing("-", with: "_")
                for part in [
                    "Locales/\(folder)/common.arb: ", "Locales/\(folder)/shop.arb: ",
                    "Resources/glossary/\(folder).json: ", "Plural forms of \(folder): ", "Next:",
                    "phrasebook coverage --home \(home.path)",
                ] {
                    #expect(run.outputText.contains(part), "\(part) in \(run.outputText)")
                }
                let after = try bytes(in: home)
                for (path, data) in before { #expect(after[path] == data, "\(path)") }

                let check = try Command.run(["check", "--home", home.path])
                #expect(check.exitCode == 0 && check.outputText.contains("0 errors"), "\(check.outputText)")
                #expect(
                    try Command.run(["sync", "--home", home.path, "--dry-run"]).outputText
                        == "0 files would be written\n")
                let answer = try Command.run([
                    "resolve", "shop", "LIMIT_EXCEEDED", "--home", home.path, "--locale", folder, "limit=500 CNY",
                ])
                #expect(answer.exitCode == 0 && answer.outputText.contains("CN¥500.00"), "\(answer.outputText)")
                let export = try Command.run([
                    "export", "--home", home.path, "--format", "csv", "--locale", folder, "--only", "missing",
                ])
                #expect(export.exitCode == 0 && export.outputText.contains("shop/LIMIT_EXCEEDED/user,"))
                let coverage = try Command.run(["coverage", "--home", home.path, "--locale", folder])
                #expect(coverage.exitCode == 0 && coverage.outputText.contains("0 %"))
            }
        }

        @Test func aDryRunWritesNothing() throws {
            try withNewHome { home in
                let before = try bytes(in: home)
                let run = try Command.run(["add-locale", "ru", "--home", home.path, "--dry-run"])
                #expect(run.exitCode == 0 && run.outputText.contains("5 files would be written\n"), "\(run.outputText)")
                #expect(try bytes(in: home) == before)
            }
        }

        @Test func aSecondTimeItIsRefusedAndACatalogIsAddedOnce() throws {
            try withNewHome { home in
                let words = ["add-locale", "ru", "--home", home.path]
                #expect(try Command.run(words + ["--catalog", "common"]).exitCode == 0)
                let again = try Command.run(words)
                #expect(again.exitCode == 1 && again.output.isEmpty)
                #expect(
                    again.errorText
                        == "Error: the locale ru is there already\nadd a file that it lacks: --catalog shop\n")
                #expect(try Command.run(words + ["--catalog", "shop"]).outputText.contains("Locales/ru/shop.arb: "))
                let third = try Command.run(words + ["--catalog", "shop"])
                #expect(third.exitCode == 0)
                #expect(third.outputText == "ru has shop already; it stays as it is\n0 files written\n")
            }
        }

        @Test func theShippedHomeTakesOneWithItsPluralForms() throws {
            try TemporaryFolder.with { folder in
                for name in ["Locales", "Resources"] {
                    try FileManager.default.copyItem(at: Checkout.root / name, to: folder / name)
                }
                let run = try Command.run(["add-locale", "ar", "--home", folder.path])
                #expect(run.exitCode == 0, "\(run.errorText)")
                for part in [
                    "ar is written from right to left.",
                    "Plural forms of ar: zero (0), one (1), two (2), few (3, 4, 5, 6), many (11, 12, 13, 14), other (",
                    "return-code-gateway/100615.user",
                ] {
                    #expect(run.outputText.contains(part), "\(part) in \(run.outputText)")
                }
                let check = try Command.run(["check", "--home", folder.path])
                #expect(check.exitCode == 0, "\(check.outputText.suffix(500))")
            }
        }

        @Test(arguments: [("xx_YY", "ICU does not know the locale xx_YY"), ("en_XA", "en_XA is a pseudo-locale")])
        func whatCannotBeAddedIsRefused(_ locale: String, _ words: String) throws {
            try withNewHome { home in
                let run = try Command.run(["add-locale", locale, "--home", home.path])
                #expect(run.exitCode == 1 && run.output.isEmpty && run.firstErrorLine.contains(words))
                #expect(!FileManager.default.fileExists(atPath: (home / "Locales/\(locale)").path))
            }
        }
    }
}
