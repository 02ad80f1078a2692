import CommandSupport
import Foundation
import Phrasebook
import PhrasebookCodeGeneration
import Testing

@Suite struct GeneratorCommandTests {
    private func write(_ files: [String: String], to folder: URL) throws {
        for (path, text) in files {
            let file = folder / path
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    private func modified(_ file: URL) throws -> Date {
        try #require(
            try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date)
    }

    @Test func writesOnlyWhatChanged() throws {
        try TemporaryFolder.with { folder in
            let output = folder / "made/PhrasebookCodes.swift"
            let command = GeneratorCommand(home: Home(path: folder.path), output: output)
            try write(SmallHome([SmallHome.code("1", "fault")]).files, to: folder)
            #expect(try command.run() == .written)
            // Far enough away that a second writing cannot have the same time.
            let past = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: output.path)
            #expect(try command.run() == .unchanged)
            #expect(try modified(output) == past)
            try write(SmallHome([SmallHome.code("1", "fault"), SmallHome.code("2", "more")]).files, to: folder)
            #expect(try command.run() == .written)
            #expect(try String(contentsOf: output, encoding: .utf8).contains("static var more"))
        }
    }

    /// The renewed file is what makes the next build run the tool again.
    @Test func everyRunRenewsItsTurn() throws {
        try TemporaryFolder.with { folder in
            let turn = folder / "turn"
            try write(SmallHome([SmallHome.code("1", "{broken")]).files, to: folder)
            let command = GeneratorCommand(
                home: Home(path: folder.path), output: folder / "PhrasebookCodes.swift", turn: turn)
            try Data().write(to: turn)
            let past = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: turn.path)
            _ = try command.run()
            #expect(try modified(turn) > past)
        }
    }

    @Test func anErrorIsALineThatABuildShowsAndNothingIsWritten() throws {
        try TemporaryFolder.with { folder in
            let output = folder / "PhrasebookCodes.swift"
            let home = try SmallHome([SmallHome.code("1", "fault")])
            var files = home.files
            files["Locales/en_US/shop.arb"] = #"{ "@@locale": "en_US", "1": 1 }"#
            try write(files, to: folder)
            guard case .failed(let lines) = try GeneratorCommand(home: Home(path: folder.path), output: output).run()
            else {
                Issue.record("the home has an error")
                return
            }
            #expect(lines.count == 1)
            #expect(lines.allSatisfy { $0.hasPrefix("\(folder.path)/Locales/en_US/shop.arb:1:") })
            #expect(lines.allSatisfy { $0.contains(": error: “1” is a number") })
            #expect(!FileManager.default.fileExists(atPath: output.path))
        }
    }
}
