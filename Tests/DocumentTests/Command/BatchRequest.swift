/// A locale that every shipped catalog has, spelled as its folder.
enum TextLocale: String, CaseIterable, Encodable, Sendable {
    case english = "en_US"
    case chinese = "zh_CN"
}

/// One line for `phrasebook batch`.
struct BatchRequest: Encodable, Hashable, Sendable {
    enum Operation: String, Encodable, Sendable { case catalogs, list, resolve, body }

    /// Says which answer belongs to this request; the command echoes it.
    let id: String
    let op: Operation
    let catalog: String?
    let code: String?
    let locale: TextLocale?
    let arguments: [String: String]?

    private init(
        _ op: Operation,
        _ document: ReferenceDocument? = nil,
        code: String? = nil,
        locale: TextLocale? = nil,
        arguments: [String: String]? = nil
    ) {
        self.op = op
        self.catalog = document?.rawValue
        self.code = code
        self.locale = locale
        self.arguments = arguments
        let given = arguments?.map { "\($0.key)=\($0.value)" }.sorted() ?? []
        id = ([op.rawValue, catalog, code, locale?.rawValue].compactMap(\.self) + given).joined(separator: " ")
    }

    static let catalogs = BatchRequest(.catalogs)

    static func list(_ document: ReferenceDocument) -> Self { Self(.list, document) }

    static func resolve(
        _ code: String,
        of document: ReferenceDocument,
        in locale: TextLocale,
        arguments: [String: String]? = nil
    ) -> Self {
        Self(.resolve, document, code: code, locale: locale, arguments: arguments)
    }

    static func body(_ code: String, of document: ReferenceDocument, in locale: TextLocale) -> Self {
        Self(.body, document, code: code, locale: locale)
    }

    /// The argument with which codes that carry a field name are resolved, and the form it must be shown in.
    static let field = (argument: ["field": "cardHolderName"], shown: "card_holder_name")

    /// Every request of the suites, without repetition, in the documents' order.
    static func all() throws -> [BatchRequest] {
        var requests = [catalogs]
        for document in ReferenceDocument.allCases {
            let contents = try document.contents()
            requests.append(.list(document))
            for locale in TextLocale.allCases {
                let codes = contents.codes.map(\.code)
                requests += (codes + contents.proseOnlyCodes).map { .resolve($0, of: document, in: locale) }
                requests += contents.nearMisses.map { .resolve($0, of: document, in: locale) }
                requests += codes.map { .body($0, of: document, in: locale) }
                requests += contents.fieldCodes.map {
                    .resolve($0, of: document, in: locale, arguments: field.argument)
                }
            }
        }
        return requests
    }
}
