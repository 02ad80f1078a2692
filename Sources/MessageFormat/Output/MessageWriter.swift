import ICU
import TextKernel

/// Writes one message with its arguments.
///
/// With rules, it stops at the first argument that cannot be shown; without, it writes `{name}` and goes on, as ICU
/// does. It reads the program and the arguments through pointers: while a message is written nothing is allocated and
/// no shared reference is counted. Its methods are mutating, since the compiler copies the writer for those that are
/// not.
@safe
struct MessageWriter: ~Copyable {
    private let code: UnsafePointer<ProgramCode>
    private let arguments: ArgumentView
    private let options: UnsafePointer<FormatOptions>
    private let start: Int
    private let limit: Int
    private let isolates: Bool
    private let escapes: Bool
    /// The rule of each argument; nil where values are shown as ICU shows them.
    private let rules: UnsafePointer<ArgumentRule>?
    private unowned(unsafe) let presenter: (any ArgumentPresenter)?
    private let context: Int
    /// Why writing stopped.
    private(set) var result = WriteResult.written
    /// Retained; a reference would be given back by a call, whether there is one or not.
    private var kept: Unmanaged<Notes>?

    /// What is seldom there.
    private final class Notes {
        var problems: [MessageProblem] = []
        /// Why the last value could not be written.
        var failure: ValueFailure?
        /// The numbers that ``SelectedNumber/written(_:)`` stands for.
        var selected: [String] = []
    }

    /// Everything that is pointed to must live as long as the writer.
    @inline(__always)
    init(
        _ code: UnsafePointer<ProgramCode>, _ arguments: ArgumentView, _ options: UnsafePointer<FormatOptions>,
        from start: Int, rules: UnsafePointer<ArgumentRule>? = nil, presenter: (any ArgumentPresenter)? = nil,
        context: Int = 0
    ) {
        unsafe self.code = code
        self.arguments = arguments
        unsafe self.options = options
        self.start = start
        limit = unsafe options.pointee.maximumLength
        isolates = unsafe options.pointee.bidiIsolation == .whereMixed
        escapes = unsafe options.pointee.escaping == .json
        unsafe self.rules = rules
        unsafe self.presenter = presenter
        self.context = context
        unsafe kept = nil
    }

    deinit {
        if let kept = unsafe kept { unsafe kept.release() }
    }

    private var notes: Notes? { unsafe kept?.takeUnretainedValue() }

    /// What went wrong, in order.
    var problems: [MessageProblem] { notes?.problems ?? [] }

    private mutating func note<Result>(_ body: (Notes) -> Result) -> Result {
        if let notes { return body(notes) }
        let notes = Notes()
        unsafe kept = .passRetained(notes)
        return body(notes)
    }

    /// What `#` stands for.
    private enum SelectedNumber: BitwiseCopyable {
        /// Nothing: no plural is around it.
        case none
        case short(ShortDecimal)
        /// Decimal digits, or `Infinity`, at a place of ``Notes/selected``.
        case written(Int)
    }

    /// Writes the message; with rules, ``result`` says whether all of it is there, and else none of it is.
    mutating func writeAll(to output: inout UTF8Buffer) {
        if unsafe rules != nil, unsafe code.pointee.hasNestedArguments, !checkAll(&output) { return }
        guard unsafe !write(code.pointee.main, .none, to: &output) else { return }
        output.truncate(to: start)
    }

    /// Writes steps; false where writing stopped.
    private mutating func write(
        _ steps: ProgramRange, _ selected: SelectedNumber, to output: inout UTF8Buffer
    ) -> Bool {
        var step = unsafe code.pointee.steps + steps.start
        let end = unsafe step + steps.count
        while unsafe step < end {
            guard output.count &- start <= limit else { return reportLength() }
            // No switch: a jump through a table is guessed wrong more often.
            let kind = unsafe step.pointee.kind
            if kind == .literal {
                unsafe output.append(padded: code.pointee.text(escapes ? step.pointee.escaped : step.pointee.text))
            } else if kind == .argument {
                guard unsafe write(step, to: &output) else { return false }
            } else if kind == .selectedNumber {
                unsafe write(selected, at: step, to: &output)
            } else {
                guard unsafe select(step, to: &output) else { return false }
            }
            unsafe step += 1
        }
        return true
    }

