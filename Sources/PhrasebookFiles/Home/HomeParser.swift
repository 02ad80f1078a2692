import ICU

/// Reads the files of a home; see ``ParsedHome/contents``.
struct HomeParser {
    private var files: HomeFileReader

    init(_ files: ParsedHome) { self.files = HomeFileReader(files) }

    mutating func parse() -> HomeContents {
        let home = files.home
        if let folder = home.missingFolder {
            files.log.add(
                .missingFile, in: SourceText(name: folder, bytes: []), at: 0, .noFolder,
                fixIt: .nameHome)
            let nothing = ParsedTexts(name: "common", sourceLocale: nil, layers: [], states: [])
            return HomeContents(
                files: files.files, locales: [], catalogs: [], common: nothing, diagnostics: files.log.diagnostics,
                version: version)
        }
        for folder in home.unreadableFolders {
            files.log.add(
                .unreadableFile, in: SourceText(name: folder.path, bytes: []), at: 0,
                .folderUnreadable(reason: folder.reason), fixIt: .giveRight)
        }
        let manifests = manifests()
        let locales = locales()
        let log = files.log
        let usual = locales.firstIndex { $0.folder == "en_US" }
        func index(of locale: LocaleIdentifier?) -> Int? { locales.firstIndex { $0.identifier == locale } }
        let contractLocale = manifests.first?.catalog.contractLocale
        let common = texts("common", locales, usual ?? index(of: contractLocale))
        compare(common, locales, [:]) { _ in true }
        var catalogs: [ParsedCatalog] = []
        for manifest in manifests {
            let catalog = manifest.catalog
            let keys = CatalogKeys(catalog)
            // The source of translations is en_US; a home without it translates from the contract.
            let texts = texts(catalog.name.rawValue, locales, usual ?? index(of: catalog.contractLocale))
            compare(texts, locales, manifest.contract) { keys.isRead($0, catalog) }
            catalogs.append(ParsedCatalog(manifest: manifest, keys: keys, texts: texts))
        }
        if manifests.isEmpty || locales.isEmpty {
            // There is one thing to say, and it is said.
            files.log = log
        } else {
            reportTextsWithoutManifest(locales)
        }
        return HomeContents(
            files: files.files, locales: locales, catalogs: catalogs, common: common,
            diagnostics: files.log.diagnostics,
            version: version)
    }

    // MARK: Texts

    private mutating func texts(_ name: String, _ locales: [HomeContents.Locale], _ sourceLocale: Int?) -> ParsedTexts {
        var layers: [[TextFile]] = []
        var states: [TranslationStates] = []
        for (index, locale) in locales.enumerated() {
            var lowest: Int?
            layers.append(
                files.home.layers.indices.compactMap { layer in
                    let path = "Locales/\(locale.folder)/\(name).arb"
                    let file = files.texts(
                        path, inLayer: layer, locale: locale.identifier, isSource: index == sourceLocale)
                    if file != nil { lowest = lowest ?? layer }
                    return file
                })
            states.append(
                lowest.map { self.states(name, locale, inLayer: $0, isSource: index == sourceLocale) } ?? .init())
        }
        return ParsedTexts(name: name, sourceLocale: sourceLocale, layers: layers, states: states)
    }

    /// The states of a locale's translations; mistakes in those of the source are not reported, since they are not compared.
    private mutating func states(
        _ name: String, _ locale: HomeContents.Locale, inLayer layer: Int, isSource: Bool
    ) -> TranslationStates {
        let log = files.log
        defer { if isSource { files.log = log } }
        let path = "Resources/translations/\(locale.folder)/\(name).json"
        return files.states(path, inLayer: layer) ?? TranslationStates()
    }

    private mutating func compare(
        _ texts: ParsedTexts, _ locales: [HomeContents.Locale], _ contract: [LocaleIdentifier: [String: TextHash]],
        isExpected: (String) -> Bool
    ) {
        withoutActuallyEscaping(isExpected) { isExpected in
            SourceComparison(
                home: files.home, locales: locales, texts: texts, contract: contract, isExpected: isExpected
            ).report(to: &files.log)
        }
    }

    // MARK: Folders

    private mutating func manifests() -> [Manifest] {
        let folder = "Resources/catalogs"
        let names = (files.home.names(in: folder) ?? []).filter { $0.hasSuffix(".json") }
        if names.isEmpty {
            files.report(
                .missingFile, folder, .noManifest,
                fixIt: .putManifest(path: "\(folder)/NAME.json"), by: .writeManifest)
        }
        var result: [Manifest] = []
        for file in names {
            guard let (source, root) = files.json("\(folder)/\(file)") else { continue }
            let name = String(file.dropLast(".json".count))
            if name == "common" {
                files.log.add(
                    .badValue, in: source, at: root.start, .catalogNamedCommon,
                    fixIt: .nameOtherwise)
                continue
            }
            guard let read = files.files.manifest("\(folder)/\(file)", name: name) else { continue }
            files.log.add(contentsOf: read.diagnostics)
            if let manifest = read.manifest { result.append(manifest) }
        }
        return result
    }

    private mutating func locales() -> [HomeContents.Locale] {
        let folders = files.home.names(in: "Locales") ?? []
        if folders.isEmpty {
            files.report(
                .missingFile, "Locales", .noLocale, fixIt: .putTexts)
        }
        var result: [HomeContents.Locale] = []
        for folder in folders {
            guard files.home.names(in: "Locales/\(folder)") != nil else { continue }
            guard let identifier = LocaleIdentifier(folder) else {
                files.report(
                    .unknownLocale, "Locales/\(folder)", .folderNoLocale(folder: folder),
                    fixIt: .nameFolder)
                continue
            }
            if let other = result.first(where: { $0.identifier == identifier }) {
                files.report(
                    .missingFile, "Locales/\(folder)",
                    .sameLocale(first: other.folder, second: folder), fixIt: .joinFolders)
                continue
            }
            result.append(HomeContents.Locale(identifier: identifier, folder: folder))
        }
        return result
    }

    private mutating func reportTextsWithoutManifest(_ locales: [HomeContents.Locale]) {
        let manifests = (files.home.names(in: "Resources/catalogs") ?? []).filter { $0.hasSuffix(".json") }
        let known = Set(manifests.map { "\($0.dropLast(5)).arb" } + ["common.arb"])
        for locale in locales {
            for file in files.home.names(in: "Locales/\(locale.folder)") ?? [] where file.hasSuffix(".arb") {
                guard !known.contains(file) else { continue }
                files.report(
                    .unknownKey, "Locales/\(locale.folder)/\(file)", .noManifestFor(file: file),
                    fixIt: .addManifest(path: "Resources/catalogs/\(file.dropLast(4)).json"))
            }
        }
    }

    /// A hash of what answers are made of: the manifests and the texts.
    private var version: String {
        let read = files.hashes.filter { $0.key.contains("/Locales/") || $0.key.contains("/Resources/catalogs/") }
        let lines = read.sorted { $0.key < $1.key }.map { "\($0.key) \(TextHash.hexadecimal($0.value))" }
        return TextHash.of(lines.joined(separator: "\n"))
    }
}
