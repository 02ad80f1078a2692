import ICU

/// A currency of ISO 4217, or another asset that amounts are counted in.
public struct Currency: Sendable, Hashable {
    /// The code, such as `CNY` or `USDT`.
    public let code: String
    /// The digits, -1 where nobody says.
    private let knownDigits: Int16
    private let shown: Int16
    /// The place in ``KnownCurrencies``, of a code that is there; -1 of any other.
    let place: Int16
    /// Whether the code is an active one of ISO 4217.
    public let isISO: Bool

    /// The most digits after the point that exist; nil where nobody says (an unknown asset, or gold).
    public var digits: Int? { knownDigits < 0 ? nil : Int(knownDigits) }
    /// The fewest digits after the point that are shown.
    public var shownAtLeast: Int { Int(shown) }

    /// Reads the code of a currency or an asset.
    ///
    /// A code has 1 to 20 ASCII letters, digits, `.`, `-` or `_`, with a letter or digit first. A known code is recognized
    /// in any case; an unknown one is kept as it is written, shows all its digits, and is no error.
    public init?(_ code: String) {
        if let known = KnownCurrencies.shared.currency(code) {
            self = known
            return
        }
        let bytes = code.utf8
        guard let first = bytes.first, bytes.count <= Self.maximumLength, Self.isNameByte(first),
            bytes.allSatisfy({ Self.isNameByte($0) || [0x2D, 0x2E, 0x5F].contains($0) })
        else { return nil }
        self =
            KnownCurrencies.shared.currency(code.uppercased())
            ?? Currency(code: code, digits: nil, shownAtLeast: 0, isISO: false)
    }

    /// A currency whose digits the caller knows better than the tables, as a catalog may.
    ///
    /// Digits are counted up to 999.
    public init(code: String, digits: Int?, shownAtLeast: Int, isISO: Bool) {
        let known = KnownCurrencies.shared.currency(code)
        self.init(
            code: code, digits: digits, shownAtLeast: shownAtLeast, isISO: isISO,
            place: known?.isISO == isISO ? known?.place ?? -1 : -1)
    }

    init(code: String, digits: Int?, shownAtLeast: Int, isISO: Bool, place: Int16) {
        self.code = code
        knownDigits = digits.map { Int16(clamping: min($0, 999)) } ?? -1
        shown = Int16(clamping: min(max(0, shownAtLeast), 999))
        self.isISO = isISO
        self.place = place
    }

    /// The longest code, in characters.
    static let maximumLength = 20

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension Currency {
    /// How ICU is told of this currency: a code that it does not know is a symbol on `XXX`.
    var formatterCurrency: FormatterCurrency { isISO ? FormatterCurrency(code: code) : .custom(symbol: code) }
}

/// The currencies of ISO 4217 and the registered assets, found by their codes as they are usually written.
final class KnownCurrencies: Sendable {
    static let shared = KnownCurrencies()

    private let currencies: [Currency]
    private let table: NameTable

    /// How many there are.
    var count: Int { currencies.count }

    private init() {
        var currencies: [Currency] = []
        for (code, digits) in ISO4217.digits.sorted(by: { $0.key < $1.key }) {
            currencies.append(
                Currency(
                    code: code, digits: digits, shownAtLeast: digits ?? 0, isISO: true, place: Int16(currencies.count)))
        }
        for (code, asset) in AssetRegistry.assets.sorted(by: { $0.key < $1.key }) {
            currencies.append(
                Currency(
                    code: code, digits: asset.digits, shownAtLeast: asset.shownAtLeast, isISO: false,
                    place: Int16(currencies.count)))
        }
        self.currencies = currencies
        table = NameTable(currencies.map(\.code))
    }

    func currency(_ code: String) -> Currency? { table.index(of: code).map { currencies[$0] } }
}
