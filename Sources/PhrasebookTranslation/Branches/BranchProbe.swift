import MessageFormat

/// Tells which branches of a message its arguments lead to.
///
/// It asks the engine that writes the message, and so has no rules of its own: each variant begins with a mark, and the
/// marks that are written are those of the variants that were chosen.
struct BranchProbe {
    /// A plural, select or choice of the message, ready to be asked alone.
    struct Selector {
        let argument: String
        /// `plural`, `selectordinal`, `select` or `choice`.
        let function: String
        /// The keys in order of writing.
        let keys: [VariantKey]
        /// The number of the first variant; those inside its pattern come before the second.
        fileprivate let marks: [Int]
        fileprivate let marked: CompiledMessage
    }

    /// The selections in order of writing, each before those inside its variants.
    private(set) var selectors: [Selector] = []
    private var choices: [MessageBranch.Choice] = []
    private let marked: CompiledMessage
    private let writer: ArgumentWriter

    /// A probe of a message; nil where it cannot be compiled.
    init?(_ message: Message, _ compiler: MessageCompiler, _ writer: ArgumentWriter) {
        self.writer = writer
        var marking = Marking()
        let pattern = marking.marked(message.pattern, counting: nil)
        guard let marked = compiler.compile(Message(pattern: pattern)).message else { return nil }
        self.marked = marked
        choices = marking.choices
        for selection in marking.selections {
            guard let alone = compiler.compile(Message(pattern: Pattern([.selection(selection.marked)]))).message else {
                return nil
            }
            selectors.append(
                Selector(
                    argument: selection.argument, function: selection.function,
                    keys: selection.marked.variants.compactMap(\.keys.first), marks: selection.marks, marked: alone))
        }
    }

    /// The choices that arguments lead to, in order of writing, those inside a chosen variant behind it.
    func choices(_ arguments: MessageArguments) -> [MessageBranch.Choice] {
        marks(in: marked, arguments).filter(choices.indices.contains).map { choices[$0] }
    }

    /// The index of the variant that a value leads to beside other arguments; nil where it leads to none.
    func index(for value: MessageArgument, _ selector: Selector, beside others: [String: MessageArgument]) -> Int? {
        let given = others.merging([selector.argument: value]) { $1 }
        return marks(in: selector.marked, MessageArguments(given.map { ($0.key, $0.value) })).first
            .flatMap(selector.marks.firstIndex)
    }

    // MARK: Marks

    /// Variants are numbered by characters of a plane that has no others (U+F0000).
    private static let firstMark: UInt32 = 0xF_0000

    private func marks(in message: CompiledMessage, _ arguments: MessageArguments) -> [Int] {
        (writer.text(message, arguments) ?? "").unicodeScalars.compactMap { scalar in
            scalar.value >= Self.firstMark ? Int(scalar.value - Self.firstMark) : nil
        }
    }

    /// Puts marks into a message.
    private struct Marking {
        var choices: [MessageBranch.Choice] = []
        var selections: [(argument: String, function: String, marks: [Int], marked: Selection)] = []

        /// The pattern with marks, and without all that decides nothing: a plural's category depends on how its variant
        /// `other` shows the number.
        mutating func marked(_ pattern: Pattern, counting name: String?) -> Pattern {
            Pattern(
                pattern.elements.compactMap { element in
                    switch element {
                    case .text, .markup: nil
                    case .placeholder(let placeholder):
                        name.map { [.selectedNumber, .variable($0)].contains(placeholder.operand) } == true
                            ? element : nil
                    case .selection(let selection): .selection(marked(selection))
                    }
                })
        }

        private mutating func marked(_ selection: Selection) -> Selection {
            guard let selector = selection.selectors.first, case .variable(let name) = selector.operand,
                let function = selector.function?.name
            else { return selection }
            let index = selections.count
            selections.append((name, function, [], selection))
            let isPlural = function == "plural" || function == "selectordinal"
            var marked = selection
            for (variant, key) in selection.variants.compactMap(\.keys.first).enumerated() {
                let mark = choices.count
                selections[index].marks.append(mark)
                choices.append(MessageBranch.Choice(argument: name, key: key.written))
                var pattern = self.marked(selection.variants[variant].pattern, counting: isPlural ? name : nil)
                let scalar = Unicode.Scalar(BranchProbe.firstMark + UInt32(mark)) ?? "\u{FFFD}"
                pattern.elements.insert(.text(String(Character(scalar))), at: 0)
                marked.variants[variant].pattern = pattern
            }
            selections[index].marked = marked
            return marked
        }
    }
}

extension VariantKey {
    /// The key as ICU MessageFormat writes it.
    fileprivate var written: String {
        switch self {
        case .keyword(let word): word
        case .exact(let number): "=\(Self.written(number))"
        case .from(let number, let isExclusive): "\(Self.written(number))\(isExclusive ? "<" : "#")"
        case .any: "other"
        }
    }

    private static func written(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}
