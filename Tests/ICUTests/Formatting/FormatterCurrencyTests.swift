import ICU
import Testing

@Suite struct FormatterCurrencyTests {
    @Test func threeCapitalsAreACode() {
        let yuan = FormatterCurrency(code: "CNY")
        #expect(yuan.code == "CNY" && yuan.symbol == nil)
        #expect(FormatterCurrency(code: "CNY", symbol: "RMB").symbol == "RMB")
    }

    /// ICU would cut USDT to USD and show dollars.
    @Test(arguments: ["USDT", "usd", "US", "", "€€€", "U5D", "éé"])
    func anythingElseIsASymbolOfNoCurrency(code: String) {
        let currency = FormatterCurrency(code: code)
        #expect(currency.code == "XXX")
        #expect(currency.symbol == code)
    }

    @Test func customIsASymbolAlone() {
        #expect(FormatterCurrency.custom(symbol: "BTC") == FormatterCurrency(code: "XXX", symbol: "BTC"))
    }
}
