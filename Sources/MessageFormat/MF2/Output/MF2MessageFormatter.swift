public import ICU
public import TextKernel

/// One text in Unicode MessageFormat 2, read and ready for a locale.
///
/// ```swift
/// let message = try MF2MessageFormatter(
///     ".input {$n :number} .match $n one {{{$n} file}} * {{{$n} files}}", locale: LocaleIdentifier(literal: "en_US"))
/// message.format(["n": 3]).text  // 3 files
/// ```
///
/// Threads may share it.
public struct MF2MessageFormatter: Sendable {
    private let plan: MF2Plan
    private let compiled: CompiledMessage

    /// What is shown for a text that is no message: the specification's fallback.
    public static let fallbackText = "{\u{FFFD}}"

    /// The message as data.
    public var message: Message { plan.message }
    /// The locale.
    public var locale: LocaleIdentifier { plan.formatters.locale }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - source: The text in MessageFormat 2.
    ///   - locale: The locale to write in.
    ///   - functions: The functions that the text can call.
    ///   - formatters: The formatters to share with other messages of this locale; nil makes new ones.
    ///   - limits: How long the text may be, and how much it may have of each thing.
    /// - Throws: ``MessageFormatter/SyntaxError`` with every mistake. An unknown function is none, nor is a missing
    ///   argument: they show when formatting.
    public init(
        _ source: String, locale: LocaleIdentifier, functions: FunctionRegistry = .standard,
        formatters: LocaleFormatters? = nil, limits: MessageLimits = MessageLimits()
    ) throws(MessageFormatter.SyntaxError) {
        let result = MF2MessageParser(limits: limits).parse(source)
        guard let message = result.message else { throw MessageFormatter.SyntaxError(problems: result.errors) }
        self.init(
            MF2Plan(message, functions: functions, formatters: formatters ?? LocaleFormatters(locale: locale)))
    }

    /// Takes a message as data.
    ///
    /// - Throws: ``MessageFormatter/SyntaxError`` with every data model error.
    public init(
        _ message: Message, locale: LocaleIdentifier, functions: FunctionRegistry = .standard,
        formatters: LocaleFormatters? = nil
    ) throws(MessageFormatter.SyntaxError) {
        let problems = MF2Validator.problems(in: message)
        guard problems.isEmpty else { throw MessageFormatter.SyntaxError(problems: problems) }
        self.init(
            MF2Plan(message, functions: functions, formatters: formatters ?? LocaleFormatters(locale: locale)))
    }

    private init(_ plan: MF2Plan) {
        self.plan = plan
        var builder = MessagePoolBuilder(formatters: plan.formatters)
        let message = builder.add(plan)
        compiled = CompiledMessage(message, of: builder.finish())
    }

    /// Options with the isolation that the specification has by default.
    public static let standardOptions = FormatOptions(bidiIsolation: .standard)

    /// Writes the message.
    ///
    /// Never throws: what cannot be resolved shows as `{$name}`, `{|literal|}` or `{:function}`, and is reported among
    /// the errors. There are no warnings.
    public func format(
        _ arguments: MessageArguments, options: FormatOptions = MF2MessageFormatter.standardOptions
    ) -> FormattedMessage {
        var output = UTF8Buffer()
        let problems = write(arguments, options: options, into: &output)
        return FormattedMessage(text: output.text, errors: problems, warnings: [])
    }

    /// Appends the message as UTF-8.
    ///
    /// Where nothing goes wrong and the buffer has room, this allocates nothing, as long as functions are the standard ones,
    /// their options literals, arguments of the type that they take, and numbers to choose by whole.
    ///
    /// - Returns: What went wrong, in order; empty where all went well.
    @discardableResult
    public func write(
        _ arguments: MessageArguments, options: FormatOptions = MF2MessageFormatter.standardOptions,
        into output: inout UTF8Buffer
    ) -> [MessageProblem] {
        compiled.write(arguments, options: options, into: &output)
    }

    /// Writes the message in parts, with its markup.
    ///
    /// ``FormatOptions/escaping`` does not count: parts are for those who escape by themselves.
    public func formatToParts(
        _ arguments: MessageArguments, options: FormatOptions = MF2MessageFormatter.standardOptions
    ) -> MessageParts {
        var options = options
        options.escaping = .none
        return compiled.pool.parts(of: compiled.message, arguments, options)
    }
}
