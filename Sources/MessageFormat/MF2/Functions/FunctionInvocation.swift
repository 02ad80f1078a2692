public import ICU

/// A call of a function of MessageFormat 2: what it is given, and where it reports what it passes over.
public struct FunctionInvocation: Sendable {
    /// What stands before the function.
    public enum Operand: Sendable {
        /// Nothing: `{:function}`.
        case absent
        /// Something that could not be resolved; how it is shown instead, such as `$name`.
        case unresolved(String)
        /// A value.
        case value(ResolvedValue)

        /// The value, where there is one.
        public var value: ResolvedValue? { if case .value(let value) = self { value } else { nil } }
    }

    /// An option as it is given.
    public struct Option: Sendable {
        /// Its name.
        public let name: String
        /// Its value as text; nil of one that is no text and no number.
        public let text: String?
        /// Whether it is a literal of the message, and not a variable.
        public let isLiteral: Bool
    }

    /// The function's name, with its namespace.
    public let name: String
    /// What stands before the function.
    public let operand: Operand
    /// The options, but those of the namespace `u:`.
    public let options: [Option]
    /// The locale to write in.
    public var locale: LocaleIdentifier { formatters.locale }
    /// The IANA name of the time zone of the message.
    public let timeZone: String
    let formatters: LocaleFormatters
    /// Gives formatters of another locale.
    let otherFormatters: @Sendable (LocaleIdentifier) -> LocaleFormatters
    /// What was reported.
    private(set) var reports: [FunctionFailure] = []

    init(
        name: String, operand: Operand, options: [Option], timeZone: String, formatters: LocaleFormatters,
        otherFormatters: @escaping @Sendable (LocaleIdentifier) -> LocaleFormatters
    ) {
        self.name = name
        self.operand = operand
        self.options = options
        self.timeZone = timeZone
        self.formatters = formatters
        self.otherFormatters = otherFormatters
    }

    /// The option of a name.
    public subscript(option name: String) -> Option? { options.first { $0.name == name } }

    /// Reports something that the function passes over, such as an option that it ignores.
    public mutating func report(_ kind: MessageProblem.Kind, _ message: String) {
        reports.append(FunctionFailure(kind, message))
    }

    /// The direction of the locale.
    var direction: MessageDirection { formatters.isRightToLeft ? .rightToLeft : .leftToRight }
}
