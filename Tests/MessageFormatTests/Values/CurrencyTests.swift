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
        let inUse = MoneyTestSupport.currenciesInUse
        let counts = Dictionary(grouping: inUse, by: \.digits).mapValues(\.count)
        #expect(counts == [0: 17, 2: 139, 3: 7, 4: 2, nil: 13])
        #expect(inUse.count == 178)
    }

    /// List three has 137 codes, of which eight were withdrawn in one country and are in use in another.
    @Test func knowsAll129WithdrawnCodes() {
        let withdrawn = MoneyTestSupport.isoCurrencies.filter { $0.withdrawn != nil }
        let counts = Dictionary(grouping: withdrawn, by: \.digits).mapValues(\.count)
        #expect(counts == [0: 13, 2: 113, nil: 3])
        #expect(
            withdrawn.allSatisfy {
                $0.withdrawn?.wholeMatch(of: /(19[78]\d|199\d|20[012]\d)(-(0[1-9]|1[0-2]))?/) != nil
            })
        for code in ["EUR", "IDR", "MWK", "PEN", "RON", "SDG", "SZL", "TRY"] {
            #expect(Currency(code).map { $0.isISO && $0.withdrawn == nil } == true, "\(code)")
        }
    }

    /// Withdrawn codes keep their digits, and say when they went: in the last of the countries that had them.
    @Test(arguments: [
        ("DEM", 2, "2002-03"), ("HRK", 2, "2023-01"), ("SLL", 2, "2023-12"), ("ANG", 2, "2025-03"),
        ("CUC", 2, "2021-06"), ("VEF", 2, "2018-08"), ("ZWL", 2, "2024-09"), ("BGN", 2, "2026-01"),
        ("MRO", 2, "2017-12"), ("BYR", 0, "2017-01"), ("ITL", 0, "2002-03"), ("RUR", 2, "2004-01"),
        ("DDM", 2, "1990-09"), ("VNC", 2, "1990"), ("XFU", nil, "2013-11"), ("bgn", 2, "2026-01"),
    ])
    func withdrawnCodesAreKnown(code: String, digits: Int?, date: String) throws {
        let currency = try #require(Currency(code))
        #expect(currency.isISO && currency.code == code.uppercased())
        #expect(currency.digits == digits && currency.shownAtLeast == digits ?? 0)
        #expect(currency.withdrawn == date)
    }

    @Test(arguments: ["CNY", "XAU", "USDT", "PEPE"])
    func whatIsInUseWasNotWithdrawn(code: String) { #expect(Currency(code)?.withdrawn == nil) }

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
