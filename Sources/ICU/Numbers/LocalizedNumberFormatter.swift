internal import CICU

/// Writes exact decimals as a locale writes numbers.
///
/// Over `icu::number::LocalizedNumberFormatter`, which ICU documents as immutable and safe to share between threads.
public final class LocalizedNumberFormatter: Sendable {
    /// The named styles of ICU MessageFormat's `number` argument.
    public enum Style: Int32, Sendable, Hashable {
        /// Up to three digits after the separator, as `{n, number}`.
        case decimal = 0
        /// No digits after the separator, as `{n, number, integer}`.
        case integer = 1
        /// A hundredfold with a percent sign, as `{n, number, percent}`.
        case percent = 2
        /// An amount in the locale's own currency, or in the one given.
        case currency = 3
    }

    private let handle: NumberHandle

    private init(_ handle: consuming NumberHandle) { self.handle = handle }

    /// A formatter in a named style.
    ///
    /// - Throws: ``ICUError``; with `U_UNSUPPORTED_ERROR` where the locale's digits are spelled by rules, such as
    ///   `he-u-nu-hebr`: then use ``RuleNumberFormatter``.
    public convenience init(
        style: Style, locale: LocaleIdentifier, currency: FormatterCurrency? = nil
    ) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe currency.withOptionalC { unsafe cicu_number_open_style(name, style.rawValue, $0, &status) }
        }
        self.init(try unsafe NumberHandle(opened: raw, status, "open a number style"))
    }

    /// A formatter for a DecimalFormat pattern, such as `#,##0.00;(#)`.
    ///
    /// - Throws: ``ICUError`` where ICU refuses the pattern.
    public convenience init(
        pattern: String, locale: LocaleIdentifier, currency: FormatterCurrency? = nil
    ) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe withUTF8(pattern) { text, length in
                unsafe currency.withOptionalC { unsafe cicu_number_open_pattern(name, text, length, $0, &status) }
            }
        }
        self.init(try unsafe NumberHandle(opened: raw, status, "read a number pattern"))
    }

    /// A formatter for a number skeleton, without its `::` (UTS #35, part 3, "Number Skeletons").
    ///
    /// - Throws: ``ICUError`` where ICU refuses the skeleton.
    public convenience init(
        skeleton: String, locale: LocaleIdentifier, currency: FormatterCurrency? = nil
    ) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe withUTF8(skeleton) { text, length in
                unsafe currency.withOptionalC { unsafe cicu_number_open_skeleton(name, text, length, $0, &status) }
            }
        }
        self.init(try unsafe NumberHandle(opened: raw, status, "read a number skeleton"))
    }

    /// A formatter for amounts with exactly `fractionDigits` digits after the separator; above 999 with all that they have.
    public convenience init(
        money currency: FormatterCurrency, fractionDigits: Int, locale: LocaleIdentifier
    ) throws(ICUError) {
        var status: Int32 = 0
        let digits = Int32(clamping: max(0, fractionDigits))
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe currency.withC { unsafe cicu_number_open_money(name, $0, digits, &status) }
        }
        self.init(try unsafe NumberHandle(opened: raw, status, "open a money format"))
    }

    /// Appends a decimal, such as `-12.50` or `1E3`, as UTF-8.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        try unsafe appendUTF8(to: &output, operation: "format a number") { out, capacity, status in
            unsafe withUTF8(decimal) { text, length in
                unsafe cicu_number_format(handle.raw, text, length, out, capacity, status)
            }
        }
    }

    /// The text of a decimal, such as `-12.50`.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func format(decimal: String) throws(ICUError) -> String {
        var output: UTF8Buffer = []
        try append(decimal: decimal, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The plural category of a decimal as this formatter shows it (`1` is `one` in English, `1.00` is `other`).
    public func pluralCategory(of decimal: String, by rules: PluralRules) throws(ICUError) -> PluralCategory {
        var status: Int32 = 0
        let raw = unsafe withUTF8(decimal) { text, length in
            unsafe rules.withHandle { unsafe cicu_plural_select($0, handle.raw, text, length, &status) }
        }
        if status > 0 { throw ICUError(status: status, operation: "select a plural category") }
        return PluralCategory(rawValue: raw) ?? .other
    }
}

/// Owns a `cicu_number`.
///
/// It is const once built: sharing it is what ICU documents for LocalizedNumberFormatter.
@safe private struct NumberHandle: ~Copyable, @unchecked Sendable {
    let raw: OpaquePointer

    init(opened raw: OpaquePointer?, _ status: Int32, _ operation: String) throws(ICUError) {
        unsafe self.raw = try opened(raw, status, operation)
    }

    deinit { unsafe cicu_number_close(raw) }
}
