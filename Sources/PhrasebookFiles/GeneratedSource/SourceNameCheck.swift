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
                            .sameSourceName(first: other.rawValue, second: catalog.name.rawValue, name: name),
                            fixIt: .renameOne)
                        break
                    }
                    types[name] = catalog.name
                }
            } else {
                log.add(
                    .sourceName, in: source, at: offsets.catalog,
                    .noSourceName(catalog: catalog.name.rawValue),
                    fixIt: .letterFirst)
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
                .badSymbol(symbol: entry.symbol, code: entry.code.rawValue),
                fixIt: isTaken ? .symbolTaken : .symbolForm)
        }
        let labels = entry.arguments.map { SourceName.label(ofArgument: $0.name) }
        if let index = labels.firstIndex(of: nil) {
            return log.add(
                .sourceName, in: source, at: offsets.arguments,
                .badArgumentName(argument: entry.arguments[index].name, code: entry.code.rawValue),
                fixIt: .argumentForm)
        }
        log.add(
            .sourceName, in: source, at: offsets.arguments,
            .sameArgumentNames(code: entry.code.rawValue),
            fixIt: .renameOneOf(names: entry.arguments.map(\.name).joined(separator: ", ")))
    }
}
