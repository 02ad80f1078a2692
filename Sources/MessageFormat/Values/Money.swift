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

/// A currency of ISO 4217, or another asset that amounts are counted in.
public struct Currency: Sendable, Hashable {
    /// The code, such as `CNY` or `USDT`.
    public let code: String
    /// The most digits after the point that exist; nil where nobody says (an unknown asset, or gold).
    public let digits: Int?
    /// The fewest digits after the point that are shown.
    public let shownAtLeast: Int
    /// Whether the code is an active one of ISO 4217.
    public let isISO: Bool

    /// Reads the code of a currency or an asset.
    ///
    /// A code has 1 to 20 ASCII letters, digits, `.`, `-` or `_`, with a letter or digit first. A known code is recognized
    /// in any case; an unknown one is kept as it is written, shows all its digits, and is no error.
    public init?(_ code: String) {
        let isNameByte = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        let bytes = code.utf8
        guard let first = bytes.first, bytes.count <= 20, isNameByte(first),
            bytes.allSatisfy({ isNameByte($0) || [0x2D, 0x2E, 0x5F].contains($0) })
        else { return nil }
        let upper = code.uppercased()
        if let entry = ISO4217.digits[upper] {
            self.init(code: upper, digits: entry, shownAtLeast: entry ?? 0, isISO: true)
        } else if let asset = AssetRegistry.assets[upper] {
            self.init(code: upper, digits: asset.digits, shownAtLeast: asset.shownAtLeast, isISO: false)
        } else {
            self.init(code: code, digits: nil, shownAtLeast: 0, isISO: false)
        }
    }

    /// A currency whose digits the caller knows better than the tables, as a catalog may.
    public init(code: String, digits: Int?, shownAtLeast: Int, isISO: Bool) {
        self.code = code
        self.digits = digits
        self.shownAtLeast = shownAtLeast
        self.isISO = isISO
    }
}
