import ICU

/// Writes one message with its arguments.
///
/// It reads the program through pointers and hands the arguments on by reference: while a message is written nothing is
/// allocated and no shared reference is counted.
@safe
struct MessageWriter<Special: ArgumentSpecialist>: ~Copyable {
    private let code: ProgramCode
    private let options: FormatOptions
    private let start: Int
    private let special: Special
    /// Why the last value could not be written.
    private var failure: ValueFailure?
    var problems: [MessageProblem] = []

    /// `code` must live as long as the writer.
    init(_ code: ProgramCode, _ options: FormatOptions, from start: Int, _ special: Special) {
        unsafe self.code = code
        self.options = options
        self.start = start
        self.special = special
    }

    /// What `#` stands for.
    private enum SelectedNumber {
        case exact(ExactDecimal)
        /// Decimal digits, or `Infinity`: an offset is taken away from the double, as ICU does.
        case rounded(String)
    }

    mutating func writeAll(_ arguments: ArgumentView, to output: inout UTF8Buffer) {
        unsafe write(code.main, arguments, nil, to: &output)
    }

    private mutating func write(
        _ steps: ProgramRange, _ arguments: ArgumentView, _ selected: SelectedNumber?,
        to output: inout UTF8Buffer
    ) {
        for index in steps.start..<steps.start + steps.count {
            guard output.count - start <= options.maximumLength else { return reportLength() }
            let step = unsafe code.steps + index
            switch unsafe step.pointee.kind {
            case .literal:
                unsafe output.append(
                    code.text(options.escaping == .json ? step.pointee.escaped : step.pointee.text))
            case .argument: unsafe write(step, arguments, to: &output)
            case .selectedNumber:
                if let selected { write(selected, at: unsafe Int(step.pointee.offset), to: &output) }
            case .selection: unsafe select(step, arguments, to: &output)
            }
        }
    }

    // MARK: Arguments

    private mutating func write(
        _ step: UnsafePointer<ProgramStep>, _ arguments: ArgumentView, to output: inout UTF8Buffer
    ) {
        let name = unsafe code.text(step.pointee.text)
        let start = output.count
        guard let slot = unsafe arguments.pointer(to: step.pointee.name, name) else {
            return unsafe writeMissing(name, step, to: &output)
        }
        let isWritten =
            unsafe special.shows(step.pointee.name)
            ? special.write(slot.pointee.value, to: &output) : write(slot, step.pointee.format, to: &output)
        if isWritten {
            if options.bidiIsolation == .whereMixed { isolate(from: start, in: &output) }
        } else {
            unsafe reportFailure(name, step)
            output.truncate(to: start)
            unsafe writeName(name, to: &output)
        }
        if options.escaping == .json { output.escapeForJSON(from: start) }
    }

    @inline(never)
    private mutating func writeMissing(
        _ name: UnsafeBufferPointer<UInt8>, _ step: UnsafePointer<ProgramStep>, to output: inout UTF8Buffer
    ) {
        let start = output.count
        unsafe report(.unresolvedVariable, name, step, "no argument “", "” was given")
        unsafe writeName(name, to: &output)
        if options.escaping == .json { output.escapeForJSON(from: start) }
    }

    private func isolate(from start: Int, in output: inout UTF8Buffer) {
        let isMixed = unsafe output.withRaw(from: start) { written in
            unsafe TextDirection.isMixed(written, inRightToLeft: code.isRightToLeft)
        }
        if isMixed { output.wrap(from: start, in: "\u{2068}", "\u{2069}") }
    }

