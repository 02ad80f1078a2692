import ICU

/// Says a message of ICU MessageFormat in MessageFormat 2: one `.match` by all that its selections choose by.
struct ICURaising {
    private(set) var problems: [MessageProblem] = []
    private var declarations: [Message.Declaration] = []
    private var selectors: [Column] = []
    /// Variants so far: a key for each column, those behind the end being `*`.
    private static let maximumVariants = MessageLimits().maximumVariants

    /// A selector: what it is declared as, and which keys choose by it.
    private struct Column {
        let name: String
        let argument: String
        let function: String
        let less: Int
        let keys: [VariantKey]
    }

    private struct Row {
        var keys: [Int: VariantKey] = [:]
        var elements: [PatternElement] = []
    }

    /// The message in MessageFormat 2; where there are ``problems``, it is no use.
    mutating func run(_ message: Message) -> Message {
        let rows = expand(message.pattern, [Row()], counting: nil, within: [])
        guard problems.isEmpty else { return Message(pattern: Pattern(), syntax: .mf2) }
        guard !selectors.isEmpty else {
            return Message(
                declarations: declarations, pattern: Pattern(rows.first?.elements ?? []).joined, syntax: .mf2)
        }
        var variants: [Variant] = []
        var seen: Set<[VariantKey]> = []
        for row in rows {
            let keys = selectors.indices.map { row.keys[$0] ?? .any }
            // Of two branches with one key, ICU takes the first.
            guard seen.insert(keys).inserted else { continue }
            variants.append(Variant(keys: keys, pattern: Pattern(row.elements).joined))
        }
        let selection = Selection(
            selectors: selectors.map { Placeholder(operand: .variable($0.name), range: 0..<0) }, variants: variants)
        return Message(declarations: declarations, pattern: Pattern([.selection(selection)]), syntax: .mf2)
    }

    private mutating func refuse(at offset: Int, _ words: String) {
        let problem = MessageProblem(.unsupportedOperation, at: offset, "MessageFormat 2 cannot say it: \(words)")
        if !problems.contains(problem) { problems.append(problem) }
    }

    // MARK: Patterns

    /// Writes a pattern behind each row, and makes a row for each branch that the pattern chooses.
    ///
    /// - Parameters:
    ///   - pattern: The pattern.
    ///   - rows: The rows so far.
    ///   - counted: What `#` means.
    ///   - outer: The columns by which the selections around the pattern choose.
    /// - Returns: The rows, each with the pattern.
    private mutating func expand(
        _ pattern: Pattern, _ rows: [Row], counting counted: String?, within outer: Set<Int>
    ) -> [Row] {
        var rows = rows
        for element in pattern.elements {
            switch element {
            case .text, .markup: for index in rows.indices { rows[index].elements.append(element) }
            case .placeholder(let placeholder):
                guard let raised = self.placeholder(placeholder, counting: counted) else { continue }
                for index in rows.indices { rows[index].elements.append(.placeholder(raised)) }
            case .selection(let selection): rows = expand(selection, rows, within: outer)
            }
            guard problems.isEmpty else { return rows }
            guard rows.count <= Self.maximumVariants else {
                refuse(at: 0, "more than \(Self.maximumVariants) combinations of branches")
                return rows
            }
        }
        return rows
    }

    private mutating func expand(_ selection: Selection, _ rows: [Row], within outer: Set<Int>) -> [Row] {
        guard let selector = selection.selectors.first, case .variable(let argument) = selector.operand,
            let function = selector.function?.name
        else { return rows }
        let offset = selector.range.lowerBound
        guard function != "choice" else {
            refuse(at: offset, "choice, which is obsolete; write a plural")
            return rows
        }
        let less = selector.function?[FunctionCall.Option.offset]?.literal.flatMap(Double.init) ?? 0
        guard less >= 0, less < 100, less == less.rounded() else {
            refuse(at: offset, "the offset \(less)")
            return rows
        }
        let branches = selection.variants.map { ($0.keys.first.map(Self.key) ?? .any, $0.pattern) }
        let keys = branches.map { $0.0 }
        let exactKeys = less == 0 ? [] : keys.filter(Self.isNumber)
        // With an offset, exact keys are for the number itself, categories for what is left of it.
        let exact = exactKeys.isEmpty ? nil : column(argument, function, 0, exactKeys, within: outer, at: offset)
        let others = exactKeys.isEmpty ? keys : keys.filter { !Self.isNumber($0) }
        var around = outer
        if let exact { around.insert(exact) }
        let last = column(argument, function, Int(less), others, within: around, at: offset)
        guard problems.isEmpty else { return rows }
        let counted = function == "select" ? nil : selectors[last].name
        var result: [Row] = []
        for row in rows {
            for (key, pattern) in branches {
                var chosen = row
                let index = Self.isNumber(key) ? exact ?? last : last
                // Inside a branch the same choice is made already.
                if let known = row.keys[index], known != key { continue }
                chosen.keys[index] = key
                if let exact, index == last {
                    // No exact key fits; where one is chosen already, it is the one that speaks.
                    if let known = row.keys[exact], known != .any { continue }
                    chosen.keys[exact] = .any
                }
                result += expand(pattern, [chosen], counting: counted, within: around.union([last]))
                guard problems.isEmpty, result.count <= Self.maximumVariants else {
                    if problems.isEmpty { refuse(at: 0, "more than \(Self.maximumVariants) combinations of branches") }
                    return result
                }
            }
        }
        return result
    }

