import ICU

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
        var compilation = Compilation(formatters: formatters)
        compilation.draft.main = compilation.compile(message.pattern)
        guard compilation.errors.isEmpty else { return (nil, compilation.errors) }
        return (CompiledMessage(program: MessageProgram(compilation.draft, formatters: formatters)), [])
    }
}

/// One message on its way.
private struct Compilation {
    let formatters: LocaleFormatters
    var draft = ProgramDraft()
    var errors: [MessageProblem] = []

    init(formatters: LocaleFormatters) { self.formatters = formatters }

    /// ICU's status `U_ILLEGAL_ARGUMENT_ERROR`.
    private static let illegalArgument: Int32 = 1

    /// Compiles a pattern: its steps stand in a row, behind those of the patterns inside it.
    mutating func compile(_ pattern: Pattern) -> ProgramRange {
        var steps: [ProgramStep] = []
        steps.reserveCapacity(pattern.elements.count)
        for element in pattern.elements {
            switch element {
            case .text(let text): steps.append(draft.literal(text))
            case .placeholder(let placeholder): steps.append(compile(placeholder))
            case .selection(let selection): steps.append(compile(selection))
            }
        }
        let start = draft.steps.count
        draft.steps += steps
        return ProgramRange(start..<draft.steps.count)
    }

    private mutating func compile(_ placeholder: Placeholder) -> ProgramStep {
        let offset = placeholder.range.lowerBound
        switch placeholder.operand {
        case .selectedNumber: return ProgramStep(kind: .selectedNumber, offset: UInt32(offset))
        case .literal(let text): return draft.literal(text)
        case .variable(let name):
            let format = format(placeholder.function, at: offset)
            return ProgramStep(
                kind: .argument, format: format, name: PackedName(name), offset: UInt32(offset), text: draft.add(name))
        }
    }

    private mutating func format(_ function: FunctionCall?, at offset: Int) -> ProgramFormat {
        guard let function else { return .bare }
        let style = function[FunctionCall.Option.style]
        do throws(ICUError) {
            switch function.name {
            case "number":
                let form = StyleReader.numberForm(style?.literal ?? "")
                guard form.isBounded else { throw ICUError(status: Self.illegalArgument, operation: "scale a number") }
                return .number(draft.own(try formatters.number(form)))
            case "date", "time":
                let form = StyleReader.dateForm(style?.literal ?? "", isTime: function.name == "time")
                return .date(draft.own(try formatters.date(DateFormats.Form(form))))
            case "spellout": return .rules(draft.own(try formatters.rules(.spellout, style?.literal ?? "")))
            case "ordinal": return .rules(draft.own(try formatters.rules(.ordinal, style?.literal ?? "")))
            default: return .rules(draft.own(try formatters.rules(.duration, style?.literal ?? "")))
            }
        } catch {
            errors.append(
                MessageProblem(
                    .badOption, at: style?.range.lowerBound ?? offset,
                    "“\(style?.literal ?? "")” is no style that \(function.name) can read (\(error.name))"))
            return .bare
        }
    }

    private mutating func compile(_ selection: Selection) -> ProgramStep {
        guard let selector = selection.selectors.first, case .variable(let name) = selector.operand,
            let function = selector.function
        else { return draft.literal("") }
        let offset = selector.range.lowerBound
        let kind: ProgramSelection.Kind
        switch function.name {
        case "plural", "selectordinal":
            guard let rules = try? formatters.plural(function.name == "plural" ? .cardinal : .ordinal) else {
                errors.append(MessageProblem(.badOption, at: offset, "ICU has no plural rules at all"))
                return draft.literal("")
            }
            kind = .plural(draft.own(rules))
        case "choice": kind = .choice
        default: kind = .select
        }
        var variants: [ProgramVariant] = []
        variants.reserveCapacity(selection.variants.count)
        for variant in selection.variants {
            let steps = compile(variant.pattern)
            variants.append(self.variant(variant.keys.first ?? .any, steps))
        }
        let start = draft.variants.count
        draft.variants += variants
        draft.selections.append(
            ProgramSelection(
                kind: kind, numberOffset: function[FunctionCall.Option.offset]?.literal.flatMap(Double.init) ?? 0,
                shownAs: shownAs(name, in: selection, at: offset),
                variants: ProgramRange(start..<draft.variants.count)))
        return ProgramStep(
            kind: .selection, name: PackedName(name), offset: UInt32(offset), text: draft.add(name),
            place: draft.selections.count - 1)
    }

    private mutating func variant(_ key: VariantKey, _ steps: ProgramRange) -> ProgramVariant {
        switch key {
        case .keyword(let keyword):
            let category = PluralCategory.allCases.first { $0.keyword == keyword }
            return ProgramVariant(
                key: .keyword, category: category?.rawValue ?? -1, text: draft.add(keyword), steps: steps)
        case .exact(let number): return ProgramVariant(key: .exact, number: number, steps: steps)
        case .from(let number, let isExclusive):
            return ProgramVariant(key: isExclusive ? .above : .from, number: number, steps: steps)
        case .any:
            return ProgramVariant(
                key: .any, category: PluralCategory.other.rawValue, text: draft.add("other"), steps: steps)
        }
    }

    /// How the branch `other` first shows the argument; plainly where it does not.
    private mutating func shownAs(_ name: String, in selection: Selection, at offset: Int) -> ProgramFormat {
        let other = selection.variants.first { $0.keys.first == .any }
        guard let function = other.flatMap({ Self.firstFunction(of: name, in: $0.pattern) }) else { return .bare }
        // What is wrong with the style is reported where it stands.
        let known = errors
        let format = format(function, at: offset)
        errors = known
        return format
    }

    /// How a pattern shows an argument where it first does; nil where that is plainly, as `#`, or not at all.
    ///
    /// Selections inside it are passed over, as ICU does.
    private static func firstFunction(of name: String, in pattern: Pattern) -> FunctionCall? {
        for case .placeholder(let placeholder) in pattern.elements {
            if placeholder.operand == .selectedNumber { return nil }
            if case .variable(let found) = placeholder.operand, found.utf8.elementsEqual(name.utf8) {
                return placeholder.function
            }
        }
        return nil
    }
}
