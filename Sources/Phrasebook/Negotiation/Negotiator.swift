public import ICU
import TextKernel

/// Chooses the locale for a request.
///
/// Asked in order: the explicit locale, the `Language` header, the `Accept-Language` header; then it is the default
/// locale. Nothing that a request says is an error. What can be read of a `Language` header or an explicit locale
/// decides: where it names nothing available the answer is the default, unless
/// ``NegotiationOptions/looksBeyondUnavailableChoice`` is set. Matching is CLDR's, so `zh-SG` gets `zh_CN` and `zh-HK`
/// does not; the fallback table may say otherwise.
///
/// Decisions are remembered by header value, in a bounded cache. Threads may share a negotiator.
public final class Negotiator: Sendable {
    /// The locales to choose from, as given.
    public let available: [LocaleIdentifier]
    /// The locale where nothing else is left; it need not be available.
    public let defaultLocale: LocaleIdentifier
    /// What a wanted locale gets where CLDR knows nothing close: the first of the list that is available.
    public let fallbacks: [LocaleIdentifier: [LocaleIdentifier]]
    /// How it decides.
    public let options: NegotiationOptions

    /// The first index of each available locale.
    let indexes: [LocaleIdentifier: Int]
    /// The available locales with their likely subtags.
    let maximized: [LocaleIdentifier]
    /// All available locales.
    let allCandidates: Candidates
    /// For each available locale, the index that results give; that of the locale itself unless told otherwise.
    private let numbers: [Int]
    /// The index that results give for a default locale which is not available.
    private let defaultNumber: Int?

    private let decisions: Locked<Decisions>

    private struct Decisions {
        var cache: BoundedCache<LanguagePreferences, NegotiationResult>
        var misses = 0

        mutating func known(_ preferences: LanguagePreferences) -> NegotiationResult? {
            let known = cache[preferences]
            if known == nil { misses += 1 }
            return known
        }
    }

    /// A negotiator for the locales that are loaded.
    ///
    /// - Parameters:
    ///   - available: The locales to choose from; there may be none. The order counts for `*` alone, and where two
    ///     are the same to CLDR.
    ///   - defaultLocale: The locale where nothing else is left.
    ///   - fallbacks: For a wanted locale or a parent of one, the locales to try where nothing available is close to
    ///     any wanted one. Empty by default: a reader of `zh_HK` is not given `zh_CN` unless this says so.
    ///   - options: Limits, the size of the cache and the like.
    /// - Throws: ``/ICU/ICUError`` where ICU has no matching data, which a complete ICU never says.
    public convenience init(
        available: [LocaleIdentifier],
        default defaultLocale: LocaleIdentifier,
        fallbacks: [LocaleIdentifier: [LocaleIdentifier]] = [:],
        options: NegotiationOptions = NegotiationOptions()
    ) throws(ICUError) {
        try self.init(
            available: available, numbers: Array(available.indices), default: defaultLocale, defaultNumber: nil,
            fallbacks: fallbacks, options: options)
    }

    /// A negotiator for some of the locales that are loaded, whose results give the indices of all of them.
    ///
    /// - Parameters:
    ///   - available: The locales to choose from.
    ///   - numbers: For each available locale, its index among all that are loaded.
    ///   - defaultLocale: The locale where nothing else is left.
    ///   - defaultNumber: The index of the default locale among all that are loaded.
    ///   - fallbacks: As of the public initializer.
    ///   - options: Limits, the size of the cache and the like.
    /// - Throws: ``/ICU/ICUError`` where ICU has no matching data.
    init(
        available: [LocaleIdentifier], numbers: [Int], default defaultLocale: LocaleIdentifier, defaultNumber: Int?,
        fallbacks: [LocaleIdentifier: [LocaleIdentifier]], options: NegotiationOptions
    ) throws(ICUError) {
        self.numbers = numbers
        self.defaultNumber = defaultNumber
        self.available = available
        self.defaultLocale = defaultLocale
        self.fallbacks = fallbacks
        self.options = options
        self.indexes = Dictionary(zip(available, available.indices), uniquingKeysWith: { first, _ in first })
        self.maximized = available.map(\.maximized)
        self.allCandidates = Candidates(
            matcher: try LocaleMatcher(supported: available),
            indexes: Array(available.indices)
        )
        self.decisions = Locked(Decisions(cache: BoundedCache(capacity: options.cacheCapacity)))
    }

    /// The locale for a request.
    ///
    /// - Returns: One of the available locales or the default one, always.
    public func negotiate(_ preferences: LanguagePreferences) -> NegotiationResult {
        if let explicit = preferences.explicit, let index = indexes[explicit] {
            return NegotiationResult(
                locale: available[index], index: numbers[index], source: .explicit, outcome: .matched)
        }
        let key = LanguagePreferences(
            explicit: preferences.explicit,
            language: preferences.language.map(options.limits.readableElement),
            acceptLanguage: preferences.acceptLanguage.map(options.limits.readableList)
        )
        if let known = decisions.withLock({ $0.known(key) }) { return known }
        let made = decide(key)  // takes microseconds, so not under the lock
        decisions.withLock { $0.cache.insert(made, for: key) }
        return made
    }

    /// How many decisions are remembered, and how many had to be made.
    package var cacheStatistics: (count: Int, misses: Int) {
        decisions.withLock { ($0.cache.count, $0.misses) }
    }

    private func decide(_ preferences: LanguagePreferences) -> NegotiationResult {
        var asked = NegotiationResult.Source.nothing
        let choices: [(LocaleIdentifier?, NegotiationResult.Source)] = [
            (preferences.explicit, .explicit),
            (preferences.language.flatMap(languageTag), .languageHeader),
        ]
        for (choice, source) in choices {
            guard let choice else { continue }
            if let match = allCandidates.match([choice]) { return result(match.index, source, .matched) }
            if let index = fallback(for: [choice], among: allCandidates) { return result(index, source, .fallback) }
            if !options.looksBeyondUnavailableChoice { return result(nil, source, .defaulted) }
            asked = source
        }
        if let header = preferences.acceptLanguage {
            let ranges = AcceptLanguageParser(limits: options.limits).ranges(in: header)
            if !ranges.isEmpty { return decide(ranges) }
        }
        return result(nil, asked, .defaulted)
    }

    /// The tag of a `Language` header: what comes before the first `,` or `;`, if it can be read.
    private func languageTag(_ header: String) -> LocaleIdentifier? {
        let tag = header.utf8.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }.trimmed
        return LocaleIdentifier(
            utf8: tag.span, maximumLength: options.limits.tagLength, maximumSubtags: options.limits.subtags)
    }

    /// The available locale that the fallback table names for one of the wanted locales or their parents, in order.
    func fallback(for wanted: [LocaleIdentifier], among candidates: Candidates) -> Int? {
        if fallbacks.isEmpty { return nil }
        for locale in wanted {
            for asked in [locale] + locale.parents {
                for target in fallbacks[asked] ?? [] {
                    if let index = indexes[target], candidates.contains(index) { return index }
                }
            }
        }
        return nil
    }

    /// The result for an available locale or, with `nil`, for the default one.
    func result(_ index: Int?, _ source: NegotiationResult.Source, _ outcome: NegotiationResult.Outcome)
        -> NegotiationResult
    {
        let index = index ?? indexes[defaultLocale]
        return NegotiationResult(
            locale: index.map { available[$0] } ?? defaultLocale,
            index: index.map { numbers[$0] } ?? defaultNumber,
            source: source,
            outcome: outcome
        )
    }
}
