import ICU
import TextKernel

/// Checks the translations of a catalog against their source: what is missing, what is stale, what is contract and was
/// changed.
struct SourceComparison {
    let home: Home
    let locales: [HomeContents.Locale]
    let texts: ParsedTexts
    /// The pinned hashes of contract texts, by locale and key.
    let contract: [LocaleIdentifier: [String: TextHash]]
    /// Whether a translation needs the text of a key.
    let isExpected: (String) -> Bool

    /// Reports what is wrong.
    func report(to log: inout DiagnosticLog) {
        let name = texts.name
        let sourceLocale = texts.sourceLocale
        let sourceFile = sourceLocale.flatMap { texts.lowest($0) }
        if sourceFile == nil, let sourceLocale { reportSourceFile(locales[sourceLocale].folder, &log) }
        for (index, locale) in locales.enumerated() {
            let statesPath = "Resources/translations/\(locale.folder)/\(name).json"
            guard let file = texts.lowest(index) else {
                // A locale need not have every catalog; one whose translations are recorded had this one.
                if sourceFile?.texts.isEmpty == false, !home.lists("Locales/\(locale.folder)/\(name).arb"),
                    home.lists(statesPath)
                {
                    let source = SourceText(
                        name: home.displayName(of: "Locales/\(locale.folder)/\(name).arb"), bytes: [])
                    log.add(
                        .missingText, in: source, at: 0,
                        .localeWithoutFile(locale: locale.folder, file: "\(name).arb"),
                        fixIt: .restoreOrRemove(path: statesPath))
                }
                continue
            }
            for file in texts.layers[index] { checkContract(file, contract[locale.identifier] ?? [:], &log) }
            guard index != sourceLocale else { continue }
            if let sourceFile { reportMissing(in: file, of: sourceFile, &log) }
            if let sourceFile, !texts.states[index].isEmpty {
                compare(file, with: texts.states[index], sourceFile, locale, &log)
            }
        }
    }

    /// Reports the translations of a file that are stale or unfinished.
    private func compare(
        _ file: TextFile, with states: TranslationStates, _ sourceFile: TextFile, _ locale: HomeContents.Locale,
        _ log: inout DiagnosticLog
    ) {
        let (sources, records) = (sourceFile.texts, states.records)
        var (nextSource, nextRecord) = (KeyCursor(), KeyCursor())
        for text in file.texts where !file.isEmpty(text) {
            let recordIndex = nextRecord.index(of: file.key(text), count: records.count) {
                file.hasKey(text, records[$0].key)
            } keyAt: {
                records[$0].key
            }
            let sourceIndex = nextSource.index(of: file.key(text), count: sources.count) {
                file.hasKey(text, of: sources[$0], in: sourceFile)
            } keyAt: {
                sourceFile.key(sources[$0])
            }
            guard let recordIndex, let sourceIndex,
                !sourceFile.withBytes(
                    of: sources[sourceIndex].value, { records[recordIndex].record.isCurrent(from: $0) })
            else { continue }
            let current = sourceFile.value(sources[sourceIndex])
            let status = records[recordIndex].record.status(of: file.value(text), from: current)
            report(status, of: text, in: file, current, locale, &log)
        }
    }

    /// Reports a translation that was made from another source, or that somebody called unfinished.
    private func report(
        _ status: TranslationRecord.Status, of text: TextFile.Text, in file: TextFile, _ current: String,
        _ locale: HomeContents.Locale, _ log: inout DiagnosticLog
    ) {
        let (rule, what, fixIt): (Diagnostic.Rule, DiagnosticText, DiagnosticText)
        let key = file.key(text)
        switch status {
        case .current: return
        case .stale(let source):
            let change = source.map { Self.change(from: $0, to: current) }
            rule = .staleText
            what =
                change.map { .staleText(key: key, old: $0.old, new: $0.new) }
                ?? .staleFromOther(key: key, text: Self.shortened(current))
            fixIt = .translateAnew
        case .unfinished(let source):
            let change = source.map { Self.change(from: $0, to: current) }
            rule = .unfinishedText
            what =
                change.map { .unfinishedStale(key: key, old: $0.old, new: $0.new) } ?? .unfinishedText(key: key)
            fixIt = .finishIt
        }
        log.add(
            rule, in: file.source, at: text.start, what, fixIt: fixIt,
            by: .confirmTranslation(of: "\(texts.name)/\(key)", locale: locale.folder))
    }

    /// Reports that the source has no file, where it is not there; one that cannot be read has its own diagnostic.
    private func reportSourceFile(_ folder: String, _ log: inout DiagnosticLog) {
        let name = texts.name
        let path = "Locales/\(folder)/\(name).arb"
        // A `common.arb` is not needed whose translations are not there either.
        guard !home.lists(path), name != "common" || texts.layers.contains(where: { !$0.isEmpty }) else { return }
        log.add(
            .missingText, in: SourceText(name: home.displayName(of: path), bytes: []), at: 0,
            .sourceWithoutFile(locale: folder, file: "\(name).arb"),
            fixIt: .restoreOrWrite, by: .writeTexts)
    }

    /// Reports, once a file, the texts of the source that a translation does not have.
    ///
    /// How many they are is said; which, is for the tools that count and export them. Only one alone is named.
    /// Most files have the same keys in the same order, so no table is made before a key is not the next one.
    private func reportMissing(in file: TextFile, of sources: TextFile, _ log: inout DiagnosticLog) {
        var next = 0
        var keys: Set<ExactKey>?
        var total = 0
        var missing: [TextFile.Text] = []
        for text in sources.texts {
            if next < file.texts.count, file.hasKey(file.texts[next], of: text, in: sources) {
                next += 1
                total += 1
                continue
            }
            let key = sources.key(text)
            let present = keys ?? file.keys
            keys = present
            guard !sources.isEmpty(text), isExpected(key) else { continue }
            total += 1
            if !present.contains(ExactKey(text: key)) { missing.append(text) }
        }
        guard let first = missing.first else { return }
        guard missing.count > 1 else {
            return log.add(
                .missingText, in: file.source, at: 0, .textMissing(key: sources.key(first)),
                fixIt: .translateText(text: Self.shortened(sources.value(first))))
        }
        log.add(
            .missingText, in: file.source, at: 0, .textsMissing(count: missing.count, total: total),
            fixIt: .translateThem, by: .listMissing)
    }

    private func checkContract(_ file: TextFile, _ contract: [String: TextHash], _ log: inout DiagnosticLog) {
        guard !contract.isEmpty else { return }
        for text in file.texts {
            let key = file.key(text)
            guard let pinned = contract[key] else { continue }
            let hash = file.withBytes(of: text.value) { TextHash(of: $0) }
            guard pinned != hash else { continue }
            log.add(
                .changedContract, in: file.source, at: text.start,
                .contractChanged(key: key),
                fixIt: .restoreContract(hash: hash.description))
        }
    }

    /// Two versions of a text, each from a little before their first difference on.
    private static func change(from old: String, to new: String) -> (old: String, new: String) {
        let same = zip(old, new).prefix { $0 == $1 }.count
        let hidden = old.count > 60 || new.count > 60 ? max(0, same - 20) : 0
        func shown(_ text: String) -> String {
            (hidden > 0 ? "…" : "") + shortened(String(text.dropFirst(hidden)))
        }
        return (shown(old), shown(new))
    }

    /// The beginning of a text, to show which one it is.
    private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }
}