    private static func key(_ key: VariantKey) -> VariantKey {
        guard case .exact(let number) = key else { return key }
        return .keyword(ExactDecimal(number.description)?.serialized ?? number.description)
    }

    private static func isNumber(_ key: VariantKey) -> Bool {
        if case .keyword(let word) = key { MF2Characters.isNumberLiteral(word) } else { false }
    }

    // MARK: Names

    /// The column of a selection; one that chooses by the same keys is used again.
    ///
    /// The first columns count most, so a column stands behind those of the selections around it, or is one of them.
    private mutating func column(
        _ argument: String, _ function: String, _ less: Int, _ keys: [VariantKey], within outer: Set<Int>,
        at offset: Int
    ) -> Int {
        let sameKeys = Set(keys)
        let known = selectors.indices.first { index in
            let column = selectors[index]
            return column.argument == argument && column.function == function && column.less == less
                && Set(column.keys) == sameKeys && (outer.contains(index) || outer.allSatisfy { $0 < index })
        }
        if let known { return known }
        let name = declare(argument, function, less, at: offset)
        selectors.append(Column(name: name, argument: argument, function: function, less: less, keys: keys))
        return selectors.count - 1
    }

    /// The name of an argument as a function chooses by it, which is declared where it is not yet.
    private mutating func declare(_ argument: String, _ function: String, _ less: Int, at offset: Int) -> String {
        guard MF2Characters.isName(argument) else {
            refuse(at: offset, "the argument’s name “\(argument)”, which has to begin with a letter")
            return argument
        }
        var call = FunctionCall(name: function == "select" ? "string" : "number")
        if function == "selectordinal" {
            call.options = [.init(name: "select", value: .literal("ordinal"), range: 0..<0)]
        }
        let operand = Operand.variable(argument)
        if less == 0 {
            let value = Placeholder(operand: operand, function: call, range: 0..<0)
            if let known = declarations.first(where: { $0.value == value }) { return known.name }
            // A value that is declared with `select` would hand it on.
            if function != "selectordinal", !declarations.contains(where: { $0.name == argument }) {
                // A name that is used is declared before.
                declarations.insert(.init(name: argument, value: value, kind: .input), at: 0)
                return argument
            }
            let name = free("\(argument)_\(function == "select" ? "text" : function == "plural" ? "number" : "rank")")
            declarations.append(.init(name: name, value: value, kind: .local))
            return name
        }
        let base = declare(argument, function, 0, at: offset)
        let value = Placeholder(
            operand: .variable(base),
            function: FunctionCall(
                name: "offset", options: [.init(name: "subtract", value: .literal(String(less)), range: 0..<0)]),
            range: 0..<0)
        if let known = declarations.first(where: { $0.value == value }) { return known.name }
        let name = free("\(argument)_others")
        declarations.append(.init(name: name, value: value, kind: .local))
        return name
    }

    private func free(_ name: String) -> String {
        var result = name
        var number = 2
        while declarations.contains(where: { $0.name == result }) {
            result = "\(name)\(number)"
            number += 1
        }
        return result
    }

    // MARK: Placeholders

    mutating func placeholder(_ placeholder: Placeholder, counting counted: String?) -> Placeholder? {
        let offset = placeholder.range.lowerBound
        switch placeholder.operand {
        case .selectedNumber:
            guard let counted else { return nil }
            return Placeholder(operand: .variable(counted), range: 0..<0)
        case .literal, .absent: return placeholder
        case .variable(let name):
            guard MF2Characters.isName(name) else {
                refuse(at: offset, "the argument’s name “\(name)”, which has to begin with a letter")
                return nil
            }
            guard let function = placeholder.function else {
                return Placeholder(operand: placeholder.operand, range: 0..<0)
            }
            let style = function[FunctionCall.Option.style]?.literal ?? ""
            guard let call = Self.function(function.name, style) else {
                refuse(at: offset, "the type “\(function.name)” with the style “\(style)”")
                return nil
            }
            return Placeholder(operand: placeholder.operand, function: call, range: 0..<0)
        }
    }

    /// The function that shows a value as a type and a style of ICU do; nil where there is none.
    private static func function(_ type: String, _ style: String) -> FunctionCall? {
        let style = style.withByteRun { $0.trimmed.text }
        switch (type, style) {
        case ("number", ""): return FunctionCall(name: "number")
        case ("number", "integer"): return FunctionCall(name: "integer")
        case ("number", "percent"): return FunctionCall(name: "percent")
        case ("number", _) where style.hasPrefix("::"): return number(String(style.dropFirst(2)))
        case ("date", _) where style.hasPrefix("::"), ("time", _) where style.hasPrefix("::"):
            return date(String(style.dropFirst(2)))
        default: return nil
        }
    }

