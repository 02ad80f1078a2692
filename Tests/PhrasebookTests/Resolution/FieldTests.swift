import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// How field names are shown in texts: raw beside messages, by their labels in texts for people.
@Suite struct FieldTests {
    /// One case: the names, and what is beside the message and in the user text.
    struct Case: Sendable, CustomTestStringConvertible {
        let code: String
        let locale: LocaleIdentifier
        let fields: [FieldPath]
        let message: String
        let user: String

        var testDescription: String { "\(code) \(locale.languageTag) \(fields)" }
    }

    /// A code whose names are before the message and one whose names are after it, with labels in two locales.
    private static let labelled: HomeFiles = {
        func codes(_ message: String, _ user: String, _ plain: String) -> [String: String] {
            ["b": message, "b.user": user, "b.user.plain": plain, "a": message, "a.user": user, "a.user.plain": plain]
        }
        return HomeFiles.small(
            manifest: #""fieldNames": "snake_case","#,
            codes: [
                #""code": "b", "arguments": {"field": "field"}, "fieldPosition": "before""#,
                #""code": "a", "arguments": {"field": "field"}, "fieldPosition": "after""#,
            ],
            texts: [
                "en_US": codes("Bad", "Check {field}.", "Check the form."),
                "zh_CN": codes("错误", "请检查{field}。", "请检查表单。"),
            ],
            common: [
                "en_US": [
                    "pattern.fields.join": "{first}, {next}", "pattern.fields.before": "{fields}: {message}",
                    "pattern.fields.after": "{message}: {fields}", "field.card_no": "card number",
                    "field.currency": "currency", "field.price": "price", "field.postal_code": "postal code",
                ],
                "zh_CN": [
                    "pattern.fields.join": "{first}、{next}", "pattern.fields.before": "{fields}：{message}",
                    "pattern.fields.after": "{message}：{fields}", "field.card_no": "卡号", "field.currency": "币种",
                    "field.price": "价格", "field.postal_code": "邮编",
                ],
            ])
    }()

    @Test(arguments: [
        Case(code: "a", locale: .english, fields: ["cardNo"], message: "Bad: card_no", user: "Check card number."),
        Case(
            code: "a", locale: .english, fields: ["cardNo", "billing.postalCode"],
            message: "Bad: card_no, billing.postal_code", user: "Check card number and postal code."),
        Case(
            code: "a", locale: .english, fields: ["cardNo", "/amount/currency", "items[2].price"],
            message: "Bad: card_no, /amount/currency, items[2].price", user: "Check card number, currency, and price."),
        Case(code: "b", locale: .english, fields: ["card-no"], message: "card_no: Bad", user: "Check card number."),
        Case(
            code: "b", locale: .english, fields: ["price", "cardNo", "currency"],
            message: "price, card_no, currency: Bad", user: "Check price, card number, and currency."),
        Case(code: "a", locale: .chinese, fields: ["cardNo"], message: "错误：card_no", user: "请检查卡号。"),
        Case(
            code: "a", locale: .chinese, fields: ["cardNo", "postal_code"], message: "错误：card_no、postal_code",
            user: "请检查卡号和邮编。"),
        Case(
            code: "b", locale: .chinese, fields: ["cardNo", "postal_code", "/amount/currency"],
            message: "card_no、postal_code、/amount/currency：错误", user: "请检查卡号、邮编和币种。"),
        Case(
            code: "a", locale: .english, fields: ["cardNo", "noSuchThing"], message: "Bad: card_no, no_such_thing",
            user: "Check the form."),
        Case(
            code: "b", locale: .chinese, fields: ["noSuchThing"], message: "no_such_thing：错误", user: "请检查表单。"),
        Case(code: "b", locale: .chinese, fields: [], message: "错误", user: "请检查表单。"),
    ])
    func namesAreRawBesideMessagesAndLabelsInUserTexts(test: Case) async throws {
        let answer = try await Self.labelled.store().snapshot.answer(
            to: Code(test.code), in: "api", locale: test.locale, arguments: ["field": .fields(test.fields)])
        #expect(answer.message == test.message)
        #expect(answer.user == test.user)
    }

    /// Before for 2007 and 2008, after for 1004, 2009, 2010 and 4010, none elsewhere.
    @Test(arguments: [
        ("2007", true), ("2008", true), ("1004", false), ("2009", false), ("2010", false), ("4010", false),
    ])
    func theNameIsWhereTheManifestSays(code: String, isBefore: Bool) async throws {
        let snapshot = try await Shipped.snapshot()
        let arguments: MessageArguments = ["field": .field("cardNo")]
        for (locale, colon) in [(LocaleIdentifier.english, ": "), (.chinese, "：")] {
            let bare = try #require(snapshot.answer(to: Code(code), in: .cardIssuing, locale: locale).message)
            let named = snapshot.answer(to: Code(code), in: .cardIssuing, locale: locale, arguments: arguments)
            #expect(named.message == (isBefore ? "card_no\(colon)\(bare)" : "\(bare)\(colon)card_no"))
            let english = try #require(snapshot.answer(to: Code(code), in: .cardIssuing, locale: .english).message)
            #expect(named.contractMessage == (isBefore ? "card_no: \(english)" : "\(english): card_no"))
        }
    }

