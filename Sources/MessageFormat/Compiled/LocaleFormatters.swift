public import ICU
import Synchronization

/// The formatters of one locale, built when first needed and shared by all of its messages.
///
/// Building an ICU formatter costs far more than using it. The owner of the messages (a snapshot) owns this too, so
/// both go together. A look-up takes a short lock. The number of formatters is bounded: at the bound all are dropped and built again as needed.
public final class LocaleFormatters: Sendable {
    /// The locale.
    public let locale: LocaleIdentifier
    /// The most formatters that are kept.
    public let capacity: Int
    /// Whether the locale is written from right to left.
    let isRightToLeft: Bool

    private let made: Mutex<[Key: Made]>

    /// Formatters for a locale; nothing is built yet.
    public init(locale: LocaleIdentifier, capacity: Int = 512) {
        self.locale = locale
        self.capacity = capacity
        self.isRightToLeft = locale.isRightToLeft
        self.made = Mutex([:])
    }

    enum Key: Hashable {
        case number(NumberForm, ExactText, FormatterCurrency?)
        case money(FormatterCurrency, fractionDigits: Int)
        case rules(RuleNumberFormatter.Rules, ExactText)
        case date(LocalizedDateFormatter.Form, ExactText, zone: String)
        case plural(PluralRules.Kind)
        case list
    }

    /// A pattern or another text of a message, scalar by scalar: `é` as one scalar and as two are shown differently,
    /// and to `String` they are the same.
    struct ExactText: Hashable {
        let text: String

        static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }

    private enum Made {
        case number(NumberFormat)
        case rules(RuleNumberFormatter)
        case date(LocalizedDateFormatter)
        case plural(PluralRules)
        case list(LocalizedListFormatter)
    }

    func number(_ form: NumberForm, currency: FormatterCurrency? = nil) throws(ICUError) -> NumberFormat {
        let found = try formatter(.number(form, ExactText(text: form.text), currency)) { () throws(ICUError) in
            do throws(ICUError) {
                return .number(.positional(try form.open(locale, currency)))
            } catch {
                // Digits spelled by rules (`he-u-nu-hebr`) are no positional system.
                guard error.name == "U_UNSUPPORTED_ERROR" else { throw error }
                return .number(.rules(try RuleNumberFormatter(rules: .digits, locale: locale)))
            }
        }
        guard case .number(let number) = found else { throw Self.mismatch }
        return number
    }

    func money(_ currency: FormatterCurrency, fractionDigits: Int) throws(ICUError) -> LocalizedNumberFormatter {
        let found = try formatter(.money(currency, fractionDigits: fractionDigits)) { () throws(ICUError) in
            .number(
                .positional(
                    try LocalizedNumberFormatter(money: currency, fractionDigits: fractionDigits, locale: locale)))
        }
        guard case .number(.positional(let number)) = found else { throw Self.mismatch }
        return number
    }

    func rules(_ rules: RuleNumberFormatter.Rules, _ ruleSet: String) throws(ICUError) -> RuleNumberFormatter {
        let found = try formatter(.rules(rules, ExactText(text: ruleSet))) { () throws(ICUError) in
            .rules(try RuleNumberFormatter(rules: rules, ruleSet: ruleSet, locale: locale))
        }
        guard case .rules(let formatter) = found else { throw Self.mismatch }
        return formatter
    }

    func date(_ form: LocalizedDateFormatter.Form, zone: String) throws(ICUError) -> LocalizedDateFormatter {
        let found = try formatter(.date(form, ExactText(text: form.text), zone: zone)) { () throws(ICUError) in
            .date(try LocalizedDateFormatter(form, zone: zone, locale: locale))
        }
        guard case .date(let formatter) = found else { throw Self.mismatch }
        return formatter
    }

    func plural(_ kind: PluralRules.Kind) throws(ICUError) -> PluralRules {
        let found = try formatter(.plural(kind)) { () throws(ICUError) in
            .plural(try PluralRules(kind, locale: locale))
        }
        guard case .plural(let rules) = found else { throw Self.mismatch }
        return rules
    }

    func list() throws(ICUError) -> LocalizedListFormatter {
        let found = try formatter(.list) { () throws(ICUError) in .list(try LocalizedListFormatter(locale: locale)) }
        guard case .list(let formatter) = found else { throw Self.mismatch }
        return formatter
    }

    /// A key and what it opens always have the same case; the compiler cannot see that.
    private static var mismatch: ICUError { ICUError(status: 5, operation: "find a formatter") }

    private func formatter(_ key: Key, make: () throws(ICUError) -> Made) throws(ICUError) -> Made {
        if let found = made.withLock({ $0[key] }) { return found }
        let new = try make()  // slow, so not under the lock
        return made.withLock { made in
            if let found = made[key] { return found }
            if made.count >= capacity { made.removeAll(keepingCapacity: true) }
            made[key] = new
            return new
        }
    }
}

/// What `{n, number, …}` asks for.
enum NumberForm: Sendable, Hashable {
    case style(LocalizedNumberFormatter.Style)
    case pattern(String)
    case skeleton(String)

    fileprivate func open(
        _ locale: LocaleIdentifier, _ currency: FormatterCurrency?
    ) throws(ICUError) -> LocalizedNumberFormatter {
        switch self {
        case .style(let style): try LocalizedNumberFormatter(style: style, locale: locale, currency: currency)
        case .pattern(let text): try LocalizedNumberFormatter(pattern: text, locale: locale, currency: currency)
        case .skeleton(let text): try LocalizedNumberFormatter(skeleton: text, locale: locale, currency: currency)
        }
    }

    /// The pattern or skeleton; empty for a named style.
    fileprivate var text: String {
        switch self {
        case .style: ""
        case .pattern(let text), .skeleton(let text): text
        }
    }

    /// Whether the numbers in a skeleton are ones that ICU can work with in reasonable time and memory: it would write
    /// out a scale of `1e999999999`.
    var isBounded: Bool {
        guard case .skeleton(let skeleton) = self else { return true }
        return skeleton.split(whereSeparator: \.isWhitespace).allSatisfy { stem in
            for name in ["scale/", "precision-increment/"] where stem.hasPrefix(name) {
                return ExactDecimal(String(stem.dropFirst(name.count))) != nil
            }
            return true
        }
    }

    /// Whether ICU makes a DecimalFormat of it: then a plural looks at how the number is shown.
    var isClassic: Bool { if case .skeleton = self { false } else { true } }
}

extension LocalizedDateFormatter.Form {
    /// The pattern or skeleton; empty for a style.
    fileprivate var text: String {
        switch self {
        case .style: ""
        case .pattern(let text), .skeleton(let text): text
        }
    }
}

/// A number formatter, positional or by rules.
enum NumberFormat: Sendable {
    case positional(LocalizedNumberFormatter)
    case rules(RuleNumberFormatter)

    func append(_ decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        switch self {
        case .positional(let formatter): try formatter.append(decimal: decimal, to: &output)
        case .rules(let formatter): try formatter.append(decimal: decimal, to: &output)
        }
    }
}
