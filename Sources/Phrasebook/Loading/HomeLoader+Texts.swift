import ICU
import MessageFormat

extension HomeLoader {
    /// The files of a catalog's texts in a locale, of each layer that has one, the lowest first.
    private mutating func texts(_ name: String, _ locale: LoadedLocale, isSource: Bool) -> [TextFile] {
        home.layers.indices.compactMap { layer in
            let path = "Locales/\(locale.folder)/\(name).arb"
            guard let source = source(path, inLayer: layer) else { return nil }
            if let file = files.canonicalTexts(
                path, inLayer: layer, locale: locale.identifier, isSource: isSource)
            {
                return file
            }
            let (root, faults) = tree(path, inLayer: layer, mender: TextFile.mender)
            guard let root else { return nil }
            return TextFile.read(
                root, source: source, faults: faults, locale: locale.identifier, isSource: isSource, &log)
        }
    }

    mutating func readCommon(_ locales: [LoadedLocale], _ sourceLocale: Int?, _ common: inout LoadedTexts) {
        var files: [TextFile?] = []
        for (index, locale) in locales.enumerated() {
            let layers = texts("common", locale, isSource: index == sourceLocale)
            files.append(layers.first)
            var compiler = TextCompiler(compiler: MessageCompiler(formatters: locale.formatters))
            for file in layers {
                for text in file.texts {
                    let key = file.key(text)
                    guard let declared = CommonTexts.arguments(of: key) else {
                        reportUnknownKey(text, in: file)
                        continue
                    }
                    guard !isEmpty(text, in: file) else { continue }
                    compiler.isPattern = !declared.isEmpty
                    common.words[index][key] = compiler.compile(
                        text, in: file, declared: declared.map { Catalog.Argument(name: $0, type: .text) }, &log)
                }
            }
        }
        var order: [String: Int] = [:]
        if let source = sourceLocale.flatMap({ files[$0] }) {
            for (index, text) in source.texts.enumerated() { order[source.key(text), default: index] += 0 }
        }
        for case let file? in files { file.checkOrder(by: { order[file.key(file.texts[$0])] }, &log) }
        compareWithSource("common", locales, files, sourceLocale, contract: [:], isExpected: { _ in true })
    }

    mutating func read(
        _ read: (manifest: Manifest, source: SourceText), _ locales: [LoadedLocale]
    ) -> LoadedCatalog {
        let catalog = read.manifest.catalog
        let name = catalog.name.rawValue
        let contractLocale = locales.firstIndex { $0.identifier == catalog.contractLocale }
        // The source of translations is en_US; a home without it translates from the contract.
        let sourceLocale = locales.firstIndex { $0.folder == "en_US" } ?? contractLocale
        if contractLocale == nil {
            log.add(
                .missingFile, .error, in: read.source, at: read.manifest.contractLocalePlace,
                "the contract locale \(catalog.contractLocale.folderName) is not in the home",
                mend: "add the folder Locales/\(catalog.contractLocale.folderName), or name another locale")
        }
        let keys = CatalogKeys(catalog)
        var loaded = LoadedTexts(localeCount: locales.count, entryCount: catalog.entries.count)
        var files: [TextFile?] = []
        var present = Array(repeating: false, count: catalog.entries.count * TextSlot.allCases.count)
        for (index, locale) in locales.enumerated() {
            let layers = texts(name, locale, isSource: index == sourceLocale)
            files.append(layers.first)
            for file in layers {
                let meanings = keys.meanings(of: file)
                file.checkOrder(by: { index in meanings[index].map { keys.rank($0) } }, &log)
                if index == sourceLocale { note(meanings, in: &present) }
                compile(file, meanings, read.manifest, locale, index, into: &loaded)
            }
            for file in layers.dropFirst() {
                checkContract(file, read.manifest.contract[locale.identifier] ?? [:])
            }
        }
        reportMissingSource(keys, present, files, sourceLocale, catalog)
        compareWithSource(
            name, locales, files, sourceLocale, contract: read.manifest.contract,
            isExpected: { keys.isRead($0, catalog) })
        return LoadedCatalog(catalog: catalog, texts: loaded, codes: keys.codes)
    }

