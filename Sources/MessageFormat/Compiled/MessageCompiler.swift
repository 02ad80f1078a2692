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
        var errors: [MessageProblem] = []
        let parts = compile(message.pattern, &errors)
        guard errors.isEmpty else { return (nil, errors) }
        return (CompiledMessage(parts: parts, formatters: formatters), [])
    }

    /// ICU's status `U_ILLEGAL_ARGUMENT_ERROR`.
    private static let illegalArgument: Int32 = 1

    private func compile(_ pattern: Pattern, _ errors: inout [MessageProblem]) -> [CompiledPart] {
        pattern.elements.map { element in
            switch element {
            case .text(let text): .literal(Array(text.utf8))
            case .placeholder(let placeholder): compile(placeholder, &errors)
            case .selection(let selection): compile(selection, &errors)
            }
        }
    }

    private func compile(_ placeholder: Placeholder, _ errors: inout [MessageProblem]) -> CompiledPart {
        switch placeholder.operand {
        case .selectedNumber: return .selectedNumber(offset: placeholder.range.lowerBound)
        case .literal(let text): return .literal(Array(text.utf8))
        case .variable(let name):
            let format = format(placeholder.function, at: placeholder.range.lowerBound, &errors)
            return .argument(CompiledArgument(name: name, format: format, offset: placeholder.range.lowerBound))
        }
    }

    private func format(
        _ function: FunctionCall?, at offset: Int, _ errors: inout [MessageProblem]
    ) -> CompiledArgument.Format {
        guard let function else { return .bare }
        let style = function[FunctionCall.Option.style]
        do throws(ICUError) {
            switch function.name {
            case "number":
                let form = StyleReader.numberForm(style?.literal ?? "")
                guard form.isBounded else { throw ICUError(status: Self.illegalArgument, operation: "scale a number") }
                return .number(form, try formatters.number(form))
            case "date", "time":
                let form = StyleReader.dateForm(style?.literal ?? "", isTime: function.name == "time")
                _ = try formatters.date(form, zone: "UTC")
                return .date(form)
            case "spellout": return .rules(try formatters.rules(.spellout, style?.literal ?? ""))
            case "ordinal": return .rules(try formatters.rules(.ordinal, style?.literal ?? ""))
            default: return .rules(try formatters.rules(.duration, style?.literal ?? ""))
            }
        } catch {
            errors.append(
                MessageProblem(
                    .badOption, at: style?.range.lowerBound ?? offset,
                    "“\(style?.literal ?? "")” is no style that \(function.name) can read (\(error.name))"))
            return .bare
        }
    }

    private func compile(_ selection: Selection, _ errors: inout [MessageProblem]) -> CompiledPart {
        guard let selector = selection.selectors.first, case .variable(let name) = selector.operand,
            let function = selector.function
        else { return .literal([]) }
        let kind: CompiledSelection.Kind
        switch function.name {
        case "plural", "selectordinal":
            guard let rules = try? formatters.plural(function.name == "plural" ? .cardinal : .ordinal) else {
                errors.append(
                    MessageProblem(.badOption, at: selector.range.lowerBound, "ICU has no plural rules at all"))
                return .literal([])
            }
            kind = .plural(rules)
        case "choice": kind = .choice
        default: kind = .select
        }
        let other = selection.variants.first { $0.keys.first == .any }
        var ignored: [MessageProblem] = []
        let shownAs = other.flatMap { firstFunction(of: name, in: $0.pattern) }.map {
            format($0, at: selector.range.lowerBound, &ignored)
        }
        return .selection(
            CompiledSelection(
                name: name, kind: kind,
                numberOffset: function[FunctionCall.Option.offset]?.literal.flatMap(Double.init) ?? 0,
                shownAs: shownAs ?? .bare,
                variants: selection.variants.map { variant in
                    CompiledSelection.Variant(
                        key: variant.keys.first ?? .any, parts: compile(variant.pattern, &errors))
                },
                offset: selector.range.lowerBound))
    }

    /// How a pattern shows an argument where it first does; nil where that is plainly, as `#`, or not at all.
    ///
    /// Selections inside it are passed over, as ICU does.
    private func firstFunction(of name: String, in pattern: Pattern) -> FunctionCall? {
        for case .placeholder(let placeholder) in pattern.elements {
            if placeholder.operand == .selectedNumber { return nil }
            if case .variable(let found) = placeholder.operand, found.utf8.elementsEqual(name.utf8) {
                return placeholder.function
            }
        }
        return nil
    }
}

/// Reads the style of a simple argument.
///
/// Keywords and `::` skeletons are trimmed and keywords ignore case; a pattern keeps its white space, as in ICU.
enum StyleReader {
    static func numberForm(_ style: String) -> NumberForm {
        if let skeleton = skeleton(style) { return .skeleton(skeleton) }
        return switch keyword(style) {
        case "": .style(.decimal)
        case "integer": .style(.integer)
        case "percent": .style(.percent)
        case "currency": .style(.currency)
        default: .pattern(style)
        }
    }

    static func dateForm(_ style: String, isTime: Bool) -> LocalizedDateFormatter.Form {
        if let skeleton = skeleton(style) { return .skeleton(skeleton) }
        let length: LocalizedDateFormatter.Length
        switch keyword(style) {
        case "", "medium": length = .medium
        case "short": length = .short
        case "long": length = .long
        case "full": length = .full
        default: return .pattern(style)
        }
        return isTime ? .style(date: .none, time: length) : .style(date: length, time: .none)
    }

    /// What follows `::` where the style begins with it, white space before it aside.
    static func skeleton(_ style: String) -> String? {
        let trimmed = style.unicodeScalars.drop(while: PatternCharacters.isWhiteSpace)
        guard trimmed.starts(with: "::".unicodeScalars) else { return nil }
        return String(String.UnicodeScalarView(trimmed.dropFirst(2)))
    }

    private static func keyword(_ style: String) -> String {
        let start = style.unicodeScalars.drop(while: PatternCharacters.isWhiteSpace)
        let end = start.reversed().drop(while: PatternCharacters.isWhiteSpace).reversed()
        return String(String.UnicodeScalarView(end)).lowercased()
    }
}
