import ICU

/// Writes one message with its arguments.
struct MessageWriter {
    let arguments: MessageArguments
    let options: FormatOptions
    let formatters: LocaleFormatters
    var output: UTF8Buffer
    var problems: [MessageProblem] = []
    private let start: Int

    init(
        arguments: MessageArguments, options: FormatOptions, formatters: LocaleFormatters, output: consuming UTF8Buffer
    ) {
        self.arguments = arguments
        self.options = options
        self.formatters = formatters
        self.start = output.count
        self.output = output
    }

    mutating func write(_ parts: [CompiledPart], selectedNumber: String?) {
        for part in parts {
            guard output.count - start <= options.maximumLength else {
                let problem = MessageProblem(
                    .limitExceeded, at: 0,
                    "the text is longer than \(options.maximumLength) bytes; the rest is left out")
                if problems.last != problem { problems.append(problem) }
                return
            }
            switch part {
            case .literal(let text): output += text
            case .argument(let argument): write(argument)
            case .selectedNumber(let offset):
                if let selectedNumber { writeNumber(selectedNumber, at: offset) }
            case .selection(let selection): write(selection)
            }
        }
    }

    // MARK: Arguments

    private mutating func write(_ argument: CompiledArgument) {
        guard let value = arguments[argument.name] else { return missing(argument.name, at: argument.offset) }
        let start = output.count
        let failure = writeValue(value, argument.format)
        if let failure {
            output.removeSubrange(start...)
            output += Array("{\(argument.name)}".utf8)
            problems.append(
                MessageProblem(.badOperand, at: argument.offset, "the argument “\(argument.name)” \(failure)"))
        } else if options.bidiIsolation == .whereMixed {
            let text = String(decoding: output[start...], as: UTF8.self)
            if TextDirection.isMixed(text, inRightToLeft: formatters.isRightToLeft) {
                output.replaceSubrange(start..., with: Array("\u{2068}\(text)\u{2069}".utf8))
            }
        }
    }

    /// Writes a value; returns why that was not possible.
    private mutating func writeValue(_ value: MessageArgument, _ format: CompiledArgument.Format) -> String? {
        do throws(ICUError) {
            switch (format, value) {
            case (_, .unreadable(let reason)): return "is unreadable: \(reason)"
            case (.bare, _): try writeBare(value)
            case (.number(_, let formatter), .number(let number)):
                try formatter.append(number.description, to: &output)
            case (.number(let form, _), .money(let money)): return try writeMoney(money, form)
            case (.rules(let formatter), .number(let number)):
                try formatter.append(decimal: number.description, to: &output)
            case (.date(let form), .instant(let instant)):
                try formatters.date(form, zone: options.timeZone).append(
                    milliseconds: Double(instant.milliseconds), to: &output)
            case (.date(let form), .number(let number)):
                // ICU takes a 32-bit integer or a double for milliseconds, and no 64-bit integer.
                let is32Bit = number.double >= Double(Int32.min) && number.double <= Double(Int32.max)
                guard !number.isIntegral || is32Bit || number.double.magnitude >= 0x1p63 else { return "is no instant" }
                try formatters.date(form, zone: options.timeZone).append(milliseconds: number.double, to: &output)
            case (.number, _), (.rules, _): return "is no number"
            case (.date, _): return "is no instant"
            }
            return nil
        } catch {
            return "could not be written (\(error.name))"
        }
    }

    private mutating func writeBare(_ value: MessageArgument) throws(ICUError) {
        switch value {
        case .text(let text): output += Array(text.utf8)
        case .number(let number): try formatters.number(.style(.decimal)).append(number.description, to: &output)
        case .money(let money): try writeMoney(money)
        case .instant(let instant):
            try formatters.date(.style(date: .short, time: .short), zone: options.timeZone).append(
                milliseconds: Double(instant.milliseconds), to: &output)
        case .region(let code): try RegionName.append(code, locale: formatters.locale, to: &output)
        case .list(let items): try formatters.list().append(items, to: &output)
        case .unreadable: break
        }
    }

    /// All digits of the amount, and at least as many as the currency is shown with.
    private mutating func writeMoney(_ money: Money) throws(ICUError) {
        let digits = max(money.amount.fractionDigits, money.currency.shownAtLeast)
        try formatters.money(money.currency.formatterCurrency, fractionDigits: digits)
            .append(decimal: money.amount.description, to: &output)
    }

