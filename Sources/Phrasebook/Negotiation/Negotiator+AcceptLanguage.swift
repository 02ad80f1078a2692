internal import ICU

extension Negotiator {
    /// Decides by the ranges of an `Accept-Language` header, of which there is at least one.
    func decide(_ ranges: [LanguageRange]) -> NegotiationResult {
        let refused = ranges.filter { $0.weight == 0 }.compactMap(\.locale).map(RefusedRange.init)
        // The sort is stable: equal weights keep the order of the header.
        let wanted = ranges.filter { $0.weight > 0 && !isRefused($0, by: refused) }.sorted { $0.weight > $1.weight }
        guard !wanted.isEmpty, let remaining = candidates(without: refused) else {
            return result(nil, .acceptLanguage, .defaulted)
        }
        let request = request(for: wanted, among: remaining, refused: refused)
        if let match = remaining.match(request.locales) {
            return result(match.index, .acceptLanguage, match.wanted == request.wildcard ? .wildcard : .matched)
        }
        if request.endsInDefault { return result(nil, .acceptLanguage, .wildcard) }
        if let index = fallback(for: wanted.compactMap(\.locale), among: remaining) {
            return result(index, .acceptLanguage, .fallback)
        }
        return result(nil, .acceptLanguage, .defaulted)
    }

    /// What is given to the matcher for a list of ranges.
    private struct MatchRequest {
        var locales: [LocaleIdentifier] = []
        /// The index of the locale that `*` means.
        var wildcard: Int?
        /// Whether `*` means a default locale that is not available: then it ends the list, and where nothing
        /// before it matched, the answer is the default.
        var endsInDefault = false
    }

    private func request(
        for wanted: [LanguageRange], among remaining: Candidates, refused: [RefusedRange]
    ) -> MatchRequest {
        var request = MatchRequest()
        for range in wanted {
            switch range.subject {
            case .locale(let locale):
                request.locales.append(locale)
            case .any:
                guard request.wildcard == nil else { continue }
                let maximized = defaultLocale.maximized
                let standsForDefault = !refused.contains { $0.refuses(defaultLocale, maximized: maximized) }
                if standsForDefault, indexes[defaultLocale] == nil {
                    request.endsInDefault = true
                    return request
                }
                guard let index = standsForDefault ? indexes[defaultLocale] : remaining.indexes.first else { continue }
                request.wildcard = request.locales.count
                request.locales.append(available[index])
            }
        }
        return request
    }

    /// The available locales that are not refused; `nil` where ICU cannot match among them.
    private func candidates(without refused: [RefusedRange]) -> Candidates? {
        let remaining = available.indices.filter { index in
            !refused.contains { $0.refuses(available[index], maximized: maximized[index]) }
        }
        if remaining.count == available.count { return allCandidates }
        guard let matcher = try? LocaleMatcher(supported: remaining.map { available[$0] }) else { return nil }
        return Candidates(matcher: matcher, indexes: remaining)
    }

    /// Whether a range is one of the refused ones, or lies under one as it is written.
    private func isRefused(_ range: LanguageRange, by refused: [RefusedRange]) -> Bool {
        guard let locale = range.locale else { return false }
        return refused.contains { $0.range.contains(locale) }
    }
}

/// A range with weight 0.
private struct RefusedRange {
    let range: LocaleIdentifier
    let canonical: LocaleIdentifier

    init(_ range: LocaleIdentifier) {
        self.range = range
        self.canonical = range.canonicalized
    }

    /// Whether a locale lies under the range, as it is written or with its likely subtags: `zh-Hans` refuses `zh_CN`.
    func refuses(_ locale: LocaleIdentifier, maximized: LocaleIdentifier) -> Bool {
        range.contains(locale) || canonical.contains(maximized)
    }
}

extension LanguageRange {
    /// The locale that is named; `nil` for `*`.
    fileprivate var locale: LocaleIdentifier? {
        switch subject {
        case .any: nil
        case .locale(let locale): locale
        }
    }
}
