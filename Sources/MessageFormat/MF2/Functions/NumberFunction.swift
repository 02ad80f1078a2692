import ICU
import TextKernel

/// The numeric functions of LDML 48, part 9, "Numeric Value Selection and Formatting", over exact numbers.
///
/// `:currency` and `:unit` are drafts there.
struct NumberFunction: StandardFunction {
    enum Kind: String, CaseIterable {
        case number, integer, offset, percent, currency, unit
    }

    let kind: Kind

    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        let operand = try operand(call)
        var options = NumberOptions(kind)
        var isSelectable = kind != .currency && kind != .unit
        if operand.value.function != nil {
            if operand.value[option: "select"] != nil, isSelectable {
                call.report(.badOption, "“select” is set where the value is declared; set it here, and there not")
                isSelectable = false
            }
            options.inherit(operand.value.options)
        }
        if !options.read(&call) { isSelectable = false }
        if kind == .currency { return try currency(operand, options, call) }
        guard case .number(var number) = operand.argument else {
            throw FunctionFailure(.badOperand, "an amount of money is shown with :currency")
        }
        switch kind {
        case .integer: number = number.rounded(toFractionDigits: 0, .halfEven)
        case .offset:
            guard let change = try offset(call), let sum = number.adding(change) else {
                throw FunctionFailure(.unsupportedOperation, "the number has too many digits to count with it")
            }
            number = sum
        case .unit where options["unit"] == nil:
            throw FunctionFailure(.badOperand, ":unit takes a number with the option unit=…")
        case .number, .percent, .currency, .unit: break
        }
        let style = try style(options, fractionDigits: nil, &call)
        let selector = isSelectable ? self.selector(number, options, style, call) : nil
        var value = ResolvedValue(
            type: kind == .offset || kind == .integer ? "number" : kind.rawValue, argument: .number(number),
            options: options.resolved, formatter: Self.formatter(.number(number), style), selector: selector,
            direction: call.direction)
        value.presentation = presentation(of: operand.value, options, style, isSelectable: isSelectable)
        return value
    }

    /// Which numbers are shown by the style alone.
    private func presentation(
        of operand: ResolvedValue, _ options: NumberOptions, _ style: MessageStyle, isSelectable: Bool
    ) -> Presentation? {
        guard kind != .offset, let numbers = operand.arguments(raw: .number), numbers == .number || numbers == .whole
        else { return nil }
        var choice = Presentation.Choice.none
        // A style can show a whole number as another, such as 1.0.
        if isSelectable, kind == .number || kind == .integer, options.sayNothing {
            switch options.select {
            case .plural: choice = .plural
            case .ordinal: choice = .ordinal
            case .exact: choice = .exact
            }
        }
        return Presentation(arguments: kind == .integer ? .whole : numbers, style: style, choice: choice)
    }

    // MARK: Operands

    private func operand(
        _ call: FunctionInvocation
    ) throws(FunctionFailure) -> (argument: MessageArgument, value: ResolvedValue) {
        guard case .value(let value) = call.operand else {
            throw FunctionFailure(.badOperand, ":\(kind.rawValue) takes a number, and there is none")
        }
        switch value.argument {
        case .number(let number)?: return (.number(number), value)
        case .money(let money)?: return (.money(money), value)
        case .text(let text)? where MF2Characters.isNumberLiteral(text):
            guard let number = ExactDecimal(text) else { break }
            return (.number(number), value)
        case .unreadable(let reason)?: throw FunctionFailure(.badOperand, "the argument is unreadable: \(reason)")
        default: break
        }
        throw FunctionFailure(.badOperand, "what stands before :\(kind.rawValue) is no number")
    }

    /// What `:offset` adds.
    private func offset(_ call: FunctionInvocation) throws(FunctionFailure) -> Int? {
        let (add, subtract) = (call[option: "add"], call[option: "subtract"])
        guard let option = add ?? subtract, add == nil || subtract == nil else {
            throw FunctionFailure(.badOption, ":offset takes one of the options add and subtract")
        }
        guard let text = option.text, let value = NumberOptions.digitSize(text) else {
            throw FunctionFailure(.badOption, "“\(option.name)” of :offset is a whole number from 0 to 99")
        }
        return add == nil ? -value : value
    }

    private func currency(
        _ operand: (argument: MessageArgument, value: ResolvedValue), _ options: NumberOptions,
        _ call: FunctionInvocation
    ) throws(FunctionFailure) -> ResolvedValue {
        var call = call
        let named = call[option: "currency"].flatMap(\.text).flatMap(Currency.init(_:))
        if let option = call[option: "currency"], named == nil {
            throw FunctionFailure(.badOption, "“\(option.text ?? "")” is no code of a currency")
        }
        let money: Money
        switch operand.argument {
        case .money(let amount):
            if let named, named.code != amount.currency.code {
                throw FunctionFailure(
                    .badOption, "the amount is in \(amount.currency.code), and nothing is converted to \(named.code)")
            }
            money = amount
        case .number(let number):
            guard let currency = named ?? options["currency"].flatMap(Currency.init(_:)) else {
                throw FunctionFailure(.badOperand, "the currency is not said; give an amount of money, or currency=…")
            }
            money = Money(number, currency)
        default: throw FunctionFailure(.badOperand, "what stands before :currency is no amount")
        }
        let formatter: ResolvedValue.Formatter
        var presentation: Presentation?
        let isGiven = call[option: "currency"] == nil && operand.value.arguments(raw: .money) == .money
        if options.changesAmounts {
            // Without rounding all digits are shown, and at least those of the currency.
            let digits = max(money.amount.fractionDigits, money.currency.shownAtLeast)
            let style = try style(options, fractionDigits: digits, &call)
            formatter = Self.formatter(.money(money), style)
            if isGiven, options.fixesFractionDigits { presentation = Presentation(arguments: .money, style: style) }
        } else {
            formatter = Self.formatter(.money(money), call.formatters)
            if isGiven { presentation = Presentation(arguments: .money) }
        }
        var value = ResolvedValue(
            type: kind.rawValue, argument: .money(money), options: options.resolved, formatter: formatter,
            direction: call.direction)
        value.presentation = presentation
        return value
    }

    // MARK: Showing

    private func style(
        _ options: NumberOptions, fractionDigits: Int?, _ call: inout FunctionInvocation
    ) throws(FunctionFailure) -> MessageStyle {
        do throws(ICUError) {
            return try call.formatters.number(options.form(fractionDigits: fractionDigits, in: call.formatters))
        } catch {
            // Only these name something that ICU looks up.
            guard kind != .unit, let system = options["numberingSystem"] else {
                throw FunctionFailure(.badOption, "ICU refuses the options (\(error.name))")
            }
            call.report(.badOption, "“\(system)” is no numbering system that ICU knows")
            var others = options
            others.remove("numberingSystem")
            do throws(ICUError) {
                return try call.formatters.number(.skeleton(ExactText(others.skeleton(fractionDigits: fractionDigits))))
            } catch {
                throw FunctionFailure(.badOption, "ICU refuses the options (\(error.name))")
            }
        }
    }

    private static func formatter(_ value: MessageArgument, _ style: MessageStyle) -> ResolvedValue.Formatter {
        ResolvedValue.Formatter(
            write: { (output: inout UTF8Buffer) throws(FunctionFailure) in
                let failure: ValueFailure?
                do throws(ICUError) {
                    failure = try style.append(value, zone: "UTC", to: &output)
                } catch {
                    failure = .refused(error)
                }
                if let failure { throw FunctionFailure(.badOperand, "the number \(failure.words)") }
            },
            fields: { () throws(FunctionFailure) in
                do throws(ICUError) {
                    return try style.fields(of: value)
                } catch {
                    throw FunctionFailure(.badOperand, "the number could not be written (\(error.name))")
                }
            })
    }

    /// How a value is shown that has no options.
    static func formatter(_ value: MessageArgument, _ formatters: LocaleFormatters) -> ResolvedValue.Formatter {
        ResolvedValue.Formatter(
            write: { (output: inout UTF8Buffer) throws(FunctionFailure) in
                do throws(ICUError) {
                    try formatters.append(value, zone: "UTC", to: &output)
                } catch {
                    throw FunctionFailure(.badOperand, "the number could not be written (\(error.name))")
                }
            },
            fields: { () throws(FunctionFailure) in
                do throws(ICUError) {
                    return try formatters.fields(of: value)
                } catch {
                    throw FunctionFailure(.badOperand, "the number could not be written (\(error.name))")
                }
            })
    }

    // MARK: Choosing

    private func selector(
        _ number: ExactDecimal, _ options: NumberOptions, _ style: MessageStyle, _ call: FunctionInvocation
    ) -> ResolvedValue.Selector {
        let shown = kind == .percent ? ExactDecimal("\(number.description)E2") ?? number : number
        let exact = shown.serialized
        let select = options.select
        let formatters = call.formatters
        // ICU is asked once, and only where a key is a category.
        let category = OnceTable<CategoryBox>(count: 1)
        return ResolvedValue.Selector { (key: String) throws(FunctionFailure) in
            if MF2Characters.isNumberLiteral(key) { return key == exact ? 0 : nil }
            guard PluralCategory.allCases.contains(where: { $0.keyword == key }) else {
                throw FunctionFailure(
                    .badVariantKey, "“\(key)” is no key for a number; use a number or a plural category")
            }
            guard select != .exact else { return nil }
            let found =
                category[0]
                ?? category.set(
                    CategoryBox(style.category(of: number, select == .ordinal ? .ordinal : .cardinal, formatters)),
                    at: 0)
            return key == found.category.keyword ? 1 : nil
        }
    }
}

