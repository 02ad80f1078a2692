import MessageFormat
import Testing

@Suite struct ICUMessageParserTests {
    /// A source and the outline of the message that it is.
    private func expectOutline(_ source: String, _ outline: String) {
        let result = ICUMessageParser().parse(source)
        #expect(result.errors == [])
        #expect(result.message.map { Array($0.outline.unicodeScalars) } == Array(outline.unicodeScalars))
        #expect(result.message?.outline == outline)
    }

    @Test(arguments: [
        ("", ""), ("It's", "‹It's›"), ("It''s", "‹It's›"), ("'{'x'}'", "‹{x}›"), ("'{x}'", "‹{x}›"),
        ("'{''}'", "‹{'}›"), ("'{", "‹{›"), ("'{n", "‹{n›"), ("a'", "‹a'›"), ("''", "‹'›"), ("'''", "‹''›"),
        ("''''", "‹''›"), ("'x'", "‹'x'›"), ("don't {n}", "‹don't ›{n}"), ("'}'", "‹}›"), ("'#'", "‹'#'›"),
        ("'|'", "‹'|'›"), ("'{don''t}'", "‹{don't}›"), ("'{n}", "‹{n}›"), ("'{'''", "‹{'›"),
        ("{n,plural,other{'#'}}", "{n plural [*: ‹#›]}"),
        ("{n,plural,other{a'#b'c}}", "{n plural [*: ‹a#bc›]}"),
        ("{n,plural,other{'|' }}", "{n plural [*: ‹'|' ›]}"),
        ("{n,plural,other{{g,select,other{'#' }}}}", "{n plural [*: {g select [*: ‹'#' ›]}]}"),
        ("{g,select,other{'}'}}", "{g select [*: ‹}›]}"),
        ("{n,choice,0#a'|'b|1#c}", "{n choice [≥0.0: ‹a|b›][≥1.0: ‹c›]}"),
        ("{n,choice,0#'#' }", "{n choice [≥0.0: ‹'#' ›]}"),
        ("'\u{2019}'", "‹'\u{2019}'›"),
    ])
    func readsApostrophes(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("}", "‹}›"), ("a}b", "‹a}b›"), ("{n}}", "{n}‹}›"), ("#", "‹#›"), ("|", "‹|›"), ("a|b#", "‹a|b#›"),
    ])
    func takesWhatMeansNothingHereAsText(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{name}", "{name}"), ("{0}", "{0}"), ("{32767}", "{32767}"), ("a{0}b{x}c", "‹a›{0}‹b›{x}‹c›"),
        ("{中文}", "{中文}"), ("{😀}", "{😀}"), ("{a\u{A0}b}", "{a\u{A0}b}"), ("{\u{3000}n}", "{\u{3000}n}"),
        ("{e\u{301}}{\u{E9}}", "{e\u{301}}{\u{E9}}"), ("{a_b}", "{a_b}"), ("{0a}", "{0a}"), ("{01a}", "{01a}"),
        ("{\u{660}}", "{\u{660}}"), ("{other}", "{other}"),
    ])
    func readsNamesAndNumbers(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{ n }", "{n}"), ("{\tn\r\n}", "{n}"), ("{\u{200E}n\u{200F}}", "{n}"), ("{\u{2028}n\u{2029}\u{85}}", "{n}"),
        ("{ n , number }", "{n number}"), ("{ n , plural , other {a} }", "{n plural [*: ‹a›]}"),
        ("{n,plural,\nother\n{ a }\n}", "{n plural [*: ‹ a ›]}"),
        ("{n,plural, offset: 1 other{b}}", "{n plural offset=‹1.0› [*: ‹b›]}"),
        ("{n,choice, 0 #a| 1 #b}", "{n choice [≥0.0: ‹a›][≥1.0: ‹b›]}"),
    ])
    func ignoresWhiteSpaceInsideArguments(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: ["number", "date", "time", "spellout", "ordinal", "duration"])
    func readsEverySimpleType(type: String) {
        expectOutline("{n,\(type)}", "{n \(type)}")
        expectOutline("{n,\(type.uppercased()),x}", "{n \(type) style=‹x›}")
    }

    @Test(arguments: [
        ("{n,number,}", "{n number style=‹›}"), ("{n, number, #,##0.00}", "{n number style=‹ #,##0.00›}"),
        ("{n,number,integer }", "{n number style=‹integer ›}"), ("{n,number,'}'}", "{n number style=‹'}'›}"),
        ("{n,number,{}}", "{n number style=‹{}›}"), ("{n,number,{a{b}c}}", "{n number style=‹{a{b}c}›}"),
        ("{d,date,yyyy'{'MM'}'}x", "{d date style=‹yyyy'{'MM'}'›}‹x›"),
        ("{n,number,::currency/EUR .00}", "{n number style=‹::currency/EUR .00›}"),
        ("{n,spellout, %spellout-ordinal}", "{n spellout style=‹ %spellout-ordinal›}"),
    ])
    func keepsStylesAsWritten(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{n,plural,one{a}other{b}}", "{n plural [one: ‹a›][*: ‹b›]}"),
        ("{n,PLURAL,other{b}}", "{n plural [*: ‹b›]}"),
        ("{n,selectordinal,one{#st}other{#th}}", "{n selectordinal [one: #‹st›][*: #‹th›]}"),
        ("{n,plural,=0{none}=1{a}other{b}}", "{n plural [=0.0: ‹none›][=1.0: ‹a›][*: ‹b›]}"),
        ("{n,plural,=-1.5{a}=1e3{b}=+2{c}other{}}", "{n plural [=-1.5: ‹a›][=1000.0: ‹b›][=2.0: ‹c›][*: ]}"),
        ("{n,plural,offset:1 other{#}}", "{n plural offset=‹1.0› [*: #]}"),
        ("{n,plural,offset:-2.5 other{#}}", "{n plural offset=‹-2.5› [*: #]}"),
        ("{n,plural,offset{a}other{b}}", "{n plural [offset: ‹a›][*: ‹b›]}"),
        ("{n,plural,nonsense{a}other{b}}", "{n plural [nonsense: ‹a›][*: ‹b›]}"),
        ("{n,plural,other{a}one{b}}", "{n plural [*: ‹a›][one: ‹b›]}"),
    ])
    func readsPlurals(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{g,select,female{she}other{they}}", "{g select [female: ‹she›][*: ‹they›]}"),
        ("{g,select,Female{a}OTHER{b}other{c}}", "{g select [Female: ‹a›][OTHER: ‹b›][*: ‹c›]}"),
        ("{g,select,1{a}other{b}}", "{g select [1: ‹a›][*: ‹b›]}"),
        ("{g,select,other{#}}", "{g select [*: ‹#›]}"),
        ("{g,select,e\u{301}{a}\u{E9}{b}other{c}}", "{g select [e\u{301}: ‹a›][\u{E9}: ‹b›][*: ‹c›]}"),
    ])
    func readsSelects(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{n,choice,0#none|1#one|1<many}", "{n choice [≥0.0: ‹none›][≥1.0: ‹one›][>1.0: ‹many›]}"),
        (
            "{n,choice,-\u{221E}#a|0\u{2264}b|\u{221E}<c}",
            "{n choice [≥-inf: ‹a›][≥0.0: ‹b›][>inf: ‹c›]}"
        ),
        ("{n,choice,0#{m}|1#}", "{n choice [≥0.0: {m}][≥1.0: ]}"),
        ("{n,choice,0##}", "{n choice [≥0.0: ‹#›]}"),
        ("{n,choice,0#a{m,choice,0#b|1#c}|1#d}", "{n choice [≥0.0: ‹a›{m choice [≥0.0: ‹b›][≥1.0: ‹c›]}][≥1.0: ‹d›]}"),
    ])
    func readsChoices(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{n,plural,one{a}one{b}other{c}other{d}}", "{n plural [one: ‹a›][one: ‹b›][*: ‹c›][*: ‹d›]}"),
        ("{n,plural,=1{a}=1{b}other{c}}", "{n plural [=1.0: ‹a›][=1.0: ‹b›][*: ‹c›]}"),
    ])
    func keepsDuplicateSelectors(source: String, outline: String) { expectOutline(source, outline) }

    @Test(arguments: [
        ("{n,plural,other{{g,select,other{# {n}}} #}}", "{n plural [*: {g select [*: ‹# ›{n}]}‹ ›#]}"),
        ("{n,plural,other{{m,plural,other{#}}}}", "{n plural [*: {m plural [*: #]}]}"),
        ("{n,plural,other{{m,choice,0#a#}}}", "{n plural [*: {m choice [≥0.0: ‹a#›]}]}"),
        ("{g,select,other{{n,number,#}}}", "{g select [*: {n number style=‹#›}]}"),
    ])
    func readsNestedMessages(source: String, outline: String) { expectOutline(source, outline) }

    @Test func knowsWherePlaceholdersAre() throws {
        let message = try #require(ICUMessageParser().parse("😀{a} {n,plural,offset:2 other{#{b,date,short}}}").message)
        guard case .placeholder(let first) = message.pattern.elements[1],
            case .selection(let selection) = message.pattern.elements[3]
        else {
            Issue.record("another shape: \(message.outline)")
            return
        }
        #expect(first.range == 1..<4)
        #expect(selection.selectors.map(\.range.lowerBound) == [5])
        #expect(selection.selectors.first?.function?["offset"]?.range == 22..<23)
        guard case .placeholder(let number) = selection.variants[0].pattern.elements[0],
            case .placeholder(let date) = selection.variants[0].pattern.elements[1]
        else {
            Issue.record("another shape: \(message.outline)")
            return
        }
        #expect(number.range == 30..<31)
        #expect(date.range == 31..<45)
        #expect(date.function?["style"]?.range == 39..<44)
    }

    @Test func warnsOfChoice() {
        let result = ICUMessageParser().parse("ab{n,choice,0#x|1#{m,choice,0#y}}")
        #expect(result.errors == [])
        #expect(result.warnings.map(\.kind) == [.deprecated, .deprecated])
        #expect(result.warnings.map(\.offset) == [2, 18])
        #expect(ICUMessageParser().parse("{n,plural,other{x}}").warnings == [])
    }
}
