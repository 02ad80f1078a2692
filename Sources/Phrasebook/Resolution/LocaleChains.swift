import ICU

/// In which loaded locales a text is looked for: one chain for each loaded locale, then those of others that are
/// configured, then that of all others where it is none of these.
struct LocaleChains: Sendable {
    /// Each chain: the locales by index, in order.
    let chains: [[Int]]
    private let indexByLocale: [LocaleIdentifier: Int]
    /// The chain of all other locales, which has the default locale alone.
    private let otherIndex: Int
    /// The loaded locales, the likely subtags filled in.
    private let maximized: [LocaleIdentifier: Int]

    /// The chains over the loaded locales: the asked locale, its CLDR parents, the configured fallbacks of any of them,
    /// the default.
    init(_ loaded: [LocaleIdentifier], fallbacks: [LocaleIdentifier: [LocaleIdentifier]], defaultIndex: Int) {
        var indices: [LocaleIdentifier: Int] = [:]
        for (index, locale) in loaded.enumerated() where indices[locale] == nil { indices[locale] = index }
        let loadedIndices = indices
        func chain(_ locale: LocaleIdentifier) -> [Int] {
            let own = [locale] + locale.parents
            let further = own.flatMap { fallbacks[$0] ?? [] }.flatMap { [$0] + $0.parents }
            var chain: [Int] = []
            for index in (own + further).compactMap({ loadedIndices[$0] }) + [defaultIndex]
            where !chain.contains(index) { chain.append(index) }
            return chain
        }
        var chains = loaded.map(chain)
        for locale in fallbacks.keys.sorted(by: { $0.languageTag < $1.languageTag }) where indices[locale] == nil {
            indices[locale] = chains.count
            chains.append(chain(locale))
        }
        otherIndex = chains.firstIndex(of: [defaultIndex]) ?? chains.count
        if otherIndex == chains.count { chains.append([defaultIndex]) }
        self.chains = chains
        indexByLocale = indices
        var maximized: [LocaleIdentifier: Int] = [:]
        for (index, locale) in loaded.enumerated() {
            let full = locale.maximized
            if maximized[full] == nil { maximized[full] = index }
        }
        self.maximized = maximized
    }

    /// The chain of any locale: its own, that of another spelling such as zh_Hans_CN of zh_CN, or that of its nearest
    /// parent that has one.
    func index(for locale: LocaleIdentifier) -> Int {
        if let index = indexByLocale[locale] ?? maximized[locale.maximized] { return index }
        return locale.parents.lazy.compactMap { indexByLocale[$0] }.first ?? otherIndex
    }
}
