import ICU
import MessageFormat
import TestSupport
import Testing

/// What the documentation shows is what comes out.
@Suite(.recordedWithICU72) struct DocumentedExampleTests {
    @Test(arguments: try DocumentedExamples.all())
    func saysWhatComesOut(example: DocumentedExamples.Example) throws {
        let locale = try MessageTestSupport.locale(example.locale)
        var text = ""
        var problems: [MessageProblem] = []
        do throws(MessageFormatter.SyntaxError) {
            let message = try MessageFormatter(example.message, locale: locale)
            let formatted = message.format(example.arguments)
            text = formatted.text
            problems = message.warnings + formatted.errors + formatted.warnings
        } catch {
            problems = error.problems
        }
        #expect(ExactText(Self.withPlainSpaces(text)) == ExactText(example.text))
        #expect(problems.map(\.kind.name) == (example.problem.isEmpty ? [] : [example.problem]))
    }

    @Test func everyTableIsRead() throws {
        let articles = Set(try DocumentedExamples.all().map(\.article))
        #expect(articles == ["ExactMoney.md", "Messages.md", "WhereItDiffersFromICU.md"])
    }

    /// The pages show no-break and narrow spaces, and soft hyphens, as they look.
    private static func withPlainSpaces(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\u{AD}" {
            scalars.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
        }
        return String(scalars)
    }
}
