import COracle
import ICU
import Testing

/// The judge itself: it sees a wrong text, and it looks at every locale.
@Suite struct ComparisonTests {
    private static let decimals = "1\n1234.5\n-7"

    private static func compare(_ texts: [String]) -> Comparison {
        var ours = TextColumn()
        for text in texts { ours.append(text) }
        var comparison = Comparison()
        let icu = unsafe OracleTexts(taking: coracle_number_style("en", 0, nil, decimals))
        comparison.compare(ours, with: icu) { "value \($0)" }
        return comparison
    }

    @Test func sameTextsAreTheSame() {
        #expect(Self.compare(["1", "1,234.5", "-7"]).differing == 0)
    }

    @Test(arguments: [
        ["1", "1,234.6", "-7"], ["1", "1.234,5", "-7"], ["1", "1,234.5 ", "-7"], ["1", "", "-7"],
        ["1", "1\u{a0}234.5", "-7"],
    ])
    func aWrongTextIsReportedWithItsValue(texts: [String]) throws {
        let comparison = Self.compare(texts)
        #expect(comparison.differing == 1)
        let difference = try #require(comparison.differences.first)
        #expect(difference.hasPrefix("value 1\n"))
        #expect(difference.contains("“1,234.5”"))
        #expect(difference.contains(Comparison.visible(texts[1])))
    }

    /// The same bytes, cut at other offsets.
    @Test(arguments: [["11", ",234.5", "-7"], ["1", "1,234.5-7", ""], ["1", "1,234.5"], ["1", "1,234.5", "-7", ""]])
    func wrongBoundariesAreReported(texts: [String]) { #expect(Self.compare(texts).differing > 0) }

    @Test func longOutputsAreCutAndInvisibleOnesEscaped() {
        #expect(Comparison.visible("a\u{202f}b\u{200f} c") == "“a\\u{202F}b\\u{200F} c”")
        #expect(Comparison.visible(String(repeating: "x", count: 999)).count == 403)
    }

    /// Every locale that ICU has is compared under a name that ours reads.
    ///
    /// What ours refuses is no well-formed name: the variant of `no_NO_NY` is too short.
    @Test func everyLocaleIsRead() {
        let refused = OracleLocales.names.filter { LocaleIdentifier($0) == nil }
        #expect(refused.filter { $0.split(separator: "_").dropFirst(2).allSatisfy { $0.utf8.count >= 4 } } == [])
        #expect(OracleLocales.names.count > 700)
        #expect(OracleLocales.all.count == OracleLocales.names.count - refused.count + OracleLocales.tags.count)
        #expect(OracleLocales.slices.flatMap { $0.locales.map(\.name) } == OracleLocales.all.map(\.name))
    }
}
