import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// JSON Lines in, JSON Lines out: identity, order, and lines that are no requests.
    @Suite struct BatchLineTests {
        // MARK: id

        private static let ids = [
            #""a""#, #""""#, #""é \" \\ 中 😀""#, "0", "1", "-1", "1.0", "1.50", "1e3", "1E+2", "-0", "0.10",
            "123456789012345678901234567890", "12345678901234567.89012345678901234567", "null", "true", "false",
            #"{"b":1,"a":[null,1.0,"x"]}"#, "{}", "[]", "[1,[2,[3]]]",
        ]
        private static func request(id: String) -> String { #"{"op":"catalogs","id":\#(id)}"# }
        private static let echoes = BatchTranscript(ids.map(request))

        /// The JSON text itself comes back, so that no reader of numbers can change it.
        @Test(arguments: ids)
        func idComesBackAsItWasWritten(_ id: String) throws {
            let answer = try Self.echoes.answer(to: Self.request(id: id))
            #expect(answer.text.contains("\"id\":\(id),") || answer.text.contains("\"id\":\(id)}"))
            #expect(answer.members == ["catalogs"])
        }

        @Test func anErrorEchoesItsIdToo() throws {
            let requests = Self.ids.map { #"{"op":"nonsense","id":\#($0)}"# }
            let transcript = BatchTranscript(requests)
            for (request, id) in zip(requests, Self.ids) {
                let answer = try transcript.answer(to: request)
                #expect(answer.isError)
                #expect(answer.text.contains("\"id\":\(id),"), "\(answer)")
            }
        }

        /// A number that no Double holds: Foundation cannot read this answer, others can.
        @Test func anIdBeyondEveryDoubleComesBack() throws {
            let run = try Command.run(["batch"], input: Self.request(id: "-1e99999"))
            #expect(run.exitCode == 0)
            #expect(run.outputText.hasPrefix(#"{"id":-1e99999,"catalogs":["#))
        }

        @Test func anAbsentIdIsNull() throws {
            let request = #"{"op":"catalogs"}"#
            #expect(try BatchTranscript([request]).answer(to: request)["id"] == .null)
        }

        // MARK: Lines

        struct Input: Sendable, CustomTestStringConvertible {
            let name: String
            let text: String
            /// The ids of the answers, as JSON texts.
            let ids: [String]

            var testDescription: String { name }
        }

        private static func numbered(_ id: Int) -> String { #"{"op":"catalogs","id":\#(id)}"# }

        @Test(arguments: [
            Input(name: "nothing", text: "", ids: []),
            Input(name: "one newline", text: "\n", ids: []),
            Input(name: "white space alone", text: "  \n\t\n \r\n\n", ids: []),
            Input(name: "a line", text: numbered(1) + "\n", ids: ["1"]),
            Input(name: "a last line without newline", text: numbered(1) + "\n" + numbered(2), ids: ["1", "2"]),
            Input(name: "one line without newline", text: numbered(1), ids: ["1"]),
            Input(
                name: "empty lines between",
                text: "\n\n" + numbered(2) + "\n\n  \n" + numbered(1) + "\n\n",
                ids: ["2", "1"]
            ),
            Input(name: "CRLF", text: numbered(1) + "\r\n" + numbered(2) + "\r\n\r\n", ids: ["1", "2"]),
            Input(name: "space around", text: "  " + numbered(1) + "\t\n", ids: ["1"]),
            Input(
                name: "errors between",
                text: ["{", numbered(1), "nonsense", numbered(2), "]"].joined(separator: "\n"),
                ids: ["null", "1", "null", "2", "null"]
            ),
        ])
        func answersComeInOrder(_ input: Input) throws {
            let run = try Command.run(["batch"], input: input.text)
            #expect(run.exitCode == 0)
            #expect(run.errorText == "")
            let lines = run.outputLines.map { String(decoding: $0, as: UTF8.self) }
            #expect(lines.count == input.ids.count)
            for (line, id) in zip(lines, input.ids) { #expect(line.contains("\"id\":\(id),")) }
            #expect(run.output.isEmpty || run.output.last == UInt8(ascii: "\n"))
        }

        // MARK: What is no request

        private static let broken = [
            "{", "}", "nonsense", "'a'", "\"", #"{"op":"catalogs""#, #"{"op":"catalogs",}"#, #"{"op" "catalogs"}"#,
            #"{op:"catalogs"}"#, #"{"op":"catalogs"} {}"#, #"{"op":"catalogs"}}"#, #"{"op":"cata\xlogs"}"#,
            #"{"op":"catalogs","n":01}"#, #"{"op":"catalogs","n":NaN}"#, #"{"op":"catalogs","n":+1}"#,
            #"{"op":"catalogs","s":"\u12"}"#, "{\"op\":\"cata\tlogs\"}", #"{"op":"catalogs","id":}"#,
            String(repeating: "[", count: 100_000),
        ]
        private static let notObjects = ["[]", "[{\"op\":\"catalogs\"}]", "1", "\"catalogs\"", "null", "true"]
        private static let duplicates = [
            #"{"op":"catalogs","op":"catalogs"}"#, #"{"op":"catalogs","id":1,"id":2}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","arguments":{"field":"a","field":"b"}}"#,
            #"{"op":"catalogs","o\u0070":"list"}"#,
        ]
        private static let refused = BatchTranscript(broken + notObjects + duplicates)

        @Test(arguments: broken + notObjects)
        func whatIsNoObjectIsAnErrorWithoutId(_ line: String) throws {
            let answer = try Self.refused.answer(to: line)
            #expect(answer.isError)
            #expect(answer["id"] == .null)
        }

        @Test(arguments: duplicates)
        func aDuplicateKeyIsAnError(_ line: String) throws {
            #expect(try Self.refused.answer(to: line).isError)
        }

        private static let wrongMembers = [
            "{}", #"{"op":null}"#, #"{"op":5}"#, #"{"op":["resolve"]}"#, #"{"op":"RESOLVE"}"#, #"{"op":""}"#,
            #"{"op":"nonsense"}"#,
            #"{"op":"resolve"}"#, #"{"op":"resolve","catalog":"card-issuing"}"#, #"{"op":"resolve","code":"1004"}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":1004}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":null}"#,
            #"{"op":"resolve","catalog":5,"code":"1004"}"#,
            #"{"op":"resolve","catalog":"CARD-ISSUING","code":"1004"}"#,
            #"{"op":"resolve","catalog":"nonsense","code":"1004"}"#,
            #"{"op":"resolve","catalog":"../catalogs/card-issuing","code":"1004"}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","language":5}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","acceptLanguage":["zh"]}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","locale":{}}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","locale":"fr"}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","locale":"zh_HK"}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","locale":"no locale"}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","arguments":[]}"#,
            #"{"op":"resolve","catalog":"card-issuing","code":"1004","arguments":"field=a"}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","style":"xml"}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","style":true}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","audience":"everybody"}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","reference":17}"#,
            #"{"op":"body","catalog":"nonsense","code":"1004"}"#,
            #"{"op":"body","catalog":"card-issuing"}"#,
            #"{"op":"body","catalog":"card-issuing","code":"1004","locale":"fr"}"#,
            #"{"op":"list"}"#, #"{"op":"list","catalog":"nonsense"}"#, #"{"op":"list","catalog":["card-issuing"]}"#,
            #"{"op":"format"}"#, #"{"op":"format","syntax":"icu","locale":"en"}"#,
            #"{"op":"format","syntax":"icu","source":"a"}"#, #"{"op":"format","locale":"en","source":"a"}"#,
            #"{"op":"format","syntax":"ICU5","locale":"en","source":"a"}"#,
            #"{"op":"format","syntax":"icu","locale":"en","source":5}"#,
            #"{"op":"format","syntax":"icu","locale":5,"source":"a"}"#,
            #"{"op":"format","syntax":"icu","locale":"en","source":"a","arguments":5}"#,
            #"{"op":"format","syntax":"icu","locale":"en","source":"a","bidiIsolation":"sometimes"}"#,
            #"{"op":"format","syntax":"icu","locale":"en","source":"a","timeZone":5}"#,
            #"{"op":"negotiate"}"#, #"{"op":"negotiate","available":["en"]}"#,
            #"{"op":"negotiate","default":"en"}"#, #"{"op":"negotiate","available":"en","default":"en"}"#,
            #"{"op":"negotiate","available":[5],"default":"en"}"#,
            #"{"op":"negotiate","available":["en"],"default":5}"#,
            #"{"op":"negotiate","available":["../x"],"default":"en"}"#,
            #"{"op":"negotiate","available":["en"],"default":"en","language":5}"#,
            #"{"op":"negotiate","available":["en"],"default":"en","acceptLanguage":{}}"#,
        ]
        private static func identified(_ line: String) -> String {
            line == "{}" ? #"{"id":"x"}"# : #"{"id":"x","# + line.dropFirst()
        }
        private static let unserved = BatchTranscript(wrongMembers.map(identified))

        @Test(arguments: wrongMembers)
        func aRequestThatCannotBeServedIsAnErrorWithItsId(_ line: String) throws {
            let answer = try Self.unserved.answer(to: Self.identified(line))
            #expect(answer.isError, "\(answer)")
            #expect(answer["id"] == .string("x"))
        }

        // MARK: Bytes and sizes

        @Test(
            arguments: [
                [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0x80],
            ] as [[UInt8]])
        func aLineThatIsNoUTF8IsAnErrorAndTheNextIsServed(_ bytes: [UInt8]) throws {
            let request = #"{"op":"resolve","catalog":"card-issuing","code":""#
            let input = Data(request.utf8) + Data(bytes) + Data("\"}\n".utf8) + Data(Self.numbered(7).utf8)
            let run = try Command.run(["batch"], input: input)
            #expect(run.exitCode == 0)
            let answers = try run.outputLines.map { try BatchAnswer($0) }
            #expect(answers.count == 2)
            #expect(answers.first?.isError == true)
            #expect(answers.first?["id"] == .null)
            #expect(answers.last?["id"] == .number(7))
        }

        @Test func aLineOf17MebibytesIsAnErrorAndTheNextIsServed() throws {
            let long = #"{"op":"catalogs","id":""# + String(repeating: "x", count: 17 << 20) + #""}"#
            let input = [Self.numbered(1), long, Self.numbered(2), long].joined(separator: "\n")
            let run = try Command.run(["batch"], input: input)
            #expect(run.exitCode == 0)
            let answers = try run.outputLines.map { try BatchAnswer($0) }
            #expect(answers.map { $0["id"] } == [.number(1), .null, .number(2), .null])
            #expect(answers.map(\.isError) == [false, true, false, true])
        }

        @Test func aLineOfAMebibyteIsServed() throws {
            let source = String(repeating: "x", count: 1 << 20)
            let run = try Command.run(["batch"], input: #"{"op":"list","catalog":\#(json(source)),"id":3}"#)
            let answer = try BatchAnswer(try #require(run.outputLines.first))
            #expect(answer.isError)
            #expect(answer["id"] == .number(3))
        }

        @Test func tenThousandRequestsAreAnsweredInOrder() throws {
            let operations = [
                #""op":"resolve","catalog":"card-issuing","code":"1004","language":"zh","arguments":{"field":"a"}"#,
                #""op":"catalogs""#,
                #""op":"body","catalog":"typed-checkout","code":"fraud""#,
                #""op":"format","syntax":"icu","locale":"de","source":"{n, number}","arguments":{"n":1234.5}"#,
                #""op":"negotiate","available":["en","zh"],"default":"en","acceptLanguage":"zh""#,
                #""op":"nonsense""#,
                #""op":"resolve","catalog":"order-acquiring","code":"C26""#,
            ]
            let input = (0..<10_000).map { "{\(operations[$0 % operations.count]),\"id\":\($0)}\n" }.joined()
            let run = try Command.run(["batch"], input: input)
            #expect(run.exitCode == 0)
            let ids = try run.outputLines.map { try BatchAnswer($0)["id"] }
            #expect(ids == (0..<10_000).map { .number(Double($0)) })
        }
    }
}
