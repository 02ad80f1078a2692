public import ICU

/// One text in ICU MessageFormat, read and ready for a locale.
///
/// ```swift
/// let message = try MessageFormatter("{n, plural, one {# file} other {# files}}", locale: LocaleIdentifier(literal: "en_US"))
/// message.format(["n": 3]).text  // 3 files
/// ```
public struct MessageFormatter: Sendable {
    /// Why a text is no message.
    public struct SyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
        /// Every mistake in the text, by offset.
        ///
        /// Never empty.
        public let problems: [MessageProblem]
        /// The mistakes, a line each.
        public var description: String { problems.map(\.description).joined(separator: "\n") }
    }

    /// The compiled message.
    public let compiled: CompiledMessage
    /// What works in the text and should be written otherwise.
    public let warnings: [MessageProblem]

    /// Reads and compiles a text.
    ///
    /// - Parameters:
    ///   - source: The text in ICU MessageFormat.
    ///   - locale: The locale to write in.
    ///   - formatters: The formatters to share with other messages of this locale; nil makes new ones.
    ///   - limits: How long and deep the text may be.
    /// - Throws: ``SyntaxError`` with every mistake. A missing argument is none: it shows when formatting.
    public init(
        _ source: String, locale: LocaleIdentifier, formatters: LocaleFormatters? = nil,
        limits: MessageLimits = MessageLimits()
    ) throws(SyntaxError) {
        let formatters = formatters ?? LocaleFormatters(locale: locale)
        var pool = MessagePoolBuilder(formatters: formatters)
        let (message, errors, warnings) = source.withByteRun { pool.add($0, limits: limits) }
        guard let message else { throw SyntaxError(problems: errors) }
        compiled = CompiledMessage(message, of: pool.finish())
        self.warnings = warnings
    }

    /// Writes the message.
    ///
    /// Never throws; see ``CompiledMessage/format(_:options:)``.
    public func format(_ arguments: MessageArguments, options: FormatOptions = FormatOptions()) -> FormattedMessage {
        compiled.format(arguments, options: options)
    }
}
