extension Message {
    /// One use of an argument by a message.
    public struct ArgumentUse: Sendable, Hashable {
        /// The argument's name or number.
        public let name: String
        /// The function it is given to, such as `number`, `plural` or `select`; nil where it is alone.
        public let function: String?
        /// The style that is given to the function, as it is written; nil where there is none.
        public let style: String?
        /// Where it is in the source, in Unicode scalars from 0.
        public let offset: Int
    }

    /// Every use of an argument, in order of writing, in all branches; a name that the message itself declares is none.
    public var argumentUses: [ArgumentUse] {
        var uses: [ArgumentUse] = []
        let locals = Set(declarations.lazy.filter { $0.kind == .local }.map(\.name))
        func add(_ options: [FunctionCall.Option]) {
            for option in options {
                guard case .variable(let name) = option.value, !locals.contains(name) else { continue }
                uses.append(ArgumentUse(name: name, function: nil, style: nil, offset: option.range.lowerBound))
            }
        }
        func add(_ placeholder: Placeholder) {
            defer { add(placeholder.function?.options ?? []) }
            guard case .variable(let name) = placeholder.operand, !locals.contains(name) else { return }
            uses.append(
                ArgumentUse(
                    name: name, function: placeholder.function?.name,
                    style: placeholder.function?[FunctionCall.Option.style]?.literal,
                    offset: placeholder.range.lowerBound))
        }
        func walk(_ pattern: Pattern) {
            for element in pattern.elements {
                switch element {
                case .text: break
                case .markup(let markup): add(markup.options)
                case .placeholder(let placeholder): add(placeholder)
                case .selection(let selection):
                    selection.selectors.forEach(add)
                    selection.variants.forEach { walk($0.pattern) }
                }
            }
        }
        for declaration in declarations { add(declaration.value) }
        walk(pattern)
        return uses
    }
}
