import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// `reference`: what it writes, and where.
    @Suite struct ReferenceTests {
        private static let home = ["--home", Checkout.root.path]

        @Test func markdownIsTheDefault() throws {
            let run = try Command.run(["reference", "card-issuing", "--locale", "zh_CN"] + Self.home)
            #expect(run.exitCode == 0 && run.errorText.isEmpty)
            #expect(run.outputText.hasPrefix("# 发卡错误码\n"), "\(run.outputText.prefix(100))")
            #expect(run.outputText.contains("| <a id=\"1004\"></a>`1004` | 请求参数无效<br>"))
        }

        @Test func allCatalogsAsJSONAreOneObject() throws {
            let run = try Command.run(["reference", "--all", "--format", "json"] + Self.home)
            let pages = try JSONDecoder().decode(JSONValue.self, from: run.output)["pages"]?.array ?? []
            #expect(pages.count == 5)
            #expect(pages.allSatisfy { $0["locale"] == .string("en_US") })
        }

        @Test func aFolderGetsAFileForEachLocale() throws {
            try TemporaryFolder.with { folder in
                let run = try Command.run(
                    ["reference", "--all", "--format", "json", "--output", folder.path] + Self.home)
                #expect(run.exitCode == 0 && run.outputText.hasSuffix(" files written to \(folder.path)\n"))
                for path in ["en_US/card-issuing.json", "zh_CN/typed-checkout.json"] {
                    let page = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: folder / path))
                    #expect(page["locale"]?.string.map { path.hasPrefix($0) } == true)
                }
            }
        }

        @Test func theSiteOfOneCatalogHasOnlyThat() throws {
            try TemporaryFolder.with { folder in
                let run = try Command.run(
                    ["reference", "card-issuing", "--format", "html", "--locale", "zh_CN", "--output", folder.path]
                        + Self.home)
                #expect(run.exitCode == 0, "\(run.errorText)")
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                #expect(names == ["assets", "card-issuing", "index.html"])
                let page = try String(contentsOf: folder / "card-issuing/index.html", encoding: .utf8)
                #expect(page.contains("<tr id=\"1004\" data-item>"))
            }
        }

        @Test(
            arguments: [
                (["reference"], 64), (["reference", "card-issuing", "--all"], 64),
                (["reference", "--all", "--format", "html"], 64), (["reference", "--all", "--format", "pdf"], 64),
                (["reference", "card-issuing", "--locale", "fr"], 64), (["reference", "nothing"], 1),
                (["reference", "--all", "--output", "/proc/nothing"], 1),
            ] as [(CommandLineWords, Int32)])
        func whatCannotBeDoneSaysSo(_ line: CommandLineWords, _ code: Int32) throws {
            let run = try line.run()
            #expect(run.exitCode == code)
            #expect(run.output.isEmpty && run.firstErrorLine.hasPrefix("Error: "))
        }
    }
}
