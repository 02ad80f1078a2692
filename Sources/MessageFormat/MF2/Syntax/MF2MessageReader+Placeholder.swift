// What is in braces.

extension MF2MessageReader {
    /// The placeholder or mark at `{`; nil where it is broken: its mistake is noted, and reading goes on behind it.
    mutating func placeholder() -> PatternElement? {
        let start = index
        index += 1
        do throws(Mistake) {
            let read = try placeholderContent(from: start)
            return read
        } catch {
            note(error.problem)
            skipPlaceholder(from: start + 1)
            return nil
        }
    }

    /// Goes behind the `}` of a broken placeholder, or to the text's end.
    private mutating func skipPlaceholder(from start: Int) {
        index = start
        while let next = peek(), next != "{" {
            if next == "|", let end = endOfQuoted(from: index) {
                index = end
                continue
            }
            index += 1
            if next == "}" { return }
        }
    }

    private func endOfQuoted(from start: Int) -> Int? {
        var end = start + 1
        while end < scalars.count, scalars[end] != "|" { end += scalars[end] == "\\" ? 2 : 1 }
        return end < scalars.count ? end + 1 : nil
    }

    private mutating func placeholderContent(from start: Int) throws(Mistake) -> PatternElement {
        skipOptionalSpace()
        switch peek() {
        case "#": return .markup(try markup(.open, from: start))
        case "/": return .markup(try markup(.close, from: start))
        case "{":
            throw Mistake(
                at: index,
                "“{” within a placeholder; a pattern in “{{” and “}}” stands only at the beginning, "
                    + "or behind a variant’s keys")
        case "}": throw Mistake(at: start, "the placeholder is empty; one “{” that is shown is written “\\{”")
        case "$":
            let name = try variable()
            return .placeholder(try expression(.variable(name), from: start))
        case ":": return .placeholder(try expression(.absent, from: start))
        default:
            let text = try literal(named: "a value “$name”, a literal or a function “:name”")
            return .placeholder(try expression(.literal(text), from: start))
        }
    }

    /// The rest of an expression behind its operand.
    private mutating func expression(_ operand: Operand, from start: Int) throws(Mistake) -> Placeholder {
        var function: FunctionCall?
        let end = index
        let hasSpace = skipOptionalSpace()
        if peek() == ":" {
            if operand != .absent, !hasSpace {
                throw Mistake(
                    at: index, "a space is expected before the function", fixIt: .insert(" ", at: index))
            }
            index += 1
            let name = try identifier(named: "a function’s name")
            function = FunctionCall(name: name, options: try options())
        } else {
            index = end
        }
        let attributes = try attributes()
        skipOptionalSpace()
        try closePlaceholder(
            allowed: function == nil ? "a function “:name”, an attribute “@name”" : "an option “name=value”",
            from: start)
        return Placeholder(operand: operand, function: function, attributes: attributes, range: start..<index)
    }

    private mutating func markup(_ kind: Markup.Kind, from start: Int) throws(Mistake) -> Markup {
        index += 1
        let name = try identifier(named: "the mark’s name")
        let options = try options()
        let attributes = try attributes()
        skipOptionalSpace()
        var kind = kind
        if kind == .open, take("/") { kind = .standalone }
        try closePlaceholder(allowed: "an option “name=value”", from: start)
        return Markup(kind: kind, name: name, options: options, attributes: attributes, range: start..<index)
    }

    private mutating func closePlaceholder(allowed: String, from start: Int) throws(Mistake) {
        if take("}") { return }
        guard let next = peek(), next != "{" else {
            throw Mistake(at: start, "the placeholder has no end; write “}” behind it", fixIt: .insert("}", at: index))
        }
        throw Mistake(at: index, "\(allowed) or “}” is expected here, and \(found)")
    }

    // MARK: Options and attributes

    private mutating func options() throws(Mistake) -> [FunctionCall.Option] {
        var options: [FunctionCall.Option] = []
        while true {
            let end = index
            let hasSpace = skipOptionalSpace()
            guard let next = peek(), MF2Characters.isNameStart(next) else {
                index = end
                return options
            }
            guard hasSpace else {
                throw Mistake(at: index, "a space is expected before the option", fixIt: .insert(" ", at: index))
            }
            let name = try identifier(named: "an option’s name")
            skipOptionalSpace()
            guard take("=") else {
                throw Mistake(at: index, "“=” and a value are expected after the option “\(name)”, and \(found)")
            }
            skipOptionalSpace()
            let start = index
            let value: Operand =
                peek() == "$" ? .variable(try variable()) : .literal(try literal(named: "the option’s value"))
            options.append(FunctionCall.Option(name: name, value: value, range: start..<index))
        }
    }

    private mutating func attributes() throws(Mistake) -> [MessageAttribute] {
        var attributes: [MessageAttribute] = []
        while true {
            let end = index
            let hasSpace = skipOptionalSpace()
            guard peek() == "@" else {
                index = end
                return attributes
            }
            guard hasSpace else {
                throw Mistake(at: index, "a space is expected before the attribute", fixIt: .insert(" ", at: index))
            }
            index += 1
            let name = try identifier(named: "an attribute’s name")
            let endOfName = index
            skipOptionalSpace()
            guard take("=") else {
                index = endOfName
                attributes.append(MessageAttribute(name: name))
                continue
            }
            skipOptionalSpace()
            if peek() == "$" { throw Mistake(at: index, "an attribute’s value is a literal, never a variable") }
            attributes.append(MessageAttribute(name: name, value: try literal(named: "the attribute’s value")))
        }
    }

    // MARK: Names and literals

    /// The variable at `$`, without its sign.
    mutating func variable() throws(Mistake) -> String {
        index += 1
        return try name(named: "a name after “$”")
    }

    /// `identifier`: a name, or a namespace and a name.
    private mutating func identifier(named what: String) throws(Mistake) -> String {
        let first = try name(named: what)
        guard peek() == ":" else { return first }
        index += 1
        return "\(first):\(try name(named: what))"
    }

    /// `name`, without a mark of direction before and behind it.
    private mutating func name(named what: String) throws(Mistake) -> String {
        if let next = peek(), MF2Characters.isBidi(next) { index += 1 }
        let start = index
        guard let first = peek(), MF2Characters.isNameStart(first) else {
            throw Mistake(at: index, "\(what) is expected here, and \(found)")
        }
        while let next = peek(), MF2Characters.isNameCharacter(next) { index += 1 }
        let name = text(start..<index)
        if let next = peek(), MF2Characters.isBidi(next) { index += 1 }
        return name
    }

    /// `literal`, quotes and escapes read.
    mutating func literal(named what: String) throws(Mistake) -> String {
        let start = index
        guard take("|") else {
            while let next = peek(), MF2Characters.isNameCharacter(next) { index += 1 }
            guard index > start else { throw Mistake(at: index, "\(what) is expected here, and \(found)") }
            return text(start..<index)
        }
        var read = String.UnicodeScalarView()
        while let next = peek() {
            index += 1
            switch next {
            case "|": return String(read)
            case "\\":
                guard let escaped = peek(), ["\\", "{", "|", "}"].contains(escaped) else {
                    throw Mistake(
                        at: index - 1, "“\\” escapes only “\\”, “{”, “|” and “}”; one that is meant is written “\\\\”",
                        fixIt: .insert("\\", at: index - 1))
                }
                read.append(escaped)
                index += 1
            case "\0": throw Mistake(at: index - 1, "the character U+0000 is not allowed")
            default: read.append(next)
            }
        }
        throw Mistake(at: start, "the literal has no end; write “|” behind it")
    }
}
