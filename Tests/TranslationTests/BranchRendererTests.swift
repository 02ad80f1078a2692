import ICU
import MessageFormat
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct BranchRendererTests {
    private static let arguments = [
        Catalog.Argument(name: "n", type: .integer), Catalog.Argument(name: "rate", type: .decimal),
        Catalog.Argument(name: "limit", type: .money),
        Catalog.Argument(name: "who", type: .text), Catalog.Argument(name: "field", type: .field),
        Catalog.Argument(name: "country", type: .region), Catalog.Argument(name: "until", type: .instant),
    ]

    private static func branches(
        _ text: String, _ locale: String = "en_US", _ examples: [String: String] = [:]
    ) throws -> [MessageBranch] {
        let renderer = BranchRenderer(
            locale: try #require(LocaleIdentifier(locale)), labels: [("postal_code", "邮编")],
            sourceLabels: [("postal_code", "postal code")])
        return renderer.branches(of: text, arguments: arguments, examples: examples)
    }

    private static func choices(_ branch: MessageBranch) -> String {
        branch.choices.map { "\($0.argument)=\($0.key)" }.joined(separator: " ")
    }

    @Test func eachPluralCategoryIsWrittenOut() throws {
        let branches = try Self.branches("{n, plural, =0 {none} one {# day} other {# days}}", "en_US", ["n": "4"])
        #expect(branches.map(Self.choices) == ["n==0", "n=one", "n=other"])
        #expect(branches.map(\.text) == ["none", "1 day", "4 days"])
    }

    @Test func aCategoryThatNoNumberReachesIsNotThere() throws {
        let branches = try Self.branches("{n, plural, one {一} other {# 次}}", "zh_CN")
        #expect(branches.map(Self.choices) == ["n=other"])
    }

    /// The type that is declared decides which numbers there are: no whole number has the form of fractions.
    @Test func russianHasItsFourForms() throws {
        let decimal = try Self.branches("{rate, plural, one {# a} few {# b} many {# c} other {# d}}", "ru")
        #expect(decimal.map(\.text) == ["1 a", "2 b", "0 c", "1,5 d"])
        let whole = try Self.branches("{n, plural, one {# a} few {# b} many {# c} other {# d}}", "ru")
        #expect(whole.map(\.text) == ["1 a", "3 b", "0 c"])
    }

    /// What is shown is what a snapshot serves.
    @Test func theCatalogDecidesHowAmountsAreShown() throws {
        let manifest = """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": []},
            "currencies": {"USDT": {"digits": 6, "shownAtLeast": 3}}, "codes": []}
            """
        let files = ParsedHome(Home(files: ["Resources/catalogs/shop.json": manifest]))
        let catalog = try #require(files.manifests.first?.catalog)
        let renderer = BranchRenderer(locale: try #require(LocaleIdentifier("en_US")), labels: [])
        let branches = renderer.branches(
            of: "{limit}", arguments: Self.arguments, catalog: catalog, examples: ["limit": "2 USDT"])
        #expect(branches.map(\.text) == ["USDT\u{A0}2.000"])
    }

    @Test func fieldsAreJoinedAsTheLocaleLists() throws {
        let renderer = BranchRenderer(
            locale: try #require(LocaleIdentifier("en_US")), labels: [("a", "A"), ("b", "B"), ("c", "A")])
        let branches = renderer.branches(
            of: "{field}", arguments: Self.arguments, examples: ["field": "a, b, c"])
        #expect(branches.map(\.text) == ["A and B"])
    }

    @Test func anOffsetCounts() throws {
        let text = "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # others}}"
        #expect(try Self.branches(text).map(\.text) == ["nobody", "you", "you and 1 more", "you and 2 others"])
    }

    /// ICU chooses by the number as the variant `other` shows it: 1.0 is no `one` in English.
    @Test func theFormThatIsShownCounts() throws {
        let text = "{n, plural, one {one} other {{n, number, 0.0}}}"
        #expect(try Self.branches(text).map(Self.choices) == ["n=other"])
        #expect(try Self.branches("{n, plural, one {one} other {{n}}}").map(Self.choices) == ["n=one", "n=other"])
    }

    @Test func rangesOfAChoiceAreBranches() throws {
        let branches = try Self.branches("{n, choice, 0#none|1#one|1<many}")
        #expect(branches.map(Self.choices) == ["n=0#", "n=1#", "n=1<"])
        #expect(branches.map(\.text) == ["none", "one", "many"])
    }

    @Test func innerChoicesFollowTheirOuterOnes() throws {
        let text = "{who, select, a {{n, plural, one {A#} other {A##}}} other {B}}"
        let branches = try Self.branches(text)
        #expect(branches.map(Self.choices) == ["who=a n=one", "who=a n=other", "who=other"])
        #expect(branches.map(\.text) == ["A1", "A33", "B"])
    }

    @Test func choicesBesideEachOtherCombine() throws {
        let text = "{n, plural, one {#} other {#}} {who, select, a {a} other {o}}"
        #expect(try Self.branches(text).map(\.text) == ["1 a", "1 o", "3 a", "3 o"])
    }

    @Test(arguments: [
        ("{limit}", "en_US", ["limit": "CN¥500.00"], "CN¥500.00"),
        ("{limit}", "zh_CN", ["limit": "20 USD"], "US$20.00"),
        ("{limit}", "en_US", ["limit": "$1,234.5"], "$1,234.50"), ("{field}", "zh_CN", ["field": "postal code"], "邮编"),
        ("{field}", "zh_CN", ["field": "postalCode"], "邮编"), ("{country}", "zh_CN", ["country": "Japan"], "日本"),
        ("{country}", "zh_CN", ["country": "DE"], "德国"), ("{who}", "en_US", ["who": "TRC20"], "TRC20"),
        ("{n}", "en_US", [:], "3"),
        ("{limit}", "en_US", [:], "CN¥1,234.50"),
    ])
    func examplesBecomeValues(_ text: String, _ locale: String, _ examples: [String: String], _ expected: String) throws
    {
        let branch = try #require(try Self.branches(text, locale, examples).first)
        #expect(branch.text == expected)
        #expect(branch.values.map(\.text) == [expected])
    }

    @Test func aTextWithoutBracesIsItsOnlyBranch() throws {
        let branches = try Self.branches("Plain.")
        #expect(branches.map(\.text) == ["Plain."] && branches[0].choices.isEmpty && branches[0].values.isEmpty)
        #expect(try Self.branches("can''t").map(\.text) == ["can't"])
    }

    @Test func whatIsNoMessageHasNone() throws {
        #expect(try Self.branches("{n, plural, one {#}").isEmpty)
    }

    @Test func manyChoicesAreCutShort() throws {
        let select = "{who, select, \((0..<40).map { "k\($0) {\($0)}" }.joined(separator: " ")) other {o}}"
        let text = select + "{country, select, \((0..<40).map { "k\($0) {\($0)}" }.joined(separator: " ")) other {o}}"
        #expect(try Self.branches(text).count <= BranchRenderer.maximumBranches)
    }
}
