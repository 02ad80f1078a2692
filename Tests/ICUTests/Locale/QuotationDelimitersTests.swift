import ICU
import Testing

@Suite struct QuotationDelimitersTests {
    @Test(arguments: [
        ("ja_JP", ["「", "」", "『", "』"]), ("pl", ["„", "”", "«", "»"]), ("ru_RU", ["«", "»", "„", "“"]),
        ("en_US", ["“", "”", "‘", "’"]), ("zh_TW", ["「", "」", "『", "』"]),
    ])
    func theMarksAreThoseOfCLDR(name: String, marks: [String]) {
        let delimiters = LocaleIdentifier(name).flatMap { QuotationDelimiters(locale: $0) }
        #expect(delimiters.map { [$0.open, $0.close, $0.innerOpen, $0.innerClose] } == marks)
    }

    @Test func ofALocaleWithoutDataNothingIsKnown() {
        #expect(LocaleIdentifier("xx_XX").flatMap { QuotationDelimiters(locale: $0) } == nil)
    }
}
