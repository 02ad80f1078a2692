public import MessageFormat
public import PhrasebookFiles

extension Catalog {
    /// The currencies and assets whose digits this API's owners know better than the package's tables.
    public var currencies: [Currency] { currencyDigits.compactMap { Currency($0) } }

    /// A currency with the digits that this API's owners give it.
    package func currency(_ given: Currency) -> Currency { currencies.first { $0.code == given.code } ?? given }
}

extension Currency {
    /// A currency with the digits of a manifest; nil where its code is none.
    init?(_ manifest: Catalog.CurrencyDigits) {
        guard let known = Currency(manifest.code) else { return nil }
        self.init(
            code: known.code, digits: manifest.digits ?? known.digits,
            shownAtLeast: manifest.shownAtLeast ?? known.shownAtLeast, isISO: known.isISO)
    }
}
