import ICU
import MessageFormat
import TextKernel

extension HomeLoader {
    mutating func readCommon(_ locales: [LoadedLocale], _ common: inout LoadedTexts) {
        let texts = parsed.common
        for (index, locale) in locales.enumerated() {
            var compiler = TextCompiler(locale: index)
            for file in texts.layers[index] {
                for text in file.texts {
                    let key = file.key(text)
                    guard let declared = CommonTexts.arguments(of: key) else {
                        reportUnknownKey(text, in: file)
                        continue
                    }
                    guard !isEmpty(text, in: file) else { continue }
                    compiler.isPattern = !declared.isEmpty
                    if declared.isEmpty, let literal = TextCompiler.literal(text, in: file, to: &pool) {
                        common.words[index][key] = literal
                        continue
                    }
                    common.words[index][key] = compiler.compile(
                        text, in: file, declared: declared.map { Catalog.Argument(name: $0, type: .text) }, to: &pool,
                        &log)
                }
            }
        }
        var order: [String: Int] = [:]
        if let source = texts.sourceLocale.flatMap({ texts.lowest($0) }) {
            for (index, text) in source.texts.enumerated() { order[source.key(text), default: index] += 0 }
        }
        for file in texts.layers.compactMap(\.first) {
            file.checkOrder(by: { order[file.key(file.texts[$0])] }, &log)
        }
    }

    mutating func read(_ parsed: ParsedCatalog, _ locales: [LoadedLocale]) -> LoadedCatalog {
        let (manifest, keys, texts) = (parsed.manifest, parsed.keys, parsed.texts)
        let catalog = manifest.catalog
        if !locales.contains(where: { $0.identifier == catalog.contractLocale }) {
            log.add(
                .missingFile, in: manifest.source, at: manifest.contractLocaleOffset,
                .contractLocaleMissing(locale: catalog.contractLocale.folderName),
                fixIt: .addLocaleFolder(locale: catalog.contractLocale.folderName))
        }
        for currency in catalog.currencyDigits where Currency(currency) == nil {
            log.add(
                .badValue, in: manifest.source, at: currency.offset,
                .noCurrency(currency: currency.code), fixIt: .nameCurrency)
        }
        var loaded = LoadedTexts(localeCount: locales.count, entryCount: catalog.entries.count)
        var present = Array(repeating: false, count: catalog.entries.count * TextSlot.allCases.count)
        for (index, locale) in locales.enumerated() {
            for file in texts.layers[index] {
                let meanings = keys.meanings(of: file)
                file.checkOrder(by: { index in meanings[index].map { keys.rank($0) } }, &log)
                if index == texts.sourceLocale { note(meanings, in: &present) }
                compile(file, meanings, manifest, locale, index, into: &loaded)
            }
        }
        reportMissingSource(keys, present, texts.sourceLocale.flatMap { texts.lowest($0) }, catalog)
        return LoadedCatalog(catalog: catalog, texts: loaded, codes: keys.codes)
    }

    /// Compiles the texts of a file; one that is already there is replaced.
    private mutating func compile(
        _ file: TextFile, _ meanings: [CatalogKeys.Meaning?], _ manifest: Manifest, _ locale: LoadedLocale,
        _ index: Int, into loaded: inout LoadedTexts
    ) {
        let catalog = manifest.catalog
        var compiler = TextCompiler(locale: index)
        for (text, meaning) in zip(file.texts, meanings) {
            guard !isEmpty(text, in: file) else { continue }
            switch meaning {
            case .text(let entry, let slot):
                if slot == .user || slot == .userPlain {
                    checkUserText(text, slot, catalog, entry, manifest, in: file)
                }
                if slot != .fields, let literal = TextCompiler.literal(text, in: file, to: &pool) {
                    loaded[index, entry, slot] = literal
                    continue
                }
                compiler.checksArguments = !manifest.isFaulty(catalog.entries[entry].code)
                compiler.isForUsers = slot == .user
                compiler.isPattern = slot == .fields
                loaded[index, entry, slot] = compiler.compile(
                    text, in: file, declared: slot.arguments(of: catalog.entries[entry]), to: &pool,
                    &log)
            case .word:
                compiler.isPattern = false
                loaded.words[index][file.key(text)] =
                    TextCompiler.literal(text, in: file, to: &pool)
                    ?? compiler.compile(text, in: file, declared: [], to: &pool, &log)
            case nil: if !manifest.isFaulty { reportUnknownKey(text, in: file) }
            }
        }
    }

    /// Reports a user text that is not read, and one that tells by itself that its reason is withheld.
    private mutating func checkUserText(
        _ text: TextFile.Text, _ slot: TextSlot, _ catalog: Catalog, _ entry: Int, _ manifest: Manifest,
        in file: TextFile
    ) {
        if let shared = catalog.entries[entry].sharedUserText {
            log.add(
                .unknownKey, in: file.source, at: text.keyStart,
                .userTextNotRead(key: file.key(text), shared: shared),
                fixIt: .removeTextOrMember)
        } else if catalog.entries[entry].audience == .withheld, slot == .user, !manifest.isContract(file.key(text)) {
            log.add(
                .withheldText, in: file.source, at: text.start,
                .withheldOwnText(key: file.key(text)),
                fixIt: .useDeclined)
        }
    }

    private mutating func isEmpty(_ text: TextFile.Text, in file: TextFile) -> Bool {
        guard file.isEmpty(text) else { return false }
        log.add(
            .emptyText, in: file.source, at: text.start,
            .emptyText(key: file.key(text)), fixIt: .writeOrRemoveKey)
        return true
    }

    private mutating func reportUnknownKey(_ text: TextFile.Text, in file: TextFile) {
        log.add(
            .unknownKey, in: file.source, at: text.keyStart,
            .unknownKey(key: file.key(text)),
            fixIt: .correctKey)
    }

    /// Marks the texts of codes that a file has, whatever is in them, by code and slot.
    private func note(_ meanings: [CatalogKeys.Meaning?], in present: inout [Bool]) {
        let slots = TextSlot.allCases.count
        for case .text(let entry, let slot)? in meanings { present[entry * slots + slot.rawValue] = true }
    }

    private mutating func reportMissingSource(
        _ keys: CatalogKeys, _ present: [Bool], _ file: TextFile?, _ catalog: Catalog
    ) {
        // A file that is not there, or cannot be read, has its own diagnostic.
        guard let file else { return }
        let slots = TextSlot.allCases.count
        var missing: Set<String> = []
        for index in catalog.entries.indices {
            let hasMessage = present[index * slots + TextSlot.message.rawValue]
            let hasUser =
                present[index * slots + TextSlot.user.rawValue] || catalog.entries[index].sharedUserText != nil
            if !hasMessage || !hasUser { missing.formUnion(keys.required(catalog.entries[index])) }
        }
        guard !missing.isEmpty else { return }
        // An empty text has its own diagnostic; and a key that two codes share is marked for one of them alone.
        let given = file.keys
        for key in missing.sorted() where !given.contains(ExactKey(text: key)) {
            log.add(
                .missingText, in: file.source, at: 0,
                .sourceTextMissing(key: key),
                fixIt: .addToFile)
        }
    }
}
