import TextKernel

/// A code of a certain catalog, for source that names it: made once, and copied without counting a reference.
///
/// It may know the code's index in a snapshot, and is then found without a search. A wrong hint, as after a reload, costs
/// the search and nothing else. For a code that was received from elsewhere use the methods that take its text.
public struct CodeReference: Sendable, BitwiseCopyable {
    let packedCatalog: PackedName
    let packedCode: PackedName
    let catalogHint: Int32
    let entryHint: Int32
    /// The snapshot that the hints are of; 0 where they may be of any.
    let stamp: UInt64
    /// The names as source has them, where one of them has more than 15 bytes.
    private let longCatalog: StaticString
    private let longCode: StaticString

    /// The catalog's name.
    public var catalog: Catalog.Name {
        Catalog.Name(packedCatalog.isLong ? longCatalog.description : packedCatalog.text)
    }

    /// The code, as the API spells it.
    public var code: Code { Code(packedCode.isLong ? longCode.description : packedCode.text) }

    /// A code of a catalog, both written in source.
    public init(_ catalog: StaticString, _ code: StaticString) {
        packedCatalog = PackedName(catalog.description)
        packedCode = PackedName(code.description)
        longCatalog = catalog
        longCode = code
        (catalogHint, entryHint, stamp) = (-1, -1, 0)
    }

    /// A code at its indices in a snapshot; nil where a name has more than 15 bytes, which is not kept.
    init?(_ catalog: Catalog.Name, _ code: Code, catalogHint: Int, entryHint: Int, stamp: UInt64) {
        packedCatalog = catalog.packed
        packedCode = PackedName(code.rawValue)
        guard !packedCatalog.isLong, !packedCode.isLong else { return nil }
        (longCatalog, longCode) = ("", "")
        self.catalogHint = Int32(truncatingIfNeeded: catalogHint)
        self.entryHint = Int32(truncatingIfNeeded: entryHint)
        self.stamp = stamp
    }
}

extension CodeReference: Hashable {
    /// Whether both name the same code of the same catalog.
    public static func == (left: Self, right: Self) -> Bool {
        left.packedCatalog == right.packedCatalog && left.packedCode == right.packedCode
            && (!left.packedCatalog.isLong || left.catalog == right.catalog)
            && (!left.packedCode.isLong || left.code == right.code)
    }

    /// Hashes the catalog and the code.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(catalog)
        hasher.combine(code)
    }
}
