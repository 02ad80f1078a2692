/// An amount in a currency or another asset, exact to the last digit.
///
/// A Double is not accepted: it is no amount.
public struct Money: Sendable, Hashable, CustomStringConvertible {
    /// The amount, with the fraction digits that were written.
    public let amount: ExactDecimal
    /// The currency's or asset's code, such as `CNY` or `USDT`.
    public let currency: Currency

    /// Makes an amount of money.
    public init(_ amount: ExactDecimal, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }

    /// Reads an amount such as `1234.50` and a code such as `CNY`; nil where either cannot be read.
    public init?(_ amount: String, _ currency: String) {
        guard let amount = ExactDecimal(amount), let currency = Currency(currency) else { return nil }
        self.init(amount, currency)
    }

    /// `minorUnits` of a currency whose digits are known (ISO 4217, or a registered asset); nil where they are not.
    public init?<Integer: BinaryInteger>(minorUnits: Integer, _ currency: String) {
        guard let currency = Currency(currency), let digits = currency.digits else { return nil }
        self.init(ExactDecimal(minorUnits: minorUnits, digits: digits), currency)
    }

    /// The amount and the code, such as `1234.50 CNY`; for logs, not for people.
    public var description: String { "\(amount) \(currency.code)" }
}
