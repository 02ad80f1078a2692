import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct DiagnosticRuleTests {
    @Test func everyRuleThatSourceDeclaresIsInTheRegistryOnce() throws {
        let names = Diagnostic.Rule.all.map(\.name)
        #expect(Set(names).count == names.count)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        var declared: [String] = []
        for folder in ["Sources/PhrasebookFiles/Diagnostics", "Sources/PhrasebookTranslation/Checks/Rules"] {
            let url = root.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil) {
                let source = try String(contentsOf: file, encoding: .utf8)
                declared += source.matches(of: /static let \w+ = (?:json|Diagnostic\.Rule)\(\s*"([a-z0-9-]+)"/)
                    .map { String($0.1) }
            }
        }
        #expect(declared.sorted() == names.sorted())
    }

    @Test(arguments: Diagnostic.Rule.all)
    func aPageSaysWhatIsFoundAndWhy(_ rule: Diagnostic.Rule) {
        let page = rule.page()
        #expect(page.hasPrefix("# \(rule.name)\n\n\(rule.title) ("))
        #expect(!rule.title.hasSuffix(".") && rule.reason.hasSuffix("."))
        #expect(page.contains("--fix") == rule.isFixable)
        #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    }

    @Test func aRuleIsFoundByItsName() {
        #expect(Diagnostic.Rule.named("han-spacing")?.severity == .warning)
        #expect(Diagnostic.Rule.named("Han-Spacing") == nil)
    }
}
