import ICU

/// A code of a certain catalog, as source that names it has it.
///
/// It may know where the code stands in a snapshot, and is then found without a search. A wrong hint, as after a reload,
/// costs the search and nothing else.
public struct CodeReference: Sendable, Hashable {
    /// The catalog's name.
    public let catalog: Catalog.Name
    /// The code, as the API spells it.
    public let code: Code
    let packedCatalog: PackedName
    let packedCode: PackedName
    let catalogHint: Int
    let entryHint: Int

    /// A code of a catalog.
    public init(_ catalog: Catalog.Name, _ code: Code) {
        self.init(catalog, code, catalogHint: -1, entryHint: -1)
    }

    init(_ catalog: Catalog.Name, _ code: Code, catalogHint: Int, entryHint: Int) {
        self.catalog = catalog
        self.code = code
        packedCatalog = PackedName(catalog.rawValue)
        packedCode = PackedName(code.rawValue)
        self.catalogHint = catalogHint
        self.entryHint = entryHint
    }

    /// Whether both name the same code of the same catalog.
    public static func == (left: Self, right: Self) -> Bool { left.catalog == right.catalog && left.code == right.code }

    /// Hashes the catalog and the code.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(catalog)
        hasher.combine(code)
    }
}
