import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `check`: which findings are shown, and in which language.
    @Suite struct CheckFindingsTests {
        private static let chinese = "Locales/zh_CN/sample.arb"
        private static let english = "Locales/en_US/sample.arb"
        private static let finding = "“catalog.title” ends with white space; remove it [outer-space]"
        private static let inChinese = "“catalog.title”：末尾有空白字符；将其删除 [outer-space]"

        /// Runs `check` on the sample home, whose Chinese title has a space at its end, and whose English one has two.
        private func check(_ options: [String], environment: [String: String] = [:]) throws -> FinishedCommand {
            try TemporaryFolder.with { home in
                var files = SampleHome.files
                files[Self.chinese] = files[Self.chinese]?.replacing("\"Sample\"", with: "\"Sample \"")
                files[Self.english] = files[Self.english]?.replacing("\"Sample\"", with: "\"The  sample\"")
                try SampleHome.write(files, to: home)
                let neutral = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""]
                return try Command.run(
                    ["check", "--home", home.path] + options, environment: neutral.merging(environment) { $1 })
            }
        }

        // MARK: Languages

        @Test(
            arguments: [
                ["LANG": "zh_CN.UTF-8"], ["LC_MESSAGES": "zh_CN", "LANG": "de_DE.UTF-8"],
                ["LC_ALL": "zh_CN.GB18030", "LANG": "C"], ["LANG": "zh_SG"],
            ])
        func aChineseTerminalGetsChineseFindings(_ environment: [String: String]) throws {
            let run = try check(["--locale", "zh_CN"], environment: environment)
            #expect(run.exitCode == 0 && run.errorText == "")
            #expect(run.outputText.contains(":3:27: 警告：\(Self.inChinese)\n"))
            #expect(run.outputText.hasSuffix("\n0 个错误，1 个警告\n"))
        }

        @Test(
            arguments: [
                [:], ["LANG": "C.UTF-8"], ["LC_ALL": "POSIX", "LANG": "zh_CN.UTF-8"], ["LANG": "de_DE.UTF-8"],
                ["LANG": "zh_TW.UTF-8"], ["LANG": "no locale"],
            ])
        func anyOtherTerminalGetsEnglishFindings(_ environment: [String: String]) throws {
            let run = try check(["--locale", "zh_CN"], environment: environment)
            #expect(run.outputText.contains(":3:27: warning: \(Self.finding)\n"))
        }

        @Test(arguments: ["zh_CN", "zh-Hans", "zh"])
        func theLanguageCanBeAskedFor(_ language: String) throws {
            let run = try check(["--language", language])
            #expect(run.outputText.contains(Self.inChinese))
            let english = try check(["--language", "en_US"], environment: ["LANG": "zh_CN.UTF-8"])
            #expect(english.outputText.contains(Self.finding))
        }

        @Test(arguments: ["zh_TW", "fr_FR", "nonsense", ""])
        func aLanguageWithoutFindingsIsWrongUsage(_ language: String) throws {
            let run = try check(["--language", language])
            #expect(run.exitCode == 64 && run.errorText.contains("en_US") && run.errorText.contains("zh_CN"))
        }

        @Test(arguments: ["json", "github"])
        func programsGetEnglishUnlessTheyAskForMore(_ format: String) throws {
            let plain = try check(["--format", format], environment: ["LANG": "zh_CN.UTF-8"])
            #expect(plain.outputText.contains("ends with white space"))
            let asked = try check(["--format", format, "--language", "zh_CN"])
            #expect(asked.outputText.contains("末尾有空白字符") && !asked.outputText.contains("white space"))
        }

        @Test func rulesAreExplainedInChinese() throws {
            let page = try Command.run(["check", "--explain", "han-spacing", "--language", "zh_CN"])
            #expect(page.outputText.hasPrefix("# han-spacing\n\n汉字旁边缺少空格，或多了空格（警告）。\n"))
            #expect(page.outputText.contains("\n正确示例：\n"))
            let list = try Command.run(["check", "--explain", "--language", "zh_CN"])
            #expect(list.outputText.contains("  警告     汉字旁边缺少空格，或多了空格\n"))
        }

        @Test func whatIsFixedIsSaidInChinese() throws {
            let run = try check(["--fix", "--language", "zh_CN"])
            #expect(run.outputText.contains("已修正 \(Self.chinese)：catalog.title [outer-space]\n"))
            #expect(run.outputText.contains("修正了 2 条文案，写入了 2 个文件\n"))
        }

        @Test func anImportSpeaksChineseToo() throws {
            try TemporaryFolder.with { home in
                try SampleHome.write(to: home)
                let file = home / "texts.csv"
                try Data("a,b\n".utf8).write(to: file)
                let words = ["import", "--home", home.path, "--format", "csv", "--locale", "zh_CN", file.path]
                let run = try Command.run(words + ["--language", "zh_CN"])
                #expect(run.exitCode == 1 && run.errorText.contains("拒绝导入 \(file.path)，原因如下；没有写入任何内容\n"))
                #expect(run.errorText.contains("\(file.path):1：首行没有“key”和“translation LOCALE”两列；保留导出时的标题行"))
                let english = try Command.run(words, environment: ["LC_ALL": "C"])
                #expect(english.errorText.contains("is refused for one reason; nothing was written"))
            }
        }

        // MARK: Filters

        @Test(
            arguments: [
                (["--locale", "en_US"], "0 errors, 1 warning"), (["--locale", "zh-CN"], "0 errors, 1 warning"),
                (["--locale", "en_US", "--locale", "zh_CN"], "0 errors, 2 warnings"),
                (["--catalog", "sample"], "0 errors, 2 warnings"), (["--catalog", "common"], "0 errors, 0 warnings"),
                (["--rule", "double-space"], "0 errors, 1 warning"),
                (["--rule", "double-space", "--rule", "outer-space"], "0 errors, 2 warnings"),
                (["--rule", "double-space", "--locale", "zh_CN"], "0 errors, 0 warnings"),
            ])
        func whatIsShownDecidesTheExitCode(_ options: [String], _ summary: String) throws {
            let run = try check(options + ["--strict"])
            #expect(run.outputText.hasSuffix(summary + "\n"), "\(run.outputText)")
            #expect(run.exitCode == (summary.hasSuffix(" 0 warnings") ? 0 : 1))
        }

        @Test(
            arguments: [
                (["--locale", "fr_FR"], "fr_FR", "en_US, zh_CN"), (["--catalog", "mall"], "mall", "sample, common"),
                (["--rule", "Han-Spacing"], "Han-Spacing", "han-spacing"),
            ])
        func anUnknownNameFailsAndSaysWhatThereIs(_ options: [String], _ name: String, _ known: String) throws {
            let run = try check(options)
            #expect(run.exitCode == 1 && run.outputText == "")
            #expect(run.errorText.contains("“\(name)”") && run.errorText.contains(known))
        }

        @Test(arguments: [["--locale", "zh_CN"], ["--catalog", "sample"], ["--rule", "outer-space"]])
        func aFixIsNeverFiltered(_ options: [String]) throws {
            let run = try check(["--fix"] + options)
            #expect(run.exitCode == 64 && run.errorText.contains("--fix"))
        }

        @Test func jsonNamesTheTextsAndTheirArguments() throws {
            let run = try check(["--format", "json", "--locale", "en_US"])
            let value = try JSONDecoder().decode(JSONValue.self, from: run.output)
            let finding = try #require(value["findings"]?.array?.first)
            #expect(finding["rule"] == .string("double-space") && finding["messageId"] == .string("ofText"))
            #expect(finding["arguments"]?["key"] == .string("catalog.title"))
            #expect(finding["arguments"]?["finding"]?["id"] == .string("spacesInRow"))
            #expect(finding["arguments"]?["finding"]?["arguments"]?["count"] == .string("2"))
            #expect(finding["remedyId"] == .string("keepOne"))
        }
    }
}
