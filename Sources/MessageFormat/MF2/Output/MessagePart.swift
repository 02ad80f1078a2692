public import ICU

/// A piece of a formatted message, for those who render markup or style values (LDML 48, part 9, "Formatting").
public enum MessagePart: Sendable, Hashable {
    /// Text of the message itself.
    case text(String)
    /// A value that a placeholder shows.
    case value(Value)
    /// A mark.
    case markup(Mark)
    /// A character that sets a value apart from the direction around it: U+2066, U+2067, U+2068, or U+2069 at its end.
    case bidiIsolation(String)
    /// A placeholder that could not be shown; how it is named, such as `$name`, without the braces of its text.
    case fallback(String)

    /// A value that a placeholder shows.
    public struct Value: Sendable, Hashable {
        /// What it is: `string`, `number`, `datetime`, `currency` and the like, or what a function of one's own says.
        public let type: String
        /// Its pieces, one after the other.
        ///
        /// One piece `literal` where the function gives none.
        public let fields: [FormattedField]
        /// In which direction it is written.
        public let direction: MessageDirection
        /// The option `u:id`.
        public let id: String?
        /// The locale it is shown in.
        public let locale: LocaleIdentifier

        /// The whole text.
        public var text: String { fields.map(\.value).joined() }
    }

    /// A mark.
    public struct Mark: Sendable, Hashable {
        /// Which side of the marked text it is on.
        public let kind: Markup.Kind
        /// Its name, with its namespace where it has one.
        public let name: String
        /// Its options but `u:id`, in order of writing; one whose value could not be resolved is left out.
        public let options: [ResolvedValue.Option]
        /// The option `u:id`.
        public let id: String?
    }

    /// What it adds to the text: nothing of a mark.
    public var text: String {
        switch self {
        case .text(let text), .bidiIsolation(let text): text
        case .value(let value): value.text
        case .markup: ""
        case .fallback(let source): "{\(source)}"
        }
    }
}

/// What formatting a message to parts gave.
public struct MessageParts: Sendable, Hashable {
    /// The parts, whose texts one after the other are the formatted message.
    public let parts: [MessagePart]
    /// What went wrong, in order.
    public let errors: [MessageProblem]

    /// The whole text.
    public var text: String { parts.map(\.text).joined() }
}
