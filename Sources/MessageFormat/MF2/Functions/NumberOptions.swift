import ICU

/// The options of a numeric function, read and merged with those that its operand was declared with.
struct NumberOptions: Sendable {
    enum Select: String {
        case plural, ordinal, exact
    }

    let kind: NumberFunction.Kind
    private var values: [String: String] = [:]
    /// How the number chooses.
    private(set) var select = Select.plural

    init(_ kind: NumberFunction.Kind) { self.kind = kind }

    subscript(name: String) -> String? { values[name] }

    mutating func remove(_ name: String) { values[name] = nil }

    /// The options as a later function inherits them.
    var resolved: [ResolvedValue.Option] {
        values.sorted { $0.key < $1.key }.map { ResolvedValue.Option($0.key, $0.value) }
    }

    /// Whether an amount is not shown as `{amount}` shows it.
    var changesAmounts: Bool { values.keys.contains { $0 != "currency" } }

    /// Whether nothing is said of how a number is shown.
    var sayNothing: Bool { values.keys.allSatisfy { $0 == "select" } }

    /// Whether it is said how many digits of an amount are shown.
    var fixesFractionDigits: Bool { size("fractionDigits") != nil }

    // MARK: Reading

    /// Takes over the options of the operand.
    mutating func inherit(_ options: [ResolvedValue.Option]) {
        for option in options where option.name != "select" && Self.form(of: option.name, in: kind) != nil {
            values[option.name] = option.value
        }
    }

    /// Reads the options of a call; one that cannot be read is reported and ignored.
    ///
    /// - Returns: Whether the number can choose.
    mutating func read(_ call: inout FunctionInvocation) -> Bool {
        var isSelectable = true
        for option in call.options {
            if option.name == "select", kind != .currency, kind != .unit {
                guard option.isLiteral, let select = option.text.flatMap(Select.init(rawValue:)) else {
                    call.report(.badOption, "“select” is one of the literals plural, ordinal and exact")
                    isSelectable = false
                    continue
                }
                self.select = select
                values["select"] = select.rawValue
                continue
            }
            guard let form = Self.form(of: option.name, in: kind) else { continue }
            guard let text = option.text, form.accepts(text) else {
                call.report(.badOption, "“\(option.name)” is \(form.words)")
                continue
            }
            values[option.name] = text
        }
        for (low, high) in [
            ("minimumFractionDigits", "maximumFractionDigits"),
            ("minimumSignificantDigits", "maximumSignificantDigits"),
        ] {
            guard let least = size(low), let most = size(high), least > most else { continue }
            // Of two that contradict each other the one given here counts.
            let dropped = call[option: low] == nil ? low : high
            if call[option: low] != nil, call[option: high] != nil {
                call.report(.badOption, "“\(low)” is more than “\(high)”")
            }
            values[dropped] = nil
        }
        return isSelectable
    }

    private enum Form {
        case oneOf([String])
        case size(ClosedRange<Int>)
        case sizeOrAuto
        case subtag
        case currency
        case unit

