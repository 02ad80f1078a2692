package import Phrasebook

extension Diagnostic.Rule {
    /// The rules of texts, which ``TextChecks`` adds to those of loading.
    static let ofTexts: [Diagnostic.Rule] =
        ofArguments + ofStyles + ofRemains + ofSources + ofSpaces + ofMarks + ofLocales + ofChinese + ofWords

    /// All rules, those of files first and those of checking itself last.
    package static let all: [Diagnostic.Rule] = ofJSON + ofHomes + ofTexts + ofChecking

    /// A rule by its name; nil of an unknown one.
    package static func named(_ name: String) -> Diagnostic.Rule? { all.first { $0.name == name } }

    /// The rule's page, as Markdown: what it finds, why, an example, and what fixes it.
    package func page(_ words: DiagnosticWords = .english) -> String {
        let head = DiagnosticText.ruleHead(title: title(words), severity: severity?.text ?? .ruleErrorOrWarning)
        var page = "# \(name)\n\n\(words.text(head))\n\n\(words.word("reason", of: self) ?? reason)\n"
        func example(_ heading: DiagnosticText, _ text: String?) {
            guard let text else { return }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }
            page += "\n\(words.text(heading))\n\n" + lines.joined()
        }
        example(.ruleWrong, words.word("wrong", of: self) ?? wrong)
        example(.ruleRight, words.word("right", of: self) ?? right)
        if let advice { page += "\n\(words.text(advice))\n" }
        if isFixable { page += "\n\(words.text(.ruleFixable))\n" }
        return page
    }

    /// What the rule finds, in one line.
    package func title(_ words: DiagnosticWords) -> String { words.word("title", of: self) ?? title }

    /// Which other subcommand of `phrasebook` helps.
    private var advice: DiagnosticText? {
        switch self {
        case .missingFile: .ruleInit
        case .staleText, .unfinishedText: .ruleConfirm
        case .form: .ruleTidy
        default: nil
        }
    }
}
