extension HomeLoader {
    /// What a home is loaded for.
    enum Purpose {
        /// To answer codes.
        case use
        /// To generate source: names must be fit for it.
        case generate
        /// To report all that is wrong, the names that changed since the last release included.
        case check
    }

    /// Reports the names that generated source cannot have.
    ///
    /// Codes that share a symbol are found by the reader of manifests.
    mutating func checkSourceNames(_ manifests: [(manifest: Manifest, source: SourceText)]) {
        var types: [String: Catalog.Name] = [:]
        for (manifest, source) in manifests {
            let catalog = manifest.catalog
            let places = ManifestPlaces(source)
            if let type = SourceName.type(of: catalog.name), let member = SourceName.member(of: catalog.name) {
                for name in [type, member] {
                    if let other = types[name], other != catalog.name {
                        log.add(
                            .sourceName, .error, in: source, at: places.catalog,
                            "the catalogs \(other) and \(catalog.name) are both named \(name) in generated source",
                            mend: "rename one of them")
                        break
                    }
                    types[name] = catalog.name
                }
            } else {
                log.add(
                    .sourceName, .error, in: source, at: places.catalog,
                    "the catalog’s name “\(catalog.name)” makes no name in generated source",
                    mend: "write a name that begins with a letter, such as card-issuing")
            }
            // A manifest with errors may have no symbol at all, which is said already.
            guard !manifest.isFaulty else { continue }
            for (index, entry) in catalog.entries.enumerated() where CodeSignature(entry) == nil {
                report(entry, at: places.code(entry.code, near: index), in: source)
            }
        }
    }

    private mutating func report(_ entry: Catalog.Entry, at place: ManifestPlaces.Place, in source: SourceText) {
        guard SourceName.isSymbol(entry.symbol) else {
            let isTaken = SourceName.unusable.contains(entry.symbol)
            return log.add(
                .sourceName, .error, in: source, at: place.symbol,
                "the symbol “\(entry.symbol)” of the code \(entry.code) cannot be a name in generated source",
                mend: isTaken
                    ? "write another one: a member of this name has another meaning"
                    : "write a small letter first, then letters, digits and _, such as outOfStock")
        }
        let labels = entry.arguments.map { SourceName.label(ofArgument: $0.name) }
        if let index = labels.firstIndex(of: nil) {
            return log.add(
                .sourceName, .error, in: source, at: place.arguments,
                "the argument “\(entry.arguments[index].name)” of the code \(entry.code) cannot be a name in generated "
                    + "source",
                mend: "write letters, digits and _, such as amount")
        }
        log.add(
            .sourceName, .error, in: source, at: place.arguments,
            "two arguments of the code \(entry.code) have the same name in generated source",
            mend: "rename one of \(entry.arguments.map(\.name).joined(separator: ", "))")
    }
}

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
