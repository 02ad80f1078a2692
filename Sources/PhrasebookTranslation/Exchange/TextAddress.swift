import Phrasebook

/// A text's name across catalogs: the catalog and the key in its files.
public struct TextAddress: Sendable, Hashable, CustomStringConvertible {
    /// The catalog's name, or `common`.
    public let catalog: String
    /// The key, as in the files.
    public let key: String

    /// A text of a catalog.
    public init(catalog: String, key: String) {
        self.catalog = catalog
        self.key = key
    }

    /// `CATALOG/KEY`, such as `card-issuing/1004.user`.
    ///
    /// No catalog's name has a slash, so the first one parts them.
    public var description: String { "\(catalog)/\(key)" }

    /// Reads `CATALOG/KEY`; nil of a text without a slash.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(catalog: String(parts[0]), key: String(parts[1]))
    }

    // MARK: With the kind

    /// `CATALOG/CODE/KIND`, such as `card-issuing/1004/user`; of a text that belongs to no code `CATALOG/KEY/KIND`,
    /// such as `card-issuing/catalog.title/page`.
    ///
    /// No kind has a slash, so the last one parts it from the code, which may have some.
    static func withKind(_ entry: TextEntry, in catalog: String) -> String {
        switch entry.role {
        case .text(let code, let kind, let isPlain):
            "\(catalog)/\(code)/\(kind.rawValue)\(isPlain ? ".plain" : "")"
        case .fieldPattern(let code): "\(catalog)/\(code)/fields"
        default: "\(catalog)/\(entry.key)/\(entry.kindName)"
        }
    }

    /// Reads what ``withKind(_:in:)`` writes; nil of anything else.
    init?(withKind text: String) {
        guard let first = text.firstIndex(of: "/"), let last = text.lastIndex(of: "/"), first < last else { return nil }
        let name = String(text[text.index(after: first)..<last])
        let kind = String(text[text.index(after: last)...])
        guard first > text.startIndex, !name.isEmpty, !kind.isEmpty else { return nil }
        let catalog = String(text[..<first])
        let suffix = catalog == "common" ? nil : Self.suffixes[kind]
        self.init(catalog: catalog, key: name + (suffix ?? ""))
    }

    /// What follows the code in the key, by kind.
    private static let suffixes: [String: String] = [
        "message": "", "message.plain": ".plain", "fields": ".fields", "handling": ".handling",
        "handling.plain": ".handling.plain", "user": ".user", "user.plain": ".user.plain",
    ]
}
