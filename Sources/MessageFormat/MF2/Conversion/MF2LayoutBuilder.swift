import ICU

/// Builds the layout of a message in MessageFormat 2: the characters of its source at the ranges that its reader noted.
struct MF2LayoutBuilder {
    private let scalars: [Unicode.Scalar]
    private let message: Message
    private var lowering: MF2Lowering
    private var parts = MessageLayout.Parts()
    /// What the selectors come to whose number is shown as they choose.
    private var counted: [(meaning: MF2Lowering.Meaning, column: Int)] = []

    /// What options mean is the same in each locale.
    private static let formatters = LocaleFormatters(locale: LocaleIdentifier(literal: "und"))

    private init(_ message: Message, _ source: String) {
        self.message = message
        scalars = Array(source.unicodeScalars)
        lowering = MF2Lowering(message, Self.formatters)
        parts.elements.reserveCapacity(scalars.count)
    }

    /// What a text is made up of; nil of one that is no message, or none that a catalog can hold.
    static func parts(of text: String) -> MessageLayout.Parts? {
        guard let message = MF2MessageParser().parse(text).message else { return nil }
        var builder = MF2LayoutBuilder(message, text)
        builder.build()
        return builder.lowering.problems.isEmpty ? builder.parts : nil
    }

    private mutating func build() {
        let body = endOfSpace(from: message.declarations.last?.range.upperBound ?? 0)
        guard case .selection(let selection)? = message.pattern.elements.first else {
            let isQuoted = isBrace(body) && isBrace(body + 1)
            _ = add(message.pattern, from: isQuoted ? body + 2 : 0)
            return
        }
        add(selection, from: body)
    }

    // MARK: Characters

    private func isBrace(_ index: Int) -> Bool { index < scalars.count && scalars[index] == "{" }

    /// The end of white space and marks of direction.
    private func endOfSpace(from start: Int) -> Int {
        var index = start
        while index < scalars.count, MF2Characters.isWhiteSpace(scalars[index]) || MF2Characters.isBidi(scalars[index])
        {
            index += 1
        }
        return index
    }

    /// The end of the literal or `*` at an index.
    private func endOfLiteral(from start: Int) -> Int {
        var index = start + 1
        guard start < scalars.count, scalars[start] == "|" else {
            while index < scalars.count, MF2Characters.isNameCharacter(scalars[index]) { index += 1 }
            return index
        }
        while index < scalars.count, scalars[index] != "|" { index += scalars[index] == "\\" ? 2 : 1 }
        return index + 1
    }

    /// Adds characters that are shown, each with what escapes it.
    ///
    /// - Returns: Where they end.
    private mutating func add(_ text: String, _ kind: MessageLayout.Kind, from start: Int) -> Int {
        var index = start
        for scalar in text.unicodeScalars {
            let isEscaped = index < scalars.count && scalars[index] == "\\"
            parts.add(kind, scalar, index..<index + (isEscaped ? 2 : 1))
            if kind == .literal, scalar == "'" { parts.apostrophes.append(index..<index + 1) }
            index += isEscaped ? 2 : 1
        }
        return index
    }

    // MARK: Patterns

    /// Adds a pattern.
    ///
    /// - Returns: Where it ends.
    private mutating func add(_ pattern: Pattern, from start: Int) -> Int {
        var index = start
        for element in pattern.elements {
            switch element {
            case .text(let text): index = add(text, .literal, from: index)
            case .placeholder(let placeholder):
                add(placeholder)
                index = placeholder.range.upperBound
            case .markup(let markup):
                lowering.refuseMarkup(at: markup.range.lowerBound)
                index = markup.range.upperBound
            case .selection: break
            }
        }
        return index
    }

