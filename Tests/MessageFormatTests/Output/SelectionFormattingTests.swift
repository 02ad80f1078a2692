import MessageFormat
import TestSupport
import Testing

/// plural, selectordinal, select and choice.
@Suite(.recordedWithICU72) struct SelectionFormattingTests {
    static let plural = "{n, plural, one{one #} other{other #}}"

    @Test(arguments: [
        FormatCase(plural, ["n": 0], "other 0"), FormatCase(plural, ["n": 1], "one 1"),
        FormatCase(plural, ["n": -1], "one -1"),
        FormatCase(plural, ["n": .decimal("1.0")], "one 1"), FormatCase(plural, ["n": .decimal("0.5")], "other 0.5"),
        FormatCase(plural, ["n": 1_000_000], "other 1,000,000"),
        FormatCase(plural, ["n": .decimal("1.0000000000000000001")], "one 1"),
        FormatCase("{n,plural,one{a}one{b}other{c}other{d}}", ["n": 1], "a"),
        FormatCase("{n,plural,one{a}one{b}other{c}other{d}}", ["n": 2], "c"),
        FormatCase("{n,plural,nonsense{a}other{b}}", ["n": 1], "b"),
    ])
    func chooseByCategory(sample: FormatCase) throws { try sample.check() }

    static let all = "{n,plural,zero{z}one{o}two{t}few{f}many{m}other{x}}"

    /// Categories of 0, 1, 2, 3, 5, 11, 22, 1,000,000 and 1.5.
    @Test(arguments: [
        ("en", "xoxxxxxxx"), ("zh_CN", "xxxxxxxxx"), ("ar", "zotffmmxx"), ("pl", "moffmmfmx"), ("ru", "moffmmfmx"),
        ("lv", "zoxxxzxzx"), ("fr", "ooxxxxxmo"), ("he", "xotxxxxxx"), ("cy", "zotfxxxxx"),
    ])
    func everyLanguageHasItsCategories(locale: String, expected: String) throws {
        let numbers = ["0", "1", "2", "3", "5", "11", "22", "1000000", "1.5"]
        let found = try numbers.map { try MessageTestSupport.text(Self.all, in: locale, ["n": .decimal($0)]).text }
        #expect(found.joined() == expected)
    }

