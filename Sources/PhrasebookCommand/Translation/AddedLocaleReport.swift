import ICU
import Phrasebook
import PhrasebookTranslation

/// What is said of a language that was added: its plural forms, and what comes next.
struct AddedLocaleReport {
    let words: DiagnosticWords
    private let added: AddedLocale
    /// The option that names the home.
    private let home: String

    init(_ added: AddedLocale, home: String, words: DiagnosticWords) {
        self.added = added
        self.home = home.contains(" ") ? "--home '\(home)'" : "--home \(home)"
        self.words = words
    }

    /// Says how the locale is written here, and which files it has already.
    func showNames(asked: String) {
        if added.folder != asked { show(.localeWrittenAs(name: asked, locale: added.folder)) }
        for name in added.present { show(.fileThereAlready(locale: added.folder, name: name)) }
    }

    /// Says what its texts need.
    func show() {
        Streams.out("\n")
        showForms()
        showSteps()
    }

    // MARK: The language

    private func showForms() {
        if added.identifier.isRightToLeft { show(.writtenFromRight(locale: added.folder)) }
        let (counts, ranks) = (added.counts, added.ranks)
        // A translation may have plural forms where its source has none.
        show(.pluralFormsOf(locale: added.folder, forms: Self.forms(counts)))
        show(.asInPattern(pattern: counts.pattern("plural", of: "n")), indent: 2)
        if !added.counting.isEmpty { show(Self.names(added.counting), indent: 2) }
        if !added.ranking.isEmpty {
            show(.rankFormsOf(locale: added.folder, forms: Self.forms(ranks)))
            show(.asInPattern(pattern: ranks.pattern("selectordinal", of: "n")), indent: 2)
            show(Self.names(added.ranking), indent: 2)
        }
    }

    /// The forms with their numbers: `one (1, 21, 31), other (1.5)`.
    private static func forms(_ examples: PluralExamples) -> String {
        examples.forms.map { form in
            form.numbers.isEmpty ? form.keyword : "\(form.keyword) (\(form.numbers.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// How many texts are named.
    private static let shownTexts = 5

    private static func names(_ texts: [TextAddress]) -> DiagnosticText {
        let more = texts.count - shownTexts
        let names = texts.prefix(shownTexts).map(\.description).joined(separator: ", ")
        return more > 0 ? .inTextsMore(names: names, more: more) : .inTexts(names: names)
    }

    // MARK: What comes next

    private func showSteps() {
        let chain: DiagnosticText = added.parents.first.map { .parentThenDefault(locale: $0) } ?? .theDefaultLocale
        let export: DiagnosticText = DiagnosticText(
            verbatim: "phrasebook export \(home) --format xliff --locale \(added.folder) --output \(added.folder).xliff"
        )
        var steps: [[DiagnosticText]] = [[.stepTranslate, export]]
        if added.catalogs.contains(where: { $0.name == "common" }), added.catalogs.count > 1 {
            steps[0].append(.stepCommon)
        }
        if let glossary = added.glossary { steps.append([.stepGlossary(path: glossary)]) }
        steps.append([.stepCoverage(text: "phrasebook coverage \(home) --locale \(added.folder)")])
        steps.append([.stepCheck, DiagnosticText(verbatim: "phrasebook check \(home) && phrasebook sync \(home)")])
        show(.untilTranslated(chain: chain))
        show(.nextSteps)
        for (number, step) in steps.enumerated() {
            Streams.out("  \(number + 1). \(TerminalText.escaped(words.text(step[0])))\n")
            for line in step.dropFirst() { show(line, indent: 5) }
        }
    }

    private func show(_ text: DiagnosticText, indent: Int = 0) {
        Streams.out(String(repeating: " ", count: indent) + TerminalText.escaped(words.text(text)) + "\n")
    }
}
