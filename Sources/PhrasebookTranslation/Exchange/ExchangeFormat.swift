import ICU

/// A file format in which texts travel to translators and back.
public enum ExchangeFormat: String, Sendable, Hashable, CaseIterable {
    /// A table for spreadsheets: UTF-8 with a byte order mark, as RFC 4180 says.
    case csv
    /// XLIFF 1.2, for translation tools.
    case xliff
    /// JSON as FormatJS reads it.
    case json
    /// PO, for gettext's tools.
    case po
}

extension ExchangeFormat {
    /// How a file says that its texts are in a locale.
    func saying(_ locale: String) -> String {
        switch self {
        case .csv: "head the column “translation \(locale)”"
        case .xliff: "write target-language=\"\(LocaleIdentifier(locale)?.languageTag ?? locale)\" in its <file>"
        case .json: "write \"\(FlatJSONFormat.locale)\": \"\(locale)\" first in it"
        case .po: "write \"Language: \(locale)\\n\" in its header"
        }
    }
}
