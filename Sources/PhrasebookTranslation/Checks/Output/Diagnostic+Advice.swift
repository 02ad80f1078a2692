package import Phrasebook

extension Diagnostic {
    /// The diagnostic with the subcommand of `phrasebook` that fixes it, where there is one.
    package var advised: Diagnostic {
        guard let fixItKind, let advice = advice(fixItKind) else { return self }
        return Diagnostic(
            rule: rule, severity: severity, position: position, relatedPosition: relatedPosition, message: message,
            fixIt: fixIt + advice)
    }

    private func advice(_ kind: FixItKind) -> String? {
        switch kind {
        case .formatTexts: "; `phrasebook tidy` does it"
        case .formatStates: "; `phrasebook sync` does it"
        case .formatFile: "; `phrasebook check --fix` does it"
        case .writeManifest: "; `phrasebook init` makes one"
        case .writeTexts: "; `phrasebook init` shows its form"
        case .writeCommonTexts: "; `phrasebook init` writes a common.arb to copy from"
        case .recordRelease: " with `phrasebook release --breaking`"
        default:
            if let address = kind.subjects.first, let locale = kind.subjects.last,
                kind == .confirmTranslation(of: address, locale: locale)
            {
                ": phrasebook sync --confirm \(address) --locale \(locale)"
            } else {
                nil
            }
        }
    }
}

extension CatalogError {
    /// The error with what ``Diagnostic/advised`` says of its diagnostics.
    package var advised: CatalogError {
        CatalogError(code: code, diagnostics: diagnostics.map(\.advised), message: message)
    }
}
