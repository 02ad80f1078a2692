#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension ICUMessageReading {
    /// Reads the cases of a plural, selectordinal or select, up to the closing brace of the argument.
    mutating func readCases(
        _ type: String, name: String, opening: Int, nesting: Int
    ) throws(MessageProblem) -> Selection {
        let isPlural = type != "select"
        var function = FunctionCall(name: type)
        var variants: [Variant] = []
        var isFirst = true
        var hasOther = false
        while true {
            skipWhiteSpace()
            guard let scalar = current else { throw unclosed(opening) }
            if scalar == "}" { break }
            let start = index
            let key: VariantKey
            if isPlural, scalar == "=" {
                index += 1
                let value = try readNumber(what: "a number after =")
                key = .exact(value)
            } else {
                while let scalar = current, PatternCharacters.isIdentifier(scalar) { index += 1 }
                let word = text(start..<index)
                if isPlural, word == "offset", current == ":" {
                    guard isFirst else {
                        throw MessageProblem(.syntaxError, at: start, "offset: stands before the first case")
                    }
                    index += 1
                    skipWhiteSpace()
                    let place = index
                    let value = try readNumber(what: "a number after offset:")
                    function.options = [
                        FunctionCall.Option(
                            name: FunctionCall.Option.offset, value: .literal(String(value)), range: place..<index)
                    ]
                    isFirst = false
                    continue
                }
                guard !word.isEmpty else {
                    throw MessageProblem(
                        .syntaxError, at: start, "the name of a case is expected here, such as other, followed by {…}")
                }
                key = word == "other" ? .any : .keyword(word)
                if word == "other" { hasOther = true }
            }
            skipWhiteSpace()
            guard current == "{" else {
                throw MessageProblem(
                    .syntaxError, at: index,
                    "the text of the case “\(text(start..<index).trimmed)” is expected here, in braces")
            }
            let brace = index
            index += 1
            let pattern = try readPattern(nesting: nesting + 1, parent: isPlural ? .plural : .select)
            guard !isAtEnd else { throw unclosed(brace) }
            index += 1
            variants.append(Variant(keys: [key], pattern: pattern))
            isFirst = false
        }
        guard hasOther else {
            throw MessageProblem(
                .missingFallback, at: opening, "this \(type) has no case “other”; add other {…}: every one needs it")
        }
        let selector = Placeholder(operand: .variable(name), function: function, range: opening..<index)
        return Selection(selectors: [selector], variants: variants)
    }

    /// Reads the ranges of a choice, up to the closing brace of the argument.
    mutating func readChoice(name: String, opening: Int, nesting: Int) throws(MessageProblem) -> Selection {
        warnings.append(
            MessageProblem(.deprecated, at: opening, "choice is obsolete; write plural with =0, one, other instead"))
        var variants: [Variant] = []
        skipWhiteSpace()
        guard let first = current else { throw unclosed(opening) }
        guard first != "}" else {
            throw MessageProblem(.syntaxError, at: index, "choice needs its cases: 0#none|1#one|1<many")
        }
        while true {
            let value = try readNumber(what: "the number that a case of choice begins at", allowsInfinity: true)
            skipWhiteSpace()
            guard let mark = current else { throw unclosed(opening) }
            guard mark == "#" || mark == "<" || mark == "\u{2264}" else {
                throw MessageProblem(.syntaxError, at: index, "#, < or ≤ is expected after the number of a choice")
            }
            index += 1
            let pattern = try readPattern(nesting: nesting + 1, parent: .choice)
            variants.append(Variant(keys: [.from(value, exclusive: mark == "<")], pattern: pattern))
            guard let end = current else { throw unclosed(opening) }
            if end == "}" { break }
            index += 1
            skipWhiteSpace()
        }
        let selector = Placeholder(
            operand: .variable(name), function: FunctionCall(name: "choice"), range: opening..<index)
        return Selection(selectors: [selector], variants: variants)
    }

    /// A number as ICU reads it in a selector: what `strtod` takes in full, at most 127 characters long.
    private mutating func readNumber(what: String, allowsInfinity: Bool = false) throws(MessageProblem) -> Double {
        let start = index
        while let scalar = current, Self.isNumberCharacter(scalar) { index += 1 }
        let written = text(start..<index)
        let fault = MessageProblem(.syntaxError, at: start, "\(what) is expected here")
        if written.unicodeScalars.contains("\u{221E}") {
            guard allowsInfinity else { throw fault }
            switch written {
            case "\u{221E}", "+\u{221E}": return .infinity
            case "-\u{221E}": return -.infinity
            default: throw fault
            }
        }
        guard !written.isEmpty, written.utf8.count < 128, let value = Self.double(written) else { throw fault }
        return value
    }

    private static func isNumberCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "+", "-", ".", "e", "E", "\u{221E}": true
        default: false
        }
    }

    private static func double(_ written: String) -> Double? {
        var isComplete = false
        let value = unsafe written.withCString { text in
            var end: UnsafeMutablePointer<CChar>?
            let value = unsafe strtod(text, &end)
            unsafe isComplete = end != nil && end?.pointee == 0
            return value
        }
        return isComplete ? value : nil
    }
}

extension String {
    /// Without white space at both ends, for showing a part of a text.
    fileprivate var trimmed: String {
        let scalars = unicodeScalars.drop(while: PatternCharacters.isWhiteSpace)
        return String(
            String.UnicodeScalarView(scalars.reversed().drop(while: PatternCharacters.isWhiteSpace).reversed()))
    }
}
