extension ICUMessageReading {
    /// Reads an argument from its opening brace up to and with the closing one.
    mutating func readArgument(nesting: Int) throws(MessageProblem) -> PatternElement {
        let opening = index
        index += 1
        skipWhiteSpace()
        guard !isAtEnd else { throw unclosed(opening) }
        let name = try readName(opening: opening)
        skipWhiteSpace()
        guard let separator = current else { throw unclosed(opening) }
        if separator == "}" {
            index += 1
            return .placeholder(Placeholder(operand: .variable(name), range: opening..<index))
        }
        guard separator == "," else {
            throw MessageProblem(
                .syntaxError, at: index,
                "after the name “\(name)” a comma or a closing brace is expected; a name holds no spaces or punctuation"
            )
        }
        index += 1
        let type = try readType(opening: opening)
        return try readRest(of: type, name: name, opening: opening, nesting: nesting)
    }

    /// The braces of the argument at `opening` are never closed.
    func unclosed(_ opening: Int) -> MessageProblem {
        MessageProblem(.syntaxError, at: opening, "this brace is never closed; add the missing }")
    }

    private mutating func readName(opening: Int) throws(MessageProblem) -> String {
        let start = index
        while let scalar = current, PatternCharacters.isIdentifier(scalar) { index += 1 }
        let name = text(start..<index)
        guard !name.isEmpty else {
            throw MessageProblem(
                .syntaxError, at: start,
                "an argument's name is expected after {; for a brace as text write '{' with apostrophes")
        }
        guard name.utf16.count <= 0xFFFF else {
            throw MessageProblem(.limitExceeded, at: start, "the argument's name is too long")
        }
        let isNumber = name.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        if isNumber {
            guard name == "0" || name.utf8.first != 0x30, let number = Int(name), number <= 0x7FFF else {
                throw MessageProblem(
                    .syntaxError, at: start, "an argument's number has no leading zero and is 32767 at most")
            }
        }
        return name
    }

    /// The type after the first comma, in lower case, with what ends it left unread.
    private mutating func readType(opening: Int) throws(MessageProblem) -> (name: String, range: Range<Int>) {
        skipWhiteSpace()
        let start = index
        while let scalar = current, scalar.isASCII, scalar.properties.isAlphabetic { index += 1 }
        let range = start..<index
        skipWhiteSpace()
        guard let next = current else { throw unclosed(opening) }
        guard !range.isEmpty, next == "," || next == "}" else {
            throw MessageProblem(
                .syntaxError, at: start,
                "a type such as number, plural or select is expected after the comma, and then a comma or }")
        }
        return (text(range).lowercased(), range)
    }

    private mutating func readRest(
        of type: (name: String, range: Range<Int>), name: String, opening: Int, nesting: Int
    ) throws(MessageProblem) -> PatternElement {
        let isComplex = ["plural", "selectordinal", "select", "choice"].contains(type.name)
        if current == "}" {
            guard !isComplex else {
                throw MessageProblem(
                    .syntaxError, at: type.range.lowerBound,
                    "\(type.name) needs its cases: {\(name), \(type.name), other {…}}")
            }
            index += 1
            return try simple(type, style: nil, name: name, range: opening..<index)
        }
        index += 1
        guard isComplex else {
            let style = try readSimpleStyle(opening: opening)
            return try simple(type, style: style, name: name, range: opening..<index)
        }
        let selection =
            type.name == "choice"
            ? try readChoice(name: name, opening: opening, nesting: nesting)
            : try readCases(type.name, name: name, opening: opening, nesting: nesting)
        index += 1
        return .selection(selection)
    }

    private func simple(
        _ type: (name: String, range: Range<Int>), style: Range<Int>?, name: String, range: Range<Int>
    ) throws(MessageProblem) -> PatternElement {
        guard ["number", "date", "time", "spellout", "ordinal", "duration"].contains(type.name) else {
            throw MessageProblem(
                .unknownFunction, at: type.range.lowerBound,
                "“\(type.name)” is no type; use number, date, time, plural, selectordinal, select, spellout or ordinal")
        }
        let options = style.map {
            [FunctionCall.Option(name: FunctionCall.Option.style, value: .literal(text($0)), range: $0)]
        }
        let function = FunctionCall(name: type.name, options: options ?? [])
        return .placeholder(Placeholder(operand: .variable(name), function: function, range: range))
    }

    /// The style up to the closing brace: braces inside it are counted, and an apostrophe hides them up to the next.
    private mutating func readSimpleStyle(opening: Int) throws(MessageProblem) -> Range<Int> {
        let start = index
        var depth = 0
        while let scalar = current {
            switch scalar {
            case "'":
                guard let end = scalars[(index + 1)...].firstIndex(of: "'") else {
                    throw MessageProblem(
                        .syntaxError, at: index, "this apostrophe opens a quote in the style that is never closed")
                }
                index = end
            case "{": depth += 1
            case "}" where depth == 0:
                let range = start..<index
                index += 1
                return range
            case "}": depth -= 1
            default: break
            }
            index += 1
        }
        throw unclosed(opening)
    }
}
