import ICU

/// Says a message of MessageFormat 2 by what ICU MessageFormat has: arguments with styles, and nested selections.
///
/// The variants become a tree: a selector after the other, each with a branch for each of its keys, and at each leaf the
/// variant that fits best. What depends on more than arguments (options that are variables, functions of one's own,
/// literals with functions) cannot be said.
struct MF2Lowering {
    /// What an expression comes to, as far as the message alone tells.
    struct Meaning: Hashable {
        enum Source: Hashable {
            case argument(String)
            case literal(String)
        }

        var source: Source
        /// The function; nil of a value as it is given.
        var function: String?
        var options: [String: String] = [:]
    }

    /// The most leaves of a tree: what more of them say is refused, and not written out.
    static let maximumLeaves = 4_096

    let message: Message
    let formatters: LocaleFormatters
    private(set) var problems: [MessageProblem] = []
    private let declarations: [String: Message.Declaration]
    private var leaves = 0

    init(_ message: Message, _ formatters: LocaleFormatters) {
        self.message = message
        self.formatters = formatters
        declarations = Dictionary(message.declarations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The pattern of ICU MessageFormat; where there are ``problems``, it is no use.
    mutating func run() -> Pattern {
        guard case .selection(let selection)? = message.pattern.elements.first else {
            return pattern(message.pattern, counting: nil)
        }
        let selectors = selection.selectors.map { selector in
            (meaning: meaning(of: selector), offset: selector.range.lowerBound)
        }
        guard problems.isEmpty else { return Pattern() }
        if let plural = pluralWithOffset(selection, selectors.map { $0.meaning }) { return plural }
        let rows = selection.variants.map { (keys: $0.keys, pattern: $0.pattern, ranks: [Int]()) }
        return tree(selectors, 0, rows, counting: nil)
    }

    private mutating func refuse(at offset: Int, _ words: String) {
        let problem = MessageProblem(
            .unsupportedOperation, at: offset, "neither ICU MessageFormat nor a catalog can say it: \(words)")
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// Refuses a mark: an answer is plain text, and whoever renders it would never see that there was one.
    mutating func refuseMarkup(at offset: Int) {
        refuse(at: offset, "markup, since an answer is plain text; leave the mark out")
    }

    // MARK: Meanings

    /// What an expression comes to; where the message alone does not tell, it is refused.
    mutating func meaning(of placeholder: Placeholder, isInput: Bool = false) -> Meaning {
        let offset = placeholder.range.lowerBound
        var meaning: Meaning
        switch placeholder.operand {
        case .literal(let text):
            meaning = Meaning(source: .literal(text))
            if let function = placeholder.function, function.name != "string" {
                refuse(at: offset, "a literal with the function :\(function.name); write what it shows")
            }
            return meaning
        case .variable(let name):
            if !isInput, let declaration = declarations[name] {
                meaning = self.meaning(of: declaration.value, isInput: declaration.kind == .input)
            } else {
                meaning = Meaning(source: .argument(name))
            }
        case .absent, .selectedNumber:
            refuse(at: offset, "a function without a value")
            return Meaning(source: .literal(""))
        }
        guard let function = placeholder.function else { return meaning }
        if case .literal = meaning.source, function.name != "string" {
            refuse(at: offset, "a literal with the function :\(function.name); write what it shows")
        }
        var options: [String: String] = [:]
        for option in function.options where !option.name.hasPrefix("u:") {
            guard case .literal(let text) = option.value else {
                refuse(at: option.range.lowerBound, "an option that is a variable; write its value")
                continue
            }
            options[option.name] = text
        }
        for option in function.options where option.name == "u:locale" || option.name == "u:dir" {
            refuse(at: option.range.lowerBound, "the option \(option.name)")
        }
        if Self.isNumeric(function.name), let outer = meaning.function, Self.isNumeric(outer) {
            guard outer != "offset", outer != "percent", meaning.options["select"] == nil else {
                refuse(at: offset, "a number that is declared with :\(outer) and shown with :\(function.name)")
                return meaning
            }
            // A number that was made whole stays so.
            let isWhole = outer == "integer" && function.name == "number"
            let discarded: Set<String> =
                function.name == "integer"
                ? ["minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits"] : []
            options.merge(meaning.options.filter { !discarded.contains($0.key) }) { own, _ in own }
            meaning.function = isWhole ? "integer" : function.name
        } else if let outer = meaning.function, outer != function.name {
            refuse(at: offset, "a value that is declared with :\(outer) and shown with :\(function.name)")
        } else {
            meaning.function = function.name
        }
        meaning.options = options
        return meaning
    }

    private static func isNumeric(_ function: String) -> Bool { NumberFunction.Kind(rawValue: function) != nil }

    // MARK: Patterns

    /// A pattern, inside a plural of `counted` where there is one.
    private mutating func pattern(_ pattern: Pattern, counting counted: Meaning?) -> Pattern {
        var elements: [PatternElement] = []
        for element in pattern.elements {
            switch element {
            case .text: elements.append(element)
            case .markup(let markup): refuseMarkup(at: markup.range.lowerBound)
            case .selection: break
            case .placeholder(let placeholder):
                let meaning = meaning(of: placeholder)
                if let counted, meaning.isNumberSign(of: counted) {
                    elements.append(.placeholder(Placeholder(operand: .selectedNumber, range: placeholder.range)))
                } else {
                    elements.append(self.element(meaning, placeholder.range))
                }
            }
        }
        return Pattern(elements)
    }

    /// What shows a value that an expression comes to.
    mutating func element(_ meaning: Meaning, _ range: Range<Int>) -> PatternElement {
        guard case .argument(let name) = meaning.source else {
            if case .literal(let text) = meaning.source { return .text(text) }
            return .text("")
        }
        var call: FunctionCall?
        switch meaning.function {
        case nil, "string"?, "phrasebook:fields"?, "phrasebook:region"?: break
        case "number"?, "integer"?, "percent"?, "currency"?, "unit"?: call = number(meaning, at: range)
        case "date"?, "time"?, "datetime"?: call = date(meaning, at: range)
        case let function?:
            refuse(
                at: range.lowerBound,
                "the function :\(function), which no catalog has; let the program give what it shows as an argument")
        }
        return .placeholder(Placeholder(operand: .variable(name), function: call, range: range))
    }

    private func call(_ function: String, _ style: String?, _ range: Range<Int>) -> FunctionCall {
        let options = style.map {
            [FunctionCall.Option(name: FunctionCall.Option.style, value: .literal($0), range: range)]
        }
        return FunctionCall(name: function, options: options ?? [])
    }

    private mutating func number(_ meaning: Meaning, at range: Range<Int>) -> FunctionCall? {
        guard let kind = meaning.function.flatMap(NumberFunction.Kind.init(rawValue:)) else { return nil }
        var invocation = FunctionInvocation(
            name: kind.rawValue, operand: .absent,
            options: meaning.options.sorted { $0.key < $1.key }.map {
                FunctionInvocation.Option(name: $0.key, text: $0.value, isLiteral: true)
            }, timeZone: "UTC", formatters: formatters, otherFormatters: { LocaleFormatters(locale: $0) })
        var options = NumberOptions(kind)
        _ = options.read(&invocation)
        for report in invocation.reports { refuse(at: range.lowerBound, report.message) }
        options.remove("select")
        if kind == .currency {
            guard options["currency"] == nil else {
                refuse(at: range.lowerBound, "an amount whose currency is said in the text")
                return nil
            }
            guard options.changesAmounts else { return nil }
            guard let digits = options["fractionDigits"].flatMap(NumberOptions.digitSize) else {
                refuse(at: range.lowerBound, "the style of an amount without fractionDigits=…")
                return nil
            }
            return call("number", "::" + options.skeleton(fractionDigits: digits), range)
        }
        // By rules ICU spells the number itself, and no percent.
        let isSpelled = kind == .percent && formatters.positional == nil
        guard options.resolved.isEmpty && !isSpelled || kind == .offset else {
            return call("number", "::" + options.skeleton(fractionDigits: nil), range)
        }
        switch kind {
        case .number:
            return call("number", nil, range)
        case .integer: return call("number", "integer", range)
        case .percent:
            return call("number", "percent", range)
        case .unit, .offset, .currency:
            refuse(at: range.lowerBound, kind == .unit ? "a unit that is not said" : ":offset without its plural")
            return nil
        }
    }

    private mutating func date(_ meaning: Meaning, at range: Range<Int>) -> FunctionCall? {
        guard let kind = meaning.function.flatMap(DateFunction.Kind.init(rawValue:)) else { return nil }
        for name in ["timeZone", "calendar"] where meaning.options[name] != nil {
            refuse(at: range.lowerBound, "the option \(name)")
        }
        let (skeleton, reports) = DateFunction(kind: kind).skeleton(literals: meaning.options, formatters)
        for report in reports { refuse(at: range.lowerBound, report.message) }
        return call(kind == .time ? "time" : "date", "::" + skeleton, range)
    }

    // MARK: Selections

    private typealias Row = (keys: [VariantKey], pattern: Pattern, ranks: [Int])

    /// Rows whose keys of one more selector fit as well as a rank says: the lower the better.
    private static func ranked(_ rows: [Row], _ rank: Int) -> [Row] {
        rows.map { row in (keys: row.keys, pattern: row.pattern, ranks: row.ranks + [rank]) }
    }

    /// The selection by the selectors from `position` on among rows that fit so far.
    private mutating func tree(
        _ selectors: [(meaning: Meaning, offset: Int)], _ position: Int, _ rows: [Row], counting counted: Meaning?
    ) -> Pattern {
        guard problems.isEmpty else { return Pattern() }
        guard position < selectors.count else {
            leaves += 1
            // The first selector counts most.
            let first = rows.min { $0.ranks.lexicographicallyPrecedes($1.ranks) }
            guard leaves <= Self.maximumLeaves, let best = first else {
                refuse(at: 0, "so many combinations of keys")
                return Pattern()
            }
            return pattern(best.pattern, counting: counted)
        }
        let (meaning, offset) = selectors[position]
        guard case .argument(let name) = meaning.source else {
            refuse(at: offset, "choosing by a literal")
            return Pattern()
        }
        let kind = meaning.function.flatMap(NumberFunction.Kind.init(rawValue:))
        let rest = Self.ranked(rows.filter { $0.keys[position] == .any }, 2)
        func fitting(_ key: String) -> [Row] {
            let rank = MF2Characters.isNumberLiteral(key) ? 0 : 1
            return Self.ranked(rows.filter { $0.keys[position] == .keyword(key) }, rank)
        }
        var keys: [String] = []
        for row in rows {
            if case .keyword(let word) = row.keys[position], !keys.contains(word) { keys.append(word) }
        }
        // A selector without keys chooses nothing.
        guard !keys.isEmpty else { return tree(selectors, position + 1, rest, counting: counted) }
        var variants: [Variant] = []
        func add(_ key: VariantKey, _ fitting: [Row], _ counting: Meaning?, _ lowering: inout Self) {
            variants.append(
                Variant(keys: [key], pattern: lowering.tree(selectors, position + 1, fitting, counting: counting)))
        }
        let function: String
        switch (meaning.function, kind) {
        case ("string"?, _), ("phrasebook:region"?, _):
            // Keys are compared by their characters, and not by canonical equivalence.
            function = "select"
            for key in keys {
                guard key != "other", key.unicodeScalars.allSatisfy({ PatternCharacters.isIdentifier($0.value) }),
                    !key.isEmpty
                else {
                    refuse(at: offset, "the key “\(key)” of a text")
                    continue
                }
                add(.keyword(key), fitting(key) + rest, nil, &self)
            }
            add(.any, rest, nil, &self)
        case (_, .number?), (_, .integer?):
            var plain = meaning.options
            let select = plain.removeValue(forKey: "select").flatMap(NumberOptions.Select.init(rawValue:)) ?? .plural
            guard plain.isEmpty else {
                refuse(at: offset, "choosing by a number that has options")
                return Pattern()
            }
            function = select == .ordinal ? "selectordinal" : "plural"
            let categories = PluralCategory.allCases.map(\.keyword)
            for key in keys where !MF2Characters.isNumberLiteral(key) && !categories.contains(key) {
                refuse(at: offset, "the key “\(key)” of a number")
            }
            for key in keys where MF2Characters.isNumberLiteral(key) {
                guard ExactDecimal(key)?.serialized == key, let number = Double(key) else { continue }
                var found = fitting(key)
                if select != .exact, position + 1 < selectors.count,
                    let rules = try? formatters.plural(
                        select == .ordinal ? .ordinal : .cardinal)
                {
                    found += fitting(rules.category(of: number).keyword)
                }
                add(.exact(number), found + rest, meaning, &self)
            }
            if select != .exact {
                for category in categories where category != "other" {
                    // Without this branch, what is for `other` alone would be for it too.
                    guard keys.contains(category) || keys.contains("other") else { continue }
                    add(.keyword(category), fitting(category) + rest, meaning, &self)
                }
            }
            add(.any, (select == .exact ? [] : fitting("other")) + rest, meaning, &self)
        default:
            refuse(at: offset, "choosing by :\(meaning.function ?? "")")
            return Pattern()
        }
        let style = FunctionCall(name: function)
        let selector = Placeholder(operand: .variable(name), function: style, range: offset..<offset + 1)
        return Pattern([.selection(Selection(selectors: [selector], variants: variants))])
    }

    /// The plural with an offset that a message says by two selectors, or by the second alone; nil where it does not.
    ///
    /// The first chooses a number by its exact keys, the second the same number less the offset by its categories.
    private mutating func pluralWithOffset(_ selection: Selection, _ selectors: [Meaning]) -> Pattern? {
        guard let last = selectors.last, last.function == "offset", last.options.count == 1,
            case .argument(let name) = last.source,
            let less = last.options["subtract"].flatMap(NumberOptions.digitSize)
        else { return nil }
        // Without exact keys the number less its offset chooses alone.
        let first = selectors.count == 2 ? selectors[0] : Meaning(source: last.source, function: "number")
        guard selectors.count <= 2, first.function == "number", first.options.isEmpty, first.source == last.source
        else { return nil }
        var variants: [Variant] = []
        for variant in selection.variants {
            let key: VariantKey
            switch (selectors.count == 2 ? variant.keys[0] : .any, variant.keys[selectors.count - 1]) {
            case (.keyword(let word), .any) where MF2Characters.isNumberLiteral(word):
                guard let number = Double(word) else { return nil }
                key = .exact(number)
            case (.any, .keyword(let word))
            where PluralCategory.allCases.contains { $0.keyword == word && word != "other" }:
                key = .keyword(word)
            case (.any, .any): key = .any
            default: return nil
            }
            variants.append(Variant(keys: [key], pattern: pattern(variant.pattern, counting: last)))
        }
        let range = selection.selectors[0].range
        let function = FunctionCall(
            name: "plural",
            options: [.init(name: FunctionCall.Option.offset, value: .literal(String(Double(less))), range: range)])
        let selector = Placeholder(operand: .variable(name), function: function, range: range)
        return Pattern([.selection(Selection(selectors: [selector], variants: variants))])
    }
}

extension MF2Lowering.Meaning {
    /// The meaning as it is shown: how it chooses does not count.
    private var withoutSelect: Self {
        var meaning = self
        meaning.options["select"] = nil
        return meaning
    }

    /// Whether it shows the number that a plural chooses by, as `#` does.
    func isNumberSign(of counted: Self) -> Bool {
        guard withoutSelect == counted.withoutSelect else { return false }
        return counted.function == "offset"
            || counted.function == "number" && counted.options.keys.allSatisfy { $0 == "select" }
    }

    /// What a selector with this meaning is in ICU MessageFormat, and what it takes from its number; nil where it chooses
    /// nothing.
    var selector: (function: String, offset: Double)? {
        switch function {
        case "string"?, "phrasebook:region"?: return ("select", 0)
        case "number"?, "integer"?:
            return switch options["select"] {
            case "ordinal"?: ("selectordinal", 0)
            case "exact"?: ("exact", 0)
            default: ("plural", 0)
            }
        case "offset"?:
            return options["subtract"].flatMap(Double.init).map { ("plural", $0) }
        default: return nil
        }
    }
}
