import Phrasebook
import TextKernel

/// How long texts are with example values in, over every plural and select branch.
struct LengthChecks: Sendable {
    private let home: TranslatedHome
    /// A renderer of each locale that needed one.
    private let renderers = Locked<[String: BranchRenderer]>([:])

    /// No kind of text is held shorter than this.
    private static let shortest = 30

    init(_ home: TranslatedHome) {
        self.home = home
    }

    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        let isPlain = text.isLiteral
        if isPlain, text.scalarCount <= Self.shortest { return }
        guard let limit = text.entry.lengthLimit(in: text.locale.folder) else { return }
        guard !isPlain else {
            // A character that a person sees has one scalar at least.
            guard text.scalarCount > limit else { return }
            let count = Self.length(of: text.text, text.traits, scalars: text.scalarCount)
            guard count > limit else { return }
            var offset: Int {
                guard count < text.scalarCount else { return limit }
                let end = text.text.index(text.text.startIndex, offsetBy: limit)
                return text.text.unicodeScalars.distance(from: text.text.startIndex, to: end)
            }
            return faults.add(
                .textLength, offset, .tooLong(count: count, kind: text.entry.kindName, limit: limit),
                fixIt: .sayShorter)
        }
        let branches = renderer(text.locale).branches(
            of: text.text, in: text.syntax, arguments: text.entry.arguments, catalog: text.book.catalog,
            examples: text.entry.examples)
        let lengths = branches.map { branch in
            let (traits, scalars) = TextTraits.of(branch.text)
            return Self.length(of: branch.text, traits, scalars: scalars)
        }
        guard let length = lengths.max(), length > limit, let index = lengths.firstIndex(of: length) else { return }
        let longest = branches[index]
        let kind = text.entry.kindName
        var finding: DiagnosticText {
            guard !longest.choices.isEmpty else {
                return .tooLongAs(count: length, kind: kind, limit: limit, text: longest.text)
            }
            let choices = longest.choices.map { "{\($0.argument)}: \($0.key)" }.joined(separator: ", ")
            return .tooLongWhere(count: length, kind: kind, limit: limit, choices: choices, text: longest.text)
        }
        faults.add(.textLength, 0, finding, fixIt: .sayShorter)
    }

    /// How many characters a person sees in a text; where nothing joins, each scalar is one.
    private static func length(of text: String, _ traits: TextTraits, scalars: Int) -> Int {
        let joins = !traits.isDisjoint(with: [.mayCompose, .invisible]) || text.utf8.contains(0x0D)
        return joins ? text.count : scalars
    }

    private func renderer(_ locale: CheckedLocale) -> BranchRenderer {
        renderers.withLock { renderers in
            if let known = renderers[locale.folder] { return known }
            let made = BranchRenderer(
                locale: locale.identifier, labels: home.labels(in: locale.folder),
                sourceLabels: home.labels(in: home.sourceLocale))
            renderers[locale.folder] = made
            return made
        }
    }
}
