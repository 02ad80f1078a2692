import ICU
package import TextKernel

// How a message is written. While nothing unusual is met, nothing is allocated and no shared reference is counted:
// what a call needs is passed on from function to function.

extension MessagePool {
    /// Appends a message as UTF-8, where everything that it shows can be shown; else nothing.
    ///
    /// - Parameters:
    ///   - message: A message of this pool.
    ///   - arguments: The arguments.
    ///   - rules: What is declared about each of ``argumentNames(of:)``, in their order.
    ///   - presenter: What shows arguments of the kind ``ArgumentRule/Kind/presented``.
    ///   - call: How it is written; its result says whether all is, else which argument cannot be shown, and why.
    ///   - output: Where it is appended.
    package func write(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, rules: Span<ArgumentRule>,
        presenter: any ArgumentPresenter, _ call: inout WriteCall, into output: inout UTF8Buffer
    ) {
        if message.isLiteral { return append(call.escapes ? message.all : message.range, to: &output) }
        precondition(rules.count >= Int(message.argumentCount), "every argument has a rule")
        let start = output.count
        call.start(at: start)
        if message.hasNestedArguments, !check(message, arguments, rules, presenter, &call, &output) { return }
        if !write(message.range, .none, arguments, rules, presenter, &call, to: &output) { output.truncate(to: start) }
    }

    /// Appends a message as UTF-8 as ICU does: `{name}` replaces an argument that cannot be shown.
    ///
    /// - Returns: What went wrong, in order of writing.
    func write(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, _ options: FormatOptions,
        into output: inout UTF8Buffer
    ) -> [MessageProblem] {
        // The length is looked at between steps; a literal is one.
        if message.isLiteral {
            append(options.escaping == .json ? message.all : message.range, to: &output)
            return []
        }
        var call = WriteCall(options)
        call.hasRules = false
        call.start(at: output.count)
        _ = write(message.range, .none, arguments, Span(), nil, &call, to: &output)
        return call.problems
    }

    /// Writes steps; false where writing stopped.
    private func write(
        _ steps: PoolRange, _ selected: SelectedNumber, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        var index = steps.start
        let end = steps.end
        while index < end {
            guard output.count <= call.end else { return call.stopAtLength() }
            switch rows[index] {
            case .literal(let text, let escaped): append(call.escapes ? escaped : text, to: &output)
            case .argument(let use):
                guard write(use, arguments, rules, presenter, &call, to: &output) else { return false }
            case .selectedNumber(let offset): write(selected, at: offset, &call, to: &output)
            case .selection(let use):
                guard case .choice(let choice) = rows[index &+ 1] else {
                    preconditionFailure("a selection has a choice")
                }
                guard select(use, choice, arguments, rules, presenter, &call, to: &output) else { return false }
                index = index &+ 1
            case .choice, .variant: preconditionFailure("no step")
            }
            index = index &+ 1
        }
        return true
    }

    // MARK: Arguments

    @inline(always)
    private func write(
        _ use: ArgumentUse, _ arguments: borrowing MessageArguments, _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let given = arguments.index(of: use.name, texts[use.text])
        if given < 0 { return writeMissing(use, &call, to: &output) }
        if use.style < 0, arguments.kind(at: given) == .text, isPlain(given, use, arguments, rules, call) {
            let start = output.count
            arguments.append(textOf: given, to: &output)
            finish(arguments.slots[given].form, from: start, call, in: &output)
            return true
        }
        return writeUnlessText(given, use, arguments, rules, presenter, &call, to: &output)
    }

    /// Whether a text that is held inline is shown as it is.
    @inline(always)
    private func isPlain(
        _ given: Int, _ use: ArgumentUse, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>, _ call: borrowing WriteCall
    ) -> Bool {
        guard call.hasRules else { return true }
        guard rules[Int(use.index)].kind == .text else { return false }
        if arguments.slots[given].form.mayContainControls { return false }
        return !arguments.mayBeBlank(given)
    }

    @inline(never)
    private func writeUnlessText(
        _ given: Int, _ use: ArgumentUse, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>, _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        let start = output.count
        let isWritten =
            call.hasRules
            ? write(given, rules[Int(use.index)], use.style, arguments, presenter, &call, to: &output)
            : writeAnyway(given, use.style, arguments, &call, to: &output)
        if isWritten {
            finish(output.traits(from: start), from: start, call, in: &output)
            return true
        }
        output.truncate(to: start)
        if call.hasRules { return call.stop(use) }
        report(.badOperand, use, "the argument “", "” \(call.failure?.words ?? "")", &call)
        writeName(use, call, to: &output)
        return true
    }

