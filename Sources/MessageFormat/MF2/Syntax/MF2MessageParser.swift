/// Reads Unicode MessageFormat 2 (LDML 48, part 9, "Syntax").
///
/// Every mistake is reported, not the first alone: after a broken placeholder, declaration or variant, reading goes on
/// behind it. A text that breaks the grammar has syntax errors only; one that keeps it has every data model error.
///
/// ```swift
/// let result = MF2MessageParser().parse(".input {$n :number} .match $n one {{{$n} file}} * {{{$n} files}}")
/// ```
public struct MF2MessageParser: Sendable {
    /// What reading a text gave.
    public struct Result: Sendable {
        /// The message; nil where there are errors.
        public let message: Message?
        /// What is wrong, in order of offset.
        ///
        /// Not empty exactly where there is no message.
        public let errors: [MessageProblem]
    }

    /// How long a text may be, and how much it may have of each thing.
    public let limits: MessageLimits

    /// Makes a parser.
    public init(limits: MessageLimits = MessageLimits()) { self.limits = limits }

    /// Reads one text.
    ///
    /// - Returns: The message, or every mistake in it: ``MessageProblem/Kind/syntaxError`` and
    ///   ``MessageProblem/Kind/limitExceeded``, or else the data model errors ``MessageProblem/Kind/variantKeyMismatch``,
    ///   ``MessageProblem/Kind/missingFallback``, ``MessageProblem/Kind/missingSelectorAnnotation``,
    ///   ``MessageProblem/Kind/duplicateDeclaration``, ``MessageProblem/Kind/duplicateOptionName`` and
    ///   ``MessageProblem/Kind/duplicateVariant``.
    public func parse(_ source: String) -> Result {
        // A scalar has four bytes at most, so a much longer text is not even looked at.
        guard source.utf8.count <= limits.maximumLength || source.unicodeScalars.count <= limits.maximumLength else {
            let problem = MessageProblem(
                .limitExceeded, at: limits.maximumLength,
                "the text is longer than \(limits.maximumLength) characters; shorten it")
            return Result(message: nil, errors: [problem])
        }
        var reader = MF2MessageReader(source, limits: limits)
        let message = reader.readAll()
        guard reader.problems.isEmpty, let message else {
            return Result(message: nil, errors: reader.problems.sorted { $0.offset < $1.offset })
        }
        let problems = MF2Validator.problems(in: message)
        return Result(message: problems.isEmpty ? message : nil, errors: problems)
    }
}
