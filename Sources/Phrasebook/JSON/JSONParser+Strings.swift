import TextKernel

/// A string as read.
struct JSONStringToken {
    /// The text without its escapes.
    let text: String
    /// The opening quotation mark.
    let start: Int
    /// The offset behind the closing quotation mark.
    let end: Int
    /// Whether the closing quotation mark is missing, so that ``end`` is a guess.
    var isUnterminated = false

    /// The string as a value.
    var node: JSONNode { JSONNode(value: .string(text), start: start, end: end) }
}

/// Strings, and what people write in their place.
extension JSONParser {
    /// Reads the string of a token, which may be unterminated.
    mutating func readString(_ token: JSONToken) -> JSONStringToken {
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
            let text = decode(start + 1..<closer.offset, reports: true)
            return JSONStringToken(text: text, start: start, end: position)
        }
        guard isClosed else { return readUnterminatedString(from: start, toLineEnd: end) }
        position = token.end
        let plain = token.needsDecoding ? nil : plainText(token.content)
        return JSONStringToken(text: plain ?? decode(token.content, reports: true), start: start, end: position)
    }

    private mutating func readUnterminatedString(from start: Int, toLineEnd lineEnd: Int) -> JSONStringToken {
        if let closing = continuedTextEnd(after: lineEnd) {
            log.add(.unterminatedString(at: start, isContinued: true))
            position = closing + 1
            let text = decode(start + 1..<closing, reports: false)
            return JSONStringToken(text: text, start: start, end: position)
        }
        log.add(.unterminatedString(at: start, isContinued: false))
        position = likelyEnd(ofTextFrom: start + 1, toLineEnd: lineEnd)
        let text = decode(start + 1..<position, reports: true)
        return JSONStringToken(text: text, start: start, end: position, isUnterminated: true)
    }

    /// Reads a string in quotation marks JSON does not know; its opening mark is at `position`.
    mutating func readForeignString(_ mark: QuotationMark) -> JSONStringToken {
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
            let text = decode(contentStart..<closer.offset, reports: false)
            return JSONStringToken(text: text, start: start, end: position)
        }
        var lineEnd = contentStart
        while lineEnd < bytes.count, !bytes[lineEnd].isLineEnd { lineEnd += 1 }
        position = likelyEnd(ofTextFrom: contentStart, toLineEnd: lineEnd)
        let text = decode(contentStart..<position, reports: false)
        return JSONStringToken(text: text, start: start, end: position, isUnterminated: true)
    }

    /// The text of some bytes as they are; nil where they are not UTF-8.
    private func plainText(_ range: Range<Int>) -> String? {
        let part = bytes.span.extracting(range)
        if isUTF8 { return unsafe String(copying: UTF8Span(unchecked: part, isKnownASCII: isASCII)) }
        guard let text = try? UTF8Span(validating: part) else { return nil }
        return String(copying: text)
    }

    /// Decodes the content of a string and reports what is wrong in it, if asked to.
    ///
    /// Bytes that are not UTF-8 are reported once in a string: a text in another encoding is full of them.
    private mutating func decode(_ range: Range<Int>, reports: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        var hasInvalidBytes = false
        var lastControl = -1
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x20, byte < 0x80, byte != .backslash {
                result.append(byte)
                index += 1
                continue
            }
            let element = JSONStringElement(bytes.span, at: index)
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
            element.append(to: &result)
            index += element.length
        }
        return String(decoding: result, as: UTF8.self)
    }
}
