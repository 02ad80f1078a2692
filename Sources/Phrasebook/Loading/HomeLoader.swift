import ICU
import MessageFormat

/// Reads a whole home, checks it, and makes a snapshot of it.
struct HomeLoader {
    let home: Home
    let options: StoreOptions
    private var log = FindingLog()

    init(home: Home, options: StoreOptions) {
        self.home = home
        self.options = options
    }

    /// Loads a home.
    ///
    /// - Returns: The snapshot, or nil where something is wrong that stops it; in both cases every finding, by file
    ///   and place.
    static func load(_ home: Home, options: StoreOptions) -> (snapshot: Snapshot?, findings: [Finding]) {
        var loader = HomeLoader(home: home, options: options)
        let snapshot = loader.load()
        let findings = loader.log.findings.sorted { left, right in
            let (a, b) = (left.position, right.position)
            return (a.file, a.line, a.column) < (b.file, b.line, b.column)
        }
        return (loader.log.hasErrors ? nil : snapshot, findings)
    }

    private mutating func load() -> Snapshot? {
        let manifests = manifests()
        let locales = locales()
        guard !manifests.isEmpty, !locales.isEmpty else { return nil }
        let sourceLocale = locales.firstIndex { $0.folder == "en_US" }
        var common = LoadedTexts(localeCount: locales.count)
        readCommon(locales, sourceLocale, &common)
        var catalogs: [LoadedCatalog] = []
        for manifest in manifests { catalogs.append(read(manifest, locales)) }
        reportTextsWithoutManifest(manifests, locales)
        do throws(ICUError) {
            return try Snapshot(
                locales: locales, catalogs: catalogs, common: common, options: options,
                fallbacks: FallbackTable(options.fallbacks), version: contentHash(manifests, locales))
        } catch {
            missing("Locales", "\(error)", "install ICU's complete data (libicu)")
            return nil
        }
    }

    // MARK: Files

    private mutating func json(_ file: String) -> (source: SourceText, root: JSONNode)? {
        guard let bytes = home.bytes(of: file) else { return nil }
        let source = SourceText(name: home.displayName(of: file), bytes: bytes)
        let (root, findings) = JSONReader().read(source)
        for finding in findings {
            log.add(
                Finding.Rule(rawValue: finding.code.rawValue), .error, in: source, at: finding.byteOffset,
                related: finding.relatedByteOffset, finding.message, mend: finding.remedy)
        }
        guard let root else { return nil }
        if findings.isEmpty { CanonicalForm.check(root, source, &log) }
        return (source, root)
    }

    private mutating func missing(_ path: String, _ what: String, _ remedy: String) {
        let source = SourceText(name: home.displayName(of: path), bytes: [])
        log.add(.missingFile, .error, in: source, at: 0, what, mend: remedy)
    }

    private mutating func manifests() -> [(manifest: Manifest, source: SourceText)] {
        let folder = "Resources/catalogs"
        let files = (home.names(in: folder) ?? []).filter { $0.hasSuffix(".json") }
        if files.isEmpty {
            missing(folder, "the home has no manifest", "put one at \(folder)/NAME.json; `phrasebook init` makes one")
        }
        var result: [(Manifest, SourceText)] = []
        for file in files {
            guard let (source, root) = json("\(folder)/\(file)") else { continue }
            let read = ManifestReader.read(root, source: source, name: String(file.dropLast(".json".count)))
            log.add(contentsOf: read.findings)
            if let manifest = read.manifest { result.append((manifest, source)) }
        }
        return result
    }

    private mutating func locales() -> [LoadedLocale] {
        let folders = home.names(in: "Locales") ?? []
        if folders.isEmpty {
            missing("Locales", "the home has no locale", "put texts at Locales/en_US/NAME.arb")
        }
        var result: [LoadedLocale] = []
        for folder in folders {
            guard home.names(in: "Locales/\(folder)") != nil else { continue }
            guard let identifier = LocaleIdentifier(folder) else {
                missing("Locales/\(folder)", "“\(folder)” is no locale", "name the folder like en_US or zh_Hant_HK")
                continue
            }
            if let other = result.first(where: { $0.identifier == identifier }) {
                missing(
                    "Locales/\(folder)", "the folders \(other.folder) and \(folder) are the same locale",
                    "join them into one")
                continue
            }
            result.append(
                LoadedLocale(
                    identifier: identifier, folder: folder, formatters: LocaleFormatters(locale: identifier)))
        }
        return result
    }

