import COracle
import ICU
import MessageFormat
import TestSupport
import Testing

/// Numbers beside `icu::MessageFormat`, `icu::NumberFormat` and `icu::number::NumberFormatter`, in every locale of ICU
/// and in some with other digits.
///
/// The default run writes all numbers in one locale of each language, and every other number in the others. With
/// `PHRASEBOOK_EXHAUSTIVE=1` every locale writes all.
@Suite struct NumberOracleTests {
    static let patterns = [
        "{n}", "{n, number}", "{n, number, integer}", "{n, number, percent}", "{n, number, currency}",
        "{n, number,#,##0.00;(#)}", "{n, number,0000.#}", "{n, number,#,##,##0.###}", "{n, number, ::.00}",
        "{n, number, ::compact-short}", "{n, number, ::group-off}", "{n, number, ::percent scale/100}",
        "{n, plural, other {#}}", "{n, plural, offset:1 =0 {zero #} other {# and #}}", "{n, selectordinal, other {#.}}",
    ]

    @Test(arguments: OracleLocales.slices, patterns)
    func numbersInMessages(_ slice: LocaleSlice, _ pattern: String) throws {
        try Self.compare(pattern, slice.locales) { locale in
            let isWhole = OracleLocales.isExhaustive || locale.isFirstOfLanguage
            return NumberValues.all.enumerated().filter { isWhole || ($0.offset + locale.index) % 2 == 0 }
                .map(\.element) + NumberValues.random(in: locale)
        }
    }

    /// Digits that rules spell: ICU is asked only for what the rules can write, since it fails without end beyond.
    @Test(arguments: OracleLocales.sliced(OracleLocales.read(OracleLocales.ruleTags)), patterns)
    func digitsSpelledByRules(_ slice: LocaleSlice, _ pattern: String) throws {
        let values = ["0", "1", "4", "9", "15", "16", "100", "999", "1000", "1234", "3999", "4000", "5784", "1000000"]
        try Self.compare(pattern, slice.locales) { _ in values }
    }

    /// What a message writes, number by number.
    private static func compare(
        _ pattern: String, _ locales: [OracleLocale], _ values: (OracleLocale) -> [String]
    ) throws {
        var comparison = Comparison()
        for locale in locales {
            let message = try MessageFormatter(pattern, locale: locale.identifier)
            let values = values(locale)
            let ours = TextColumn(values) { message.format(["n": .decimal($0)]).text }
            let icu = unsafe OracleTexts(taking: coracle_message(locale.name, pattern, values.lines))
            comparison.compare(ours, with: icu) { "\(locale.name) \(pattern) \(values[$0])" }
        }
        comparison.expectNone()
    }

    @Test(arguments: OracleLocales.slices, [LocalizedNumberFormatter.Style.decimal, .integer, .percent, .currency])
    func namedStyles(_ slice: LocaleSlice, _ style: LocalizedNumberFormatter.Style) throws {
        var comparison = Comparison()
        for locale in slice.locales {
            for currency in [nil, "JPY", "BHD"] where currency == nil || style == .currency {
                let formatter = try LocalizedNumberFormatter(
                    style: style, locale: locale.identifier, currency: currency.map { FormatterCurrency(code: $0) })
                let ours = TextColumn(NumberValues.rounded) { try formatter.format(decimal: $0) }
                let icu = unsafe OracleTexts(
                    taking: coracle_number_style(locale.name, style.rawValue, currency, NumberValues.rounded.lines))
                comparison.compare(ours, with: icu) { "\(locale.name) \(style) \(NumberValues.rounded[$0])" }
            }
        }
        comparison.expectNone()
    }

    @Test(
        arguments: OracleLocales.slices,
        [
            "#,##0.00;(#)", "0000.#", "#,##0.### 'x'", "#,####0", "0.##E0", "@@#", "\u{A4}#,##0.00", "#0%", "'#'#,##0",
            "+0",
        ])
    func decimalFormatPatterns(_ slice: LocaleSlice, _ pattern: String) throws {
        var comparison = Comparison()
        for locale in slice.locales {
            let formatter = try LocalizedNumberFormatter(pattern: pattern, locale: locale.identifier)
            let ours = TextColumn(NumberValues.rounded) { try formatter.format(decimal: $0) }
            let icu = unsafe OracleTexts(
                taking: coracle_number_pattern(locale.name, pattern, NumberValues.rounded.lines))
            comparison.compare(ours, with: icu) { "\(locale.name) \(pattern) \(NumberValues.rounded[$0])" }
        }
        comparison.expectNone()
    }

    @Test(
        arguments: OracleLocales.slices,
        [
            "", ".00", "group-off", "group-min2", "compact-short", "compact-long", "currency/EUR", "sign-always",
            "percent",
        ])
    func numberSkeletons(_ slice: LocaleSlice, _ skeleton: String) throws {
        var comparison = Comparison()
        for locale in slice.locales {
            let formatter = try LocalizedNumberFormatter(skeleton: skeleton, locale: locale.identifier)
            let ours = TextColumn(NumberValues.rounded) { try formatter.format(decimal: $0) }
            let icu = unsafe OracleTexts(
                taking: coracle_number_skeleton(locale.name, skeleton, NumberValues.rounded.lines))
            comparison.compare(ours, with: icu) { "\(locale.name) \(skeleton) \(NumberValues.rounded[$0])" }
        }
        comparison.expectNone()
    }
}
