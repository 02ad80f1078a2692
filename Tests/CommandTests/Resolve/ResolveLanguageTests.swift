import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// Which locale `resolve` answers in.
    @Suite struct ResolveLanguageTests {
        struct Choice: Sendable, CustomTestStringConvertible {
            let options: [String]
            let locale: String

            init(_ options: String..., locale: String) { (self.options, self.locale) = (options, locale) }

            var testDescription: String { options.joined(separator: " ") }
        }

        @Test(arguments: [
            Choice(locale: "en_US"),
            Choice("--language", "zh_CN", locale: "zh_CN"),
            Choice("--language", "zh-hans", locale: "zh_CN"),
            Choice("--language", "fr", locale: "en_US"),
            Choice("--language", "fr", "--accept-language", "zh", locale: "en_US"),
            Choice("--language", "", "--accept-language", "zh", locale: "zh_CN"),
            Choice("--language", "../../x", "--accept-language", "zh", locale: "zh_CN"),
            Choice("--accept-language", "zh-Hant-HK,zh;q=0.9", locale: "zh_TW"),
            Choice("--accept-language", "zh;q=0,*;q=0.5", locale: "en_US"),
            Choice("--locale", "zh_CN", locale: "zh_CN"),
            Choice("--locale", "zh-cn", locale: "zh_CN"),
            Choice("--locale", "zh_CN", "--language", "en", "--accept-language", "en", locale: "zh_CN"),
        ])
        func explicitComesBeforeLanguageBeforeAcceptLanguage(_ choice: Choice) throws {
            let run = try Command.run(["resolve", "card-issuing", "1004", "--output", "json"] + choice.options)
            #expect(run.exitCode == 0)
            let answer = try BatchAnswer(try #require(run.outputLines.first))
            #expect(answer["locale"] == .string(choice.locale))
        }

        @Test(arguments: ["fr", "zh_HK", "nonsense!", ""])
        func aLocaleThatIsNotLoadedFailsAndIsNamed(_ locale: String) throws {
            let run = try Command.run(["resolve", "card-issuing", "1004", "--locale", locale])
            #expect([1, 64].contains(run.exitCode))
            #expect(run.output.isEmpty)
            for word in [locale, "en_US", "zh_CN"] where !word.isEmpty {
                #expect(run.firstErrorLine.contains(word), "\(run.firstErrorLine)")
            }
        }

        @Test func anUnknownCatalogFailsAndTheCatalogsAreNamed() throws {
            let run = try Command.run(["resolve", "card-isuing", "1004"])
            #expect(run.exitCode == 1)
            #expect(run.output.isEmpty)
            #expect(run.firstErrorLine.contains("card-isuing"))
            #expect(run.errorText.contains("card-issuing"))
        }

        /// The process's own locale is never read.
        @Test(arguments: ["zh_CN.UTF-8", "de_DE.UTF-8", "C", ""])
        func theProcessLocaleDoesNotMatter(_ locale: String) throws {
            let run = try Command.run(
                ["resolve", "agreement-pay", "139004005", "amount=1234.5 CNY", "limit=1 CNY"],
                environment: ["LANG": locale, "LC_ALL": locale, "LANGUAGE": locale]
            )
            #expect(run.exitCode == 0)
            #expect(run.outputText.contains("CN¥1,234.50"))
        }

        @Test func theProcessTimeZoneDoesNotMatter() throws {
            let words = ["resolve", "typed-checkout", "count_exceeded", "limit=3", "resetAt=2026-01-02T03:04:05Z"]
            let run = try Command.run(words, environment: ["TZ": "Asia/Shanghai"])
            #expect(run.exitCode == 0)
            #expect(run.outputText.contains("Jan 2, 2026, 3:04\u{202F}AM UTC"))
        }

        @Test func theShippedHomeIsTheDefault() throws {
            let shipped = try Command.run(["resolve", "card-issuing", "1004", "--output", "json"])
            let checkout = try Command.run([
                "resolve", "card-issuing", "1004", "--output", "json", "--home", Checkout.root.path,
            ])
            #expect(shipped.exitCode == 0)
            #expect(shipped.output == checkout.output)
        }

        @Test func anotherHomeHasOtherCatalogs() throws {
            try TemporaryFolder.with { home in
                try SampleHome.write(to: home)
                #expect(try Command.run(["resolve", "sample", "text", "--home", home.path]).exitCode == 0)
                #expect(try Command.run(["resolve", "card-issuing", "1004", "--home", home.path]).exitCode == 1)
            }
        }

        @Test func aHomeThatDoesNotLoadFailsWithItsDiagnostics() throws {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                files["Locales/zh_CN/sample.arb"] = "{\n  \"text\": \"{\"\n}\n"
                try SampleHome.write(files, to: home)
                let run = try Command.run(["resolve", "sample", "text", "--home", home.path])
                #expect(run.exitCode == 1)
                #expect(run.output.isEmpty)
                #expect(run.errorText.contains("Locales/zh_CN/sample.arb:2:"))
                let missing = try Command.run(["resolve", "sample", "text", "--home", (home / "nowhere").path])
                #expect(missing.exitCode == 1)
                #expect(missing.firstErrorLine.contains("nowhere"))
            }
        }
    }
}
