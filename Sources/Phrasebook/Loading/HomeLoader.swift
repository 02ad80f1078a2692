import ICU
import MessageFormat
import TextKernel

/// Reads a whole home, checks it, and makes a snapshot of it.
struct HomeLoader {
    let files: ParsedHome
    let options: StoreOptions
    let monitor: ResolutionMonitor
    private let purpose: Purpose
    var log = FindingLog()
    /// The hashes of the texts and manifests that were read, by layer and path.
    private var hashes: [String: UInt64] = [:]

    var home: Home { files.home }

    init(_ files: ParsedHome, options: StoreOptions, monitor: ResolutionMonitor, for purpose: Purpose = .use) {
        self.files = files
        self.purpose = purpose
        self.options = options
        self.monitor = monitor
    }

    /// Loads a home.
    ///
    /// - Returns: The snapshot, or nil where something is wrong that stops it; in both cases every finding, by file
    ///   and place.
    static func load(
        _ files: ParsedHome, options: StoreOptions, monitor: ResolutionMonitor, for purpose: Purpose = .use
    ) -> (snapshot: Snapshot?, findings: [Finding]) {
        var loader = HomeLoader(files, options: options, monitor: monitor, for: purpose)
        let snapshot = loader.load()
        let findings = loader.log.findings.sorted { left, right in
            let (a, b) = (left.position, right.position)
            return (a.file, a.line, a.column) < (b.file, b.line, b.column)
        }
        return (loader.log.hasErrors ? nil : snapshot, findings)
    }

    private mutating func load() -> Snapshot? {
        if let folder = home.missingFolder {
            let source = SourceText(name: folder, bytes: [])
            log.add(
                .missingFile, .error, in: source, at: 0, "there is no folder here",
                mend: "name a folder with Locales/ and Resources/")
            return nil
        }
        let manifests = manifests()
        if purpose != .use { checkSourceNames(manifests) }
        if purpose == .check { checkReleasedNames(manifests) }
        let locales = locales()
        guard !manifests.isEmpty, !locales.isEmpty else { return nil }
        let contractLocale = manifests.first?.manifest.catalog.contractLocale
        let sourceLocale =
            locales.firstIndex { $0.folder == "en_US" } ?? locales.firstIndex { $0.identifier == contractLocale }
        var common = LoadedTexts(localeCount: locales.count)
        readCommon(locales, sourceLocale, &common)
        var catalogs: [LoadedCatalog] = []
        for manifest in manifests { catalogs.append(read(manifest, locales)) }
        for (manifest, source) in manifests {
            for (key, place) in manifest.sharedTexts where !common.words.contains(where: { $0[key] != nil }) {
                log.add(
                    .badValue, .error, in: source, at: place, "“\(key)” is no text of common.arb",
                    mend: "mend its spelling, or add the text to common.arb")
            }
        }
        for key in [CommonTexts.unavailable, CommonTexts.unknownMessage]
        where !common.words.contains(where: { $0[key] != nil }) {
            let file = "Locales/\(locales[sourceLocale ?? 0].folder)/common.arb"
            let source = SourceText(name: home.displayName(of: file), bytes: [])
            log.add(
                .missingText, .warning, in: source, at: 0, "no locale has the text “\(key)”, which every catalog needs",
                mend: "add it; `phrasebook init` writes a common.arb to copy from")
        }
        reportTextsWithoutManifest(locales)
        if purpose == .check { reportMissingLocales(locales) }
        do throws(ICUError) {
            return try Snapshot(
                locales: locales, catalogs: catalogs, common: common, options: options, monitor: monitor,
                fallbacks: FallbackTable(options.fallbacks), version: contentHash)
        } catch {
            missing("Locales", "\(error)", "install ICU's complete data (libicu)")
            return nil
        }
    }

    // MARK: Files

    mutating func json(_ file: String, inLayer layer: Int? = nil) -> (source: SourceText, root: JSONNode)? {
        guard let source = source(file, inLayer: layer),
            let root = tree(file, inLayer: layer, mender: Self.mender(of: file)).root
        else { return nil }
        return (source, root)
    }

    /// The bytes of a file, of a certain layer or of the highest that has it; nil where it cannot be read.
    mutating func source(_ file: String, inLayer layer: Int? = nil) -> SourceText? {
        guard let source = files.source(file, inLayer: layer) else {
            let home = layer.map { self.home.layers[$0] } ?? home
            if home.lists(file) {
                let source = SourceText(name: home.displayName(of: file), bytes: [])
                log.add(
                    .unreadableFile, .error, in: source, at: 0, "the file cannot be read",
                    mend: "give the process the right to read it")
            }
            return nil
        }
        hashes["\(layer ?? -1)/\(file)"] = ByteHash.of(source.bytes.span, seed: 0)
        return source
    }

    /// The JSON of a file, and what is wrong with it; no root where there is none to make out.
    ///
    /// `mender` is the command that writes it in canonical form.
    mutating func tree(
        _ file: String, inLayer layer: Int?, mender: String
    ) -> (root: JSONNode?, findings: [JSONFinding]) {
        guard let (source, root, findings) = files.json(file, inLayer: layer) else { return (nil, []) }
        for finding in findings {
            log.add(
                Finding.Rule(rawValue: finding.code.rawValue), .error, in: source, at: finding.byteOffset,
                related: finding.relatedByteOffset, Self.phrase(finding.message), mend: Self.phrase(finding.remedy))
        }
        if let root, findings.isEmpty { CanonicalForm.check(root, source, mender: mender, &log) }
        return (root, findings)
    }

    private static func mender(of file: String) -> String {
        file.hasPrefix("Resources/translations/") ? "phrasebook sync" : "phrasebook check --fix"
    }

    /// A sentence of the JSON reader as a part of a finding's one sentence.
    private static func phrase(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    mutating func missing(_ path: String, _ what: String, _ remedy: String) {
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
            let name = String(file.dropLast(".json".count))
            if name == "common" {
                log.add(
                    .badValue, .error, in: source, at: root.start, "a catalog cannot be named common",
                    mend: "name it otherwise: common.arb holds what all catalogs share")
                continue
            }
            guard let read = self.files.manifest("\(folder)/\(file)", name: name) else { continue }
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
                let source = SourceText(name: home.displayName(of: "Locales/\(folder)"), bytes: [])
                log.add(
                    .unknownLocale, .warning, in: source, at: 0, "“\(folder)” is no locale and is not read",
                    mend: "name the folder like en_US or zh_Hant_HK, or move it elsewhere")
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

    private mutating func reportTextsWithoutManifest(_ locales: [LoadedLocale]) {
        let manifests = (home.names(in: "Resources/catalogs") ?? []).filter { $0.hasSuffix(".json") }
        let known = Set(manifests.map { "\($0.dropLast(5)).arb" } + ["common.arb"])
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

    /// A hash of what answers are made of: the manifests and the texts.
    private var contentHash: String {
        let read = hashes.filter { $0.key.contains("/Locales/") || $0.key.contains("/Resources/catalogs/") }
        let lines = read.sorted { $0.key < $1.key }.map { "\($0.key) \(TextHash.hexadecimal($0.value))" }
        return TextHash.of(lines.joined(separator: "\n"))
    }
}