    /// Compiles the texts of a file; one that is already there is replaced.
    private mutating func compile(
        _ file: TextFile, _ meanings: [CatalogKeys.Meaning?], _ manifest: Manifest, _ locale: LoadedLocale,
        _ index: Int, into loaded: inout LoadedTexts
    ) {
        let catalog = manifest.catalog
        loaded.reserve(file.texts.count)
        var compiler = TextCompiler(compiler: MessageCompiler(formatters: locale.formatters))
        for (text, meaning) in zip(file.texts, meanings) {
            guard !isEmpty(text, in: file) else { continue }
            switch meaning {
            case .text(let entry, let slot):
                if slot == .user || slot == .userPlain {
                    checkUserText(text, slot, catalog, entry, manifest, in: file)
                }
                compiler.checksArguments = !manifest.isFaulty(catalog.entries[entry].code)
                compiler.isForUsers = slot == .user
                compiler.isPattern = slot == .fields
                loaded[index, entry, slot] = compiler.compile(
                    text, in: file, declared: arguments(of: slot, catalog.entries[entry].arguments), &log)
            case .word:
                compiler.isPattern = false
                loaded.words[index][file.key(text)] = compiler.compile(text, in: file, declared: [], &log)
            case nil: if !manifest.isFaulty { reportUnknownKey(text, in: file) }
            }
        }
    }

    /// The arguments that a text may use: a twin without arguments none, whatever the code has.
    private func arguments(of slot: TextSlot, _ declared: [Catalog.Argument]) -> [Catalog.Argument] {
        switch slot {
        case .fields: CommonTexts.fieldPatternArguments
        case .message, .handling, .user: declared
        case .messagePlain, .handlingPlain, .userPlain: []
        }
    }

    /// Reports a user text that nobody reads, and one that tells by itself that its reason is withheld.
    private mutating func checkUserText(
        _ text: TextFile.Text, _ slot: TextSlot, _ catalog: Catalog, _ entry: Int, _ manifest: Manifest,
        in file: TextFile
    ) {
        if let shared = catalog.entries[entry].sharedUserText {
            log.add(
                .unknownKey, .warning, in: file.source, at: text.keyStart,
                "“\(file.key(text))” is not read: the manifest takes “\(shared)” of common.arb",
                mend: "remove it, or the manifest's “userText”")
        } else if catalog.entries[entry].audience == .withheld, slot == .user, !manifest.isContract(file.key(text)) {
            log.add(
                .withheldText, .warning, in: file.source, at: text.start,
                "“\(file.key(text))” is a text of its own, and its reason is withheld: the text itself is then the "
                    + "signal",
                mend: "write \"userText\": \"user.declined\" into the manifest, and remove this text")
        }
    }

    private mutating func isEmpty(_ text: TextFile.Text, in file: TextFile) -> Bool {
        guard file.isEmpty(text) else { return false }
        log.add(
            .emptyText, .warning, in: file.source, at: text.start,
            "“\(file.key(text))” is empty and counts as missing", mend: "write the text, or remove the key")
        return true
    }

    private mutating func reportUnknownKey(_ text: TextFile.Text, in file: TextFile) {
        log.add(
            .unknownKey, .warning, in: file.source, at: text.keyStart,
            "“\(file.key(text))” belongs to nothing in this catalog",
            mend: "mend the key's spelling, or remove the text with its code")
    }

    /// Marks the texts of codes that a file has, whatever is in them, by code and slot.
    private func note(_ meanings: [CatalogKeys.Meaning?], in present: inout [Bool]) {
        let slots = TextSlot.allCases.count
        for case .text(let entry, let slot)? in meanings { present[entry * slots + slot.rawValue] = true }
    }

    private mutating func reportMissingSource(
        _ keys: CatalogKeys, _ present: [Bool], _ files: [TextFile?], _ sourceLocale: Int?, _ catalog: Catalog
    ) {
        // A file that is not there, or cannot be read, has its own finding.
        guard let sourceLocale, let file = files[sourceLocale] else { return }
        let slots = TextSlot.allCases.count
        var missing: Set<String> = []
        for (index, entry) in catalog.entries.enumerated() {
            let hasMessage = present[index * slots + TextSlot.message.rawValue]
            let hasUser = present[index * slots + TextSlot.user.rawValue] || entry.sharedUserText != nil
            if !hasMessage || !hasUser { missing.formUnion(keys.required(entry)) }
        }
        guard !missing.isEmpty else { return }
        // An empty text has its own finding; and a key that two codes share is marked for one of them alone.
        let given = file.keys
        for key in missing.sorted() where !given.contains(ExactKey(text: key)) {
            log.add(
                .missingText, .warning, in: file.source, at: 0,
                "the source locale has no text “\(key)”",
                mend: "add it to this file")
        }
    }
}
