package import ICU
import TextKernel

/// The files of a home, each read from disk and parsed once: when it is first asked for.
///
/// Loading, the checks and those who edit files share one, on several threads; a file that changes on disk meanwhile is
/// the same for all of them.
package final class ParsedHome: Sendable {
    /// Where the files are.
    package let home: Home

    /// Whether all files are kept; else the last one is, which is enough for one who goes through them once.
    private let isKept: Bool
    private let files = Locked<[FileID: Locked<File>]>([:])

    private struct FileID: Hashable {
        let layer: Int
        let path: String
    }

    /// What is known of a file; nil what was not asked for yet.
    private struct File: Sendable {
        var source: SourceText??
        var document: JSONDocument?
        var texts: TextFile?
        var states: TranslationStatesFile?
        var manifest: (manifest: Manifest?, diagnostics: [Diagnostic])?
    }

    private let parsed = Locked<HomeContents?>(nil)

    /// The files of a home.
    package convenience init(_ home: Home) { self.init(home, isKept: true) }

    /// The files of a home; `isKept` says whether all are kept, and not only the last one.
    package init(_ home: Home, isKept: Bool) {
        self.home = home
        self.isKept = isKept
    }

    // MARK: Files

    /// The bytes of a file with its name.
    ///
    /// - Parameters:
    ///   - path: The path from the home.
    ///   - layer: The index of a layer; nil is the highest that has the file.
    /// - Returns: Nil where it is not there, or cannot be read.
    package func source(_ path: String, inLayer layer: Int? = nil) -> SourceText? {
        with(path, layer) { $0.source }
    }

    /// A file's JSON, and what is wrong with it; no root where there is none to make out.
    ///
    /// - Parameters:
    ///   - path: The path from the home.
    ///   - layer: The index of a layer; nil is the highest that has the file.
    /// - Returns: Nil where there is no file.
    package func json(
        _ path: String, inLayer layer: Int? = nil
    ) -> (source: SourceText, root: JSONNode?, diagnostics: [JSONDiagnostic])? {
        document(path, inLayer: layer).map { ($0.source, $0.root, $0.diagnostics) }
    }

    /// A file's JSON with its form; nil where there is no file.
    func document(_ path: String, inLayer layer: Int?) -> JSONDocument? {
        with(path, layer) { file in
            file.source.map { file.document($0) }
        }
    }

    // MARK: Texts

    /// A text file of a layer, of the highest that has it where none is named; nil where there is none.
    package func texts(_ path: String, inLayer layer: Int? = nil, locale: LocaleIdentifier) -> TextFile? {
        with(path, layer) { file in
            if let texts = file.known.texts { return texts }
            guard let source = file.source else { return nil }
            let texts = TextFile.read(source, locale: locale)
            file.known.texts = texts
            return texts
        }
    }

    /// What is recorded of translations in a file of a layer, of the highest that has it where none is named.
    ///
    /// - Returns: Nil where there is no file.
    package func states(_ path: String, inLayer layer: Int? = nil) -> TranslationStatesFile? {
        with(path, layer) { file in
            if let states = file.known.states { return states }
            guard let source = file.source else { return nil }
            let states = TranslationStatesParser.read(source)
            file.known.states = states
            return states
        }
    }

    /// The texts of a file and the members that describe them, whatever else is wrong with it.
    ///
    /// - Parameters:
    ///   - path: The path from the home.
    ///   - locale: The locale of its folder.
    ///   - isSource: Whether its locale is the source: members that describe texts are read there alone.
    /// - Returns: The texts; the members that begin with one `@`; and the offsets of those texts whose JSON has a mistake
    ///   in it, so that it is not known how they go on. Nil where there is no JSON object to make out.
    package func texts(
        _ path: String, locale: LocaleIdentifier, isSource: Bool
    ) -> (file: TextFile, metadata: [JSONMember], guesses: Set<Int>)? {
        guard let file = texts(path, locale: locale), file.content == .object else { return nil }
        return (file.includingRecovered(), isSource ? file.metadata : [], Set(file.recovered.map(\.start)))
    }

    // MARK: Contents

    /// The manifests, texts and states of the home, and what is wrong with them.
    package var contents: HomeContents {
        parsed.withLock { known in
            if let known { return known }
            var parser = HomeParser(self)
            let contents = parser.parse()
            known = contents
            return contents
        }
    }

    // MARK: Manifests

    /// What a manifest says, and what is wrong with it; nil where the file is no JSON, or has a name that none has.
    func manifest(_ path: String, name: String) -> (manifest: Manifest?, diagnostics: [Diagnostic])? {
        with(path, nil) { file in
            if let known = file.manifest { return known }
            guard name != "common", let source = file.source, let root = file.document(source).root else { return nil }
            var (manifest, diagnostics) = ManifestReader.read(root, source: source, name: name)
            manifest?.isFaulty = diagnostics.contains { $0.severity == .error }
            file.manifest = (manifest, diagnostics)
            return (manifest, diagnostics)
        }
    }

    /// The manifests that can be read, by their files' names.
    package var manifests: [Manifest] {
        let folder = "Resources/catalogs"
        return (home.names(in: folder) ?? []).filter { $0.hasSuffix(".json") }.compactMap { file in
            manifest("\(folder)/\(file)", name: String(file.dropLast(".json".count)))?.manifest
        }
    }

    // MARK: Keeping

    /// Runs `body` with what is known of a file, which it may add to.
    private func with<Result>(_ path: String, _ layer: Int?, _ body: (inout OpenFile) -> Result) -> Result {
        let layers = home.layers
        let layer = layer ?? (layers.count == 1 ? 0 : layers.lastIndex { $0.lists(path) } ?? 0)
        var open = OpenFile(home: layers[layer], path: path)
        let known = files.withLock { files in
            let id = FileID(layer: layer, path: path)
            if let known = files[id] { return known }
            let known = Locked(File())
            if !isKept { files.removeAll() }
            files[id] = known
            return known
        }
        return known.withLock { file in
            open.known = file
            defer { file = open.known }
            return body(&open)
        }
    }

    /// A file that one thread looks into.
    private struct OpenFile {
        let home: Home
        let path: String
        var known = File()

        var manifest: (manifest: Manifest?, diagnostics: [Diagnostic])? {
            get { known.manifest }
            set { known.manifest = newValue }
        }

        var source: SourceText? {
            mutating get {
                if let source = known.source { return source }
                let source = home.bytes(of: path).map { SourceText(name: home.displayName(of: path), bytes: $0) }
                known.source = .some(source)
                return source
            }
        }

        mutating func document(_ source: SourceText) -> JSONDocument {
            if let document = known.document { return document }
            let document = JSONReader().document(source)
            known.document = document
            return document
        }
    }
}
