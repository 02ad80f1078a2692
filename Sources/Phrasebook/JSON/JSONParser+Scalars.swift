/// Numbers and the words `true`, `false` and `null`.
extension JSONParser {
    /// Reads the number or word at `position`.
    ///
    /// A word that another language has for one of the three is reported and read as that one.
    mutating func readWord() -> JSONNode? {
        let start = position
        while position < bytes.count, bytes[position].isWord { position += 1 }
        let first = bytes[start]
        guard !first.isDigit, first != UInt8(ascii: "-"), first != UInt8(ascii: "+"), first != UInt8(ascii: ".") else {
            return readNumber(start..<position)
        }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        let value: JSONValue
        switch word {
        case "true": value = .bool(true)
        case "false": value = .bool(false)
        case "null": value = .null
        default:
            // No word with a likely meaning is longer.
            let likely = word.utf8.count <= 9 ? Self.likelyMeaning(of: word.lowercased()) : nil
            log.add(.badLiteral(word, at: start, meant: likely?.spelling))
            guard let guess = likely?.value else {
                skipToBoundary()
                return nil
            }
            value = guess
        }
        return JSONNode(value: value, start: start, end: position)
    }

    private mutating func readNumber(_ range: Range<Int>) -> JSONNode? {
        let literal = String(decoding: bytes[range], as: UTF8.self)
        if let remedy = numberRemedy(range) {
            log.add(.badNumber(literal, at: range.lowerBound, remedy: remedy))
            skipToBoundary()
            return nil
        }
        return JSONNode(value: .number(literal), start: range.lowerBound, end: range.upperBound)
    }

    /// How to mend a number, or `nil` where it is one by RFC 8259, section 6.
    private func numberRemedy(_ range: Range<Int>) -> String? {
        var rest = bytes[range]
        if rest.first == UInt8(ascii: "+") { return "Remove the plus sign." }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        switch rest.first {
        case UInt8(ascii: "."): return "Write a 0 before the point."
        case let byte? where byte.isLetter: return "Write the number in decimal digits; infinity is not possible."
        case let byte? where byte.isDigit: break
        default: return "Write digits after the minus sign."
        }
        let hasZero = rest.first == UInt8(ascii: "0")
        let integerDigits = Self.dropDigits(&rest)
        if hasZero, integerDigits > 1 {
            return "Remove the leading zeros; a code that needs them is a text in quotation marks."
        }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            if Self.dropDigits(&rest) == 0 { return "Write at least one digit after the point." }
        }
        if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            if Self.dropDigits(&rest) == 0 { return "Write at least one digit after the e." }
        }
        return rest.isEmpty ? nil : "Write only decimal digits and one point; a text needs quotation marks (\")."
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
