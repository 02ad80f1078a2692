/// Reports the names that generated source cannot have.
package struct SourceNameCheck {
    private var log = DiagnosticLog()

    /// What is wrong with the names of a home.
    package static func diagnostics(of home: HomeContents) -> [Diagnostic] {
        var check = SourceNameCheck()
        check.check(home.catalogs.map(\.manifest))
        return check.log.diagnostics
    }

    /// Codes that share a symbol are found by the reader of manifests.
    private mutating func check(_ manifests: [Manifest]) {
        var types: [String: Catalog.Name] = [:]
        for manifest in manifests {
            let source = manifest.source
            let catalog = manifest.catalog
            var offsets = ManifestOffsets(source)
            if let type = SourceName.type(of: catalog.name), let member = SourceName.member(of: catalog.name) {
                for name in [type, member] {
                    if let other = types[name], other != catalog.name {
                        log.add(
                            .sourceName, in: source, at: offsets.catalog,
                            "the catalogs \(other) and \(catalog.name) are both named \(name) in generated source",
                            fixIt: "rename one of them")
                        break
                    }
                    types[name] = catalog.name
                }
            } else {
                log.add(
                    .sourceName, in: source, at: offsets.catalog,
                    "the catalog’s name “\(catalog.name)” makes no name in generated source",
                    fixIt: "write a name that begins with a letter, such as card-issuing")
            }
            // A manifest with errors may have no symbol at all, which is said already.
            guard !manifest.isFaulty else { continue }
            for (index, entry) in catalog.entries.enumerated() where CodeSignature(entry) == nil {
                report(entry, at: offsets.code(entry.code, near: index), in: source)
            }
        }
    }

    private mutating func report(_ entry: Catalog.Entry, at offsets: ManifestOffsets.Names, in source: SourceText) {
        guard SourceName.isSymbol(entry.symbol) else {
            let isTaken = SourceName.unusable.contains(entry.symbol)
            return log.add(
                .sourceName, in: source, at: offsets.symbol,
                "the symbol “\(entry.symbol)” of the code \(entry.code) cannot be a name in generated source",
                fixIt: isTaken
                    ? "write another one: a member of this name has another meaning"
                    : "write a small letter first, then letters, digits and _, such as outOfStock")
        }
        let labels = entry.arguments.map { SourceName.label(ofArgument: $0.name) }
        if let index = labels.firstIndex(of: nil) {
            return log.add(
                .sourceName, in: source, at: offsets.arguments,
                "the argument “\(entry.arguments[index].name)” of the code \(entry.code) cannot be a name in generated "
                    + "source",
                fixIt: "write letters, digits and _, such as amount")
        }
        log.add(
            .sourceName, in: source, at: offsets.arguments,
            "two arguments of the code \(entry.code) have the same name in generated source",
            fixIt: "rename one of \(entry.arguments.map(\.name).joined(separator: ", "))")
    }
}
