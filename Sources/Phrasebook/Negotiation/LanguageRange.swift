public import ICU

/// One element of an `Accept-Language` header: what is wanted, and how much.
///
/// - SeeAlso: [RFC 9110, section 12.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4).
public struct LanguageRange: Sendable, Hashable {
    /// What a range names.
    public enum Subject: Sendable, Hashable {
        /// `*`: any language.
        case any
        /// A language tag.
        case locale(LocaleIdentifier)
    }

    /// What is wanted or, with weight 0, refused.
    public let subject: Subject
    /// The weight `q` in thousandths, 0…1000; 0 refuses.
    public let weight: Int

    /// A range; the weight is 1000 unless given.
    public init(_ subject: Subject, weight: Int = 1000) {
        self.subject = subject
        self.weight = weight
    }
}

extension LocaleIdentifier {
    /// Whether a locale is this range or lies under it, subtag by subtag: `zh` contains `zh-Hans-CN`, `zh-CN` does too.
    ///
    /// What the range leaves open, the locale may have or not. A range with extensions contains itself alone.
    func contains(_ locale: LocaleIdentifier) -> Bool {
        if self == locale { return true }
        return withoutExtensions == self && language == locale.language
            && (script == nil || script == locale.script) && (region == nil || region == locale.region)
            && locale.variants.starts(with: variants)
    }
}
