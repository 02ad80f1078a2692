import ICU
import MessageFormat
import Testing

/// Shared by the suites that format.
enum MessageTestSupport {
    /// A locale by its name, keywords included.
    static func locale(_ name: String) throws -> LocaleIdentifier {
        try #require(LocaleIdentifier(name, maximumLength: LocaleIdentifier.highestMaximumLength))
    }

    /// Reads, compiles and formats a text at once.
    static func format(
        _ source: String, in locale: String = "en_US", _ arguments: MessageArguments = [:],
        options: FormatOptions = FormatOptions()
    ) throws -> FormattedMessage {
        try MessageFormatter(source, locale: Self.locale(locale)).format(arguments, options: options)
    }

    /// The text of a message that formats without a problem.
    static func text(
        _ source: String, in locale: String = "en_US", _ arguments: MessageArguments = [:],
        options: FormatOptions = FormatOptions(), sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> ExactText {
        let formatted = try format(source, in: locale, arguments, options: options)
        #expect(formatted.errors == [] && formatted.warnings == [], sourceLocation: sourceLocation)
        return ExactText(formatted.text)
    }
}

/// One message, what it is given, and what it says.
struct FormatCase: Sendable, CustomTestStringConvertible {
    let locale: String
    let source: String
    let arguments: MessageArguments
    let expected: ExactText

    init(_ source: String, _ arguments: MessageArguments = [:], in locale: String = "en_US", _ expected: String) {
        (self.source, self.arguments, self.locale, self.expected) = (source, arguments, locale, ExactText(expected))
    }

    var testDescription: String {
        "\(locale) \(source) " + arguments.entries.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }

    /// The expected text and no problem at all.
    func check() throws {
        let formatted = try MessageTestSupport.format(source, in: locale, arguments)
        #expect(ExactText(formatted.text) == expected)
        #expect(formatted.errors == [])
        #expect(formatted.warnings == [])
    }
}