    // MARK: Texts

    private mutating func texts(
        _ name: String, _ locale: LoadedLocale, isSource: Bool
    ) -> TextFile? {
        guard let (source, root) = json("Locales/\(locale.folder)/\(name).arb") else { return nil }
        return TextFile.read(root, source: source, locale: locale.identifier, isSource: isSource, &log)
    }

    private mutating func readCommon(_ locales: [LoadedLocale], _ sourceLocale: Int?, _ common: inout LoadedTexts) {
        var files: [TextFile?] = []
        for (index, locale) in locales.enumerated() {
            let file = texts("common", locale, isSource: index == sourceLocale)
            files.append(file)
            guard let file else { continue }
            let compiler = TextCompiler(compiler: MessageCompiler(formatters: locale.formatters))
            for text in file.texts {
                let declared = CommonTexts.arguments(of: text.key)
                if declared == nil { reportUnknownKey(text, in: file.source) }
                guard !isEmpty(text, in: file.source) else { continue }
                common.words[index][text.key] = compiler.compile(
                    text, in: file.source, declared: declared ?? [],
                    type: { declared?.contains($0) == true ? .text : nil }, &log)
            }
        }
        let order = Dictionary(
            (sourceLocale.flatMap { files[$0] }?.texts ?? []).enumerated().map { ($1.key, $0) },
            uniquingKeysWith: { first, _ in first })
        for file in files { file?.checkOrder(by: { order[$0] }, &log) }
        compareWithSource("common", locales, files, sourceLocale, contract: [:], isExpected: { _ in true })
    }

    private mutating func read(
        _ read: (manifest: Manifest, source: SourceText), _ locales: [LoadedLocale]
    ) -> LoadedCatalog {
        let catalog = read.manifest.catalog
        let name = catalog.name.rawValue
        let sourceLocale = locales.firstIndex { $0.identifier == catalog.contractLocale }
        if sourceLocale == nil {
            missing(
                "Locales/\(catalog.contractLocale.folderName)/\(name).arb",
                "the contract locale of \(name) is not in the home",
                "add the folder Locales/\(catalog.contractLocale.folderName)")
        }
        let keys = CatalogKeys(catalog)
        var loaded = LoadedTexts(localeCount: locales.count, entryCount: catalog.entries.count)
        var files: [TextFile?] = []
        for (index, locale) in locales.enumerated() {
            let file = texts(name, locale, isSource: index == sourceLocale)
            files.append(file)
            guard let file else { continue }
            file.checkOrder(by: keys.rank, &log)
            let compiler = TextCompiler(compiler: MessageCompiler(formatters: locale.formatters))
            for text in file.texts {
                guard !isEmpty(text, in: file.source) else { continue }
                switch keys[text.key] {
                case .text(let entry, let slot):
                    let arguments =
                        slot == .fields ? CommonTexts.fieldPatternArguments : catalog.entries[entry].arguments
                    loaded[index, entry, slot] = compiler.compile(
                        text, in: file.source, declared: arguments.map(\.name),
                        type: { name in arguments.first { $0.name == name }?.type }, &log)
                case .word:
                    loaded.words[index][text.key] = compiler.compile(
                        text, in: file.source, declared: [], type: { _ in nil }, &log)
                case nil: reportUnknownKey(text, in: file.source)
                }
            }
        }
        let expected = Set(catalog.entries.flatMap { keys.required($0) })
        reportMissingSource(expected, files, sourceLocale, catalog, read.source)
        compareWithSource(
            name, locales, files, sourceLocale, contract: read.manifest.contract, isExpected: { keys[$0] != nil })
        return LoadedCatalog(catalog: catalog, texts: loaded)
    }

    private mutating func isEmpty(_ text: TextFile.Text, in source: SourceText) -> Bool {
        guard text.value.isEmpty else { return false }
        log.add(
            .emptyText, .warning, in: source, at: text.start, "“\(text.key)” is empty and counts as missing",
            mend: "write the text, or remove the key")
        return true
    }

    private mutating func reportUnknownKey(_ text: TextFile.Text, in source: SourceText) {
        log.add(
            .unknownKey, .warning, in: source, at: text.keyStart, "“\(text.key)” belongs to nothing in this catalog",
            mend: "mend the key's spelling, or remove the text with its code")
    }

