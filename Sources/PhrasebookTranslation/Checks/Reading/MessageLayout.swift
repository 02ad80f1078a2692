/// A text as its writer sees it: what is literal, where arguments stand, which branches there are, all with places.
///
/// It reads sound messages as ICU does (`UMSGPAT_APOS_DOUBLE_OPTIONAL`). What is no message is an error elsewhere; its
/// layout says so and has nothing in it.
final class MessageLayout {
    /// What stands at a place of the text.
    enum Kind: UInt8 {
        /// A character of the text.
        case literal
        /// A character between apostrophes, which no reading changes.
        case quoted
        /// An argument; ``Element/index`` is its place in ``MessageLayout/arguments``.
        case argument
        /// `#` in a plural: its number.
        case number
        /// The beginning of a branch; ``Element/index`` is the place of its selection.
        case open
        /// The end of a branch; ``Element/index`` is the place of its selection.
        case close
    }

    struct Element {
        let kind: Kind
        /// The character, of a literal one.
        let scalar: Unicode.Scalar
        /// Where it stands: scalars from the text's beginning.
        let start: Int
        /// Where it ends.
        let end: Int
        let index: Int

        /// The character, where it is one of the text that may be changed.
        var literal: Unicode.Scalar? { kind == .literal ? scalar : nil }
        /// The character, between apostrophes or not.
        var shown: Unicode.Scalar? { kind == .literal || kind == .quoted ? scalar : nil }
    }

    struct Argument {
        let name: String
        /// `number`, `date` and so on; nil where it stands alone.
        let function: String?
        let start: Int
    }

    struct Selection {
        let name: String
        /// `plural`, `selectordinal` or `select`.
        let function: String
        let start: Int
        var offset = 0.0
        var branches: [Branch] = []

        var isPlural: Bool { function != "select" }
    }

    struct Branch {
        /// `one`, `=0` and so on.
        let key: String
        let keyStart: Int
        /// The elements between its ``Kind/open`` and its ``Kind/close``.
        var elements: Range<Int>
    }

    /// A run between apostrophes.
    struct Quote {
        /// Where the first apostrophe stands.
        let start: Int
        /// Where the last one stands; nil where it is missing, and the quote goes to the text's end.
        let end: Int?
        /// Whether there is a brace in it.
        let hidesBrace: Bool
        /// Whether there is a `#` in it that would be a plural's number.
        let hidesNumber: Bool
    }

    let elements: [Element]
    let arguments: [Argument]
    let selections: [Selection]
    let quotes: [Quote]
    /// Apostrophes that stand for themselves: one, or two of which one is shown.
    let apostrophes: [Range<Int>]
    /// Where braces stand that close nothing, and are shown.
    let strayBraces: [Int]
    /// Whether the text could be read.
    let isSound: Bool

    /// Reads a text.
    init(_ text: String) {
        var reader = LayoutReader(text)
        isSound = reader.read()
        elements = isSound ? reader.elements : []
        arguments = isSound ? reader.arguments : []
        selections = isSound ? reader.selections : []
        quotes = isSound ? reader.quotes : []
        apostrophes = isSound ? reader.apostrophes : []
        strayBraces = isSound ? reader.strayBraces : []
    }

    /// The names of all arguments, in the order of writing.
    var argumentNames: [String] {
        var names: [String] = []
        for name in arguments.map(\.name) + selections.map(\.name) where !names.contains(name) { names.append(name) }
        return names
    }

    /// The arguments that every reader sees or that choose what is seen, whatever their values are.
    ///
    /// Branches for one number, such as `=0`, may do without.
    func argumentsOfEveryBranch(in range: Range<Int>? = nil) -> Set<String> {
        let range = range ?? elements.indices
        var names: Set<String> = []
        var index = range.lowerBound
        while index < range.upperBound {
            let element = elements[index]
            index += 1
            if element.kind == .argument { names.insert(arguments[element.index].name) }
            guard element.kind == .open else { continue }
            let selection = selections[element.index]
            names.insert(selection.name)
            let branches = selection.branches.filter { !$0.key.hasPrefix("=") }
            let common = branches.map { argumentsOfEveryBranch(in: $0.elements) }
            names.formUnion(common.dropFirst().reduce(common.first ?? []) { $0.intersection($1) })
            index = (selection.branches.last?.elements.upperBound ?? index) + 1
        }
        return names
    }

    /// Where the first branch begins in which an argument is not used; nil where each has it.
    func branchStart(without name: String) -> Int? {
        let branches = selections.flatMap(\.branches).filter { !$0.key.hasPrefix("=") }
        return branches.first { !argumentsOfEveryBranch(in: $0.elements).contains(name) }?.keyStart
    }

    /// The last elements of a range: where the text may end, in each of its branches; white space is passed over.
    func ends(of range: Range<Int>? = nil) -> [Int] {
        let range = range ?? elements.indices
        var index = range.upperBound - 1
        while index >= range.lowerBound, let scalar = elements[index].literal, scalar.properties.isWhitespace {
            index -= 1
        }
        guard index >= range.lowerBound else { return [] }
        guard elements[index].kind == .close else { return [index] }
        return selections[elements[index].index].branches.flatMap { ends(of: $0.elements) }
    }

    /// The literal characters as one text, with a line's end where a branch begins or ends, and a space in place of all
    /// else.
    var literalText: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(elements.count * 3)
        for element in elements {
            let isEdge = element.kind == .open || element.kind == .close
            let scalar = element.shown ?? (isEdge ? "\n" : " ")
            if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes += scalar.utf8 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
