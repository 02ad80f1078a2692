import ICU
import TextKernel

/// One formatting of a message of MessageFormat 2 (LDML 48, part 9, "Formatting").
struct MF2Run {
    /// What an expression comes to.
    enum Resolution {
        case value(ResolvedValue)
        /// It could not be resolved; how it is shown instead, without its braces.
        case fallback(String)
    }

    let plan: MF2Plan
    let arguments: MessageArguments
    let options: FormatOptions
    /// What went wrong, in order.
    private(set) var problems: [MessageProblem] = []
    /// The declarations that are resolved so far, by index; each is, when it is first used.
    private var declared: [Int: Resolution] = [:]

    init(_ plan: MF2Plan, _ arguments: MessageArguments, _ options: FormatOptions) {
        self.plan = plan
        self.arguments = arguments
        self.options = options
    }

    mutating func note(_ kind: MessageProblem.Kind, at offset: Int, _ words: String) {
        problems.append(MessageProblem(kind, at: offset, words))
    }

    mutating func note(_ failure: FunctionFailure, at offset: Int) {
        problems.append(MessageProblem(failure.kind, at: offset, failure.message))
    }

    // MARK: Expressions

    /// The value of a placeholder of a pattern.
    mutating func resolve(_ placeholder: Placeholder) -> Resolution {
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
    mutating func variable(_ name: String, at offset: Int) -> Resolution {
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

    private mutating func argument(_ name: String, at offset: Int) -> Resolution {
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
            let zone = options.timeZone
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
    private mutating func resolve(
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
        let (common, own) = options(call.options, isMarkup: false)
        let formatters = common.locale.map { plan.formatters(of: $0) } ?? plan.formatters
        var invocation = FunctionInvocation(
            name: call.name, operand: given, options: own, timeZone: options.timeZone, formatters: formatters,
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
            return .value(value)
        } catch {
            for report in invocation.reports { note(report, at: offset) }
            note(error, at: offset)
            return .fallback(fallback)
        }
    }

    /// The options of the namespace `u:`.
    struct CommonOptions {
        var id: String?
        var direction: MessageDirection?
        var locale: LocaleIdentifier?
    }

    /// Options with their values; one whose value cannot be resolved is reported and left out.
    mutating func options(
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

    private mutating func read(
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

    /// The variant that fits best: the earliest of those whose keys fit best, the first selector counting most.
    ///
    /// Each key is looked at once, so it takes no more than selectors times variants steps.
    mutating func select(_ selection: Selection) -> Pattern? {
        var selectors: [ResolvedValue.Selector?] = []
        for selector in selection.selectors {
            let offset = selector.range.lowerBound
            if case .value(let value) = resolve(selector), let found = value.selector {
                selectors.append(found)
            } else {
                note(.badSelector, at: offset, "the selector’s value cannot choose; the keys “*” fit it alone")
                selectors.append(nil)
            }
        }
        var known = [[String: Int]](repeating: [:], count: selectors.count)
        var best: (ranks: [Int], index: Int)?
        for (index, variant) in selection.variants.enumerated() {
            var ranks: [Int] = []
            for (position, key) in variant.keys.enumerated() where position < selectors.count {
                guard let rank = rank(key, selectors[position], &known[position], at: variant.range.lowerBound) else {
                    break
                }
                ranks.append(rank)
            }
            guard ranks.count == selectors.count else { continue }
            if let best, !ranks.lexicographicallyPrecedes(best.ranks) { continue }
            best = (ranks, index)
        }
        return best.map { selection.variants[$0.index].pattern }
    }

    /// How well a key fits; nil where it does not.
    private mutating func rank(
        _ key: VariantKey, _ selector: ResolvedValue.Selector?, _ known: inout [String: Int], at offset: Int
    ) -> Int? {
        let text: String
        switch key {
        case .any: return Int.max
        case .keyword(let word): text = word
        case .exact, .from: return nil
        }
        guard let selector else { return nil }
        if let rank = known[text] { return rank < 0 ? nil : rank }
        var rank: Int?
        do throws(FunctionFailure) {
            rank = try selector.rank(text).map { max(0, min($0, Int.max - 1)) }
        } catch {
            note(error, at: offset)
        }
        known[text] = rank ?? -1
        return rank
    }
}

extension String {
    fileprivate var trimmedOfSpace: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
