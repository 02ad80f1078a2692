public import ICU
public import TextKernel

/// What an expression of MessageFormat 2 comes to: a value with its options, that can be shown, or choose, or both
/// (LDML 48, part 9, "Resolved Values").
public struct ResolvedValue: Sendable {
    /// An option as a later function inherits it.
    public struct Option: Sendable, Hashable {
        /// The option's name.
        public let name: String
        /// The value as text.
        public let value: String

        /// Makes an option.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// How a value chooses among variants.
    public struct Selector: Sendable {
        let rank: @Sendable (String) throws(FunctionFailure) -> Int?

        /// A way to choose.
        ///
        /// - Parameter rank: How well a key fits: the lower the better, and nil where it does not. Two keys with the
        ///   same rank fit equally well. It throws ``MessageProblem/Kind/badVariantKey`` for a key that it cannot read,
        ///   which then does not fit.
        public init(rank: @escaping @Sendable (String) throws(FunctionFailure) -> Int?) { self.rank = rank }
    }

    /// How a value is shown.
    public struct Formatter: Sendable {
        let write: @Sendable (inout UTF8Buffer) throws(FunctionFailure) -> Void
        let fields: (@Sendable () throws(FunctionFailure) -> [FormattedField])?

        /// A way to show a value as one text.
        public init(write: @escaping @Sendable (inout UTF8Buffer) throws(FunctionFailure) -> Void) {
            self.write = write
            fields = nil
        }

        /// A way to show a value in pieces, which are its text one after the other.
        public init(fields: @escaping @Sendable () throws(FunctionFailure) -> [FormattedField]) {
            self.fields = fields
            write = { (output: inout UTF8Buffer) throws(FunctionFailure) in
                for field in try fields() { output.append(field.value) }
            }
        }

        init(
            write: @escaping @Sendable (inout UTF8Buffer) throws(FunctionFailure) -> Void,
            fields: @escaping @Sendable () throws(FunctionFailure) -> [FormattedField]
        ) {
            self.write = write
            self.fields = fields
        }
    }

    /// What it is in formatted parts: `string`, `number`, `datetime` and the like.
    public var type: String
    /// The value as another function takes it; nil where no function does.
    public var argument: MessageArgument?
    /// The options that another function inherits.
    public var options: [Option]
    /// How it is shown; nil where it cannot be.
    public var formatter: Formatter?
    /// How it chooses; nil where it cannot.
    public var selector: Selector?
    /// In which direction it is written.
    public var direction: MessageDirection
    /// The function that made it; nil of a value as it was given.
    public internal(set) var function: String?
    /// Whether it is set apart whatever its direction is: `u:dir` was given.
    var isIsolated = false
    /// `u:id`.
    var identifier: String?
    /// The locale it is shown in.
    var locale: LocaleIdentifier?
    /// What its function decided by the message's text alone; nil where it decided nothing.
    var presentation: Presentation?
    /// Whether it was unresolved and cannot be shown, and choosing by it is no error: `:string` of nothing.
    var fallback: String?

    /// Makes a value.
    public init(
        type: String, argument: MessageArgument?, options: [Option] = [], formatter: Formatter?,
        selector: Selector? = nil, direction: MessageDirection = .unknown
    ) {
        self.type = type
        self.argument = argument
        self.options = options
        self.formatter = formatter
        self.selector = selector
        self.direction = direction
    }

    /// The value of an option that was given to the function that made it.
    public subscript(option name: String) -> String? { options.last { $0.name == name }?.value }
}
