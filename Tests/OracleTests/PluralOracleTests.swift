import COracle
import ICU
import MessageFormat
import Testing

/// Plural categories beside `icu::MessageFormat` and `icu::PluralRules`, in every locale of ICU.
///
/// The default run asks for every integer of 0...2000 in one locale of each language, and in the others for 0...120 and
/// one of twenty more. With `PHRASEBOOK_EXHAUSTIVE=1` every locale is asked for all.
@Suite struct PluralOracleTests {
    static let kinds = ["plural", "selectordinal"]
    static let categories = "zero {zero} one {one} two {two} few {few} many {many} other {other}"

    /// What lies beyond 2000, and what is no integer.
    static let others = [
        "2001", "2011", "2021", "3002", "4003", "5005", "6007", "7012", "8022", "9101", "9999", "10000", "10001",
        "10111",
        "12345", "20000", "40000", "60002", "80003", "100020", "123456", "500000", "700001", "11000", "100000",
        "100001", "999999", "1000000", "1000001", "1000002", "2000000",
        "2000001", "3000011", "10000000", "1000000000", "1000000000000", "1000000000000000", "1000000000000001",
        "9007199254740993", "9223372036854775807", "9223372036854775808", "18446744073709551616",
        "1000000000000000000000000", "-1", "-2", "-5", "-11", "-21", "-1000000", "-0", "0.0", "0.1", "0.5", "0.2",
        "1.0", "1.1", "1.3", "1.5", "1.9999", "0.9999", "2.0", "2.00", "2.1", "3.10", "5.5", "10.4", "11.11", "21.1",
        "100.001", "-1.5", "-1.0", "1000000.0", "1000000.5",
    ]

    static let exact = Dictionary(
        uniqueKeysWithValues: ((0...2000).map(String.init) + others).map { ($0, MessageArgument.decimal($0)) })

    static func values(in locale: OracleLocale) -> [String] {
        let isWhole = OracleLocales.isExhaustive || locale.isFirstOfLanguage
        return (0...2000).filter { isWhole || $0 <= 120 || ($0 + locale.index) % 20 == 0 }.map(String.init) + others
    }

    @Test(arguments: OracleLocales.slices, kinds)
    func categoriesInMessages(_ slice: LocaleSlice, _ kind: String) throws {
        try Self.compare("{n, \(kind), \(Self.categories)}", slice.locales, Self.values)
    }

    /// The category of a number depends on how the branch `other` shows it, and on the offset.
    @Test(
        arguments: OracleLocales.slices,
        [
            "{n, plural, one {one #} two {two #} few {few #} many {many #} other {other {n, number,#,##0.0}}}",
            "{n, plural, one {one} two {two} few {few} many {many} other {other {n, number, integer}}}",
            "{n, plural, one {one} two {two} few {few} many {many} other {other {n, number, ::.00}}}",
            "{n, plural, offset:1 =0 {none} =1 {exact} zero {zero #} one {one #} few {few #} many {many #} other {#}}",
            "{n, selectordinal, offset:2 one {#st} two {#nd} few {#rd} many {#m} other {#th}}",
        ])
    func categoriesOfWhatIsShown(_ slice: LocaleSlice, _ pattern: String) throws {
        let values = (0...24).map(String.init) + Self.others
        try Self.compare(pattern, slice.locales) { _ in values }
    }

    private static func compare(
        _ pattern: String, _ locales: [OracleLocale], _ values: (OracleLocale) -> [String]
    ) throws {
        var comparison = Comparison()
        for locale in locales {
            let message = try MessageFormatter(pattern, locale: locale.identifier)
            let values = values(locale)
            let ours = TextColumn(values) { message.format(["n": exact[$0] ?? .decimal($0)]).text }
            let icu = unsafe OracleTexts(taking: coracle_message(locale.name, pattern, values.lines))
            comparison.compare(ours, with: icu) { "\(locale.name) \(pattern) \(values[$0])" }
        }
        comparison.expectNone()
    }

    @Test(arguments: OracleLocales.slices, [PluralRules.Kind.cardinal, .ordinal])
    func rules(_ slice: LocaleSlice, _ kind: PluralRules.Kind) throws {
        let doubles =
            (0...120).map(Double.init) + [
                0.1, 0.5, 1.5, 2.25, 11.1, 1_000_000, 1_000_001, 1.5e6, 1e15, 1e16, 1e21, -1, -2, -1.5, -0.0,
            ]
        let shown = (0...24).map(String.init) + Self.others
        var comparison = Comparison()
        for locale in slice.locales {
            let rules = try PluralRules(kind, locale: locale.identifier)
            let ofDoubles = TextColumn(doubles) { rules.category(of: $0).keyword }
            let icuOfDoubles = unsafe OracleTexts(
                taking: coracle_plural_doubles(locale.name, kind == .ordinal, doubles, Int32(doubles.count)))
            comparison.compare(ofDoubles, with: icuOfDoubles) { "\(locale.name) \(kind) double \(doubles[$0])" }
            for skeleton in ["", ".00", "precision-integer"] {
                let formatter = try LocalizedNumberFormatter(skeleton: skeleton, locale: locale.identifier)
                let ours = TextColumn(shown) { try formatter.pluralCategory(of: $0, by: rules).keyword }
                let icu = unsafe OracleTexts(
                    taking: coracle_plural_skeleton(locale.name, kind == .ordinal, skeleton, shown.lines))
                comparison.compare(ours, with: icu) { "\(locale.name) \(kind) \(skeleton) \(shown[$0])" }
            }
        }
        comparison.expectNone()
    }
}
