import Dispatch
import Phrasebook
import TextKernel

/// The rules over all texts of a home, done in pieces that may run at the same time.
struct CheckRun: Sendable {
    private let home: TranslatedHome
    private let locales: [CheckedLocale]
    private let rules: RuleSet
    private let ignored: IgnoredDiagnostics
    /// What is wrong with the files that the rules read, and with facts beside the texts.
    private let other: [Diagnostic]
    private let pieces: [Piece]

    /// A part of the work.
    private enum Piece {
        /// The texts of a catalog in a locale, by their indices.
        case texts(catalog: Int, locale: Int)
        /// The sources that are translated in two ways into a locale: the only rule that looks at all of its texts.
        case pairs(locale: Int)
    }

    /// What the rules found, before it is joined with what loading found.
    struct Result: Sendable {
        var diagnostics: [Diagnostic] = []
        var ignored: IgnoredDiagnostics
    }

    init(_ home: TranslatedHome) {
        var log = DiagnosticLog()
        self.home = home
        let locales = home.checkedLocales(&log)
        self.locales = locales
        rules = RuleSet(home, &log)
        ignored = IgnoredDiagnostics(home.files, &log)
        other = log.diagnostics + home.withheldCodes()
        // Those that look at all texts of a locale take longest, and come first.
        pieces =
            locales.indices.map { .pairs(locale: $0) }
            + home.books.indices.flatMap { catalog in
                locales.indices.map { .texts(catalog: catalog, locale: $0) }
            }
    }

    /// Does all pieces, on as many threads as the machine has processors.
    ///
    /// - Returns: The diagnostics, those of a catalog in a locale in the order of its texts.
    func result() -> Result {
        let results = Locked<[Result?]>(Array(repeating: nil, count: pieces.count))
        DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
            let result = check(pieces[index])
            results.withLock { $0[index] = result }
        }
        var all = Result(diagnostics: other, ignored: ignored)
        for result in results.withLock({ $0 }) {
            guard let result else { continue }
            all.diagnostics += result.diagnostics
            all.ignored.formUnion(result.ignored)
        }
        for book in home.books where !ignored.isEmpty {
            for entry in book.entries where locales.contains(where: { entry.texts[$0.folder]?.isGuess == true }) {
                all.ignored.markUsed(key: entry.key, catalog: book.name)
            }
        }
        return all
    }

    private func check(_ piece: Piece) -> Result {
        switch piece {
        case .texts(let catalog, let locale): checkTexts(home.books[catalog], locales[locale])
        case .pairs(let locale): findPairs(locales[locale])
        }
    }

    private func checkTexts(_ texts: CatalogTexts, _ locale: CheckedLocale) -> Result {
        let isSource = locale.folder == home.sourceLocale
        return check(texts, locale) { entry, text, faults in
            let source = entry.texts[home.sourceLocale].map { AnalyzedText($0) }
            // A text that the source lacks is checked on its own.
            let own = isSource ? source ?? AnalyzedText(text) : AnalyzedText(text)
            rules.check(
                CheckContext(own, of: entry, in: texts, locale, source: source, sourceFolder: home.sourceLocale),
                &faults)
        }
    }

    private func findPairs(_ locale: CheckedLocale) -> Result {
        var result = Result(ignored: ignored)
        guard locale.folder != home.sourceLocale else { return result }
        var pairs = TranslationPairs()
        for texts in home.books {
            let found = check(texts, locale) { entry, text, faults in
                guard let source = entry.texts[home.sourceLocale]?.text,
                    let first = pairs.note(text.text, of: source, entry, in: texts.name)
                else { return }
                faults.add(
                    .translatedTwoWays, 0,
                    .translatedTwoWays(address: "\(first.book)/\(first.key)", text: first.text),
                    fixIt: .useOneTranslation)
            }
            result.diagnostics += found.diagnostics
            result.ignored.formUnion(found.ignored)
        }
        return result
    }

    /// Applies rules to each text of a catalog in a locale that may be changed, and that is read whole.
    private func check(
        _ texts: CatalogTexts, _ locale: CheckedLocale,
        _ rule: (TextEntry, TranslatedText, inout TextFaults) -> Void
    ) -> Result {
        var result = Result(ignored: ignored)
        guard let file = texts.files[locale.folder] else { return result }
        var faults = TextFaults(for: .diagnostics)
        /// The last diagnostic of each rule.
        var last: [Diagnostic.Rule: Diagnostic] = [:]
        for entry in texts.entries {
            guard let text = entry.texts[locale.folder], !text.isContract,
                !entry.isGuess(in: locale.folder, from: home.sourceLocale)
            else { continue }
            faults.beginText(
                ignoring: ignored.isEmpty
                    ? [] : ignored.rules(catalog: texts.name, key: entry.key, locale: locale.folder))
            rule(entry, text, &faults)
            if !faults.ignored.isEmpty {
                result.ignored.markUsed(
                    faults.ignored, catalog: texts.name, key: entry.key, locale: locale.folder)
            }
            guard !faults.list.isEmpty else { continue }
            for diagnostic in diagnostics(faults.list, text, entry.key, file) {
                last[diagnostic.rule] = diagnostic
                result.diagnostics.append(diagnostic)
            }
        }
        for (rule, diagnostic) in last {
            let more = faults.counts[rule, default: 0] - TextChecks.maximumDiagnostics
            guard more > 0 else { continue }
            result.diagnostics.append(
                Diagnostic(
                    rule: .tooManyFindings, severity: diagnostic.severity, position: diagnostic.position,
                    message: .moreOfRule(rule: rule.name, count: more), fixIt: .fixShown))
        }
        return result
    }

    /// The faults of a text as diagnostics.
    private func diagnostics(
        _ faults: [TextFault], _ text: TranslatedText, _ key: String, _ file: SourceText
    ) -> [Diagnostic] {
        var walk = JSONStringWalk(in: file, from: text.start)
        // Most texts have one fault at most.
        let ordered = faults.count < 2 ? faults : faults.sorted { ($0.offset ?? -1) < ($1.offset ?? -1) }
        return ordered.map { fault in
            let byte = fault.offset.map { walk.byteOffset(ofScalar: $0) } ?? text.keyStart
            return Diagnostic(
                rule: fault.rule, position: file.position(atByte: byte),
                message: .ofText(key: key, finding: fault.message), fixIt: fault.fixIt)
        }
    }
}
