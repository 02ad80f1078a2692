import Phrasebook
import Testing

@Suite struct FieldPathTests {
    @Test(arguments: [
        ("cardHolderName", "card_holder_name"), ("card_holder_name", "card_holder_name"),
        ("CardHolderName", "card_holder_name"), ("billing.postalCode", "billing.postal_code"),
        ("items[2].price", "items[2].price"), ("items[2].unitPrice", "items[2].unit_price"),
        ("/amount/currency", "/amount/currency"), ("/cardInfo/cardNo", "/card_info/card_no"),
        ("IDNumber", "id_number"), ("cardID", "card_id"), ("address2Line", "address2_line"),
        ("addressLine2", "address_line2"), ("iOSToken", "ios_token"), ("HTTPStatusCode", "http_status_code"),
        ("card-no", "card_no"), ("card no", "card_no"), ("Card-No", "card_no"), ("card_No", "card_no"), ("URL", "url"),
        ("amount", "amount"), ("持卡人姓名", "持卡人姓名"), ("账单.邮编", "账单.邮编"), ("ÉtatCivil", "état_civil"),
        ("", ""), (".", "."), ("[0]", "[0]"), ("a", "a"), ("{x}", "{x}"),
    ])
    func theContractFormIsSnakeCaseWithThePathKept(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
        #expect(FieldPath(path).description == path)
    }

    /// What is in contract form stays as it is.
    @Test(arguments: [
        "cardHolderName", "items[2].unitPrice", "/cardInfo/cardNo", "IDNumber", "iOSToken", "card-no", "持卡人Name",
    ])
    func theContractFormOfAContractFormIsTheSame(path: String) {
        let form = FieldPath(path).contractForm(.snakeCase)
        #expect(FieldPath(form).contractForm(.snakeCase) == form)
        #expect(form == form.lowercased())
    }
}
