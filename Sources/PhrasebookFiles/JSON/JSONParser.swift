import TextKernel

/// The state of one reading, and the arrays and objects of the file.
///
/// The nesting is read by recursion, bounded by the depth limit. Every loop moves `position` forward, apart from a
/// small fixed number of steps back for typographic quotes, so the time is in proportion to the file.
struct JSONParser: ~Copyable {
    /// The whole file.
    let bytes: [UInt8]
    /// How many arrays and objects may be open at once.
    let maximumDepth: Int
    /// Whether the whole file is UTF-8, so that no text of it needs to be looked through again.
    let isUTF8: Bool
    /// The offset of the next byte to read.
    var position: Int
    /// The texts of strings that the file has in another form: with escapes, or with mistakes.
    var decoded: [UInt8] = []
    /// The form of the file as far as it is read.
    var layout = JSONLayout()
    /// The token at `position`, where that was asked for.
    private var ahead = JSONToken(.end, -1, -1)
    /// What was found so far.
    var log = JSONDiagnosticLog()
    /// The closing brackets of what is open, outermost first.
    private var expectedClosers: [UInt8] = []
    /// Whether the end of the file was met inside an array or object.
    ///
    /// It is reported once, for the innermost.
    var metEnd = false
    /// The last closing bracket that others were missing before.
    ///
    /// That is reported once, for the innermost.
    private var lastFarCloser = -1
    /// Up to here it is known that no quotation mark ends a text well; see ``skipRestOfText()``.
    var noTextEndBefore = 0
    /// Up to here it is known that no text goes on from the line before; see ``continuedTextEnd(after:)``.
    var noContinuationBefore = 0
    /// How often a string may still be read again from a typographic quote inside it.
    var rereadsLeft = 20

    /// Starts at the first byte of the content.
    init(source: SourceText, maximumDepth: Int) {
        bytes = source.bytes
        isUTF8 = source.bytes.span.isUTF8
        position = source.contentStart
        self.maximumDepth = maximumDepth
    }

    /// Reads the file's one value and looks for anything behind it.
    mutating func readFile() -> JSONNode? {
        readFile { $0.readValue() }
    }

    /// Reads the file's one value with `read`, and looks for anything behind it.
    mutating func readFile<Value>(_ read: (inout JSONParser) -> Value?) -> Value? {
        guard peek().kind != .end else {
            log.add(.emptyFile(at: position))
            return nil
        }
        guard let root = read(&self) else { return nil }
        switch peek().kind {
        case .end: break
        case .endObject, .endArray: log.add(.contentAfterEnd(at: position, isBracket: true))
        default: log.add(.contentAfterEnd(at: position, isBracket: false))
        }
        return root
    }

    /// The next token, whose start `position` moves to.
    ///
    /// Comments and foreign white space before it are reported and skipped.
    @inline(always)
    mutating func peek() -> JSONToken {
        if ahead.start != position { readAhead() }
        return ahead
    }

    @inline(never)
    private mutating func readAhead() {
        let gap = position
        repeat {
            ahead = JSONTokenizer.token(in: bytes.span, from: position)
            position = ahead.start
        } while ahead.kind == .other && (skipComment() || skipForeignWhitespace())
        var next = layout
        next.note(ahead, after: gap, in: bytes.span)
        layout = next
    }

    /// Reads the value at `position`.
    ///
    /// - Returns: The value, or `nil` where there is none. Then `position` is at the next comma or closing bracket
    ///   of this level, and the mistake is reported.
    mutating func readValue() -> JSONNode? {
        if let string = readStringValue() {
            return JSONNode(value: .string(take(string)), start: string.start, end: string.end)
        }
        let token = peek()
        switch token.kind {
        case .end: return nil
        case .beginObject:
            var object = JSONObject()
            guard readObject(into: &object) else { return nil }
            return JSONNode(value: .object(object), start: token.start, end: position)
        case .beginArray:
            var elements: [JSONNode] = []
            guard
                readElements({ parser in
                    let element = parser.readValue()
                    if let element { elements.append(element) }
                    return element.map { $0.string != nil }
                })
            else { return nil }
            return JSONNode(value: .array(elements), start: token.start, end: position)
        case .true: return take(token, as: .bool(true))
        case .false: return take(token, as: .bool(false))
        case .null: return take(token, as: .null)
        case .number: return take(token, as: .number(bytes.span.extracting(token.range).text))
        case .word: return readUnknownWord(token)
        case .string, .unterminatedString, .comma, .colon, .endObject, .endArray, .other:
            reportUnexpected()
            skipToBoundary()
            return nil
        }
    }

    private mutating func take(_ token: JSONToken, as value: JSONValue) -> JSONNode {
        position = token.end
        return JSONNode(value: value, start: token.start, end: token.end)
    }

    // MARK: Arrays and objects

