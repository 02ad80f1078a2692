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
