import MessageFormat
import Testing

@Suite struct MoneyTests {
    @Test func keepsTheAmountAsWritten() throws {
        let money = try #require(Money("1234.50", "CNY"))
        #expect(money.amount.description == "1234.50")
        #expect(money.currency.code == "CNY")
        #expect(money.description == "1234.50 CNY")
        #expect(money != Money("1234.5", "CNY"))
        #expect(money == Money("1234.50", "cny"))
    }

    @Test(arguments: [
        ("1,5", "CNY"), ("", "CNY"), ("1", ""), ("1", "C NY"), ("NaN", "CNY"), ("1 ", "CNY"), ("¥1", "CNY"),
    ])
    func refusesWhatIsNoAmount(amount: String, currency: String) {
        #expect(Money(amount, currency) == nil)
    }

    @Test(arguments: [
        (12345, "CNY", "123.45 CNY"), (12345, "JPY", "12345 JPY"), (12345, "BHD", "12.345 BHD"),
        (12345, "CLF", "1.2345 CLF"), (-5, "USD", "-0.05 USD"), (1_500_000, "USDT", "1.500000 USDT"),
        (1, "ETH", "0.000000000000000001 ETH"), (0, "EUR", "0.00 EUR"), (7, "usd", "0.07 USD"),
    ])
    func countsMinorUnits(minorUnits: Int, currency: String, description: String) {
        #expect(Money(minorUnits: minorUnits, currency)?.description == description)
    }

    @Test(arguments: ["XAU", "PEPE", "XFO", ""])
    func hasNoMinorUnitsWhereItIsNotSaidHowMany(currency: String) {
        #expect(Money(minorUnits: 1, currency) == nil)
    }

    @Test func takesEveryKindOfInteger() {
        #expect(Money(minorUnits: UInt64.max, "USD")?.description == "184467440737095516.15 USD")
        #expect(Money(minorUnits: Int128.min, "JPY")?.description == "-170141183460469231731687303715884105728 JPY")
    }
}
