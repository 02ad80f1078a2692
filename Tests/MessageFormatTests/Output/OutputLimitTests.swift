import ICU
import MessageFormat
import Testing

/// What a message may grow to is bounded, whatever its arguments are.
@Suite struct OutputLimitTests {
    static let message = try? MessageFormatter(
        String(repeating: "{a}", count: 2_000), locale: LocaleIdentifier(literal: "en_US"))

    @Test func theRestOfALongTextIsLeftOutAndReported() throws {
        let message = try #require(Self.message)
        let long = String(repeating: "x", count: 10_000)
        let formatted = message.format(["a": .text(long)])
        #expect(formatted.errors.map(\.kind) == [.limitExceeded])
        #expect(formatted.text.utf8.count <= FormatOptions().maximumLength + long.utf8.count)
    }

    @Test func theLimitIsTheCallers() throws {
        let message = try #require(Self.message)
        #expect(message.format(["a": "xy"], options: FormatOptions(maximumLength: 100)).text.utf8.count == 102)
        #expect(message.format(["a": "xy"]).text.utf8.count == 4_000)
    }

    /// The limit is looked at between the steps of a message.
    @Test(arguments: [FormatOptions.Escaping.none, .json])
    func aTextWithoutArgumentsIsWrittenWhole(escaping: FormatOptions.Escaping) throws {
        let text = String(repeating: "x", count: 125)
        let message = try MessageFormatter(text, locale: LocaleIdentifier(literal: "en_US"))
        let formatted = message.format([:], options: FormatOptions(escaping: escaping, maximumLength: 38))
        #expect(formatted.text == text)
        #expect(formatted.errors.isEmpty && formatted.warnings.isEmpty)
    }

    /// ICU would write the number out.
    @Test(arguments: ["scale/1e999999999", "scale/1e-999999999", "scale/x", "precision-increment/1e5000"])
    func aSkeletonWithAHugeNumberIsRefused(skeleton: String) {
        let error = #expect(throws: MessageFormatter.SyntaxError.self) {
            try MessageFormatter("{n, number, ::\(skeleton)}", locale: LocaleIdentifier(literal: "en_US"))
        }
        #expect(error?.problems.map(\.kind) == [.badOption])
    }
}
