/// Makes messages ready for one locale.
public struct MessageCompiler: Sendable {
    /// The locale's formatters, which the compiled messages share.
    public let formatters: LocaleFormatters

    /// A compiler for the locale of `formatters`.
    public init(formatters: LocaleFormatters) { self.formatters = formatters }

    /// Compiles a message.
    ///
    /// - Returns: The compiled message, or every style that ICU refuses (``MessageProblem/Kind/badOption``). A message of
    ///   MessageFormat 2 is compiled as ``MessageConversion`` says it in ICU MessageFormat, or refused where it cannot.
    public func compile(_ message: Message) -> (message: CompiledMessage?, errors: [MessageProblem]) {
        var pool = MessagePoolBuilder(formatters: formatters)
        let (compiled, errors) = pool.add(message)
        guard let compiled else { return (nil, errors) }
        return (CompiledMessage(compiled, of: pool.finish()), [])
    }
}

extension MessageBuilder {
    /// Adds a pattern of the data model.
    mutating func add(_ pattern: Pattern) {
        for element in pattern.elements {
            switch element {
            case .text(let text): add(text)
            case .placeholder(let placeholder): add(placeholder)
            case .selection(let selection): add(selection)
            case .markup: break
            }
        }
    }

    private mutating func add(_ text: String) { text.withByteRun { self.text($0) } }

    private mutating func add(_ placeholder: Placeholder) {
        let offset = placeholder.range.lowerBound
        switch placeholder.operand {
        case .selectedNumber: selectedNumber(at: offset)
        case .literal(let text): add(text)
        case .absent: break
        case .variable(let name):
            let style = style(placeholder.function, at: offset)
            name.withByteRun { argument($0, style: style, at: offset) }
        }
    }

    private mutating func style(_ function: FunctionCall?, at offset: Int) -> Int32 {
        guard let function else { return -1 }
        let style = function[FunctionCall.Option.style]
        let type = ArgumentType(rawValue: function.name) ?? .duration
        return (style?.literal ?? "").withByteRun {
            self.style(type, named: function.name, $0, at: style?.range.lowerBound ?? offset)
        }
    }

    private mutating func add(_ selection: Selection) {
        guard let selector = selection.selectors.first, case .variable(let name) = selector.operand,
            let function = selector.function
        else { return add("") }
        let start = variantCount
        for variant in selection.variants {
            let elements = elementCount
            add(variant.pattern)
            switch variant.keys.first ?? .any {
            case .keyword(let word): word.withByteRun { self.variant(.keyword($0), from: elements) }
            case .exact(let number): self.variant(.exact(number), from: elements)
            case .from(let number, let isExclusive):
                self.variant(.from(number, exclusive: isExclusive), from: elements)
            case .any: self.variant(.other, from: elements)
            }
        }
        let type: ArgumentType =
            switch function.name {
            case "plural": .plural
            case "selectordinal": .selectordinal
            case "choice": .choice
            default: .select
            }
        let numberOffset = function[FunctionCall.Option.offset]?.literal.flatMap(Double.init) ?? 0
        name.withByteRun {
            self.selection($0, type, numberOffset, at: selector.range.lowerBound, from: start)
        }
    }
}
