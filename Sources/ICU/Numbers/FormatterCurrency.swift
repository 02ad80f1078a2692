internal import CICU

/// The currency that a number formatter shows.
public struct FormatterCurrency: Sendable, Hashable {
    /// A code of three letters, as ISO 4217 writes it; `XXX` for anything that is no ISO currency.
    public let code: String
    /// What is shown instead of the currency's symbol, such as `USDT`; nil shows the locale's own symbol.
    public let symbol: String?

    /// Makes a currency.
    ///
    /// ICU would cut a longer code to three letters (`USDT` to `USD`), so one that has not exactly three ASCII letters
    /// becomes `XXX` with the code as its symbol.
    public init(code: String, symbol: String? = nil) {
        if code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
            self.code = code
            self.symbol = symbol
        } else {
            self.code = "XXX"
            self.symbol = symbol ?? code
        }
    }

    /// A currency that ICU does not know: shown by its symbol, positioned and spaced as the locale wants.
    public static func custom(symbol: String) -> FormatterCurrency { FormatterCurrency(code: "XXX", symbol: symbol) }

    func withC<Result>(_ body: (UnsafePointer<cicu_currency>) -> Result) -> Result {
        unsafe withUTF8(code) { codePointer, _ in
            guard let symbol else {
                var value = unsafe cicu_currency(code: codePointer, symbol: nil, symbolLength: 0)
                return unsafe body(&value)
            }
            return unsafe withUTF8(symbol) { symbolPointer, symbolLength in
                var value = unsafe cicu_currency(code: codePointer, symbol: symbolPointer, symbolLength: symbolLength)
                return unsafe body(&value)
            }
        }
    }
}

extension FormatterCurrency? {
    func withOptionalC<Result>(_ body: (UnsafePointer<cicu_currency>?) -> Result) -> Result {
        guard let currency = self else { return body(nil) }
        return unsafe currency.withC { unsafe body($0) }
    }
}
