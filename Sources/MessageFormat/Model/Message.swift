/// A message as data: what a syntax says, before a locale gives it sound.
///
/// One model holds ICU MessageFormat's nested plural and select and the flat, many-selector matching with declarations
/// of Unicode MessageFormat 2, so that a second syntax is a second parser and little else.
public struct Message: Sendable, Hashable {
    /// Values that are named before the pattern uses them.
    ///
    /// ICU MessageFormat has none.
    public var declarations: [Declaration]
    /// What is written.
    ///
    /// Of a `.match` of MessageFormat 2 it is one selection.
    public var pattern: Pattern
    /// Whose functions, options and keys the message names.
    public var syntax: MessageSyntax

    /// Makes a message.
    public init(declarations: [Declaration] = [], pattern: Pattern, syntax: MessageSyntax = .icu) {
        self.declarations = declarations
        self.pattern = pattern
        self.syntax = syntax
    }

    /// A value that a message names before its pattern (`.input` and `.local` of MessageFormat 2).
    public struct Declaration: Sendable, Hashable {
        /// The name that the pattern uses.
        public var name: String
        /// What the name means.
        public var value: Placeholder
        /// Where the value comes from.
        public var kind: Kind
        /// Where the declaration is in the source, in Unicode scalars from 0.
        public var range: Range<Int>

        /// Where the value of a declaration comes from.
        public enum Kind: Sendable, Hashable {
            /// From the argument of the same name (`.input`).
            case input
            /// From the message itself (`.local`).
            case local
        }

        /// Makes a declaration.
        public init(name: String, value: Placeholder, kind: Kind = .local, range: Range<Int> = 0..<0) {
            self.name = name
            self.value = value
            self.kind = kind
            self.range = range
        }
    }
}

/// A sequence of literal text, placeholders and selections.
public struct Pattern: Sendable, Hashable {
    /// The elements, in order of writing.
    public var elements: [PatternElement]

    /// Makes a pattern.
    public init(_ elements: [PatternElement] = []) { self.elements = elements }
}

/// A part of a pattern.
public enum PatternElement: Sendable, Hashable {
    /// Text that is written as it is, quotes and escapes already read.
    case text(String)
    /// A value that is formatted.
    case placeholder(Placeholder)
    /// One of several patterns.
    case selection(Selection)
    /// A mark for whoever renders the text, which shows nothing by itself.
    case markup(Markup)
}

/// A value to be formatted, and how.
public struct Placeholder: Sendable, Hashable {
    /// What is formatted.
    public var operand: Operand
    /// How it is formatted; nil leaves it to the value's own type.
    public var function: FunctionCall?
    /// What is noted of it for tools and translators; ICU MessageFormat has none.
    public var attributes: [MessageAttribute]
    /// Where it is in the source, in Unicode scalars from 0.
    public var range: Range<Int>

    /// Makes a placeholder.
    public init(
        operand: Operand, function: FunctionCall? = nil, attributes: [MessageAttribute] = [], range: Range<Int>
    ) {
        self.operand = operand
        self.function = function
        self.attributes = attributes
        self.range = range
    }
}

/// What a placeholder or a selector takes its value from.
public enum Operand: Sendable, Hashable {
    /// An argument, by its name or number.
    case variable(String)
    /// A text in the message itself.
    case literal(String)
    /// The number that the nearest plural around it selects by, less its offset: `#`.
    case selectedNumber
    /// Nothing: the function makes a value by itself, as `{:now}` of MessageFormat 2.
    case absent
}

/// A function with its options, such as ICU's `number` with a style.
public struct FunctionCall: Sendable, Hashable {
    /// The function's name, such as `number`; of MessageFormat 2 with its namespace, such as `phrasebook:region`.
    public var name: String
    /// The options.
    ///
    /// ICU MessageFormat has one at most: ``Option/style``, or a plural's ``Option/offset``.
    public var options: [Option]

    /// Makes a call.
    public init(name: String, options: [Option] = []) {
        self.name = name
        self.options = options
    }

    /// The value of an option.
    public subscript(name: String) -> Option? { options.first { $0.name == name } }

    /// A named setting of a function.
    public struct Option: Sendable, Hashable {
        /// The option's name.
        public var name: String
        /// The value as written: a literal, or in MessageFormat 2 also a variable.
        public var value: Operand
        /// Where the value is in the source, in Unicode scalars from 0.
        public var range: Range<Int>

        /// Makes an option.
        public init(name: String, value: Operand, range: Range<Int>) {
            self.name = name
            self.value = value
            self.range = range
        }

        /// The option that holds what ICU MessageFormat writes after the type: a keyword, a pattern or a skeleton.
        public static let style = "style"
        /// The option that holds the offset of a plural.
        public static let offset = "offset"

        /// The value, where it is a literal.
        public var literal: String? { if case .literal(let text) = value { text } else { nil } }
    }
}

/// One of several patterns, chosen by one value or several.
public struct Selection: Sendable, Hashable {
    /// The values that choose.
    ///
    /// ICU MessageFormat has one.
    public var selectors: [Placeholder]
    /// The patterns, in order of writing.
    public var variants: [Variant]

    /// Makes a selection.
    public init(selectors: [Placeholder], variants: [Variant]) {
        self.selectors = selectors
        self.variants = variants
    }
}

/// A pattern with the keys under which it is chosen, one for each selector.
public struct Variant: Sendable, Hashable {
    /// The keys, as many as there are selectors.
    public var keys: [VariantKey]
    /// What is written when the keys match.
    public var pattern: Pattern
    /// Where its keys are in the source, in Unicode scalars from 0; empty where nobody noted it.
    public var range: Range<Int>

    /// Makes a variant.
    public init(keys: [VariantKey], pattern: Pattern, range: Range<Int> = 0..<0) {
        self.keys = keys
        self.pattern = pattern
        self.range = range
    }
}

/// What a selector's value is held against.
public enum VariantKey: Sendable, Hashable {
    /// A plural category, or a text of a select; in MessageFormat 2 any literal, numbers included.
    case keyword(String)
    /// An exact number: `=1`.
    case exact(Double)
    /// A number from here on, up to the next variant: `1#` and `1<` of ICU's choice.
    case from(Double, exclusive: Bool)
    /// Anything: `other`, and `*` of MessageFormat 2.
    case any
}
