import ICU

extension HomeLoader {
    /// Holds each translation against the source: what is missing, what is stale, what is contract and was changed.
    mutating func compareWithSource(
        _ name: String, _ locales: [LoadedLocale], _ files: [TextFile?], _ sourceLocale: Int?,
        contract: [Manifest.ContractKey: String], isExpected: (String) -> Bool
    ) {
        let sources = Dictionary(
            (sourceLocale.flatMap { files[$0] }?.texts ?? []).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        for (index, locale) in locales.enumerated() {
            guard let file = files[index] else {
                if !sources.isEmpty, !home.lists("Locales/\(locale.folder)/\(name).arb") {
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
            let present = file.keys
            for text in files[sourceLocale ?? index]?.texts ?? []
            where !present.contains(text.key) && !text.isEmpty && isExpected(text.key) {
                log.add(
                    .missingText, .warning, in: file.source, at: 0, "the text “\(text.key)” is missing",
                    mend: "translate “\(Self.shortened(text.value))”")
            }
            let states = TranslationStates.read(json("Resources/translations/\(locale.folder)/\(name).json"))
            for text in file.texts where !text.isEmpty {
                guard let state = states[text.key], let current = sources[text.key] else { continue }
                if state.source != TextHash.of(current), state.translation == TextHash.of(text.value) {
                    log.add(
                        .staleText, .warning, in: file.source, at: text.start,
                        "“\(text.key)” was translated from another text than “\(Self.shortened(current))”",
                        mend: "translate it anew, or say that it is still right: phrasebook sync --confirm \(text.key)")
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

    /// The beginning of a text, to show which one it is.
    private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }
}