    /// The category is that of the number as the branch `other` shows it.
    @Test(arguments: [
        FormatCase("{n,plural,one{one}other{{n,number,#0.00}}}", ["n": 1], "1.00"),
        FormatCase("{n,plural,one{one}other{{n,number,::.00}}}", ["n": 1], "one"),
        FormatCase("{n,plural,one{one}other{{n,number,integer}}}", ["n": .decimal("1.4")], "one"),
        FormatCase("{n,plural,one{one}other{# {n,number,#0.00}}}", ["n": 1], "one"),
        FormatCase("{n,plural,one{one}other{{m,number,#0.00}}}", ["n": 1, "m": 2], "one"),
        FormatCase("{n,plural,one{one}other{{m,select,other{{n,number,#0.00}}}}}", ["n": 1, "m": "x"], "one"),
        FormatCase("{n,plural,one{one}other{{n,number,percent}}}", ["n": .decimal("0.01")], "one"),
        FormatCase("{n,plural,one{one}other{{n,spellout}}}", ["n": .decimal("1.0")], "one"),
    ])
    func theCategoryIsThatOfTheNumberAsShown(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{n,plural,=1{a}one{b}other{c}}", ["n": 1], "a"),
        FormatCase("{n,plural,one{b}=1{a}other{c}}", ["n": 1], "a"),
        FormatCase("{n,plural,=1.0{a}other{c}}", ["n": 1], "a"),
        FormatCase("{n,plural,=1e0{a}other{c}}", ["n": .decimal("1.00")], "a"),
        FormatCase("{n,plural,=1{a}=1{b}other{c}}", ["n": 1], "a"),
        FormatCase("{n,plural,=0{a}other{c}}", ["n": .decimal("-0")], "a"),
        FormatCase("{n,plural,=1{a}other{c}}", ["n": .decimal("1.0000000000000000001")], "a"),
        FormatCase("{n,plural,=1{a}other{c}}", ["n": .decimal("1.01")], "c"),
        FormatCase("{n,plural,=5{# x}other{c}}", ["n": 5], "5 x"),
    ])
    func exactNumbersComeFirst(sample: FormatCase) throws { try sample.check() }

    static let party = "{n, plural, offset:1 =0{nobody} =1{you} one{you and # other} other{you and # others}}"

    @Test(arguments: [
        FormatCase(party, ["n": 0], "nobody"), FormatCase(party, ["n": 1], "you"),
        FormatCase(party, ["n": 2], "you and 1 other"),
        FormatCase(party, ["n": 3], "you and 2 others"),
        FormatCase(party, ["n": .decimal("1.5")], "you and 0.5 others"),
        FormatCase(party, ["n": -1], "you and -2 others"),
        FormatCase(party, ["n": .decimal("0.3")], "you and -0.7 others"),
        FormatCase(party, ["n": .decimal("12345678901234567890")], "you and 12,345,678,901,234,567,000 others"),
        FormatCase("{n,plural,offset:0.7 other{#}}", ["n": 1], "0.3"),
        FormatCase("{n,plural,offset:-2.5 other{#}}", ["n": 1], "3.5"),
        FormatCase("{n,plural,offset:1 other{#}}", ["n": .decimal("0.00001")], "-1"),
        FormatCase("{n,plural,offset:1 other{{n} #}}", ["n": 5], "5 4"),
        FormatCase("{n,selectordinal,offset:1 one{#st}other{#th}}", ["n": 2], "1st"),
    ])
    func anOffsetIsTakenOffBeforeCategoryAndNumberSign(sample: FormatCase) throws { try sample.check() }

    /// With an offset ICU counts in doubles, where this number is infinite.
    @Test func anOffsetOfAHugeNumber() throws {
        try FormatCase(Self.party, ["n": .decimal("1E400")], "you and ∞ others").check()
    }

    @Test(arguments: [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (21, "21st"), (112, "112th")])
    func ordinalsHaveTheirOwnRules(number: Int, expected: String) throws {
        let source = "{n, selectordinal, one{#st} two{#nd} few{#rd} other{#th}}"
        try FormatCase(source, ["n": .integer(number)], expected).check()
    }

    @Test(arguments: [
        FormatCase("{n,plural,other{{g,select,other{# a}}}}", ["n": 5, "g": "x"], "# a"),
        FormatCase("{n,plural,other{{m,plural,other{# #}} #}}", ["n": 5, "m": 7], "7 7 5"),
        FormatCase("{n,plural,other{{m,choice,0##}}}", ["n": 5, "m": 7], "#"),
        FormatCase("{n,plural,other{'#' #}}", ["n": 3], "# 3"), FormatCase("# {n}", ["n": 3], "# 3"),
        FormatCase("{n,plural,other{#}}", ["n": .decimal("1234.5")], in: "de", "1.234,5"),
    ])
    func theNumberSignIsThatOfThePluralAroundIt(sample: FormatCase) throws { try sample.check() }

    static let select = "{g, select, female{she} male{he} other{they}}"

    @Test(arguments: [
        FormatCase(select, ["g": "female"], "she"), FormatCase(select, ["g": "male"], "he"),
        FormatCase(select, ["g": "x"], "they"),
        FormatCase(select, ["g": "Female"], "they"), FormatCase(select, ["g": "other"], "they"),
        FormatCase(select, ["g": ""], "they"), FormatCase(select, ["g": " male"], "they"),
        FormatCase("{g,select,a{1}a{2}other{3}other{4}}", ["g": "a"], "1"),
        FormatCase("{g,select,a{1}other{3}other{4}}", ["g": "b"], "3"),
        FormatCase("{g,select,\u{E9}{one}other{x}}", ["g": "\u{E9}"], "one"),
        FormatCase("{g,select,\u{E9}{one}other{x}}", ["g": "e\u{301}"], "x"),
        FormatCase("{g,select,e\u{301}{two}\u{E9}{one}other{x}}", ["g": "\u{E9}"], "one"),
        FormatCase("{g,select,CN{a}other{b}}", ["g": .region("CN")], "a"),
    ])
    func selectsCompareScalars(sample: FormatCase) throws { try sample.check() }

    static let choice = "{n, choice, 0#none|1#one|1<many {n}}"

    @Test(arguments: [
        FormatCase(choice, ["n": -5], "none"), FormatCase(choice, ["n": 0], "none"),
        FormatCase(choice, ["n": .decimal("0.5")], "none"),
        FormatCase(choice, ["n": 1], "one"), FormatCase(choice, ["n": .decimal("1.1")], "many 1.1"),
        FormatCase(choice, ["n": 7], "many 7"),
        FormatCase("{n,choice,-\u{221E}#a|0\u{2264}b|1<c}", ["n": -9], "a"),
        FormatCase("{n,choice,-\u{221E}#a|0\u{2264}b|1<c}", ["n": 0], "b"),
        FormatCase("{n,choice,0#a'|'b|1#c}", ["n": 0], "a|b"),
    ])
    func choicesTakeTheLastRangeThatHasBegun(sample: FormatCase) throws { try sample.check() }
}
