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
    package var page: String {
        let kind = severity.map(\.rawValue) ?? "error or warning"
        var page = "# \(name)\n\n\(title) (\(kind)).\n\n\(reason)\n"
        func example(_ heading: String, _ text: String?) {
            guard let text else { return }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }
            page += "\n\(heading):\n\n" + lines.joined()
        }
        example("Wrong", wrong)
        example("Right", right)
        if let advice { page += "\n\(advice)\n" }
        if isFixable { page += "\n`phrasebook check --home DIR --fix` fixes it, except in contract texts.\n" }
        return page
    }

    /// Which other subcommand of `phrasebook` helps.
    private var advice: String? {
        switch self {
        case .missingFile: "`phrasebook init` writes a home to begin with."
        case .staleText, .unfinishedText:
            "`phrasebook sync --home DIR --confirm KEY --locale LOCALE` records that it is right."
        case .form: "`phrasebook tidy` restores it in all text files."
        default: nil
        }
    }
}
