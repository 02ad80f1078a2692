import ICU
import TextKernel

/// What `{n, number, …}` asks for.
enum NumberForm: Sendable, Hashable {
    case style(LocalizedNumberFormatter.Style)
    case pattern(ExactText)
    case skeleton(ExactText)

    func open(
        _ locale: LocaleIdentifier, _ currency: FormatterCurrency?, _ digits: NumberDigits?
    ) throws(ICUError) -> LocalizedNumberFormatter {
        switch currency.map(showing) ?? self {
        case .style(let style):
            try LocalizedNumberFormatter(style: style, locale: locale, currency: currency, digits: digits)
        case .pattern(let pattern):
            try LocalizedNumberFormatter(pattern: pattern.text, locale: locale, currency: currency)
        case .skeleton(let skeleton):
            if currency == nil, let range = Self.fractionDigits(ofPlain: skeleton.text) {
                try LocalizedNumberFormatter(
                    skeleton: skeleton.text, locale: locale, fractionDigits: range, digits: digits)
            } else {
                try LocalizedNumberFormatter(skeleton: skeleton.text, locale: locale, currency: currency)
            }
        }
    }

    /// How many digits after the separator a skeleton shows that says no more than that, and how it rounds; nil of any
    /// other.
    static func fractionDigits(ofPlain skeleton: String) -> ClosedRange<Int>? {
        let stems = skeleton.split(separator: " ")
        guard let precision = stems.first,
            stems.dropFirst().allSatisfy({ $0.hasPrefix("rounding-mode-half-") || $0 == "group-on-aligned" })
        else {
            return nil
        }
        if precision == "precision-integer" { return 0...0 }
        guard precision.first == "." else { return nil }
        let digits = precision.dropFirst()
        let least = digits.prefix { $0 == "0" }.count
        guard digits.dropFirst(least).allSatisfy({ $0 == "#" }), digits.count <= 15 else { return nil }
        return least...digits.count
    }

    /// This form with a width in which ICU shows a currency.
    ///
    /// Of one that it does not know, every width is the symbol that it is given: for others it would look in its own
    /// data, and write `¤` or “(unknown currency)”. It writes U+FFFD where a pattern asks for a symbol of its fourth or
    /// fifth kind: there the code is shown.
    private func showing(_ currency: FormatterCurrency) -> NumberForm {
        switch self {
        case .skeleton(let skeleton) where currency.symbol != nil:
            let stems = skeleton.text.split(whereSeparator: \.isWhitespace)
            return .skeleton(
                ExactText(stems.filter { !Self.otherWidths.contains(String($0)) }.joined(separator: " ")))
        case .pattern(let pattern):
            let shown = pattern.text.replacing(/¤{4,}/, with: "¤¤")
            return .pattern(ExactText(currency.symbol == nil ? shown : shown.replacing("¤¤¤", with: "¤")))
        case .style, .skeleton: return self
        }
    }

    private static let otherWidths: Set<String> = [
        "unit-width-narrow", "unit-width-full-name", "unit-width-formal", "unit-width-variant",
    ]

    /// Whether the numbers in a skeleton are ones that ICU can work with in reasonable time and memory: it would write
    /// out a scale of `1e999999999`.
    var isBounded: Bool {
        guard case .skeleton(let skeleton) = self else { return true }
        return skeleton.text.split(whereSeparator: \.isWhitespace).allSatisfy { stem in
            for name in ["scale/", "precision-increment/"] where stem.hasPrefix(name) {
                return ExactDecimal(String(stem.dropFirst(name.count))) != nil
            }
            return true
        }
    }

    /// Whether ICU makes a DecimalFormat of it: then a plural looks at how the number is shown.
    var isClassic: Bool { if case .skeleton = self { false } else { true } }

    /// Whether a whole number is shown as it is, so that its plural category is the number's own.
    var showsWholeNumbers: Bool { self == .style(.decimal) || self == .style(.integer) }
}

/// A pattern or another text of a message, scalar by scalar: `é` as one scalar and as two are shown differently, and to
/// `String` they are the same.
struct ExactText: Sendable, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

/// The formatters of one number form in one locale: for plain numbers, and for amounts in each currency.
final class NumberFormats: Sendable {
    let form: NumberForm
    private let locale: LocaleIdentifier
    private let digits: NumberDigits?
    /// For plain numbers; nil where the locale's digits are spelled by ``rules``.
    let positional: LocalizedNumberFormatter?
    /// What ``positional`` learned.
    let learned: LearnedNumbers?
    /// For digits spelled by rules, such as `he-u-nu-hebr`.
    private let rules: RuleNumberFormatter?
    private let known: OnceTable<LocalizedNumberFormatter>
    private let others: AppendOnlyTable<LocalizedNumberFormatter>

    init(
        _ form: NumberForm, locale: LocaleIdentifier, digits: NumberDigits?, capacity: Int
    ) throws(ICUError) {
        self.form = form
        self.locale = locale
        self.digits = digits
        var positional: LocalizedNumberFormatter?
        var rules: RuleNumberFormatter?
        do throws(ICUError) {
            positional = try form.open(locale, nil, digits)
        } catch {
            guard error.name == "U_UNSUPPORTED_ERROR" else { throw error }
            rules = try RuleNumberFormatter(rules: .digits, locale: locale)
        }
        self.positional = positional
        learned = positional?.learned
        self.rules = rules
        known = OnceTable(count: KnownCurrencies.shared.count)
        others = AppendOnlyTable(capacity: capacity)
    }

    /// Appends a number.
    @inline(always)
    func append(_ number: ShortDecimal, to output: inout UTF8Buffer) throws(ICUError) {
        if number.append(by: learned, to: &output) { return }
        try append(decimal: ExactDecimal(number).description, to: &output)
    }

    /// Appends a number such as `-12.50` or `Infinity` by ICU.
    func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        if let positional { return try positional.append(decimal: decimal, to: &output) }
        try rules?.append(decimal: decimal, to: &output)
    }

    /// Appends an amount as this form shows the currency, rounding included.
    func append(_ money: Money, to output: inout UTF8Buffer) throws(ICUError) {
        let formatter = try formatter(for: money.currency)
        if let short = money.amount.short, short.append(by: formatter.learned, to: &output) { return }
        try formatter.append(decimal: money.amount.description, to: &output)
    }

    func formatter(for currency: Currency) throws(ICUError) -> LocalizedNumberFormatter {
        let index = currency.index
        if index >= 0 {
            if let found = known[index] { return found }
            return known.set(try form.open(locale, currency.formatterCurrency, digits), at: index)
        }
        return try others.value(of: currency.code) { () throws(ICUError) in
            try form.open(locale, currency.formatterCurrency, digits)
        }
    }
}