private final class CategoryBox: Sendable {
    let category: PluralCategory

    init(_ category: PluralCategory) { self.category = category }
}

extension MessageStyle {
    /// The plural category of a number as this style shows it.
    func category(of number: ExactDecimal, _ kind: PluralRules.Kind, _ formatters: LocaleFormatters) -> PluralCategory {
        guard let rules = try? formatters.plural(kind) else { return .other }
        guard case .number(let formats) = form, let positional = formats.positional,
            let category = try? positional.pluralCategory(of: number.description, by: rules)
        else { return rules.category(of: number.double) }
        return category
    }

    /// The pieces of a value in this style; of one that it cannot show in pieces its text.
    func fields(of value: MessageArgument) throws(ICUError) -> [FormattedField] {
        if case .number(let formats) = form {
            switch value {
            case .number(let number):
                if let positional = formats.positional {
                    return try positional.fields(decimal: number.description).map(FormattedField.init)
                }
            case .money(let money):
                return try formats.formatter(for: money.currency).fields(decimal: money.amount.description)
                    .map(FormattedField.init)
            default: break
            }
        }
        var output = UTF8Buffer()
        _ = try append(value, zone: "UTC", to: &output)
        return [FormattedField(type: "literal", value: output.text)]
    }
}

extension LocaleFormatters {
    /// The pieces of a value as `{x}` shows it.
    func fields(of value: MessageArgument) throws(ICUError) -> [FormattedField] {
        if case .number(let number) = value, let positional {
            return try positional.fields(decimal: number.description).map(FormattedField.init)
        }
        if case .money(let money) = value {
            let digits = max(money.amount.fractionDigits, money.currency.shownAtLeast)
            let formatter = try LocalizedNumberFormatter(
                money: money.currency.formatterCurrency, fractionDigits: digits, locale: locale)
            return try formatter.fields(decimal: money.amount.description).map(FormattedField.init)
        }
        var output = UTF8Buffer()
        try append(value, zone: "UTC", to: &output)
        return [FormattedField(type: "literal", value: output.text)]
    }
}

extension FormattedField {
    init(_ field: NumberField) { self.init(type: field.type, value: field.text) }
}
