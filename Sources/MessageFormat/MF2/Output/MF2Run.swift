import ICU
import TextKernel

/// Resolves the expressions of one formatting of a message of MessageFormat 2 (LDML 48, part 9, "Formatting"), where they
/// were not decided when the message was loaded.
///
/// It belongs to one call, and so to one thread.
final class MF2Run {
    /// What an expression comes to.
    enum Resolution {
        case value(ResolvedValue)
        /// It could not be resolved; how it is shown instead, without its braces.
        case fallback(String)
    }

    private let plan: MF2Plan
    private let arguments: MessageArguments
    /// What every argument is, where it is asked how one of its type is shown.
    private let sample: MessageArgument?
    private let timeZone: String
    /// What went wrong since ``takeProblems()``, in order.
    private var problems: [MessageProblem] = []
    /// The declarations that are resolved so far, by index; each is, when it is first used.
    private var declared: [Int: Resolution] = [:]
    /// What chooses, with the ranks of the keys that were looked at; -1 of one that does not fit.
    private var selectors: [(selector: ResolvedValue.Selector, ranks: [UInt32: Int])] = []

    /// A run for one call.
    init(_ plan: MF2Plan, _ arguments: MessageArguments, timeZone: String) {
        self.plan = plan
        self.arguments = arguments
        self.timeZone = timeZone
        sample = nil
    }

    /// A run in which every argument is the same, to learn how functions show one of its type.
    init(_ plan: MF2Plan, every sample: MessageArgument) {
        self.plan = plan
        self.sample = sample
        arguments = MessageArguments()
        timeZone = "UTC"
    }

    /// What went wrong since this was last asked, in order.
    func takeProblems() -> [MessageProblem] {
        defer { problems = [] }
        return problems
    }

    private func note(_ kind: MessageProblem.Kind, at offset: Int, _ words: String) {
        problems.append(MessageProblem(kind, at: offset, words))
    }

    private func note(_ failure: FunctionFailure, at offset: Int) {
        problems.append(MessageProblem(failure.kind, at: offset, failure.message))
    }

    // MARK: Expressions

    /// The value of a placeholder of a pattern.
    func resolve(_ placeholder: Placeholder) -> Resolution {
        let offset = placeholder.range.lowerBound
        switch placeholder.operand {
        case .variable(let name):
            return resolve(placeholder, variable(name, at: offset), else: "$\(name)")
        case .literal(let text):
            return resolve(placeholder, .value(literal(text)), else: MF2MessageWriter.quoted(text))
        case .absent, .selectedNumber:
            return resolve(placeholder, nil, else: ":\(placeholder.function?.name ?? "")")
        }
    }

    /// The value of a variable, where it is used at an offset.
    private func variable(_ name: String, at offset: Int) -> Resolution {
        guard let index = plan.declarations[name] else { return argument(name, at: offset) }
        if let known = declared[index] { return known }
        let declaration = plan.message.declarations[index]
        let resolved: Resolution
        if declaration.kind == .input {
            let given = argument(name, at: declaration.value.range.lowerBound)
            resolved = resolve(declaration.value, given, else: "$\(name)")
        } else {
            resolved = resolve(declaration.value)
        }
        // However it fails, it is shown by its own name.
        let kept: Resolution = if case .fallback = resolved { .fallback("$\(name)") } else { resolved }
        declared[index] = kept
        return kept
    }

    private func argument(_ name: String, at offset: Int) -> Resolution {
        if let sample { return .value(value(sample)) }
        // Names are the same where they are canonically equivalent; as a rule their characters are.
        guard let given = arguments[name] ?? arguments.entries.first(where: { $0.name == name })?.value else {
            note(.unresolvedVariable, at: offset, "no argument “\(name)” was given")
            return .fallback("$\(name)")
        }
        if case .unreadable(let reason) = given {
            note(.badOperand, at: offset, "the argument “\(name)” is unreadable: \(reason)")
            return .fallback("$\(name)")
        }
        return .value(value(given))
    }

    private func literal(_ text: String) -> ResolvedValue {
        ResolvedValue(
            type: "string", argument: .text(text), formatter: ResolvedValue.Formatter { $0.append(text) })
    }

