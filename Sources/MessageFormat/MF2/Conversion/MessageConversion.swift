public import ICU

/// Says a message of one syntax in the other.
///
/// What is written afterwards is the same for the same arguments, with two exceptions that no usual text meets: a number
/// with more than three digits after the point that is exactly half-way between two shown ones (MessageFormat 2 rounds
/// it away from zero, ICU to the even one), and a value whose type is another than the one that the text is for.
public struct MessageConversion: Sendable {
    /// What converting gave.
    public struct Result: Sendable {
        /// The message in the other syntax; nil where it cannot say it.
        public let message: Message?
        /// What the other syntax cannot say, in order of offset; not empty exactly where there is no message.
        public let problems: [MessageProblem]
    }

    /// The locale's formatters, which know its plural categories.
    public let formatters: LocaleFormatters

    /// A conversion of messages in the locale of `formatters`.
    public init(formatters: LocaleFormatters) { self.formatters = formatters }

    /// Says a message in a syntax; one that is in it already is returned as it is.
    ///
    /// - Returns: The message, or what the syntax cannot say: ``MessageProblem/Kind/unsupportedOperation``, each with its
    ///   place in the source.
    public func convert(_ message: Message, to syntax: MessageSyntax) -> Result {
        guard message.syntax != syntax else { return Result(message: message, problems: []) }
        switch syntax {
        case .icu:
            var lowering = MF2Lowering(message, formatters)
            let pattern = lowering.run()
            let problems = lowering.problems.sorted { $0.offset < $1.offset }
            return Result(message: problems.isEmpty ? Message(pattern: pattern) : nil, problems: problems)
        case .mf2:
            var raising = ICURaising()
            let raised = raising.run(message)
            let problems = raising.problems.sorted { $0.offset < $1.offset }
            return Result(message: problems.isEmpty ? raised : nil, problems: problems)
        }
    }

    /// A text in a syntax; nil where the syntax cannot say the message.
    public static func text(of message: Message) -> String? {
        switch message.syntax {
        case .icu: ICUMessageWriter.text(of: message)
        case .mf2: MF2MessageWriter.text(of: message)
        }
    }
}
