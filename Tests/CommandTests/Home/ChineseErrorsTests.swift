import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// What the commands of translators say in a Chinese terminal where something could not be done.
    @Suite struct ChineseErrorsTests {
        private static func run(_ arguments: [String], language: String = "zh_CN.UTF-8") throws -> FinishedCommand {
            try TemporaryFolder.with { home in
                try SampleHome.write(SampleHome.files, to: home)
                let words = arguments.map { $0 == "HOME" ? home.path : $0 }
                return try Command.run(
                    words, environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": language])
            }
        }

        /// A call, and the first line that is written to standard error.
        struct Case: Sendable, CustomTestStringConvertible {
            let call: String
            let exitCode: Int32
            let line: String

            var testDescription: String { call }
        }

        @Test(arguments: [
            Case(call: "export --home HOME --format csv --locale x-y-z!", exitCode: 1, line: "错误：“x-y-z!”不是语言代码"),
            Case(
                call: "export --home HOME --format csv --locale zh_CN --catalog mall", exitCode: 1,
                line: "错误：这里没有错误码表“mall”"),
            Case(call: "export --home HOME --format tbx --locale fr_FR", exitCode: 1, line: "错误：没有 fr_FR 的术语"),
            Case(
                call: "import --home HOME --format csv --locale zh_CN nowhere.csv", exitCode: 1,
                line: "错误：无法读取 nowhere.csv"),
            Case(call: "sync --home HOME --confirm nothing", exitCode: 1, line: "错误：没有键为 nothing 的文案"),
            Case(call: "sync --home HOME --source fr_FR", exitCode: 1, line: "错误：这里没有作为原文的语言 fr_FR"),
            Case(
                call: "sync --home HOME --locale zh_CN", exitCode: 64,
                line: "错误：`--locale` 限定 `--confirm KEY` 的范围：请同时写上键，或去掉它"),
            Case(call: "tidy --home HOME/nowhere", exitCode: 1, line: "错误：HOME/nowhere/Locales 中没有任何语言"),
            Case(call: "add-locale zh_CN --home HOME", exitCode: 1, line: "错误：语言 zh_CN 已经存在"),
            Case(call: "add-locale xx_XX --home HOME", exitCode: 1, line: "错误：ICU 不认识语言 xx_XX，无法写出它的数字、日期和复数形式"),
            Case(call: "add-locale en_US --home HOME", exitCode: 1, line: "错误：en_US 是原文，其他语言都译自它"),
            Case(call: "diff HOME HOME --catalog mall", exitCode: 1, line: "错误：新旧两边都没有错误码表“mall”"),
            Case(call: "diff ./nowhere HOME", exitCode: 1, line: "错误：没有文件夹 ./nowhere"),
            Case(call: "diff HOME HOME --format html", exitCode: 64, line: "错误：网页是一个文件夹：请用 `--output DIR` 指定"),
            Case(call: "check --fix", exitCode: 64, line: "错误：`--fix` 会改动文件，而自带的文案是只读的；请用 `--home DIR` 指定文件夹"),
            Case(call: "coverage --home HOME --locale fr_FR", exitCode: 1, line: "错误：这里没有语言“fr_FR”"),
        ])
        func anErrorIsInTheReadersLanguage(_ example: Case) throws {
            let run = try Self.run(example.call.split(separator: " ").map(String.init))
            #expect(run.exitCode == example.exitCode, "\(run.errorText)")
            let lines = run.errorText.split(separator: "\n").map(String.init)
            let first = lines.first?.replacing(/(?:\/[^\/ ]+)+\/nowhere/, with: "HOME/nowhere")
            #expect(first == example.line, "\(run.errorText)")
            // The lines behind it say how to go on, and are Chinese too.
            #expect(
                lines.dropFirst().allSatisfy {
                    $0.contains(where: { !$0.isASCII }) || $0.hasPrefix(" ") || !example.call.hasPrefix("add")
                })
        }

        @Test func theSameErrorIsEnglishElsewhere() throws {
            let run = try Self.run(["sync", "--home", "HOME", "--confirm", "nothing"], language: "de_DE.UTF-8")
            #expect(
                run.errorText == """
                    Error: no text has the key nothing
                    name a key as in the files, such as 1004.user, or with its catalog: card-issuing/1004.user

                    """)
            let usage = try Self.run(["sync", "--home", "HOME", "--locale", "zh_CN"], language: "C")
            #expect(usage.errorText.hasPrefix("Error: --locale says where --confirm KEY counts:"))
            #expect(usage.errorText.contains("\nUsage: phrasebook sync "))
        }

        @Test func usageIsNamedInChinese() throws {
            let run = try Self.run(["sync", "--home", "HOME", "--locale", "zh_CN"])
            #expect(run.errorText.contains("\n用法：phrasebook sync "), "\(run.errorText)")
            #expect(!run.errorText.contains("Usage:") && !run.errorText.contains("See '"))
        }

        @Test func whatWasDoneIsSaidInChinese() throws {
            #expect(try Self.run(["tidy", "--home", "HOME"]).outputText.hasSuffix(" 个文件\n"))
            let added = try Self.run(["add-locale", "ru", "--home", "HOME"])
            #expect(added.exitCode == 0 && added.outputText.contains("ru 的复数形式：one (1, 21, 31"))
            #expect(added.outputText.contains("\n下一步：\n  1. 在文件中翻译，或用翻译工具：\n     phrasebook export "))
            #expect(!added.outputText.contains("Plural") && !added.outputText.contains("Next"))
        }
    }
}