    /// An argument as it was given.
    private func value(_ given: MessageArgument) -> ResolvedValue {
        let formatters = plan.formatters
        let direction: MessageDirection = formatters.isRightToLeft ? .rightToLeft : .leftToRight
        switch given {
        case .text(let text): return literal(text)
        case .number:
            return ResolvedValue(
                type: "number", argument: given, formatter: NumberFunction.formatter(given, formatters),
                direction: direction)
        case .money:
            return ResolvedValue(
                type: "currency", argument: given, formatter: NumberFunction.formatter(given, formatters),
                direction: direction)
        case .instant, .region, .list, .unreadable:
            let zone = timeZone
            let formatter = ResolvedValue.Formatter { (output: inout UTF8Buffer) throws(FunctionFailure) in
                do throws(ICUError) {
                    try formatters.append(given, zone: zone, to: &output)
                } catch {
                    throw FunctionFailure(.badOperand, "the argument could not be written (\(error.name))")
                }
            }
            if case .list = given {
                return ResolvedValue(type: "list", argument: given, formatter: formatter)
            }
            let type = if case .instant = given { "datetime" } else { "region" }
            return ResolvedValue(type: type, argument: given, formatter: formatter, direction: direction)
        }
    }

    // MARK: Functions

    /// The value of an expression with its operand.
    private func resolve(
        _ placeholder: Placeholder, _ operand: Resolution?, else fallback: String
    ) -> Resolution {
        guard let call = placeholder.function else {
            if case .value(let value)? = operand { return .value(value) }
            return .fallback(fallback)
        }
        let offset = placeholder.range.lowerBound
        guard let function = plan.functions[call.name] else {
            note(.unknownFunction, at: offset, "there is no function “:\(call.name)”")
            return .fallback(fallback)
        }
        let given: FunctionInvocation.Operand =
            switch operand {
            case nil: .absent
            case .fallback?: .unresolved(fallback)
            case .value(let value)?: value.fallback == nil ? .value(value) : .unresolved(fallback)
            }
        let known = problems.count
        let (common, own) = options(call.options, isMarkup: false)
        let formatters = common.locale.map { plan.formatters(of: $0) } ?? plan.formatters
        var invocation = FunctionInvocation(
            name: call.name, operand: given, options: own, timeZone: timeZone, formatters: formatters,
            otherFormatters: { [plan] in plan.formatters(of: $0) })
        do throws(FunctionFailure) {
            var value = try function.resolve(&invocation)
            for report in invocation.reports { note(report, at: offset) }
            value.function = call.name
            value.identifier = common.id
            value.locale = formatters.locale
            if let direction = common.direction {
                value.direction = direction
                value.isIsolated = true
            }
            // It holds for what this package's own functions do with literals, and where nothing was passed over.
            let isDecided =
                problems.count == known && common.locale == nil && function is any StandardFunction
                && call.options.allSatisfy { $0.literal != nil }
            if !isDecided { value.presentation = nil }
            return .value(value)
        } catch {
            for report in invocation.reports { note(report, at: offset) }
            note(error, at: offset)
            return .fallback(fallback)
        }
    }

    /// The options of the namespace `u:`.
    private struct CommonOptions {
        var id: String?
        var direction: MessageDirection?
        var locale: LocaleIdentifier?
    }

    /// Options with their values; one whose value cannot be resolved is reported and left out.
    private func options(
        _ written: [FunctionCall.Option], isMarkup: Bool
    ) -> (common: CommonOptions, own: [FunctionInvocation.Option]) {
        var common = CommonOptions()
        var own: [FunctionInvocation.Option] = []
        for option in written {
            let offset = option.range.lowerBound
            let text: String?
            var isLiteral = true
            switch option.value {
            case .literal(let literal): text = literal
            case .variable(let name):
                isLiteral = false
                guard case .value(let value) = variable(name, at: offset) else {
                    note(.badOption, at: offset, "the value of “\(option.name)” could not be resolved")
                    continue
                }
                text = value.argument?.plainText
            case .selectedNumber, .absent: continue
            }
            guard option.name.hasPrefix("u:") else {
                own.append(FunctionInvocation.Option(name: option.name, text: text, isLiteral: isLiteral))
                continue
            }
            read(option.name, text, at: offset, isMarkup: isMarkup, into: &common)
        }
        return (common, own)
    }

