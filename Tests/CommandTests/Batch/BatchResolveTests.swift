import CommandSupport
import Testing

extension TheCommand {
    /// The operation `resolve`: every key of its answer.
    @Suite struct BatchResolveTests {
        static let members = [
            "audience", "catalog", "category", "code", "contractMessage", "deprecated", "handling", "httpStatus",
            "identifier", "known", "locale", "locales", "message", "retry", "type", "user",
        ]

        /// A request and the members that are expected in its answer, as JSON texts.
        struct Case: Sendable, CustomTestStringConvertible {
            let request: String
            let expected: [String: JSONValue]

            init(_ catalog: String, _ code: String, _ expected: [String: JSONValue]) {
                self.init(catalog, code, "", expected)
            }

            /// `rest` follows the code in the request.
            init(_ catalog: String, _ code: String, _ rest: String, _ expected: [String: JSONValue]) {
                request = #"{"op":"resolve","catalog":"\#(catalog)","code":"\#(code)"\#(rest)}"#
                self.expected = expected
            }

            var testDescription: String { request }
        }

        private static func locales(_ message: String, _ handling: String?, _ user: String) -> JSONValue {
            .object([
                "message": .string(message), "handling": handling.map(JSONValue.string) ?? .null,
                "user": .string(user),
            ])
        }

        private static func retry(
            _ advice: String, _ source: String, onlyIf: String? = nil, after: Double? = nil,
            conflict: (String, String)? = nil
        ) -> JSONValue {
            .object([
                "advice": .string(advice), "source": .string(source),
                "onlyIf": onlyIf.map(JSONValue.string) ?? .null, "afterSeconds": after.map(JSONValue.number) ?? .null,
                "conflict": conflict.map { .object(["advice": .string($0.0), "source": .string($0.1)]) } ?? .null,
            ])
        }

        private static let known: [Case] = [
            Case(
                "card-issuing", "1004", #","language":"zh_CN""#,
                [
                    "catalog": .string("card-issuing"), "code": .string("1004"), "known": .boolean(true),
                    "identifier": .null, "type": .null, "category": .string("common"), "locale": .string("zh_CN"),
                    "locales": locales("zh_CN", nil, "zh_CN"), "message": .string("请求参数无效"),
                    "contractMessage": .string("Invalid request parameter"), "handling": .null, "retry": .null,
                    "httpStatus": .number(200), "audience": .string("user"), "deprecated": .boolean(false),
                ]
            ),
            Case(
                "card-issuing", "1004", #","locale":"en-us","language":"zh_CN","arguments":{"field":"cardHolderName"}"#,
                [
                    "locale": .string("en_US"), "locales": locales("en_US", nil, "en_US"),
                    "message": .string("Invalid request parameter: card_holder_name"),
                ]
            ),
            Case(
                "card-issuing", "1004", #","arguments":{"field":["cardHolderName","items[2].unitPrice"]}"#,
                ["message": .string("Invalid request parameter: card_holder_name, items[2].unit_price")]
            ),
            Case(
                "agreement-pay", "139002005", #","acceptLanguage":"zh-Hans;q=0.1,*;q=0""#,
                [
                    "identifier": .string("TRADE_PROCESSING"), "locale": .string("zh_CN"),
                    "locales": locales("zh_CN", "zh_CN", "zh_CN"), "httpStatus": .null,
                    "retry": retry("backoff", "list", conflict: ("no", "handling")),
                ]
            ),
            Case("agreement-pay", "139003003", ["retry": retry("backoff", "list", conflict: ("no", "range"))]),
            Case("agreement-pay", "139001008", ["deprecated": .boolean(true), "known": .boolean(true)]),
            Case("agreement-pay", "139005001", ["audience": .string("withheld")]),
            Case("order-acquiring", "P01", ["retry": retry("queryFirst", "list", onlyIf: "unpaid")]),
            Case("order-acquiring", "S11", ["retry": retry("later", "handling", after: 600)]),
            Case("order-acquiring", "0", ["code": .string("0"), "known": .boolean(true)]),
            Case(
                "typed-checkout", "fraud",
                [
                    "type": .string("payment_error"), "category": .null, "httpStatus": .number(400),
                    "audience": .string("withheld"),
                ]
            ),
            Case("return-code-gateway", "100300", ["httpStatus": .null, "category": .string("risk")]),
        ]
        private static let answers = BatchTranscript((known + unknown).map(\.request))

        @Test(arguments: known)
        func saysWhatIsKnownOfACode(_ sample: Case) throws {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer.members == Self.members)
            #expect(answer["locales"]?.object?.keys.sorted() == ["handling", "message", "user"])
            for (name, value) in sample.expected { #expect(answer[name] == value, "\(name)") }
            #expect(answer["user"]?.string?.isEmpty == false)
        }

        // MARK: Unknown codes

