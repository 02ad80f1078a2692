import TextKernel

/// Strings, and what people write instead.
extension JSONParser {
    /// Reads the value at `position` where it is a string, in whatever quotation marks; nil where it is none.
    mutating func readStringValue() -> JSONString? {
        let token = peek()
        if token.kind.isString { return readString(token) }
        return token.kind == .other ? foreignQuote().map { readForeignString($0) } : nil
    }

    /// Reads the string of a token, which may be unterminated.
    mutating func readString(_ token: JSONToken) -> JSONString {
        let start = token.start
        let isClosed = token.kind == .string
        let end = isClosed ? token.end - 1 : token.end
        // A typographic mark that was meant to close the string makes it run on to a later mark, or to none.
        if rereadsLeft > 0, !isClosed || !isFollowedByStructure(token.end),
            let closer = textEnd(.typographic("”"), from: start + 1, to: end)
        {
            rereadsLeft -= 1
            log.add(.typographicQuotes(UTF8Sequence(bytes.span, at: closer.offset).scalar ?? "”", at: closer.offset))
            position = closer.offset + closer.length
            return string(start + 1..<closer.offset, from: start, to: position, reports: true)
        }
        guard isClosed else { return readUnterminatedString(from: start, toLineEnd: end) }
        position = token.end
        return string(
            token.content, from: start, to: position, reports: true, needsDecoding: token.needsDecoding)
    }

    private mutating func readUnterminatedString(from start: Int, toLineEnd lineEnd: Int) -> JSONString {
        if let closing = continuedTextEnd(after: lineEnd) {
            log.add(.unterminatedString(at: start, isContinued: true))
            position = closing + 1
            return string(start + 1..<closing, from: start, to: position, reports: false)
        }
        log.add(.unterminatedString(at: start, isContinued: false))
        position = likelyEnd(ofTextFrom: start + 1, toLineEnd: lineEnd)
        var read = string(start + 1..<position, from: start, to: position, reports: true)
        read.isUnterminated = true
        return read
    }

    /// Reads a string in quotation marks JSON does not know; its opening mark is at `position`.
    mutating func readForeignString(_ mark: QuotationMark) -> JSONString {
        let start = position
        let opening = UTF8Sequence(bytes.span, at: start)
        switch mark {
        case .single(let scalar): log.add(.singleQuotes(scalar, at: start))
        case .typographic(let scalar): log.add(.typographicQuotes(scalar, at: start))
        case .straight: break
        }
        let contentStart = start + opening.length
        // The string is to be typed anew, so mistakes inside are not reported on top.
        if let closer = textEnd(mark, from: contentStart, to: bytes.count) {
            position = closer.offset + closer.length
            return string(contentStart..<closer.offset, from: start, to: position, reports: false)
        }
        var lineEnd = contentStart
        while lineEnd < bytes.count, !bytes[lineEnd].isLineEnd { lineEnd += 1 }
        position = likelyEnd(ofTextFrom: contentStart, toLineEnd: lineEnd)
        var read = string(contentStart..<position, from: start, to: position, reports: false)
        read.isUnterminated = true
        return read
    }

    // MARK: Texts

    /// A string's text.
    func text(of string: JSONString) -> String { withBytes(of: string) { $0.text } }

    /// Runs `body` with a string's bytes, which are UTF-8.
    func withBytes<Result>(of string: JSONString, _ body: (Span<UInt8>) -> Result) -> Result {
        body((string.isDecoded ? decoded.span : bytes.span).extracting(string.content))
    }

    /// A string's text, of the string that was read last: what was decoded for it is dropped.
    mutating func take(_ string: JSONString) -> String {
        let text = text(of: string)
        if string.isDecoded { decoded.removeSubrange(string.content.lowerBound...) }
        return text
    }

    /// Whether some bytes of the file are UTF-8.
    private func isVerbatim(_ content: Range<Int>) -> Bool { isUTF8 || bytes.span.extracting(content).isUTF8 }

    /// The string with some bytes of the file as its content, which is decoded where that is needed.
    mutating func string(
        _ content: Range<Int>, from start: Int, to end: Int, reports: Bool, needsDecoding: Bool = true
    ) -> JSONString {
        if !needsDecoding, isVerbatim(content) {
            return JSONString(start: start, end: end, content: content, isDecoded: false)
        }
        return JSONString(start: start, end: end, content: decode(content, reports: reports), isDecoded: true)
    }

    /// Decodes the content of a string and reports what is wrong in it, if asked to.
    ///
    /// Bytes that are not UTF-8 are reported once in a string: a text in another encoding is full of them.
    ///
    /// - Returns: The range of the text in ``decoded``.
    private mutating func decode(_ range: Range<Int>, reports: Bool) -> Range<Int> {
        let file = bytes
        let bytes = file.span
        let start = decoded.count
        decoded.reserveCapacity(start + range.count)
        var index = range.lowerBound
        var hasInvalidBytes = false
        var lastControl = -1
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x20, byte < 0x80, byte != .backslash {
                decoded.append(byte)
                index += 1
                continue
            }
            let element = JSONStringElement(bytes, at: index)
            layout.note(element, at: index, in: bytes)
            if let problem = element.problem, reports {
                let isRepeated: Bool
                switch problem {
                case .invalidUTF8:
                    isRepeated = hasInvalidBytes
                    hasInvalidBytes = true
                case .controlCharacter:
                    isRepeated = lastControl == index - 1
                    lastControl = index
                default: isRepeated = false
                }
                if !isRepeated { log.add(.element(problem, scalar: element.scalar, at: index)) }
            }
            element.append(to: &decoded)
            index += element.length
        }
        return start..<decoded.count
    }
}
