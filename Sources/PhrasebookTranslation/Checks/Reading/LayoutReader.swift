import MessageFormat

/// Reads a text for its ``MessageLayout``.
struct LayoutReader {
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
