internal import ICU

extension Negotiator {
    /// Decides by the ranges of an `Accept-Language` header, of which there is at least one.
    func decide(_ ranges: [LanguageRange]) -> Negotiated {
        let refused = ranges.filter { $0.weight == 0 }.compactMap(\.locale).map(RefusedRange.init)
        // The sort is stable: equal weights keep the order of the header.
        let wanted = ranges.filter { $0.weight > 0 && !isRefused($0, by: refused) }.sorted { $0.weight > $1.weight }
        guard !wanted.isEmpty, let left = candidates(without: refused) else {
            return result(nil, .acceptLanguage, .defaulted)
        }
        let wish = wish(for: wanted, among: left, refused: refused)
        if let match = left.match(wish.locales) {
            return result(match.index, .acceptLanguage, match.wanted == wish.wildcard ? .wildcard : .matched)
        }
        if wish.endsInDefault { return result(nil, .acceptLanguage, .wildcard) }
        if let index = fallback(for: wanted.compactMap(\.locale), among: left) {
            return result(index, .acceptLanguage, .fallback)
        }
        return result(nil, .acceptLanguage, .defaulted)
    }

    /// What is given to the matcher for a list of ranges.
    private struct Wish {
        var locales: [LocaleIdentifier] = []
        /// The index of the locale that stands for `*`.
        var wildcard: Int?
        /// Whether `*` stands for a default locale that is not available: then it ends the list, and where nothing
        /// before it matched, the answer is the default.
        var endsInDefault = false
    }

    private func wish(for wanted: [LanguageRange], among left: Candidates, refused: [RefusedRange]) -> Wish {
        var wish = Wish()
        for range in wanted {
            switch range.subject {
            case .locale(let locale):
                wish.locales.append(locale)
            case .any:
                guard wish.wildcard == nil else { continue }
                let maximized = defaultLocale.maximized
                let standsForDefault = !refused.contains { $0.refuses(defaultLocale, maximized: maximized) }
                if standsForDefault, indexes[defaultLocale] == nil {
                    wish.endsInDefault = true
                    return wish
                }
                guard let index = standsForDefault ? indexes[defaultLocale] : left.indexes.first else { continue }
                wish.wildcard = wish.locales.count
                wish.locales.append(available[index])
            }
        }
        return wish
    }

    /// The available locales that are not refused; `nil` where ICU cannot match among them.
    private func candidates(without refused: [RefusedRange]) -> Candidates? {
        let left = available.indices.filter { index in
            !refused.contains { $0.refuses(available[index], maximized: maximized[index]) }
        }
        if left.count == available.count { return everything }
        guard let matcher = try? LocaleMatcher(supported: left.map { available[$0] }) else { return nil }
        return Candidates(matcher: matcher, indexes: left)
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
