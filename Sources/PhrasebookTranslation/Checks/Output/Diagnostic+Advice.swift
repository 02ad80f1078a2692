package import Phrasebook

extension Diagnostic {
    /// The diagnostic with the subcommand of `phrasebook` that fixes it, where there is one.
    package var advised: Diagnostic {
        guard let fixItKind, let advice = advice(fixItKind, fixItText) else { return self }
        return Diagnostic(
            rule: rule, severity: severity, position: position, relatedPosition: relatedPosition, message: text,
            fixIt: advice)
    }

    private func advice(_ kind: FixItKind, _ fixIt: DiagnosticText) -> DiagnosticText? {
        switch kind {
        case .formatTexts: .adviceTidy(remedy: fixIt)
        case .formatStates: .adviceSync(remedy: fixIt)
        case .formatFile: .adviceCheckFix(remedy: fixIt)
        case .writeManifest: .adviceInitManifest(remedy: fixIt)
        case .writeTexts: .adviceInitTexts(remedy: fixIt)
        case .writeCommonTexts: .adviceInitCommon(remedy: fixIt)
        case .recordRelease: .adviceRelease(remedy: fixIt)
        case .listMissing: .adviceMissing(remedy: fixIt)
        default:
            if let address = kind.subjects.first, let locale = kind.subjects.last,
                kind == .confirmTranslation(of: address, locale: locale)
            {
                .adviceConfirm(remedy: fixIt, address: address, locale: locale)
            } else {
                nil
            }
        }
    }
}

extension CatalogError {
    /// The error with what ``Diagnostic/advised`` says of its diagnostics.
    package var advised: CatalogError {
        CatalogError(code: code, diagnostics: diagnostics.map(\.advised), message: text)
    }
}
