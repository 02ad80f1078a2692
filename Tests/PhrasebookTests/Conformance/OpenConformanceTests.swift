import ICU
import MessageFormat
import TestSupport
import Testing

/// Results are those of ICU 72.1, whose CLDR data (42) another ICU does not share.
@Suite(
    .enabled(if: OpenConformance.file != nil, OpenConformance.skipComment),
    .recordedWithICU72
)
struct OpenConformanceTests {
    @Test(arguments: try OpenConformance.cases())
    func answersAsICU(_ sample: OpenConformance.Case) throws {
        let locale = try #require(
            LocaleIdentifier(
                sample.locale, maximumLength: LocaleIdentifier.highestMaximumLength, maximumSubtags: 40))
        var text: String?
        var errors: [MessageProblem] = []
        do throws(MessageFormatter.SyntaxError) {
            let formatted = try MessageFormatter(sample.source, locale: locale).format(sample.arguments)
            (text, errors) = (formatted.text, formatted.errors)
        } catch {
            errors = error.problems
        }
        if let result = sample.result {
            #expect(text == result)
            #expect(text.map { Array($0.unicodeScalars) } == Array(result.unicodeScalars))
        }
        if sample.anyError {
            #expect(!errors.isEmpty)
        } else {
            #expect(Set(errors.map(\.kind.name)) == sample.errorTypes)
        }
    }

    @Test func allCasesAreRead() throws {
        #expect(try OpenConformance.cases().count == 1085)
    }
}
