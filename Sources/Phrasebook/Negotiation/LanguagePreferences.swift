public import ICU

/// What a request says about its language, as it says it.
///
/// The header values are untrusted and may be of any length: ``Negotiator`` reads no more of them than its
/// ``NegotiationLimits`` allow.
public struct LanguagePreferences: Sendable, Hashable {
    /// The locale that the caller itself chose, for instance from the user's account; it comes before both headers.
    public var explicit: LocaleIdentifier?
    /// The value of the `Language` header, one tag; `nil` where the request has none.
    public var language: String?
    /// The value of the `Accept-Language` header; the values of several header lines are joined with `,`.
    public var acceptLanguage: String?

    /// What a request says about its language; nothing, unless something is given.
    public init(explicit: LocaleIdentifier? = nil, language: String? = nil, acceptLanguage: String? = nil) {
        self.explicit = explicit
        self.language = language
        self.acceptLanguage = acceptLanguage
    }
}