    // MARK: Arguments

    @inline(__always)
    private mutating func write(_ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer) -> Bool {
        let start = output.count
        guard let slot = unsafe slot(of: step) else { return unsafe writeMissing(step, to: &output) }
        let argument = unsafe code.pointee.argument(of: step)
        if unsafe argument.pointee.format.isBare, unsafe slot.pointee.kind == .text, unsafe isPlainText(slot, argument)
        {
            unsafe output.append(padded: arguments.text(of: slot))
            unsafe finish(slot.pointee.form, from: start, in: &output)
            return true
        }
        return unsafe writeUnlessText(slot, step, to: &output)
    }

    /// Whether a text that is held in place is shown as it stands.
    @inline(__always)
    private mutating func isPlainText(
        _ slot: UnsafePointer<ArgumentSlot>, _ argument: UnsafePointer<ProgramArgument>
    ) -> Bool {
        guard let rules = unsafe rules else { return true }
        return unsafe rules[argument.pointee.index].kind == .text && !slot.pointee.form.mayContainControls
            && !arguments.text(of: slot).span.mayBeBlank
    }

    @inline(never)
    private mutating func writeUnlessText(
        _ slot: UnsafePointer<ArgumentSlot>, _ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer
    ) -> Bool {
        let start = output.count
        let argument = unsafe code.pointee.argument(of: step)
        let isWritten: Bool
        if let rules = unsafe rules {
            isWritten = unsafe write(slot, rules + argument.pointee.index, argument.pointee.format, to: &output)
        } else {
            isWritten = unsafe writeValue(slot, argument.pointee.format, to: &output)
        }
        if isWritten {
            finish(output.traits(from: start), from: start, in: &output)
            return true
        }
        output.truncate(to: start)
        if unsafe rules != nil { return unsafe stop(step) }
        unsafe reportFailure(step)
        unsafe writeName(step, to: &output)
        escape(from: start, in: &output)
        return true
    }

    @inline(__always)
    private mutating func slot(of step: UnsafePointer<ProgramStep>) -> UnsafePointer<ArgumentSlot>? {
        let name = unsafe code.pointee.argument(of: step).pointee.name
        return unsafe arguments.slot(of: name, String(decoding: code.pointee.text(step.pointee.text), as: UTF8.self))
    }

    /// Sets a written argument apart and escapes it, where that is asked for.
    @inline(__always)
    private mutating func finish(_ form: ByteTraits, from start: Int, in output: inout UTF8Buffer) {
        if isolates, unsafe code.pointee.isRightToLeft || form.mayContainRightToLeft {
            unsafe output.isolate(from: start, inRightToLeft: code.pointee.isRightToLeft)
        }
        if escapes, form.needsJSONEscape { output.escapeForJSON(from: start) }
    }

    private mutating func escape(from start: Int, in output: inout UTF8Buffer) {
        if escapes { output.escapeForJSON(from: start) }
    }

    @inline(never)
    private mutating func writeMissing(_ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer) -> Bool {
        if unsafe rules != nil { return unsafe stop(step, .missing) }
        let start = output.count
        unsafe report(.unresolvedVariable, step, "no argument “", "” was given")
        unsafe writeName(step, to: &output)
        escape(from: start, in: &output)
        return true
    }

    // MARK: Rules

    /// Stops at an argument that cannot be shown: for the reason that was noted, else for this one.
    private mutating func stop(_ step: UnsafePointer<ProgramStep>, _ reason: WriteResult.Reason? = nil) -> Bool {
        let reason = reason ?? notes?.failure?.reason ?? .refused
        result = unsafe .failed(argument: code.pointee.argument(of: step).pointee.index, reason)
        return false
    }

