public import ICU
import TextKernel

/// Shows amounts of money in a locale and a style.
///
/// ```swift
/// let formatter = MoneyFormatter(locale: LocaleIdentifier(literal: "en_US"), style: MoneyStyle(display: .name))
/// Money("1234.5", "USD").map(formatter.format)  // 1,234.50 US dollars
/// ```
///
/// All digits of the amount are shown, and at least those that the currency is shown with. A style that rounds shows at
/// most the digits that it rounds to, also where the currency is shown with more: USD to no digits is `$1,235`. Of an
/// amount with more than 999 digits after the point, ICU leaves out zeros at the end.
///
/// Threads may share one. ICU's formatters are opened when first needed and kept, as many as ``capacity`` at most.
public struct MoneyFormatter: Sendable {
    /// The locale.
    public let locale: LocaleIdentifier
    /// How amounts are shown.
    public let style: MoneyStyle

    /// The most of ICU's formatters that are kept: one for each currency and number of digits.
    ///
    /// Beyond, all are dropped and opened again as needed.
    public static let capacity = 256

    private let opened = OpenedFormatters()

    /// A formatter for a locale; nothing is opened yet.
    ///
    /// A locale that ICU has no data for is written as the root locale.
    public init(locale: LocaleIdentifier, style: MoneyStyle = MoneyStyle()) {
        self.locale = locale
        self.style = style
    }

    /// Shows an amount.
    ///
    /// It never fails: should ICU be unable to open a format, which a complete one is not, the text is the plain
    /// `1234.50 USD`.
    public func format(_ money: Money) -> String {
        let amount =
            style.rounding.map { money.amount.rounded(toFractionDigits: $0.fractionDigits, $0.direction) }
            ?? money.amount
        let shownAtLeast = min(money.currency.shownAtLeast, style.rounding?.fractionDigits ?? .max)
        let fractionDigits = max(amount.fractionDigits, shownAtLeast)
        var output = UTF8Buffer()
        do throws(ICUError) {
            let formatter = try formatter(of: money.currency.formatterCurrency, fractionDigits)
            try formatter.append(decimal: amount.description, to: &output)
        } catch {
            return Money(amount, money.currency).description
        }
        let text = output.text
        guard isNamedByCode(money.currency.formatterCurrency) else { return text }
        return Self.named(text, money.currency.code)
    }

    // MARK: Opening

    private func formatter(
        of currency: FormatterCurrency, _ fractionDigits: Int
    ) throws(ICUError) -> LocalizedNumberFormatter {
        let shown = isNamedByCode(currency) ? FormatterCurrency(code: Self.unnamed) : currency
        let key = OpenedFormatters.Key(currency: shown, fractionDigits: fractionDigits)
        if let found = opened.formatters.withLock({ $0[key] }) { return found }
        // Slow, so not under the lock.
        let new = try LocalizedNumberFormatter(
            money: shown, width: width(of: currency), sign: sign, fractionDigits: fractionDigits, locale: locale)
        return opened.formatters.withLock { formatters in
            if let found = formatters[key] { return found }
            if formatters.count >= Self.capacity, let any = formatters.keys.first { formatters[any] = nil }
            formatters[key] = new
            return new
        }
    }

    private func width(of currency: FormatterCurrency) -> LocalizedNumberFormatter.MoneyWidth {
        switch style.display.value {
        case .symbol: .symbol
        // ICU reads narrow symbols from its data, past the symbol that it was given.
        case .narrowSymbol: currency.symbol == nil ? .narrowSymbol : .symbol
        case .isoCode: .isoCode
        case .name: .name
        }
    }

    private var sign: LocalizedNumberFormatter.MoneySign {
        switch style.sign.value {
        case .standard: .standard
        case .accounting: .accounting
        }
    }

    // MARK: Names

    /// A code that nothing has: ICU shows it where the name would be.
    private static let unnamed = "QQQ"

    /// Whether the name is asked for and there is none but the code.
    private func isNamedByCode(_ currency: FormatterCurrency) -> Bool {
        style.display == .name && currency.symbol != nil
    }

    /// An amount of ``unnamed`` with a code instead.
    ///
    /// A code may begin or end with a digit. It is set apart with U+00A0 from a number that it would touch (Chinese
    /// names are beside the number without a space), as ICU does with codes that replace symbols.
    private static func named(_ text: String, _ code: String) -> String {
        guard let range = text.firstRange(of: unnamed) else { return text }
        let (start, end) = (text[..<range.lowerBound], text[range.upperBound...])
        let isNumber = { (neighbour: Character?) in neighbour?.isNumber == true }
        return start + (isNumber(start.last) ? "\u{A0}" : "") + code + (isNumber(end.first) ? "\u{A0}" : "") + end
    }
}

/// The formatters that a ``MoneyFormatter`` has opened so far, shared by its copies.
private final class OpenedFormatters: Sendable {
    struct Key: Hashable {
        let currency: FormatterCurrency
        let fractionDigits: Int
    }

    let formatters = Locked<[Key: LocalizedNumberFormatter]>([:])
}