    private func read(
        _ name: String, _ text: String?, at offset: Int, isMarkup: Bool, into common: inout CommonOptions
    ) {
        switch (name, text) {
        case ("u:id", let text?): common.id = text
        case ("u:dir", "ltr"?) where !isMarkup: common.direction = .leftToRight
        case ("u:dir", "rtl"?) where !isMarkup: common.direction = .rightToLeft
        case ("u:dir", "auto"?) where !isMarkup: common.direction = .unknown
        case ("u:dir", "inherit"?) where !isMarkup: break
        case ("u:locale", let text?) where !isMarkup:
            let tags = text.split(separator: ",").map { String($0).trimmedOfSpace }
            let locales = tags.map {
                LocaleIdentifier($0, maximumLength: LocaleIdentifier.highestMaximumLength, maximumSubtags: 40)
            }
            guard let first = locales.first ?? nil, !locales.contains(where: { $0 == nil }) else { fallthrough }
            common.locale = first
        default: note(.badOption, at: offset, "“\(name)” cannot be “\(text ?? "")” here, and is ignored")
        }
    }

    // MARK: Choosing

    /// The index of what chooses by a value; nil, and it is reported, where the value cannot choose.
    func selector(_ placeholder: Placeholder) -> Int? {
        let offset = placeholder.range.lowerBound
        guard case .value(let value) = resolve(placeholder), let selector = value.selector else {
            note(.badSelector, at: offset, "the selector’s value cannot choose; the keys “*” fit it alone")
            return nil
        }
        selectors.append((selector, [:]))
        return selectors.count - 1
    }

    /// How well a key fits; nil where it does not.
    func rank(_ key: String, number: UInt32, by selector: Int, at offset: Int) -> Int? {
        if let rank = selectors[selector].ranks[number] { return rank < 0 ? nil : rank }
        var rank: Int?
        do throws(FunctionFailure) {
            rank = try selectors[selector].selector.rank(key).map { max(0, min($0, Int.max - 1)) }
        } catch {
            note(error, at: offset)
        }
        selectors[selector].ranks[number] = rank ?? -1
        return rank
    }

    // MARK: Showing

    /// What was written of an expression.
    enum Written {
        /// Its value, in these pieces where they are wanted.
        case value(ResolvedValue, [FormattedField])
        /// That it could not be shown: how it is named instead, without its braces.
        case fallback(String)
    }

    /// Appends the value of a placeholder, or its fallback.
    func write(_ placeholder: Placeholder, inParts: Bool, to output: inout UTF8Buffer) -> Written {
        let start = output.count
        let name: String
        switch resolve(placeholder) {
        case .fallback(let source): name = source
        case .value(let value):
            if let fallback = value.fallback {
                name = fallback
            } else if let fields = write(value, at: placeholder.range.lowerBound, inParts: inParts, to: &output) {
                return .value(value, fields)
            } else {
                output.truncate(to: start)
                name = Self.fallback(placeholder)
            }
        }
        output.append("{\(name)}")
        return .fallback(name)
    }

    /// How a placeholder is shown that cannot be.
    private static func fallback(_ placeholder: Placeholder) -> String {
        switch placeholder.operand {
        case .variable(let name): "$\(name)"
        case .literal(let text): MF2MessageWriter.quoted(text)
        case .absent, .selectedNumber: ":\(placeholder.function?.name ?? "")"
        }
    }

    /// Appends a value, and gives its pieces where they are wanted; nil where it cannot be shown.
    private func write(
        _ value: ResolvedValue, at offset: Int, inParts: Bool, to output: inout UTF8Buffer
    ) -> [FormattedField]? {
        guard let formatter = value.formatter else {
            note(.unsupportedOperation, at: offset, "the value cannot be shown; it only chooses")
            return nil
        }
        do throws(FunctionFailure) {
            guard inParts, let fields = formatter.fields else {
                let start = output.count
                try formatter.write(&output)
                return inParts ? [FormattedField(type: "literal", value: output.text(from: start))] : []
            }
            let found = try fields()
            for field in found { output.append(field.value) }
            return found
        } catch {
            note(error, at: offset)
            return nil
        }
    }

    /// A mark with its options.
    func part(_ mark: Markup) -> MessagePart {
        let (common, own) = options(mark.options, isMarkup: true)
        return .markup(
            MessagePart.Mark(
                kind: mark.kind, name: mark.name,
                options: own.compactMap { option in option.text.map { ResolvedValue.Option(option.name, $0) } },
                id: common.id))
    }
}

extension String {
    fileprivate var trimmedOfSpace: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
