public import ICU

/// Which locale a request gets.
extension Snapshot {
    /// The locale for a request, as this home's default and configured fallbacks have it.
    ///
    /// `catalog` is as in ``negotiation(for:in:)``.
    public func negotiate(_ preferences: LanguagePreferences, for catalog: Catalog.Name? = nil) -> LocaleIdentifier {
        negotiation(for: preferences, in: catalog).locale
    }

    /// The locale for a request, with what decided.
    ///
    /// - Parameters:
    ///   - preferences: What the request says. An explicit locale that is loaded is taken, whatever the catalog has.
    ///   - catalog: The catalog that will answer: it is chosen among the locales in which it has texts, so that a reader
    ///     who accepts several languages gets one that this API speaks. nil or an unknown one: among all loaded locales.
    /// - Returns: A loaded locale, always.
    public func negotiation(for preferences: LanguagePreferences, in catalog: Catalog.Name? = nil) -> Negotiated {
        if let catalog, negotiators.count > 1 {
            let index = catalogTable.find(catalog.packed, catalog.rawValue)
            let isChosen = preferences.explicit.map { indexByLocale[$0] != nil } ?? false
            if index >= 0, !isChosen { return negotiators[negotiatorIndices[index]].negotiate(preferences) }
        }
        return negotiators[0].negotiate(preferences)
    }

    /// What tells catalogs apart for which a request may get different locales; the same number for those that agree.
    func negotiationGroup(_ catalog: Span<UInt8>) -> Int {
        guard negotiators.count > 1, let index = catalogTable.index(of: catalog) else { return 0 }
        return negotiatorIndices[index]
    }

    /// The locale for a request to the catalogs of a group.
    func negotiate(_ preferences: LanguagePreferences, group: Int) -> LocaleIdentifier {
        negotiators[group].negotiate(preferences).locale
    }
}
