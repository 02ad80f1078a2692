import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// Problem details (RFC 9457).
@Suite struct ProblemBodyTests {
    private static func object(_ body: ErrorBody) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(body.bytes)) as? [String: Any])
    }

    @Test func allMembersAreInTheirOrder() async throws {
        let answer = try await HomeFiles.shop.store().snapshot.answer(
            to: "limit", in: "shop", locale: .chinese,
            arguments: ["amount": .money("2.5", "CNY"), "limit": .money("1", "USDT")])
        let body = answer.body(.problem, reference: "order 7")
        #expect(
            body.text == """
                {"type":"/reference/shop#limit","title":"超出限额","status":402,\
                "detail":"¥2.50 超出 USDT\u{A0}1.00。","catalog":"shop","code":"limit","identifier":"LIMIT",\
                "message":"Limit exceeded",\
                "arguments":{"amount":{"amount":"2.5","currency":"CNY"},"limit":{"amount":"1","currency":"USDT"}},\
                "retry":{"advice":"later","source":"list","onlyIf":null,"afterSeconds":600,"conflict":null},\
                "reference":"order 7"}
                """)
        #expect(body.status == 402)
        #expect(body[header: "content-type"] == "application/problem+json")
        #expect(body[header: "content-language"] == "zh-CN")
        #expect(body[header: "vary"] == "Language, Accept-Language")
    }

    @Test func whatIsAbsentIsLeftOut() async throws {
        let answer = try await HomeFiles.shop.store().snapshot.answer(to: "0", in: "shop", locale: .english)
        #expect(
            answer.body(.problem).text == """
                {"type":"/reference/shop#0","title":"OK","status":422,"detail":"Done.","catalog":"shop","code":"0",\
                "message":"OK"}
                """)
    }

    @Test func anUnknownCodeIsAProblemToo() async throws {
        let answer = try await HomeFiles.shop.store().snapshot.answer(to: "x y/ä#", in: "shop", locale: .chinese)
        let object = try Self.object(answer.body(.problem))
        #expect(object["type"] as? String == "/reference/shop#x%20y%2F%C3%A4%23")
        #expect(object["title"] as? String == "未知错误码" && object["message"] as? String == "Unknown error code")
        #expect(object["detail"] as? String == "请联系客服。")
        #expect(object["code"] as? String == "x y/ä#")
    }

    @Test func anUnknownCatalogIsAServersFault() async throws {
        let body = try await HomeFiles.shop.store().snapshot.answer(to: "0", in: "shoop", locale: .english).body(
            .problem)
        let object = try Self.object(body)
        #expect(object["type"] as? String == "about:blank")
        #expect(body.status == 500 && object["status"] as? Int == 500)
    }

    /// Every form of value is written as requests give it, and reads back as the same.
    @Test(arguments: [
        (ArgumentType.text, MessageArgument.text("a\"{x}\u{202E}\n"), #""a\"{x}""#), (.integer, 7, "7"),
        (.decimal, .decimal("-0.50"), "-0.50"), (.money, .money("1E3", "eth"), #"{"amount":"1000","currency":"ETH"}"#),
        (.instant, .instant("2026-01-02T03:04:05Z"), #""2026-01-02T03:04:05Z""#), (.region, .region("FR"), #""FR""#),
        (.field, .fields(["cardNo", "a.b"]), #"["cardNo","a.b"]"#), (.text, .unreadable("no {x}"), "null"),
    ])
    func argumentsAreWrittenInTheFormOfRequests(type: ArgumentType, value: MessageArgument, json: String) async throws {
        let answer = try await HomeFiles.oneText(type, "{x}").store().snapshot.answer(
            to: "c", in: "api", locale: .english, arguments: ["x": value])
        let text = answer.body(.problem).text
        #expect(text.contains(#""arguments":{"x":\#(json)}"#))
        #expect(throws: Never.self) { try Self.object(answer.body(.problem)) }
    }

    /// Two codes in two locales, one with a field and one with a region.
    private static let card = HomeFiles.small(
        codes: [
            #""code": "7", "arguments": {"field": "field"}, "fieldPosition": "after""#,
            #""code": "8", "arguments": {"country": "region"}"#,
        ],
        texts: [
            "en_US": [
                "7": "Bad", "7.user": "Check {field}.", "7.user.plain": "Check the form.", "8": "Country",
                "8.user": "Not in {country}.",
            ],
            "zh_CN": ["7": "错误", "7.user": "请检查{field}。", "7.user.plain": "请检查表单。", "8.user": "{country}不支持。"],
        ],
        common: [
            "en_US": [
                "field.card_no": "card number", "user.unavailable": "Sorry.", "pattern.fields.join": "{first}, {next}",
                "pattern.fields.after": "{message}: {fields}", "pattern.fields.before": "{fields}: {message}",
            ],
            "zh_CN": ["field.card_no": "卡号", "field.first_name": "名字"],
        ])

    /// The title says what kind of problem it is, in the reader's language (RFC 9457, section 3.1.3): not what is wrong
    /// this time.
    @Test(
        arguments: [
            ("7", ["field": .field("cardNo")] as MessageArguments, "错误", "Bad: cardNo", "zh-CN"),
            ("7", [:], "错误", "Bad", "zh-CN"), ("8", ["country": .region("FR")], "Country", "Country", "en-US, zh-CN"),
        ] as [(Code, MessageArguments, String, String, String)])
    func theTitleIsTheLocalizedMessageWithoutTheOccurrence(
        code: Code, arguments: MessageArguments, title: String, message: String, language: String
    ) async throws {
        let answer = try await Self.card.store().snapshot.answer(
            to: code, in: "api", locale: .chinese, arguments: arguments)
        let body = answer.body(.problem)
        let object = try Self.object(body)
        #expect(object["title"] as? String == title && object["message"] as? String == message)
        #expect(body[header: "content-language"] == language)
    }

    /// A message with arguments has a twin without them, and asking for the title counts nothing as missing.
    @Test func aTitleHasNoArguments() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "m", "arguments": {"limit": "money"}"#],
            texts: [
                "en_US": [
                    "m": "Above {limit}", "m.plain": "Above the limit", "m.user": "Less than {limit}.",
                    "m.user.plain": "Less.",
                ]
            ])
        let store = try await files.store()
        let answer = store.snapshot.answer(
            to: "m", in: "api", locale: .english, arguments: ["limit": .money("5", "USD")])
        let object = try Self.object(answer.body(.problem))
        #expect(object["title"] as? String == "Above the limit" && object["message"] as? String == "Above $5.00")
        #expect(store.snapshot.monitor.events.isEmpty)
    }

    @Test func severalFieldsAreOneErrorEach() async throws {
        let snapshot = try await Self.card.store().snapshot
        let several = snapshot.answer(
            to: "7", in: "api", locale: .english, arguments: ["field": .fields(["cardNo", "items[1].noSuchThing"])])
        let object = try Self.object(several.body(.problem))
        #expect(
            object["errors"] as? [[String: String]] == [
                ["code": "7", "field": "cardNo", "detail": "Check card number."],
                ["code": "7", "field": "items[1].noSuchThing", "detail": "Check the form."],
            ])
        #expect(object["detail"] as? String == "Check the form.")
        let one = snapshot.answer(to: "7", in: "api", locale: .english, arguments: ["field": .field("cardNo")])
        #expect(try Self.object(one.body(.problem))["errors"] == nil)
    }

    @Test func severalAnswersAreOneErrorEach() async throws {
        let snapshot = try await Self.card.store().snapshot
        func answer(_ code: Code, _ arguments: MessageArguments) -> Answer {
            snapshot.answer(to: code, in: "api", locale: .chinese, arguments: arguments)
        }
        let others = [
            answer("7", ["field": .fields(["cardNo", "firstName"])]), answer("8", ["country": .region("FR")]),
            answer("9", [:]),
        ]
        let object = try Self.object(answer("7", ["field": .field("firstName")]).body(.problem, with: others))
        #expect(object["code"] as? String == "7" && object["detail"] as? String == "请检查名字。")
        #expect(
            object["errors"] as? [[String: String]] == [
                ["code": "7", "field": "firstName", "detail": "请检查名字。"],
                ["code": "7", "field": "cardNo", "detail": "请检查卡号。"],
                ["code": "7", "field": "firstName", "detail": "请检查名字。"], ["code": "8", "detail": "法国不支持。"],
                ["code": "9", "detail": "Sorry."],
            ])
    }

    /// Every argument that a text shows is among the arguments.
    @Test(arguments: try await ArgumentCase.all())
    func argumentsOfShippedCodesAreAllThere(test: ArgumentCase) async throws {
        let locale = try #require(LocaleIdentifier(test.locale))
        let answer = try await Shipped.snapshot().answer(
            to: test.entry.code, in: test.catalog, locale: locale, arguments: test.complete)
        let object = try Self.object(answer.body(.problem))
        let arguments = try #require(object["arguments"] as? [String: Any])
        #expect(Set(arguments.keys) == Set(test.entry.arguments.map(\.name)))
        #expect(object["type"] as? String == "/reference/\(test.catalog)#\(test.entry.code)")
        #expect(object["detail"] as? String == answer.user)
        #expect(object["title"] as? String == (try Shipped.words(test.catalog, test.locale)[test.entry.code.rawValue]))
        let english = try Shipped.words(test.catalog, "en_US")[test.entry.code.rawValue] ?? "?"
        #expect((object["message"] as? String)?.contains(english) == true)
    }

    @Test func aCodesConflictingAdviceIsToldWhole() async throws {
        let body = try await Shipped.snapshot().answer(to: "139003003", in: .agreementPay, locale: .english).body(
            .problem)
        let retry = try #require(try Self.object(body)["retry"] as? [String: Any])
        #expect(Set(retry.keys) == ["advice", "source", "onlyIf", "afterSeconds", "conflict"])
        #expect((retry["conflict"] as? [String: String])?["advice"] == "no")
        #expect((retry["conflict"] as? [String: String])?["source"] == "range")
    }
}
