/// Reads one text in MessageFormat 2 into the data model.
struct MF2MessageReader {
    /// A mistake that ends the part that is being read.
    struct Mistake: Error {
        let problem: MessageProblem

        init(at offset: Int, _ words: String, fixIt: MessageFixIt? = nil) {
            problem = MessageProblem(.syntaxError, at: offset, words, fixIt: fixIt)
        }
    }

    let scalars: [Unicode.Scalar]
    let limits: MessageLimits
    var index = 0
    private(set) var problems: [MessageProblem] = []
    /// Whether a limit was exceeded: the rest is not read.
    private var isStopped = false

    init(_ source: String, limits: MessageLimits) {
        scalars = Array(source.unicodeScalars)
        self.limits = limits
    }

    /// The whole message; where something is wrong, ``problems`` says what.
    mutating func readAll() -> Message? {
        skipOptionalSpace()
        if peek() == "." || (peek() == "{" && peek(1) == "{") { return complexMessage() }
        index = 0
        return Message(pattern: pattern(isQuoted: false), syntax: .mf2)
    }

    // MARK: Characters

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        let position = index + distance
        return position < scalars.count ? scalars[position] : nil
    }

    /// Goes over a character, where it is the next.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        index += 1
        return true
    }

    /// Goes over `o`: optional white space and marks of direction.
    ///
    /// - Returns: Whether there was white space, which is `s`.
    @discardableResult
    mutating func skipOptionalSpace() -> Bool {
        var isSpace = false
        while let next = peek() {
            if MF2Characters.isWhiteSpace(next) {
                isSpace = true
            } else if !MF2Characters.isBidi(next) {
                break
            }
            index += 1
        }
        return isSpace
    }

    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    mutating func note(_ problem: MessageProblem) { problems.append(problem) }

    mutating func note(at offset: Int, _ words: String, fixIt: MessageFixIt? = nil) {
        note(MessageProblem(.syntaxError, at: offset, words, fixIt: fixIt))
    }

    /// What is next, in words.
    var found: String {
        guard let next = peek() else { return "the text ends" }
        return next.properties.isPatternWhitespace ? "there is white space" : "there is “\(next)”"
    }

    // MARK: Messages

    private mutating func complexMessage() -> Message? {
        var declarations: [Message.Declaration] = []
        var body: Pattern?
        while body == nil, !isStopped {
            skipOptionalSpace()
            if peek() == "{", peek(1) == "{" {
                body = quotedPattern()
            } else if peek() == "." {
                let start = index
                do throws(Mistake) {
                    if isKeyword(".match") {
                        body = matcher(from: start)
                    } else if let declaration = try declaration() {
                        declarations.append(declaration)
                        if declarations.count > limits.maximumDeclarations {
                            stop(at: start, "declarations", limits.maximumDeclarations)
                        }
                    }
                } catch {
                    note(error.problem)
                    skipStatement(from: start)
                }
            } else {
                if problems.isEmpty {
                    note(
                        at: index,
                        "a pattern in “{{” and “}}”, or .input, .local or .match, is expected here, and \(found)")
                }
                guard skipToStatement() else { return nil }
            }
        }
        guard let body, !isStopped else { return nil }
        skipOptionalSpace()
        if index < scalars.count, problems.isEmpty {
            note(at: index, "nothing may follow the message’s end, and \(found)")
        }
        return Message(declarations: declarations, pattern: body, syntax: .mf2)
    }

    private mutating func stop(at offset: Int, _ things: String, _ limit: Int) {
        note(MessageProblem(.limitExceeded, at: offset, "the message has more than \(limit) \(things)"))
        isStopped = true
    }

    private func isKeyword(_ keyword: String) -> Bool {
        let count = keyword.unicodeScalars.count
        guard index + count <= scalars.count else { return false }
        return scalars[index..<index + count].elementsEqual(keyword.unicodeScalars)
    }

    /// Goes to the next statement or pattern behind a broken one.
    private mutating func skipStatement(from start: Int) {
        index = max(index, start + 1)
        _ = skipToStatement()
    }

    private mutating func skipToStatement() -> Bool {
        while index < scalars.count {
            if peek() == "{", peek(1) == "{" { return true }
            if isKeyword(".input") || isKeyword(".local") || isKeyword(".match") { return true }
            if peek() == "|" { skipQuoted() } else { index += 1 }
        }
        return false
    }

    /// Goes behind a quoted literal, or only over its first character where it has no end.
    private mutating func skipQuoted() {
        var end = index + 1
        while end < scalars.count, scalars[end] != "|" { end += scalars[end] == "\\" ? 2 : 1 }
        index = end < scalars.count ? end + 1 : index + 1
    }

    // MARK: Declarations

    private mutating func declaration() throws(Mistake) -> Message.Declaration? {
        let start = index
        if isKeyword(".input") {
            index += 6
            skipOptionalSpace()
            guard peek() == "{" else { throw Mistake(at: index, "“{$name}” is expected after .input, and \(found)") }
            guard let element = try placeholderOrRecover() else { return nil }
            guard case .placeholder(let value) = element, case .variable(let name) = value.operand else {
                throw Mistake(
                    at: start, ".input declares an argument: write .input {$name}, with a function or without")
            }
            return Message.Declaration(name: name, value: value, kind: .input, range: start..<index)
        }
        guard isKeyword(".local") else {
            var end = index + 1
            while end < scalars.count, MF2Characters.isNameCharacter(scalars[end]) { end += 1 }
            throw Mistake(
                at: start, "“\(text(start..<end))” is no statement; a “.” at the beginning is .input, .local or .match")
        }
        index += 6
        guard skipOptionalSpace() else {
            throw Mistake(at: index, "a space is expected after .local, and \(found)")
        }
        guard peek() == "$" else {
            let isName = peek().map(MF2Characters.isNameStart) ?? false
            throw Mistake(
                at: index, "“$” and a name are expected after .local, and \(found)",
                fixIt: isName ? MessageFixIt(replacing: index..<index, with: "$") : nil)
        }
        let name = try variable()
        skipOptionalSpace()
        guard take("=") else {
            throw Mistake(
                at: index, "“=” is expected after the name, and \(found)",
                fixIt: peek() == "{" ? MessageFixIt(replacing: index..<index, with: "= ") : nil)
        }
        skipOptionalSpace()
        guard peek() == "{" else { throw Mistake(at: index, "a value in “{” and “}” is expected here, and \(found)") }
        guard let element = try placeholderOrRecover() else { return nil }
        guard case .placeholder(let value) = element else {
            throw Mistake(at: start, "a mark is no value; write .local $name = {value}")
        }
        return Message.Declaration(name: name, value: value, kind: .local, range: start..<index)
    }

    /// A placeholder of a declaration; nil where it is broken and its mistake was noted.
    private mutating func placeholderOrRecover() throws(Mistake) -> PatternElement? {
        if peek(1) == "{" { throw Mistake(at: index, "one “{” is expected here, and there are two") }
        return placeholder()
    }

    // MARK: Matchers

    private mutating func matcher(from start: Int) -> Pattern? {
        index += 6
        var selectors: [Placeholder] = []
        var hasSpace = skipOptionalSpace()
        while peek() == "$" {
            let offset = index
            if !hasSpace { note(at: index, "a space is expected before the selector", fixIt: .insert(" ", at: index)) }
            do throws(Mistake) {
                let name = try variable()
                selectors.append(Placeholder(operand: .variable(name), range: offset..<index))
            } catch {
                note(error.problem)
                break
            }
            if selectors.count > limits.maximumSelectors {
                stop(at: offset, "selectors", limits.maximumSelectors)
                return nil
            }
            hasSpace = skipOptionalSpace()
        }
        if selectors.isEmpty {
            note(at: index, "a selector “$name” that is declared above is expected after .match, and \(found)")
        } else if !hasSpace, index < scalars.count {
            note(at: index, "a space is expected after the selectors", fixIt: .insert(" ", at: index))
        }
        var variants: [Variant] = []
        while index < scalars.count {
            let offset = index
            if let variant = variant() { variants.append(variant) }
            if variants.count > limits.maximumVariants {
                stop(at: offset, "variants", limits.maximumVariants)
                return nil
            }
            skipOptionalSpace()
        }
        if variants.isEmpty, problems.isEmpty {
            note(at: start, "the .match has no variants; write one for everything else at least: * {{…}}")
        }
        return Pattern([.selection(Selection(selectors: selectors, variants: variants))])
    }

    /// A variant; nil where it is broken and its mistake was noted.
    private mutating func variant() -> Variant? {
        let start = index
        var keys: [VariantKey] = []
        var hasSpace = true
        var end = index
        while index < scalars.count, !(peek() == "{" && peek(1) == "{") {
            if !hasSpace { note(at: index, "a space is expected between two keys", fixIt: .insert(" ", at: index)) }
            if take("*") {
                keys.append(.any)
            } else {
                do throws(Mistake) {
                    keys.append(.keyword(try literal(named: "a key, or the variant’s pattern in “{{” and “}}”,")))
                } catch {
                    note(error.problem)
                    index = max(index, start + 1)
                    while index < scalars.count, !(peek() == "{" && peek(1) == "{") {
                        if peek() == "|" { skipQuoted() } else { index += 1 }
                    }
                    break
                }
            }
            // A variant has no more keys than there may be selectors; what has more is no variant.
            if keys.count > limits.maximumSelectors {
                stop(at: start, "keys in a variant", limits.maximumSelectors)
                index = scalars.count
                return nil
            }
            end = index
            hasSpace = skipOptionalSpace()
        }
        guard index < scalars.count else {
            if problems.isEmpty || !keys.isEmpty {
                note(at: index, "the variant’s pattern in “{{” and “}}” is expected here, and the text ends")
            }
            return nil
        }
        if keys.isEmpty { note(at: start, "a variant has a key for each selector before its pattern") }
        guard let pattern = quotedPattern() else { return nil }
        return Variant(keys: keys, pattern: pattern, range: start..<end)
    }

    // MARK: Patterns

    /// A pattern in `{{` and `}}`; nil where it has no end.
    private mutating func quotedPattern() -> Pattern? {
        let start = index
        index += 2
        let before = problems.count
        let read = pattern(isQuoted: true)
        if take("}") {
            index += 1
            return read
        }
        if problems.count == before {
            note(at: start, "the pattern has no end; write “}}” behind it", fixIt: .insert("}}", at: scalars.count))
        }
        return nil
    }

    /// A pattern up to the text's end, or up to `}}`.
    private mutating func pattern(isQuoted: Bool) -> Pattern {
        var elements: [PatternElement] = []
        var text = String.UnicodeScalarView()
        func isEnd(_ reader: Self) -> Bool { isQuoted && reader.peek() == "}" && reader.peek(1) == "}" }
        while let next = peek(), !isEnd(self) {
            switch next {
            case "{":
                if !text.isEmpty { elements.append(.text(String(text))) }
                text = String.UnicodeScalarView()
                if let read = placeholder() { elements.append(read) }
            case "\\":
                if let escaped = peek(1), ["\\", "{", "|", "}"].contains(escaped) {
                    text.append(escaped)
                    index += 2
                } else {
                    note(
                        at: index, "“\\” escapes only “\\”, “{”, “|” and “}”; one that is shown is written “\\\\”",
                        fixIt: .insert("\\", at: index))
                    index += 1
                }
            case "}":
                note(
                    at: index, "“}” closes nothing here; one that is shown is written “\\}”",
                    fixIt: .insert("\\", at: index))
                index += 1
            case "\0":
                note(at: index, "the character U+0000 is not allowed", fixIt: .remove(index..<index + 1))
                index += 1
            default:
                text.append(next)
                index += 1
            }
        }
        if !text.isEmpty { elements.append(.text(String(text))) }
        return Pattern(elements)
    }
}

extension MessageFixIt {
    static func insert(_ text: String, at offset: Int) -> Self { Self(replacing: offset..<offset, with: text) }
    static func remove(_ range: Range<Int>) -> Self { Self(replacing: range, with: "") }
}
