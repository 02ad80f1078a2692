import Phrasebook
import PhrasebookCatalogs
import PhrasebookCodeGeneration
import PhrasebookTranslation
import Testing

/// Typed codes of a home whose texts are in MessageFormat 2.
@Suite struct MF2CodeTests {
    @Test func theCodeIsTheSameForBothSyntaxes() throws {
        let twin = try HomeEditor(.shipped).convert(to: .mf2)
        #expect(!twin.files.isEmpty)
        let files = twin.files.reduce(into: [String: [UInt8]]()) { $0[$1.path] = $1.bytes }
        let home = Home.shipped.overlaid(by: Home(bytes: files))
        let source = SourceHome(home)
        #expect(!source.hasErrors)
        // What is said of a code in a comment is its text as it is written.
        func code(_ source: SourceHome) -> [Substring] {
            SourceGenerator(source).source().split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("///")
            }
        }
        let lines = code(source)
        #expect(lines == code(SourceHome(.shipped)))
        #expect(lines.contains { $0.contains("MessageFormat.Money") })
    }
}
