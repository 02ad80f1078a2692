package import ICU
import MessageFormat
package import Phrasebook

/// Writes texts out for every case that they tell apart, with example values.
///
/// ```swift
/// let renderer = BranchRenderer(locale: LocaleIdentifier(literal: "en_US"), labels: [:])
/// renderer.branches(of: "{n, plural, one {# day} other {# days}}", arguments: entry.arguments, examples: ["n": "3"])
/// // one: “1 day”, other: “3 days”
/// ```
package struct BranchRenderer: Sendable {
    /// The locale to write in.
    package let locale: LocaleIdentifier
    private let formatters: LocaleFormatters
    private let examples: ExampleValues
    private let cardinals: PluralRules?
    private let ordinals: PluralRules?

    /// The most cases that a text is written out for.
    ///
    /// More are only made by several selects with many keys each; those behind are left out.
    package static let maximumBranches = 64

    /// A renderer.
    ///
    /// - Parameters:
    ///   - locale: The locale to write in.
    ///   - labels: The labels of fields in the locale, by the fields' names (`card_no`).
    ///   - sourceLabels: The same in the source locale, in which examples name fields.
    package init(locale: LocaleIdentifier, labels: [String: String], sourceLabels: [String: String] = [:]) {
        self.locale = locale
        formatters = LocaleFormatters(locale: locale)
        examples = ExampleValues(locale: locale, labels: labels, sourceLabels: sourceLabels)
        cardinals = try? PluralRules(.cardinal, locale: locale)
        ordinals = try? PluralRules(.ordinal, locale: locale)
    }

    /// What a text says in each case, in order of writing.
    ///
    /// - Parameters:
    ///   - text: The text as it is written.
    ///   - arguments: The arguments that it may use, with their types.
    ///   - examples: Example values as the source locale shows them, by name; what is missing is made up by type.
    /// - Returns: One branch of a text that does not choose; none of one that is no message. A variant that no value
    ///   reaches, such as `one` in Chinese, is not there.
    package func branches(
        of text: String, arguments: [Catalog.Argument], examples: [String: String]
    ) -> [MessageBranch] {
        guard text.utf8.contains(UInt8(ascii: "{")) || text.utf8.contains(UInt8(ascii: "'")) else {
            return [MessageBranch(choices: [], values: [], text: text)]
        }
        guard let message = ICUMessageParser().parse(text).message,
            let formatter = try? MessageFormatter(text, locale: locale, formatters: formatters)
        else { return [] }
        let used = message.argumentUses.map(\.name)
        let shown = arguments.filter { used.contains($0.name) }
        let plain = Dictionary(
            shown.map { ($0.name, self.examples.value(of: $0, examples[$0.name])) },
            uniquingKeysWith: { first, _ in first })
        let choosers = choosers(of: message, plain)
        var seen: Set<[MessageBranch.Choice]> = []
        var branches: [MessageBranch] = []
        for combination in combinations(choosers) {
            var values = plain
            for (name, value) in combination { values[name] = value }
            let choices = choices(in: message.pattern, values)
            guard seen.insert(choices).inserted else { continue }
            let ordered = shown.compactMap { argument in values[argument.name].map { (argument.name, $0) } }
            branches.append(
                MessageBranch(
                    choices: choices, values: ordered.map { MessageBranch.Value(argument: $0.0, text: written($0.1)) },
                    text: formatter.format(MessageArguments(ordered)).text))
            if branches.count == Self.maximumBranches { break }
        }
        return branches
    }

    /// A value as it stands alone in a text.
    private func written(_ value: MessageArgument) -> String {
        guard let alone = try? MessageFormatter("{value}", locale: locale, formatters: formatters) else { return "" }
        return alone.format(["value": value]).text
    }

    // MARK: Choosing

    /// An argument that chooses, with a value for each variant.
    private typealias Chooser = (name: String, values: [MessageArgument])

    /// The arguments that plurals and selects choose by, in order of writing, each with values that reach the variants.
    private func choosers(of message: Message, _ plain: [String: MessageArgument]) -> [Chooser] {
        var result: [Chooser] = []
        func visit(_ pattern: Pattern) {
            for case .selection(let selection) in pattern.elements {
                if let (name, function) = Self.selector(of: selection) {
                    let values = selection.variants.compactMap { variant in
                        variant.keys.first.flatMap { key in
                            value(for: key, of: selection, function, example: plain[name])
                        }
                    }
                    if let place = result.firstIndex(where: { $0.name == name }) {
                        result[place].values += values
                    } else {
                        result.append((name, values))
                    }
                }
                selection.variants.forEach { visit($0.pattern) }
            }
        }
        visit(message.pattern)
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

    private static func selector(of selection: Selection) -> (name: String, function: FunctionCall)? {
        guard let selector = selection.selectors.first, case .variable(let name) = selector.operand,
            let function = selector.function
        else { return nil }
        return (name, function)
    }

    /// A value that a variant is chosen for; nil where no value reaches it.
    private func value(
        for key: VariantKey, of selection: Selection, _ function: FunctionCall, example: MessageArgument?
    ) -> MessageArgument? {
        if function.name == "select" {
            switch key {
            case .keyword(let word): return .text(word)
            default:
                let words = selection.variants.compactMap { $0.keys.first?.keyword }
                if case .text(let text)? = example, !words.contains(text) { return example }
                if case .region(let code)? = example, !words.contains(code) { return example }
                return .text("other")
            }
        }
        var candidates = Self.numbers
        if case .number(let number)? = example, let value = Double(number.description) {
            candidates.insert(value, at: 0)
        }
        switch key {
        case .exact(let number): candidates = [number]
        case .from(let number, let isExclusive): candidates.insert(isExclusive ? number + 1 : number, at: 0)
        default: break
        }
        let found = candidates.first { chosenKey(of: selection, function, $0) == key }
        return found.map { .number(Self.decimal($0)) }
    }

    /// Numbers among which every plural category of every language has one.
    private static let numbers: [Double] =
        (0...25).map(Double.init) + [31, 50, 100, 101, 102, 103, 111, 112, 1_000, 1_000_000, 0.1, 0.5, 1.5, 2.5]

    private static func decimal(_ value: Double) -> ExactDecimal {
        Int(exactly: value).map { ExactDecimal($0) } ?? ExactDecimal("\(value)") ?? 0
    }

    /// The choices that values lead to, in order of writing, those inside a chosen variant behind it.
    private func choices(in pattern: Pattern, _ values: [String: MessageArgument]) -> [MessageBranch.Choice] {
        var result: [MessageBranch.Choice] = []
        for case .selection(let selection) in pattern.elements {
            guard let (name, function) = Self.selector(of: selection),
                let key = key(of: selection, function, values[name])
            else { continue }
            result.append(MessageBranch.Choice(argument: name, key: key.written))
            if let variant = selection.variants.first(where: { $0.keys.first == key }) {
                result += choices(in: variant.pattern, values)
            }
        }
        return result
    }

    private func key(of selection: Selection, _ function: FunctionCall, _ value: MessageArgument?) -> VariantKey? {
        switch value {
        case .number(let number)?:
            return Double(number.description).flatMap { chosenKey(of: selection, function, $0) }
        case .text(let text)?, .region(let text)?:
            let keys = selection.variants.compactMap(\.keys.first)
            return keys.first { $0 == .keyword(text) } ?? keys.first { $0.isFallback }
        default: return nil
        }
    }

    /// The key of the variant that a number chooses, as ICU's PluralFormat and ChoiceFormat do.
    private func chosenKey(of selection: Selection, _ function: FunctionCall, _ number: Double) -> VariantKey? {
        let keys = selection.variants.compactMap(\.keys.first)
        if let last = keys.last(where: { $0.begins(at: number) }) { return last }
        if let exact = keys.first(where: { $0 == .exact(number) }) { return exact }
        let offset = function[FunctionCall.Option.offset]?.literal.flatMap(Double.init) ?? 0
        let rules = function.name == "selectordinal" ? ordinals : cardinals
        let category = rules?.category(of: number - offset).keyword ?? "other"
        return keys.first { $0 == .keyword(category) } ?? keys.first { $0.isFallback }
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

    fileprivate var keyword: String? { if case .keyword(let word) = self { word } else { nil } }

    fileprivate var isFallback: Bool { self == .any || self == .keyword("other") }

    /// Whether it is a variant of a choice that begins at a number or below it.
    fileprivate func begins(at number: Double) -> Bool {
        guard case .from(let start, let isExclusive) = self else { return false }
        return isExclusive ? number > start : number >= start
    }
}
