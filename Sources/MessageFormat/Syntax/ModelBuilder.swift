/// Builds the data model while a text is read.
struct ModelBuilder: MessageSink {
    private var elements: [PatternElement] = []
    private var variants: [Variant] = []

    var elementCount: Int { elements.count }
    var variantCount: Int { variants.count }

    /// The whole message, once everything is read.
    mutating func finish() -> Message { Message(pattern: Pattern(elements.takeLast(from: 0))) }

    mutating func text(_ text: ByteRun) { elements.append(.text(text.text)) }

    mutating func selectedNumber(at offset: Int) {
        elements.append(.placeholder(Placeholder(operand: .selectedNumber, range: offset..<offset + 1)))
    }

    mutating func argument(_ name: ByteRun, in range: Range<Int>) {
        elements.append(.placeholder(Placeholder(operand: .variable(name.text), range: range)))
    }

    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>) {
        var function = FunctionCall(name: type.rawValue)
        if let style {
            function.options = [
                FunctionCall.Option(
                    name: FunctionCall.Option.style, value: .literal(style.text.text), range: style.range)
            ]
        }
        elements.append(
            .placeholder(Placeholder(operand: .variable(name.text), function: function, range: range)))
    }

    mutating func variant(_ key: ReadKey, from elements: Int) {
        let pattern = Pattern(self.elements.takeLast(from: elements))
        variants.append(Variant(keys: Self.keys(key), pattern: pattern))
    }

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int
    ) {
        var function = FunctionCall(name: type.rawValue)
        if let numberOffset {
            function.options = [
                FunctionCall.Option(
                    name: FunctionCall.Option.offset, value: .literal(String(numberOffset.value)),
                    range: numberOffset.range)
            ]
        }
        let selector = Placeholder(operand: .variable(name.text), function: function, range: range)
        elements.append(
            .selection(Selection(selectors: [selector], variants: self.variants.takeLast(from: variants))))
    }

    /// Lists of one key; the usual ones are shared by all messages.
    private static func keys(_ key: ReadKey) -> [VariantKey] {
        switch key {
        case .other: other
        case .keyword(let word): word.isWord("one") ? one : [.keyword(word.text)]
        case .exact(let number): [.exact(number)]
        case .from(let number, let isExclusive): [.from(number, exclusive: isExclusive)]
        }
    }

    private static let other: [VariantKey] = [.any]
    private static let one: [VariantKey] = [.keyword("one")]
}

extension Array {
    /// Removes the elements from an index on, and returns them.
    fileprivate mutating func takeLast(from index: Int) -> [Element] {
        if index == 0 {
            defer { self = [] }
            return self
        }
        defer { removeSubrange(index...) }
        return Array(self[index...])
    }
}
