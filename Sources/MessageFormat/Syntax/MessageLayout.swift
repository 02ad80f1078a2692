/// How a text in ICU MessageFormat is written: its characters, arguments and branches, with their offsets.
///
/// The model says what a text means; the layout says what its writer typed. All offsets and ranges of the text count
/// Unicode scalars from 0. Read by the parser's own rules: a text with errors has no layout.
package final class MessageLayout {
    package enum Kind: UInt8, Sendable {
        /// A character that is shown.
        case literal
        /// A character inside a quote, where no character is syntax.
        case quoted
        /// An argument; ``Element/index`` is its index in ``MessageLayout/arguments``.
        case argument
        /// `#` in a plural: its number.
        case number
        /// The beginning of a branch; ``Element/index`` is the index of its selection.
        case open
        /// The end of a branch; ``Element/index`` is the index of its selection.
        case close
    }

    /// A character, an argument, or an edge of a branch.
    package struct Element: Sendable {
        package let kind: Kind
        /// The character; of an argument and of an edge a brace.
        package let scalar: Unicode.Scalar
        package let start: Int
        package let end: Int
        /// An index into another list, as ``kind`` says.
        package let index: Int

        /// The character, where it is shown and no quote hides it.
        package var literal: Unicode.Scalar? { kind == .literal ? scalar : nil }
        /// The character, inside a quote or not.
        package var shown: Unicode.Scalar? { kind == .literal || kind == .quoted ? scalar : nil }
    }

    /// An argument without branches.
    package struct Argument: Sendable {
        package let name: String
        /// `number`, `date` and so on; nil where there is none.
        package let function: String?
        /// What follows the function, as it is written; nil where there is nothing.
        package let style: String?
        package let start: Int
        /// Where the style begins; where there is none, the argument's end.
        package let styleStart: Int
    }

    /// A plural, select or choice.
    package struct Selection: Sendable {
        package let name: String
        /// `plural`, `selectordinal`, `select` or `choice`.
        package let function: String
        package let start: Int
        /// What a plural takes away from its number.
        package internal(set) var offset = 0.0
        package internal(set) var branches: [Branch] = []

        /// Whether plural categories choose.
        package var isPlural: Bool { function == "plural" || function == "selectordinal" }
    }

    package struct Branch: Sendable {
        /// The key as it is written: `one`, `=0`, of a choice `1<`.
        package let key: String
        package let keyStart: Int
        /// The indices of the elements between its ``Kind/open`` and its ``Kind/close``.
        package internal(set) var elements: Range<Int>
    }

    /// Characters that apostrophes quote.
    package struct Quote: Sendable {
        /// The offset of the first apostrophe.
        package let start: Int
        /// The offset of the last apostrophe; nil where it is missing, and the quote goes to the text's end.
        package let end: Int?
        /// Whether there is a brace in it.
        package let hidesBrace: Bool
        /// Whether there is a `#` in it that would be a plural's number.
        package let hidesNumber: Bool
    }

    /// Everything in order of writing.
    package let elements: [Element]
    package let arguments: [Argument]
    /// The selections in order of their opening braces.
    package let selections: [Selection]
    package let quotes: [Quote]
    /// The ranges of apostrophes that are shown and not inside a quote: one, or two of which one is shown.
    package let apostrophes: [Range<Int>]
    /// The offsets of closing braces that close nothing, and are shown.
    package let strayBraces: [Int]
    /// Whether the text is a message; all lists are empty where it is none.
    package let isWellFormed: Bool

    /// Reads a text.
    package init(_ text: String) {
        let builder = text.withByteRun { source in
            let traits = source.traits
            var reader = ICUMessageReader(
                source, traits, limits: MessageLimits(), into: LayoutBuilder(source, traits))
            return reader.readAll() ? reader.sink : nil
        }
        isWellFormed = builder != nil
        elements = builder?.elements ?? []
        arguments = builder?.arguments ?? []
        selections = builder?.selections ?? []
        quotes = builder?.quotes ?? []
        apostrophes = builder?.apostrophes ?? []
        strayBraces = builder?.strayBraces ?? []
    }
}
