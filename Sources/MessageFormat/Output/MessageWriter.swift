package import ICU

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

    mutating func writeAll(_ arguments: borrowing MessageArguments, to output: inout UTF8Buffer) {
        unsafe write(code.main, arguments, nil, to: &output)
    }

    private mutating func write(
        _ steps: ProgramRange, _ arguments: borrowing MessageArguments, _ selected: SelectedNumber?,
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
        _ step: UnsafePointer<ProgramStep>, _ arguments: borrowing MessageArguments, to output: inout UTF8Buffer
    ) {
        let name = unsafe code.text(step.pointee.text)
        let place = output.count
        var failure: ValueFailure?
        let isGiven: Void? = unsafe arguments.withValue(of: name) { value in
            if unsafe special.write(value, of: name, to: &output) { return }
            failure = unsafe write(value, step.pointee.format, to: &output)
        }
        if isGiven == nil {
            unsafe report(.unresolvedVariable, name, step, "no argument “", "” was given")
            unsafe writeName(name, to: &output)
        } else if let failure {
            output.truncate(to: place)
            unsafe writeName(name, to: &output)
            unsafe report(.badOperand, name, step, "the argument “", "” \(failure.reason)")
        } else if options.bidiIsolation == .whereMixed {
            let isMixed = unsafe output.withRaw(from: place) { written in
                unsafe TextDirection.isMixed(written, inRightToLeft: code.isRightToLeft)
            }
            if isMixed { output.wrap(from: place, in: "\u{2068}", "\u{2069}") }
        }
        if options.escaping == .json { output.escapeForJSON(from: place) }
    }

    /// Writes a value; returns why that was not possible.
    private func write(
        _ value: borrowing MessageArgument, _ format: ProgramFormat, to output: inout UTF8Buffer
    ) -> ValueFailure? {
        do throws(ICUError) {
            switch (format, copy value) {
            case (_, .unreadable(let reason)): return .unreadable(reason)
            case (.bare, let value): try writeBare(value, to: &output)
            case (.number(let formats), .number(let number)):
                try formats.withReference { formats throws(ICUError) in try formats.append(number, to: &output) }
            case (.number(let formats), .money(let money)):
                return try formats.withReference { formats throws(ICUError) in
                    if let unit = formats.form.unit(otherThan: money.currency) {
                        return .otherUnit(money.currency, unit)
                    }
                    try formats.append(money, to: &output)
                    return nil
                }
            case (.rules(let formatter), .number(let number)):
                try formatter.withReference { formatter throws(ICUError) in
                    try formatter.append(decimal: number.description, to: &output)
                }
            case (.date(let formats), .instant(let instant)):
                try write(Double(instant.milliseconds), formats, to: &output)
            case (.date(let formats), .number(let number)):
                // ICU takes a 32-bit integer or a double for milliseconds, and no 64-bit integer.
                let is32Bit = number.double >= Double(Int32.min) && number.double <= Double(Int32.max)
                guard !number.isIntegral || is32Bit || number.double.magnitude >= 0x1p63 else { return .noInstant }
                try write(number.double, formats, to: &output)
            case (.number, _), (.rules, _): return .noNumber
            case (.date, _): return .noInstant
            }
            return nil
        } catch {
            return .refused(error)
        }
    }

    private func write(
        _ milliseconds: Double, _ formats: Kept<DateFormats>, to output: inout UTF8Buffer
    ) throws(ICUError) {
        try formats.withReference { formats throws(ICUError) in
            try formats.append(milliseconds: milliseconds, zone: options.timeZone, to: &output)
        }
    }

    private func writeBare(_ value: MessageArgument, to output: inout UTF8Buffer) throws(ICUError) {
        if case .text(let text) = value { return output.append(text) }
        try unsafe code.formatters.withReference { formatters throws(ICUError) in
            switch value {
            case .number(let number): try formatters.append(number, to: &output)
            case .money(let money): try formatters.append(money, to: &output)
            case .instant(let instant):
                try formatters.bareDates().append(
                    milliseconds: Double(instant.milliseconds), zone: options.timeZone, to: &output)
            case .region(let code): output.append(try formatters.regionName(code))
            case .list(let items): try formatters.list().append(items, to: &output)
            case .text, .unreadable: break
            }
        }
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
                case .exact(let number): try formatters.append(number, to: &output)
                case .rounded(let decimal): try formatters.append(decimal: decimal, to: &output)
                }
            }
        } catch {
            problems.append(MessageProblem(.badOperand, at: offset, "“#” could not be written (\(error.name))"))
        }
    }

    // MARK: Selections

    private mutating func select(
        _ step: UnsafePointer<ProgramStep>, _ arguments: borrowing MessageArguments, to output: inout UTF8Buffer
    ) {
        let name = unsafe code.text(step.pointee.text)
        let selection = unsafe code.selections + step.pointee.place
        var chosen: ProgramRange?
        var selected: SelectedNumber?
        let isGiven: Void? = unsafe arguments.withValue(of: name) { value in
            switch (unsafe selection.pointee.kind, copy value) {
            case (.select, .text(let text)), (.select, .region(let text)):
                chosen = unsafe keyword(text, selection)
            case (.plural(let rules), .number(let number)):
                chosen = unsafe plural(number, rules, selection, &selected)
            case (.choice, .number(let number)): chosen = unsafe choice(number.double, selection)
            default: break
            }
        }
        if let chosen { return write(chosen, arguments, selected, to: &output) }
        let place = output.count
        unsafe writeName(name, to: &output)
        if options.escaping == .json { output.escapeForJSON(from: place) }
        if isGiven == nil {
            unsafe report(.unresolvedVariable, name, step, "no argument “", "” was given")
        } else {
            var expected = "number"
            if case .select = unsafe selection.pointee.kind { expected = "text" }
            unsafe report(.badOperand, name, step, "the argument “", "” is no \(expected)")
        }
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
        if showsWholeNumbers, case .exact(let number) = number, let whole = number.wholeMagnitude {
            return rules.withReference { $0.category(of: whole) }
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
    private mutating func reportLength() {
        let problem = MessageProblem(
            .limitExceeded, at: 0, "the text is longer than \(options.maximumLength) bytes; the rest is left out")
        if problems.last != problem { problems.append(problem) }
    }
}

/// Shows some arguments otherwise than a message by itself would.
package protocol ArgumentSpecialist {
    /// Writes a value, or says false and writes nothing; the name is in UTF-8.
    func write(
        _ value: borrowing MessageArgument, of name: UnsafeBufferPointer<UInt8>, to output: inout UTF8Buffer
    ) -> Bool
}

/// Leaves every argument to the message.
struct NoSpecialist: ArgumentSpecialist {
    func write(
        _ value: borrowing MessageArgument, of name: UnsafeBufferPointer<UInt8>, to output: inout UTF8Buffer
    ) -> Bool { false }
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
