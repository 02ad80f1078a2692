import ICU

/// A file format in which texts travel to translators and back.
///
/// Minor releases may add formats.
public struct ExchangeFormat: RawRepresentable, Sendable, Hashable, CaseIterable {
    /// What must be told apart to read and write files.
    package enum Kind: String, Sendable, CaseIterable { case csv, xliff, xliff2, json, po }

    package let kind: Kind

    /// The format's name, such as `csv`.
    public var rawValue: String { kind.rawValue }

    /// A format by its name; nil of an unknown one.
    public init?(rawValue: String) {
        guard let kind = Kind(rawValue: rawValue) else { return nil }
        self.init(kind)
    }

    private init(_ kind: Kind) { self.kind = kind }

    /// A table for spreadsheets: UTF-8 with a byte order mark, as RFC 4180 says.
    public static let csv = Self(.csv)
    /// XLIFF 1.2, for translation tools.
    public static let xliff = Self(.xliff)
    /// XLIFF 2.1, for translation tools; reading takes each version as either format.
    public static let xliff2 = Self(.xliff2)
    /// JSON as FormatJS reads it.
    public static let json = Self(.json)
    /// PO, for gettext's tools.
    public static let po = Self(.po)

    /// All formats.
    public static var allCases: [Self] { Kind.allCases.map { Self($0) } }
}

extension ExchangeFormat {
    /// How a file says that its texts are in a locale.
    func saying(_ locale: String) -> String {
        switch kind {
        case .csv: "head the column “translation \(locale)”"
        case .xliff: "write target-language=\"\(LocaleIdentifier(locale)?.languageTag ?? locale)\" in its <file>"
        case .xliff2: "write trgLang=\"\(LocaleIdentifier(locale)?.languageTag ?? locale)\" in its <xliff>"
        case .json: "write \"\(FlatJSONFormat.locale)\": \"\(locale)\" first in it"
        case .po: "write \"Language: \(locale)\\n\" in its header"
        }
    }

    /// How a file says that its texts were translated from a locale.
    func sayingSource(_ locale: String) -> String {
        switch kind {
        case .csv: "head the column “source \(locale)”"
        case .xliff: "write source-language=\"\(LocaleIdentifier(locale)?.languageTag ?? locale)\" in its <file>"
        case .xliff2: "write srcLang=\"\(LocaleIdentifier(locale)?.languageTag ?? locale)\" in its <xliff>"
        // These do not say it.
        case .json, .po: "export it again"
        }
    }

    /// How a file becomes UTF-8.
    var savingAsUTF8: String {
        switch kind {
        case .csv: "save it as UTF-8, which spreadsheets call CSV UTF-8"
        case .xliff, .xliff2: "export it with encoding=\"UTF-8\" from the translation tool"
        case .json: "save it again with the encoding UTF-8"
        case .po: "convert it with msgconv --to-code=UTF-8, or choose UTF-8 in the editor's settings of the file"
        }
    }
}
