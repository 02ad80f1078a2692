import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

@Suite struct NativeBodyTests {
    /// The exact bytes of a response in one of the five shapes.
    ///
    /// `⟨key⟩` means a text of the catalog's file that no document fixes.
    struct Case: Sendable, CustomTestStringConvertible {
        let catalog: Catalog.Name
        let code: Code
        var locale = LocaleIdentifier.english
        var arguments: MessageArguments = [:]
        var status = 200
        let text: String

        var testDescription: String { "\(catalog) \(code) \(locale.languageTag)" }

        func expected() throws -> String {
            let words = try Shipped.words("common", locale.folderName)
                .merging(Shipped.words(catalog, locale.folderName)) { $1 }
            return text.replacing(/⟨(.+?)⟩/) { words[String($0.1)] ?? "no text \($0.1)" }
        }
    }

    private static let amounts: MessageArguments = [
        "amount": .money("1234.50", "CNY"), "limit": .money("500", "USDT"),
    ]

    private static let cases: [Case] = [
        Case(
            catalog: .agreementPay, code: "139004005", arguments: amounts,
            text: """
                {"retCode":"139004005","retMsg":"Amount exceeds single limit",\
                "localizedMessage":"Amount exceeds single limit","userMessage":"⟨139004005.user⟩"}
                """),
        Case(
            catalog: .agreementPay, code: "139004005", locale: .chinese, arguments: amounts,
            text: """
                {"retCode":"139004005","retMsg":"Amount exceeds single limit",\
                "localizedMessage":"⟨139004005⟩","userMessage":"⟨139004005.user⟩"}
                """),
        Case(
            catalog: .agreementPay, code: "nothing", locale: .chinese,
            text: """
                {"retCode":"nothing","retMsg":"Unknown error code","localizedMessage":"⟨message.unknown⟩",\
                "userMessage":"⟨user.unavailable⟩"}
                """),
        Case(
            catalog: .cardIssuing, code: "1004", arguments: ["field": .fields(["cardHolderName", "card-no"])],
            text: #"{"code":1004,"message":"Invalid request parameter: card_holder_name, card_no"}"#),
        Case(
            catalog: .cardIssuing, code: "2008", locale: .chinese, arguments: ["field": .field("firstName")],
            text: #"{"code":2008,"message":"first_name：⟨2008⟩"}"#),
        Case(catalog: .cardIssuing, code: "0", text: #"{"code":0,"message":"Success"}"#),
        Case(
            catalog: .returnCodeGateway, code: "100203", text: #"{"code":"100203","message":"⟨100203⟩"}"#),
        Case(
            catalog: .returnCodeGateway, code: "100101", locale: .chinese,
            text: #"{"code":"100101","message":"超过最大金额"}"#),
        Case(
            catalog: .orderAcquiring, code: "C14",
            text: #"{"code":"C14","message":"Transaction amount exceeds allowed range"}"#),
        Case(
            catalog: .orderAcquiring, code: "0", locale: .chinese, text: #"{"code":"0","message":"⟨0⟩"}"#),
        Case(
            catalog: .typedCheckout, code: "invalid_pin", locale: .chinese, status: 400,
            text: #"{"type":"payment_error","code":"invalid_pin","message":"⟨invalid_pin⟩"}"#),
        Case(
            catalog: .typedCheckout, code: "nothing", status: 400,
            text: #"{"type":null,"code":"nothing","message":"Unknown error code"}"#),
    ]

    @Test(arguments: cases)
    func bodiesHaveTheirApisShape(test: Case) async throws {
        let body = try await Shipped.snapshot().answer(
            to: test.code, in: test.catalog, locale: test.locale, arguments: test.arguments
        ).body()
        let amount = test.locale == .chinese ? "¥1,234.50" : "CN¥1,234.50"
        let expected = try test.expected().replacing("{amount}", with: amount)
            .replacing("{limit}", with: "USDT\u{A0}500.00")
        #expect(body.text == expected)
        #expect(body.bytes == Array(expected.utf8))
        #expect(body.status == test.status)
        #expect(body.headers.map(\.name) == ["content-type", "content-language", "vary"])
        #expect(body[header: "content-type"] == "application/json")
        #expect(body[header: "content-language"] == test.locale.languageTag)
        #expect(body[header: "vary"] == "Language, Accept-Language")
        #expect(body[header: "Vary"] == nil)
    }

    /// “The retMsg field provides an English error description”, whatever the language.
    @Test func retMsgIsEnglishForEveryCode() async throws {
        let snapshot = try await Shipped.snapshot()
        let english = try Shipped.words(.agreementPay, "en_US")
        let codes = try #require(snapshot.catalog(.agreementPay)?.codes)
        #expect(codes.count == 46)
        for code in codes {
            let body = snapshot.answer(to: code, in: .agreementPay, locale: .chinese).body()
            let object = try #require(try JSONSerialization.jsonObject(with: Data(body.bytes)) as? [String: String])
            #expect(Set(object.keys) == ["retCode", "retMsg", "localizedMessage", "userMessage"])
            #expect(object["retMsg"] == english[code.rawValue])
            #expect(object["retCode"] == code.rawValue)
        }
    }

    /// A number gives back the very characters of the code, or it is a string.
    @Test(arguments: [
        ("0", "0"), ("1004", "1004"), ("-7", "-7"), ("007", #""007""#), ("+7", #""+7""#), ("-0", #""-0""#),
        ("1.0", #""1.0""#), ("1e3", #""1e3""#), (" 1", #"" 1""#), ("", #""""#), ("S01", #""S01""#), ("٣", #""٣""#),
        ("0x10", #""0x10""#), ("NaN", #""NaN""#), ("1\"", #""1\"""#),
    ])
    func aCodeIsANumberOnlyWhereItIsACanonicalInteger(code: String, json: String) async throws {
        let snapshot = try await Shipped.snapshot()
        let number = snapshot.answer(to: Code(code), in: .cardIssuing, locale: .english).body().text
        #expect(number.hasPrefix(#"{"code":\#(json),"#))
        let string = snapshot.answer(to: Code(code), in: .orderAcquiring, locale: .english).body().text
        #expect(string.hasPrefix(#"{"code":""#))
    }

    private static func home(_ members: String) -> HomeFiles {
        let files = HomeFiles.small(
            codes: [#""code": "a", "identifier": "A\"I", "arguments": {"field": "field"}, "fieldPosition": "after""#],
            texts: [
                "en_US": ["a": "M", "a.handling": "H", "a.user": "U"], "zh_CN": ["a": "消息", "a.user": "用户"],
            ])
        let file = "Resources/catalogs/api.json"
        let standard = #"{"name": "code", "value": "code"}, {"name": "message", "value": "message"}"#
        return files.with(files.files[file]?.replacing(standard, with: members), at: file)
    }

    private static let allMembers = [
        "code", "type", "identifier", "message", "contractMessage", "handling", "user", "reference",
    ].map { #"{"name": "the \#($0)", "value": "\#($0)"}"# }.joined(separator: ", ")

    /// The members are in the manifest's order; what is absent is null, and never an empty text.
    @Test func everyMemberOfAShapeIsWritten() async throws {
        let snapshot = try await Self.home(Self.allMembers).store().snapshot
        let body = snapshot.answer(to: "a", in: "api", locale: .chinese).body(reference: "R-\"1\"")
        #expect(
            body.text == #"""
                {"the code":"a","the type":null,"the identifier":"A\"I","the message":"消息","the contractMessage":"M",\#
                "the handling":"H","the user":"用户","the reference":"R-\"1\""}
                """#)
        let unknown = snapshot.answer(to: "b", in: "api", locale: .english).body()
        #expect(
            unknown.text == #"""
                {"the code":"b","the type":null,"the identifier":null,"the message":"Unknown error code",\#
                "the contractMessage":"Unknown error code","the handling":null,"the user":"Please contact support.",\#
                "the reference":null}
                """#)
    }

    /// The header names the languages of what the body says; the contract message counts where nothing else is there.
    @Test(arguments: [
        (["message"], "zh-CN"), (["user"], "zh-CN"), (["contractMessage"], "en-US"), (["handling"], "en-US"),
        ([], "en-US"),
        (["message", "handling"], "zh-CN, en-US"), (["handling", "user", "message"], "en-US, zh-CN"),
        (["contractMessage", "user"], "zh-CN"), (["contractMessage", "handling"], "en-US"),
    ])
    func contentLanguageIsThatOfTheTextsShown(values: [String], tags: String) async throws {
        let members = values.map { #"{"name": "\#($0)", "value": "\#($0)"}"# }
        let shape = ([#"{"name": "code", "value": "code"}"#] + members).joined(separator: ", ")
        let answer = try await Self.home(shape).store().snapshot.answer(to: "a", in: "api", locale: .chinese)
        #expect(answer.body()[header: "content-language"] == tags)
    }

    /// How long to wait is said in the header, but where a retry needs something first.
    @Test(arguments: [
        (#""advice": "later", "source": "list", "afterSeconds": 600"#, "600"),
        (#""advice": "backoff", "source": "list", "afterSeconds": 5"#, "5"),
        (#""advice": "later", "source": "list""#, nil), (#""advice": "backoff", "source": "range""#, nil),
        (#""advice": "queryFirst", "source": "list", "afterSeconds": 30"#, nil),
        (#""advice": "no", "source": "list", "afterSeconds": 30"#, nil),
        (#""advice": "later", "source": "list", "onlyIf": "unpaid", "afterSeconds": 30"#, nil),
    ])
    func retryAfterIsSaidWhereARetryIsAllowed(retry: String, seconds: String?) async throws {
        let files = HomeFiles.small(
            codes: [
                #""code": "a", "retry": {\#(retry)}"#, #""code": "b""#,
                #""code": "c", "retry": {"advice": "later", "source": "list", "afterSeconds": 60}"#,
            ],
            texts: ["en_US": ["a": "A", "b": "B", "c": "C"]])
        let snapshot = try await files.store().snapshot
        func answer(_ code: Code) -> Answer { snapshot.answer(to: code, in: "api", locale: .english) }
        for style in ErrorBody.Style.allCases {
            #expect(answer("a").body(style)[header: "retry-after"] == seconds)
            #expect(answer("a").body(style, audience: .user)[header: "retry-after"] == seconds)
            #expect(answer("b").body(style)[header: "retry-after"] == nil)
            // Of several, the longest counts, and none where one of them must not be repeated.
            let isRefused = retry.contains("queryFirst") || retry.contains("\"no\"") || retry.contains("unpaid")
            let longest = isRefused ? nil : String(max(60, seconds.flatMap { Int($0) } ?? 0))
            #expect(answer("c").body(style, with: [answer("a"), answer("b")])[header: "retry-after"] == longest)
        }
    }

    /// An unwilling caller cannot break out of a string.
    @Test(arguments: [
        ("a\"b", #"a\"b"#), ("a\\b", #"a\\b"#), ("a/b", "a/b"), ("a\u{2028}b", "ab"),
        ("</script>", "</script>"),
        ("😀中", "😀中"), ("{x}", "{x}"), ("a\nb\u{1}", "ab"),
    ])
    func textsAreEscapedAsJSONNeeds(name: String, json: String) async throws {
        let answer = try await Self.home(#"{"name": "m", "value": "message"}"#).store().snapshot
            .answer(to: "a", in: "api", locale: .english, arguments: ["field": .field(FieldPath(name))])
        #expect(answer.body().text == #"{"m":"M: \#(json)"}"#)
    }

    @Test(arguments: [
        ("a\u{0}b", #"a\u0000b"#), ("\u{8}\t\n\u{C}\r\u{1F}\u{7F}", "\\b\\t\\n\\f\\r\\u001f\u{7F}"), ("\"\\", #"\"\\"#),
    ])
    func aReferenceIsEscapedAsJSONNeeds(reference: String, json: String) async throws {
        let answer = try await Self.home(#"{"name": "r", "value": "reference"}"#).store().snapshot
            .answer(to: "a", in: "api", locale: .english)
        #expect(answer.body(reference: reference).text == #"{"r":"\#(json)"}"#)
    }

    @Test func aHomesOwnHeaderIsInVary() async throws {
        let store = try await HomeFiles.shop.store(StoreOptions(languageHeader: "X-Lang"))
        for style in ErrorBody.Style.allCases {
            let body = store.snapshot.answer(to: "0", in: "shop", locale: .english).body(style)
            #expect(body[header: "vary"] == "X-Lang, Accept-Language")
        }
    }

    @Test(arguments: [("limit", 402), ("due", 422), ("0", 422), ("unknown", 422)])
    func theStatusIsTheTypesElseTheCatalogs(code: String, status: Int) async throws {
        let answer = try await HomeFiles.shop.store().snapshot.answer(to: Code(code), in: "shop", locale: .english)
        #expect(answer.body().status == status && answer.body(.problem).status == status)
        #expect(answer.body(audience: .user).status == status)
    }
}
