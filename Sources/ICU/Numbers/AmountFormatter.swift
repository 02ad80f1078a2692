public import TextKernel

/// Writes amounts in one currency, or plain numbers, as a locale writes them: with all of their digits.
///
/// Threads may share one.
public final class AmountFormatter: Sendable {
    /// nil of plain numbers.
    private let currency: FormatterCurrency?
    private let locale: LocaleIdentifier
    /// For any number of fraction digits, where the layout could be learned; keeps ``learned`` valid.
    private let anyDigits: LocalizedNumberFormatter?
    /// What writes amounts without ICU, as long as this formatter lives; nil where nothing could be learned.
    package let learned: LearnedNumbers?
    /// ICU's own, by the number of fraction digits.
    private let exact = Locked<[Int: LocalizedNumberFormatter]>([:])
    /// The most of them that are kept.
    private static let capacity = 32

    /// A formatter for one currency in one locale.
    public convenience init(_ currency: FormatterCurrency, locale: LocaleIdentifier) {
        self.init(currency, locale: locale, digits: NumberDigits(locale: locale))
    }

    /// A formatter of amounts, or of plain numbers, for a locale whose digits are known; without them all is left to ICU.
    package init(_ currency: FormatterCurrency?, locale: LocaleIdentifier, digits: NumberDigits?) {
        self.currency = currency
        self.locale = locale
        anyDigits = digits.flatMap { LocalizedNumberFormatter(exact: currency, digits: $0, locale: locale) }
        learned = anyDigits?.learned
    }

    /// Appends an amount such as `-12.50` with `fractionDigits` digits after the separator, by ICU.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func append(decimal: String, fractionDigits: Int, to output: inout UTF8Buffer) throws(ICUError) {
        let key = min(fractionDigits, NumberLayout.highestFractionDigits + 1)
        let formatter: LocalizedNumberFormatter
        if let found = exact.withLock({ $0[key] }) {
            formatter = found
        } else {
            let made = try LocalizedNumberFormatter(exact: currency, fractionDigits: fractionDigits, locale: locale)
            formatter = exact.withLock { exact in
                if let found = exact[key] { return found }
                if exact.count >= Self.capacity, let any = exact.keys.first { exact[any] = nil }
                exact[key] = made
                return made
            }
        }
        try formatter.append(decimal: decimal, to: &output)
    }
}
