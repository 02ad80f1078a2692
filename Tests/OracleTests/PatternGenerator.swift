import TestSupport

/// Makes ICU MessageFormat patterns and arguments for them: most are right, some are broken on purpose.
struct PatternGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    static let texts = ["name", "file", "状态", "0"]
    static let numbers = ["n", "count", "数", "1"]
    static let instants = ["d", "when"]
    static let money = ["m", "amount"]

    // MARK: Patterns

    /// A pattern, with a mistake in about one of seven.
    mutating func pattern() -> String {
        var result = message(depth: 0, isPlural: false)
        if chance(7) { result = broken(result) }
        return result
    }

    private mutating func message(depth: Int, isPlural: Bool) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in part(depth: depth, isPlural: isPlural) }.joined()
    }

    private mutating func part(depth: Int, isPlural: Bool) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1, 2: literal()
        case 3: isPlural ? pick(["#", " # ", "##", "'#'"]) : literal()
        case 4: "{\(space())\(pick(Self.texts + Self.numbers + Self.instants + ["missing"]))\(space())}"
        case 5: number()
        case 6: instant()
        case 7: depth < 3 ? plural(depth: depth) : literal()
        case 8: depth < 3 ? select(depth: depth) : literal()
        default: chance(4) ? choice(depth: depth) : money()
        }
    }

    private mutating func literal() -> String {
        pick([
            "text ", "您有 ", "файл", "it''s ", "it's ", "'{'quoted'}' ", "'{x}'", "''", "'", " #1 ", "a|b", "\n",
            "\u{a0}",
            "‏שלום ", "é", "e\u{301}", "100% ", "🎉", "}",
        ])
    }

    private mutating func space() -> String { chance(5) ? pick([" ", "\n", "\t ", "\u{200e}"]) : "" }

    private mutating func number() -> String {
        let styles = [
            "", ", integer", ",percent", ", currency", ", Integer ", ", #,##0.00", ",#,##0.00;(#)", ",0.###E0",
            ",#,##0.0 'pt'", ", 000", ", ::.00", ",::percent", ",:: percent scale/100 ", ", ::currency/EUR",
            ",::currency/JPY unit-width-name", ",::compact-short", ",:: compact-long", ",::group-off", ",::sign-always",
            ",::@@#", ",::scientific", ",::measure-unit/length-kilometer", ",::rounding-mode-ceiling precision-integer",
            ",::unit-width-narrow currency/CNY", ",::integer-width/+000", ",::,_", ",::bogus", ", bogus {x", ",''",
        ]
        let type = pick(["number", "number", "Number", "spellout", "ordinal", "duration"])
        let isRules = ["spellout", "ordinal", "duration"].contains(type)
        let style = isRules ? pick(["", ", %spellout-ordinal", ",%nothing"]) : pick(styles)
        return "{\(pick(Self.numbers)),\(space())\(type)\(space())\(style)}"
    }

    private mutating func instant() -> String {
        let styles = [
            "", ", short", ",medium", ", long", ",full ", ", FULL", ",yyyy-MM-dd", ", yyyy-MM-dd HH:mm",
            ",EEEE 'at' h a",
            ",::yMMMd", ",:: yMMMMdjm", ",::jms", ",::yMMMEdjmz", ",::Bh", ",::GyMMMM", ",::QQQQy", ",::",
        ]
        return "{\(pick(Self.instants)), \(pick(["date", "time", "Date"]))\(pick(styles))}"
    }

    private mutating func money() -> String { "{\(pick(Self.money)), number\(pick([", currency", ",currency ", ""]))}" }

    private mutating func plural(depth: Int) -> String {
        let type = pick(["plural", "plural", "selectordinal", "Plural"])
        var cases = [
            "=0", "=1", "=2", "=-1", "=0.5", "=01", "zero", "one", "two", "few", "many", "other", "one",
        ].shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)).map { $0 }
        cases.append("other")
        let offset = chance(4) ? "offset:\(space())\(pick(["1", "2", "-1", "0.5"])) " : ""
        let texts = cases.map { "\($0)\(space()){\(message(depth: depth + 1, isPlural: true))}" }
        return "{\(pick(Self.numbers)), \(type), \(offset)\(texts.joined(separator: pick([" ", "", "\n"])))}"
    }

    private mutating func select(depth: Int) -> String {
        var cases = ["male", "female", "男", "unknown", "Other", "a", "é"].shuffled(using: &random)
            .prefix(Int.random(in: 0...3, using: &random)).map { $0 }
        cases.append("other")
        let texts = cases.map { "\($0)\(space()){\(message(depth: depth + 1, isPlural: false))}" }
        return "{\(pick(Self.texts)),select, \(texts.joined(separator: " "))}"
    }

    private mutating func choice(depth: Int) -> String {
        "{\(pick(Self.numbers)), choice, \(pick(["0#none|1#one|1<many", "-∞<low|0≤{\(pick(Self.texts))}|5#five", "0#x", "1<a|0#b"]))}"
    }

    /// A character taken out, doubled, or put in.
    private mutating func broken(_ pattern: String) -> String {
        var scalars = Array(pattern.unicodeScalars)
        guard !scalars.isEmpty else { return "{" }
        let index = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalars.remove(at: index)
        case 1: scalars.insert(scalars[index], at: index)
        default: scalars.insert(pick(["{", "}", "'", ",", "#", "|", "=", ":", "0"] as [Unicode.Scalar]), at: index)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    // MARK: Arguments

    mutating func text() -> String { pick(["male", "female", "男", "Ana", "{x}", "", "é", "e\u{301}", "a", "other"]) }

    mutating func decimal() -> String {
        pick([
            "0", "1", "2", "3", "5", "7", "11", "21", "100", "101", "1000", "12345", "1000000", "-1", "-2.5", "0.5",
            "1.5",
            "0.002", "1.00", "1234.5678", "0.125", "2.675", "99999.995", "12345678901234567890", "-0.4", "1e3", "1E-7",
            "\(Int.random(in: -1_000_000...1_000_000, using: &random))",
            "\(Int.random(in: 0...9999, using: &random)).\(Int.random(in: 0...9999, using: &random))",
        ])
    }

    mutating func milliseconds() -> Int64 {
        pick([0, 1_767_323_045_000, -1, 1_234_567_890_123, 951_826_154_000, 4_102_444_799_999, -2_208_988_800_000])
    }

    mutating func currency() -> String { pick(["USD", "EUR", "CNY", "JPY", "BHD", "INR", "XAU", "UYW"]) }

    mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &random) == 0 }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
}
