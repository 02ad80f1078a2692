package import ICU
package import MessageFormat
package import Phrasebook

/// Writes texts out for every case that they tell apart, with example values.
///
/// ```swift
/// let renderer = BranchRenderer(locale: LocaleIdentifier(literal: "en_US"), labels: [])
/// renderer.branches(of: "{n, plural, one {# day} other {# days}}", arguments: entry.arguments, examples: ["n": "3"])
/// // one: “1 day”, other: “3 days”
/// ```
package struct BranchRenderer: Sendable {
    /// The locale to write in.
    package let locale: LocaleIdentifier
    private let compiler: MessageCompiler
    private let conversion: MessageConversion
    private let fields: LabelledFields
    /// Writes a value as it is shown where no style says otherwise.
    private let alone: CompiledMessage?
    private let examples: ExampleValues

    /// The most cases that a text is written out for.
    ///
    /// Only several selects with many keys each have more; those behind are left out.
    package static let maximumBranches = 64

    /// A renderer.
    ///
    /// - Parameters:
    ///   - locale: The locale to write in.
    ///   - labels: The labels of fields in the locale, by the fields' names (`card_no`); the first of a name counts.
    ///   - sourceLabels: The same in the source locale, in which examples name fields.
    package init(
        locale: LocaleIdentifier, labels: [(name: String, text: String)],
        sourceLabels: [(name: String, text: String)] = []
    ) {
        self.locale = locale
        let formatters = LocaleFormatters(locale: locale)
        compiler = MessageCompiler(formatters: formatters)
        conversion = MessageConversion(formatters: formatters)
        fields = LabelledFields(labels: labels, formatters: formatters)
        let value = PatternElement.placeholder(Placeholder(operand: .variable("value"), range: 0..<0))
        alone = compiler.compile(Message(pattern: Pattern([value]))).message
        examples = ExampleValues(names: labels.map(\.name), sourceLabels: sourceLabels)
    }

    /// What a text says in each case, in order of writing.
    ///
    /// It is written as a snapshot does: each argument by its declared type.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - syntax: What it is written in.
    ///   - arguments: The arguments that it may use, with their types.
    ///   - catalog: The catalog that it belongs to; nil of one that all catalogs share.
    ///   - examples: Example values as the source locale shows them, by name; what is missing is made up by type.
    /// - Returns: One branch of a text that does not choose; none of one that is no message. A variant that no value
    ///   reaches, such as `one` in Chinese, is not there.
    package func branches(
        of text: String, in syntax: MessageSyntax = .icu, arguments: [Catalog.Argument], catalog: Catalog? = nil,
        examples: [String: String]
    ) -> [MessageBranch] {
        // The branches of MessageFormat 2 are those of the tree that a catalog holds.
        guard let read = syntax.read(text).message, let message = conversion.convert(read, to: .icu).message,
            let compiled = compiler.compile(message).message
        else { return [] }
        if let text = compiled.staticText { return [MessageBranch(choices: [], values: [], text: text)] }
        let writer = ArgumentWriter(arguments, of: catalog, fields)
        guard let probe = BranchProbe(message, compiler, writer) else { return [] }
        let used = message.argumentUses.map(\.name)
        let shown = arguments.filter { used.contains($0.name) }
        var plain: [String: MessageArgument] = [:]
        for argument in shown where plain[argument.name] == nil {
            plain[argument.name] = example(of: argument, examples[argument.name], writer)
        }
        // An argument that is not declared is shown as it is written.
        for name in used where plain[name] == nil { plain[name] = .text("{\(name)}") }
        var seen: Set<[MessageBranch.Choice]> = []
        var branches: [MessageBranch] = []
        for combination in combinations(choosers(probe, plain)) {
            let values = plain.merging(combination) { $1 }
            let given = MessageArguments(values.map { ($0.key, $0.value) })
            let choices = probe.choices(given)
            guard seen.insert(choices).inserted, let text = writer.text(compiled, given) else { continue }
            let shown = shown.compactMap { argument in
                values[argument.name].flatMap { written($0, argument.type, writer) }
                    .map { MessageBranch.Value(argument: argument.name, text: $0) }
            }
            branches.append(MessageBranch(choices: choices, values: shown, text: text))
            if branches.count == Self.maximumBranches { break }
        }
        return branches
    }

    private func written(_ value: MessageArgument, _ type: ArgumentType, _ writer: ArgumentWriter) -> String? {
        alone.flatMap { writer.text($0, value, type) }
    }

    /// The value of an argument's example; one made up by its type where that cannot be shown.
    private func example(
        of argument: Catalog.Argument, _ example: String?, _ writer: ArgumentWriter
    ) -> MessageArgument {
        let value = examples.value(of: argument, example)
        return written(value, argument.type, writer) == nil ? examples.value(of: argument, nil) : value
    }

    // MARK: Example values

    /// An argument that chooses, with a value for each variant.
    private typealias Chooser = (name: String, values: [MessageArgument])

    /// The arguments that choose, in order of writing, each with values that lead to its variants.
    private func choosers(_ probe: BranchProbe, _ plain: [String: MessageArgument]) -> [Chooser] {
        var result: [Chooser] = []
        for selector in probe.selectors {
            let values = values(for: selector, probe, beside: plain)
            if let index = result.firstIndex(where: { $0.name == selector.argument }) {
                result[index].values += values
            } else {
                result.append((selector.argument, values))
            }
        }
        return result
    }

    /// All combinations of the choosers' values, as far as they may be many; one without any where nothing chooses.
    private func combinations(_ choosers: [Chooser]) -> [[(String, MessageArgument)]] {
        var result: [[(String, MessageArgument)]] = [[]]
        for chooser in choosers where !chooser.values.isEmpty {
            guard result.count * chooser.values.count <= Self.maximumBranches * 16 else { break }
            result = result.flatMap { start in chooser.values.map { start + [(chooser.name, $0)] } }
        }
        return result
    }

    /// A value for each variant that one leads to, in order of writing: the first of the candidates.
    private func values(
        for selector: BranchProbe.Selector, _ probe: BranchProbe, beside plain: [String: MessageArgument]
    ) -> [MessageArgument] {
        var values = [MessageArgument?](repeating: nil, count: selector.keys.count)
        for candidate in candidates(for: selector, example: plain[selector.argument]) {
            guard let index = probe.index(for: candidate, selector, beside: plain), values[index] == nil else {
                continue
            }
            values[index] = candidate
            if !values.contains(nil) { break }
        }
        return values.compactMap { $0 }
    }

    /// Values of which one leads to each variant that any value leads to.
    private func candidates(for selector: BranchProbe.Selector, example: MessageArgument?) -> [MessageArgument] {
        guard selector.function != "select" else {
            let words = selector.keys.compactMap { key -> MessageArgument? in
                if case .keyword(let word) = key { .text(word) } else { nil }
            }
            switch example {
            case .text?, .region?: return words + [example, .text("other")].compactMap { $0 }
            default: return words + [.text("other")]
            }
        }
        let bounds = selector.keys.compactMap { key -> MessageArgument? in
            switch key {
            case .exact(let number): .number(Self.decimal(number))
            case .from(let number, let isExclusive): .number(Self.decimal(isExclusive ? number + 1 : number))
            case .keyword, .any: nil
            }
        }
        if case .number? = example { return bounds + [example].compactMap { $0 } + Self.numbers }
        return bounds + Self.numbers
    }

    /// Numbers among which every plural category of every language has one.
    private static let numbers: [MessageArgument] =
        ((0...25).map(Double.init) + [31, 50, 100, 101, 102, 103, 111, 112, 1_000, 1_000_000, 0.1, 0.5, 1.5, 2.5])
        .map { .number(decimal($0)) }

    private static func decimal(_ value: Double) -> ExactDecimal {
        Int(exactly: value).map { ExactDecimal($0) } ?? ExactDecimal("\(value)") ?? 0
    }
}
