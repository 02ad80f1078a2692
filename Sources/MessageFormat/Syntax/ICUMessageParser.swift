/// Reads ICU MessageFormat as ICU 72 reads it (`icu::MessagePattern` with `UMSGPAT_APOS_DOUBLE_OPTIONAL`).
///
/// Every mistake is reported, not the first alone: after a broken argument, reading goes on behind its closing brace.
public struct ICUMessageParser: Sendable {
    /// What reading a text gave.
    public struct Result: Sendable {
        /// The message; nil where there are errors.
        public let message: Message?
        /// What is wrong, in order of place.
        ///
        /// Not empty exactly where there is no message.
        public let errors: [MessageProblem]
        /// What works and should be written otherwise.
        public let warnings: [MessageProblem]
    }

    /// How long and deep a text may be.
    public let limits: MessageLimits

    /// Makes a parser.
    public init(limits: MessageLimits = MessageLimits()) { self.limits = limits }

    /// Reads one text.
    ///
    /// - Returns: The message, or every mistake in it. White space and case are significant as ICU has them.
    public func parse(_ source: String) -> Result {
        Scratch.with { scratch in
            source.withByteRun { source in
                var reader = ICUMessageReader(source, source.traits, limits: limits, into: ModelBuilder(scratch))
                guard reader.readAll() else {
                    return Result(message: nil, errors: reader.errors, warnings: reader.warnings)
                }
                return Result(message: reader.sink.finish(), errors: [], warnings: reader.warnings)
            }
        }
    }

    /// Reads one text and compiles it as it is read, without a model in between.
    ///
    /// - Returns: The program, or every mistake in the text, or else every style that ICU refuses.
    func program(
        _ source: ByteRun, formatters: LocaleFormatters
    ) -> (program: MessageProgram?, errors: [MessageProblem], warnings: [MessageProblem]) {
        Scratch.with { scratch in
            let traits = source.traits
            var reader = ICUMessageReader(
                source, traits, limits: limits,
                into: ProgramBuilder(scratch, source: source, traits, formatters: formatters))
            guard reader.readAll() else { return (nil, reader.errors, reader.warnings) }
            guard let program = reader.sink.finish() else { return (nil, reader.sink.errors, reader.warnings) }
            return (program, [], reader.warnings)
        }
    }
}
