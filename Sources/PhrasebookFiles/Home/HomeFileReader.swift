import ICU
import TextKernel

/// Reads files of a home, and collects what is wrong with them.
package struct HomeFileReader {
    /// The files.
    let files: ParsedHome
    /// What was found so far.
    package var log = DiagnosticLog()
    /// The hashes of the files that were read, by layer and path.
    private(set) var hashes: [String: UInt64] = [:]

    /// A reader of a home's files.
    package init(_ files: ParsedHome) { self.files = files }

    /// The home.
    var home: Home { files.home }

    /// The JSON of a file that has a value, of a certain layer or of the highest that has it.
    ///
    /// Mistakes and another form than the canonical one are reported; nil where there is no value to make out.
    package mutating func json(_ file: String, inLayer layer: Int? = nil) -> (source: SourceText, root: JSONNode)? {
        guard let document = files.document(file, inLayer: layer) else {
            reportUnreadable(file, inLayer: layer)
            return nil
        }
        note(document.source, file, inLayer: layer)
        report(document.diagnostics, deviation: document.deviation, in: document.source, by: .formatFile)
        return document.root.map { (document.source, $0) }
    }

    /// The texts of a file of a layer; nil where there is none, or where there is no value to make out.
    mutating func texts(_ file: String, inLayer layer: Int, locale: LocaleIdentifier, isSource: Bool) -> TextFile? {
        guard let texts = files.texts(file, inLayer: layer, locale: locale) else {
            reportUnreadable(file, inLayer: layer)
            return nil
        }
        note(texts.source, file, inLayer: layer)
        log.add(contentsOf: texts.diagnostics)
        if !isSource, let first = texts.metadata.first {
            log.add(
                .translationMetadata, in: texts.source, at: first.keyStart,
                .describesTranslation(key: first.key),
                fixIt: .removeDescription)
        }
        return texts.content == .nothing ? nil : texts
    }

    /// What is recorded of translations in a file of a layer; nil where there is none, or no object in it.
    mutating func states(_ file: String, inLayer layer: Int) -> TranslationStates? {
        guard let states = files.states(file, inLayer: layer) else {
            reportUnreadable(file, inLayer: layer)
            return nil
        }
        note(states.source, file, inLayer: layer)
        report(states.diagnostics, deviation: states.deviation, in: states.source, by: .formatStates)
        return states.states
    }

    /// Reports what is wrong with a file's JSON, or else that its form is not the canonical one.
    private mutating func report(
        _ diagnostics: [JSONDiagnostic], deviation: Int?, in source: SourceText, by fixItKind: FixItKind
    ) {
        for diagnostic in diagnostics { log.add(diagnostic, in: source) }
        if diagnostics.isEmpty { CanonicalForm.report(deviation, in: source, by: fixItKind, &log) }
    }

    private mutating func note(_ source: SourceText, _ file: String, inLayer layer: Int?) {
        hashes["\(layer ?? -1)/\(file)"] = ByteHash.of(source.bytes.span, seed: 0)
    }

    /// Reports a file that is there and cannot be read.
    private mutating func reportUnreadable(_ file: String, inLayer layer: Int?) {
        let home = layer.map { self.home.layers[$0] } ?? home
        guard home.lists(file) else { return }
        log.add(
            .unreadableFile, in: SourceText(name: home.displayName(of: file), bytes: []), at: 0,
            .fileUnreadable, fixIt: .giveRight)
    }

    /// A diagnostic about a path as a whole.
    mutating func report(
        _ rule: Diagnostic.Rule, _ path: String, _ message: DiagnosticText, fixIt: DiagnosticText,
        by fixItKind: FixItKind? = nil
    ) {
        let source = SourceText(name: home.displayName(of: path), bytes: [])
        log.add(rule, in: source, at: 0, message, fixIt: fixIt, by: fixItKind)
    }
}