    /// An amount in a style of the message's own: as ICU shows that style with the amount's currency.
    private mutating func writeMoney(_ money: Money, _ form: NumberForm) throws(ICUError) -> String? {
        if case .skeleton(let skeleton) = form {
            for stem in skeleton.split(whereSeparator: \.isWhitespace) where stem.hasPrefix("currency/") {
                let unit = stem.dropFirst("currency/".count)
                guard unit.uppercased() == money.currency.code.uppercased() else {
                    return "is an amount in \(money.currency.code); the style says \(unit), and nothing is converted"
                }
            }
        }
        let formatter = try formatters.number(form, currency: money.currency.formatterCurrency)
        try formatter.append(money.amount.description, to: &output)
        return nil
    }

    private mutating func missing(_ name: String, at offset: Int) {
        output += Array("{\(name)}".utf8)
        problems.append(MessageProblem(.unresolvedVariable, at: offset, "no argument “\(name)” was given"))
    }

    /// Writes `#`, which stands at `offset`.
    private mutating func writeNumber(_ decimal: String, at offset: Int) {
        do throws(ICUError) {
            try formatters.number(.style(.decimal)).append(decimal, to: &output)
        } catch {
            problems.append(MessageProblem(.badOperand, at: offset, "“#” could not be written (\(error.name))"))
        }
    }

    // MARK: Selections

    private mutating func write(_ selection: CompiledSelection) {
        guard let value = arguments[selection.name] else { return missing(selection.name, at: selection.offset) }
        switch (selection.kind, value) {
        case (.select, .text(let text)), (.select, .region(let text)):
            write(variant(of: selection) { $0.utf8.elementsEqual(text.utf8) }, selectedNumber: nil)
        case (.plural(let rules), .number(let number)): writePlural(selection, rules, number)
        case (.choice, .number(let number)):
            write(choice(selection, number.double), selectedNumber: nil)
        default:
            output += Array("{\(selection.name)}".utf8)
            let expected = if case .select = selection.kind { "text" } else { "number" }
            problems.append(
                MessageProblem(
                    .badOperand, at: selection.offset, "the argument “\(selection.name)” is no \(expected)"))
        }
    }

    private mutating func writePlural(_ selection: CompiledSelection, _ rules: PluralRules, _ number: ExactDecimal) {
        let value = number.double
        let shown = selection.numberOffset == 0 ? number.description : Self.decimal(value - selection.numberOffset)
        let exact = selection.variants.first { variant in
            if case .exact(let key) = variant.key { key == value } else { false }
        }
        if let exact { return write(exact.parts, selectedNumber: shown) }
        let category = category(of: shown, selection.shownAs, rules)
        write(variant(of: selection) { $0 == category.keyword }, selectedNumber: shown)
    }

    /// The category of a number as the branch `other` shows it (ICU's `PluralSelectorProvider`).
    private func category(of decimal: String, _ format: CompiledArgument.Format, _ rules: PluralRules) -> PluralCategory
    {
        let positional: LocalizedNumberFormatter?
        switch format {
        case .bare:
            if case .positional(let formatter) = try? formatters.number(.style(.decimal)) {
                positional = formatter
            } else {
                positional = nil
            }
        case .number(let form, .positional(let formatter)) where form.isClassic: positional = formatter
        default: positional = nil
        }
        if let category = try? positional?.pluralCategory(of: decimal, by: rules) { return category }
        return rules.category(of: Double(decimal) ?? 0)
    }

    /// The first variant whose keyword matches, else the first `other`.
    private func variant(of selection: CompiledSelection, matching: (String) -> Bool) -> [CompiledPart] {
        var other: [CompiledPart]?
        for variant in selection.variants {
            switch variant.key {
            case .keyword(let keyword): if matching(keyword) { return variant.parts }
            case .any:
                if other == nil { other = variant.parts }
                if matching("other") { return other ?? [] }
            case .exact, .from: break
            }
        }
        return other ?? []
    }

    private func choice(_ selection: CompiledSelection, _ value: Double) -> [CompiledPart] {
        var chosen = selection.variants.first?.parts ?? []
        for variant in selection.variants.dropFirst() {
            guard case .from(let start, let isExclusive) = variant.key,
                isExclusive ? value > start : value >= start
            else { break }
            chosen = variant.parts
        }
        return chosen
    }

    /// A double in plain decimal digits.
    private static func decimal(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 0x1p53 { return String(Int64(value)) }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return ExactDecimal(value.description)?.description ?? "0"
    }
}

extension Currency {
    /// How ICU is told of this currency: a code that it does not know is a symbol on `XXX`.
    var formatterCurrency: FormatterCurrency { isISO ? FormatterCurrency(code: code) : .custom(symbol: code) }
}
