import Foundation
public import Phrasebook

extension Home {
    /// The home with the five shipped catalogs, as it travels with this package.
    public static var shipped: Home { Home(bundle: .module) }
}

extension Catalog.Name {
    /// Agreement payments: `retCode` and `retMsg`, whose `retMsg` is always English.
    public static let agreementPay: Catalog.Name = "agreement-pay"
    /// Order acquiring: codes with the prefixes S, C, M, P and E.
    public static let orderAcquiring: Catalog.Name = "order-acquiring"
    /// Checkout with typed errors: `type`, `code` and `message`, and an HTTP status by type.
    public static let typedCheckout: Catalog.Name = "typed-checkout"
    /// A payment gateway's return codes, with contract messages in English and Chinese.
    public static let returnCodeGateway: Catalog.Name = "return-code-gateway"
    /// Card issuing: numeric codes, the `Language` header, field names beside messages.
    public static let cardIssuing: Catalog.Name = "card-issuing"
}
