public import ICU

/// The locales that an input chooses from by one of its bytes.
public enum FuzzLocales {
    /// Locales that differ in script, direction, digits, grouping, calendar, plural categories and rules, and some
    /// that ICU has no data for.
    public static let all: [LocaleIdentifier] = [
        "en_US", "zh_CN", "ar_EG", "he_IL", "de_DE", "fr_FR", "pl_PL", "ru", "hi_IN", "bn", "mr", "my", "th_TH",
        "ja_JP", "pt_PT", "es_419", "de_CH", "sr_Latn_RS", "zh_Hant_HK", "und", "xx", "ru_Latn", "ca_ES_valencia",
        "he-u-nu-hebr", "en-u-nu-roman", "zh-u-nu-hanidec", "ta-u-nu-taml", "ja-u-ca-japanese", "ar-u-ca-islamic",
        "fa_IR", "en-u-hc-h11", "de-u-cu-zzz",
    ].map { name in
        guard let locale = LocaleIdentifier(name) else { fatalError("\(name) is the name of a locale") }
        return locale
    }

    /// The locale that a byte means.
    public static func at(_ byte: UInt8) -> LocaleIdentifier { all[Int(byte) % all.count] }
}
