import Phrasebook
import PhrasebookCatalogs

/// Cardholders, cards and what is on them, in memory.
actor CardOffice {
    private struct Card {
        let cardholder: Int
        var cents = 0
    }

    private var cardholders: [String] = []
    private var cards: [Card] = []
    private var account = 100_000_00

    /// How many cards a person may have.
    static let cardsEach = 3

    func create(_ form: CardholderForm) throws -> Int {
        try form.check()
        let name = form.firstName + " " + form.lastName
        guard !cardholders.contains(name) else { throw CardIssuing.cardholderAlreadyExists }
        cardholders.append(name)
        return cardholders.count
    }

    func apply(_ form: CardForm) throws -> Int {
        guard cardholders.indices.contains(form.cardholder - 1) else { throw CardIssuing.cardholderNotFound }
        try form.check()
        guard cards.count(where: { $0.cardholder == form.cardholder }) < Self.cardsEach else {
            throw CardIssuing.cardIssuanceLimitReached
        }
        cards.append(Card(cardholder: form.cardholder))
        return cards.count
    }

    /// Returns what is on the card now, in cents.
    func transfer(_ form: TransferForm) throws -> Int {
        guard cards.indices.contains(form.card - 1) else { throw CardIssuing.cardNotFound }
        let cents = try form.cents()
        guard cents <= account else { throw CardIssuing.insufficientMerchantAccountBalance }
        account -= cents
        cards[form.card - 1].cents += cents
        return cards[form.card - 1].cents
    }
}