    private mutating func reportMissingSource(
        _ expected: Set<String>, _ files: [TextFile?], _ sourceLocale: Int?, _ catalog: Catalog, _ manifest: SourceText
    ) {
        guard let sourceLocale else { return }
        let present = Set((files[sourceLocale]?.texts ?? []).filter { !$0.value.isEmpty }.map(\.key))
        for key in expected.subtracting(present).sorted() {
            log.add(
                .missingText, .warning, in: files[sourceLocale]?.source ?? manifest, at: 0,
                "the source locale has no text “\(key)”",
                mend: "add it to the file of \(catalog.contractLocale.folderName)")
        }
    }

    /// Holds each translation against the source: what is missing, what is stale, what is contract and was changed.
    private mutating func compareWithSource(
        _ name: String, _ locales: [LoadedLocale], _ files: [TextFile?], _ sourceLocale: Int?,
        contract: [Manifest.ContractKey: String], isExpected: (String) -> Bool
    ) {
        let sources = Dictionary(
            (sourceLocale.flatMap { files[$0] }?.texts ?? []).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        for (index, locale) in locales.enumerated() {
            guard let file = files[index] else {
                if !sources.isEmpty {
                    let source = SourceText(
                        name: home.displayName(of: "Locales/\(locale.folder)/\(name).arb"), bytes: [])
                    log.add(
                        .missingText, .warning, in: source, at: 0,
                        "\(locale.folder) has no \(name).arb: all of its texts fall back", mend: "add the file")
                }
                continue
            }
            checkContract(file, locale, contract)
            guard index != sourceLocale else { continue }
            let present = Set(file.texts.map(\.key))
            for text in files[sourceLocale ?? index]?.texts ?? []
            where !present.contains(text.key) && !text.value.isEmpty && isExpected(text.key) {
                log.add(
                    .missingText, .warning, in: file.source, at: 0, "the text “\(text.key)” is missing",
                    mend: "translate “\(text.value.prefix(60))”")
            }
            let states = TranslationStates.read(
                json("Resources/translations/\(locale.folder)/\(name).json"), &log)
            for text in file.texts where !text.value.isEmpty {
                guard let state = states[text.key], let current = sources[text.key] else { continue }
                if state.source != TextHash.of(current), state.translation == TextHash.of(text.value) {
                    log.add(
                        .staleText, .warning, in: file.source, at: text.start,
                        "“\(text.key)” was translated from another text than “\(current.prefix(60))”",
                        mend: "translate it anew, or confirm that it is still right")
                }
            }
        }
    }

    private mutating func checkContract(
        _ file: TextFile, _ locale: LoadedLocale, _ contract: [Manifest.ContractKey: String]
    ) {
        for text in file.texts {
            let key = Manifest.ContractKey(locale: locale.identifier, key: text.key)
            guard let pinned = contract[key], pinned != TextHash.of(text.value) else { continue }
            log.add(
                .changedContract, .warning, in: file.source, at: text.start,
                "“\(text.key)” is contract, and not what the manifest pins",
                mend: "restore the document's text; if the document changed, pin \(TextHash.of(text.value)) instead")
        }
    }

    private mutating func reportTextsWithoutManifest(
        _ manifests: [(manifest: Manifest, source: SourceText)], _ locales: [LoadedLocale]
    ) {
        let known = Set(manifests.map { "\($0.manifest.catalog.name).arb" } + ["common.arb"])
        for locale in locales {
            for file in home.names(in: "Locales/\(locale.folder)") ?? [] where file.hasSuffix(".arb") {
                guard !known.contains(file) else { continue }
                let source = SourceText(name: home.displayName(of: "Locales/\(locale.folder)/\(file)"), bytes: [])
                log.add(
                    .unknownKey, .warning, in: source, at: 0, "no manifest belongs to \(file)",
                    mend: "add Resources/catalogs/\(file.dropLast(4)).json, or remove the file")
            }
        }
    }

    private func contentHash(
        _ manifests: [(manifest: Manifest, source: SourceText)], _ locales: [LoadedLocale]
    ) -> String {
        var content = ""
        for (_, source) in manifests { content += TextHash.of(String(decoding: source.bytes, as: UTF8.self)) }
        for locale in locales {
            for file in home.names(in: "Locales/\(locale.folder)") ?? [] {
                let bytes = home.bytes(of: "Locales/\(locale.folder)/\(file)") ?? []
                content += "\(locale.folder)/\(file)" + TextHash.of(String(decoding: bytes, as: UTF8.self))
            }
        }
        return TextHash.of(content)
    }
}