    private mutating func add(_ placeholder: Placeholder) {
        let range = placeholder.range
        let meaning = lowering.meaning(of: placeholder)
        switch meaning.source {
        case .literal(let text):
            parts.literalPlaceholders.append(MessageLayout.LiteralPlaceholder(text: text, range: range))
            guard case .literal = placeholder.operand else {
                for scalar in text.unicodeScalars { parts.add(.quoted, scalar, range) }
                return
            }
            let start = endOfSpace(from: range.lowerBound + 1)
            let isQuoted = start < scalars.count && scalars[start] == "|"
            _ = add(text, .quoted, from: isQuoted ? start + 1 : start)
        case .argument(let name):
            if let number = counted.first(where: { meaning.isNumberSign(of: $0.meaning) }) {
                parts.add(.number, "#", range, index: parts.numbers.count)
                return parts.numbers.append(MessageLayout.Number(selection: 0, column: number.column))
            }
            guard case .placeholder(let shown) = lowering.element(meaning, range) else { return }
            parts.add(.argument, "{", range, index: parts.arguments.count)
            parts.arguments.append(
                MessageLayout.Argument(
                    name: name, function: shown.function?.name,
                    style: shown.function?[FunctionCall.Option.style]?.literal, start: range.lowerBound,
                    styleStart: range.upperBound))
        }
    }

    // MARK: Branches

    private mutating func add(_ selection: Selection, from start: Int) {
        var selectors: [MessageLayout.Selector] = []
        var meanings: [MF2Lowering.Meaning] = []
        for selector in selection.selectors {
            let meaning = lowering.meaning(of: selector)
            meanings.append(meaning)
            guard case .argument(let name) = meaning.source, let chooser = meaning.selector else { continue }
            selectors.append(
                MessageLayout.Selector(
                    name: name, function: chooser.function, start: selector.range.lowerBound, offset: chooser.offset))
        }
        // One that chooses by a literal, or by what nothing is chosen by, is refused elsewhere.
        guard selectors.count == selection.selectors.count else { return }
        let isOffset = isPluralWithOffset(selectors, selection)
        counted = meanings.indices.filter { selectors[$0].isPlural }.map { (meanings[$0], $0) }
        if isOffset { counted = [(meanings[1], 0)] }
        parts.selections = [MessageLayout.Selection(start: start, selectors: isOffset ? [selectors[1]] : selectors)]
        for variant in selection.variants {
            var keys = keys(of: variant, selectors)
            // Of a number by its exact keys, and the same less its offset by its categories, one key at most says something.
            if isOffset { keys = [variant.keys[0] == .any ? keys[1] : keys[0]] }
            let opening = endOfSpace(from: variant.range.upperBound)
            parts.open(0, keys, opening..<opening + 2)
            let end = add(variant.pattern, from: opening + 2)
            parts.close(0, end..<end + 2)
        }
    }

    private func keys(of variant: Variant, _ selectors: [MessageLayout.Selector]) -> [MessageLayout.Key] {
        var index = variant.range.lowerBound
        return zip(variant.keys, selectors).map { key, selector in
            let start = endOfSpace(from: index)
            index = endOfLiteral(from: start)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[start..<min(index, scalars.count)])
            guard case .keyword(let word) = key else {
                return MessageLayout.Key(word: "other", written: "*", start: start)
            }
            let isNumber = selector.function != "select" && MF2Characters.isNumberLiteral(word)
            return MessageLayout.Key(word: isNumber ? "=" + word : word, written: String(view), start: start)
        }
    }

    /// Whether two selectors say what one plural with an offset says: a number by its exact keys, and the same number less
    /// the offset by its categories.
    private func isPluralWithOffset(_ selectors: [MessageLayout.Selector], _ selection: Selection) -> Bool {
        guard selectors.count == 2, selectors[0].name == selectors[1].name, selectors[0].function == "plural",
            selectors[0].offset == 0, selectors[1].offset != 0
        else { return false }
        return selection.variants.allSatisfy { variant in
            switch (variant.keys[0], variant.keys[1]) {
            case (.keyword(let word), .any): MF2Characters.isNumberLiteral(word)
            case (.any, _): true
            default: false
            }
        }
    }
}
