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
        for (_, _, selector) in layout.selectors where selector.isPlural && !seen.contains(selector.name) {
            seen.append(selector.name)
            let isShown = source.alwaysShows(selector.name, in: source.elements.indices) {
                isForOne($0, $1, $2, LocaleIdentifier(text.sourceFolder), text)
            }
            guard isShown else { continue }
            let found = layout.branches(without: selector.name) {
                isForOne($0, $1, $2, text.locale.identifier, text)
            }
            for (selection, branch, column) in found {
                // A # of full width, and one that an apostrophe hides, have rules of their own.
                if layout.elements[branch.elements].contains(where: { $0.shown == "＃" || $0.shown == "#" }) { continue }
                report(selection, branch, column, text, &faults)
            }
        }
    }

    private func report(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ column: Int, _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        let name = selection.selectors[column].name
        var examples: String {
            numbers(selection, branch, column, text.locale.identifier)
                .map { Int(exactly: $0).map(String.init) ?? "\($0)" }.joined(separator: ", ")
        }
        faults.add(
            .lostNumber, branch.keys[column].start,
            .numberNotShown(argument: name, form: branch.keys[column].written, numbers: examples),
            fixIt: text.syntax == .icu
                ? .putNumber(number: "#", key: "=1") : .putNumber(number: text.written(name), key: "1"))
    }

    private func numbers(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ column: Int, _ locale: LocaleIdentifier
    ) -> [Double] {
        let word = branch.keys[column].word
        guard let category = PluralCategory.allCases.first(where: { $0.keyword == word }) else { return [] }
        let selector = selection.selectors[column]
        return forms(selector, locale).numbers(
            of: category, offset: selector.offset, exact: selection.exactNumbers(of: column))
    }

    private func isForOne(
        _ selection: MessageLayout.Selection, _ branch: MessageLayout.Branch, _ column: Int,
        _ locale: LocaleIdentifier?, _ text: CheckContext
    ) -> Bool {
        let key = branch.keys[column]
        guard !key.isExact, let locale,
            let category = PluralCategory.allCases.first(where: { $0.keyword == key.word })
        else { return true }
        // One that no number takes has its own rule.
        guard numbers(selection, branch, column, locale).count < 2 else { return false }
        let selector = selection.selectors[column]
        return text.type(of: selector.name) == .integer || !forms(selector, locale).isForFractions(category)
    }

    private func forms(_ selector: MessageLayout.Selector, _ locale: LocaleIdentifier) -> PluralForms {
        let kind: PluralRules.Kind = selector.function == "plural" ? .cardinal : .ordinal
        let key = "\(locale.folderName) \(kind)"
        return forms.withLock { forms in
            if let known = forms[key] { return known }
            let made = PluralForms(kind, locale)
            forms[key] = made
            return made
        }
    }
}
