internal import CICU
public import TextKernel

/// Writes exact decimals as a locale writes numbers.
///
/// Over `icu::number::LocalizedNumberFormatter`, which ICU documents as immutable and safe to share between threads.
/// What a locale does in the usual styles is learned when the formatter is made; such numbers are then written
/// without ICU.
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

    init(_ handle: consuming NumberHandle) { self.handle = handle }

    /// A formatter in a named style.
    ///
    /// - Throws: ``ICUError``; with `U_UNSUPPORTED_ERROR` where the locale's digits are spelled by rules, such as
    ///   `he-u-nu-hebr`: then use ``RuleNumberFormatter``.
    public convenience init(
        style: Style, locale: LocaleIdentifier, currency: FormatterCurrency? = nil
    ) throws(ICUError) {
        try self.init(style: style, locale: locale, currency: currency, digits: NumberDigits(locale: locale))
    }

    /// A formatter in a named style, for a locale whose digits are known; without them it learns nothing.
    package init(
        style: Style, locale: LocaleIdentifier, currency: FormatterCurrency? = nil, digits: NumberDigits?
    ) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe currency.withOptionalC { unsafe cicu_number_open_style(name, style.rawValue, $0, &status) }
        }
        var handle = try unsafe NumberHandle(opened: raw, status, "open a number style")
        if let digits {
            switch style {
            case .decimal: handle.learn(digits, minimumFractionDigits: 0, maximumFractionDigits: 3)
            case .integer: handle.learn(digits, minimumFractionDigits: 0, maximumFractionDigits: 0)
            case .currency:
                let shown = handle.fractionDigits(digits)
                handle.learn(digits, minimumFractionDigits: shown, maximumFractionDigits: shown)
            case .percent: break  // ICU multiplies by a hundred.
            }
        }
        self.handle = handle
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
        self.init(try Self.openSkeleton(skeleton, locale, currency))
    }

    /// A formatter for a number skeleton that shows plain numbers with so many digits after the separator, and rounds
    /// where there are more, for a locale whose digits are known.
    ///
    /// - Throws: ``ICUError`` where ICU refuses the skeleton.
    package init(
        skeleton: String, locale: LocaleIdentifier, fractionDigits: ClosedRange<Int>, digits: NumberDigits?
    ) throws(ICUError) {
        var handle = try Self.openSkeleton(skeleton, locale, nil)
        if let digits {
            handle.learn(
                digits, minimumFractionDigits: fractionDigits.lowerBound,
                maximumFractionDigits: fractionDigits.upperBound)
        }
        self.handle = handle
    }

    private static func openSkeleton(
        _ skeleton: String, _ locale: LocaleIdentifier, _ currency: FormatterCurrency?
    ) throws(ICUError) -> NumberHandle {
        var status: Int32 = 0
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe withUTF8(skeleton) { text, length in
                unsafe currency.withOptionalC { unsafe cicu_number_open_skeleton(name, text, length, $0, &status) }
            }
        }
        return try unsafe NumberHandle(opened: raw, status, "read a number skeleton")
    }

    /// A formatter for amounts with exactly `fractionDigits` digits after the separator; above 999 with all that they have.
    public convenience init(
        money currency: FormatterCurrency, fractionDigits: Int, locale: LocaleIdentifier
    ) throws(ICUError) {
        self.init(try Self.openMoney(currency, fractionDigits, locale))
    }

    /// A formatter for amounts, or for plain numbers where there is no currency, with exactly `fractionDigits` digits
    /// after the separator; above 999 with all that they have.
    convenience init(
        exact currency: FormatterCurrency?, fractionDigits: Int, locale: LocaleIdentifier
    ) throws(ICUError) {
        if let currency {
            self.init(try Self.openMoney(currency, fractionDigits, locale))
        } else {
            try self.init(skeleton: Self.precision(fractionDigits), locale: locale)
        }
    }

    /// The skeleton of numbers with exactly so many digits after the separator.
    private static func precision(_ fractionDigits: Int) -> String {
        if fractionDigits > NumberLayout.highestFractionDigits { return "precision-unlimited" }
        return fractionDigits == 0 ? "precision-integer" : "." + String(repeating: "0", count: fractionDigits)
    }

    /// A formatter for amounts, or for plain numbers, with all of their digits, for a locale whose digits are known.
    ///
    /// nil where the layout cannot be learned: then a formatter is needed for each number of fraction digits.
    init?(exact currency: FormatterCurrency?, digits: NumberDigits, locale: LocaleIdentifier) {
        let opened =
            if let currency {
                try? Self.openMoney(currency, Int.max, locale)
            } else {
                try? Self.openSkeleton(Self.precision(Int.max), locale, nil)
            }
        guard var handle = opened else { return nil }
        handle.learn(
            digits, minimumFractionDigits: 0, maximumFractionDigits: NumberLayout.highestFractionDigits,
            keepsZeros: true)
        guard handle.learned != nil else { return nil }
        self.handle = handle
    }

    private static func openMoney(
        _ currency: FormatterCurrency, _ fractionDigits: Int, _ locale: LocaleIdentifier
    ) throws(ICUError) -> NumberHandle {
        var status: Int32 = 0
        let digits = Int32(clamping: max(0, fractionDigits))
        let raw = unsafe withUTF8(locale.formattingName) { name, _ in
            unsafe currency.withC { unsafe cicu_number_open_money(name, $0, digits, &status) }
        }
        return try unsafe NumberHandle(opened: raw, status, "open a money format")
    }

    /// Appends a decimal, such as `-12.50` or `1E3`, as UTF-8.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        try handle.append(decimal: decimal, to: &output)
    }

    /// What writes numbers without ICU, as long as this formatter lives; nil where nothing could be learned.
    package var learned: LearnedNumbers? { handle.learned }

    /// What is written for a number, for learning; nil where ICU fails.
    func probe(_ decimal: String) -> [UInt8]? { handle.probe(decimal) }

    /// The text of a decimal, such as `-12.50`.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    public func format(decimal: String) throws(ICUError) -> String {
        var output = UTF8Buffer()
        try append(decimal: decimal, to: &output)
        return output.text
    }

    /// The pieces of a decimal, such as `-12.50`: its text, one after the other.
    ///
    /// - Throws: ``ICUError`` where `decimal` is no decimal number.
    package func fields(decimal: String) throws(ICUError) -> [NumberField] { try handle.fields(decimal: decimal) }

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

