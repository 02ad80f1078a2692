import TextKernel

/// Words that are no JSON: numbers in another form, and other languages' names of `true`, `false` and `null`.
extension JSONParser {
    /// Reads a word that is neither a number nor one of JSON's three words.
    ///
    /// A word that another language has for one of the three is reported and read as that one.
    mutating func readUnknownWord(_ token: JSONToken) -> JSONNode? {
        let word = bytes.span.extracting(token.range).text
        position = token.end
        switch bytes[token.start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), 0x30...0x39:
            log.add(.badNumber(word, at: token.start, fixIt: numberFixIt(token.range)))
            skipToBoundary()
            return nil
        default: break
        }
        // No word with a likely meaning is longer.
        let likely = word.utf8.count <= 9 ? Self.likelyMeaning(of: word.lowercased()) : nil
        log.add(.badLiteral(word, at: token.start, meant: likely?.spelling))
        guard let guess = likely?.value else {
            skipToBoundary()
            return nil
        }
        return JSONNode(value: guess, start: token.start, end: token.end)
    }

    /// How to write a number that is none by RFC 8259, section 6.
    private func numberFixIt(_ range: Range<Int>) -> DiagnosticText {
        var rest = bytes[range]
        if rest.first == UInt8(ascii: "+") { return .removePlus }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        switch rest.first {
        case UInt8(ascii: "."): return .zeroBeforePoint
        case let byte? where byte.isLetter: return .decimalDigits
        case let byte? where byte.isDigit: break
        default: return .digitsAfterMinus
        }
        let hasZero = rest.first == UInt8(ascii: "0")
        let integerDigits = Self.dropDigits(&rest)
        if hasZero, integerDigits > 1 { return .noLeadingZeros }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            if Self.dropDigits(&rest) == 0 { return .digitAfterPoint }
        }
        if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            if Self.dropDigits(&rest) == 0 { return .digitAfterExponent }
        }
        return .digitsAndPoint
    }

    private static func dropDigits(_ rest: inout ArraySlice<UInt8>) -> Int {
        let digits = rest.prefix { $0.isDigit }
        rest = rest[digits.endIndex...]
        return digits.count
    }

    /// What a word of another language means in JSON, if there is such a thing.
    private static func likelyMeaning(of word: String) -> (value: JSONValue?, spelling: String)? {
        switch word {
        case "true": (.bool(true), "true")
        case "false": (.bool(false), "false")
        case "null", "none", "nil", "undefined": (.null, "null")
        case "nan", "infinity", "inf": (nil, "null or a number")
        case "yes", "on": (nil, "true")
        case "no", "off": (nil, "false")
        default: nil
        }
    }
}
