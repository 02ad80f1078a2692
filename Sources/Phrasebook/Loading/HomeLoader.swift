import ICU
import MessageFormat

/// Makes a snapshot of a home that was parsed, and checks its texts.
struct HomeLoader {
    let parsed: HomeContents
    let options: StoreOptions
    let monitor: ResolutionMonitor
    var log = DiagnosticLog()
    /// The texts that were read.
    var pool = TextPool([])

    /// Loads a home.
    ///
    /// - Returns: The snapshot, or nil where something is wrong that stops it; in both cases every diagnostic, by file
    ///   and position.
    static func load(
        _ parsed: HomeContents, options: StoreOptions, monitor: ResolutionMonitor
    ) -> (snapshot: Snapshot?, diagnostics: [Diagnostic]) {
        var loader = HomeLoader(parsed: parsed, options: options, monitor: monitor)
        let snapshot = parsed.canLoad ? loader.load() : nil
        let diagnostics = (parsed.diagnostics + loader.log.diagnostics).inOrder
        return (diagnostics.contains { $0.severity == .error } ? nil : snapshot, diagnostics)
    }

    private mutating func load() -> Snapshot? {
        let locales = parsed.locales.map {
            LoadedLocale(
                identifier: $0.identifier, folder: $0.folder, formatters: LocaleFormatters(locale: $0.identifier))
        }
        pool = TextPool(locales)
        var common = LoadedTexts(localeCount: locales.count)
        readCommon(locales, &common)
        var catalogs: [LoadedCatalog] = []
        for catalog in parsed.catalogs { catalogs.append(read(catalog, locales)) }
        for manifest in parsed.catalogs.map(\.manifest) {
            for (key, offset) in manifest.sharedTexts where !common.words.contains(where: { $0[key] != nil }) {
                log.add(
                    .badValue, in: manifest.source, at: offset, .noSharedText(key: key),
                    fixIt: .correctOrAddShared)
            }
        }
        for key in [CommonTexts.unavailable, CommonTexts.unknownMessage]
        where !common.words.contains(where: { $0[key] != nil }) {
            let file = "Locales/\(locales[parsed.common.sourceLocale ?? 0].folder)/common.arb"
            let source = SourceText(name: parsed.home.displayName(of: file), bytes: [])
            log.add(
                .missingText, in: source, at: 0, .sharedTextMissing(key: key),
                fixIt: .addIt, by: .writeCommonTexts)
        }
        // Handed over, so that the plans' own literals are added without a copy.
        let texts = pool
        pool = TextPool([])
        do throws(ICUError) {
            return try Snapshot(
                locales: locales, catalogs: catalogs, common: common, pool: texts, options: options, monitor: monitor,
                version: parsed.version)
        } catch {
            log.add(
                .missingFile, in: SourceText(name: parsed.home.displayName(of: "Locales"), bytes: []), at: 0,
                .icuFailure(failure: "\(error)"), fixIt: .installICU)
            return nil
        }
    }
}
