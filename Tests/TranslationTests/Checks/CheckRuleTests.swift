import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct CheckRuleTests {
    @Test func everyRuleThatSourceNamesHasAPageAndNoneTwice() throws {
        let names = CheckRule.all.map(\.name.rawValue)
        #expect(Set(names).count == names.count)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let loading = try String(
            contentsOf: root.appending(path: "Sources/PhrasebookFiles/Diagnostics/Diagnostic.swift"), encoding: .utf8)
        let reading = try String(
            contentsOf: root.appending(path: "Sources/PhrasebookFiles/Diagnostics/DiagnosticRule+JSON.swift"),
            encoding: .utf8)
        var declared = Set(loading.matches(of: /= Rule\("([a-z-]+)"\)/).map { String($0.1) })
        declared.formUnion(reading.matches(of: /Self\(rawValue: "([a-z0-9-]+)"\)/).map { String($0.1) })
        #expect(declared.count > 50)
        #expect(declared.subtracting(names) == [])
        // A rule of texts is declared with its page; every other page is of a rule of loading.
        let first = try #require(names.firstIndex(of: "missing-argument"))
        #expect(Set(names[..<first]).subtracting(declared) == [])
    }

    @Test(arguments: CheckRule.all)
    func aPageSaysWhatIsFoundAndWhy(_ rule: CheckRule) {
        #expect(rule.page.hasPrefix("# \(rule.name)\n\n\(rule.title) ("))
        #expect(!rule.title.hasSuffix(".") && rule.reason.hasSuffix("."))
        #expect(rule.page.contains("--fix") == rule.isMended)
        #expect(rule.name.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    }

    @Test func aRuleIsFoundByItsName() {
        #expect(CheckRule.named("han-spacing")?.severity == .warning)
        #expect(CheckRule.named("Han-Spacing") == nil)
    }
}
