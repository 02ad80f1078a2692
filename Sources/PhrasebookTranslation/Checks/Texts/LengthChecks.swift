import Phrasebook

/// How long texts are with example values in, over every plural and select branch.
struct LengthChecks: Sendable {
    /// The labels of fields by locale, and by the fields' names.
    private let labels: [String: [String: String]]
    private let sourceLocale: String
    private var renderers: [String: BranchRenderer] = [:]

    /// No kind of text is held shorter than this.
    private static let shortest = 30

    init(_ home: TranslatedHome) {
        var labels: [String: [String: String]] = [:]
        for entry in home["common"]?.entries ?? [] where entry.role == .label {
            for (locale, text) in entry.texts {
                labels[locale, default: [:]][String(entry.key.dropFirst("field.".count))] = text.text
            }
        }
        self.labels = labels
        sourceLocale = home.sourceLocale
    }

    mutating func check(_ text: CheckedText, _ faults: inout [TextFault]) {
        let isPlain = text.traits.isDisjoint(with: [.brace, .apostrophe])
        if isPlain, text.scalarCount <= Self.shortest { return }
        guard let limit = text.entry.lengthLimit(in: text.locale.folder) else { return }
        guard !isPlain else {
            // A character that a person sees has one scalar at least.
            guard text.scalarCount > limit else { return }
            let count = text.text.count
            guard count > limit else { return }
            let end = text.text.index(text.text.startIndex, offsetBy: limit)
            let offset = text.text.unicodeScalars.distance(from: text.text.startIndex, to: end)
            return report(count, limit, text, offset, "", &faults)
        }
        let branches = renderer(text.locale).branches(
            of: text.text, arguments: text.entry.arguments, examples: text.entry.examples)
        guard let longest = branches.max(by: { $0.text.count < $1.text.count }), longest.text.count > limit else {
            return
        }
        let choices = longest.choices.map { "{\($0.argument)} is \($0.key)" }.joined(separator: ", ")
        report(
            longest.text.count, limit, text, 0,
            (choices.isEmpty ? "" : " where \(choices)") + ": “\(longest.text)”", &faults)
    }

    private func report(
        _ count: Int, _ limit: Int, _ text: CheckedText, _ offset: Int, _ detail: String, _ faults: inout [TextFault]
    ) {
        faults.append(
            TextFault(
                .textLength, offset,
                "has \(count) characters, and a \(text.entry.kindName) text at most \(limit)\(detail)",
                mend: "say it shorter"))
    }

    private mutating func renderer(_ locale: CheckedLocale) -> BranchRenderer {
        if let known = renderers[locale.folder] { return known }
        let made = BranchRenderer(
            locale: locale.identifier, labels: labels[locale.folder] ?? [:], sourceLabels: labels[sourceLocale] ?? [:])
        renderers[locale.folder] = made
        return made
    }
}
