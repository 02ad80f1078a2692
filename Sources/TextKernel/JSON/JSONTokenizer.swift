/// Splits a JSON text into tokens, one at a time.
///
/// It holds an offset alone: the bytes stay with the caller, which passes the same ones to each call. Nothing is
/// allocated, and a byte is looked at once or twice. It reports nothing: what is no JSON is a token of the kind
/// ``JSONToken/Kind/word``, ``JSONToken/Kind/unterminatedString`` or ``JSONToken/Kind/other``, and reading can go on
/// behind it.
///
/// ```swift
/// var tokenizer = JSONTokenizer()
/// while case let token = tokenizer.next(in: bytes), token.kind != .end { … }
/// ```
package struct JSONTokenizer: BitwiseCopyable, Sendable {
    /// Where the next token is looked for.
    package var offset: Int

    /// A tokenizer that begins at an offset.
    package init(at offset: Int = 0) { self.offset = offset }

    /// The next token, behind white space; ``JSONToken/Kind/end`` where there is none.
    package mutating func next(in bytes: Span<UInt8>) -> JSONToken {
        let token = Self.token(in: bytes, from: offset)
        offset = token.end
        return token
    }

    /// The first token from an offset on, behind white space.
    package static func token(in bytes: Span<UInt8>, from offset: Int) -> JSONToken {
        var start = offset
        while start < bytes.count {
            let byte = bytes[start]
            switch byte {
            case .space, .lineFeed, .carriageReturn, .tab: start &+= 1
            case .quote: return string(in: bytes, at: start)
            case .comma: return JSONToken(.comma, start, start &+ 1)
            case .colon: return JSONToken(.colon, start, start &+ 1)
            case .openBrace: return JSONToken(.beginObject, start, start &+ 1)
            case .closeBrace: return JSONToken(.endObject, start, start &+ 1)
            case .openBracket: return JSONToken(.beginArray, start, start &+ 1)
            case .closeBracket: return JSONToken(.endArray, start, start &+ 1)
            case _ where byte.isWord: return word(in: bytes, at: start)
            default: return JSONToken(.other, start, start &+ 1)
            }
        }
        return JSONToken(.end, bytes.count, bytes.count)
    }

    // MARK: Strings

    /// The string whose quotation mark is at `start`.
    private static func string(in bytes: Span<UInt8>, at start: Int) -> JSONToken {
        let found = closingQuote(in: bytes, from: start &+ 1)
        return found.isClosed
            ? JSONToken(.string, start, found.offset &+ 1, needsDecoding: found.needsDecoding)
            : JSONToken(.unterminatedString, start, found.offset, needsDecoding: found.needsDecoding)
    }

    /// Looks for the `"` that closes a string, no further than its line.
    ///
    /// - Returns: The offset of the quotation mark, or of the end of the line or file where there is none; and whether
    ///   there are escapes or control characters before it.
    package static func closingQuote(
        in bytes: Span<UInt8>, from start: Int
    ) -> (offset: Int, isClosed: Bool, needsDecoding: Bool) {
        var offset = bytes.firstInString(from: start)
        var needsDecoding = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == .quote { return (offset, true, needsDecoding) }
            if byte.isLineEnd { break }
            needsDecoding = true
            let isEscape = byte == .backslash && offset + 1 < bytes.count && !bytes[offset + 1].isLineEnd
            offset = bytes.firstInString(from: offset + (isEscape ? 2 : 1))
        }
        return (min(offset, bytes.count), false, needsDecoding)
    }

    // MARK: Words

    private static func word(in bytes: Span<UInt8>, at start: Int) -> JSONToken {
        var end = start &+ 1
        while end < bytes.count, bytes[end].isWord { end &+= 1 }
        let word = bytes.extracting(start..<end)
        return JSONToken(kind(of: word), start, end)
    }

    private static func kind(of word: Span<UInt8>) -> JSONToken.Kind {
        switch word[0] {
        case UInt8(ascii: "t"): word.isEqual(to: "true") ? .true : .word
        case UInt8(ascii: "f"): word.isEqual(to: "false") ? .false : .word
        case UInt8(ascii: "n"): word.isEqual(to: "null") ? .null : .word
        default: isNumber(word) ? .number : .word
        }
    }

    private static func isNumber(_ word: Span<UInt8>) -> Bool {
        var offset = 0
        func skipDigits() -> Bool {
            let start = offset
            while offset < word.count, word[offset].isDigit { offset += 1 }
            return offset > start
        }
        if word[0] == UInt8(ascii: "-") { offset = 1 }
        let integer = offset
        guard skipDigits(), word[integer] != UInt8(ascii: "0") || offset == integer + 1 else { return false }
        if offset < word.count, word[offset] == UInt8(ascii: ".") {
            offset += 1
            guard skipDigits() else { return false }
        }
        if offset < word.count, word[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < word.count, word[offset] == UInt8(ascii: "+") || word[offset] == UInt8(ascii: "-") {
                offset += 1
            }
            guard skipDigits() else { return false }
        }
        return offset == word.count
    }
}

extension Span<UInt8> {
    /// Whether these bytes are those of a word, no more and no fewer.
    package func isEqual(to word: StaticString) -> Bool { count == word.utf8CodeUnitCount && hasPrefix(word) }
}
