import TextKernel

/// A code of a certain catalog, for source that names it: made once, and copied without counting a reference.
///
/// It may know where the code stands in a snapshot, and is then found without a search. A wrong hint, as after a reload,
/// costs the search and nothing else.
///
/// The names are kept as long as the process runs, once for each code. For a code that was received from elsewhere use
/// the methods that take its text.
public struct CodeReference: Sendable, BitwiseCopyable {
    let packedCatalog: PackedName
    let packedCode: PackedName
    let catalogHint: Int32
    let entryHint: Int32
    /// The snapshot that the hints are of; 0 where they may be of any.
    let stamp: UInt64
    private let names: CodeNames

    /// The catalog's name.
    public var catalog: Catalog.Name { names.catalog }
    /// The code, as the API spells it.
    public var code: Code { names.code }

    /// A code of a catalog, both written in source.
    public init(_ catalog: StaticString, _ code: StaticString) {
        self.init(Catalog.Name(catalog.description), Code(code.description), catalogHint: -1, entryHint: -1, stamp: 0)
    }

    init(_ catalog: Catalog.Name, _ code: Code, catalogHint: Int, entryHint: Int, stamp: UInt64) {
        names = CodeNames(catalog, code)
        packedCatalog = catalog.packed
        packedCode = PackedName(code.rawValue)
        self.catalogHint = Int32(truncatingIfNeeded: catalogHint)
        self.entryHint = Int32(truncatingIfNeeded: entryHint)
        self.stamp = stamp
    }
}

extension CodeReference: Hashable {
    /// Whether both name the same code of the same catalog.
    public static func == (left: Self, right: Self) -> Bool { left.names == right.names }

    /// Hashes the catalog and the code.
    public func hash(into hasher: inout Hasher) { hasher.combine(names) }
}

/// The names of one code, kept as long as the process runs.
@safe
private struct CodeNames: BitwiseCopyable, @unchecked Sendable, Hashable {
    /// What is kept of a code.
    private struct Pair: Hashable, Sendable {
        let catalog: Catalog.Name
        let code: Code
    }

    private static let kept = Locked<[Pair: CodeNames]>([:])

    private let place: UnsafePointer<Pair>

    init(_ catalog: Catalog.Name, _ code: Code) {
        let pair = Pair(catalog: catalog, code: code)
        self = Self.kept.withLock { kept in
            if let found = kept[pair] { return found }
            let made = Self(keeping: pair)
            kept[pair] = made
            return made
        }
    }

    private init(keeping pair: Pair) {
        let place = UnsafeMutablePointer<Pair>.allocate(capacity: 1)
        unsafe place.initialize(to: pair)
        unsafe self.place = UnsafePointer(place)
    }

    var catalog: Catalog.Name { unsafe place.pointee.catalog }
    var code: Code { unsafe place.pointee.code }

    static func == (left: Self, right: Self) -> Bool { unsafe left.place == right.place }
    func hash(into hasher: inout Hasher) { unsafe hasher.combine(place) }
}
