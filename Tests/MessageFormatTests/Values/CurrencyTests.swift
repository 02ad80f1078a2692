import MessageFormat
import Testing

@Suite struct CurrencyTests {
    @Test(arguments: [
        ("JPY", 0), ("KRW", 0), ("CLP", 0), ("UYI", 0), ("VND", 0), ("XOF", 0), ("CNY", 2), ("USD", 2), ("EUR", 2),
        ("HUF", 2), ("TWD", 2), ("IDR", 2), ("MGA", 2), ("MRU", 2), ("LAK", 2), ("IRR", 2), ("SYP", 2), ("BHD", 3),
        ("IQD", 3), ("KWD", 3), ("TND", 3), ("CLF", 4), ("UYW", 4), ("XAU", nil), ("XXX", nil), ("XTS", nil),
        ("XDR", nil),
    ])
    func hasTheDigitsOfISO4217(code: String, digits: Int?) throws {
        let currency = try #require(Currency(code))
        #expect(currency.isISO)
        #expect(currency.code == code)
        #expect(currency.digits == digits)
        #expect(currency.shownAtLeast == digits ?? 0)
    }

    /// List one of ISO 4217 as of 2026-01-01 has 178 codes; how many have which digits was counted in it.
    @Test func knowsAll178Codes() {
        let counts = Dictionary(grouping: MoneyTestSupport.isoCurrencies, by: \.digits).mapValues(\.count)
        #expect(counts == [0: 17, 2: 139, 3: 7, 4: 2, nil: 13])
        #expect(MoneyTestSupport.isoCurrencies.count == 178)
    }

    /// Codes that ISO 4217 withdrew are no active ones.
    @Test(arguments: ["DEM", "HRK", "SLL", "ANG", "CUC", "VEF", "ZWL", "BGN", "MRO", "STD", "BYR"])
    func withdrawnCodesAreUnknown(code: String) {
        #expect(Currency(code)?.isISO == false)
        #expect(Currency(code)?.digits == nil)
    }

    @Test(arguments: [
        ("USDT", 6, 2), ("USDC", 6, 2), ("DAI", 18, 2), ("BTC", 8, 0), ("ETH", 18, 0), ("TRX", 6, 0), ("SOL", 9, 0),
    ])
    func knowsOtherAssets(code: String, digits: Int, shownAtLeast: Int) throws {
        let currency = try #require(Currency(code))
        #expect(!currency.isISO)
        #expect(currency.digits == digits)
        #expect(currency.shownAtLeast == shownAtLeast)
    }

    @Test(arguments: [("cny", "CNY"), ("Usd", "USD"), ("usdt", "USDT"), ("bTc", "BTC")])
    func recognizesKnownCodesInAnyCase(text: String, code: String) {
        #expect(Currency(text)?.code == code)
        #expect(Currency(text) == Currency(code))
    }

    @Test(arguments: ["PEPE", "wstETH", "1INCH", "USDT.e", "a-b_c", "ABCDEFGHIJKLMNOPQRST", "ZZZ", "Q"])
    func keepsUnknownCodesAsWritten(code: String) throws {
        let currency = try #require(Currency(code))
        #expect(currency.code == code)
        #expect(currency.digits == nil && currency.shownAtLeast == 0 && !currency.isISO)
    }

    @Test(arguments: [
        "", " ", "US D", " USD", "USD ", "€", "人民币", "ＵＳＤ", "-USD", ".USD", "_USD", "US/D", "USD\0", "{x}",
        "ABCDEFGHIJKLMNOPQRSTU", "U\u{301}SD", "\u{202E}USD", "US'D", "ſSD",
    ])
    func refusesWhatIsNoCode(code: String) {
        #expect(Currency(code) == nil)
    }

    @Test func aCallerMayKnowTheDigitsBetter() {
        let points = Currency(code: "PTS", digits: 0, shownAtLeast: 0, isISO: false)
        #expect(points.digits == 0 && points.code == "PTS")
        #expect(points != Currency("PTS"))
    }
}
