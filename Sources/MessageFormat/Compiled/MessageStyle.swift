import ICU
import TextKernel

/// The formatter of a style that a text asks for, such as `number, ::percent`; messages of a locale share it.
final class MessageStyle: Sendable {
    enum Form: Sendable {
        case number(NumberFormats)
        case rules(RuleNumberFormatter)
        case date(DateFormats)
    }

    let form: Form

    init(_ form: Form) { self.form = form }
}

extension MessageStyle {
    /// Appends a value in this style.
    ///
    /// - Returns: Why the style cannot show it; nil where it is written.
    /// - Throws: ``ICUError`` where ICU refuses the value.
    func append(
        _ value: MessageArgument, zone: String, to output: inout UTF8Buffer
    ) throws(ICUError) -> ValueFailure? {
        switch (form, value) {
        case (.number(let formats), .number(let number)):
            if let short = number.short {
                try formats.append(short, to: &output)
            } else {
                try formats.append(decimal: number.description, to: &output)
            }
        case (.number(let formats), .money(let money)):
            if let unit = formats.form.unit(otherThan: money.currency) { return .otherUnit(money.currency, unit) }
            try formats.append(money, to: &output)
        case (.rules(let formatter), .number(let number)):
            try formatter.append(decimal: number.description, to: &output)
        case (.date(let formats), .instant(let instant)):
            try formats.append(milliseconds: Double(instant.milliseconds), zone: zone, to: &output)
        case (.date(let formats), .number(let number)):
            // ICU takes a 32-bit integer or a double for milliseconds, and no 64-bit integer.
            let is32Bit = number.double >= Double(Int32.min) && number.double <= Double(Int32.max)
            guard !number.isIntegral || is32Bit || number.double.magnitude >= 0x1p63 else { return .noInstant }
            try formats.append(milliseconds: number.double, zone: zone, to: &output)
        case (.number, _), (.rules, _): return .noNumber
        case (.date, _): return .noInstant
        }
        return nil
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
