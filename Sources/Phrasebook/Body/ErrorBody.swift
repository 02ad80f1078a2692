import ICU

/// An error response as a client of the API receives it.
public struct ErrorBody: Sendable, Hashable {
    /// A header field.
    ///
    /// The name is in lower case.
    public struct Header: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String
    }

    /// The HTTP status: the document's, else the manifest's setting.
    public let status: Int
    /// The header fields, in order: `content-type`, `content-language`, `vary`, and `retry-after` where the document says
    /// how long to wait.
    ///
    /// `content-language` names the languages of all texts for readers, the first text's first.
    public let headers: [Header]
    /// The JSON text in UTF-8.
    public let bytes: [UInt8]

    /// The name of the header field that names the languages of a body.
    static let contentLanguage = "content-language"

    /// The header fields of a body in a locale.
    static func headers(_ type: String, _ locale: LocaleIdentifier, _ options: StoreOptions) -> [Header] {
        [
            Header(name: "content-type", value: type),
            Header(name: contentLanguage, value: locale.languageTag),
            Header(name: "vary", value: options.vary),
        ]
    }

    /// The JSON text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value of a header field, by its name in lower case.
    public subscript(header name: String) -> String? { headers.first { $0.name == name }?.value }
}
