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

    /// Reads what ``withKind(_:in:)`` writes; nil of anything else, and of a kind that the catalog does not have.
    init?(withKind text: String) {
        guard let parts = Self.parts(text), Self.kinds(in: parts.catalog).contains(parts.kind) else { return nil }
        let suffix = parts.catalog == "common" ? nil : Self.suffixes.first { $0.kind == parts.kind }?.suffix
        self.init(catalog: parts.catalog, key: parts.name + (suffix ?? ""))
    }

    /// The kind of a name in the form `CATALOG/CODE/KIND` where the catalog has no such kind, and the kinds that it has.
    static func unknownKind(in text: String) -> (kind: String, known: [String])? {
        guard let parts = parts(text) else { return nil }
        let known = kinds(in: parts.catalog)
        return known.contains(parts.kind) ? nil : (parts.kind, known)
    }

    private static func parts(_ text: String) -> (catalog: String, name: String, kind: String)? {
        guard let first = text.firstIndex(of: "/"), let last = text.lastIndex(of: "/"), first < last else { return nil }
        let name = String(text[text.index(after: first)..<last])
        let kind = String(text[text.index(after: last)...])
        guard first > text.startIndex, !name.isEmpty, !kind.isEmpty else { return nil }
        return (String(text[..<first]), name, kind)
    }

    private static func kinds(in catalog: String) -> [String] {
        catalog == "common"
            ? ["user", "message", "retry", "label", "pattern"] : suffixes.map(\.kind) + ["page"]
    }

    /// What follows the code in the key, by kind.
    private static let suffixes: [(kind: String, suffix: String)] = [
        ("message", ""), ("message.plain", ".plain"), ("fields", ".fields"), ("handling", ".handling"),
        ("handling.plain", ".handling.plain"), ("user", ".user"), ("user.plain", ".user.plain"),
    ]
}
