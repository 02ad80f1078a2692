import MessageFormat
import Phrasebook

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

/// Reads a text for its ``MessageLayout``.
private struct LayoutReader {
    private(set) var elements: [MessageLayout.Element] = []
    private(set) var arguments: [MessageLayout.Argument] = []
    private(set) var selections: [MessageLayout.Selection] = []
    private(set) var quotes: [MessageLayout.Quote] = []
    private(set) var apostrophes: [Range<Int>] = []
    private(set) var strayBraces: [Int] = []
    private var isSound = true
    /// How many messages are open around the place; the parser takes no more than so many either.
    private var depth = 0
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// Reads all of the text; whether it is a message.
    mutating func read() -> Bool {
        elements.reserveCapacity(scalars.count)
        readMessage(isNested: false, inPlural: false)
        return isSound && place == scalars.count
    }

    private mutating func add(_ kind: MessageLayout.Kind, _ scalar: Unicode.Scalar, from start: Int, index: Int = 0) {
        elements.append(MessageLayout.Element(kind: kind, scalar: scalar, start: start, end: place, index: index))
    }

    private mutating func readMessage(isNested: Bool, inPlural: Bool) {
        guard depth <= MessageLimits().maximumNesting else {
            isSound = false
            return
        }
        depth += 1
        defer { depth -= 1 }
        while isSound, place < scalars.count {
            let start = place
            let scalar = scalars[place]
            switch scalar {
            case "}" where isNested: return
            case "}":
                // ICU takes it as it is outside of arguments.
                strayBraces.append(place)
                place += 1
                add(.literal, scalar, from: start)
            case "{": readArgument()
            case "'": readApostrophe(inPlural: inPlural)
            case "#" where inPlural:
                place += 1
                add(.number, scalar, from: start)
            default:
                place += 1
                add(.literal, scalar, from: start)
            }
        }
        if isNested { isSound = false }
    }

    private mutating func readApostrophe(inPlural: Bool) {
        let start = place
        place += 1
        let next = place < scalars.count ? scalars[place] : nil
        if next == "'" {
            place += 1
            apostrophes.append(start..<place)
            add(.literal, "'", from: start)
            return
        }
        guard next == "{" || next == "}" || inPlural && next == "#" else {
            apostrophes.append(start..<place)
            add(.literal, "'", from: start)
            return
        }
        var hidesBrace = false
        var hidesNumber = false
        while place < scalars.count {
            let inner = place
            let scalar = scalars[place]
            place += 1
            if scalar == "'" {
                guard place < scalars.count, scalars[place] == "'" else {
                    quotes.append(
                        MessageLayout.Quote(start: start, end: inner, hidesBrace: hidesBrace, hidesNumber: hidesNumber))
                    return
                }
                place += 1
            }
            if scalar == "{" || scalar == "}" { hidesBrace = true }
            if scalar == "#", inPlural { hidesNumber = true }
            add(.quoted, scalar, from: inner)
        }
        quotes.append(MessageLayout.Quote(start: start, end: nil, hidesBrace: hidesBrace, hidesNumber: hidesNumber))
    }

    private mutating func skipSpace() {
        while place < scalars.count, scalars[place].properties.isPatternWhitespace { place += 1 }
    }

    private mutating func word() -> String {
        var word = String.UnicodeScalarView()
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == "," || scalar == "{" || scalar == "}" || scalar.properties.isPatternWhitespace { break }
            word.append(scalar)
            place += 1
        }
        return String(word)
    }

    /// Goes behind a character; the text is unsound without it.
    private mutating func expect(_ scalar: Unicode.Scalar) -> Bool {
        guard place < scalars.count, scalars[place] == scalar else {
            isSound = false
            return false
        }
        place += 1
        return true
    }

    private mutating func readArgument() {
        let start = place
        place += 1
        skipSpace()
        let name = word()
        skipSpace()
        guard place < scalars.count, !name.isEmpty else {
            isSound = false
            return
        }
        var function: String?
        if scalars[place] == "," {
            place += 1
            skipSpace()
            let type = word().lowercased()
            function = type
            skipSpace()
            if place < scalars.count, scalars[place] == "," {
                place += 1
                if ["plural", "select", "selectordinal"].contains(type) {
                    return readBranches(MessageLayout.Selection(name: name, function: type, start: start))
                }
                skipStyle()
            }
        }
        guard expect("}") else { return }
        arguments.append(MessageLayout.Argument(name: name, function: function, start: start))
        add(.argument, "{", from: start, index: arguments.count - 1)
    }

    /// Goes to the brace that closes an argument with a style.
    private mutating func skipStyle() {
        var depth = 0
        while place < scalars.count {
            switch scalars[place] {
            case "'":
                place += 1
                while place < scalars.count, scalars[place] != "'" { place += 1 }
            case "{": depth += 1
            case "}":
                if depth == 0 { return }
                depth -= 1
            default: break
            }
            place += 1
        }
    }

    private mutating func readBranches(_ empty: MessageLayout.Selection) {
        let index = selections.count
        selections.append(empty)
        while isSound {
            skipSpace()
            guard place < scalars.count, scalars[place] != "}" else { break }
            let keyStart = place
            let key = word()
            if key.hasPrefix("offset:") {
                var number = String(key.dropFirst("offset:".count))
                if number.isEmpty {
                    skipSpace()
                    number = word()
                }
                selections[index].offset = Double(number) ?? 0
                continue
            }
            skipSpace()
            let start = place
            guard !key.isEmpty, expect("{") else {
                isSound = false
                return
            }
            add(.open, "{", from: start, index: index)
            let first = elements.count
            readMessage(isNested: true, inPlural: empty.isPlural)
            guard isSound else { return }
            selections[index].branches.append(
                MessageLayout.Branch(key: key, keyStart: keyStart, elements: first..<elements.count))
            let end = place
            place += 1
            add(.close, "}", from: end, index: index)
        }
        _ = expect("}")
        if selections[index].branches.isEmpty { isSound = false }
    }
}
