import Phrasebook
import TestSupport
import Testing

/// Field names as real APIs write them, and the laws of the contract form.
@Suite struct FieldPathLawTests {
    @Test(arguments: [
        ("eTag", "e_tag"), ("userID", "user_id"), ("userId", "user_id"),
        ("x-request-id", "x_request_id"), ("X-Request-ID", "x_request_id"), ("HTTPStatusCode", "http_status_code"),
        ("a.b[3].cDe", "a.b[3].c_de"), ("/a/b/0", "/a/b/0"), ("card_no", "card_no"), ("iPhone", "i_phone"),
        ("eSIMProfile", "esim_profile"), ("3dsVersion", "3ds_version"), ("ISO8601Date", "iso8601_date"),
        ("sha256Hash", "sha256_hash"), ("base64", "base64"), ("oauth2Token", "oauth2_token"),
        ("cvv2", "cvv2"), ("CVV2", "cvv2"), ("_id", "_id"), ("__v", "__v"), ("$ref", "$ref"), ("@type", "@type"),
        ("data[\"cardNo\"]", "data[\"card_no\"]"), ("items[].unitPrice", "items[].unit_price"),
        ("#/components/cardNo", "#/components/card_no"), ("firstName*", "first_name*"),
        ("TRADE_NO", "trade_no"), ("Trade_No", "trade_no"), ("tradeNO", "trade_no"), ("PostalCode", "postal_code"),
    ])
    func realNamesBecomeSnakeCase(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
    }

    /// A run of capitals with the ending of a plural or a version is one word.
    @Test(arguments: [
        ("userIDs", "user_ids"), ("URLs", "urls"), ("IPv4", "ipv4"), ("PDFs", "pdfs"), ("userIDsList", "user_ids_list"),
        ("IPv6Address", "ipv6_address"), ("TLSv12Cipher", "tlsv12_cipher"), ("eSIMs", "esims"), ("APIsV2", "apis_v2"),
        ("IDs_1", "ids_1"), ("CVs-old", "cvs_old"), ("items[2].IDs", "items[2].ids"), ("URLs.IPv4", "urls.ipv4"),
        ("3DSVersion", "3ds_version"), ("threeDSIDs", "three_dsids"),
        // The same letters begin a word where more small ones follow.
        ("IDStatus", "id_status"), ("IDVerified", "id_verified"), ("USState", "us_state"), ("isActive", "is_active"),
        ("HTTPSProxy", "https_proxy"), ("Visa", "visa"), ("cardVs", "card_vs"),
    ])
    func aRunOfCapitalsWithASmallEndingIsOneWord(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
    }

    /// A digit in an acronym belongs to it.
    @Test(arguments: [
        ("is3DSRequired", "is_3ds_required"), ("a3DSecure", "a_3d_secure"), ("is2FAEnabled", "is_2fa_enabled"),
        ("B2BCode", "b2b_code"), ("C2C", "c2c"), ("P2PTransfer", "p2p_transfer"), ("b2bCode", "b2b_code"),
        ("3DSRequired", "3ds_required"), ("card3DSVersion", "card_3ds_version"), ("MP3Player", "mp3_player"),
        ("IPv4DNS", "ipv4_dns"), ("line1Address", "line1_address"), ("SHA1", "sha1"), ("address2Line", "address2_line"),
        ("oauth2Token", "oauth2_token"), ("ISO8601Date", "iso8601_date"), ("H264", "h264"),
    ])
    func aDigitInAnAcronymBelongsToIt(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
    }

    /// A hyphen or a space that joins nothing is none of a name's.
    @Test(arguments: [
        ("/items/-/cardNo", "/items/-/card_no"), ("items[-1].cardNo", "items[-1].card_no"),
        ("postalCode ", "postal_code"),
        (" postalCode", "postal_code"), ("billing. postalCode", "billing.postal_code"), ("-", "-"),
        ("card - no", "card___no"),
        ("姓名-全名", "姓名_全名"), ("$['cardNo']", "$['card_no']"), ("items[0][\"unitPrice\"]", "items[0][\"unit_price\"]"),
    ])
    func whatJoinsNothingIsKeptOrDropped(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
    }

