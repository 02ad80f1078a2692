import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// What the commands of translators say in a Chinese terminal where something could not be done.
    @Suite struct ChineseErrorsTests {
        private static func run(_ arguments: [String], language: String = "zh_CN.UTF-8") throws -> FinishedCommand {
            try TemporaryFolder.with { home in
                try SampleHome.write(SampleHome.files, to: home)
                let words = arguments.map { $0.hasPrefix("HOME") ? home.path + $0.dropFirst(4) : $0 }
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
            Case(call: "resolve mall 1 --home HOME", exitCode: 1, line: "错误：没有错误码表“mall”；现有 sample"),
            Case(call: "resolve sample nothing --home HOME", exitCode: 1, line: "sample 中没有错误码“nothing”"),
            Case(
                call: "resolve sample text --home HOME --locale fr_FR", exitCode: 64,
                line: "错误：这里没有语言“fr_FR”；现有 en_US, zh_CN"),
            Case(
                call: "resolve sample text --home HOME --time-zone CST", exitCode: 64,
                line: "错误：ICU 不认识时区“CST”；请用 IANA 名称，例如 `Asia/Shanghai`"),
            Case(call: "resolve sample text --home HOME x", exitCode: 64, line: "错误：“x”不是变量；请写成 `NAME=VALUE`"),
            Case(
                call: "resolve sample text --home HOME y=1", exitCode: 64,
                line: "错误：text 没有变量“y”；它的变量：x (text)"),
            Case(call: "resolve sample text --home HOME x=1 x=2", exitCode: 64, line: "错误：x 写了两次，而它不是列表"),
            Case(
                call: "resolve sample money --home HOME x=5", exitCode: 64,
                line: "错误：“5”不能作为 x 的值，其类型是 `money`；请写金额和币种，例如 `\"1234.50 CNY\"`"),
            Case(
                call: "resolve sample instant --home HOME x=now", exitCode: 64,
                line: "错误：“now”不能作为 x 的值，其类型是 `instant`；请写符合 RFC 3339 的时间，例如 `2026-01-02T03:04:05Z`"),
            Case(call: "resolve sample text --home HOME/nowhere", exitCode: 1, line: "错误：HOME/nowhere 中有 1 个错误"),
            Case(call: "reference mall --home HOME", exitCode: 1, line: "错误：没有错误码表“mall”；现有 sample"),
            Case(
                call: "reference sample --home HOME --locale fr_FR", exitCode: 64,
                line: "错误：这里没有语言“fr_FR”；现有 en_US, zh_CN"),
            Case(call: "init HOME", exitCode: 1, line: "错误：HOME/Locales 已经存在"),
            Case(call: "release --home HOME/nowhere", exitCode: 1, line: "错误：文案有错误，没有写入任何内容"),
            Case(call: "tour --home HOME", exitCode: 1, line: "错误：HOME 中没有自带的错误码表"),
            Case(call: "check han-spacing", exitCode: 64, line: "错误：无法理解“han-spacing”；规则名要写在 `--explain` 之后"),
            // What the parser itself finds.
            Case(call: "check --strikt", exitCode: 64, line: "错误：未知选项 `--strikt`；是不是想写 `--strict`？"),
            Case(call: "check --bogus", exitCode: 64, line: "错误：未知选项 `--bogus`"),
            Case(call: "resolve", exitCode: 64, line: "错误：缺少参数 `<CATALOG>`"),
            Case(call: "check --home", exitCode: 64, line: "错误：`--home <DIR>` 缺少值"),
            Case(call: "check --format xml", exitCode: 64, line: "错误：“xml”不能作为 `--format <format>` 的值"),
            Case(call: "sync --home HOME more", exitCode: 64, line: "错误：多余的参数：'more'"),
        ])
        func anErrorIsInTheReadersLanguage(_ example: Case) throws {
            let run = try Self.run(example.call.split(separator: " ").map(String.init))
            #expect(run.exitCode == example.exitCode, "\(run.errorText)")
            let lines = run.errorText.split(separator: "\n").map(String.init)
            let first = lines.first?.replacing(/(?:\/[^\/ ]+)+?\/(nowhere(?:\/Locales)?|Locales)/) { "HOME/\($0.1)" }
                .replacing(/(?:\/[^\/ ]+)+ 中没有自带/, with: "HOME 中没有自带")
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

        @Test func aNewHomeAndAReleaseAreToldInChinese() throws {
            let written = try Self.run(["init", "HOME/new"])
            #expect(written.outputText.hasPrefix("已在 ") && written.outputText.contains("中写好文案，错误码表是“shop”。\n"))
            #expect(written.outputText.contains("\n试一试：\n  phrasebook resolve shop "))
            #expect(try Self.run(["release", "--home", "HOME"]).outputText == "写入了 1 个文件\n")
        }

        /// What a home's own files have wrong is told in Chinese wherever it stops a command.
        @Test(arguments: ["resolve sample text", "release", "batch", "reference --all"])
        func aHomeThatDoesNotLoadIsToldInChinese(_ call: String) throws {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                files["Locales/zh_CN/sample.arb"] = #"{"text.user": "{x"}"#
                try SampleHome.write(files, to: home)
                let words = call.split(separator: " ").map(String.init) + ["--home", home.path]
                let run = try Command.run(
                    words, environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN.UTF-8"])
                let text = run.outputText + run.errorText
                #expect(text.contains("错误") && !text.contains("rror:"), "\(call): \(text)")
            }
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
