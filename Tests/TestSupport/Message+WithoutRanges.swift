package import MessageFormat

extension Message {
    /// The message with every range empty: what it means, however it is written.
    package var withoutRanges: Message {
        Message(
            declarations: declarations.map { .init(name: $0.name, value: $0.value.withoutRanges, kind: $0.kind) },
            pattern: pattern.withoutRanges, syntax: syntax)
    }
}

extension Pattern {
    fileprivate var withoutRanges: Pattern {
        Pattern(
            elements.map { element in
                switch element {
                case .text: element
                case .placeholder(let placeholder): .placeholder(placeholder.withoutRanges)
                case .markup(var markup):
                    {
                        markup.options = markup.options.map(\.withoutRanges)
                        markup.range = 0..<0
                        return .markup(markup)
                    }()
                case .selection(let selection):
                    .selection(
                        Selection(
                            selectors: selection.selectors.map(\.withoutRanges),
                            variants: selection.variants.map {
                                Variant(keys: $0.keys, pattern: $0.pattern.withoutRanges)
                            }))
                }
            })
    }
}

extension Placeholder {
    fileprivate var withoutRanges: Placeholder {
        let call = function.map { function in
            FunctionCall(name: function.name, options: function.options.map(\.withoutRanges))
        }
        return Placeholder(operand: operand, function: call, attributes: attributes, range: 0..<0)
    }
}

extension FunctionCall.Option {
    fileprivate var withoutRanges: FunctionCall.Option { .init(name: name, value: value, range: 0..<0) }
}