    @Test func aCodeWithoutAPositionShowsNoName() async throws {
        let answer = try await Shipped.snapshot().answer(
            to: "missing_parameter", in: .typedCheckout, locale: .english, arguments: ["field": .field("cardNo")])
        #expect(answer.message == "Mandatory parameter is missing")
        #expect(answer.user?.contains("card number") == true)
    }

    /// Names are spelled as the manifest says; where it says nothing, as they are given.
    @Test(arguments: [
        ("", "Bad: cardNo, postal_code, userIDs, items[1].cardNo"),
        (#""fieldNames": "asGiven","#, "Bad: cardNo, postal_code, userIDs, items[1].cardNo"),
        (#""fieldNames": "snake_case","#, "Bad: card_no, postal_code, user_ids, items[1].card_no"),
        (#""fieldNames": "camelCase","#, "Bad: cardNo, postalCode, userIds, items[1].cardNo"),
    ])
    func namesAreSpelledAsTheManifestSays(manifest: String, message: String) async throws {
        let files = HomeFiles.small(
            manifest: manifest,
            codes: [#""code": "f", "arguments": {"field": "field"}, "fieldPosition": "after""#],
            texts: ["en_US": ["f": "Bad"]])
        let fields: [FieldPath] = ["cardNo", "postal_code", "userIDs", "items[1].cardNo"]
        let answer = try await files.store().snapshot.answer(
            to: "f", in: "api", locale: .english, arguments: ["field": .fields(fields)])
        #expect(answer.message == message)
        let problem = answer.body(.problem).text
        for name in message.dropFirst("Bad: ".count).split(separator: ", ") {
            #expect(problem.contains("\"field\":\"\(name)\""), "\(problem)")
        }
    }

    /// Only card-issuing's document asks for snake_case.
    @Test(arguments: Shipped.catalogs)
    func shippedCatalogsSpellNamesAsTheirDocumentsSay(name: Catalog.Name) async throws {
        let spelling = try await Shipped.snapshot().catalog(name)?.fieldNames
        #expect(spelling == (name == .cardIssuing ? .snakeCase : .asGiven))
    }

    @Test(arguments: [
        (["cardNo", "card_no", "CardNo"], "Bad: card_no"),
        (["cardNo", "items[1].cardNo"], "Bad: card_no, items[1].card_no"),
        (["a", "b", "a"], "Bad: a, b"),
    ])
    func oneNameInSeveralSpellingsStandsOnce(fields: [String], message: String) async throws {
        let files = Self.home(texts: ["en_US": ["f": "Bad"]])
        #expect(try await Self.message(files, .english, fields.map { FieldPath($0) }) == message)
    }

    /// Fields that people call the same are one to them, whatever their names and paths.
    @Test(arguments: [
        (["postalCode", "cardNo", "items[1].cardNo"], "邮编和卡号", "postal code and card number"),
        (["zip", "postcode", "/billing/zipCode"], "邮编", "postal code"),
        (["cvv", "cvc", "cardNo", "card_number"], "安全码和卡号", "security code (CVV) and card number"),
        (["email", "items[0].emailAddress", "amount", "email"], "邮箱地址和金额", "email address and amount"),
    ])
    func aLabelThatFieldsShareIsShownOnce(fields: [String], chinese: String, english: String) async throws {
        let snapshot = try await Shipped.snapshot()
        for (locale, labels) in [(LocaleIdentifier.chinese, chinese), (.english, english)] {
            let answer = snapshot.answer(
                to: "1004", in: .cardIssuing, locale: locale,
                arguments: ["field": .fields(fields.map { FieldPath($0) })])
            #expect(answer.user?.contains("\(labels)\(locale == .chinese ? "。" : ".")") == true, "\(answer.user ?? "")")
        }
    }

    /// One space between a Chinese character and a label that begins with Latin letters; none beside a mark.
    @Test(arguments: [
        ("zh_CN", ["ip"], "请检查 IP 地址。", "IP 地址有误"), ("zh_CN", ["card_no", "ip"], "请检查卡号和 IP 地址。", "卡号和 IP 地址有误"),
        ("zh_CN", ["ip", "card_no"], "请检查 IP 地址和卡号。", "IP 地址和卡号有误"),
        ("zh_CN", ["card_no", "ip", "cvv"], "请检查卡号、IP 地址和 3 位安全码。", "卡号、IP 地址和 3 位安全码有误"),
        ("zh_CN", ["card_no"], "请检查卡号。", "卡号有误"), ("ja", ["ip"], "请检查IP 地址。", "IP 地址有误"),
        ("en_US", ["ip"], "请检查IP 地址。", "IP 地址有误"),
    ])
    func aLatinLabelInChineseHasItsSpace(
        locale: String, fields: [String], user: String, message: String
    ) async throws {
        let texts = ["f": "{field}有误", "f.plain": "错误", "f.user": "请检查{field}。", "f.user.plain": "请检查。"]
        let labels = ["field.ip": "IP 地址", "field.card_no": "卡号", "field.cvv": "3 位安全码"]
        let files = HomeFiles.small(
            codes: [#""code": "f", "arguments": {"field": "field"}"#],
            texts: ["en_US": texts].merging([locale: texts]) { $1 },
            common: ["en_US": labels].merging([locale: labels]) { $1 })
        let answer = try await files.store().snapshot.answer(
            to: "f", in: "api", locale: #require(LocaleIdentifier(locale)),
            arguments: ["field": .fields(fields.map { FieldPath($0) })])
        #expect(answer.user == user)
        #expect(answer.message == message)
    }

    private static func home(
        texts: [String: [String: String]], common: [String: [String: String]] = [:]
    ) -> HomeFiles {
        .small(
            manifest: #""fieldNames": "snake_case","#,
            codes: [#""code": "f", "arguments": {"field": "field"}, "fieldPosition": "after""#], texts: texts,
            common: common)
    }

    private static func message(
        _ files: HomeFiles, _ locale: LocaleIdentifier, _ fields: [FieldPath]
    ) async throws -> String? {
        try await files.store().snapshot.answer(
            to: "f", in: "api", locale: locale, arguments: ["field": .fields(fields)]
        ).message
    }

    @Test func aLocaleMayPositionTheNamesItselfPerCode() async throws {
        let files = Self.home(texts: [
            "en_US": ["f": "Bad"], "zh_CN": ["f": "错误", "f.fields": "【{fields}】{message}"],
        ])
        #expect(try await Self.message(files, .chinese, ["cardNo", "name"]) == "【card_no、name】错误")
        #expect(try await Self.message(files, .english, ["cardNo", "name"]) == "Bad: card_no, name")
    }

    /// A regional file with one text of its own must not lose the field's name.
    @Test(arguments: [("en_GB", "Wrong: card_no, name"), ("fr", "Faux: card_no, name")])
    func aLocaleWithoutPatternsTakesThoseOfItsChain(locale: String, message: String) async throws {
        let files = Self.home(texts: ["en_US": ["f": "Bad"], "en_GB": ["f": "Wrong"], "fr": ["f": "Faux"]])
        let asked = try #require(LocaleIdentifier(locale))
        #expect(try await Self.message(files, asked, ["cardNo", "name"]) == message)
    }

    /// Labels are texts as well: those of a parent count.
    @Test func aLabelOfAParentLocaleIsALabel() async throws {
        let files = Self.home(
            texts: [
                "en_US": ["f": "Bad"], "zh_Hant": ["f": "錯誤"],
                "zh_Hant_HK": ["f.user": "請檢查{field}。", "f.user.plain": "請檢查。"],
            ],
            common: ["zh_Hant": ["field.card_no": "卡號"]])
        let answer = try await files.store().snapshot.answer(
            to: "f", in: "api", locale: LocaleIdentifier(literal: "zh_Hant_HK"), arguments: ["field": .field("cardNo")])
        #expect(answer.user == "請檢查卡號。")
    }

    @Test func aLabelOfTheWholePathComesFirst() async throws {
        let texts = ["f": "Bad", "f.user": "Check {field}.", "f.user.plain": "Check."]
        let files = Self.home(
            texts: ["en_US": texts],
            common: [
                "en_US": ["field.billing.postal_code": "billing postal code", "field.postal_code": "postal code"]
            ])
        let snapshot = try await files.store().snapshot
        let cases: [(FieldPath, String)] = [
            ("billing.postalCode", "Check billing postal code."), ("/billing/postalCode", "Check billing postal code."),
            ("billing[0].postalCode", "Check billing postal code."), ("home.postalCode", "Check postal code."),
            ("postal", "Check."), ("postalCode.x", "Check."), ("[0]", "Check."), ("...", "Check."),
        ]
        for (path, text) in cases {
            let answer = snapshot.answer(to: "f", in: "api", locale: .english, arguments: ["field": .field(path)])
            #expect(answer.user == text, "\(path)")
        }
    }

    /// A raw name is a caller's text: it is never read as a message, and brings no control characters.
    @Test(arguments: [
        ("{message}", "Bad: {message}"), ("a'{b}'", "Bad: a'{b}'"), ("a\u{202E}b\n", "Bad: ab"), ("#", "Bad: #"),
        ("", "Bad"), ("\u{0}\u{202A}", "Bad"),
    ])
    func aRawNameIsShownAsItIs(name: String, message: String) async throws {
        let files = Self.home(texts: ["en_US": ["f": "Bad"]])
        #expect(try await Self.message(files, .english, [FieldPath(name)]) == message)
    }
}