    @Test(arguments: [
        ("card_no", "cardNo"), ("cardNo", "cardNo"), ("CardHolderName", "cardHolderName"), ("card-no", "cardNo"),
        ("billing.postal_code", "billing.postalCode"), ("items[2].unit_price", "items[2].unitPrice"),
        ("/card_info/card_no", "/cardInfo/cardNo"), ("userIDs", "userIds"), ("address_line_1", "addressLine1"),
        ("_id", "_id"), ("__v", "__v"), ("a_", "a_"), ("a_.b_c", "a_.bC"), ("état_civil", "étatCivil"),
        ("data[\"card_no\"]", "data[\"cardNo\"]"), ("持卡人_name", "持卡人Name"), ("", ""),
    ])
    func camelCaseJoinsTheSameWords(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.camelCase) == form)
    }

    @Test(arguments: ["card_no", "cardNo", "X-Request-ID", "items[2].unitPrice", "", "持卡人Name"])
    func aNameAsGivenStaysAsItIs(path: String) { #expect(FieldPath(path).contractForm(.asGiven) == path) }

    /// Letters without capitals are words as they are.
    @Test(arguments: [
        ("商户订单号", "商户订单号"), ("付款人.姓名[0]", "付款人.姓名[0]"), ("收货地址Line2", "收货地址_line2"),
        ("カード番号", "カード番号"), ("اسم", "اسم"), ("ΑριθμόςΚάρτας", "αριθμός_κάρτας"), ("номерКарты", "номер_карты"),
    ])
    func namesInOtherScriptsAreKept(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase) == form)
    }

    /// Scalar by scalar: what is a capital with a mark composed, is one decomposed.
    @Test(arguments: [
        ("e\u{301}tatCivil", "e\u{301}tat_civil"), ("E\u{301}tatCivil", "e\u{301}tat_civil"),
        ("nome\u{301}Completo", "nome\u{301}_completo"), ("nom\u{E9}Completo", "nom\u{E9}_completo"),
    ])
    func marksStayWithTheirLetters(path: String, form: String) {
        #expect(FieldPath(path).contractForm(.snakeCase).utf8.elementsEqual(form.utf8))
    }

    @Test func aVeryLongNameIsReadInReasonableTime() {
        let count = 100_000
        let path = FieldPath(String(repeating: "aB", count: count))
        let start = ContinuousClock.now
        #expect(path.contractForm(.snakeCase).utf8.count == 3 * count)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    private static let pieces = [
        "a", "b", "z", "A", "B", "Z", "0", "9", "_", "-", " ", ".", "/", "[", "]", "é", "É", "e\u{301}", "E\u{301}",
        "\u{301}", "ß", "İ", "ı", "Σ", "ς", "ǅ", "ﬁ", "Ⅷ", "ⅷ", "Ⓐ", "持", "卡", "ア", "ا", "א", "\u{200D}", "👩", "$",
        "@", "\"", "\u{0}", "\u{FF21}", "\u{10400}", "ͅ", "ʼn", "Ω",
    ]

    private static func path(_ random: inout SeededGenerator) -> FieldPath {
        let count = Int.random(in: 0...14, using: &random)
        return FieldPath((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    }

    /// What is in contract form stays as it is, scalar by scalar.
    @Test func theContractFormOfAContractFormIsTheSame() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<30_000 {
            let path = Self.path(&random)
            let form = path.contractForm(.snakeCase)
            #expect(
                FieldPath(form).contractForm(.snakeCase).utf8.elementsEqual(form.utf8),
                "\(path.description.debugDescription) → \(form.debugDescription)")
        }
    }

    /// The path is in it as it was written: the same separators in the same order.
    @Test func theContractFormKeepsThePath() {
        let separators: Set<Unicode.Scalar> = [".", "/", "[", "]"]
        var random = SeededGenerator(seed: 12)
        for _ in 0..<10_000 {
            let path = Self.path(&random)
            let kept = path.contractForm(.snakeCase).unicodeScalars.filter(separators.contains)
            #expect(kept.elementsEqual(path.description.unicodeScalars.filter(separators.contains)), "\(path)")
        }
    }

    /// Paths in ASCII are read by bytes, and all others by scalars: both by the same rules.
    @Test func aPathInASCIIIsReadAsAnyOther() {
        let pieces = Self.pieces.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        var random = SeededGenerator(seed: 14)
        for _ in 0..<30_000 {
            let path = (0..<Int.random(in: 0...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            #expect(
                FieldPath("\(path).é").contractForm(.snakeCase) == FieldPath(path).contractForm(.snakeCase) + ".é",
                "\(path)")
        }
    }

    /// The words of a name, however they are joined, give one contract form.
    @Test func everySpellingOfANameHasOneContractForm() {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<5_000 {
            // Words of two letters at least: a single one before capitals is read as part of a brand (`iOS`).
            let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 2...6, using: &random)).map { _ in
                        "abcdefghij".randomElement(using: &random) ?? "a"
                    })
            }
            let capitalized = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            let snake = words.joined(separator: "_")
            let spellings = [
                snake, words.joined(separator: "-"), words.joined(separator: " "), capitalized.joined(),
                (words.prefix(1) + capitalized.dropFirst()).joined(), snake.uppercased(),
                capitalized.joined(separator: "-"),
            ]
            for spelling in spellings { #expect(FieldPath(spelling).contractForm(.snakeCase) == snake, "\(spelling)") }
        }
    }
}
