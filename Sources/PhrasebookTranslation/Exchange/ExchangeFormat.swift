import ICU
import Phrasebook

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
    func saying(_ locale: String) -> DiagnosticText {
        switch kind {
        case .csv: .sayColumn(locale: locale)
        case .xliff: .sayTargetLanguage(locale: LocaleIdentifier(locale)?.languageTag ?? locale)
        case .xliff2: .sayTargetLang(locale: LocaleIdentifier(locale)?.languageTag ?? locale)
        case .json: .sayMember(member: FlatJSONFormat.locale, locale: locale)
        case .po: .sayHeader(locale: locale)
        }
    }

    /// How a file says that its texts were translated from a locale.
    func sayingSource(_ locale: String) -> DiagnosticText {
        switch kind {
        case .csv: .saySourceColumn(locale: locale)
        case .xliff: .saySourceLanguage(locale: LocaleIdentifier(locale)?.languageTag ?? locale)
        case .xliff2: .saySourceLang(locale: LocaleIdentifier(locale)?.languageTag ?? locale)
        // These do not say it.
        case .json, .po: .exportAgain
        }
    }

    /// How a file becomes UTF-8.
    var savingAsUTF8: DiagnosticText {
        switch kind {
        case .csv: .saveCSVAsUTF8
        case .xliff, .xliff2: .exportAsUTF8
        case .json: .saveAsUTF8
        case .po: .convertPO
        }
    }
}
