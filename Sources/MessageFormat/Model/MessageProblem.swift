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
        /// A variant of MessageFormat 2 has not as many keys as there are selectors.
        public static let variantKeyMismatch = Kind("variant-key-mismatch")
        /// A selector of MessageFormat 2 whose declaration says no function.
        public static let missingSelectorAnnotation = Kind("missing-selector-annotation")
        /// A name of MessageFormat 2 that is declared twice, or after its first use.
        public static let duplicateDeclaration = Kind("duplicate-declaration")
        /// An option that is given twice.
        public static let duplicateOptionName = Kind("duplicate-option-name")
        /// Two variants of MessageFormat 2 with the same keys.
        public static let duplicateVariant = Kind("duplicate-variant")
        /// An unknown type after the name, as in `{n, nmber}`, or an unknown function.
        public static let unknownFunction = Kind("unknown-function")
        /// A style, pattern or skeleton that ICU refuses.
        public static let badOption = Kind("bad-option")
        /// An argument of a type that the placeholder cannot take.
        public static let badOperand = Kind("bad-operand")
        /// A value that cannot choose among variants.
        public static let badSelector = Kind("bad-selector")
        /// A key that the selector's function cannot read.
        public static let badVariantKey = Kind("bad-variant-key")
        /// Something that a function is not able to do with these values.
        public static let unsupportedOperation = Kind("unsupported-operation")
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
    /// What to write instead, where one change is right for sure; nil elsewhere.
    public let fixIt: MessageFixIt?
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
    public init(_ kind: Kind, at offset: Int, _ message: String, fixIt: MessageFixIt? = nil) {
        self.kind = kind
        self.offset = offset
        self.message = message
        self.fixIt = fixIt
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
        fixIt = nil
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

    /// The most declarations of MessageFormat 2.
    ///
    /// Default 256.
    public var maximumDeclarations: Int
    /// The most selectors of a `.match` of MessageFormat 2.
    ///
    /// Default 16.
    public var maximumSelectors: Int
    /// The most variants of a `.match` of MessageFormat 2.
    ///
    /// Default 1,024. Choosing one looks at each key once, so it takes at most selectors times variants steps.
    public var maximumVariants: Int

    /// Limits; each has its default.
    public init(
        maximumLength: Int = 65_536, maximumNesting: Int = 32, maximumDeclarations: Int = 256,
        maximumSelectors: Int = 16, maximumVariants: Int = 1_024
    ) {
        self.maximumLength = maximumLength
        self.maximumNesting = maximumNesting
        self.maximumDeclarations = maximumDeclarations
        self.maximumSelectors = maximumSelectors
        self.maximumVariants = maximumVariants
    }
}
