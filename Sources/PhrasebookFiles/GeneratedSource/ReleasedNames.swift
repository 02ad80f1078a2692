/// The names that generated source had in the last release: `Resources/released/<catalog>.json`.
package enum ReleasedNames {
    /// The folder in a home.
    package static let folder = "Resources/released"

    /// The file of a catalog, as it would be released now.
    package static func file(for catalog: Catalog) -> [UInt8] {
        let codes = catalog.entries.map { entry in
            let arguments = entry.arguments.map { (key: $0.name, value: JSONNode.text($0.type.rawValue)) }
            return (
                key: entry.code.rawValue,
                value: JSONNode.members(
                    [("symbol", .text(entry.symbol))]
                        + (arguments.isEmpty ? [] : [("arguments", .members(arguments))]))
            )
        }
        return JSONNode.members([
            ("$schema", .text("../schemas/released.schema.json")), ("codes", .members(codes)),
        ]).fileBytes
    }

    /// A code as it was released.
    struct ReleasedCode {
        let code: String
        /// The offset of the code in the file.
        let offset: Int
        let signature: CodeSignature
    }

    /// Reads a file; what is wrong with it is an error.
    static func read(_ root: JSONNode, _ source: SourceText, _ log: inout DiagnosticLog) -> [ReleasedCode] {
        guard var members = MemberReader(root, what: .phrase(.theReleasedFile), in: source, &log) else { return [] }
        members.require("codes", &log)
        guard let node = members.node("codes"), let codes = MemberReader(node, what: .member("codes"), in: source, &log)
        else {
            return []
        }
        members.reportUnknown(&log)
        return codes.object.members.compactMap { member in
            guard var code = MemberReader(member.value, what: .code(member.key), in: source, &log),
                let symbol = code.requiredString("symbol", &log)
            else { return nil }
            var arguments: [Catalog.Argument] = []
            if let node = code.node("arguments"),
                var types = MemberReader(node, what: .part("arguments", of: code.subject), in: source, &log)
            {
                for name in types.object.members.map(\.key) {
                    guard let type = types.choice(name, ArgumentType.self, &log) else { return nil }
                    arguments.append(Catalog.Argument(name: name, type: type))
                }
            }
            code.reportUnknown(&log)
            return CodeSignature(symbol: symbol, arguments: arguments).map {
                ReleasedCode(code: member.key, offset: member.keyStart, signature: $0)
            }
        }
    }
}

extension ReleasedNames {
    /// The names of a home that were released and have changed, or are gone.
    package static func diagnostics(of home: HomeContents) -> [Diagnostic] {
        var files = HomeFileReader(home.files)
        let manifests = home.catalogs.map(\.manifest)
        let restore = DiagnosticText.restoreOrRecord
        for file in home.home.names(in: ReleasedNames.folder) ?? [] where file.hasSuffix(".json") {
            guard let (source, root) = files.json("\(ReleasedNames.folder)/\(file)") else { continue }
            let released = ReleasedNames.read(root, source, &files.log)
            let name = String(file.dropLast(".json".count))
            guard let manifest = manifests.first(where: { $0.catalog.name.rawValue == name })
            else {
                guard !home.home.lists("Resources/catalogs/\(file)") else { continue }
                files.log.add(
                    .releasedName, in: source, at: root.start, .catalogGone(catalog: name),
                    fixIt: restore, by: .recordRelease)
                continue
            }
            // A manifest with errors lacks codes, and symbols.
            guard !manifest.isFaulty else { continue }
            let catalog = manifest.catalog
            var offsets = ManifestOffsets(manifest.source)
            for code in released {
                guard let index = catalog.indexByCode[Code(code.code)] else {
                    files.log.add(
                        .releasedName, in: source, at: code.offset,
                        .codeGone(code: code.code, old: code.signature.description), fixIt: restore,
                        by: .recordRelease)
                    continue
                }
                let entry = catalog.entries[index]
                guard let signature = CodeSignature(entry), signature != code.signature else { continue }
                let found = offsets.code(entry.code, near: index)
                files.log.add(
                    .releasedName, in: manifest.source,
                    at: signature.symbol == code.signature.symbol ? found.arguments : found.symbol,
                    .codeChanged(
                        code: code.code, old: code.signature.description, new: signature.description), fixIt: restore,
                    by: .recordRelease)
            }
        }
        return files.log.diagnostics
    }
}