    /// Opens the array or object at `position`.
    ///
    /// - Returns: Whether that is not too deep. Otherwise it is reported and skipped.
    private mutating func open(_ closer: UInt8) -> Bool {
        guard expectedClosers.count < maximumDepth else {
            log.add(.tooDeep(at: position, allowed: maximumDepth))
            skipToBoundary()
            return false
        }
        expectedClosers.append(closer)
        return true
    }

    /// Reads the object at `position`, whose members go to a sink.
    ///
    /// - Returns: Whether it was read. Otherwise it is too deep, which is reported, and was skipped.
    mutating func readObject(into sink: inout some JSONMemberSink) -> Bool {
        let start = position
        guard open(.closeBrace) else { return false }
        position += 1
        readMembers(from: start, into: &sink)
        expectedClosers.removeLast()
        return true
    }

    /// Reads the array at `position`.
    ///
    /// - Parameter readElement: Reads the element at `position`. It gives whether that is a string; nil where there is no
    ///   value to make out.
    /// - Returns: Whether it was read. Otherwise it is too deep, which is reported, and was skipped.
    mutating func readElements(_ readElement: (inout JSONParser) -> Bool?) -> Bool {
        let start = position
        guard open(.closeBracket) else { return false }
        position += 1
        var separator = JSONSeparator()
        while readSeparator(&separator, openedAt: start) {
            if separator.isMissing {
                guard startsValue(at: position) else {
                    recoverFromMissingSeparator(&separator)
                    continue
                }
                log.add(.missingComma(at: separator.entryEnd))
            }
            let isString = readElement(&self)
            separator.noteEntry(endingAt: position, isString: isString ?? false)
        }
        expectedClosers.removeLast()
        return true
    }

    /// Reads the value at `position`, whose members go to a sink where it is an object.
    ///
    /// - Returns: Whether it is an object; nil where there is no value to make out.
    mutating func readObject(orValueInto sink: inout some JSONMemberSink) -> Bool? {
        if peek().kind == .beginObject { return readObject(into: &sink) ? true : nil }
        return readValue().map { _ in false }
    }

    /// Reads the members of an object up to and including its closing brace.
    private mutating func readMembers(from start: Int, into sink: inout some JSONMemberSink) {
        var separator = JSONSeparator()
        while readSeparator(&separator, openedAt: start) {
            if separator.isMissing {
                guard peek().kind.isString || foreignQuote() != nil else {
                    recoverFromMissingSeparator(&separator)
                    continue
                }
                log.add(.missingComma(at: separator.entryEnd))
            }
            let isString = readMember(into: &sink)
            separator.noteEntry(endingAt: position, isString: isString)
        }
    }

    /// Reports a key that was used before in the same object.
    mutating func reportDuplicate(_ key: @autoclosure () -> String, at offset: Int, first: Int) {
        if log.isFull {
            log.overflow()
        } else {
            log.add(.duplicateKey(key(), at: offset, first: first))
        }
    }

    /// Reads white space, commas and the closing bracket between two entries.
    ///
    /// - Returns: Whether an entry follows. Otherwise the array or object has ended.
    private mutating func readSeparator(_ separator: inout JSONSeparator, openedAt start: Int) -> Bool {
        while true {
            switch peek().kind {
            case .end:
                reportMissingBracketAtEnd(openedAt: start)
                return false
            case .comma:
                if let diagnostic = separator.noteComma(at: position) { log.add(diagnostic) }
                position += 1
            case .endObject, .endArray:
                if let comma = separator.trailingComma { log.add(.trailingComma(at: comma)) }
                closeContainer(openedAt: start)
                return false
            default:
                guard separator.isMissing, let found = substitute(for: .comma) else { return true }
                log.add(.wrongComma(found.scalar, at: position))
                _ = separator.noteComma(at: position)
                position += found.length
            }
        }
    }

    /// Takes the closing bracket at `position`, unless it closes something further out and ours is missing.
    private mutating func closeContainer(openedAt start: Int) {
        let expected = expectedClosers[expectedClosers.count - 1]
        let found = bytes[position]
        let closer = Unicode.Scalar(expected)
        if found == expected {
            position += 1
        } else if expectedClosers.contains(found) {
            if position != lastFarCloser { log.add(.missingBracket(closer, at: position, opened: start)) }
            lastFarCloser = position
        } else {
            log.add(.wrongBracket(closer, at: position, opened: start))
            position += 1
        }
    }

    private mutating func reportMissingBracketAtEnd(openedAt start: Int) {
        guard !metEnd else { return }
        metEnd = true
        // The bracket is missing behind the last thing written, not behind the file's last line end.
        var end = bytes.count
        while end > start + 1, bytes[end - 1].isBlank || bytes[end - 1].isLineEnd { end -= 1 }
        let closer = Unicode.Scalar(expectedClosers[expectedClosers.count - 1])
        log.add(.missingBracket(closer, at: end, opened: start))
    }
}

extension JSONToken.Kind {
    /// Whether the token begins with a quotation mark.
    var isString: Bool { self == .string || self == .unterminatedString }
}