    /// Checks every argument, shown or not; false, and ``result`` says why, where one cannot be shown.
    @inline(never)
    private mutating func checkAll(_ output: inout UTF8Buffer) -> Bool {
        let start = output.count
        for index in unsafe 0..<code.pointee.stepCount {
            let step = unsafe code.pointee.steps + index
            guard unsafe step.pointee.kind == .argument || step.pointee.kind == .selection else { continue }
            guard let slot = unsafe slot(of: step) else { return unsafe stop(step, .missing) }
            guard let rule = unsafe rule(of: step) else { continue }
            let isFit = unsafe write(slot, rule, .bare, to: &output)
            output.truncate(to: start)
            guard isFit else { return unsafe stop(step) }
        }
        return true
    }

    @inline(__always)
    private mutating func rule(of step: UnsafePointer<ProgramStep>) -> UnsafePointer<ArgumentRule>? {
        unsafe rules.map { unsafe $0 + code.pointee.argument(of: step).pointee.index }
    }

    /// Writes a value as its rule wants it; where that is not possible, ``Notes/failure`` says why.
    private mutating func write(
        _ slot: UnsafePointer<ArgumentSlot>, _ rule: UnsafePointer<ArgumentRule>, _ format: ProgramFormat,
        to output: inout UTF8Buffer
    ) -> Bool {
        if unsafe slot.pointee.kind == .number, format.isBare,
            unsafe rule.pointee.kind == .integer || rule.pointee.kind == .decimal
        {
            let number = unsafe slot.pointee.decimal
            if unsafe rule.pointee.kind == .integer, number.wholeMagnitude == nil { return fail(.unfit) }
            if unsafe rule.pointee.kind == .integer { return write(number.withoutSignOfZero, to: &output) }
            return writeAllDigits(number.withoutSignOfZero, to: &output)
        }
        if unsafe slot.pointee.kind == .money, format.isBare,
            unsafe rule.pointee.kind == .money && !rule.pointee.checksAmounts
        {
            return unsafe write(slot.pointee.decimal.withoutSignOfZero, slot.pointee.currency, to: &output)
        }
        if unsafe slot.pointee.kind == .list, unsafe rule.pointee.kind == .presented,
            unsafe arePlain(slot, maximumCount: rule.pointee.maximumCount)
        {
            let texts = unsafe arguments.text(of: slot).span
            return unsafe present(texts, Int(slot.pointee.count), to: &output)
        }
        return unsafe write(arguments.value(of: slot), rule, format, to: &output)
    }

    /// Whether the texts of a list that is held in place can be presented as they are.
    @inline(__always)
    private mutating func arePlain(_ slot: UnsafePointer<ArgumentSlot>, maximumCount: UInt16) -> Bool {
        let count = unsafe slot.pointee.count
        guard count > 0, count <= maximumCount, unsafe !slot.pointee.form.mayContainControls else { return false }
        return unsafe PackedTexts.forEach(in: arguments.text(of: slot).span, count: Int(count)) { !$0.mayBeBlank }
    }

    /// Writes any value as its rule wants it.
    @inline(never)
    private mutating func write(
        _ given: MessageArgument, _ rule: UnsafePointer<ArgumentRule>, _ format: ProgramFormat,
        to output: inout UTF8Buffer
    ) -> Bool {
        let rule = unsafe rule.pointee
        guard let value = rule.accept(given.sanitized) else { return fail(.unfit) }
        switch value {
        case .list(let texts):
            guard let packed = PackedTexts.pack(texts) else { return fail(.notPresented) }
            return present(packed.span, texts.count, to: &output)
        case .number(let number) where format.isBare && rule.kind == .decimal:
            if let short = number.short { return writeAllDigits(short.withoutSignOfZero, to: &output) }
            return writeAllDigits(number, to: &output)
        case .number(let number): return write(.number(number.withoutSignOfZero), format, to: &output)
        case .money(let money):
            let currency =
                rule.hasOwnCurrencies
                ? unsafe presenter?.currency(money.currency, owner: rule.owner) ?? money.currency : money.currency
            if rule.refusesSurplusDigits, let digits = currency.digits, money.amount.fractionDigits > digits {
                return fail(.unfit)
            }
            return write(.money(Money(money.amount.withoutSignOfZero, currency)), format, to: &output)
        case .region(let code):
            // A code without a name says nothing to a person; ZZ is CLDR's “unknown region”.
            let name = unsafe self.code.pointee.formatters.withReference { $0.name(ofRegion: code) }
            guard code.uppercased() != "ZZ", name != code.uppercased() else { return fail(.unfit) }
            output.append(name)
            return true
        default: return write(value, format, to: &output)
        }
    }