    private static func call(_ name: String, _ options: [(String, String)]) -> FunctionCall {
        FunctionCall(
            name: name, options: options.map { FunctionCall.Option(name: $0.0, value: .literal($0.1), range: 0..<0) })
    }

    // MARK: Skeletons

    /// The function of a number skeleton whose every stem it can say.
    private static func number(_ skeleton: String) -> FunctionCall? {
        var name = "number"
        var options: [(String, String)] = []
        var hasPrecision = false
        for stem in skeleton.split(whereSeparator: \.isWhitespace).map(String.init) {
            switch stem {
            case "percent", "%x100":
                name = "percent"
            case "scale/100" where name == "percent": break
            case "precision-integer", ".":
                hasPrecision = true
                options.append(("maximumFractionDigits", "0"))
            case "sign-always", "+!": options.append(("signDisplay", "always"))
            case "sign-except-zero", "+?": options.append(("signDisplay", "exceptZero"))
            case "sign-negative", "+-": options.append(("signDisplay", "negative"))
            case "sign-never", "+_": options.append(("signDisplay", "never"))
            case "group-off", ",_": options.append(("useGrouping", "never"))
            case "group-min2", ",?": options.append(("useGrouping", "min2"))
            case "group-on-aligned", ",!": options.append(("useGrouping", "always"))
            case _ where stem.hasPrefix("rounding-mode-"):
                let mode = stem.dropFirst("rounding-mode-".count)
                guard let found = RoundingModes.stems.first(where: { $0.stem == mode }) else { return nil }
                if found.name != "halfExpand" { options.append(("roundingMode", found.name)) }
            case _ where stem.hasPrefix("integer-width/+"):
                options.append(("minimumIntegerDigits", String(stem.dropFirst("integer-width/+".count).count)))
            case _ where stem.first == ".":
                let digits = stem.dropFirst()
                let least = digits.prefix { $0 == "0" }.count
                guard digits.dropFirst(least).allSatisfy({ $0 == "#" }), digits.count < 100 else { return nil }
                hasPrecision = true
                if least > 0 { options.append(("minimumFractionDigits", String(least))) }
                options.append(("maximumFractionDigits", String(digits.count)))
            case _ where stem.first == "@":
                let least = stem.prefix { $0 == "@" }.count
                guard stem.dropFirst(least).allSatisfy({ $0 == "#" }), stem.count < 100 else { return nil }
                hasPrecision = true
                options.append(("minimumSignificantDigits", String(least)))
                options.append(("maximumSignificantDigits", String(stem.count)))
            default: return nil
            }
        }
        // Without one, ICU shows six digits, and MessageFormat 2 does not say how many.
        if !hasPrecision { options.append(("maximumFractionDigits", "6")) }
        if !options.contains(where: { $0.0 == "useGrouping" }) { options.append(("useGrouping", "auto")) }
        if name == "percent", !skeleton.contains("100") { return nil }
        return call(name, options)
    }

    /// The function of a date skeleton that it can say.
    private static func date(_ skeleton: String) -> FunctionCall? {
        skeletons[skeleton]
    }

    /// Every date skeleton that the functions make.
    private static let skeletons: [String: FunctionCall] = {
        let formatters = LocaleFormatters(locale: LocaleIdentifier(literal: "und"))
        var found: [String: FunctionCall] = [:]
        func add(_ kind: DateFunction.Kind, _ options: [(String, String)]) {
            let literals = Dictionary(options, uniquingKeysWith: { first, _ in first })
            let skeleton = DateFunction(kind: kind).skeleton(literals: literals, formatters).skeleton
            if found[skeleton] == nil { found[skeleton] = call(kind.rawValue, options) }
        }
        let times = ["minute", "hour", "second"].flatMap { precision in
            ["", "true", "false"].flatMap { hour12 in
                ["", "short", "long"].map { zone -> [(String, String)] in
                    (precision == "minute" ? [] : [("precision", precision)])
                        + (zone.isEmpty ? [] : [("timeZoneStyle", zone)]) + (hour12.isEmpty ? [] : [("hour12", hour12)])
                }
            }
        }
        for time in times { add(.time, time) }
        for fields in ["year-month-day"] + DateFunction.fieldNames where fields != "" {
            for length in ["medium", "long", "short"] {
                let date =
                    (fields == "year-month-day" ? [] : [("fields", fields)])
                    + (length == "medium" ? [] : [("length", length)])
                add(.date, date)
                for time in times {
                    let names = ["fields": "dateFields", "length": "dateLength", "precision": "timePrecision"]
                    add(.datetime, (date + time).map { (names[$0.0] ?? $0.0, $0.1) })
                }
            }
        }
        return found
    }()
}

extension Pattern {
    /// The pattern with texts that follow each other made one.
    fileprivate var joined: Pattern {
        var result: [PatternElement] = []
        for element in elements {
            if case .text(let text) = element, case .text(let before)? = result.last {
                result[result.count - 1] = .text(before + text)
            } else {
                result.append(element)
            }
        }
        return Pattern(result)
    }
}
