extension ICUMessageReader where Sink: ~Copyable {
    /// Reads an argument from its opening brace up to and with the closing one.
    mutating func readArgument(nesting: Int) throws(MessageProblem) {
        let opening = offset(of: index)
        index += 1
        skipWhiteSpace()
        guard !isAtEnd else { throw unclosed(opening) }
        let name = try readName()
        skipWhiteSpace()
        guard let separator = current else { throw unclosed(opening) }
        if separator == UInt8(ascii: "}") {
            index += 1
            return sink.argument(name, in: opening..<offset(of: index))
        }
        guard separator == UInt8(ascii: ",") else {
            throw problem(
                .syntaxError, at: index,
                "after the name “\(name.text)” a comma or a closing brace is expected; a name holds no spaces or "
                    + "punctuation", as: "syntaxAfterName", ["name": name.text])
        }
        index += 1
        let type = try readType(opening: opening)
        try readRest(of: type, name: name, opening: opening, nesting: nesting)
    }

    /// A mistake at a byte of the text.
    @inline(never)
    mutating func problem(
        _ kind: MessageProblem.Kind, at byte: Int, _ message: String, as identifier: String,
        _ arguments: KeyValuePairs<String, String> = [:]
    ) -> MessageProblem {
        MessageProblem(kind, at: offset(of: byte), message, as: identifier, arguments)
    }

    /// The brace at the scalar `opening` is never closed.
    @inline(never)
    func unclosed(_ opening: Int) -> MessageProblem {
        MessageProblem(
            .syntaxError, at: opening, "this brace is never closed; add the missing }", as: "syntaxUnclosedBrace")
    }

    private mutating func readName() throws(MessageProblem) -> ByteRun {
        let start = index
        index = source.endOfIdentifier(from: start)
        let name = source[start..<index]
        guard let first = byte(at: start), !name.isEmpty else {
            throw problem(
                .syntaxError, at: start,
                "an argument’s name is expected after {; for a brace as text write '{' with apostrophes",
                as: "syntaxNameExpected")
        }
        if name.count > 0xFFFF, name.text.utf16.count > 0xFFFF {
            throw problem(.limitExceeded, at: start, "the argument’s name is too long", as: "syntaxNameTooLong")
        }
        guard first &- UInt8(ascii: "0") > 9 || isArgumentNumber(name) else {
            throw problem(
                .syntaxError, at: start, "an argument’s number has no leading zero and is 32767 at most",
                as: "syntaxArgumentNumber")
        }
        return name
    }

    /// Whether a name that begins with a digit is no number, or one that an argument may have.
    private func isArgumentNumber(_ name: ByteRun) -> Bool {
        var number = 0
        for index in 0..<name.count {
            let digit = name[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return true }
            number = min(number * 10 + Int(digit), 0x8000)
        }
        return number <= 0x7FFF && (name.count == 1 || name[0] != UInt8(ascii: "0"))
    }

    /// The word after the first comma, with what ends it left unread.
    private mutating func readType(opening: Int) throws(MessageProblem) -> Range<Int> {
        skipWhiteSpace()
        let start = index
        index = source.endOfLetters(from: start)
        let range = start..<index
        skipWhiteSpace()
        guard let next = current else { throw unclosed(opening) }
        guard !range.isEmpty, next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else {
            throw problem(
                .syntaxError, at: start,
                "a type such as number, plural or select is expected after the comma, and then a comma or }",
                as: "syntaxTypeExpected")
        }
        return range
    }

    private mutating func readRest(
        of word: Range<Int>, name: ByteRun, opening: Int, nesting: Int
    ) throws(MessageProblem) {
        let type = ArgumentType(source[word])
        let isLast = current == UInt8(ascii: "}")
        index += 1
        guard let type, type.hasCases else {
            let style = isLast ? nil : try readSimpleStyle(opening: opening)
            guard let type else { throw unknownType(word) }
            return sink.argument(name, type, style, in: opening..<offset(of: index))
        }
        guard !isLast else {
            throw problem(
                .syntaxError, at: word.lowerBound,
                "\(type.rawValue) needs its cases: {\(name.text), \(type.rawValue), other {…}}",
                as: "syntaxCasesExpected", ["type": type.rawValue, "name": name.text])
        }
        if type == .choice {
            try readChoice(name: name, opening: opening, nesting: nesting)
        } else {
            try readCases(type, name: name, opening: opening, nesting: nesting)
        }
        index += 1
    }

    @inline(never)
    private mutating func unknownType(_ word: Range<Int>) -> MessageProblem {
        let name = source[word].text.lowercased()
        return problem(
            .unknownFunction, at: word.lowerBound,
            "“\(name)” is no type; use number, date, time, plural, selectordinal, select, "
                + "spellout or ordinal", as: "syntaxUnknownType", ["word": name])
    }

    /// The style up to the closing brace, which is read too: braces inside it are counted, and an apostrophe hides them
    /// up to the next.
    private mutating func readSimpleStyle(opening: Int) throws(MessageProblem) -> ArgumentStyle {
        let start = index
        var depth = 0
        while let byte = current {
            switch byte {
            case UInt8(ascii: "'"):
                let end = source.next(UInt8(ascii: "'"), from: index + 1)
                guard end < source.count else {
                    throw problem(
                        .syntaxError, at: index, "this apostrophe opens a quote in the style that is never closed",
                        as: "syntaxStyleQuote")
                }
                index = end
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}") where depth == 0:
                let range = start..<index
                index += 1
                return ArgumentStyle(text: source[range], range: offset(of: start)..<offset(of: range.upperBound))
            case UInt8(ascii: "}"): depth -= 1
            default: break
            }
            index += 1
        }
        throw unclosed(opening)
    }
}
