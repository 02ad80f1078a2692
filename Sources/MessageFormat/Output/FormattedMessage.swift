public import TextKernel

/// What writing a message gave: the text, and what went wrong on the way.
public struct FormattedMessage: Sendable, Hashable {
    /// The text.
    ///
    /// A placeholder that could not be written is in it as `{name}`.
    public let text: String
    /// Arguments that the message could not take: where ICU would refuse the whole message.
    public let errors: [MessageProblem]
    /// What ICU passes over: arguments that were not given.
    public let warnings: [MessageProblem]
}

/// How a message is written.
public struct FormatOptions: Sendable, Hashable {
    /// Whether arguments are set apart where directions of writing mix.
    public enum BidiIsolation: Sendable, Hashable {
        /// Never: what ICU MessageFormat does.
        case none
        /// U+2068 and U+2069 are put around an argument that runs against the message's direction.
        case whereMixed
        /// The default strategy of Unicode MessageFormat 2 ("Handling Bidirectional Text"): everything is set apart
        /// that is not known to run from left to right in a message that does.
        ///
        /// In ICU MessageFormat the same as ``whereMixed``.
        case standard
    }

    /// For what a text is escaped while it is written.
    public enum Escaping: Sendable, Hashable, BitwiseCopyable {
        /// For nothing.
        case none
        /// For the inside of a JSON string (RFC 8259, section 7), with no escape beyond those that it needs.
        case json
    }

    /// The IANA name of the time zone in which instants are shown.
    ///
    /// Default `UTC`; the process's zone is never read.
    public var timeZone: String
    /// Whether arguments are set apart where directions of writing mix.
    ///
    /// Default ``BidiIsolation/none``.
    public var bidiIsolation: BidiIsolation
    /// For what the text is escaped.
    ///
    /// Default ``Escaping/none``.
    public var escaping: Escaping
    /// The longest text that is written, in bytes of UTF-8.
    ///
    /// Default 1 MiB. Beyond, the rest is left out and ``MessageProblem/Kind/limitExceeded`` is reported.
    public var maximumLength: Int

    /// The default of ``maximumLength``.
    @inlinable public static var defaultMaximumLength: Int { 1 << 20 }

    /// Options; each has its default.
    @inlinable
    public init(
        timeZone: String = "UTC", bidiIsolation: BidiIsolation = .none, escaping: Escaping = .none,
        maximumLength: Int = Self.defaultMaximumLength
    ) {
        self.timeZone = timeZone
        self.bidiIsolation = bidiIsolation
        self.escaping = escaping
        self.maximumLength = maximumLength
    }
}

extension CompiledMessage {
    /// Writes the message.
    ///
    /// Never throws: a missing or unfit argument shows as `{name}` and is reported.
    public func format(_ arguments: MessageArguments, options: FormatOptions = FormatOptions()) -> FormattedMessage {
        if options.escaping == .none, let staticText, staticText.utf8.count <= options.maximumLength {
            return FormattedMessage(text: staticText, errors: [], warnings: [])
        }
        var output = UTF8Buffer()
        let problems = write(arguments, options: options, into: &output)
        return FormattedMessage(
            text: output.text,
            errors: problems.filter { $0.kind != .unresolvedVariable },
            warnings: problems.filter { $0.kind == .unresolvedVariable })
    }

    /// Appends the message as UTF-8.
    ///
    /// Where nothing goes wrong and the buffer has room, this allocates nothing.
    ///
    /// - Returns: What went wrong, in order of writing: ``MessageProblem/Kind/unresolvedVariable`` for an argument
    ///   that was not given, ``MessageProblem/Kind/badOperand`` for one of an unfit type. Empty where all went well.
    @discardableResult
    public func write(
        _ arguments: MessageArguments, options: FormatOptions = FormatOptions(),
        into output: inout UTF8Buffer
    ) -> [MessageProblem] {
        pool.write(message, arguments, options, into: &output)
    }
}
