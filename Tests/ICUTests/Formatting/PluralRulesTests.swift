import ICU
import TestSupport
import Testing

@Suite(.recordedWithICU72) struct PluralRulesTests {
    @Test(arguments: [
        ("en", 1, PluralCategory.one), ("en", 0, .other), ("en", 1.5, .other), ("ar", 0, .zero), ("ar", 2, .two),
        ("ar", 3, .few), ("ar", 11, .many), ("ar", 100, .other), ("pl", 2, .few), ("pl", 5, .many),
        ("zh_CN", 1, .other),
        ("fr", 0, .one), ("fr", 1_000_000, .many), ("es", 1_000_000, .many), ("he", 2, .two), ("he", 20, .other),
        ("xx", 1, .other),
    ])
    func countsByTheLanguage(name: String, number: Double, category: PluralCategory) throws {
        let locale = try #require(LocaleIdentifier(name))
        #expect(try PluralRules(.cardinal, locale: locale).category(of: number) == category)
    }

    @Test(arguments: [
        ("en", 1, PluralCategory.one), ("en", 2, .two), ("en", 3, .few), ("en", 11, .other), ("it", 8, .many),
        ("cy", 7, .zero),
        ("zh_CN", 1, .other),
    ])
    func ranksByTheLanguage(name: String, number: Double, category: PluralCategory) throws {
        let locale = try #require(LocaleIdentifier(name))
        #expect(try PluralRules(.ordinal, locale: locale).category(of: number) == category)
    }

    @Test func numbersThatAreNoneAreOther() throws {
        let rules = try PluralRules(.cardinal, locale: LocaleIdentifier(literal: "en"))
        #expect(rules.category(of: .nan) == .other)
        #expect(rules.category(of: .infinity) == .other)
    }

    @Test(arguments: zip(PluralCategory.allCases, ["zero", "one", "two", "few", "many", "other"]))
    func categoriesHaveTheKeywordsOfCLDR(category: PluralCategory, keyword: String) {
        #expect(category.keyword == keyword)
        #expect(category.description == keyword)
    }
}