        private static let unknown: [Case] = [
            Case("card-issuing", "9999", #","language":"zh""#, ["locale": .string("zh_CN"), "retry": .null]),
            Case("card-issuing", "", ["code": .string(""), "retry": .null]),
            Case("card-issuing", "01004", ["code": .string("01004"), "retry": .null]),
            Case("card-issuing", "1004 ", ["code": .string("1004 "), "retry": .null]),
            Case("typed-checkout", "Fraud", ["retry": .null]),
            Case("typed-checkout", "3ds_not", ["retry": .null]),
            Case("agreement-pay", "139006003", ["retry": .null]),
            Case("agreement-pay", "TRADE_PROCESSING", ["retry": .null]),
            Case("order-acquiring", "C04", ["retry": .null]),
            Case("return-code-gateway", "100200", ["retry": .null]),
            Case("card-issuing", "{x}", #","arguments":{"field":"a"}"#, ["code": .string("{x}"), "retry": .null]),
            Case("order-acquiring", "C26", ["retry": retry("later", "list")]),
            Case("order-acquiring", "C27", #","locale":"zh_CN""#, ["retry": retry("later", "list")]),
        ]

        @Test(arguments: unknown)
        func anUnknownCodeHasWordsAndNoFacts(_ sample: Case) throws {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer.members == Self.members)
            #expect(answer["known"] == .boolean(false))
            for fact in [
                "identifier", "type", "category", "contractMessage", "handling", "httpStatus", "audience", "deprecated",
            ] {
                #expect(answer[fact] == .null, "\(fact)")
            }
            for text in ["message", "user", "locale"] { #expect(answer[text]?.string?.isEmpty == false, "\(text)") }
            #expect(answer["locales"]?["message"] == answer["locale"])
            #expect(answer["locales"]?["handling"] == .null)
            #expect(answer["locales"]?["user"] == answer["locale"])
            for (name, value) in sample.expected { #expect(answer[name] == value, "\(name)") }
        }

        // MARK: list and catalogs

        static let catalogs = [
            "agreement-pay", "card-issuing", "order-acquiring", "return-code-gateway", "typed-checkout",
        ]
        private static let lists = BatchTranscript(
            catalogs.map { #"{"op":"list","catalog":"\#($0)"}"# } + [#"{"op":"catalogs"}"#]
        )

        @Test func catalogsNamesAllFive() throws {
            let answer = try Self.lists.answer(to: #"{"op":"catalogs"}"#)
            #expect(answer.members == ["catalogs"])
            #expect(answer["catalogs"]?.array?.compactMap(\.string).sorted() == Self.catalogs)
        }

        @Test(arguments: zip(catalogs, [46, 61, 29, 91, 64]))
        func listHasEveryCodeOfTheDocumentOnce(_ catalog: String, count: Int) throws {
            let answer = try Self.lists.answer(to: #"{"op":"list","catalog":"\#(catalog)"}"#)
            #expect(answer.members == ["codes"])
            let codes = try #require(answer["codes"]?.array).compactMap(\.string)
            #expect(codes.count == count)
            #expect(Set(codes).count == count)
            #expect(!codes.contains("C26") && !codes.contains("C27"))
        }

        /// Neither numeric nor lexical: the document's.
        @Test func listIsInDocumentOrder() throws {
            let manifest = try Checkout.json("Resources/catalogs/typed-checkout.json")
            let expected = manifest["codes"]?.array?.compactMap { $0["code"]?.string }
            let answer = try Self.lists.answer(to: #"{"op":"list","catalog":"typed-checkout"}"#)
            let codes = answer["codes"]?.array?.compactMap(\.string)
            #expect(codes == expected)
            #expect(codes != codes?.sorted())
        }

        private static let zones = ["Moon/Base", "+08:00", "CST", "", "UTC+8", "asia/shanghai"]
        private static func dated(_ zone: String, _ operation: String) -> String {
            #"{"op":"\#(operation)","catalog":"card-issuing","code":"1004","timeZone":"\#(zone)"}"#
        }
        private static let zoned = BatchTranscript(
            (zones + ["Asia/Shanghai", "GMT+8"]).flatMap { [dated($0, "resolve"), dated($0, "body")] })

        @Test(arguments: zones, ["resolve", "body"])
        func aTimeZoneThatCannotBeUsedIsIgnoredByName(zone: String, operation: String) throws {
            let answer = try Self.zoned.answer(to: Self.dated(zone, operation))
            #expect(!answer.isError && answer["ignored"] == .array([.string("timeZone")]), "\(answer)")
        }

        @Test(arguments: ["Asia/Shanghai", "GMT+8"], ["resolve", "body"])
        func aTimeZoneThatICUKnowsIsNotIgnored(zone: String, operation: String) throws {
            let answer = try Self.zoned.answer(to: Self.dated(zone, operation))
            #expect(!answer.isError && answer["ignored"] == nil)
        }
    }
}