    /// Sets a written argument apart and escapes it, where that is asked for.
    @inline(always)
    private func finish(
        _ traits: ByteTraits, from start: Int, _ call: borrowing WriteCall, in output: inout UTF8Buffer
    ) {
        if call.isolates, isRightToLeft || traits.mayContainRightToLeft {
            output.isolate(from: start, inRightToLeft: isRightToLeft)
        }
        if call.escapes, traits.needsJSONEscape { output.escapeForJSON(from: start) }
    }

    @inline(never)
    private func writeMissing(_ use: ArgumentUse, _ call: inout WriteCall, to output: inout UTF8Buffer) -> Bool {
        if call.hasRules { return call.stop(use, .missing) }
        report(.unresolvedVariable, use, "no argument “", "” was given", &call)
        writeName(use, call, to: &output)
        return true
    }

    private func writeName(_ use: ArgumentUse, _ call: borrowing WriteCall, to output: inout UTF8Buffer) {
        let start = output.count
        output.append(UInt8(ascii: "{"))
        append(use.text, to: &output)
        output.append(UInt8(ascii: "}"))
        if call.escapes { output.escapeForJSON(from: start) }
    }

    private func report(
        _ kind: MessageProblem.Kind, _ use: ArgumentUse, _ before: String, _ after: String, _ call: inout WriteCall
    ) {
        call.note(MessageProblem(kind, at: Int(use.offset), before + texts[use.text] + after))
    }

    // MARK: Rules

    /// Checks every argument, shown or not; false where one cannot be shown.
    @inline(never)
    private func check(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, _ output: inout UTF8Buffer
    ) -> Bool {
        let start = output.count
        for index in message.all.start..<message.all.end {
            let use: ArgumentUse
            switch rows[index] {
            case .argument(let argument), .selection(let argument): use = argument
            case .literal, .selectedNumber, .choice, .variant: continue
            }
            let given = arguments.index(of: use.name, texts[use.text])
            if given < 0 { return call.stop(use, .missing) }
            let isFit = write(given, rules[Int(use.index)], -1, arguments, presenter, &call, to: &output)
            output.truncate(to: start)
            guard isFit else { return call.stop(use) }
        }
        return true
    }

    /// Writes a value as its rule wants it; where that is not possible, ``WriteCall/failure`` says why.
    private func write(
        _ given: Int, _ rule: ArgumentRule, _ style: Int32, _ arguments: borrowing MessageArguments,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let kind = arguments.kind(at: given)
        if style < 0 {
            if kind == .money, rule.kind == .money, !rule.checksAmounts {
                let amount = arguments.slots[given].decimal.withoutSignOfZero
                return write(amount, arguments.slots[given].currency, &call, to: &output)
            }
            if kind == .number, rule.kind == .integer || rule.kind == .decimal {
                let number = arguments.slots[given].decimal.withoutSignOfZero
                if rule.kind == .decimal { return writeAllDigits(number, &call, to: &output) }
                return number.wholeMagnitude == nil ? call.fail(.unfit) : write(number, &call, to: &output)
            }
            if kind == .list, rule.kind == .presented {
                let isPresented = present(given, arguments, rule, presenter, &call, to: &output)
                if let isPresented { return isPresented }
            }
        }
        return write(arguments.value(at: given), rule, style, presenter, &call, to: &output)
    }

