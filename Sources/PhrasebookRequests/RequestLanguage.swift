package import Phrasebook

/// What a request says about its language, beside its header fields.
package struct RequestLanguage: Sendable, Hashable {
    /// The value of a `Language` header.
    package var language: String?
    /// The value of an `Accept-Language` header.
    package var acceptLanguage: String?
    /// A loaded locale, in any spelling; it comes before both.
    package var locale: String?

    /// Nothing, unless something is given.
    package init(language: String? = nil, acceptLanguage: String? = nil, locale: String? = nil) {
        self.language = language
        self.acceptLanguage = acceptLanguage
        self.locale = locale
    }

    /// The loaded locale.
    ///
    /// - Parameters:
    ///   - snapshot: Whose locales are meant.
    ///   - catalog: The index of the catalog that will answer.
    ///   - headers: What counts where nothing is said.
    /// - Returns: A locale of the snapshot.
    /// - Throws: ``RequestError`` for a ``locale`` that is not loaded.
    package func locale(
        in snapshot: Snapshot, catalogAt catalog: Int, otherwise headers: LanguagePreferences = LanguagePreferences()
    ) throws(RequestError) -> Snapshot.Locale {
        guard let locale else {
            let saysNothing = language == nil && acceptLanguage == nil
            let preferences =
                saysNothing ? headers : LanguagePreferences(language: language, acceptLanguage: acceptLanguage)
            return snapshot.locale(snapshot.negotiate(preferences, inCatalogAt: catalog))
        }
        guard let loaded = snapshot.locale(spelled: locale) else {
            let known = snapshot.localeNames.joined(separator: ", ")
            throw RequestError(.unknownLocale, "the locale “\(locale)” is not loaded; this home has \(known)")
        }
        return loaded
    }
}
