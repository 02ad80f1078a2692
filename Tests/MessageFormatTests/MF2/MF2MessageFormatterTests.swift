import ICU
import MessageFormat
import Testing
import TextKernel

/// What messages of MessageFormat 2 show, beyond the official suite.
@Suite struct MF2MessageFormatterTests {
    private func format(
        _ source: String, _ arguments: MessageArguments = [:], in locale: StaticString = "en_US",
        functions: FunctionRegistry = .standard, _ options: FormatOptions = FormatOptions()
    ) throws -> (text: String, errors: [String]) {
        let message = try MF2MessageFormatter(
            source, locale: LocaleIdentifier(literal: locale), functions: functions)
        let formatted = message.format(arguments, options: options)
        #expect(message.formatToParts(arguments, options: options).text == formatted.text)
        return (formatted.text, formatted.errors.map(\.kind.name))
    }

    // MARK: Functions

    @Test(arguments: [
        ("{1234.5 :number}", "1,234.5"), ("{2.5 :number maximumFractionDigits=0}", "3"),
        ("{2.5 :number maximumFractionDigits=0 roundingMode=halfEven}", "2"), ("{2.5 :integer}", "2"),
        ("{7 :number minimumIntegerDigits=3}", "007"), ("{0 :number signDisplay=exceptZero}", "0"),
        ("{5 :number signDisplay=always}", "+5"), ("{12345 :number useGrouping=never}", "12345"),
        ("{1234 :number useGrouping=min2}", "1234"), ("{123456 :number maximumSignificantDigits=2}", "120,000"),
        ("{1 :number minimumSignificantDigits=3}", "1.00"),
        ("{1.20 :number trailingZeroDisplay=stripIfInteger}", "1.2"),
        ("{2 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "2"),
        ("{1.27 :number roundingIncrement=5 maximumFractionDigits=1 minimumFractionDigits=1}", "1.5"),
        ("{1.2345 :number maximumFractionDigits=1 maximumSignificantDigits=4 roundingPriority=morePrecision}", "1.235"),
        ("{1.2345 :number maximumFractionDigits=1 maximumSignificantDigits=4 roundingPriority=lessPrecision}", "1.2"),
        ("{3 :number numberingSystem=arab}", "٣"), ("{0.256 :percent}", "26%"),
        ("{0.256 :percent maximumFractionDigits=1}", "25.6%"), ("{12.5 :currency currency=EUR}", "€12.50"),
        ("{12.567 :currency currency=eur}", "€12.567"), ("{12.567 :currency currency=EUR fractionDigits=1}", "€12.6"),
        ("{-3 :currency currency=USD currencySign=accounting}", "($3.00)"),
        ("{3 :currency currency=USD currencyDisplay=name}", "3.00 US dollars"),
        ("{3 :currency currency=USD currencyDisplay=code}", "USD\u{A0}3.00"),
        ("{3 :currency currency=USD currencyDisplay=never}", "3.00"),
        ("{5 :unit unit=kilometer}", "5 km"),
        ("{5 :unit unit=kilometer-per-hour unitDisplay=long}", "5 kilometers per hour"),
        ("{99999999999999999999 :offset add=1}", "100,000,000,000,000,000,000"), ("{0.5 :offset subtract=1}", "-0.5"),
        ("{|2026-01-02T03:04:05Z| :date}", "Jan 2, 2026"), ("{|2026-01-02| :date length=long}", "January 2, 2026"),
        ("{|2026-01-02| :date fields=weekday}", "Fri"), ("{|2026-01-02T03:04:05| :time hour12=false}", "03:04"),
        ("{|2026-01-02T03:04:05+08:00| :time timeZone=input hour12=false}", "03:04"),
        ("{|2026-01-02T03:04:05Z| :time timeZone=|Asia/Shanghai| hour12=false}", "11:04"),
        ("{|2026-01-02| :date calendar=buddhist fields=year-month-day}", "Jan 2, 2569 BE"),
        ("{CN :phrasebook:region}", "China"), ("{x :phrasebook:fields}", "x"),
        ("{5 :number u:locale=de minimumFractionDigits=1}", "5,0"),
    ])
    func functionsShow(_ source: String, _ expected: String) throws {
        let (text, errors) = try format(source)
        #expect(text == expected)
        #expect(errors == [])
    }

    @Test(arguments: [
        ("{$m :currency}", "$1,234.50", []), ("{$m :currency currency=USD}", "$1,234.50", []),
        ("{$m :currency currency=EUR}", "{$m}", ["bad-option"]), ("{$m :number}", "{$m}", ["bad-operand"]),
        ("{$m}", "$1,234.50", []), ("{$l}", "a and b", []), ("{$d :date}", "Jan 2, 2026", []), ("{$r}", "China", []),
        ("{5 :unit}", "{|5|}", ["bad-operand"]), ("{5 :number numberingSystem=xxxx}", "5", ["bad-option"]),
        ("{5 :number minimumFractionDigits=100}", "5", ["bad-option"]), ("{$l :string}", "{$l}", ["bad-operand"]),
    ])
    func argumentsOfEachType(_ source: String, _ expected: String, _ kinds: [String]) throws {
        let arguments: MessageArguments = [
            "m": .money("1234.50", "USD"), "l": .list(["a", "b"]), "d": .instant("2026-01-02T03:04:05Z"),
            "r": .region("CN"),
        ]
        let (text, errors) = try format(source, arguments)
        #expect(text == expected)
        #expect(errors == kinds)
    }

    // MARK: Choosing

    @Test(arguments: [
        ("1", "1", "exact"), ("1", "2", "one"), ("2", "1", "any"), ("3", "3", "any"),
    ])
    func theFirstSelectorCountsMost(_ a: String, _ b: String, _ expected: String) throws {
        let source = """
            .input {$a :number} .input {$b :number} .match $a $b
            * 1 {{any}} one * {{one}} 1 1 {{exact}} * * {{any}}
            """
        #expect(try format(source, ["a": .decimal(a), "b": .decimal(b)]).text == expected)
    }

    @Test func anExactKeyIsBetterThanACategory() throws {
        let source = ".input {$n :number} .match $n one {{category}} 1 {{exact}} * {{any}}"
        #expect(try format(source, ["n": 1]).text == "exact")
        #expect(try format(source, ["n": .decimal("1.0")]).text == "exact")
        let ordinal = ".local $n = {22 :number select=ordinal} .match $n one {{st}} two {{nd}} * {{th}}"
        #expect(try format(ordinal).text == "nd")
        let exact = ".local $n = {1 :number select=exact} .match $n one {{category}} * {{any}}"
        #expect(try format(exact).text == "any")
        let shown = ".local $n = {1 :number minimumFractionDigits=1} .match $n one {{one}} * {{any}}"
        #expect(try format(shown).text == "any")
    }

    @Test func aKeyThatIsNoNumberIsReportedOnce() throws {
        let source = ".input {$n :number} .match $n x {{x}} * {{any}}"
        let (text, errors) = try format(source, ["n": 1])
        #expect(text == "any")
        #expect(errors == ["bad-variant-key"])
    }

    // MARK: Functions of one's own

    private struct Loud: MessageFunction {
        func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
            guard case .text(let text)? = call.operand.value?.argument else {
                throw FunctionFailure(.badOperand, "shop:loud takes a text")
            }
            let loud = text.uppercased() + (call[option: "mark"]?.text ?? "")
            return ResolvedValue(
                type: "string", argument: .text(loud),
                formatter: ResolvedValue.Formatter { () throws(FunctionFailure) in
                    [FormattedField(type: "loud", value: loud)]
                }, selector: ResolvedValue.Selector { $0 == loud ? 0 : nil })
        }
    }

