#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension ICUMessageReader where Sink: ~Copyable {
    /// Reads the cases of a plural, selectordinal or select, up to the closing brace of the argument.
    mutating func readCases(
        _ type: ArgumentType, name: ByteRun, opening: Int, nesting: Int
    ) throws(MessageProblem) {
        let isPlural = type != .select
        sink.beginSelection(name, type, at: opening)
        let variants = sink.variantCount
        var numberOffset: NumberOffset?
        var isFirst = true
        var hasOther = false
        while true {
            skipWhiteSpace()
            guard let byte = current else { throw unclosed(opening) }
            if byte == UInt8(ascii: "}") { break }
            let start = index
            let key: ReadKey
            if isPlural, byte == UInt8(ascii: "=") {
                index += 1
                key = .exact(try readNumber(expected: "a number after =", as: "syntaxCaseNumber"))
            } else {
                index = source.endOfIdentifier(from: start)
                let word = source[start..<index]
                if isPlural, current == UInt8(ascii: ":"), word.isWord("offset") {
                    guard isFirst else {
                        throw problem(
                            .syntaxError, at: start, "offset: comes before the first case", as: "syntaxOffsetFirst")
                    }
                    index += 1
                    skipWhiteSpace()
                    let valueStart = offset(of: index)
                    let value = try readNumber(expected: "a number after offset:", as: "syntaxOffsetNumber")
                    numberOffset = NumberOffset(value: value, range: valueStart..<offset(of: index))
                    isFirst = false
                    continue
                }
                guard !word.isEmpty else {
                    throw problem(
                        .syntaxError, at: start, "the name of a case is expected here, such as other, followed by {…}",
                        as: "syntaxCaseExpected")
                }
                let isOther = word.isWord("other")
                key = isOther ? .other : .keyword(word)
                hasOther = hasOther || isOther
            }
            let written = start..<index
            skipWhiteSpace()
            guard current == UInt8(ascii: "{") else {
                let name = source[start..<index].trimmed.text
                throw problem(
                    .syntaxError, at: index, "the text of the case “\(name)” is expected here, in braces",
                    as: "syntaxCaseText", ["name": name])
            }
            let brace = index
            index += 1
            let elements = sink.elementCount
            sink.beginVariant(written, opening: brace..<index)
            try readPattern(nesting: nesting + 1, parent: isPlural ? .plural : .select)
            guard !isAtEnd else { throw unclosed(offset(of: brace)) }
            index += 1
            sink.endVariant(closing: index - 1..<index)
            sink.variant(key, from: elements)
            isFirst = false
        }
        guard hasOther else {
            throw MessageProblem(
                .missingFallback, at: opening,
                "this \(type.rawValue) has no case “other”; add other {…}: every one needs it",
                as: "syntaxOtherMissing", ["type": type.rawValue])
        }
        sink.selection(name, type, numberOffset, in: opening..<offset(of: index), from: variants)
    }

    /// Reads the ranges of a choice, up to the closing brace of the argument.
    mutating func readChoice(name: ByteRun, opening: Int, nesting: Int) throws(MessageProblem) {
        warnings.append(
            MessageProblem(
                .deprecated, at: opening, "choice is obsolete; write plural with =0, one, other instead",
                as: "syntaxChoiceObsolete"))
        sink.beginSelection(name, .choice, at: opening)
        let variants = sink.variantCount
        skipWhiteSpace()
        guard let first = current else { throw unclosed(opening) }
        guard first != UInt8(ascii: "}") else {
            throw problem(
                .syntaxError, at: index, "choice needs its cases: 0#none|1#one|1<many", as: "syntaxChoiceCases")
        }
        while true {
            let start = index
            let value = try readNumber(
                expected: "the number that a case of choice begins at", as: "syntaxChoiceNumber", allowsInfinity: true)
            skipWhiteSpace()
            guard let mark = current else { throw unclosed(opening) }
            switch mark {
            case UInt8(ascii: "#"), UInt8(ascii: "<"): index += 1
            case 0xE2 where source[index..<source.count].starts(with: "\u{2264}"): index += 3
            default:
                throw problem(
                    .syntaxError, at: index, "#, < or ≤ is expected after the number of a choice",
                    as: "syntaxChoiceMark")
            }
            let elements = sink.elementCount
            sink.beginVariant(start..<index, opening: index..<index)
            try readPattern(nesting: nesting + 1, parent: .choice)
            sink.endVariant(closing: index..<index)
            sink.variant(.from(value, exclusive: mark == UInt8(ascii: "<")), from: elements)
            guard let end = current else { throw unclosed(opening) }
            if end == UInt8(ascii: "}") { break }
            index += 1
            skipWhiteSpace()
        }
        sink.selection(name, .choice, nil, in: opening..<offset(of: index), from: variants)
    }

    /// A number as ICU reads it in a selector: what `strtod` takes in full, at most 127 characters long.
    private mutating func readNumber(
        expected: StaticString, as identifier: StaticString, allowsInfinity: Bool = false
    ) throws(MessageProblem) -> Double {
        let start = index
        if let number = readDigits() { return number }
        var hasInfinity = false
        index = start
        while let byte = current {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                index += 1
                continue
            case 0xE2 where source[index..<source.count].starts(with: "\u{221E}"):
                hasInfinity = true
                index += 3
                continue
            default: break
            }
            break
        }
        let written = source[start..<index]
        let value = hasInfinity ? allowsInfinity ? Self.infinity(written) : nil : Self.double(written)
        guard let value else {
            throw problem(.syntaxError, at: start, "\(expected) is expected here", as: "\(identifier)")
        }
        return value
    }

    /// A number of few digits and nothing else; nil, with some of it read, where there is another.
    @inline(always)
    private mutating func readDigits() -> Double? {
        let start = index
        var number: UInt64 = 0
        while let byte = current, byte &- UInt8(ascii: "0") <= 9, index - start < 15 {
            number = number * 10 + UInt64(byte &- UInt8(ascii: "0"))
            index += 1
        }
        guard index > start, let next = current else { return nil }
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "<"): return Double(number)
        default: return nil
        }
    }

    private static func infinity(_ written: ByteRun) -> Double? {
        if written.isWord("\u{221E}") || written.isWord("+\u{221E}") { return .infinity }
        return written.isWord("-\u{221E}") ? -.infinity : nil
    }

    private static func double(_ written: ByteRun) -> Double? {
        guard !written.isEmpty, written.count < 128 else { return nil }
        var isComplete = false
        let value = unsafe written.text.withCString { text in
            var end: UnsafeMutablePointer<CChar>?
            let value = unsafe strtod(text, &end)
            unsafe isComplete = end != nil && end?.pointee == 0
            return value
        }
        return isComplete ? value : nil
    }
}
