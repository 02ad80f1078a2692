public import ICU

/// Which locale a request gets.
extension Snapshot {
    /// A loaded locale: its index and its identifier together, so that no name is looked up again.
    package struct Locale: Sendable, Hashable {
        /// The index among ``Snapshot/localeNames`` of the snapshot that gave it.
        package let index: Int
        /// The identifier.
        package let identifier: LocaleIdentifier
    }

    /// The locale for a request, as this home's default and configured fallbacks have it, with what decided.
    ///
    /// - Parameters:
    ///   - preferences: What the request says. An explicit locale that is loaded is taken, whatever the catalog has.
    ///   - catalog: The catalog that will answer: it is chosen among the locales in which it has texts, so that a reader
    ///     who accepts several languages gets one that this API speaks. nil or an unknown one: among all loaded locales.
    /// - Returns: A loaded locale, always.
    public func negotiate(_ preferences: LanguagePreferences, in catalog: Catalog.Name? = nil) -> NegotiationResult {
        negotiate(preferences, inCatalogAt: negotiators.count > 1 ? catalog.flatMap(catalogIndex) : nil)
    }

    /// The locale for a request to a catalog, given by its index in ``catalogNames``.
    package func negotiate(_ preferences: LanguagePreferences, inCatalogAt catalog: Int?) -> NegotiationResult {
        guard let catalog, negotiatorIndices[catalog] != 0, !isLoaded(preferences.explicit) else {
            return negotiators[0].negotiate(preferences)
        }
        return negotiators[negotiatorIndices[catalog]].negotiate(preferences)
    }

    private func isLoaded(_ locale: LocaleIdentifier?) -> Bool { locale.map { indexByLocale[$0] != nil } ?? false }

    /// What tells catalogs apart for which a request may get different locales; the same number for those that agree.
    package func negotiationGroup(ofCatalogAt catalog: Int) -> Int { negotiatorIndices[catalog] }

    /// The loaded locale that this snapshot chose.
    package func locale(_ chosen: NegotiationResult) -> Locale {
        Locale(index: chosen.index ?? defaultIndex, identifier: chosen.locale)
    }

    /// The loaded locale of a spelling such as `zh-CN` or `zh_CN`; nil for one that is not loaded.
    package func locale(spelled text: String) -> Locale? {
        let index = locales.firstIndex { $0.folder == text } ?? LocaleIdentifier(text).flatMap { indexByLocale[$0] }
        return index.map { Locale(index: $0, identifier: locales[$0].identifier) }
    }

    /// The loaded locale of a spelling such as `zh-CN` or `zh_CN`; nil for one that is not loaded.
    public func loadedLocale(_ text: String) -> LocaleIdentifier? { locale(spelled: text)?.identifier }

    /// A loaded locale as its folder spells it.
    package func name(of locale: Locale) -> String { locales[locale.index].folder }

    /// The loaded locales, in the order of ``localeNames``.
    package var loadedLocales: [LocaleIdentifier] { locales.map(\.identifier) }
}