    /// Presents a list that is held inline; nil where its texts cannot be presented as they are.
    @inline(always)
    private func present(
        _ given: Int, _ arguments: borrowing MessageArguments, _ rule: ArgumentRule,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool? {
        let count = Int(arguments.slots[given].count)
        guard count > 0, count <= Int(rule.maximumCount) else { return nil }
        if arguments.slots[given].form.mayContainControls { return nil }
        return arguments.withText(of: given) { texts in
            let arePlain = PackedTexts.forEach(in: texts, count: count) { text in
                !text.isEmpty && !MessageArguments.mayBeginWhiteSpace(text[0])
            }
            return arePlain ? present(texts, count, presenter, &call, to: &output) : nil
        }
    }

    /// Writes any value as its rule wants it.
    @inline(never)
    private func write(
        _ given: MessageArgument, _ rule: ArgumentRule, _ style: Int32, _ presenter: (any ArgumentPresenter)?,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        guard let value = rule.fitting(given, in: formatters, presenter) else { return call.fail(.unfit) }
        switch value {
        case .list(let texts):
            guard let packed = PackedTexts.pack(texts) else { return call.fail(.notPresented) }
            return present(packed.span, texts.count, presenter, &call, to: &output)
        case .number(let number) where style < 0 && rule.kind == .decimal:
            return call.attempt { () throws(ICUError) in
                try formatters.append(allDigitsOf: number.withoutSignOfZero, to: &output)
            }
        case .number(let number): return write(.number(number.withoutSignOfZero), style, &call, to: &output)
        case .money(let money):
            return write(.money(Money(money.amount.withoutSignOfZero, money.currency)), style, &call, to: &output)
        case .region(let code):
            // It fits, so it has a name.
            output.append(formatters.name(ofRegion: code) ?? code)
            return true
        case .text, .instant, .unreadable: return write(value, style, &call, to: &output)
        }
    }

    @inline(always)
    private func present(
        _ texts: Span<UInt8>, _ count: Int, _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        presenter?.append(texts, count: count, context: call.context, to: &output) == true || call.fail(.notPresented)
    }

    // MARK: Values

    @inline(always)
    private func writeAllDigits(_ number: ShortDecimal, _ call: inout WriteCall, to output: inout UTF8Buffer) -> Bool {
        call.attempt { () throws(ICUError) in try formatters.append(allDigitsOf: number, to: &output) }
    }

    @inline(always)
    private func write(_ number: ShortDecimal, _ call: inout WriteCall, to output: inout UTF8Buffer) -> Bool {
        call.attempt { () throws(ICUError) in try formatters.append(number, to: &output) }
    }

    @inline(always)
    private func write(
        _ amount: ShortDecimal, _ currency: KnownCurrency, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        call.attempt { () throws(ICUError) in try formatters.append(amount, currency, to: &output) }
    }

    /// Writes a value as ICU does; where that is not possible, ``WriteCall/failure`` says why.
    private func writeAnyway(
        _ given: Int, _ style: Int32, _ arguments: borrowing MessageArguments, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        if style < 0 {
            switch arguments.kind(at: given) {
            case .number: return write(arguments.slots[given].decimal, &call, to: &output)
            case .money:
                return write(arguments.slots[given].decimal, arguments.slots[given].currency, &call, to: &output)
            case .text, .instant, .list, .other: break
            }
        }
        return write(arguments.value(at: given), style, &call, to: &output)
    }

    /// Writes any value, in a style where there is one.
    @inline(never)
    private func write(
        _ value: MessageArgument, _ style: Int32, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        if case .unreadable(let reason) = value { return call.fail(.unreadable(reason)) }
        do throws(ICUError) {
            guard style >= 0, let style = styles[Int(style)] else {
                try formatters.append(value, zone: call.timeZone, to: &output)
                return true
            }
            guard let failure = try style.append(value, zone: call.timeZone, to: &output) else { return true }
            return call.fail(failure)
        } catch {
            return call.fail(.refused(error))
        }
    }

    /// Writes `#`.
    @inline(always)
    private func write(
        _ number: SelectedNumber, at offset: UInt32, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) {
        do throws(ICUError) {
            switch number {
            case .none: break
            case .short(let number): try formatters.append(number, to: &output)
            case .written(let index): try formatters.append(decimal: call.selected(index), to: &output)
            }
        } catch {
            call.note(MessageProblem(.badOperand, at: Int(offset), "“#” could not be written (\(error.name))"))
        }
    }

    // MARK: Selections

    private func select(
        _ use: ArgumentUse, _ choice: PoolChoice, _ arguments: borrowing MessageArguments, _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let given = arguments.index(of: use.name, texts[use.text])
        if given < 0 { return writeMissing(use, &call, to: &output) }
        let steps: PoolRange
        var selected = SelectedNumber.none
        if choice.kind.isPlural, arguments.kind(at: given) == .number {
            var number = arguments.slots[given].decimal
            if call.hasRules {
                if rules[Int(use.index)].kind == .integer, number.wholeMagnitude == nil {
                    return call.stop(use, .unfit)
                }
                number = number.withoutSignOfZero
            }
            (steps, selected) = plural(number, choice, &call)
        } else {
            var value: MessageArgument? = arguments.value(at: given)
            if call.hasRules { value = value.flatMap { rules[Int(use.index)].accept($0.sanitized) } }
            switch value {
            case .text(let text) where choice.kind == .select: steps = variant(of: text, choice)
            case .region(let text) where choice.kind == .select: steps = variant(of: text, choice)
            case .number(let number) where choice.kind == .choice: steps = variant(from: number.double, choice)
            case .number(let number) where choice.kind.isPlural: (steps, selected) = plural(number, choice, &call)
            default:
                if call.hasRules { return call.stop(use, .unfit) }
                writeName(use, call, to: &output)
                let expected = choice.kind == .select ? "text" : "number"
                report(.badOperand, use, "the argument “", "” is no \(expected)", &call)
                return true
            }
        }
        return write(steps, selected, arguments, rules, presenter, &call, to: &output)
    }

    /// The variant of a number that is held inline, and what `#` then means.
    @inline(always)
    private func plural(
        _ number: ShortDecimal, _ choice: PoolChoice, _ call: inout WriteCall
    ) -> (steps: PoolRange, number: SelectedNumber) {
        guard choice.numberOffset == 0, let double = number.double, let whole = number.wholeMagnitude,
            showsWholeNumbers(choice.style), let category = formatters.category(of: whole, choice.pluralKind)
        else { return plural(ExactDecimal(number), choice, &call) }
        return (exact(double, choice) ?? variant(of: category, choice), .short(number))
    }

    /// The variant of any number, and what `#` then means.
    @inline(never)
    private func plural(
        _ number: ExactDecimal, _ choice: PoolChoice, _ call: inout WriteCall
    ) -> (steps: PoolRange, number: SelectedNumber) {
        // An offset is taken away from the double, as ICU does.
        let decimal =
            choice.numberOffset == 0 ? number.description : Self.decimal(number.double - choice.numberOffset)
        var selected: SelectedNumber
        if choice.numberOffset == 0, let short = number.short {
            selected = .short(short)
        } else {
            selected = call.select(decimal)
        }
        if let steps = exact(number.double, choice) { return (steps, selected) }
        var whole: UInt64?
        if choice.numberOffset == 0, showsWholeNumbers(choice.style) { whole = number.short?.wholeMagnitude }
        let category =
            whole.flatMap { formatters.category(of: $0, choice.pluralKind) } ?? category(of: decimal, choice)
        return (variant(of: category, choice), selected)
    }

    /// Whether the branch `other` shows whole numbers as they are.
    @inline(always)
    private func showsWholeNumbers(_ style: Int32) -> Bool {
        if style < 0 { return true }
        return styles.with(Int(style)) { style in
            if case .number(let formats) = style.form { formats.form.showsWholeNumbers } else { true }
        } ?? true
    }

    /// The category of a number as the branch `other` shows it (ICU's `PluralSelectorProvider`).
    private func category(of decimal: String, _ choice: PoolChoice) -> PluralCategory {
        var positional = formatters.positional
        if choice.style >= 0 {
            positional = nil
            if case .number(let formats) = styles[Int(choice.style)]?.form, formats.form.isClassic {
                positional = formats.positional
            }
        }
        guard let rules = try? formatters.plural(choice.pluralKind) else { return .other }
        if let category = try? positional?.pluralCategory(of: decimal, by: rules) { return category }
        return rules.category(of: Double(decimal) ?? 0)
    }

    /// A double in plain decimal digits.
    private static func decimal(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 0x1p53 { return String(Int64(value)) }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return ExactDecimal(value.description)?.description ?? "0"
    }

    // MARK: Variants

    /// The variant of a text: the first whose keyword it is, else the first `other`.
    private func variant(of word: String, _ choice: PoolChoice) -> PoolRange {
        for index in choice.variants.start..<choice.variants.end {
            guard case .variant(let variant) = rows[index], variant.key == .keyword else { continue }
            if texts.has(variant.text, word) { return variant.steps }
        }
        return variant(of: .other, choice)
    }

    /// The variant `=n` of a number.
    @inline(always)
    private func exact(_ number: Double, _ choice: PoolChoice) -> PoolRange? {
        guard choice.hasExact else { return nil }
        for index in choice.variants.start..<choice.variants.end {
            guard case .variant(let variant) = rows[index], variant.key == .exact, variant.number == number else {
                continue
            }
            return variant.steps
        }
        return nil
    }

    /// The variant of a plural category; nothing where neither it nor `other` is there.
    @inline(always)
    private func variant(of category: PluralCategory, _ choice: PoolChoice) -> PoolRange {
        let number = choice.byCategory[Int(category.rawValue)]
        guard number != PoolChoice.none, case .variant(let variant) = rows[choice.variants.start &+ Int(number)] else {
            return .empty
        }
        return variant.steps
    }

    /// The variant of a choice: the last that begins at or before a number.
    private func variant(from number: Double, _ choice: PoolChoice) -> PoolRange {
        var chosen = PoolRange.empty
        for index in choice.variants.start..<choice.variants.end {
            guard case .variant(let variant) = rows[index] else { break }
            guard
                index == choice.variants.start
                    || (variant.key == .above ? number > variant.number : number >= variant.number)
            else { break }
            chosen = variant.steps
        }
        return chosen
    }
}

extension PoolChoice {
    @inline(always)
    fileprivate var pluralKind: PluralRules.Kind { kind == .ordinal ? .ordinal : .cardinal }
}

extension PoolChoice.Kind {
    /// Whether a number's plural category chooses.
    @inline(always)
    fileprivate var isPlural: Bool { self == .plural || self == .ordinal }
}
