import COracle
import ICU
import MessageFormat
import Testing

/// Ours beside `icu::MessageFormat`: the same pattern, locale and values give the same string, or both an error.
///
/// Patterns that the two do differently on purpose are not generated: bare money and money under a skeleton (ICU
/// fails, ours writes it), and languages for whose spellout ICU takes the process's own locale.
@Suite struct MessageFormatOracleTests {
    static let locales = [
        "en_US", "zh_CN", "de_DE", "fr_FR", "es_ES", "pt_PT", "ru_RU", "pl_PL", "ar_EG", "he_IL", "hi_IN", "ja_JP",
        "th_TH", "tr_TR", "cs_CZ", "fa_IR",
    ]
    static let patternsPerLocale = 1_500

    @Test(arguments: locales)
    func generatedPatternsGiveTheSame(_ locale: String) throws {
        let identifier = try #require(LocaleIdentifier(locale))
        let formatters = LocaleFormatters(locale: identifier)
        var generator = PatternGenerator(
            seed: UInt64(truncatingIfNeeded: 20_261_121 &+ (Self.locales.firstIndex(of: locale) ?? 0)))
        var differences: [String] = []
        var errors = 0
        for _ in 0..<Self.patternsPerLocale {
            let pattern = generator.pattern()
            let values = OracleValues(&generator)
            let expected = values.format(pattern, locale)
            let actual = Self.ours(pattern, identifier, formatters, values.arguments)
            if expected == nil { errors += 1 }
            if !Self.same(expected, actual) {
                differences.append(
                    "\(pattern) \(values.arguments)\n  ICU:  \(expected ?? "error")\n  ours: \(actual ?? "error")")
            }
        }
        #expect(differences.isEmpty, "\(differences.count) differ: \(differences.prefix(8).joined(separator: "\n"))")
        // The generator must try both what ICU takes and what it refuses.
        #expect(errors > Self.patternsPerLocale / 50)
        #expect(errors < Self.patternsPerLocale / 2)
    }

    private static func ours(
        _ pattern: String, _ locale: LocaleIdentifier, _ formatters: LocaleFormatters, _ arguments: MessageArguments
    ) -> String? {
        guard let message = try? MessageFormatter(pattern, locale: locale, formatters: formatters) else { return nil }
        let formatted = message.format(arguments)
        return formatted.errors.isEmpty ? formatted.text : nil
    }

    private static func same(_ left: String?, _ right: String?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
        default: false
        }
    }
}

/// One set of values, for both sides.
private struct OracleValues {
    private(set) var arguments = MessageArguments()
    private var decimals: [(String, String)] = []
    private var texts: [(String, String)] = []
    private var instants: [(String, Int64)] = []
    private var money: [(String, String, String)] = []

    init(_ generator: inout PatternGenerator) {
        for name in PatternGenerator.texts where !generator.chance(20) { texts.append((name, generator.text())) }
        for name in PatternGenerator.numbers where !generator.chance(20) {
            decimals.append((name, generator.decimal()))
        }
        for name in PatternGenerator.instants { instants.append((name, generator.milliseconds())) }
        for name in PatternGenerator.money { money.append((name, generator.decimal(), generator.currency())) }
        // Now and then a value of another type than the pattern wants.
        if generator.chance(12) {
            decimals.append((texts.isEmpty ? "name" : texts.removeLast().0, "5"))
        } else if generator.chance(12), !decimals.isEmpty {
            texts.append((decimals.removeLast().0, "five"))
        }
        for (name, text) in texts { arguments[name] = .text(text) }
        for (name, decimal) in decimals { arguments[name] = .decimal(decimal) }
        for (name, milliseconds) in instants { arguments[name] = .instant(Instant(milliseconds: milliseconds)) }
        for (name, amount, currency) in money { arguments[name] = .money(amount, currency) }
    }

    /// What ICU makes of a pattern; nil where it refuses.
    func format(_ pattern: String, _ locale: String) -> String? {
        let oracle = unsafe coracle_arguments_new()
        defer { unsafe coracle_arguments_free(oracle) }
        for (name, text) in texts { unsafe coracle_add_text(oracle, name, text) }
        for (name, decimal) in decimals { unsafe coracle_add_decimal(oracle, name, decimal) }
        for (name, milliseconds) in instants { unsafe coracle_add_instant(oracle, name, Double(milliseconds)) }
        for (name, amount, currency) in money { unsafe coracle_add_money(oracle, name, amount, currency) }
        var buffer = [CChar](repeating: 0, count: 65_536)
        let length = unsafe coracle_format(locale, pattern, oracle, &buffer, Int32(buffer.count))
        guard length >= 0 else { return nil }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
