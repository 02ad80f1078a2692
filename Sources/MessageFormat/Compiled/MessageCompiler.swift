import TextKernel

/// Makes messages ready for one locale.
public struct MessageCompiler: Sendable {
    /// The locale's formatters, which the compiled messages share.
    public let formatters: LocaleFormatters

    /// A compiler for the locale of `formatters`.
    public init(formatters: LocaleFormatters) { self.formatters = formatters }

    /// Compiles a message.
    ///
    /// - Returns: The compiled message, or every style that ICU refuses (``MessageProblem/Kind/badOption``).
    public func compile(_ message: Message) -> (message: CompiledMessage?, errors: [MessageProblem]) {
        Scratch.with { scratch in
            var builder = ProgramBuilder(scratch, source: .empty, ByteRun.empty.traits, formatters: formatters)
            builder.add(message.pattern)
            guard let program = builder.finish() else { return (nil, builder.errors) }
            return (CompiledMessage(program: program), [])
        }
    }

    /// Compiles a text in UTF-8 that has no arguments and about which nothing is to be said; nil for any other.
    ///
    /// `mayNeedEscape` is false where it is known that the text is the same in a JSON string.
    package func compileLiteral(_ text: Span<UInt8>, mayNeedEscape: Bool) -> CompiledMessage? {
        unsafe text.withUnsafeBufferPointer { unsafe compileLiteral(ByteRun($0), mayNeedEscape) }
    }

    private func compileLiteral(_ text: ByteRun, _ mayNeedEscape: Bool) -> CompiledMessage? {
        let mark = text.nextMark(from: 0)
        let limits = MessageLimits()
        if mark == text.count, !text.isEmpty, text.count <= limits.maximumLength,
            !(mayNeedEscape && text.needsJSONEscape)
        {
            return CompiledMessage(program: .make(literal: text, formatters: formatters))
        }
        guard text.next(UInt8(ascii: "{"), from: mark) == text.count else { return nil }
        let (program, _, warnings) = ICUMessageParser(limits: limits).program(text, formatters: formatters)
        return warnings.isEmpty ? program.map { CompiledMessage(program: $0) } : nil
    }
}

extension ProgramBuilder {
    /// Adds a pattern of the data model.
    fileprivate mutating func add(_ pattern: Pattern) {
        for element in pattern.elements {
            switch element {
            case .text(let text): add(text)
            case .placeholder(let placeholder): add(placeholder)
            case .selection(let selection): add(selection)
            }
        }
    }

    private mutating func add(_ text: String) { text.withByteRun { self.text($0) } }

    private mutating func add(_ placeholder: Placeholder) {
        let offset = placeholder.range.lowerBound
        switch placeholder.operand {
        case .selectedNumber: selectedNumber(at: offset)
        case .literal(let text): add(text)
        case .variable(let name):
            let format = format(placeholder.function, at: offset)
            name.withByteRun { argument($0, format, at: offset) }
        }
    }

    private mutating func format(_ function: FunctionCall?, at offset: Int) -> ProgramFormat {
        guard let function else { return .bare }
        let style = function[FunctionCall.Option.style]
        let type = ArgumentType(rawValue: function.name) ?? .duration
        return (style?.literal ?? "").withByteRun {
            format(type, named: function.name, $0, at: style?.range.lowerBound ?? offset)
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
