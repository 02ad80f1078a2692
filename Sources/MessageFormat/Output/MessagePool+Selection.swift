import ICU
import TextKernel

// Which variant of a selection is written.

extension MessagePool {
    /// Writes the variant that the selection at a row chooses; false where writing stopped.
    // What is rare is given the row, so that what it says stays where it is.
    @inline(never)
    func select(
        at row: Int, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let outer = call.selected
        var steps = plural(at: row, arguments, rules, &call)
        if steps == nil { steps = variant(at: row, arguments, rules, &call) }
        guard let steps else {
            return call.hasRules
                ? stopSelection(at: row, arguments, &call) : writeUnfit(at: row, arguments, &call, to: &output)
        }
        let isWritten = writeVariant(steps, arguments, rules, &call, to: &output)
        call.selected = outer
        return isWritten
    }

    /// The choice of the selection at a row, which is in the row behind it.
    @inline(always)
    private func choice(at row: Int) -> PoolChoice {
        guard case .choice(let choice) = rows[row &+ 1] else { preconditionFailure("a selection has a choice") }
        return choice
    }

    /// The variant of a plural for a usual number that is held inline, and sets what `#` then means; nil of anything else.
    @inline(always)
    private func plural(
        at row: Int, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?, _ call: inout WriteCall
    ) -> PoolRange? {
        guard case .selection(let use) = rows[row] else { return nil }
        let given = arguments.inlineIndex(of: use.name)
        guard given >= 0, arguments.slots[given].kind == .number else { return nil }
        let choice = choice(at: row)
        let number =
            rules == nil ? arguments.slots[given].decimal : arguments.slots[given].decimal.withoutSignOfZero
        guard choice.kind.isPlural, choice.numberOffset == 0, let double = number.double,
            let whole = number.wholeMagnitude, showsWholeNumbers(choice.style),
            let category = formatters.category(of: whole, choice.pluralKind)
        else { return nil }
        call.selected = .short(number)
        return exact(double, choice) ?? variant(of: category, choice)
    }

    /// The variant of any value, and sets what `#` then means; nil where the selection cannot choose by it.
    @inline(never)
    private func variant(
        at row: Int, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?, _ call: inout WriteCall
    ) -> PoolRange? {
        let use = use(at: row)
        let choice = choice(at: row)
        let given = arguments.index(of: use.name, texts[use.text])
        guard given >= 0 else { return nil }
        var value: MessageArgument? = arguments.value(at: given)
        if let rules {
            let rule = call.rule(of: use, in: rules)
            value = value.flatMap { rule.accept($0.sanitized) }
            if case .number(let number) = value { value = .number(number.withoutSignOfZero) }
        }
        var selected = SelectedNumber.none
        let steps: PoolRange
        switch value {
        case .text(let text) where choice.kind == .select: steps = variant(of: text, choice)
        case .region(let text) where choice.kind == .select: steps = variant(of: text, choice)
        case .number(let number) where choice.kind == .choice: steps = variant(from: number.double, choice)
        case .number(let number) where choice.kind.isPlural: (steps, selected) = plural(number, choice, &call)
        default: return nil
        }
        call.selected = selected
        return steps
    }

    /// Stops at a selection that cannot choose; false.
    @inline(never)
    private func stopSelection(
        at row: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall
    ) -> Bool {
        let use = use(at: row)
        return call.stop(use, arguments.index(of: use.name, texts[use.text]) < 0 ? .missing : .unfit)
    }

    /// Writes the name of an argument by whose value a selection cannot choose.
    @inline(never)
    private func writeUnfit(
        at row: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let use = use(at: row)
        if arguments.index(of: use.name, texts[use.text]) < 0 { return writeMissing(use, &call, to: &output) }
        writeName(use, call, to: &output)
        let expected = choice(at: row).kind == .select ? "text" : "number"
        report(.badOperand, use, "the argument “", "” is no \(expected)", &call)
        return true
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
