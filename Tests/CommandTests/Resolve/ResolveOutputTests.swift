import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// What `resolve` prints in each of its four forms.
    @Suite struct ResolveOutputTests {
        private static let limit = [
            "resolve", "agreement-pay", "139004005", "--language", "zh_CN", "amount=1234567.89 CNY", "limit=500000 CNY",
        ]

        @Test func textShowsEachTextAndTheRetryAdvice() throws {
            let run = try Command.run(Self.limit)
            #expect(run.exitCode == 0)
            #expect(run.errorText == "")
            for part in [
                "agreement-pay", "139004005", "AMOUNT_EXCEED_SINGLE_LIMIT", "zh_CN", "金额超出单笔限额",
                "Amount exceeds single limit", "降低金额或调整限额配置", "¥1,234,567.89", "¥500,000.00",
            ] {
                #expect(run.outputText.contains(part), "\(part) in \(run.outputText)")
            }
        }

        @Test func textCannotSteerATerminal() throws {
            let run = try Command.run(["resolve", "agreement-pay", "\u{1B}[31m\u{202E}"])
            #expect(run.outputText.contains("\\u001B[31m\\u202E") && !run.outputText.contains("\u{1B}"))
        }

        @Test func textIsTheDefault() throws {
            let explicit = try Command.run(Self.limit + ["--output", "text"])
            #expect(try Command.run(Self.limit).output == explicit.output)
        }

        /// `json` is the answer of `batch` without an `id`, as one line.
        @Test func jsonIsTheAnswerOfBatch() throws {
            let run = try Command.run(Self.limit + ["--output", "json"])
            #expect(run.exitCode == 0)
            #expect(run.output.count { $0 == UInt8(ascii: "\n") } == 1 && run.output.last == UInt8(ascii: "\n"))
            let answer = try BatchAnswer(try #require(run.outputLines.first))
            #expect(answer["id"] == nil)
            let request = #"""
                {"op":"resolve","catalog":"agreement-pay","code":"139004005","language":"zh_CN","arguments":
                {"amount":{"amount":"1234567.89","currency":"CNY"},"limit":{"amount":"500000","currency":"CNY"}}}
                """#.replacing("\n", with: "")
            let batch = try BatchTranscript([request]).answer(to: request)
            var members = try #require(batch.value.object)
            #expect(members.removeValue(forKey: "id") == .null)
            #expect(answer.value.object == members)
        }

        /// The field's contract name behind the Chinese description.
        @Test func bodyIsTheExactBytesWithStatusAndHeadersOnStandardError() throws {
            let run = try Command.run([
                "resolve", "card-issuing", "1004", "--language", "zh_CN", "field=cardHolderName", "--output", "body",
            ])
            #expect(run.exitCode == 0)
            #expect(run.outputText == #"{"code":1004,"message":"请求参数无效：card_holder_name"}"#)
            let lines = run.errorText.split(separator: "\n").map(String.init)
            #expect(lines.first?.contains("200") == true)
            #expect(lines.contains { $0.hasPrefix("content-type: application/json") })
            #expect(lines.contains("content-language: zh-CN"))
            let vary = try #require(lines.first { $0.hasPrefix("vary: ") })
            #expect(vary.contains("Language") && vary.contains("Accept-Language"))
        }

        @Test(arguments: ["body", "problem"])
        func bodyIsByteForByteTheOneOfBatch(_ form: String) throws {
            let run = try Command.run([
                "resolve", "typed-checkout", "missing_parameter", "--accept-language", "zh", "field=a.b", "field=cvv",
                "--output", form,
            ])
            let style = form == "body" ? "native" : form
            let request = """
                {"op":"body","catalog":"typed-checkout","code":"missing_parameter","acceptLanguage":"zh",\
                "arguments":{"field":["a.b","cvv"]},"style":"\(style)"}
                """
            let batch = try BatchTranscript([request]).answer(to: request)
            #expect(run.outputText == batch["body"]?.string)
            #expect(!run.output.isEmpty)
            #expect(run.errorText.contains("400"))
            for (name, value) in try #require(batch["headers"]?.object) {
                #expect(run.errorText.contains("\(name): \(value.string ?? "?")\n"), "\(name)")
            }
        }

        @Test func problemIsProblemDetails() throws {
            let run = try Command.run(Self.limit + ["--output", "problem"])
            #expect(run.exitCode == 0)
            #expect(run.errorText.contains("content-type: application/problem+json"))
            let problem = try JSONDecoder().decode(JSONValue.self, from: run.output)
            #expect(problem["type"]?.string?.hasSuffix("139004005") == true)
            #expect(problem["title"] == .string("金额超出单笔限额"))
            #expect(problem["message"] == .string("Amount exceeds single limit"))
            #expect(problem["status"] == .number(200))
            #expect(problem["detail"]?.string?.contains("¥1,234,567.89") == true)
            #expect(problem["catalog"] == .string("agreement-pay"))
            #expect(problem["code"] == .string("139004005"))
            #expect(problem["identifier"] == .string("AMOUNT_EXCEED_SINGLE_LIMIT"))
            #expect(problem["retry"]?["advice"] == .string("no"))
            let amount = JSONValue.object(["amount": .string("1234567.89"), "currency": .string("CNY")])
            #expect(problem["arguments"]?["amount"] == amount)
        }

        struct Amount: Sendable, CustomTestStringConvertible {
            let given: String
            let shown: String
            var testDescription: String { given }
        }

        /// The acceptance line with other assets: the code, every digit, and never a dollar.
        @Test(arguments: [
            Amount(given: "1234567.89 USDT", shown: "1,234,567.89"),
            Amount(given: "500 USDT", shown: "500.00"),
            Amount(given: "0.123456 USDT", shown: "0.123456"),
            Amount(given: "0.5 ETH", shown: "0.5"),
            Amount(given: "0.000000000000000001 ETH", shown: "0.000000000000000001"),
            Amount(given: "12345678901234567890.12345678 BTC", shown: "12,345,678,901,234,567,890.12345678"),
        ])
        func otherAssetsShowTheirCodeAndAllDigits(_ amount: Amount) throws {
            let run = try Command.run([
                "resolve", "agreement-pay", "139004005", "--language", "zh_CN", "--output", "json",
                "amount=\(amount.given)", "limit=7 XAU",
            ])
            let user = try #require(try JSONDecoder().decode(JSONValue.self, from: run.output)["user"]?.string)
            let code = try #require(amount.given.split(separator: " ").last)
            #expect(user.contains(code))
            #expect(!user.contains("$"), "\(user)")
            let numbers = user.split { !"0123456789.,".contains($0) }
            #expect(numbers.contains { $0 == amount.shown }, "\(user)")
        }

        @Test func anUnknownCodeIsAnsweredAndFails() throws {
            for form in ["text", "json", "body", "problem"] {
                let run = try Command.run(["resolve", "card-issuing", "9999", "--output", form])
                #expect(run.exitCode == 1, "\(form)")
                #expect(run.outputText.contains("9999"), "\(form)")
                #expect(run.firstErrorLine.contains("9999"), "\(form)")
            }
            let run = try Command.run(["resolve", "card-issuing", "9999", "--output", "json"])
            let answer = try BatchAnswer(try #require(run.outputLines.first))
            #expect(answer["known"] == .boolean(false))
            #expect(answer["user"]?.string?.isEmpty == false)
        }
    }
}