        func accepts(_ text: String) -> Bool {
            switch self {
            case .oneOf(let words): words.contains(text)
            case .size(let range): NumberOptions.digitSize(text).map(range.contains) ?? false
            case .sizeOrAuto: text == "auto" || NumberOptions.digitSize(text) != nil
            case .subtag: (3...8).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isAlphanumeric)
            case .currency: Currency(text) != nil
            case .unit:
                (1...64).contains(text.utf8.count)
                    && text.utf8.allSatisfy { Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
        }

        var words: String {
            switch self {
            case .oneOf(let words): "one of \(words.joined(separator: ", "))"
            case .size(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
            case .sizeOrAuto: "auto or a whole number from 0 to 99"
            case .subtag: "a numbering system such as latn"
            case .currency: "the code of a currency such as EUR"
            case .unit: "a name of CLDR such as kilometer-per-hour"
            }
        }

        private static func isAlphanumeric(_ byte: UInt8) -> Bool {
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
        }
    }

    private static let signs = Form.oneOf(["auto", "always", "exceptZero", "negative", "never"])
    private static let grouping = Form.oneOf(["auto", "always", "never", "min2"])
    private static let increments = Form.oneOf(
        [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000].map(String.init))
    private static let roundingModes = Form.oneOf(RoundingModes.stems.map(\.name))

    /// What an option of a function may be; nil where the function has no such option.
    private static func form(of name: String, in kind: NumberFunction.Kind) -> Form? {
        let hasFractions = kind != .integer
        switch name {
        case "signDisplay": return signs
        case "useGrouping": return grouping
        case "minimumIntegerDigits": return .size(1...99)
        case "numberingSystem": return .subtag
        case "maximumSignificantDigits": return .size(1...99)
        case "minimumSignificantDigits" where hasFractions: return .size(1...99)
        case "minimumFractionDigits" where hasFractions && kind != .currency,
            "maximumFractionDigits" where hasFractions && kind != .currency:
            return .size(0...99)
        case "trailingZeroDisplay" where hasFractions: return .oneOf(["auto", "stripIfInteger"])
        case "roundingPriority" where hasFractions: return .oneOf(["auto", "morePrecision", "lessPrecision"])
        case "roundingIncrement" where hasFractions: return increments
        case "roundingMode" where hasFractions: return roundingModes
        case "currency" where kind == .currency: return .currency
        case "currencySign" where kind == .currency: return .oneOf(["accounting", "standard"])
        case "currencyDisplay" where kind == .currency:
            return .oneOf(["narrowSymbol", "symbol", "name", "code", "never"])
        case "fractionDigits" where kind == .currency: return .sizeOrAuto
        case "unit" where kind == .unit, "usage" where kind == .unit: return .unit
        case "unitDisplay" where kind == .unit: return .oneOf(["short", "narrow", "long"])
        default: return nil
        }
    }

    /// The value of a digit size option: `0`, or up to two digits without a zero in front.
    static func digitSize(_ text: String) -> Int? {
        guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
            text.utf8.first != 0x30 || text.utf8.count == 1
        else { return nil }
        return Int(text)
    }

    private func size(_ name: String) -> Int? { values[name].flatMap(Self.digitSize) }

    // MARK: Skeletons

    /// The form in which a locale shows a number so.
    ///
    /// Digits that are spelled by rules (`ta-u-nu-taml`) have no skeleton in ICU, which writes Latin digits instead. A
    /// number of which nothing is said is shown as ICU MessageFormat shows it, in the digits that the locale asks for.
    func form(fractionDigits: Int?, in formatters: LocaleFormatters) -> NumberForm {
        switch kind {
        case .number where sayNothing && formatters.positional == nil,
            .offset where sayNothing && formatters.positional == nil:
            return .style(.decimal)
        case .integer where sayNothing && formatters.positional == nil: return .style(.integer)
        default: return .skeleton(ExactText(skeleton(fractionDigits: fractionDigits)))
        }
    }

    /// The options as a number skeleton (UTS #35, part 3, "Number Skeletons").
    ///
    /// - Parameter fractionDigits: Of an amount, how many digits are shown where nothing is rounded.
    /// - Returns: The skeleton, without its `::`.
    func skeleton(fractionDigits: Int?) -> String {
        var stems: [String] = []
        switch kind {
        case .percent: stems += ["percent", "scale/100"]
        case .unit:
            stems.append("unit/\(values["unit"] ?? "")")
            let widths = ["narrow": "narrow", "long": "full-name"]
            stems.append("unit-width-\(widths[values["unitDisplay"] ?? ""] ?? "short")")
            if let usage = values["usage"] { stems.append("usage/\(usage)") }
        case .currency:
            let widths = ["narrowSymbol": "narrow", "name": "full-name", "code": "iso-code", "never": "hidden"]
            stems.append("unit-width-\(widths[values["currencyDisplay"] ?? ""] ?? "short")")
        case .number, .integer, .offset: break
        }
        stems += precision(fractionDigits)
        if kind != .integer {
            let mode = RoundingModes.stems.first { $0.name == values["roundingMode"] }?.stem ?? "half-up"
            stems.append("rounding-mode-\(mode)")
        }
        if let digits = size("minimumIntegerDigits"), digits > 1 {
            stems.append("integer-width/+" + String(repeating: "0", count: digits))
        }
        let isAccounting = values["currencySign"] == "accounting"
        switch (values["signDisplay"] ?? "auto", isAccounting) {
        case ("always", let accounting): stems.append(accounting ? "sign-accounting-always" : "sign-always")
        case ("exceptZero", let accounting):
            stems.append(accounting ? "sign-accounting-except-zero" : "sign-except-zero")
        case ("negative", let accounting): stems.append(accounting ? "sign-accounting-negative" : "sign-negative")
        case ("never", _): stems.append("sign-never")
        case (_, true): stems.append("sign-accounting")
        default: break
        }
        // Where nothing is said, digits are grouped as in ICU MessageFormat, which passes over CLDR's least number of
        // digits for it; `auto` does not.
        let groups = ["auto": "group-auto", "never": "group-off", "min2": "group-min2"]
        stems.append(groups[values["useGrouping"] ?? ""] ?? "group-on-aligned")
        if let system = values["numberingSystem"] { stems.append("numbering-system/\(system.lowercased())") }
        return stems.joined(separator: " ")
    }

    /// The stem for how many digits are shown.
    private func precision(_ shown: Int?) -> [String] {
        let isStripped = values["trailingZeroDisplay"] == "stripIfInteger"
        let suffix = isStripped ? "/w" : ""
        let fixed = kind == .currency ? size("fractionDigits") : nil
        let increment = values["roundingIncrement"].flatMap(Int.init) ?? 1
        let standard = kind == .integer || kind == .percent ? 0 : 3
        var least = fixed ?? size("minimumFractionDigits") ?? shown ?? 0
        var most = fixed ?? size("maximumFractionDigits") ?? shown ?? max(least, increment > 1 ? least : standard)
        if size("minimumFractionDigits") == nil, shown == nil, fixed == nil { least = min(least, most) }
        if most < least { most = least }
        if kind == .integer { (least, most) = (0, 0) }
        let significant = significantDigits()
        let priority = values["roundingPriority"] ?? "auto"
        let hasFraction =
            fixed != nil || size("minimumFractionDigits") != nil || size("maximumFractionDigits") != nil
        guard increment == 1 else {
            // The increment counts in units of the last digit.
            let digits = String(increment)
            guard most > 0 else { return ["precision-increment/\(digits)\(suffix)"] }
            let padded = String(repeating: "0", count: max(0, most + 1 - digits.count)) + digits
            let point = padded.index(padded.endIndex, offsetBy: -most)
            return ["precision-increment/\(padded[..<point]).\(padded[point...])\(suffix)"]
        }
        let fraction =
            most == 0
            ? "." : "." + String(repeating: "0", count: least) + String(repeating: "#", count: most - least)
        guard let significant else {
            return [most == 0 ? "precision-integer" : fraction + suffix]
        }
        if priority == "auto" || !hasFraction { return [significant + suffix] }
        return ["\(fraction)/\(significant)\(priority == "morePrecision" ? "r" : "s")"]
    }

    private func significantDigits() -> String? {
        let (low, high) = (size("minimumSignificantDigits"), size("maximumSignificantDigits"))
        guard low != nil || high != nil else { return nil }
        let least = low ?? 1
        let most = max(high ?? 21, least)
        return String(repeating: "@", count: least) + String(repeating: "#", count: most - least)
    }
}

/// How MessageFormat 2 and ICU call the ways of rounding.
enum RoundingModes {
    static let stems: [(name: String, stem: String)] = [
        ("ceil", "ceiling"), ("floor", "floor"), ("expand", "up"), ("trunc", "down"), ("halfCeil", "half-ceiling"),
        ("halfFloor", "half-floor"), ("halfExpand", "half-up"), ("halfTrunc", "half-down"), ("halfEven", "half-even"),
    ]
}
