import MessageFormat
import TestSupport
import Testing

@Suite struct BidiIsolationTests {
    static let whereMixed = FormatOptions(bidiIsolation: .whereMixed)

    @Test(arguments: [
        ("en_US", "a {x} b", "שלום", "a \u{2068}שלום\u{2069} b"),
        ("en_US", "{x}", "مرحبا abc", "\u{2068}مرحبا abc\u{2069}"),
        ("ar", "ا {x}", "Visa", "ا \u{2068}Visa\u{2069}"), ("he", "{x}", "Visa 1", "\u{2068}Visa 1\u{2069}"),
        ("fa", "{x}", "中文", "\u{2068}中文\u{2069}"), ("en_US", "{x,select,other{{x}}}", "ا", "\u{2068}ا\u{2069}"),
        ("az_Arab", "{x}", "Visa", "\u{2068}Visa\u{2069}"),
    ])
    func whatRunsAgainstTheMessageIsSetApart(locale: String, source: String, value: String, expected: String) throws {
        let text = try MessageTestSupport.text(source, in: locale, ["x": .text(value)], options: Self.whereMixed)
        #expect(text == ExactText(expected))
    }

    @Test(arguments: [
        ("en_US", "abc"), ("en_US", "中文"), ("en_US", "123 +-"), ("en_US", ""), ("en_US", "{x}"), ("ar", "مرحبا"),
        ("ar", "123"), ("he", "שלום 1"), ("ar", ""), ("ar", "٣"), ("sr_Latn", "abc"), ("en_US", "😀"),
    ])
    func whatRunsWithTheMessageIsNot(locale: String, value: String) throws {
        let text = try MessageTestSupport.text("{x}", in: locale, ["x": .text(value)], options: Self.whereMixed)
        #expect(text == ExactText(value))
    }

    @Test func nothingIsSetApartUnlessAskedFor() throws {
        #expect(FormatOptions().bidiIsolation == .none)
        #expect(try MessageTestSupport.text("{x}", ["x": "שלום"]) == "שלום")
        #expect(try MessageTestSupport.text("{x}", in: "ar", ["x": "Visa"]) == "Visa")
    }

    /// Amounts, too, where the unit is in letters of the other direction.
    @Test(.recordedWithICU72) func anAmountWithALatinCodeIsSetApartInArabic() throws {
        let text = try MessageTestSupport.text(
            "{m}", in: "ar", ["m": .money("1", "USDT")], options: Self.whereMixed
        ).text
        #expect(text.hasPrefix("\u{2068}") && text.hasSuffix("\u{2069}"))
        #expect(text.contains("USDT"))
        let number = try MessageTestSupport.text("{n}", in: "ar", ["n": 5], options: Self.whereMixed)
        #expect(number == "٥")
    }

    /// The direction is that of CLDR's `characterOrder` for the locale's script, given or likely.
    @Test(arguments: [
        ("ar", true), ("fa", true), ("he", true), ("ur", true), ("ps", true), ("sd", true), ("ug", true), ("yi", true),
        ("ckb", true), ("ks", true), ("pa_PK", true), ("pa_Arab", true), ("uz_AF", true), ("en_US", false),
        ("zh_CN", false),
        ("sd_Deva", false), ("uz_UZ", false), ("pa", false), ("ks_Deva", false), ("az", false), ("tr", false),
        ("hi", false),
    ])
    func knowsTheDirectionOfALocale(locale: String, isRightToLeft: Bool) throws {
        let text = try MessageTestSupport.text("{x}", in: locale, ["x": "Visa"], options: Self.whereMixed)
        #expect(text == ExactText(isRightToLeft ? "\u{2068}Visa\u{2069}" : "Visa"))
    }
}
