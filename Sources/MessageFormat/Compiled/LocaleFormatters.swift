public import ICU
import TextKernel

/// The formatters of one locale, built when first needed and shared by all of its messages.
///
/// Building an ICU formatter costs far more than using it. The owner of the messages (a snapshot) owns this too, so
/// both go together. What messages ask for in their texts is built when they are compiled; what depends on arguments
/// (currencies, time zones, regions) when it is first shown. Formatting takes no lock.
public final class LocaleFormatters: Sendable {
    /// The locale.
    public let locale: LocaleIdentifier
    /// The most formatters of each kind that are kept for what callers name: currencies that no table knows, time
    /// zones and regions; and the most number and date forms that compiling shares between messages.
    ///
    /// What exceeds it is built for each use.
    public let capacity: Int
    /// Whether the locale is written from right to left.
    let isRightToLeft: Bool

    private let digits: NumberDigits?
    private let decimals: NumberFormats?
    /// What ``decimals`` learned.
    private let learnedDecimals: LearnedNumbers?
    private let shared = Locked(SharedForms())
    private let amounts: OnceTable<AmountFormatter>
    private let otherAmounts: AppendOnlyTable<AmountFormatter>
    private let lists = OnceTable<LocalizedListFormatter>(count: LocalizedListFormatter.Kind.allCases.count)
    private let plurals = OnceTable<PluralRules>(count: 2)
    private let plainDates = OnceTable<DateFormats>(count: 1)
    /// Numbers with all of their digits.
    private let exactDecimals = OnceTable<AmountFormatter>(count: 1)
    private let regions: AppendOnlyTable<String>

    /// The default of ``capacity``.
    public static let defaultCapacity = 512

    /// Formatters for a locale; those for plain numbers are built now.
    public init(locale: LocaleIdentifier, capacity: Int = LocaleFormatters.defaultCapacity) {
        self.locale = locale
        self.capacity = max(0, capacity)
        isRightToLeft = locale.isRightToLeft
        digits = NumberDigits(locale: locale)
        decimals = try? NumberFormats(.style(.decimal), locale: locale, digits: digits, capacity: 0)
        learnedDecimals = decimals?.learned
        amounts = OnceTable(count: KnownCurrencies.shared.count)
        otherAmounts = AppendOnlyTable(capacity: self.capacity)
        regions = AppendOnlyTable(capacity: self.capacity)
    }

    // MARK: While compiling

    private struct SharedForms: Sendable {
        enum Key: Sendable, Hashable {
            case number(NumberForm)
            case rules(RuleNumberFormatter.Rules, ExactText)
            case date(DateFormats.Form)
        }

        var made: [Key: MessageStyle] = [:]
    }

    /// The style of a number form.
    func number(_ form: NumberForm) throws(ICUError) -> MessageStyle {
        try style(.number(form)) { () throws(ICUError) in
            if form == .style(.decimal), let decimals { return .number(decimals) }
            return .number(try NumberFormats(form, locale: locale, digits: digits, capacity: capacity))
        }
    }

    /// The style of numbers that are written by rules.
    func rules(_ rules: RuleNumberFormatter.Rules, _ ruleSet: String) throws(ICUError) -> MessageStyle {
        try style(.rules(rules, ExactText(ruleSet))) { () throws(ICUError) in
            .rules(try RuleNumberFormatter(rules: rules, ruleSet: ruleSet, locale: locale))
        }
    }

    /// The style of a date form.
    func date(_ form: DateFormats.Form) throws(ICUError) -> MessageStyle {
        try style(.date(form)) { () throws(ICUError) in
            .date(try DateFormats(form, locale: locale, capacity: capacity))
        }
    }

    /// The plural rules of a kind, made when first asked for.
    func plural(_ kind: PluralRules.Kind) throws(ICUError) -> PluralRules {
        let index = kind == .cardinal ? 0 : 1
        if let found = plurals[index] { return found }
        return plurals.set(try PluralRules(kind, locale: locale), at: index)
    }

    /// Whether there are plural rules of a kind, which are made when first asked for.
    func hasPlural(_ kind: PluralRules.Kind) -> Bool {
        // Without counting a reference to them.
        plurals.with(kind == .cardinal ? 0 : 1) { _ in true } ?? ((try? plural(kind)) != nil)
    }

    /// What messages of the locale share; made outside the lock, and the first one made is kept.
    private func style(
        _ key: SharedForms.Key, make: () throws(ICUError) -> MessageStyle.Form
    ) throws(ICUError) -> MessageStyle {
        if let found = shared.withLock({ $0.made[key] }) { return found }
        let made = MessageStyle(try make())
        return shared.withLock { forms in
            if let found = forms.made[key] { return found }
            if forms.made.count >= capacity, let any = forms.made.keys.first { forms.made[any] = nil }
            forms.made[key] = made
            return made
        }
    }

    // MARK: While formatting

    /// The plural category of a whole number; nil where it takes more than the rules, or they were never asked for.
    @inline(always)
    func category(of whole: UInt64, _ kind: PluralRules.Kind) -> PluralCategory? {
        plurals.with(kind == .cardinal ? 0 : 1) { $0.category(of: whole) } ?? nil
    }

    /// Appends a value as `{x}` shows it.
    func append(_ value: MessageArgument, zone: String, to output: inout UTF8Buffer) throws(ICUError) {
        switch value {
        case .text(let text): output.append(text)
        case .number(let number): try append(decimal: number.description, to: &output)
        case .money(let money): try append(money, to: &output)
        case .instant(let instant):
            try bareDates().append(milliseconds: Double(instant.milliseconds), zone: zone, to: &output)
        case .region(let region): output.append(try regionName(region))
        case .list(let items): try list().append(items, to: &output)
        case .unreadable: break
        }
    }

