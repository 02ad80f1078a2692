import ICU
import MessageFormat
import Phrasebook
import TextKernel

/// Every branch of a plural shows its number, where the source does.
///
/// A branch for one number alone may say it in words: `=1`, and `one` in a language in which that is 1 and nothing else. In
/// Russian `one` is 1, 21, 31 and so on.
struct BranchChecks: Sendable {
    /// The plural forms of each locale and kind that were asked for.
    private let forms = Locked<[String: PluralForms]>([:])

    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.traits.contains(.brace), let source = text.sourceLayout else { return }
        let layout = text.layout
        var seen: [String] = []
        for selection in layout.selections where selection.isPlural && !seen.contains(selection.name) {
            seen.append(selection.name)
            let isShown = source.alwaysShows(selection.name, in: source.elements.indices, plural: nil) {
                isForOne($0, $1, LocaleIdentifier(text.sourceFolder), text.type(of: $0.name))
            }
            guard isShown else { continue }
            let found = layout.branches(without: selection.name) {
                isForOne($0, $1, text.locale.identifier, text.type(of: $0.name))
            }
            for (selection, branch) in found {
                // A # of full width, and one that an apostrophe hides, have rules of their own.
                if layout.elements[branch.elements].contains(where: { $0.shown == "＃" || $0.shown == "#" }) { continue }
                report(selection, branch, text, &faults)
            }
        }
    }

    private func report(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        var examples: String {
            numbers(selection, branch, text.locale.identifier).map { Int(exactly: $0).map(String.init) ?? "\($0)" }
                .joined(separator: ", ")
        }
        faults.add(
            .lostNumber, branch.keyStart,
            .numberNotShown(argument: selection.name, form: branch.key, numbers: examples),
            fixIt: .putNumber)
    }

    private func numbers(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ locale: LocaleIdentifier
    ) -> [Double] {
        guard let category = PluralCategory.allCases.first(where: { $0.keyword == branch.key }) else { return [] }
        let exact = selection.branches.compactMap { $0.key.hasPrefix("=") ? Double($0.key.dropFirst()) : nil }
        return forms(selection, locale).numbers(of: category, offset: selection.offset, exact: exact)
    }

    private func isForOne(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ locale: LocaleIdentifier?,
        _ type: ArgumentType?
    ) -> Bool {
        guard !branch.key.hasPrefix("="), let locale,
            let category = PluralCategory.allCases.first(where: { $0.keyword == branch.key })
        else { return true }
        // One that no number takes has its own rule.
        guard numbers(selection, branch, locale).count < 2 else { return false }
        return type == .integer || !forms(selection, locale).isForFractions(category)
    }

    private func forms(_ selection: MessageLayout.Selection, _ locale: LocaleIdentifier) -> PluralForms {
        let kind: PluralRules.Kind = selection.function == "plural" ? .cardinal : .ordinal
        let key = "\(locale.folderName) \(kind)"
        return forms.withLock { forms in
            if let known = forms[key] { return known }
            let made = PluralForms(kind, locale)
            forms[key] = made
            return made
        }
    }
}
