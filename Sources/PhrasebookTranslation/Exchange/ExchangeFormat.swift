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
