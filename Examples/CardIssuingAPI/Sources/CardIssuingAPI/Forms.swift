import MessageFormat
import Phrasebook
import PhrasebookCatalogs

/// Whoever is to have a card.
struct CardholderForm: Decodable, Sendable {
    let firstName: String
    let lastName: String
    let country: String
    let postalCode: String

    /// The countries in which cards are issued.
    static let countries: Set<String> = ["US", "SG", "HK", "CN"]

    /// Checks the form, and reports everything that is wrong with it at once.
    func check() throws {
        var errors: [any CodedError] = []
        let names = [("firstName", firstName), ("lastName", lastName)]
        let empty = names.filter { $0.1.isEmpty }.map(\.0)
        if !empty.isEmpty { errors.append(CardIssuing.invalidRequestParameter(fields: empty)) }
        let foreign = names.filter { !$0.1.allSatisfy { $0.isASCII && ($0.isLetter || $0 == " ") } }.map(\.0)
        if !foreign.isEmpty { errors.append(CardIssuing.onlyEnglishSupported(fields: foreign)) }
        if !Self.countries.contains(country) {
            errors.append(CardIssuing.countryNotSupported(field: "country", country: country))
        }
        if postalCode.isEmpty { errors.append(CardIssuing.invalidRequestParameter(field: "postalCode")) }
        if let errors = CodedErrors(errors) { throw errors }
    }
}

/// What a card is applied for with.
struct CardForm: Decodable, Sendable {
    struct Address: Decodable, Sendable {
        let line1: String
        let city: String
    }

    let cardholder: Int
    let isPhysical: Bool
    let billingAddress: Address?

    func check() throws {
        guard isPhysical else { return }
        guard let billingAddress else {
            throw CardIssuing.physicalCardBillingAddressMissing(field: "billingAddress")
        }
        let empty = [("billingAddress.line1", billingAddress.line1), ("billingAddress.city", billingAddress.city)]
            .filter { $0.1.isEmpty }.map(\.0)
        if !empty.isEmpty { throw CardIssuing.physicalCardBillingAddressMissing(fields: empty) }
    }
}

/// Money for a card.
struct TransferForm: Decodable, Sendable {
    let card: Int
    /// Digits, as they were written: a number of JSON may lose some on its way.
    let amount: String
    let currency: String

    /// The amount in cents.
    func cents() throws -> Int {
        guard currency == "USD" else { throw CardIssuing.currencyNotSupported(currency: currency) }
        let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count <= 2, fraction.count <= 2, amount.count <= 15, let whole = parts.first, !whole.isEmpty,
            amount.last != ".", amount.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
            let cents = Int(whole + fraction + String(repeating: "0", count: 2 - fraction.count)), cents > 0
        else { throw CardIssuing.invalidTransferAmount }
        return cents
    }
}
