import ICU

extension HomeLoader {
    /// Holds each translation against the source: what is missing, what is stale, what is contract and was changed.
    mutating func compareWithSource(
        _ name: String, _ locales: [LoadedLocale], _ files: [TextFile?], _ sourceLocale: Int?,
        contract: [LocaleIdentifier: [String: String]], isExpected: (String) -> Bool
    ) {
        let sourceFile = sourceLocale.flatMap { files[$0] }
        if sourceFile == nil, let sourceLocale { reportSourceFile(name, locales[sourceLocale].folder, files) }
        var sources: [String: String]?
        for (index, locale) in locales.enumerated() {
            let statesPath = "Resources/translations/\(locale.folder)/\(name).json"
            guard let file = files[index] else {
                // A locale need not have every catalog; one whose translations are recorded had this one.
                if sourceFile?.texts.isEmpty == false, !home.lists("Locales/\(locale.folder)/\(name).arb"),
                    home.lists(statesPath)
                {
                    let source = SourceText(
                        name: home.displayName(of: "Locales/\(locale.folder)/\(name).arb"), bytes: [])
                    log.add(
                        .missingText, .warning, in: source, at: 0,
                        "\(locale.folder) has no \(name).arb: all of its texts fall back",
                        mend: "put the file back, or remove \(statesPath)")
                }
                continue
            }
            checkContract(file, contract[locale.identifier] ?? [:])
            guard index != sourceLocale else { continue }
            if let sourceFile { reportMissing(in: file, of: sourceFile, isExpected: isExpected) }
            let path = "Locales/\(locale.folder)/\(name).arb"
            let layer = home.layers.firstIndex { $0.displayName(of: path) == file.source.name }
            let states = TranslationStates.read(json(statesPath, inLayer: layer))
            guard !states.isEmpty else { continue }
            let current =
                sources
                ?? Dictionary(
                    (sourceFile?.texts ?? []).map { (sourceFile?.key($0) ?? "", sourceFile?.value($0) ?? "") },
                    uniquingKeysWith: { first, _ in first })
            sources = current
            for text in file.texts where !file.isEmpty(text) {
                let key = file.key(text)
                guard let state = states[key], let current = current[key] else { continue }
                if state.source != TextHash.of(current), state.translation == TextHash.of(file.value(text)) {
                    log.add(
                        .staleText, .warning, in: file.source, at: text.start,
                        "“\(key)” was translated from another text than “\(Self.shortened(current))”",
                        mend: "translate it anew, or say that it is still right: "
                            + "phrasebook sync --confirm \(name)/\(key) --locale \(locale.folder)")
                }
            }
        }
    }

    /// Reports that the source has no file, where it is not there; one that cannot be read has its own finding.
    private mutating func reportSourceFile(_ name: String, _ folder: String, _ files: [TextFile?]) {
        let path = "Locales/\(folder)/\(name).arb"
        // Nobody needs `common.arb` whose translations are not there either.
        guard !home.lists(path), name != "common" || files.contains(where: { $0 != nil }) else { return }
        log.add(
            .missingText, .warning, in: SourceText(name: home.displayName(of: path), bytes: []), at: 0,
            "the source locale \(folder) has no \(name).arb: none of its texts is there, contract texts included",
            mend: "put the file back, or write it; `phrasebook init` shows its form")
    }

    /// Reports a locale whose translations are recorded, and whose folder is not there.
    mutating func reportMissingLocales(_ locales: [LoadedLocale]) {
        let folders = Set(home.names(in: "Locales") ?? [])
        for folder in home.names(in: "Resources/translations") ?? []
        where !folders.contains(folder) && LocaleIdentifier(folder) != nil
            && home.names(in: "Resources/translations/\(folder)") != nil
            && !locales.contains(where: { $0.identifier == LocaleIdentifier(folder) })
        {
            let source = SourceText(name: home.displayName(of: "Locales/\(folder)"), bytes: [])
            log.add(
                .missingText, .warning, in: source, at: 0,
                "translations into \(folder) are recorded, and there is no such folder",
                mend: "put the folder back, or remove Resources/translations/\(folder)")
        }
    }

    /// Reports the texts of the source that a translation does not have.
    ///
    /// Most files have the same keys in the same order, so no table is made before a key is not the next one.
    private mutating func reportMissing(
        in file: TextFile, of sources: TextFile, isExpected: (String) -> Bool
    ) {
        var next = 0
        var keys: Set<ExactKey>?
        for text in sources.texts {
            if next < file.texts.count, file.hasKey(file.texts[next], of: text, in: sources) {
                next += 1
                continue
            }
            let key = sources.key(text)
            let present = keys ?? file.keys
            keys = present
            guard !present.contains(ExactKey(text: key)), !sources.isEmpty(text), isExpected(key) else { continue }
            log.add(
                .missingText, .warning, in: file.source, at: 0, "the text “\(key)” is missing",
                mend: "translate “\(Self.shortened(sources.value(text)))”")
        }
    }

    mutating func checkContract(_ file: TextFile, _ contract: [String: String]) {
        guard !contract.isEmpty else { return }
        for text in file.texts {
            let key = file.key(text)
            guard let pinned = contract[key] else { continue }
            let hash = TextHash.of(file.value(text))
            guard pinned != hash else { continue }
            log.add(
                .changedContract, .warning, in: file.source, at: text.start,
                "“\(key)” is contract, and not what the manifest pins",
                mend: "restore the document's text; if the document changed, pin \(hash) instead")
        }
    }

    /// The beginning of a text, to show which one it is.
    private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }
}
