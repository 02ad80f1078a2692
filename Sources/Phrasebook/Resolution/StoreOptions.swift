public import ICU

/// How a store loads a home and chooses locales.
///
/// Everything has its default; nothing is read from the process.
public struct StoreOptions: Sendable {
    /// The locale when nothing else decides.
    ///
    /// nil takes `en_US`, or the first locale of the home.
    public var defaultLocale: LocaleIdentifier?
    /// Which locales replace one that is not loaded, such as zh_CN for zh_HK.
    ///
    /// Default empty: Chinese in traditional characters does not silently become simplified.
    public var fallbacks: [LocaleIdentifier: [LocaleIdentifier]]
    /// The name of the request header that names one language.
    ///
    /// Default `Language`.
    public var languageHeader: String
    /// How requests' languages are read.
    public var negotiation: NegotiationOptions
    /// Whether a reload may lack a catalog, a locale, or all texts of a catalog in a locale, that are served.
    ///
    /// Default false: such files are refused like files with an error, and the last good snapshot stays. A store can be
    /// told otherwise later: ``MessageStore/allowsRemovals``.
    public var allowsRemovals: Bool
    /// Called once for each case where something went wrong while answering; all of it is counted besides.
    ///
    /// Called on the thread that resolves, so it returns quickly.
    public var onFirstEvent: (@Sendable (ResolutionEvent) -> Void)?

    /// Options; each has its default.
    public init(
        defaultLocale: LocaleIdentifier? = nil, fallbacks: [LocaleIdentifier: [LocaleIdentifier]] = [:],
        languageHeader: String = "Language", negotiation: NegotiationOptions = NegotiationOptions(),
        allowsRemovals: Bool = false, onFirstEvent: (@Sendable (ResolutionEvent) -> Void)? = nil
    ) {
        self.defaultLocale = defaultLocale
        self.fallbacks = fallbacks
        self.languageHeader = languageHeader
        self.negotiation = negotiation
        self.allowsRemovals = allowsRemovals
        self.onFirstEvent = onFirstEvent
    }
}
