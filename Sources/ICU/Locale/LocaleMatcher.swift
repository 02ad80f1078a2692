internal import CICU

/// Picks the supported locale that fits a list of wanted ones best, by CLDR's language matching data.
///
/// Over `icu::LocaleMatcher`, without a default locale: where nothing fits, nothing is picked. Threads may share one.
///
/// - SeeAlso: [UTS #35, Language Matching](https://www.unicode.org/reports/tr35/#LanguageMatching).
public final class LocaleMatcher: Sendable {
    /// A wanted locale and the supported one that fits it.
    public struct Match: Sendable, Hashable {
        /// An index into the supported locales.
        public let supported: Int
        /// An index into the wanted locales.
        public let desired: Int
    }

    /// The locales to choose from, as given.
    public let supported: [LocaleIdentifier]

    private let firstIndex: [LocaleIdentifier: Int]
    private let handle: MatcherHandle

    /// A matcher for the locales to choose from.
    ///
    /// - Parameter supported: The locales, which may be none. Extensions do not count.
    /// - Throws: ``ICUError`` where ICU has no matching data or no memory, which a complete ICU never says.
    public init(supported: [LocaleIdentifier]) throws(ICUError) {
        var status: Int32 = 0
        let raw = unsafe supported.withNames { names, count in unsafe cicu_matcher_open(names, count, &status) }
        guard let raw = unsafe raw, status <= 0 else {
            throw ICUError(status: status > 0 ? status : 7, operation: "open a locale matcher")
        }
        self.handle = unsafe MatcherHandle(taking: raw)
        self.supported = supported
        self.firstIndex = Dictionary(zip(supported, supported.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The supported locale that fits best, with the wanted one that it fits.
    ///
    /// The list is judged as a whole: a later wanted locale wins where it fits enough better than an earlier one (`gsw,
    /// en-US` gives `en-US` where only `de` and `en-US` are supported, though `gsw` alone gives `de`). Among supported
    /// locales that are the same to CLDR, such as `zh-CN` and `zh-Hans-CN`, the one that is spelled as wanted wins,
    /// else the first.
    ///
    /// - Parameter desired: The wanted locales, the dearest first.
    /// - Returns: `nil` where nothing fits well enough, or nothing is wanted or supported.
    public func match(_ desired: [LocaleIdentifier]) -> Match? {
        if desired.isEmpty || supported.isEmpty { return nil }
        var status: Int32 = 0
        var wanted: Int32 = -1
        let index = unsafe desired.withNames { names, count in
            unsafe cicu_matcher_best(handle.raw, names, count, &wanted, &status)
        }
        // The one failure there is, want of memory, is not worth an error to every caller: nothing fits then.
        guard status <= 0, index >= 0, wanted >= 0 else { return nil }
        let match = Match(supported: Int(index), desired: Int(wanted))
        let literal = desired[match.desired]
        guard let index = firstIndex[literal] ?? firstIndex[literal.withoutExtensions] else { return match }
        return Match(supported: index, desired: match.desired)
    }

    /// The index of the supported locale that fits best.
    ///
    /// - Parameter desired: The wanted locales, the dearest first, judged as ``match(_:)`` says.
    /// - Returns: `nil` where none fits well enough.
    public func bestMatch(for desired: [LocaleIdentifier]) -> Int? { match(desired)?.supported }
}

/// An open `icu::LocaleMatcher`.
///
/// It needs no lock: unicode/localematcher.h calls it an "immutable class", `getBestMatchResult` is const, and const
/// functions of ICU may be called from several threads at once (ICU User Guide, "Thread-safe const APIs").
@safe private struct MatcherHandle: ~Copyable, @unchecked Sendable {
    let raw: OpaquePointer
    init(taking raw: OpaquePointer) { unsafe self.raw = raw }
    deinit { unsafe cicu_matcher_close(raw) }
}

extension [LocaleIdentifier] {
    /// Gives the names to a C function, one after the other with a NUL after each.
    fileprivate func withNames<Result>(_ body: (UnsafePointer<CChar>, Int32) -> Result) -> Result {
        var names: [CChar] = []
        for locale in self {
            names += locale.folderName.utf8.map { CChar(bitPattern: $0) }
            names.append(0)
        }
        // The C function reads `count` names, so nothing of an empty array's placeholder.
        if isEmpty { names.append(0) }
        return unsafe names.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { fatalError("an array with elements has an address") }
            return unsafe body(base, Int32(clamping: count))
        }
    }
}
