/// Reads ICU MessageFormat as ICU 72 reads it (`icu::MessagePattern` with `UMSGPAT_APOS_DOUBLE_OPTIONAL`).
///
/// Every mistake is reported, not the first alone: after a broken argument, reading goes on behind its closing brace.
public struct ICUMessageParser: Sendable {
    /// What reading a text gave.
    public struct Result: Sendable {
        /// The message; nil where there are errors.
        public let message: Message?
        /// What is wrong, in order of offset.
        ///
        /// Not empty exactly where there is no message.
        public let errors: [MessageProblem]
        /// What works and should be written otherwise.
        public let warnings: [MessageProblem]

        /// A result that another reader gives.
        package init(message: Message?, errors: [MessageProblem], warnings: [MessageProblem]) {
            self.message = message
            self.errors = errors
            self.warnings = warnings
        }
    }

    /// How long and deep a text may be.
    public let limits: MessageLimits

    /// Makes a parser.
    public init(limits: MessageLimits = MessageLimits()) { self.limits = limits }

    /// Reads one text.
    ///
    /// - Returns: The message, or every mistake in it. White space and case are significant as ICU has them.
    public func parse(_ source: String) -> Result {
        let (message, errors, warnings) = source.withByteRun { parse($0) }
        return Result(message: message, errors: errors, warnings: warnings)
    }

    func parse(_ source: ByteRun) -> (message: Message?, errors: [MessageProblem], warnings: [MessageProblem]) {
        var reader = ICUMessageReader(source, source.traits, limits: limits, into: ModelBuilder())
        guard reader.readAll() else { return (nil, reader.errors, reader.warnings) }
        return (reader.sink.finish(), [], reader.warnings)
    }
}
