import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// The operation `body`: status, headers and the exact bytes.
    @Suite struct BatchBodyTests {
        struct Native: Sendable, CustomTestStringConvertible {
            let request: String
            let status: Double
            let body: String

            init(_ catalog: String, _ code: String, _ rest: String = "", status: Double, _ body: String) {
                request = #"{"op":"body","catalog":"\#(catalog)","code":"\#(code)"\#(rest)}"#
                (self.status, self.body) = (status, body)
            }

            var testDescription: String { request }
        }

        private static let natives: [Native] = [
            Native("card-issuing", "1004", status: 200, #"{"code":1004,"message":"Invalid request parameter"}"#),
            Native(
                "card-issuing", "1004", #","language":"zh_CN","arguments":{"field":"cardHolderName"}"#, status: 200,
                #"{"code":1004,"message":"请求参数无效：card_holder_name"}"#
            ),
            Native(
                "card-issuing", "1004", #","arguments":{"field":"a\"b\\c"},"style":"native""#, status: 200,
                #"{"code":1004,"message":"Invalid request parameter: a\"b\\c"}"#
            ),
            Native("card-issuing", "0", #","language":"zh""#, status: 200, #"{"code":0,"message":"成功"}"#),
            Native("card-issuing", "0099", status: 200, #"{"code":"0099","message":"Unknown error code"}"#),
            Native("order-acquiring", "S11", status: 200, #"{"code":"S11","message":"Duplicate request"}"#),
            Native(
                "order-acquiring", "S11", #","reference":"A-17""#, status: 200,
                #"{"code":"S11","message":"Duplicate request"}"#
            ),
            Native(
                "typed-checkout", "amount_exceeded", status: 400,
                #"{"type":"payment_error","code":"amount_exceeded","message":"Amount exceeded"}"#
            ),
        ]
        private static func agreement(_ rest: String) -> String {
            #"{"op":"body","catalog":"agreement-pay","code":"139004005","language":"zh_CN","#
                + #""arguments":{"amount":{"amount":"12.5","currency":"USDT"},"#
                + #""limit":{"amount":"10","currency":"CNY"}}\#(rest)}"#
        }
        private static let problems = [
            agreement(#","style":"problem","reference":"A-17""#), agreement(#","style":"problem""#),
            #"{"op":"body","catalog":"card-issuing","code":"9999","style":"problem"}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","style":"problem","#
                + #""arguments":{"field":["cardHolderName","billing.postalCode"]}}"#,
        ]
        private static let users = ["native", "problem"].flatMap { style in
            [
                #"{"op":"body","catalog":"typed-checkout","code":"fraud","audience":"user","reference":"A-17","#
                    + #""style":"\#(style)"}"#,
                #"{"op":"body","catalog":"agreement-pay","code":"139005001","audience":"user","reference":"A-17","#
                    + #""style":"\#(style)"}"#,
                #"{"op":"body","catalog":"card-issuing","code":"1004","audience":"user","reference":"A-17","#
                    + #""style":"\#(style)"}"#,
            ]
        }
        private static let advised = ["S11", "P01", "S01", "C26"].flatMap { code in
            ["native", "problem"].map { advised(code, $0) }
        }
        private static func advised(_ code: String, _ style: String) -> String {
            #"{"op":"body","catalog":"order-acquiring","code":"\#(code)","style":"\#(style)"}"#
        }
        private static let answers = BatchTranscript(
            natives.map(\.request) + problems + users + advised + ["", #","reference":"A-17""#].map(agreement)
        )

        private func body(_ answer: BatchAnswer) throws -> [String: JSONValue] {
            let bytes = Data(try #require(answer["body"]?.string, "\(answer)").utf8)
            return try #require(try JSONDecoder().decode(JSONValue.self, from: bytes).object)
        }

        @Test(arguments: natives)
        func aNativeBodyIsWhatTheManifestNames(_ native: Native) throws {
            let answer = try Self.answers.answer(to: native.request)
            #expect(answer.members == ["body", "headers", "status"])
            #expect(answer["status"] == .number(native.status))
            #expect(answer["body"] == .string(native.body))
        }

        @Test(arguments: natives.map(\.request) + problems + users)
        func headersAreLowerCaseNamesAndStrings(_ request: String) throws {
            let answer = try Self.answers.answer(to: request)
            #expect(answer.members == ["body", "headers", "status"])
            let headers = try #require(answer["headers"]?.object)
            #expect(headers.allSatisfy { $0.key == $0.key.lowercased() && $0.value.string?.isEmpty == false })
            let type = request.contains(#""style":"problem""#) ? "application/problem+json" : "application/json"
            #expect(headers["content-type"]?.string?.hasPrefix(type) == true)
            let language = request.contains(#""language":"zh"#) ? "zh-CN" : "en-US"
            #expect(headers["content-language"] == .string(language))
            let vary = (headers["vary"]?.string ?? "").split(separator: ",").map { $0.drop { $0 == " " } }
            #expect(Set(vary).isSuperset(of: ["Language", "Accept-Language"]))
        }

        @Test(arguments: [("S11", "600"), ("P01", nil), ("S01", nil), ("C26", nil)], ["native", "problem"])
        func adviceWithSecondsReachesTheHeaders(_ advice: (code: String, seconds: String?), style: String) throws {
            let answer = try Self.answers.answer(to: Self.advised(advice.code, style))
            #expect(answer["headers"]?["retry-after"]?.string == advice.seconds)
        }

        /// retMsg stays English, and the two members for people are localized; `reference` is none of them.
        @Test(arguments: ["", #","reference":"A-17""#])
        func agreementPayNamesBothMessages(_ rest: String) throws {
            let body = try body(try Self.answers.answer(to: Self.agreement(rest)))
            #expect(body.keys.sorted() == ["localizedMessage", "retCode", "retMsg", "userMessage"])
            #expect(body["retCode"] == .string("139004005"))
            #expect(body["retMsg"] == .string("Amount exceeds single limit"))
            #expect(body["localizedMessage"] == .string("金额超出单笔限额"))
            #expect(body["userMessage"]?.string?.contains("USDT\u{A0}12.50") == true, "\(body)")
            #expect(body["userMessage"]?.string?.contains("¥10.00") == true, "\(body)")
        }

        @Test func aProblemHasEveryMember() throws {
            let problem = try body(try Self.answers.answer(to: Self.problems[0]))
            #expect(problem["title"] == .string("金额超出单笔限额"))
            #expect(problem["message"] == .string("Amount exceeds single limit"))
            #expect(problem["status"] == .number(200))
            #expect(problem["detail"]?.string?.contains("USDT\u{A0}12.50") == true)
            #expect(problem["catalog"] == .string("agreement-pay"))
            #expect(problem["code"] == .string("139004005"))
            #expect(problem["identifier"] == .string("AMOUNT_EXCEED_SINGLE_LIMIT"))
            #expect(problem["type"]?.string?.contains("agreement-pay#") == true)
            #expect(problem["retry"]?["advice"] == .string("no"))
            #expect(problem["reference"] == .string("A-17"))
            let amount = JSONValue.object(["amount": .string("12.5"), "currency": .string("USDT")])
            let limit = JSONValue.object(["amount": .string("10"), "currency": .string("CNY")])
            #expect(problem["arguments"] == .object(["amount": amount, "limit": limit]))
            #expect(try body(try Self.answers.answer(to: Self.problems[1]))["reference"] == nil)
        }

        @Test func aProblemOfSeveralFieldsListsThem() throws {
            let problem = try body(try Self.answers.answer(to: Self.problems[3]))
            let errors = try #require(problem["errors"]?.array)
            #expect(errors.count == 2)
            let texts = errors.map(\.description)
            #expect(texts.first?.contains("card_holder_name") == true)
            #expect(texts.last?.contains("billing.postal_code") == true)
            let fields = JSONValue.array([.string("cardHolderName"), .string("billing.postalCode")])
            #expect(problem["arguments"]?["field"] == fields)
        }

        @Test func aProblemOfAnUnknownCodeSaysNothingThatIsNotKnown() throws {
            let problem = try body(try Self.answers.answer(to: Self.problems[2]))
            #expect(problem["code"] == .string("9999"))
            #expect(problem["detail"]?.string?.isEmpty == false)
            for member in ["identifier", "retry", "reference", "errors"] { #expect(problem[member] ?? .null == .null) }
        }

        /// Codes, reasons and the API's own words stay with the integrator.
        @Test(arguments: users)
        func aBodyForUsersHasTheirTextStatusAndReferenceOnly(_ request: String) throws {
            let answer = try Self.answers.answer(to: request)
            let body = try body(answer)
            #expect(body.count == 3, "\(body)")
            #expect(body["status"] == answer["status"])
            #expect(body["reference"] == .string("A-17"))
            let text = try #require(body.first { !["status", "reference"].contains($0.key) }?.value.string)
            let bytes = try #require(answer["body"]?.string)
            for secret in ["fraud", "Fraud", "139005001", "RISK", "risk", "1004", "payment_error"] {
                #expect(!bytes.contains(secret), "\(secret)")
            }
            #expect(!text.isEmpty && !text.contains("A-17"))
        }
    }
}
