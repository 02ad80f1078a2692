import TextKernel

/// The members of an object: key, colon, value.
extension JSONParser {
    /// Reads the member at `position`, which is neither white space nor a comma nor a closing bracket.
    ///
    /// - Returns: Whether its value is a string. Where a part of it is missing, `position` is at the next comma or
    ///   closing bracket of this level, and the mistake is reported.
    mutating func readMember(into sink: inout some JSONMemberSink) -> Bool {
        guard let key = readKey(), peek().kind != .end, readColon(after: key) else { return false }
        let colonEnd = position
        switch peek().kind {
        case .end: return false
        case .comma, .endObject, .endArray:
            log.add(.missingValue(at: colonEnd))
            return false
        default: return sink.readMember(key, from: &self) ?? false
        }
    }

    private mutating func readKey() -> JSONString? {
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
        let key = string(start..<end, from: start, to: end, reports: false)
        log.add(.unquotedKey(text(of: key), at: start))
        return key
    }

    private func unexpectedKey(at offset: Int) -> JSONDiagnostic {
        UTF8Sequence(bytes.span, at: offset).scalar == nil ? .invalidUTF8(at: offset) : .missingKey(at: offset)
    }

    /// Reads the colon after a key.
    ///
    /// - Returns: Whether a value may follow. Otherwise the member has been skipped.
    private mutating func readColon(after key: JSONString) -> Bool {
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
            let text = text(of: key)
            log.add(.missingColon(at: key.end, key: text))
            // A key with a colon inside has lost its closing quotation mark, so what follows is not the value.
            if !text.utf8.contains(.colon), startsValue(at: position) { return true }
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
