import ICU
import TextKernel

/// A currency of ISO 4217, or another asset that amounts are counted in.
public struct Currency: Sendable, Hashable {
    /// The code, of one that is not in ``KnownCurrencies``.
    private let customCode: CustomCode?
    /// Everything else.
    private let facts: KnownCurrency

    /// The index in ``KnownCurrencies``, of a code that is there; -1 of any other.
    var index: Int { Int(facts.index) }
    /// Whether the code is one of ISO 4217, in use or withdrawn.
    public var isISO: Bool { facts.isISO }
    /// When ISO 4217 withdrew the code: a month such as `2026-01`, or a year where its list says no more; nil of a code
    /// in use, and of one that is not of ISO 4217.
    public var withdrawn: String? { isISO ? ISO4217.withdrawn[code]?.date : nil }
    /// The code, such as `CNY` or `USDT`.
    public var code: String { customCode?.text ?? KnownCurrencies.shared.code(at: index) }
    /// The most digits after the point that exist; nil where it is not said (an unknown asset, or gold).
    public var digits: Int? { facts.digits < 0 ? nil : Int(facts.digits) }
    /// The fewest digits after the point that are shown.
    public var shownAtLeast: Int { Int(facts.shownAtLeast) }

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
            index: known?.isISO == isISO ? known?.index ?? -1 : -1)
    }

    init(code: String, digits: Int?, shownAtLeast: Int, isISO: Bool, index: Int) {
        customCode = index < 0 ? CustomCode(code) : nil
        facts = KnownCurrency(
            index: Int16(index), digits: digits.map { Int16(clamping: min($0, 999)) } ?? -1,
            shownAtLeast: Int16(clamping: min(max(0, shownAtLeast), 999)), isISO: isISO)
    }

    init(_ known: KnownCurrency) {
        customCode = nil
        facts = known
    }

    /// The facts of a currency that is in ``KnownCurrencies``; nil of any other.
    var known: KnownCurrency? { customCode == nil ? facts : nil }

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
    /// How ICU is told of this currency: a code that it does not know is a symbol on `XXX`, and so is `XXX` itself, which
    /// ICU shows as `¤`.
    var formatterCurrency: FormatterCurrency {
        isISO && code != "XXX" ? FormatterCurrency(code: code) : .custom(symbol: code)
    }
}

/// The facts of a currency.
struct KnownCurrency: Sendable, Hashable, BitwiseCopyable {
    /// The index in ``KnownCurrencies``; -1 where it is not there.
    var index: Int16 = -1
    /// The most digits that exist; -1 where it is not said.
    var digits: Int16 = -1
    var shownAtLeast: Int16 = 0
    var isISO = false
}

/// The code of a currency that no table knows; an object, so that the others are copied without counting references.
private final class CustomCode: Sendable, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: CustomCode, right: CustomCode) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// The currencies of ISO 4217, withdrawn ones included, and the registered assets, found by their codes as they are usually written.
final class KnownCurrencies: Sendable {
    static let shared = KnownCurrencies()

    private let currencies: [Currency]
    private let codes: [String]
    private let table: NameTable

    /// How many there are.
    var count: Int { currencies.count }

    private init() {
        var currencies: [Currency] = []
        var codes: [String] = []
        let withdrawn = ISO4217.withdrawn.mapValues(\.digits)
        for (code, digits) in ISO4217.digits.merging(withdrawn, uniquingKeysWith: { inUse, _ in inUse })
            .sorted(by: { $0.key < $1.key })
        {
            codes.append(code)
            currencies.append(
                Currency(
                    code: code, digits: digits, shownAtLeast: digits ?? 0, isISO: true, index: currencies.count))
        }
        for (code, asset) in AssetRegistry.assets.sorted(by: { $0.key < $1.key }) {
            codes.append(code)
            currencies.append(
                Currency(
                    code: code, digits: asset.digits, shownAtLeast: asset.shownAtLeast, isISO: false,
                    index: currencies.count))
        }
        self.currencies = currencies
        self.codes = codes
        table = NameTable(codes)
    }

    func code(at index: Int) -> String { codes[index] }

    func currency(_ code: String) -> Currency? { table.index(of: code).map { currencies[$0] } }
}
