internal import CICU

/// The plural categories of CLDR (UTS #35, part 3, "Language Plural Rules").
public enum PluralCategory: Int32, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// `zero`
    case zero = 0
    /// `one`
    case one = 1
    /// `two`
    case two = 2
    /// `few`
    case few = 3
    /// `many`
    case many = 4
    /// `other`, which every language has.
    case other = 5

    /// The category's keyword, as messages write it.
    public var keyword: String {
        switch self {
        case .zero: "zero"
        case .one: "one"
        case .two: "two"
        case .few: "few"
        case .many: "many"
        case .other: "other"
        }
    }

    /// The category's keyword.
    public var description: String { keyword }
}

/// Chooses plural categories in a locale.
///
/// Over `icu::PluralRules`, whose `select` is const: threads may share one.
public final class PluralRules: Sendable {
    /// Which numbers the rules are for.
    public enum Kind: Sendable, Hashable {
        /// Counts: 1 file, 2 files.
        case cardinal
        /// Ranks: 1st, 2nd.
        case ordinal
    }

    private let handle: PluralHandle
    /// The categories of the whole numbers from 0 on, read from ICU once: what people count is mostly below.
    private let small: PluralTable

    /// The rules of a locale.
    ///
    /// - Throws: ``ICUError`` where ICU has no rules at all, which a complete ICU never says.
    public init(_ kind: Kind, locale: LocaleIdentifier) throws(ICUError) {
        var status: Int32 = 0
        let name = locale.formattingName
        let isOrdinal: Int32 = kind == .ordinal ? 1 : 0
        let raw = unsafe withUTF8(name) { name, _ in unsafe cicu_plural_open(name, isOrdinal, &status) }
        handle = try unsafe PluralHandle(taking: opened(raw, status, "open plural rules"))
        small = PluralTable(
            handle, repeats: unsafe withUTF8(name) { name, _ in unsafe cicu_plural_repeats(name, isOrdinal) != 0 })
    }

    /// The category of a double.
    public func category(of value: Double) -> PluralCategory {
        PluralCategory(rawValue: unsafe cicu_plural_select_double(handle.raw, value)) ?? .other
    }

    /// The category of a whole number, shown as it is and without a fraction; nil of one that a double cannot hold.
    @inline(__always)
    package func category(of value: UInt64) -> PluralCategory? {
        if let category = small[value] { return category }
        return value < 1 << 53 ? category(of: Double(value)) : nil
    }

    func withHandle<Result>(_ body: (OpaquePointer) -> Result) -> Result { unsafe body(handle.raw) }
}

@safe
private struct PluralHandle: ~Copyable, @unchecked Sendable {
    let raw: OpaquePointer
    init(taking raw: OpaquePointer) { unsafe self.raw = raw }
    deinit { unsafe cicu_plural_close(raw) }
}

/// The categories of the whole numbers below ``count``, and of larger ones where the rules repeat.
@safe
private struct PluralTable: ~Copyable, @unchecked Sendable {
    static let count = 1000
    private let categories: UnsafeMutablePointer<UInt8>
    /// Whether larger ones have the category of the number from 900 on with the same last two digits.
    private let repeats: Bool

    init(_ rules: borrowing PluralHandle, repeats: Bool) {
        self.repeats = repeats
        unsafe categories = .allocate(capacity: Self.count)
        unsafe cicu_plural_table(rules.raw, categories, Int32(Self.count))
    }

    deinit { unsafe categories.deallocate() }

    subscript(value: UInt64) -> PluralCategory? {
        if value < Self.count { return PluralCategory(rawValue: Int32(unsafe categories[Int(value)])) }
        guard repeats, value < 1 << 53 else { return nil }
        return PluralCategory(rawValue: Int32(unsafe categories[900 + Int(value % 100)]))
    }
}
