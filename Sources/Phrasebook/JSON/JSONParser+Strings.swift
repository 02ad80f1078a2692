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
    /// What a search for the closing quotation mark came to.
    struct QuoteSearch {
        /// The quotation mark, or the end of the line or file where there is none.
        let end: Int
        /// Whether the quotation mark was found.
        let isClosed: Bool
        /// Whether there are escapes or control characters on the way.
        let needsDecoding: Bool
    }

    /// Reads the string whose `"` is at `position`.
    mutating func readString() -> JSONStringToken {
        let start = position
        let search = closingQuote(from: start + 1)
        // A typographic mark that was meant to close the string makes it run on to a later mark, or to none.
        if rereadsLeft > 0, !search.isClosed || !isFollowedByStructure(search.end + 1),
            let closer = textEnd(.typographic("”"), from: start + 1, to: search.end)
        {
            rereadsLeft -= 1
            log.add(.typographicQuotes(UTF8Sequence(bytes, at: closer.offset).scalar ?? "”", at: closer.offset))
            position = closer.offset + closer.length
            let text = decode(start + 1..<closer.offset, reports: true)
            return JSONStringToken(text: text, start: start, end: position)
        }
        if search.isClosed {
            position = search.end + 1
            let range = start + 1..<search.end
            let plain = search.needsDecoding ? nil : plainText(range)
            return JSONStringToken(text: plain ?? decode(range, reports: true), start: start, end: position)
        }
        return readUnterminatedString(from: start, toLineEnd: search.end)
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
        let opening = UTF8Sequence(bytes, at: start)
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

    /// Looks for the `"` that closes a string, no further than its line.
    func closingQuote(from start: Int) -> QuoteSearch {
        let span = bytes.span
        var index = start
        var needsDecoding = false
        while true {
            index = span.firstInString(from: index)
            guard index < span.count else { break }
            let byte = span[index]
            if byte == .quote { return QuoteSearch(end: index, isClosed: true, needsDecoding: needsDecoding) }
            if byte.isLineEnd { break }
            needsDecoding = true
            let isEscape = byte == .backslash && index + 1 < span.count && !span[index + 1].isLineEnd
            index += isEscape ? 2 : 1
        }
        return QuoteSearch(end: min(index, span.count), isClosed: false, needsDecoding: needsDecoding)
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
            let element = JSONStringElement(bytes, at: index)
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
            result.append(contentsOf: UTF8.encode(element.scalar) ?? UTF8.encodedReplacementCharacter)
            index += element.length
        }
        return String(decoding: result, as: UTF8.self)
    }
}
