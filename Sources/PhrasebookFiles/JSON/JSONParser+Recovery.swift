import TextKernel

/// Guesses about what was meant, so that one mistake leads to one diagnostic.
extension JSONParser {
    // MARK: Looking

    /// The foreign quotation mark at `position`, if there is one.
    func foreignQuote() -> QuotationMark? { foreignQuote(at: position) }

    private func foreignQuote(at index: Int) -> QuotationMark? {
        guard bytes[index] >= 0x80 || bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "`") else {
            return nil
        }
        return UTF8Sequence(bytes.span, at: index).scalar.flatMap(QuotationMark.init(opening:))
    }

    /// Whether a value, and not just any word, begins at `index`, which is inside the file.
    func startsValue(at index: Int) -> Bool {
        switch bytes[index] {
        case .quote, .openBrace, .openBracket, UInt8(ascii: "-"): return true
        case UInt8(ascii: "t"): return hasWord("true", at: index)
        case UInt8(ascii: "f"): return hasWord("false", at: index)
        case UInt8(ascii: "n"): return hasWord("null", at: index)
        case let byte: return byte.isDigit || foreignQuote(at: index) != nil
        }
    }

    private func hasWord(_ word: StaticString, at index: Int) -> Bool {
        let end = index + word.utf8CodeUnitCount
        return bytes.span.hasPrefix(word, at: index) && (end == bytes.count || !bytes[end].isWord)
    }

    /// A character typed instead of the comma or colon at `position`, if there is one.
    func substitute(for separator: UInt8) -> (scalar: Unicode.Scalar, length: Int)? {
        let sequence = UTF8Sequence(bytes.span, at: position)
        guard let scalar = sequence.scalar else { return nil }
        switch (separator, scalar) {
        case (.comma, ";"), (.comma, "，"), (.comma, "、"), (.comma, "；"), (.comma, "،"), (.colon, "："):
            return (scalar, sequence.length)
        case (.colon, "="):
            let isArrow = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: ">")
            return (scalar, isArrow ? 2 : 1)
        default: return nil
        }
    }

    /// Whether a string that ends before `index` is followed, in its line, by what may follow one.
    func isFollowedByStructure(_ index: Int) -> Bool {
        let next = firstNonBlank(from: index)
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case .comma, .colon, .closeBrace, .closeBracket, .slash, .lineFeed, .carriageReturn: return true
        default: return false
        }
    }

    /// Whether a quotation mark before `index` plausibly ends a text: a comma in a text is no sign, one before the next
    /// value is.
    private func endsText(before index: Int, allowsColon: Bool) -> Bool {
        let next = firstNonBlank(from: index)
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case .closeBrace, .closeBracket, .lineFeed, .carriageReturn: return true
        case .colon: return allowsColon
        case .comma:
            let after = firstNonBlank(from: next + 1)
            guard after < bytes.count else { return true }
            return bytes[after].isLineEnd || bytes[after] == .closeBrace || bytes[after] == .closeBracket
                || bytes[after] == .slash || startsValue(at: after)
        default: return false
        }
    }

    /// The first byte from `index` on that is neither space nor tab; the file's size where there is none.
    func firstNonBlank(from index: Int) -> Int {
        var next = index
        while next < bytes.count, bytes[next].isBlank { next += 1 }
        return next
    }

    /// The first mark between two offsets, and in one line, that plausibly closes a text opened by `mark`.
    func textEnd(_ mark: QuotationMark, from start: Int, to end: Int) -> (offset: Int, length: Int)? {
        var index = start
        while index < end, !bytes[index].isLineEnd {
            if bytes[index] == .backslash {
                index += 2
            } else if let length = mark.closingLength(in: bytes.span, at: index) {
                if endsText(before: index + length, allowsColon: true) { return (index, length) }
                index += length
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The `"` that closes a text broken over several lines, if the lines after `lineEnd` look like that.
    mutating func continuedTextEnd(after lineEnd: Int) -> Int? {
        guard lineEnd >= noContinuationBefore else { return nil }
        var index = lineEnd
        while index < bytes.count {
            let isPair = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
            index = firstNonBlank(from: index + (isPair ? 2 : 1))
            guard index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 || bytes[index] == .backslash,
                foreignQuote(at: index) == nil
            else { break }
            let search = JSONTokenizer.closingQuote(in: bytes.span, from: index)
            index = search.offset
            guard search.isClosed else { continue }
            if endsText(before: index + 1, allowsColon: false) { return index }
            break
        }
        noContinuationBefore = index
        return nil
    }

    /// Where a text without a closing mark likely ends: before the comma and the brackets that close what was open
    /// before it.
    ///
    /// Brackets opened in the text, as in `{count}`, belong to the text.
    func likelyEnd(ofTextFrom start: Int, toLineEnd lineEnd: Int) -> Int {
        var tail = lineEnd
        while tail > start, bytes[tail - 1].isBlank || bytes[tail - 1].isStructuralTail { tail -= 1 }
        var open = 0
        for index in start..<lineEnd {
            switch bytes[index] {
            case .openBrace, .openBracket: open += 1
            case .closeBrace, .closeBracket:
                if open > 0 { open -= 1 } else if index >= tail { return index }
            case .comma where index >= tail:
                if open == 0 { return index }
            default: break
            }
        }
        return lineEnd
    }

    // MARK: Moving

    /// Reports what is at `position` instead of a value.
    mutating func reportUnexpected() {
        guard let scalar = UTF8Sequence(bytes.span, at: position).scalar else {
            log.add(.invalidUTF8(at: position))
            return
        }
        log.add(
            scalar.properties.isAlphabetic
                ? .badLiteral(wordAtPosition(), at: position, meant: nil)
                : .unexpectedCharacter(scalar, at: position)
        )
    }

    /// Reports what is at `position` instead of a comma or closing bracket.
    private mutating func reportUnexpectedText() {
        let word = wordAtPosition()
        if word.isEmpty {
            reportUnexpected()
        } else {
            log.add(.unexpectedText(word, at: position))
        }
    }

    private func wordAtPosition() -> String {
        guard UTF8Sequence(bytes.span, at: position).scalar != nil else { return "" }
        var end = position
        while end < bytes.count, bytes[end] >= 0x80 || bytes[end].isWord { end += 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    /// Reports what is at `position` where a comma or closing bracket belongs, and skips it.
    mutating func recoverFromMissingSeparator(_ separator: inout JSONSeparator) {
        let quote = separator.entryEnd - 1
        if separator.entryIsString, bytes[quote] == .quote, skipRestOfText() {
            log.add(.unescapedQuote(at: quote))
        } else {
            reportUnexpectedText()
            skipToBoundary()
        }
        separator.noteEntry(endingAt: position, isString: false)
    }

    /// Moves behind the next `"` of this line that plausibly ends a text.
    ///
    /// - Returns: Whether there is one. Otherwise nothing moves, and the line is not searched again.
    private mutating func skipRestOfText() -> Bool {
        guard position >= noTextEndBefore else { return false }
        var index = position
        while index < bytes.count, !bytes[index].isLineEnd {
            if bytes[index] == .backslash {
                index += 2
                continue
            }
            index += 1
            if bytes[index - 1] == .quote, endsText(before: index, allowsColon: false) {
                position = index
                return true
            }
        }
        noTextEndBefore = index
        return false
    }

    /// Moves to the next comma or closing bracket of this level, over nested values and strings, and reports nothing.
    mutating func skipToBoundary() {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case .quote:
                let search = JSONTokenizer.closingQuote(in: bytes.span, from: position + 1)
                position =
                    search.isClosed
                    ? search.offset + 1 : likelyEnd(ofTextFrom: position + 1, toLineEnd: search.offset)
                continue
            case .openBrace, .openBracket: depth += 1
            case .closeBrace, .closeBracket:
                if depth == 0 { return }
                depth -= 1
            case .comma where depth == 0: return
            default: break
            }
            position += 1
        }
        // The brackets left open in here account for those still missing further out.
        if depth > 0 { metEnd = true }
    }
}

extension UInt8 {
    /// Whether the byte may follow the last text of a line.
    fileprivate var isStructuralTail: Bool { self == .comma || self == .closeBrace || self == .closeBracket }
}
