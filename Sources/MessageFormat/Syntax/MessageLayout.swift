/// How a text is written, in either syntax: its characters, arguments and branches, with their offsets.
///
/// The model says what a text means; the layout says what its writer typed. All offsets and ranges of the text count
/// Unicode scalars from 0. Read by the parsers' own rules: a text with errors has no layout, and neither has one of
/// MessageFormat 2 that no catalog can hold. Functions, styles and keys have the words of ICU MessageFormat, so that what is
/// asked of a layout is asked once.
package final class MessageLayout {
    package enum Kind: UInt8, Sendable {
        /// A character that is shown.
        case literal
        /// A character inside a quote, where no character is syntax.
        case quoted
        /// An argument; ``Element/index`` is its index in ``MessageLayout/arguments``.
        case argument
        /// The number of a plural, `#`; ``Element/index`` is its index in ``MessageLayout/numbers``.
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

    /// A plural, select or choice, or a `.match` of MessageFormat 2.
    package struct Selection: Sendable {
        package let start: Int
        /// What chooses; ICU MessageFormat has one.
        package internal(set) var selectors: [Selector]
        package internal(set) var branches: [Branch] = []
    }

    /// An argument that chooses.
    package struct Selector: Sendable {
        package let name: String
        /// `plural`, `selectordinal`, `select` or `choice`; `exact` of a number whose categories do not count.
        package let function: String
        package let start: Int
        /// What a plural takes away from its number.
        package internal(set) var offset = 0.0

        /// Whether plural categories choose.
        package var isPlural: Bool { function == "plural" || function == "selectordinal" }
    }

    /// What a selector's value is held against.
    package struct Key: Sendable {
        /// The key in the words of ICU MessageFormat: `one`, `=0`, `other`, of a choice `1<`.
        package let word: String
        /// The key as it is written.
        package let written: String
        package let start: Int

        /// Whether it is for one number alone.
        package var isExact: Bool { word.hasPrefix("=") }
    }

    package struct Branch: Sendable {
        /// The keys, one for each selector.
        package let keys: [Key]
        /// The indices of the elements between its ``Kind/open`` and its ``Kind/close``.
        package internal(set) var elements: Range<Int>

        /// Whether a key is for one number alone.
        package var isExact: Bool { keys.contains(where: \.isExact) }
    }

    /// The number of a plural, where it is shown as it chooses.
    package struct Number: Sendable {
        /// The index of the selection.
        package let selection: Int
        /// The index of the selector in it.
        package let column: Int
    }

    /// A text that is written as a placeholder, as MessageFormat 2 has it: `{name}` and `{|name|}`.
    package struct LiteralPlaceholder: Sendable {
        package let text: String
        package let range: Range<Int>
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
    /// The numbers of plurals, in order of writing.
    package let numbers: [Number]
    package let literalPlaceholders: [LiteralPlaceholder]
    package let quotes: [Quote]
    /// The ranges of apostrophes that are shown and not inside a quote: one, or two of which one is shown.
    package let apostrophes: [Range<Int>]
    /// The offsets of closing braces that close nothing, and are shown.
    package let strayBraces: [Int]
    /// Whether the text is a message; all lists are empty where it is none.
    package let isWellFormed: Bool

    /// The syntax that the text is written in.
    package let syntax: MessageSyntax

    /// Reads a text.
    package init(_ text: String, _ syntax: MessageSyntax = .icu) {
        let parts: Parts? =
            switch syntax {
            case .icu: LayoutBuilder.parts(of: text)
            case .mf2: MF2LayoutBuilder.parts(of: text)
            }
        isWellFormed = parts != nil
        self.syntax = syntax
        elements = parts?.elements ?? []
        arguments = parts?.arguments ?? []
        selections = parts?.selections ?? []
        numbers = parts?.numbers ?? []
        literalPlaceholders = parts?.literalPlaceholders ?? []
        quotes = parts?.quotes ?? []
        apostrophes = parts?.apostrophes ?? []
        strayBraces = parts?.strayBraces ?? []
    }

    /// What a reader fills.
    struct Parts {
        var elements: [Element] = []
        var arguments: [Argument] = []
        var selections: [Selection] = []
        var numbers: [Number] = []
        var literalPlaceholders: [LiteralPlaceholder] = []
        var quotes: [Quote] = []
        var apostrophes: [Range<Int>] = []
        var strayBraces: [Int] = []

        mutating func add(_ kind: Kind, _ scalar: Unicode.Scalar, _ range: Range<Int>, index: Int = 0) {
            elements.append(
                Element(kind: kind, scalar: scalar, start: range.lowerBound, end: range.upperBound, index: index))
        }

        /// Begins a branch of a selection.
        mutating func open(_ selection: Int, _ keys: [Key], _ range: Range<Int>) {
            add(.open, "{", range, index: selection)
            selections[selection].branches.append(Branch(keys: keys, elements: elements.count..<elements.count))
        }

        /// Ends the last branch of a selection.
        mutating func close(_ selection: Int, _ range: Range<Int>) {
            guard let last = selections[selection].branches.indices.last else { return }
            let start = selections[selection].branches[last].elements.lowerBound
            selections[selection].branches[last].elements = start..<elements.count
            add(.close, "}", range, index: selection)
        }
    }
}
