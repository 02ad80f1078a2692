import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Synchronization
import Testing

/// How often the checks read a file from disk.
@Suite struct CheckReadsTests {
    private final class Reads: Sendable {
        private let counts = Mutex<[String: Int]>([:])
        func add(_ path: String) { counts.withLock { $0[path, default: 0] += 1 } }
        /// How often each file was read since this was asked last.
        func next() -> [String: Int] {
            counts.withLock { counts in
                defer { counts = [:] }
                return counts
            }
        }
    }

    /// A home that a fixer changes in one file, and in which something is left to be found.
    private static let files: [String: String] = {
        var files = Plant("double-space", PlantedHome.english, "too many orders.", "too many  orders.").planted().files
        files["Resources/checks/ignored.json"] = #"{"ignored": []}"#
        files["Resources/translations/zh_CN/shop.json"] = #"{"texts": {}}"#
        return files
    }()

    /// The files that the checks read: all but those that no rule is about.
    private static func once(_ reads: [String: Int]) -> Bool {
        reads.values.allSatisfy { $0 == 1 } && reads.keys.filter { $0.hasPrefix("Locales/") }.count > 3
            && reads["Resources/catalogs/shop.json"] == 1 && reads["Resources/translations/zh_CN/shop.json"] == 1
    }

    @Test func aCheckReadsAFileOnce() {
        let reads = Reads()
        let files = ParsedHome(Home(files: Self.files).observingReads(reads.add))
        let diagnostics = TextChecks.diagnostics(of: files)
        let printer = DiagnosticPrinter(files)
        for diagnostic in diagnostics { _ = printer.text(diagnostic) }
        #expect(diagnostics.contains { $0.rule.name == "double-space" })
        let counts = reads.next()
        #expect(Self.once(counts), "\(counts)")
    }

    @Test func aCheckThatFixesReadsAFileOnceMoreAfterItWrote() throws {
        try TemporaryFolder.with { folder in
            for (path, text) in Self.files {
                let file = folder / path
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
            let reads = Reads()
            let home = Home(path: folder.path).observingReads(reads.add)
            var before: [String: Int] = [:]
            let (files, diagnostics) = try TextChecks.diagnostics(of: home) { fixer in
                #expect(!fixer.changes.isEmpty)
                try fixer.changes.write(to: folder)
                before = reads.next()
            }
            #expect(Self.once(before), "\(before)")
            let printer = DiagnosticPrinter(files)
            for diagnostic in diagnostics { _ = printer.text(diagnostic) }
            #expect(!diagnostics.contains { $0.rule.name == "double-space" })
            let after = reads.next()
            #expect(Self.once(after), "\(after)")
            // Where nothing is left to fix, what was read is checked.
            _ = try TextChecks.diagnostics(of: home) { fixer in try #require(fixer.changes.isEmpty) }
            let again = reads.next()
            #expect(Self.once(again), "\(again)")
        }
    }
}
