import ICU
public import Phrasebook

extension TranslatedHome {
    /// The errors by which files of catalogs, texts and states could not be read whole, file by file.
    ///
    /// Of such a file a text may be missing, or end where the file was cut: counts and exports of it would be wrong. A
    /// text that is no message is no such error.
    public var fileFaults: [Diagnostic] { fileFaults(in: locales) }

    /// Those of the files in some locales; a catalog takes its own alone.
    func fileFaults(in locales: [String], catalog: String? = nil) -> [Diagnostic] {
        paths(in: locales, catalog: catalog).flatMap { faults(of: $0) }
    }

    private func paths(in locales: [String], catalog: String?) -> [String] {
        func files(_ folder: String, _ ending: String) -> [String] {
            (home.names(in: folder) ?? []).filter { name in
                name.hasSuffix(ending) && (catalog.map { name == $0 + ending } ?? true)
            }.map { "\(folder)/\($0)" }
        }
        return files("Resources/catalogs", ".json")
            + locales.flatMap { files("Locales/\($0)", ".arb") + files("Resources/translations/\($0)", ".json") }
    }

    private func faults(of path: String) -> [Diagnostic] {
        if path.hasSuffix(".arb") {
            let locale = path.split(separator: "/").dropLast().last.flatMap { LocaleIdentifier(String($0)) }
            if let file = locale.flatMap({ files.texts(path, locale: $0) }) {
                return file.diagnostics.filter { $0.severity == .error }
            }
        }
        let name = home.displayName(of: path)
        let errors = diagnostics.filter { $0.severity == .error && $0.position.file == name }
        guard let (source, root, problems) = files.json(path) else {
            return [
                errors.first
                    ?? Diagnostic(
                        rule: .unreadableFile, position: SourcePosition(file: name, line: 1, column: 1),
                        message: .fileUnreadable, fixIt: .giveRight)
            ]
        }
        guard problems.isEmpty else {
            // In the words of the checks, where they read it.
            let rules = Set(problems.map(\.rule))
            let known = errors.filter { rules.contains($0.rule) }
            guard known.isEmpty else { return known }
            return problems.map { Diagnostic($0, in: source) }
        }
        guard root?.object == nil else {
            // A catalog whose manifest could not be read has no texts at all.
            let isLost = path == "Resources/catalogs/\(stem(path)).json" && self[stem(path)] == nil
            return isLost ? errors : []
        }
        return errors.isEmpty
            ? [
                Diagnostic(
                    rule: .unreadableFile, position: SourcePosition(file: name, line: 1, column: 1),
                    message: .fileHoldsNoObject, fixIt: .writeTextObject)
            ] : errors
    }

    private func stem(_ path: String) -> String {
        String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
    }
}
