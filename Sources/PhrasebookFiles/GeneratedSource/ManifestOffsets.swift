import TextKernel

/// The offsets of a manifest's names in its file, looked for only where something is to be said of them.
struct ManifestOffsets {
    /// Where the names of a code are.
    struct Names {
        let symbol: Int
        let arguments: Int
    }

    private let source: SourceText
    private lazy var root = JSONReader().read(source).root?.object
    private lazy var codes = root?["codes"]?.array ?? []

    init(_ source: SourceText) { self.source = source }

    /// The offset of the catalog's name.
    var catalog: Int { mutating get { root?["catalog"]?.start ?? 0 } }

    /// The offsets of the names of a code; codes that are none may be before it.
    mutating func code(_ code: Code, near index: Int) -> Names {
        let object = codes.lazy.dropFirst(index).compactMap(\.object).first { object in
            object["code"]?.string?.hasSameBytes(as: code.rawValue) ?? false
        }
        let start = object?["code"]?.start ?? 0
        return Names(
            symbol: object?["symbol"]?.start ?? start,
            arguments: object?["arguments"]?.start ?? object?["symbol"]?.start ?? start)
    }
}
