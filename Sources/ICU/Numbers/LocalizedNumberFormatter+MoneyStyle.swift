internal import CICU

extension LocalizedNumberFormatter {
    /// What shows the currency of an amount.
    public enum MoneyWidth: Int32, Sendable, Hashable {
        /// The symbol by which the locale tells the currency from others.
        case symbol = 0
        /// The shortest symbol; several currencies may share it.
        case narrowSymbol = 1
        /// The code of three letters.
        case isoCode = 2
        /// The name in the grammatical form that the number asks for.
        case name = 3
    }

    /// How a negative amount is marked.
    public enum MoneySign: Int32, Sendable, Hashable {
        /// With a minus sign.
        case standard = 0
        /// As in books: in parentheses where the locale has them.
        case accounting = 1
    }

    /// A formatter for amounts in a given width and with a given sign.
    ///
    /// - Parameters:
    ///   - currency: The currency. A symbol of its own is shown for ``MoneyWidth/symbol`` and ``MoneyWidth/isoCode``;
    ///     for the other widths ICU looks into its own data only.
    ///   - width: What shows the currency.
    ///   - sign: How a negative amount is marked; a name always has a minus sign.
    ///   - fractionDigits: The digits after the separator; above 999 all that the amount has.
    ///   - locale: The locale to write in.
    /// - Throws: ``ICUError`` where ICU has no number formats at all, which a complete ICU never says.
    public convenience init(
        money currency: FormatterCurrency, width: MoneyWidth, sign: MoneySign, fractionDigits: Int,
        locale: LocaleIdentifier
    ) throws(ICUError) {
        var status: Int32 = 0
        let digits = Int32(clamping: max(0, fractionDigits))
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe currency.withC {
                unsafe cicu_number_open_money_style(name, $0, width.rawValue, sign.rawValue, digits, &status)
            }
        }
        self.init(try unsafe NumberHandle(opened: raw, status, "open a money format"))
    }
}
