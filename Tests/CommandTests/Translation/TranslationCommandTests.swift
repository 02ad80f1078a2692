import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// The commands of those who write the words: `export`, `import`, `sync`, `tidy`, `coverage`, `pseudo`.
    @Suite struct TranslationCommandTests {
        private static let chinese = "Locales/zh_CN/sample.arb"
        private static let states = "Resources/translations/zh_CN/sample.json"

        /// The sample home with its states recorded, in a folder that also takes what is exported.
        private func withHome(_ body: (_ folder: URL, _ home: String) throws -> Void) throws {
            try TemporaryFolder.with { folder in
                var files = SampleHome.files
                files[Self.chinese] = files[Self.chinese]?.replacing("消息", with: "这条消息", maxReplacements: 1)
                try SampleHome.write(files, to: folder / "home")
                let run = try Command.run(["sync", "--home", (folder / "home").path])
                try #require(run.exitCode == 0, "\(run.errorText)")
                try body(folder, (folder / "home").path)
            }
        }

        private func text(_ home: String, _ path: String) throws -> String {
            try String(contentsOf: URL(filePath: home) / path, encoding: .utf8)
        }

        private func content(_ home: String) throws -> [String: Data] {
            var files: [String: Data] = [:]
            for path in try FileManager.default.subpathsOfDirectory(atPath: home) {
                files[path] = try? Data(contentsOf: URL(filePath: home) / path)
            }
            return files
        }

        @Test(arguments: ["csv", "xliff", "json", "po"])
        func aFileTravelsAndComesBack(_ format: String) throws {
            try withHome { folder, home in
                let file = (folder / "texts").path
                let options = ["--home", home, "--format", format, "--locale", "zh_CN"]
                #expect(try Command.run(["export", "--output", file] + options).exitCode == 0)
                let bytes = try Data(contentsOf: URL(filePath: file))
                if format != "po" { #expect(try Command.run(["export"] + options).output == bytes) }
                let written = String(decoding: bytes, as: UTF8.self)
                let before = try content(home)
                let unchanged = try Command.run(["import", file] + options)
                #expect(unchanged.outputText == "0 files written\n" && unchanged.exitCode == 0)
                #expect(try content(home) == before)

                let old = try text(home, Self.chinese)
                try written.replacing("这条消息", with: "那条消息")
                    .write(toFile: file, atomically: true, encoding: .utf8)
                let shown = try Command.run(["import", file, "--dry-run"] + options)
                #expect(try content(home) == before)
                #expect(
                    shown.outputText == """
                        sample/text
                          - 这条消息
                          + 那条消息
                        \(Self.chinese): 1 text
                        \(Self.states): 1 text
                        2 files would be written

                        """)
                let input = try Data(contentsOf: URL(filePath: file))
                let changed = try Command.run(["import", "-"] + options, input: input)
                #expect(changed.exitCode == 0 && changed.outputText.hasSuffix("2 files written\n"))
                #expect(try text(home, Self.chinese) == old.replacing("这条消息", with: "那条消息"))
                #expect(try Command.run(["check", "--home", home]).exitCode == 0)

                try written.replacing("这条消息", with: "{y}消息")
                    .write(toFile: file, atomically: true, encoding: .utf8)
                let after = try content(home)
                let refused = try Command.run(["import", file] + options)
                #expect(refused.exitCode == 1 && refused.errorText.contains("{y}"))
                #expect(refused.firstErrorLine.contains("refused"))
                #expect(refused.errorText.contains("\(file):") && refused.errorText.contains("sample/text: "))
                #expect(try content(home) == after)
            }
        }

        @Test(
            arguments: [
                ["import", "nowhere.csv", "--home", "HOME", "--format", "csv", "--locale", "zh_CN"],
                ["export", "--home", "HOME", "--format", "csv", "--locale", "?"],
                ["export", "--home", "HOME", "--format", "csv", "--locale", "zh_CN", "--catalog", "nowhere"],
                ["export", "--home", "HOME", "--format", "csv", "--locale", "zh_CN", "--output", "HOME/no/file"],
                ["sync", "--home", "HOME", "--confirm", "nowhere"], ["sync", "--home", "HOME/Locales"],
                ["sync", "--home", "HOME", "--source", "fr_FR"],
                ["sync", "--home", "HOME", "--confirm", "sample/text", "--locale", "fr_FR"],
                ["sync", "--home", "HOME", "--confirm", "sample/text", "--locale", "en_US"],
                ["tidy", "--home", "HOME/nowhere"],
            ] as [CommandLineWords])
        func whatCannotBeDoneIsSaidWithItsWayOut(_ line: CommandLineWords) throws {
            try withHome { _, home in
                let before = try content(home)
                let run = try Command.run(line.words.map { $0.replacing("HOME", with: home) })
                #expect(run.exitCode == 1 && run.outputText == "")
                #expect(run.errorText.split(separator: "\n").count >= 2, "\(run.errorText)")
                #expect(try content(home) == before)
            }
        }

        @Test(
            arguments: [
                ["export", "--format", "csv"], ["export", "--locale", "zh_CN"],
                ["export", "--format", "xls", "--locale", "zh_CN"],
                ["import", "--format", "csv", "--locale", "zh_CN", "f"],
                ["tidy"], ["sync"], ["sync", "--home", "x", "--locale", "zh_CN"], ["pseudo"],
                ["coverage", "--format", "xml"],
            ] as [CommandLineWords])
        func wrongUsageIsSaid(_ line: CommandLineWords) throws { #expect(try line.run().exitCode == 64) }

        @Test func tidyFixesWhatAToolWroteAndSaysWhat() throws {
            try withHome { folder, home in
                let old = try text(home, Self.chinese)
                let object = try JSONDecoder().decode([String: String].self, from: Data(old.utf8))
                var lines = object.filter { $0.key != "@@locale" }.map { "\"\($0.key)\": \"\($0.value)\"" }.sorted()
                lines += ["\"@text\": {\"description\": \"copied\"}", "\"gone\": \"\""]
                try "{\n    \(lines.joined(separator: ",\n    "))\n}"
                    .write(to: URL(filePath: home) / Self.chinese, atomically: true, encoding: .utf8)
                let shown = try Command.run(["tidy", "--home", home, "--dry-run"])
                #expect(shown.outputText.hasSuffix("1 file would be written\n"))
                let run = try Command.run(["tidy", "--home", home])
                #expect(
                    run.outputText == """
                        \(Self.chinese): its locale, an empty text removed, metadata removed, the order of texts
                        1 file written

                        """)
                #expect(try text(home, Self.chinese) == old)
                #expect(try Command.run(["tidy", "--home", home]).outputText == "0 files written\n")
            }
        }

        @Test func syncConfirmsWhatIsStillRight() throws {
            try withHome { folder, home in
                let english = "Locales/en_US/sample.arb"
                try text(home, english).replacing("\"text\": \"Message\"", with: "\"text\": \"New message\"")
                    .write(to: URL(filePath: home) / english, atomically: true, encoding: .utf8)
                #expect(try Command.run(["sync", "--home", home]).exitCode == 0)
                #expect(try Command.run(["check", "--home", home]).outputText.contains("[stale-text]"))
                #expect(try Command.run(["coverage", "--home", home]).outputText.contains("  1  "))
                let options = ["--home", home, "--confirm", "sample/text"]
                let shown = try Command.run(["sync", "--dry-run"] + options)
                #expect(shown.outputText.hasPrefix("sample/text: would be confirmed in zh_CN\n"))
                let confirmed = try Command.run(["sync", "--locale", "zh_CN"] + options)
                #expect(
                    confirmed.outputText == """
                        sample/text: confirmed in zh_CN
                        \(Self.states): 1 text
                        1 file written

                        """)
                #expect(try !Command.run(["check", "--home", home]).outputText.contains("[stale-text]"))
                let again = try Command.run(["sync"] + options)
                #expect(again.exitCode == 0)
                #expect(
                    again.outputText == """
                        sample/text: nothing to confirm, no translation of it is stale or unfinished
                        0 files written

                        """)
            }
        }

        @Test func anUnfinishedTextIsTakenOnlyWhereThatIsAsked() throws {
            try withHome { _, home in
                let file = """
                    msgid ""
                    msgstr "Language: zh_CN\\n"

                    #, fuzzy
                    msgctxt "sample/text"
                    msgid "Message"
                    msgstr "另一条消息"

                    """
                let options = ["import", "--home", home, "--format", "po", "--locale", "zh_CN", "-"]
                let left = try Command.run(options, input: Data(file.utf8))
                #expect(left.exitCode == 0 && left.outputText.hasSuffix("0 files written\n"))
                #expect(left.outputText.contains("it is fuzzy; the home’s text is left as it is"), "\(left.outputText)")
                let taken = try Command.run(options + ["--take-unfinished"], input: Data(file.utf8))
                #expect(taken.exitCode == 0 && taken.outputText.hasSuffix("2 files written\n"))
                #expect(try Command.run(["check", "--home", home]).outputText.contains("[unfinished-text]"))
                let none = try Command.run(options, input: Data(file.replacing("sample/text", with: "x/y").utf8))
                #expect(none.exitCode == 1 && none.errorText.contains("the home has none of its texts: 1"))
            }
        }

        @Test func theGlossaryIsExported() throws {
            let run = try Command.run(["export", "--format", "tbx", "--locale", "zh_CN"])
            #expect(run.exitCode == 0 && run.outputText.contains("<martif type=\"TBX-Basic\" xml:lang=\"en-US\">"))
            #expect(try Command.run(["export", "--format", "tbx", "--locale", "fr_FR"]).exitCode == 1)
            #expect(try Command.run(["import", "--format", "tbx", "--locale", "zh_CN", "-"]).exitCode == 64)
        }

        @Test func coverageOfTheShippedHomeIsComplete() throws {
            let json = try JSONDecoder().decode(
                JSONValue.self, from: try Command.run(["coverage", "--format", "json"]).output)
            #expect(json["sourceLocale"] == .string("en_US"))
            let chinese = try #require(json["locales"]?["zh_CN"])
            #expect(chinese["translated"] == chinese["total"] && chinese["stale"] == .number(0))
            let table = try Command.run(["coverage"]).outputText
            #expect(table.contains("card-issuing") && table.contains("100 %"))
            let options = ["--locale", "zh_TW", "--catalog", "card-issuing", "--catalog", "common"]
            let part = try Command.run(["coverage"] + options).outputText
            #expect(part.contains("zh_TW") && part.contains("card-issuing") && part.contains("common"))
            #expect(!part.contains("zh_CN") && !part.contains("agreement-pay"))
            let unknown = try Command.run(["coverage", "--locale", "en_US"])
            #expect(unknown.exitCode == 1 && unknown.errorText.contains("name one of zh_CN, zh_TW"))
        }

        /// Texts, remarks, keys and what is asked may hold anything.
        @Test func nothingThatIsQuotedIsObeyedByATerminal() throws {
            try withHome { folder, home in
                let options = ["--home", home, "--format", "csv", "--locale", "zh_CN", "-"]
                let bad = "\u{1B}[31m\u{07}\u{9B}\r\u{202E}"
                func imported(_ rows: String) throws -> FinishedCommand {
                    let head = "key,translation zh_CN,note\r\n"
                    return try Command.run(["import"] + options, input: Data((head + rows).utf8))
                }
                let kind = try imported("\"sample/text/m\(bad)\",x,\r\n")
                #expect(kind.exitCode == 1 && kind.errorText.contains(#"m\u001B[31m"#))
                let syntax = try imported("sample/text/message,\"{y\(bad)}\nb\",\r\n")
                #expect(syntax.exitCode == 1)
                let taken = try imported(
                    "sample/text/message,\"a\(bad)\nb\",\"why\(bad)\"\r\n\"no\(bad)where\",x,\r\n")
                #expect(taken.outputText.contains(#"  + a\u001B[31m\u0007\u009B\n\u202E\nb"#), "\(taken.errorText)")
                let unknown = try Command.run(["sync", "--home", home, "--confirm", bad])
                let preview = try Command.run(["preview", "sample/text", "--home", home])
                #expect(preview.outputText.contains(#"a\u001B[31m"#))
                for run in [kind, syntax, taken, unknown, preview] {
                    let shown = (run.outputText + run.errorText).unicodeScalars
                    #expect(!shown.contains { $0.properties.generalCategory == .control && $0 != "\n" })
                    #expect(!shown.contains("\u{202E}"))
                }
            }
        }

        @Test(arguments: [
            ["coverage"], ["coverage", "--format", "json"], ["export", "--format", "csv", "--locale", "zh_CN"],
        ])
        func aFileThatIsNotWholeIsSaid(_ words: [String]) throws {
            try withHome { folder, home in
                let path = URL(filePath: home) / Self.chinese
                let whole = try text(home, Self.chinese)
                try String(whole.prefix(whole.count / 2)).write(to: path, atomically: true, encoding: .utf8)
                let run = try Command.run(words + ["--home", home])
                #expect(run.exitCode == 1 && run.errorText.contains("\(path.path):"), "\(run.errorText)")
                #expect(run.output.isEmpty == (words[0] == "export"))
            }
        }

        @Test func pseudoLocalesAreServedAsAnOverlay() throws {
            try withHome { folder, home in
                let output = (folder / "pseudo").path
                #expect(try Command.run(["pseudo", "--home", home, "--output", output]).exitCode == 0)
                let check = try Command.run(["check", "--home", home, "--overlay", output])
                #expect(check.exitCode == 0, "\(check.outputText)")
                let run = try Command.run([
                    "resolve", "sample", "integer", "--home", home, "--overlay", output, "--locale", "en_XA", "x=1234",
                ])
                #expect(run.outputText.contains("[Ṁéššåĝé"))
                #expect(run.outputText.contains("[[1,234]"))
            }
        }
    }
}
