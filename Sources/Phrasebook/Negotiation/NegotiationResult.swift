public import ICU

/// The locale that a request gets, and why.
public struct NegotiationResult: Sendable, Hashable {
    /// What decided.
    public struct Source: Sendable, Hashable, CustomStringConvertible {
        /// The source's name, such as `accept-language`; fit for a metric's label.
        public let description: String

        /// The locale that the caller chose.
        public static let explicit = Source(description: "explicit")
        /// The `Language` header.
        public static let languageHeader = Source(description: "language")
        /// The `Accept-Language` header.
        public static let acceptLanguage = Source(description: "accept-language")
        /// Nothing: the request asks for nothing that can be read.
        public static let nothing = Source(description: "nothing")
    }

    /// How the source led to the locale.
    public struct Outcome: Sendable, Hashable, CustomStringConvertible {
        /// The outcome's name, such as `matched`; fit for a metric's label.
        public let description: String

        /// A wanted locale is available, or one close enough to it by CLDR.
        public static let matched = Outcome(description: "matched")
        /// `*` decided.
        public static let wildcard = Outcome(description: "wildcard")
        /// The fallback table decided.
        public static let fallback = Outcome(description: "fallback")
        /// Nothing available was wanted, so it is the default locale.
        public static let defaulted = Outcome(description: "default")
    }

    /// The locale, one of the available ones or the default one.
    public let locale: LocaleIdentifier
    /// The index of the locale: among a snapshot's loaded locales where the snapshot chose, else among the negotiator's
    /// available locales; `nil` where it is the default and that is not among them.
    package let index: Int?
    /// What decided.
    ///
    /// With outcome ``Outcome/defaulted``: what was asked last and named nothing available.
    public let source: Source
    /// How it led to the locale.
    public let outcome: Outcome
}