    @inline(__always)
    private mutating func present(_ texts: Span<UInt8>, _ count: Int, to output: inout UTF8Buffer) -> Bool {
        guard let presenter = unsafe presenter else { return fail(.notPresented) }
        if presenter.append(texts, count: count, context: context, to: &output) { return true }
        return fail(.notPresented)
    }

    @inline(__always)
    private mutating func writeAllDigits(_ number: ShortDecimal, to output: inout UTF8Buffer) -> Bool {
        do throws(ICUError) {
            try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                try formatters.append(allDigitsOf: number, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    @inline(never)
    private mutating func writeAllDigits(_ number: ExactDecimal, to output: inout UTF8Buffer) -> Bool {
        do throws(ICUError) {
            try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                try formatters.append(allDigitsOf: number, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    // MARK: Values

    @inline(__always)
    private mutating func write(_ number: ShortDecimal, to output: inout UTF8Buffer) -> Bool {
        do throws(ICUError) {
            try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                try formatters.append(number, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    @inline(__always)
    private mutating func write(
        _ amount: ShortDecimal, _ currency: KnownCurrency, to output: inout UTF8Buffer
    ) -> Bool {
        do throws(ICUError) {
            try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                try formatters.append(amount, currency, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    /// Writes a value; where that is not possible, ``Notes/failure`` says why.
    @inline(__always)
    private mutating func writeValue(
        _ slot: UnsafePointer<ArgumentSlot>, _ format: ProgramFormat, to output: inout UTF8Buffer
    ) -> Bool {
        if format.isBare {
            switch unsafe slot.pointee.kind {
            case .number: return unsafe write(slot.pointee.decimal, to: &output)
            case .money: return unsafe write(slot.pointee.decimal, slot.pointee.currency, to: &output)
            case .text, .instant, .list, .other: break
            }
        }
        return unsafe write(arguments.value(of: slot), format, to: &output)
    }

    @inline(never)
    private mutating func write(
        _ value: MessageArgument, _ format: ProgramFormat, to output: inout UTF8Buffer
    ) -> Bool {
        do throws(ICUError) {
            switch (format, value) {
            case (_, .unreadable(let reason)): return fail(.unreadable(reason))
            case (.number(let formats), .number(let number)):
                try formats.withReference { formats throws(ICUError) in
                    if let short = number.short { return try formats.append(short, to: &output) }
                    try formats.append(decimal: number.description, to: &output)
                }
            case (.number(let formats), .money(let money)):
                let unit = try formats.withReference { formats throws(ICUError) in
                    let unit = formats.form.unit(otherThan: money.currency)
                    if unit == nil { try formats.append(money, to: &output) }
                    return unit
                }
                if let unit { return fail(.otherUnit(money.currency, unit)) }
            case (.rules(let formatter), .number(let number)):
                try formatter.withReference { formatter throws(ICUError) in
                    try formatter.append(decimal: number.description, to: &output)
                }
            case (.date(let formats), .instant(let instant)):
                try write(Double(instant.milliseconds), formats, to: &output)
            case (.date(let formats), .number(let number)):
                // ICU takes a 32-bit integer or a double for milliseconds, and no 64-bit integer.
                let is32Bit = number.double >= Double(Int32.min) && number.double <= Double(Int32.max)
                guard !number.isIntegral || is32Bit || number.double.magnitude >= 0x1p63 else {
                    return fail(.noInstant)
                }
                try write(number.double, formats, to: &output)
            case (.number, _), (.rules, _): return fail(.noNumber)
            case (.date, _): return fail(.noInstant)
            case (.bare, _): return writeBare(value, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    @inline(never)
    private mutating func fail(_ failure: ValueFailure) -> Bool {
        note { $0.failure = failure }
        return false
    }

    private mutating func write(
        _ milliseconds: Double, _ formats: Kept<DateFormats>, to output: inout UTF8Buffer
    ) throws(ICUError) {
        try formats.withReference { formats throws(ICUError) in
            try unsafe formats.append(milliseconds: milliseconds, zone: options.pointee.timeZone, to: &output)
        }
    }

    @inline(never)
    private mutating func writeBare(_ value: MessageArgument, to output: inout UTF8Buffer) -> Bool {
        do throws(ICUError) {
            try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                switch value {
                case .text(let text): output.append(text)
                case .number(let number): try formatters.append(decimal: number.description, to: &output)
                case .money(let money): try formatters.append(money, to: &output)
                case .instant(let instant):
                    try unsafe formatters.bareDates().append(
                        milliseconds: Double(instant.milliseconds), zone: options.pointee.timeZone, to: &output)
                case .region(let region): output.append(try formatters.regionName(region))
                case .list(let items): try formatters.list().append(items, to: &output)
                case .unreadable: break
                }
            }
        } catch {
            return fail(.refused(error))
        }
        if case .unreadable(let reason) = value { return fail(.unreadable(reason)) }
        return true
    }

    private mutating func writeName(_ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer) {
        output.append(UInt8(ascii: "{"))
        unsafe output.append(code.pointee.text(step.pointee.text))
        output.append(UInt8(ascii: "}"))
    }

    /// Writes `#`.
    @inline(__always)
    private mutating func write(
        _ number: SelectedNumber, at step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer
    ) {
        do throws(ICUError) {
            switch number {
            case .none: break
            case .short(let number):
                try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                    try formatters.append(number, to: &output)
                }
            case .written(let place):
                let decimal = notes?.selected[place] ?? "0"
                try unsafe code.pointee.formatters.withReference { formatters throws(ICUError) in
                    try formatters.append(decimal: decimal, to: &output)
                }
            }
        } catch {
            let problem = unsafe MessageProblem(
                .badOperand, at: code.pointee.argument(of: step).pointee.offset,
                "“#” could not be written (\(error.name))")
            note { $0.problems.append(problem) }
        }
    }

    // MARK: Selections

    private mutating func select(_ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer) -> Bool {
        let selection = unsafe code.pointee.selections + step.pointee.place
        guard let slot = unsafe slot(of: step) else { return unsafe writeMissing(step, to: &output) }
        if case .plural(let rules) = unsafe selection.pointee.kind, unsafe slot.pointee.kind == .number {
            var number = unsafe slot.pointee.decimal
            if let rule = unsafe rule(of: step) {
                if unsafe rule.pointee.kind == .integer, number.wholeMagnitude == nil {
                    return unsafe stop(step, .unfit)
                }
                number = number.withoutSignOfZero
            }
            return unsafe plural(number, rules, selection, to: &output)
        }
        var value = unsafe arguments.value(of: slot)
        if let rule = unsafe rule(of: step) {
            guard let fit = unsafe rule.pointee.accept(value.sanitized) else { return unsafe stop(step, .unfit) }
            value = fit
        }
        switch unsafe (selection.pointee.kind, value) {
        case (.select, .text(let text)), (.select, .region(let text)):
            return unsafe write(code.pointee.keyword(text, selection), .none, to: &output)
        case (.plural(let rules), .number(let number)):
            let chosen = unsafe plural(number, rules, selection)
            return write(chosen.steps, chosen.number, to: &output)
        case (.choice, .number(let number)):
            return unsafe write(code.pointee.choice(number.double, selection), .none, to: &output)
        default:
            if unsafe rules != nil { return unsafe stop(step, .unfit) }
            let start = output.count
            unsafe writeName(step, to: &output)
            escape(from: start, in: &output)
            var expected = "number"
            if case .select = unsafe selection.pointee.kind { expected = "text" }
            unsafe report(.badOperand, step, "the argument “", "” is no \(expected)")
            return true
        }
    }

    /// Writes the variant of a number that is held in place.
    @inline(__always)
    private mutating func plural(
        _ number: ShortDecimal, _ rules: Kept<PluralRules>, _ selection: UnsafePointer<ProgramSelection>,
        to output: inout UTF8Buffer
    ) -> Bool {
        guard unsafe selection.pointee.numberOffset == 0, let double = number.double, let whole = number.wholeMagnitude,
            unsafe showsWholeNumbers(selection.pointee.shownAs),
            let category = rules.withReference({ $0.category(of: whole) })?.rawValue
        else {
            let chosen = unsafe plural(ExactDecimal(number), rules, selection)
            return write(chosen.steps, chosen.number, to: &output)
        }
        let steps =
            unsafe code.pointee.exact(double, selection)
            ?? code.pointee.variant(of: selection, category)
        return write(steps, .short(number), to: &output)
    }

    /// The variant of any number, and what `#` then stands for.
    @inline(never)
    private mutating func plural(
        _ number: ExactDecimal, _ rules: Kept<PluralRules>, _ selection: UnsafePointer<ProgramSelection>
    ) -> (steps: ProgramRange, number: SelectedNumber) {
        let offset = unsafe selection.pointee.numberOffset
        var shown = SelectedNumber.none
        // An offset is taken away from the double, as ICU does.
        let decimal = offset == 0 ? number.description : Self.decimal(number.double - offset)
        if offset == 0, let short = number.short {
            shown = .short(short)
        } else {
            shown = note { notes in
                notes.selected.append(decimal)
                return .written(notes.selected.count - 1)
            }
        }
        if let steps = unsafe code.pointee.exact(number.double, selection) { return (steps, shown) }
        var whole: UInt64?
        if offset == 0, unsafe showsWholeNumbers(selection.pointee.shownAs) { whole = number.short?.wholeMagnitude }
        let category =
            unsafe whole.flatMap { whole in rules.withReference { $0.category(of: whole) } }
            ?? category(of: decimal, selection.pointee.shownAs, rules)
        return unsafe (code.pointee.variant(of: selection, category.rawValue), shown)
    }

    /// Whether the branch `other` shows whole numbers as they are.
    @inline(__always)
    private mutating func showsWholeNumbers(_ format: ProgramFormat) -> Bool {
        guard case .number(let formats) = format else { return true }
        return formats.withReference { $0.form.showsWholeNumbers }
    }

    /// The category of a number as the branch `other` shows it (ICU's `PluralSelectorProvider`).
    private mutating func category(
        of decimal: String, _ format: ProgramFormat, _ rules: Kept<PluralRules>
    ) -> PluralCategory {
        rules.withReference { rules in
            let positional: LocalizedNumberFormatter? =
                switch format {
                case .bare: unsafe code.pointee.formatters.withReference { $0.positional }
                case .number(let formats): formats.withReference { $0.form.isClassic ? $0.positional : nil }
                default: nil
                }
            if let category = try? positional?.pluralCategory(of: decimal, by: rules) { return category }
            return rules.category(of: Double(decimal) ?? 0)
        }
    }

    /// A double in plain decimal digits.
    private static func decimal(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 0x1p53 { return String(Int64(value)) }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return ExactDecimal(value.description)?.description ?? "0"
    }

    // MARK: Problems

    @inline(never)
    private mutating func report(
        _ kind: MessageProblem.Kind, _ step: UnsafePointer<ProgramStep>, _ before: String, _ after: String
    ) {
        let name = unsafe String(decoding: code.pointee.text(step.pointee.text), as: UTF8.self)
        let offset = unsafe code.pointee.argument(of: step).pointee.offset
        let problem = MessageProblem(kind, at: offset, before + name + after)
        note { $0.problems.append(problem) }
    }

    @inline(never)
    private mutating func reportFailure(_ step: UnsafePointer<ProgramStep>) {
        unsafe report(.badOperand, step, "the argument “", "” \(notes?.failure?.words ?? "")")
    }

    /// Notes that the text is too long, and stops.
    @inline(never)
    private mutating func reportLength() -> Bool {
        if unsafe rules != nil {
            result = .tooLong
            return false
        }
        let problem = MessageProblem(
            .limitExceeded, at: 0, "the text is longer than \(limit) bytes; the rest is left out")
        note { notes in
            if notes.problems.last != problem { notes.problems.append(problem) }
        }
        return true
    }
}

// How a selection chooses.
extension ProgramCode {
    /// The variant of a text: the first whose keyword it is, else the first `other`.
    @inline(__always)
    func keyword(_ word: String, _ selection: UnsafePointer<ProgramSelection>) -> ProgramRange {
        let cases = unsafe selection.pointee.variants
        for index in cases.start..<cases.start + cases.count {
            let variant = unsafe variants[index]
            if variant.key == .keyword, unsafe word.utf8.elementsEqual(text(variant.text)) { return variant.steps }
        }
        return unsafe variant(of: selection, PluralCategory.other.rawValue)
    }

    /// The variant `=n` of a number.
    @inline(__always)
    func exact(_ number: Double, _ selection: UnsafePointer<ProgramSelection>) -> ProgramRange? {
        guard unsafe selection.pointee.hasExact else { return nil }
        let cases = unsafe selection.pointee.variants
        for index in cases.start..<cases.start + cases.count {
            let variant = unsafe variants + index
            if unsafe variant.pointee.key == .exact, unsafe variant.pointee.number == number {
                return unsafe variant.pointee.steps
            }
        }
        return nil
    }

    /// The variant of a plural category, by its raw value; nothing where neither it nor `other` is there.
    @inline(__always)
    func variant(of selection: UnsafePointer<ProgramSelection>, _ category: Int32) -> ProgramRange {
        let place = unsafe Int(selection.pointee.byCategory[Int(category)])
        return unsafe place < 0 ? ProgramRange(0..<0) : variants[place].steps
    }

    /// The variant of a choice.
    func choice(_ value: Double, _ selection: UnsafePointer<ProgramSelection>) -> ProgramRange {
        let cases = unsafe selection.pointee.variants
        var chosen = ProgramRange(0..<0)
        for index in 0..<cases.count {
            let variant = unsafe variants[cases.start + index]
            guard index == 0 || (variant.key == .above ? value > variant.number : value >= variant.number) else {
                break
            }
            chosen = variant.steps
        }
        return chosen
    }
}

/// Why a value could not be written.
private enum ValueFailure {
    /// The rule does not take it.
    case unfit
    case notPresented
    case unreadable(String)
    case otherUnit(Currency, String)
    case noNumber
    case noInstant
    case refused(ICUError)

    /// What is said of the argument.
    var words: String {
        switch self {
        case .unfit: "is not what is declared"
        case .notPresented: "cannot be shown"
        case .unreadable(let reason): "is unreadable: \(reason)"
        case .otherUnit(let currency, let unit):
            "is an amount in \(currency.code); the style says \(unit), and nothing is converted"
        case .noNumber: "is no number"
        case .noInstant: "is no instant"
        case .refused(let error): "could not be written (\(error.name))"
        }
    }

    var reason: WriteResult.Reason {
        switch self {
        case .unfit: .unfit
        case .notPresented: .notPresented
        case .unreadable, .otherUnit, .noNumber, .noInstant, .refused: .refused
        }
    }
}

extension NumberForm {
    /// The unit that a skeleton names, where it is not this currency.
    fileprivate func unit(otherThan currency: Currency) -> String? {
        guard case .skeleton(let skeleton) = self else { return nil }
        for stem in skeleton.text.split(whereSeparator: \.isWhitespace) where stem.hasPrefix("currency/") {
            let unit = stem.dropFirst("currency/".count)
            if unit.uppercased() != currency.code.uppercased() { return String(unit) }
        }
        return nil
    }
}
