internal import CICU
public import TextKernel

/// Writes numbers by rules: in words, as ordinals, as durations, or in digits that are no positional system.
///
/// Over `icu::RuleBasedNumberFormat`, which must not be shared between threads: each call
/// has a copy to itself, from a small pool.
public final class RuleNumberFormatter: Sendable {
    /// What the rules are for.
    public enum Rules: Int32, Sendable, Hashable {
        /// In words, such as `one hundred ten`.
        case spellout = 0
        /// With an ordinal mark, such as `2nd`.
        case ordinal = 1
        /// Seconds as hours, minutes and seconds; English only in ICU.
        case duration = 2
        /// The locale's own digits, for numbering systems such as `hebr` that have rules instead of digits.
        case digits = 3
    }

    private let pool: ICUObjectPool

    /// A formatter by a locale's rules.
    ///
    /// - Parameters:
    ///   - rules: What the rules are for.
    ///   - ruleSet: A rule set of these rules, such as `%spellout-ordinal`. An unknown one is ignored.
    ///   - locale: The locale; where ICU has no rules for its language, the root locale's are used.
    /// - Throws: ``ICUError`` where ICU has no such rules.
    public init(rules: Rules, ruleSet: String = "", locale: LocaleIdentifier) throws(ICUError) {
        let name = locale.formattingName
        let make = { @Sendable () throws(ICUError) -> OpaquePointer in
            var status: Int32 = 0
            let made = unsafe withUTF8(name) { name, _ in unsafe cicu_rule_number_open(name, rules.rawValue, &status) }
            let raw = try unsafe opened(made, status, "open number rules")
            if !ruleSet.isEmpty {
                unsafe withUTF8(ruleSet) { text, length in unsafe cicu_rule_number_set_rules(raw, text, length) }
            }
            return unsafe raw
        }
        pool = unsafe ICUObjectPool(
            first: try make(), make: { unsafe try? make() }, close: { unsafe cicu_rule_number_close($0) })
    }

    /// Appends a decimal, such as `-12.50`, as UTF-8.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        let written: Void? = try unsafe pool.withObject { raw throws(ICUError) in
            try unsafe appendUTF8(to: &output, operation: "format a number by rules") { out, capacity, status in
                unsafe withUTF8(decimal) { text, length in
                    unsafe cicu_rule_number_format(raw, text, length, out, capacity, status)
                }
            }
        }
        if written == nil { throw .outOfMemory("open number rules") }
    }
}
