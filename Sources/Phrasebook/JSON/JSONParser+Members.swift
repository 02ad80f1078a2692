import TextKernel

/// The members of an object: key, colon, value.
extension JSONParser {
    /// Reads the member at `position`, which is neither white space nor a comma nor a closing bracket.
    ///
    /// - Returns: The member, or `nil` where a part of it is missing. Then `position` is at the next comma or closing
    ///   bracket of this level, and the mistake is reported.
    mutating func readMember() -> JSONMember? {
        guard let key = readKey() else { return nil }
        guard peek().kind != .end, readColon(after: key) else { return nil }
        let colonEnd = position
        switch peek().kind {
        case .end: return nil
        case .comma, .endObject, .endArray:
            log.add(.missingValue(at: colonEnd))
            return nil
        default:
            return readValue().map { JSONMember(key: key.text, keyStart: key.start, value: $0) }
        }
    }

    private mutating func readKey() -> JSONStringToken? {
        let token = peek()
        if token.kind.isString { return readString(token) }
        if let mark = foreignQuote() { return readForeignString(mark) }
        let start = position
        var end = start
        while end < bytes.count, !bytes[end].endsBareKey { end += 1 }
        let next = firstNonBlank(from: end)
        guard end > start, next < bytes.count, bytes[next] == .colon else {
            log.add(unexpectedKey(at: start))
            skipToBoundary()
            return nil
        }
        position = end
        let key = String(decoding: bytes[start..<end], as: UTF8.self)
        log.add(.unquotedKey(key, at: start))
        return JSONStringToken(text: key, start: start, end: end)
    }

    private func unexpectedKey(at offset: Int) -> JSONFinding {
        UTF8Sequence(bytes.span, at: offset).scalar == nil ? .invalidUTF8(at: offset) : .missingKey(at: offset)
    }

    /// Reads the colon after a key.
    ///
    /// - Returns: Whether a value may follow. Otherwise the member has been skipped.
    private mutating func readColon(after key: JSONStringToken) -> Bool {
        if peek().kind == .colon {
            position += 1
            return true
        }
        if let found = substitute(for: .colon) {
            log.add(.wrongColon(found.scalar, at: position))
            position += found.length
            return true
        }
        // An unterminated key has swallowed its colon, and is reported already.
        if !key.isUnterminated {
            log.add(.missingColon(at: key.end, key: key.text))
            // A key with a colon inside has lost its closing quotation mark, so what follows is not the value.
            if !key.text.utf8.contains(.colon), startsValue(at: position) { return true }
        }
        skipToBoundary()
        return false
    }
}

extension UInt8 {
    /// Whether the byte cannot belong to a key without quotation marks.
    fileprivate var endsBareKey: Bool {
        switch self {
        case .colon, .comma, .quote, .openBrace, .closeBrace, .openBracket, .closeBracket: true
        default: isBlank || isLineEnd
        }
    }
}
