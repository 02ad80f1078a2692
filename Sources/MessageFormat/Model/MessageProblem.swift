/// Something wrong with a message or its arguments.
public struct MessageProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of problem it is, by the error names of Unicode MessageFormat 2 where they fit.
    ///
    /// Minor releases may add kinds.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        /// The kind's name, such as `syntax-error`.
        public let name: String

        private init(_ name: String) { self.name = name }

        /// The text breaks the syntax's rules.
        public static let syntaxError = Kind("syntax-error")
        /// A plural, selectordinal or select has no `other`.
        public static let missingFallback = Kind("missing-fallback-variant")
        /// An unknown type after the name, as in `{n, nmber}`.
        public static let unknownFunction = Kind("unknown-function")
        /// A style, pattern or skeleton that ICU refuses.
        public static let badOption = Kind("bad-option")
        /// An argument of a type that the placeholder cannot take.
        public static let badOperand = Kind("bad-operand")
        /// No argument of this name was given.
        public static let unresolvedVariable = Kind("unresolved-variable")
        /// Something that works and should be written otherwise, such as `choice`.
        public static let deprecated = Kind("deprecated")
        /// The text is longer or nested deeper than ``MessageLimits`` allows.
        public static let limitExceeded = Kind("limit-exceeded")

        /// The kind's name.
        public var description: String { name }
    }

    /// What kind of problem it is.
    public let kind: Kind
    /// Where it is in the message's source, in Unicode scalars from 0.
    public let offset: Int
    /// What is wrong and how to fix it, in words for whoever writes the text.
    public let message: String
    /// Which words they are, for those who have them in other languages; nil where nobody has.
    package let phrase: Phrase?

    /// Words apart from their language.
    package struct Phrase: Sendable, Hashable {
        /// A piece of a message, or a number, in the words.
        package struct Argument: Sendable, Hashable {
            package let name: String
            package let value: String
        }

        package let identifier: String
        package let arguments: [Argument]
    }

    /// Makes a problem.
    public init(_ kind: Kind, at offset: Int, _ message: String) {
        self.kind = kind
        self.offset = offset
        self.message = message
        phrase = nil
    }

    /// Makes a problem whose words other languages have too.
    init(
        _ kind: Kind, at offset: Int, _ message: String, as identifier: String,
        _ arguments: KeyValuePairs<String, String> = [:]
    ) {
        self.kind = kind
        self.offset = offset
        self.message = message
        phrase = Phrase(
            identifier: identifier, arguments: arguments.map { Phrase.Argument(name: $0.key, value: $0.value) })
    }

    /// The kind, the offset and the words.
    public var description: String { "\(kind) at \(offset): \(message)" }
}

/// How long and how deep a message may be.
public struct MessageLimits: Sendable, Hashable {
    /// The longest source, in Unicode scalars.
    ///
    /// Default 65,536.
    public var maximumLength: Int
    /// How deep plural and select may be inside one another.
    ///
    /// Default 32.
    public var maximumNesting: Int

    /// Limits; each has its default.
    public init(maximumLength: Int = 65_536, maximumNesting: Int = 32) {
        self.maximumLength = maximumLength
        self.maximumNesting = maximumNesting
    }
}