    /// Appends a number as `{n}` shows it.
    @inline(always)
    func append(_ number: ShortDecimal, to output: inout UTF8Buffer) throws(ICUError) {
        if number.append(by: learnedDecimals, to: &output) { return }
        try append(decimal: ExactDecimal(number).description, to: &output)
    }

    /// Appends a number such as `-12.50` or `Infinity` as `{n}` shows it.
    func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        guard let decimals else { throw Self.noNumbers }
        try decimals.append(decimal: decimal, to: &output)
    }

    /// Appends a number with all the digits that it is given with.
    @inline(always)
    func append(allDigitsOf number: ShortDecimal, to output: inout UTF8Buffer) throws(ICUError) {
        if number.scale == 0 { return try append(number, to: &output) }
        if exactDecimals.with(0, { number.append(by: $0.learned, to: &output) }) == true { return }
        try append(allDigitsOf: ExactDecimal(number), to: &output)
    }

    /// Appends any number with all the digits that it is given with.
    @inline(never)
    func append(allDigitsOf number: ExactDecimal, to output: inout UTF8Buffer) throws(ICUError) {
        // Digits that are spelled by rules have no other form.
        guard number.fractionDigits > 0, positional != nil else {
            return try append(decimal: number.description, to: &output)
        }
        let formatter =
            exactDecimals[0] ?? exactDecimals.set(AmountFormatter(nil, locale: locale, digits: digits), at: 0)
        if let short = number.short, short.append(by: formatter.learned, to: &output) { return }
        try formatter.append(decimal: number.description, fractionDigits: number.fractionDigits, to: &output)
    }

    /// The formatter of plain numbers, where the locale's digits are positional.
    var positional: LocalizedNumberFormatter? { decimals?.positional }

    /// Appends an amount with all of its digits, and at least as many as the currency is shown with.
    @inline(always)
    func append(_ amount: ShortDecimal, _ currency: KnownCurrency, to output: inout UTF8Buffer) throws(ICUError) {
        let isWritten = amounts.with(Int(currency.index)) { formatter in
            amount.append(by: formatter.learned, minimumFractionDigits: Int(currency.shownAtLeast), to: &output)
        }
        if isWritten == true { return }
        try append(Money(ExactDecimal(amount), Currency(currency)), to: &output)
    }

    /// Appends any amount with all of its digits, and at least as many as the currency is shown with.
    @inline(never)
    func append(_ money: Money, to output: inout UTF8Buffer) throws(ICUError) {
        let index = money.currency.index
        let make = { AmountFormatter(money.currency.formatterCurrency, locale: self.locale, digits: self.digits) }
        let formatter =
            index >= 0
            ? amounts[index] ?? amounts.set(make(), at: index)
            : otherAmounts.value(of: money.currency.code, make: make)
        let shownAtLeast = money.currency.shownAtLeast
        if let short = money.amount.short,
            short.append(by: formatter.learned, minimumFractionDigits: shownAtLeast, to: &output)
        {
            return
        }
        try formatter.append(
            decimal: money.amount.description, fractionDigits: max(money.amount.fractionDigits, shownAtLeast),
            to: &output)
    }

    /// The formatter of lists.
    package func list(_ kind: LocalizedListFormatter.Kind = .and) throws(ICUError) -> LocalizedListFormatter {
        let index = Int(kind.rawValue)
        if let found = lists[index] { return found }
        return lists.set(try LocalizedListFormatter(kind, locale: locale), at: index)
    }

    /// Appends items as the locale lists things.
    ///
    /// - Parameters:
    ///   - count: How many items there are.
    ///   - output: Where they are appended, as UTF-8.
    ///   - item: Appends the item at an index.
    /// - Returns: The traits of what is put between the items; nil where ICU refuses to list them.
    package func appendList(
        of count: Int, to output: inout UTF8Buffer, item: (Int, inout UTF8Buffer) -> Void
    ) -> ByteTraits? {
        let index = Int(LocalizedListFormatter.Kind.and.rawValue)
        let isListed = lists.with(index) { list in
            (try? list.append(count, to: &output, item: item)) == nil ? nil : list.traits
        }
        if let isListed { return isListed }
        guard let list = try? list(), (try? list.append(count, to: &output, item: item)) != nil else { return nil }
        return list.traits
    }

    /// The formatter of an instant as `{t}` shows it.
    func bareDates() throws(ICUError) -> DateFormats {
        if let found = plainDates[0] { return found }
        let form = DateFormats.Form(.bare)
        return plainDates.set(try DateFormats(form, locale: locale, capacity: capacity), at: 0)
    }

    /// The name of a region; nil where CLDR has none, or a name that tells nobody where something is.
    package func name(ofRegion code: String) -> String? {
        let code = code.uppercased()
        guard !Self.misleadingRegions.contains(code), let name = try? regionName(code), name != code else { return nil }
        return name
    }

    /// Regions whose names in CLDR mislead: the unknown one, those of the pseudo-locales, and the states that were
    /// parted or joined (ISO 3166-3, as of 2024), which CLDR calls by the name of one of their successors.
    private static let misleadingRegions: Set = [
        "ZZ", "XA", "XB", "AN", "CS", "DD", "FX", "NT", "SU", "YD", "YU",
    ]

    /// The name of a region; the code itself where CLDR has none.
    func regionName(_ code: String) throws(ICUError) -> String {
        try regions.value(of: code) { () throws(ICUError) in
            var name = UTF8Buffer()
            try RegionName.append(code, locale: locale, to: &name)
            return name.text
        }
    }

    /// ICU's status U_MISSING_RESOURCE_ERROR.
    private static var noNumbers: ICUError { ICUError(status: 2, operation: "open a number style") }
}
