import ICU
import TextKernel

// How the value of an argument is written: by what is declared of it, else as ICU does.

extension MessagePool {
    /// Checks every argument, shown or not; false where one cannot be shown.
    @inline(never)
    func check(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules,
        _ call: inout WriteCall, _ output: inout UTF8Buffer
    ) -> Bool {
        let start = output.count
        for index in message.all.start..<message.all.end {
            let use: ArgumentUse
            switch rows[index] {
            case .argument(let argument), .selection(let argument): use = argument
            case .literal, .selectedNumber, .choice, .variant, .expression, .markup, .match, .selector, .key: continue
            }
            let given = arguments.index(of: use.name, texts[use.text])
            if given < 0 { return call.stop(use, .missing) }
            let rule = call.rule(of: use, in: rules)
            let isFit = write(given, rule, -1, arguments, rules, &call, to: &output)
            output.truncate(to: start)
            guard isFit else { return call.stop(use) }
        }
        return true
    }

    /// Writes a value as its rule wants it; where that is not possible, ``WriteCall/failure`` says why.
    func write(
        _ given: Int, _ rule: ArgumentRule, _ style: Int32, _ arguments: borrowing MessageArguments,
        _ rules: ArgumentRules, _ call: inout WriteCall, to output: inout UTF8Buffer
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
                let isPresented = present(given, arguments, rule, rules, &call, to: &output)
                if let isPresented { return isPresented }
            }
        }
        return write(arguments.value(at: given), rule, style, rules, &call, to: &output)
    }

    /// Presents a list that is held inline; nil where its texts cannot be presented as they are.
    @inline(always)
    private func present(
        _ given: Int, _ arguments: borrowing MessageArguments, _ rule: ArgumentRule,
        _ rules: ArgumentRules, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool? {
        let count = Int(arguments.slots[given].count)
        guard count > 0, count <= Int(rule.maximumCount) else { return nil }
        guard arguments.slots[given].isPlain else { return nil }
        return arguments.withText(of: given) { texts in present(texts, count, rules, &call, to: &output) }
    }

    /// Writes any value as its rule wants it.
    @inline(never)
    private func write(
        _ given: MessageArgument, _ rule: ArgumentRule, _ style: Int32, _ rules: ArgumentRules,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        guard let value = rule.fitting(given, in: formatters, rules.presenter) else { return call.fail(.unfit) }
        switch value {
        case .list(let texts):
            guard let packed = PackedTexts.pack(texts) else { return call.fail(.notPresented) }
            return present(packed.span, texts.count, rules, &call, to: &output)
        case .number(let number) where style < 0 && rule.kind == .decimal:
            return call.attempt { () throws(ICUError) in
                try formatters.append(allDigitsOf: number.withoutSignOfZero, to: &output)
            }
        case .number(let number):
            let start = output.count
            guard write(.number(number.withoutSignOfZero), style, &call, to: &output) else { return false }
            guard number.isNegative, showsZero(output, from: start) else { return true }
            output.truncate(to: start)
            return write(.number(number.magnitude), style, &call, to: &output)
        case .money(let money):
            let start = output.count
            let amount = Money(money.amount.withoutSignOfZero, money.currency)
            guard write(.money(amount), style, &call, to: &output) else { return false }
            guard money.amount.isNegative, showsZero(output, from: start) else { return true }
            output.truncate(to: start)
            return write(.money(Money(money.amount.magnitude, money.currency)), style, &call, to: &output)
        case .region(let code):
            // It fits, so it has a name.
            output.append(formatters.name(ofRegion: code) ?? code)
            return true
        case .text, .instant, .unreadable: return write(value, style, &call, to: &output)
        }
    }

    /// Whether a number was rounded to zero by its style: all digits that are shown are zeros.
    private func showsZero(_ output: borrowing UTF8Buffer, from start: Int) -> Bool {
        let digits = String(decoding: output.bytes[start...], as: UTF8.self).unicodeScalars
            .filter { $0.properties.numericType == .decimal }
        return !digits.isEmpty && digits.allSatisfy { $0.properties.numericValue == 0 }
    }

    @inline(always)
    private func present(
        _ texts: Span<UInt8>, _ count: Int, _ rules: ArgumentRules, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        call.traits = rules.presenter.append(texts, count: count, context: Int(call.options.context), to: &output)
        return call.traits != nil || call.fail(.notPresented)
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
    func writeAnyway(
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
        if let isWritten = write(short: given, style, arguments, &call, to: &output) { return isWritten }
        return write(arguments.value(at: given), style, &call, to: &output)
    }

    /// Writes a number or an instant as its style shows it, without a value of its own; nil where that takes more.
    @inline(always)
    private func write(
        short given: Int, _ style: Int32, _ arguments: borrowing MessageArguments, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool? {
        guard style >= 0 else { return nil }
        switch arguments.kind(at: given) {
        case .number:
            let number = arguments.slots[given].decimal
            let isWritten = styles.with(Int(style)) { style in
                guard case .number(let formats) = style.form else { return false }
                return number.append(by: formats.learned, to: &output)
            }
            return isWritten == true ? true : nil
        case .instant:
            let milliseconds = Double(arguments.slots[given].milliseconds)
            guard case .date(let formats) = styles[Int(style)]?.form else { return nil }
            let zone = call.timeZone
            return call.attempt { () throws(ICUError) in
                try formats.append(milliseconds: milliseconds, zone: zone, to: &output)
            }
        case .text, .money, .list, .other: return nil
        }
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
    func writeSelected(at offset: UInt32, _ call: inout WriteCall, to output: inout UTF8Buffer) {
        do throws(ICUError) {
            switch call.selected {
            case .none: break
            case .short(let number): try formatters.append(number, to: &output)
            case .written(let index): try formatters.append(decimal: call.selected(index), to: &output)
            }
        } catch {
            noteUnwritten(error, at: offset, &call)
        }
    }

    @inline(never)
    private func noteUnwritten(_ error: ICUError, at offset: UInt32, _ call: inout WriteCall) {
        call.note(MessageProblem(.badOperand, at: Int(offset), "“#” could not be written (\(error.name))"))
    }
}