/// Owns a `cicu_number`, and what was learned of it.
///
/// Both are const once the formatter is made: sharing the first is what ICU documents for LocalizedNumberFormatter.
@safe
struct NumberHandle: ~Copyable, @unchecked Sendable {
    let raw: OpaquePointer
    private(set) var learned: LearnedNumbers?

    init(opened raw: OpaquePointer?, _ status: Int32, _ operation: String) throws(ICUError) {
        unsafe self.raw = try opened(raw, status, operation)
    }

    deinit {
        unsafe cicu_number_close(raw)
        learned?.deallocate()
    }

    mutating func learn(
        _ digits: NumberDigits, minimumFractionDigits: Int, maximumFractionDigits: Int, keepsZeros: Bool = false
    ) {
        let layout = NumberLayout(
            digits: digits, maximumFractionDigits: maximumFractionDigits, minimumFractionDigits: minimumFractionDigits,
            probe: { probe($0) })
        guard let layout else { return }
        let memory = UnsafeMutablePointer<NumberLayout>.allocate(capacity: 1)
        unsafe memory.initialize(to: layout)
        learned = unsafe LearnedNumbers(memory, minimumFractionDigits: minimumFractionDigits, keepsZeros: keepsZeros)
    }

    /// With how many fraction digits ICU shows a whole number.
    func fractionDigits(_ digits: NumberDigits) -> Int {
        guard let shown = probe("1") else { return 0 }
        var count = -1
        for index in shown.indices where digits.digit(in: shown, at: index) != nil { count += 1 }
        return max(0, count)
    }

    func probe(_ decimal: String) -> [UInt8]? {
        var output = UTF8Buffer()
        do { try append(decimal: decimal, to: &output) } catch { return nil }
        return output.bytes
    }

    func fields(decimal: String) throws(ICUError) -> [NumberField] {
        var segments = [Int32](repeating: 0, count: 64)
        var count: Int32 = 0
        var output = UTF8Buffer()
        while true {
            output.removeAll()
            let room = Int32(clamping: segments.count / 2)
            try unsafe appendUTF8(to: &output, operation: "format a number") { out, capacity, status in
                unsafe segments.withUnsafeMutableBufferPointer { segments in
                    unsafe withUTF8(decimal) { text, length in
                        guard let first = segments.baseAddress else { return 0 }
                        return unsafe cicu_number_fields(
                            raw, text, length, first, room, &count, out, capacity, status)
                    }
                }
            }
            if count <= room { break }
            segments = [Int32](repeating: 0, count: 2 * Int(count))
        }
        var fields: [NumberField] = []
        var start = 0
        for index in 0..<Int(count) {
            let end = start + Int(segments[2 * index + 1])
            let text = output.withBytes { bytes in
                String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self)
            }
            fields.append(NumberField(field: segments[2 * index], text: text))
            start = end
        }
        return fields
    }

    func append(decimal: String, to output: inout UTF8Buffer) throws(ICUError) {
        try unsafe appendUTF8(to: &output, operation: "format a number") { out, capacity, status in
            unsafe withUTF8(decimal) { text, length in
                unsafe cicu_number_format(raw, text, length, out, capacity, status)
            }
        }
    }
}