    @Test func aProgramRegistersItsFunctions() throws {
        var functions = FunctionRegistry.standard
        functions["shop:loud"] = Loud()
        let source = ".local $x = {$name :shop:loud mark=|!|} .match $x |ADA!| {{hello {$x}}} * {{?}}"
        #expect(try format(source, ["name": "Ada"], functions: functions).text == "hello ADA!")
        #expect(
            try format("{$name :shop:loud}", functions: functions).errors == ["unresolved-variable", "bad-operand"])
        #expect(try format("{$name :shop:loud}", ["name": "a"]).errors == ["unknown-function"])
        #expect(functions.names.contains("shop:loud"))
    }

    // MARK: Rows

    /// Rows that were decided when the message was loaded, and rows that are resolved, report in order of writing.
    @Test(arguments: [
        ("{$a} {$n :number} {$b}", "{$a} 3 {$b}", [0, 18]),
        ("{$n :number minimumFractionDigits=$a}{$n}", "33", [34, 34]),
        (".input {$n :number minimumFractionDigits=x} {{{$n}{$n}{$n :integer}}}", "333", [7]),
        (".local $x = {$a :number} .match $x one {{{$x}}} * {{{$n}{$a}}}", "3{$a}", [12, 12, 32, 56]),
        ("{#b x=$a}{$n}{/b}", "3", [6, 6]),
    ])
    func problemsAreInOrderOfWriting(_ source: String, _ expected: String, _ offsets: [Int]) throws {
        let message = try MF2MessageFormatter(source, locale: LocaleIdentifier(literal: "en"))
        let formatted = message.format(["n": 3], options: FormatOptions())
        #expect(formatted.text == expected)
        #expect(formatted.errors.map(\.offset) == offsets, "\(formatted.errors)")
        #expect(message.formatToParts(["n": 3], options: FormatOptions()).errors == formatted.errors)
    }

    /// A function is called for what its style alone does not show.
    @Test(arguments: [
        ("{$n :integer}", "2.5", "2"), ("{$n :number}", "1.2345", "1.235"), ("{$n :number}", "x", "{$n}"),
        (".input {$n :integer} .match $n 2 {{two}} one {{one}} * {{many}}", "2.5", "two"),
        (".input {$n :number} .match $n 1 {{1}} one {{one}} * {{many}}", "1.50", "many"),
        (".input {$n :string} .match $n 1 {{1}} 1.0 {{1.0}} * {{many}}", "1.0", "1.0"),
        (".local $i = {$n :integer} .local $d = {$i :number minimumFractionDigits=1} {{{$d}}}", "2.5", "2.0"),
    ])
    func whatAStyleDoesNotShowIsResolved(_ source: String, _ number: String, _ expected: String) throws {
        let argument: MessageArgument = number == "x" ? .text("x") : .decimal(number)
        #expect(try format(source, ["n": argument]).text == expected)
        // More arguments than are held inline, and a name that is too long for it.
        var many: MessageArguments = ["a": 1, "b": 2, "c": 3, "d": 4]
        many["n"] = argument
        #expect(try format(source, many).text == expected)
        let long = source.replacing("$n", with: "$aNameOfManyCharacters")
        let shown = expected.replacing("$n", with: "$aNameOfManyCharacters")
        #expect(try format(long, ["aNameOfManyCharacters": argument]).text == shown)
    }

    @Test func aFunctionCanReplaceAStandardOne() throws {
        struct Answer: MessageFunction {
            func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
                guard var value = call.operand.value else { throw FunctionFailure(.badOperand, "a value is expected") }
                value.formatter = ResolvedValue.Formatter { $0.append("42") }
                return value
            }
        }
        var functions = FunctionRegistry.standard
        functions["number"] = Answer()
        let source = ".input {$n :integer} .local $m = {$n :number} {{{$n :number} {$m} {$n}}}"
        #expect(try format(source, ["n": 7], functions: functions).text == "42 42 7")
    }

    @Test func markupAndIsolationArePartsOfOneText() throws {
        let message = try MF2MessageFormatter(
            "{#b}{$s}{$n :number u:dir=ltr}{/b}{$none}é{$t :string u:id=t}", locale: LocaleIdentifier(literal: "he"))
        let parts = message.formatToParts(["s": "ש", "n": 5, "t": "x"])
        #expect(parts.text == message.format(["s": "ש", "n": 5, "t": "x"]).text)
        let kinds = parts.parts.map { part in
            switch part {
            case .text(let text): text
            case .value(let value): value.type
            case .markup(let mark): mark.kind.rawValue
            case .bidiIsolation(let mark): mark == "\u{2069}" ? ")" : mark == "\u{2066}" ? "l(" : "("
            case .fallback(let name): name
            }
        }
        #expect(
            kinds == [
                "open", "(", "string", ")", "l(", "number", ")", "close", "(", "$none", ")", "é", "(", "string", ")",
            ])
    }

    // MARK: Parts

    @Test func partsSayWhatIsWhat() throws {
        let message = try MF2MessageFormatter(
            "{#b u:id=x class=|a b|}{$n :number u:id=n}{/b} {$who}{$none}{#br /}",
            locale: LocaleIdentifier(literal: "en"))
        let parts = message.formatToParts(["n": .decimal("-1234.5"), "who": "Ada"]).parts
        guard case .markup(let open) = parts[0], case .value(let number) = parts[1] else {
            Issue.record("\(parts)")
            return
        }
        #expect(open.kind == .open && open.name == "b" && open.id == "x")
        #expect(open.options == [ResolvedValue.Option("class", "a b")])
        #expect(number.id == "n" && number.type == "number" && number.direction == .leftToRight)
        #expect(number.fields.map(\.type) == ["minusSign", "integer", "group", "integer", "decimal", "fraction"])
        #expect(number.text == "-1,234.5")
        #expect(parts[4] == .bidiIsolation("\u{2068}") && parts[6] == .bidiIsolation("\u{2069}"))
        #expect(parts.contains(.fallback("$none")))
        #expect(message.formatToParts(["n": 1, "who": "Ada"]).errors.map(\.kind) == [.unresolvedVariable])
    }

    @Test func aTextIsEscapedAndHasALimit() throws {
        let options = FormatOptions(escaping: .json)
        #expect(
            try MF2MessageFormatter("a\"{$x}", locale: LocaleIdentifier(literal: "en"))
                .format(["x": "\n"], options: options).text == "a\\\"\\n")
        let short = FormatOptions(maximumLength: 10)
        let formatted = try MF2MessageFormatter(
            String(repeating: "{$x}", count: 1_000), locale: LocaleIdentifier(literal: "en")
        ).format(["x": "12345"], options: short)
        #expect(formatted.text.utf8.count < 20)
        #expect(formatted.errors.map(\.kind) == [.limitExceeded])
    }
}
