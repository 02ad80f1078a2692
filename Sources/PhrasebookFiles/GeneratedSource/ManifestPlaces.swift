import TextKernel

/// Where the names of a manifest stand: bytes of its file, looked for only where something is to be said of them.
struct ManifestPlaces {
    struct Place {
        let symbol: Int
        let arguments: Int
    }

    private let source: SourceText
    private var root: JSONObject? { JSONReader().read(source).root?.object }

    init(_ source: SourceText) { self.source = source }

    /// Where the catalog's name stands.
    var catalog: Int { root?["catalog"]?.start ?? 0 }

    /// Where the names of a code stand; codes that are none may stand before it.
    func code(_ code: Code, near index: Int) -> Place {
        let nodes = root?["codes"]?.array ?? []
        let object = nodes.lazy.dropFirst(index).compactMap(\.object).first { object in
            object["code"]?.string?.hasSameBytes(as: code.rawValue) ?? false
        }
        let start = object?["code"]?.start ?? 0
        return Place(
            symbol: object?["symbol"]?.start ?? start,
            arguments: object?["arguments"]?.start ?? object?["symbol"]?.start ?? start)
    }
}
