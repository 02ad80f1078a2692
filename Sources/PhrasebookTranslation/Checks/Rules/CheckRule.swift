public import Phrasebook

/// A rule of `check`, with its page for those who write the words.
public struct CheckRule: Sendable, Hashable {
    /// The rule's name, as diagnostics and `ignored.json` have it.
    public let name: Diagnostic.Rule
    /// How bad its diagnostics are; nil where it depends on what else is wrong.
    public let severity: Diagnostic.Severity?
    /// What it finds, in one line.
    public let title: String
    /// Why that is wrong.
    public let reason: String
    /// An example of what it finds; nil where none says more than the title.
    public let wrong: String?
    /// The example, mended.
    public let right: String?
    /// Whether `check --fix` mends it.
    public let isMended: Bool
    init(
        _ name: Diagnostic.Rule, _ severity: Diagnostic.Severity?, _ title: String, _ reason: String,
        wrong: String? = nil,
        right: String? = nil, isMended: Bool = false
    ) {
        self.name = name
        self.severity = severity
        self.title = title
        self.reason = reason
        self.wrong = wrong
        self.right = right
        self.isMended = isMended
    }

    /// Whether both are the same rule: a rule is known by its name.
    public static func == (left: CheckRule, right: CheckRule) -> Bool { left.name == right.name }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The index among ``all``, for counting.
    var number: Int { Self.indices[name] ?? -1 }

    private static let indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

    /// All rules, those of files first and those of words last.
    public static let all: [CheckRule] =
        ofJSON + ofHomes + ofArguments + ofSources + ofSpaces + ofMarks + ofChinese + ofWords + ofChecking

    /// The rules that ``TextChecks`` adds to those of loading.
    static let ofTexts: Set<Diagnostic.Rule> = Set(
        (ofArguments + ofSources + ofSpaces + ofMarks + ofChinese + ofWords).map(\.name))

    /// A rule by its name; nil of an unknown one.
    public static func named(_ name: String) -> CheckRule? { all.first { $0.name.rawValue == name } }

    /// The rule's page, as Markdown: what it finds, why, an example, and what mends it.
    public var page: String {
        let kind = severity.map(\.rawValue) ?? "error or warning"
        var page = "# \(name)\n\n\(title) (\(kind)).\n\n\(reason)\n"
        func example(_ heading: String, _ text: String?) {
            guard let text else { return }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }
            page += "\n\(heading):\n\n" + lines.joined()
        }
        example("Wrong", wrong)
        example("Right", right)
        if isMended { page += "\n`phrasebook check --home DIR --fix` mends it, except in contract texts.\n" }
        return page
    }
}