    /// Writes a value; where that is not possible, ``failure`` says why.
    @inline(__always)
    private mutating func write(
        _ slot: UnsafePointer<ArgumentSlot>, _ format: ProgramFormat, to output: inout UTF8Buffer
    ) -> Bool {
        guard case .bare = format else { return unsafe writeFormatted(slot.pointee.value, format, to: &output) }
        do throws(ICUError) {
            switch unsafe slot.pointee.kind {
            case .text: unsafe output.append(slot.pointee.text)
            case .number:
                try unsafe code.formatters.withReference { formatters throws(ICUError) in
                    try unsafe formatters.append(slot.pointee.decimal, to: &output)
                }
            case .money:
                try unsafe code.formatters.withReference { formatters throws(ICUError) in
                    try unsafe formatters.append(slot.pointee.decimal, slot.pointee.currency, to: &output)
                }
            case .instant, .list, .boxed: return unsafe writeBare(slot.pointee.value, to: &output)
            }
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    @inline(never)
    private mutating func writeFormatted(
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

    private mutating func fail(_ failure: ValueFailure) -> Bool {
        self.failure = failure
        return false
    }

    private func write(
        _ milliseconds: Double, _ formats: Kept<DateFormats>, to output: inout UTF8Buffer
    ) throws(ICUError) {
        try formats.withReference { formats throws(ICUError) in
            try formats.append(milliseconds: milliseconds, zone: options.timeZone, to: &output)
        }
    }

    @inline(never)
    private mutating func writeBare(_ value: MessageArgument, to output: inout UTF8Buffer) -> Bool {
        do throws(ICUError) {
            try unsafe code.formatters.withReference { formatters throws(ICUError) in
                switch value {
                case .text(let text): output.append(text)
                case .number(let number): try formatters.append(decimal: number.description, to: &output)
                case .money(let money): try formatters.append(money, to: &output)
                case .instant(let instant):
                    try formatters.bareDates().append(
                        milliseconds: Double(instant.milliseconds), zone: options.timeZone, to: &output)
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

    private func writeName(_ name: UnsafeBufferPointer<UInt8>, to output: inout UTF8Buffer) {
        output.append(UInt8(ascii: "{"))
        unsafe output.append(name)
        output.append(UInt8(ascii: "}"))
    }

    /// Writes `#`, which stands at `offset`.
    private mutating func write(_ number: SelectedNumber, at offset: Int, to output: inout UTF8Buffer) {
        do throws(ICUError) {
            try unsafe code.formatters.withReference { formatters throws(ICUError) in
                switch number {
                case .exact(let number):
                    if let short = number.short { return try formatters.append(short, to: &output) }
                    try formatters.append(decimal: number.description, to: &output)
                case .rounded(let decimal): try formatters.append(decimal: decimal, to: &output)
                }
            }
        } catch {
            problems.append(MessageProblem(.badOperand, at: offset, "“#” could not be written (\(error.name))"))
        }
    }

    // MARK: Selections

    private mutating func select(
        _ step: UnsafePointer<ProgramStep>, _ arguments: ArgumentView, to output: inout UTF8Buffer
    ) {
        let name = unsafe code.text(step.pointee.text)
        let selection = unsafe code.selections + step.pointee.place
        var chosen: ProgramRange?
        var selected: SelectedNumber?
        let slot = unsafe arguments.pointer(to: step.pointee.name, name)
        if let value = unsafe slot?.pointee.value {
            switch (unsafe selection.pointee.kind, value) {
            case (.select, .text(let text)), (.select, .region(let text)):
                chosen = unsafe keyword(text, selection)
            case (.plural(let rules), .number(let number)):
                chosen = unsafe plural(number, rules, selection, &selected)
            case (.choice, .number(let number)): chosen = unsafe choice(number.double, selection)
            default: break
            }
        }
        if let chosen { return write(chosen, arguments, selected, to: &output) }
        guard unsafe slot != nil else { return unsafe writeMissing(name, step, to: &output) }
        let start = output.count
        unsafe writeName(name, to: &output)
        if options.escaping == .json { output.escapeForJSON(from: start) }
        var expected = "number"
        if case .select = unsafe selection.pointee.kind { expected = "text" }
        unsafe report(.badOperand, name, step, "the argument “", "” is no \(expected)")
    }

    /// The variant of a text: the first whose keyword it is, else the first `other`.
    private func keyword(_ text: String, _ selection: UnsafePointer<ProgramSelection>) -> ProgramRange {
        unsafe variant(of: selection) { variant in
            variant.key == .keyword && (unsafe text.utf8.elementsEqual(code.text(variant.text)))
        }
    }

    private func plural(
        _ number: ExactDecimal, _ rules: Kept<PluralRules>, _ selection: UnsafePointer<ProgramSelection>,
        _ selected: inout SelectedNumber?
    ) -> ProgramRange {
        let offset = unsafe selection.pointee.numberOffset
        let shown =
            offset == 0 ? SelectedNumber.exact(number) : .rounded(Self.decimal(number.double - offset))
        selected = shown
        let variants = unsafe selection.pointee.variants
        for index in variants.start..<variants.start + variants.count {
            let variant = unsafe code.variants[index]
            if variant.key == .exact, variant.number == number.double { return variant.steps }
        }
        let category = unsafe category(of: shown, selection.pointee.shownAs, rules).rawValue
        return unsafe variant(of: selection) { $0.category == category }
    }

    /// The category of a number as the branch `other` shows it (ICU's `PluralSelectorProvider`).
    private func category(
        of number: SelectedNumber, _ format: ProgramFormat, _ rules: Kept<PluralRules>
    ) -> PluralCategory {
        var showsWholeNumbers = true
        if case .number(let formats) = format {
            showsWholeNumbers = formats.withReference { $0.form.showsWholeNumbers }
        }
        if showsWholeNumbers, case .exact(let number) = number, let whole = number.short?.wholeMagnitude,
            let category = rules.withReference({ $0.category(of: whole) })
        {
            return category
        }
        let decimal: String
        switch number {
        case .exact(let number): decimal = number.description
        case .rounded(let text): decimal = text
        }
        return rules.withReference { rules in
            let positional: LocalizedNumberFormatter? =
                switch format {
                case .bare: unsafe code.formatters.withReference { $0.positional }
                case .number(let formats): formats.withReference { $0.form.isClassic ? $0.positional : nil }
                default: nil
                }
            if let category = try? positional?.pluralCategory(of: decimal, by: rules) { return category }
            return rules.category(of: Double(decimal) ?? 0)
        }
    }

    /// The first variant that matches, else the first `other`.
    private func variant(
        of selection: UnsafePointer<ProgramSelection>, matching: (ProgramVariant) -> Bool
    ) -> ProgramRange {
        let variants = unsafe selection.pointee.variants
        var other: ProgramRange?
        for index in variants.start..<variants.start + variants.count {
            let variant = unsafe code.variants[index]
            if matching(variant) { return variant.steps }
            if variant.key == .any, other == nil { other = variant.steps }
        }
        return other ?? ProgramRange(0..<0)
    }

    private func choice(_ value: Double, _ selection: UnsafePointer<ProgramSelection>) -> ProgramRange {
        let variants = unsafe selection.pointee.variants
        var chosen = ProgramRange(0..<0)
        for index in 0..<variants.count {
            let variant = unsafe code.variants[variants.start + index]
            guard index == 0 || (variant.key == .above ? value > variant.number : value >= variant.number) else {
                break
            }
            chosen = variant.steps
        }
        return chosen
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
        _ kind: MessageProblem.Kind, _ name: UnsafeBufferPointer<UInt8>, _ step: UnsafePointer<ProgramStep>,
        _ before: String, _ after: String
    ) {
        let name = unsafe String(decoding: name, as: UTF8.self)
        unsafe problems.append(MessageProblem(kind, at: Int(step.pointee.offset), before + name + after))
    }

    @inline(never)
    private mutating func reportFailure(_ name: UnsafeBufferPointer<UInt8>, _ step: UnsafePointer<ProgramStep>) {
        unsafe report(.badOperand, name, step, "the argument “", "” \(failure?.reason ?? "")")
    }

    @inline(never)
    private mutating func reportLength() {
        let problem = MessageProblem(
            .limitExceeded, at: 0, "the text is longer than \(options.maximumLength) bytes; the rest is left out")
        if problems.last != problem { problems.append(problem) }
    }
}

/// Shows some arguments otherwise than a message by itself would.
protocol ArgumentSpecialist {
    /// Whether it shows the argument of this name.
    func shows(_ name: PackedName) -> Bool
    /// Writes the value of an argument that it shows; false where it cannot.
    func write(_ value: MessageArgument, to output: inout UTF8Buffer) -> Bool
}

/// Leaves every argument to the message.
struct NoSpecialist: ArgumentSpecialist {
    @inline(__always)
    func shows(_ name: PackedName) -> Bool { false }
    func write(_ value: MessageArgument, to output: inout UTF8Buffer) -> Bool { false }
}

/// Why a value could not be written.
private enum ValueFailure {
    case unreadable(String)
    case otherUnit(Currency, String)
    case noNumber
    case noInstant
    case refused(ICUError)

    var reason: String {
        switch self {
        case .unreadable(let reason): "is unreadable: \(reason)"
        case .otherUnit(let currency, let unit):
            "is an amount in \(currency.code); the style says \(unit), and nothing is converted"
        case .noNumber: "is no number"
        case .noInstant: "is no instant"
        case .refused(let error): "could not be written (\(error.name))"
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
