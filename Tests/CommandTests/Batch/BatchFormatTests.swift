import COracle
import CommandSupport
import Foundation
import Testing

extension TheCommand {
    /// The operation `format`: a message as ICU writes it.
    @Suite struct BatchFormatTests {
        struct Case: Sendable, CustomTestStringConvertible {
            let locale: String
            let source: String
            let request: String
            /// The result; nil where there is none.
            let result: String?
            /// The problems, as their types with offsets.
            let problems: [Problem]

            init(
                _ source: String, _ arguments: String = "{}", in locale: String = "en", _ rest: String = "",
                result: String? = nil, problems: [Problem] = []
            ) {
                (self.locale, self.source, self.result, self.problems) = (locale, source, result, problems)
                request =
                    #"{"op":"format","syntax":"icu","locale":\#(json(locale)),"source":\#(json(source)),"#
                    + #""arguments":\#(arguments)\#(rest)}"#
            }

            var testDescription: String { request }
        }

        /// The type of a problem, and where it is in scalars; the offset is nil where more than one is right.
        struct Problem: Sendable {
            let type: String
            let offset: Int?

            init(_ type: String, at offset: Int? = nil) { (self.type, self.offset) = (type, offset) }
        }

        private static let instant = #"{"d":{"datetime":"2026-01-02T03:04:05Z"}}"#

        // MARK: What ICU writes

        private static let written: [Case] = [
            Case("", result: ""),
            Case("Hello", result: "Hello"),
            Case("Hello {name}!", #"{"name":"Ada"}"#, result: "Hello Ada!"),
            Case("{0} and {1}", #"{"0":"a","1":"b"}"#, result: "a and b"),
            Case("It''s '{'x'}'", result: "It's {x}"),
            Case("{x}", #"{"x":"{y} '#'"}"#, result: "{y} '#'"),
            Case("{n}", #"{"n":1234.5}"#, in: "de", result: "1.234,5"),
            Case("{n, number}", #"{"n":12345678901234567890123}"#, result: "12,345,678,901,234,567,890,123"),
            Case("{n, number, percent}", #"{"n":0.25}"#, result: "25%"),
            Case("{n, number, ::compact-short}", #"{"n":1234567}"#, result: "1.2M"),
            Case("{n, plural, =0{no files} one{# file} other{# files}}", #"{"n":0}"#, result: "no files"),
            Case("{n, plural, =0{no files} one{# file} other{# files}}", #"{"n":1}"#, result: "1 file"),
            Case("{n, plural, =0{no files} one{# file} other{# files}}", #"{"n":1234}"#, result: "1,234 files"),
            Case(
                "{n, plural, offset:1 =1{you} one{you and # other} other{you and # others}}", #"{"n":2}"#,
                result: "you and 1 other"),
            Case("{n, selectordinal, one{#st} two{#nd} few{#rd} other{#th}}", #"{"n":22}"#, result: "22nd"),
            Case("{g, select, a{A} other{O}}", #"{"g":"a"}"#, result: "A"),
            Case("{g, select, a{A} other{O}}", #"{"g":"b"}"#, result: "O"),
            Case("{n, spellout}", #"{"n":42}"#, result: "forty-two"),
            Case("{n, ordinal}", #"{"n":3}"#, result: "3rd"),
            Case("{d, date, ::yMMMd}", instant, result: "Jan 2, 2026"),
            Case("{d, date, yyyy-MM-dd}", instant, result: " 2026-01-02"),
            Case("{d, time, short}", instant, result: "3:04\u{202F}AM"),
            Case("{d, time, short}", instant, #","timeZone":"UTC""#, result: "3:04\u{202F}AM"),
            Case("{d, time, short}", instant, #","timeZone":"Asia/Shanghai""#, result: "11:04\u{202F}AM"),
            Case("{d, date, short}", instant, #","timeZone":"America/New_York""#, result: "1/1/26"),
            // What the JSON form of an argument means where nothing is declared.
            Case("{b}", #"{"b":true}"#, result: "true"),
            Case("{b, select, true{yes} other{no}}", #"{"b":true}"#, result: "yes"),
            Case("{b, select, true{yes} other{no}}", #"{"b":false}"#, result: "no"),
            Case("{l}", #"{"l":["a","b","c"]}"#, result: "a, b, and c"),
            Case("{l}", #"{"l":["a","b","c"]}"#, in: "zh_CN", result: "a、b和c"),
            Case("{l}", #"{"l":["a"]}"#, result: "a"),
            Case("{m}", #"{"m":{"amount":"1234.5","currency":"USD"}}"#, result: "$1,234.50"),
            Case("{m}", #"{"m":{"amount":"1234.5","currency":"USDT"}}"#, in: "zh_CN", result: "USDT\u{A0}1,234.50"),
            Case("{m, number, currency}", #"{"m":{"amount":"1234.5","currency":"USD"}}"#, result: "$1,234.50"),
            Case(
                "{a, number, ::currency/BGN unit-width-narrow}", #"{"a":{"amount":"1","currency":"BGN"}}"#, in: "ko",
                result: "BGN\u{A0}1.00"),
            Case("{d}", instant, result: "1/2/26, 3:04\u{202F}AM"),
            Case("{s}", #"{"s":"1234.5"}"#, result: "1234.5"),
            Case("{s}", #"{"s":"é\u0000😀"}"#, result: "é\0😀"),
        ]
        private static let answers = BatchTranscript(
            (written + refused + warned + isolated + located + unknownLocales).map(\.request)
                + (illFormed + wrongZones).map(\.request),
            environment: ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Tokyo"]
        )

        private func expect(_ sample: Case, members: String, _ problems: [Problem]) throws -> BatchAnswer {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer.members == ["errors", "result", "warnings"], "\(answer)")
            let entries = try #require(answer[members]?.array)
            #expect(entries.count == problems.count, "\(entries)")
            let length = Double(sample.source.unicodeScalars.count)
            for (entry, problem) in zip(entries, problems) {
                #expect(entry.object?.keys.sorted() == ["message", "offset", "type"])
                #expect(entry["type"] == .string(problem.type))
                #expect(entry["message"]?.string?.isEmpty == false)
                guard case .number(let offset) = entry["offset"] else {
                    Issue.record("the offset is no number: \(entry)")
                    continue
                }
                #expect(offset == offset.rounded() && 0...length ~= offset)
                if let expected = problem.offset { #expect(offset == Double(expected)) }
            }
            return answer
        }

        @Test(arguments: written)
        func writesWhatICUWrites(_ sample: Case) throws {
            let answer = try expect(sample, members: "errors", [])
            #expect(answer["result"] == sample.result.map(JSONValue.string))
            #expect(answer["warnings"] == .array([]))
        }

        // MARK: Warnings

        private static let warned: [Case] = [
            Case("{name}", result: "{name}", problems: [Problem("unresolved-variable", at: 0)]),
            Case("Hi {name}!", result: "Hi {name}!", problems: [Problem("unresolved-variable", at: 3)]),
            Case("😀é {name}", result: "😀é {name}", problems: [Problem("unresolved-variable", at: 3)]),
            Case(
                "{a} {b} {c}", #"{"b":"B"}"#, result: "{a} B {c}",
                problems: [Problem("unresolved-variable", at: 0), Problem("unresolved-variable", at: 8)]
            ),
            Case("{n, number}", #"{"N":1}"#, result: "{n}", problems: [Problem("unresolved-variable", at: 0)]),
            Case("{d, date, short}", result: "{d}", problems: [Problem("unresolved-variable", at: 0)]),
            Case("{0}", result: "{0}", problems: [Problem("unresolved-variable", at: 0)]),
        ]

        @Test(arguments: warned)
        func aMissingArgumentIsAWarning(_ sample: Case) throws {
            let answer = try expect(sample, members: "warnings", sample.problems)
            #expect(answer["result"] == sample.result.map(JSONValue.string))
            #expect(answer["errors"] == .array([]))
        }

        @Test func theObsoleteChoiceIsAWarning() throws {
            let sample = Case("😀 {n, choice, 0#none|1#one|1<many}", #"{"n":2}"#)
            let answer = try BatchTranscript([sample.request]).answer(to: sample.request)
            #expect(answer["result"] == .string("😀 many"))
            #expect(answer["errors"] == .array([]))
            let warning = try #require(answer["warnings"]?.array?.first)
            #expect(answer["warnings"]?.array?.count == 1)
            #expect(warning["offset"] == .number(2))
            #expect(warning["message"]?.string?.contains("choice") == true)
        }

        // MARK: Errors

        private static let refused: [Case] = [
            Case("{", problems: [Problem("syntax-error")]),
            Case("😀é {name", problems: [Problem("syntax-error")]),
            Case("{}", problems: [Problem("syntax-error")]),
            Case("{a b}", #"{"a":"x"}"#, problems: [Problem("syntax-error")]),
            Case("{01}", #"{"01":"x"}"#, problems: [Problem("syntax-error")]),
            Case("{n, plural, one{# file}}", #"{"n":1}"#, problems: [Problem("missing-fallback-variant")]),
            Case("{n, number, ::nonsense/x}", #"{"n":1}"#, problems: [Problem("bad-option")]),
            Case("{n, plural, other{#}}", #"{"n":"x"}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("é😀 {n, number}", #"{"n":"x"}"#, problems: [Problem("bad-operand", at: 3)]),
            Case("{s, select, a{A} other{O}}", #"{"s":1}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{d, date}", #"{"d":"2026-01-02T03:04:05Z"}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{n, spellout}", #"{"n":"x"}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{n, number}", instant.replacing("\"d\"", with: "\"n\""), problems: [Problem("bad-operand", at: 0)]),
            Case(
                "{m, number, ::currency/USD}", #"{"m":{"amount":"1","currency":"CNY"}}"#,
                problems: [Problem("bad-operand")]
            ),
            // Forms that are no argument at all.
            Case("{x}", #"{"x":{}}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":[1]}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":["a",null]}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":null}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":{"amount":5,"currency":"USD"}}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":{"amount":"5"}}"#, problems: [Problem("bad-operand", at: 0)]),
            Case("{x}", #"{"x":{"datetime":"yesterday"}}"#, problems: [Problem("bad-operand", at: 0)]),
        ]

        /// `errors` is not empty and there is no result, exactly where ICU fails.
        @Test(arguments: refused)
        func whatICURefusesHasErrorsAndNoResult(_ sample: Case) throws {
            let answer = try expect(sample, members: "errors", sample.problems)
            #expect(answer["result"] == .null)
        }

        /// Errors of a pattern are raised also where an argument is missing.
        @Test func aMissingArgumentHidesNoError() throws {
            let sample = Case("{a} {n, number, ::nonsense/x}")
            let answer = try BatchTranscript([sample.request]).answer(to: sample.request)
            #expect(answer["result"] == .null)
            #expect(answer["errors"]?.array?.map { $0["type"] } == [.string("bad-option")])
        }

        /// ICU 72 itself takes a minute for the first of these, and then its stack is full.
        @Test(arguments: [
            Case("{n, spellout}", #"{"n":1e300}"#, in: "en-u-nu-roman"),
            Case("{n, number, ::.000}", #"{"n":1e999}"#),
            Case("{n, spellout}", #"{"n":-1e-999}"#),
            Case("{d}", #"{"d":{"datetime":"0000-01-01T00:00:00Z"}}"#),
            Case(String(repeating: "{n, plural, other{", count: 5_000) + String(repeating: "}}", count: 5_000)),
            Case("{n, plural, offset:1e308 other{#}}", #"{"n":-1e308}"#),
        ])
        func noRequestEndsTheCommand(_ sample: Case) throws {
            let session = try CommandSession(["batch"])
            try session.write(sample.request + "\n")
            let answer = try #require(session.readLine(), "no answer in time, or the command ended")
            #expect(try BatchAnswer(Data(answer.utf8)).members == ["errors", "result", "warnings"])
            #expect(try session.finish() == 0)
        }

        // MARK: Isolation

        private static let isolated: [Case] = [
            Case("[{a}]", #"{"a":"שלום"}"#, #","bidiIsolation":"none""#, result: "[שלום]"),
            Case("[{a}]", #"{"a":"שלום"}"#, result: "[שלום]"),
            Case("[{a}]", #"{"a":"שלום"}"#, #","bidiIsolation":"default""#, result: "[\u{2068}שלום\u{2069}]"),
            Case("[{a}]", #"{"a":"abc"}"#, #","bidiIsolation":"default""#, result: "[abc]"),
            Case("[{a}]", #"{"a":"abc"}"#, in: "he", #","bidiIsolation":"default""#, result: "[\u{2068}abc\u{2069}]"),
            Case("[{a}]", #"{"a":"שלום"}"#, in: "he", #","bidiIsolation":"default""#, result: "[שלום]"),
        ]

        @Test(arguments: isolated)
        func isolatesArePutWhereDirectionsMix(_ sample: Case) throws {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer["result"] == sample.result.map(JSONValue.string))
        }

        // MARK: Locales and zones

        private static let probe = "{n, number} {d, date, short}"
        private static let probed = #"{"n":1234.5,"d":{"datetime":"2026-01-02T03:04:05Z"}}"#
        private static func inLocale(_ locale: String, _ result: String? = nil) -> Case {
            Case(probe, probed, in: locale, result: result)
        }

        /// A spelling, with what `icu::MessageFormat` itself writes for ICU's own name of the locale: dates and digits
        /// are CLDR's, and change with its releases.
        private static func inLocale(_ locale: String, as name: String) -> Case {
            let arguments = unsafe coracle_arguments_new()
            defer { unsafe coracle_arguments_free(arguments) }
            unsafe coracle_add_decimal(arguments, "n", "1234.5")
            // 2026-01-02T03:04:05Z.
            unsafe coracle_add_instant(arguments, "d", 1_767_323_045_000)
            var buffer = [CChar](repeating: 0, count: 1_024)
            let length = unsafe coracle_format(name, probe, arguments, &buffer, Int32(buffer.count))
            let bytes = buffer.prefix(max(0, Int(length))).map { UInt8(bitPattern: $0) }
            // No text is empty, so a name that ICU refuses fails.
            return inLocale(locale, String(decoding: bytes, as: UTF8.self))
        }

        private static let located: [Case] = [
            inLocale("de", as: "de"), inLocale("DE", as: "de"), inLocale("de-DE", as: "de_DE"),
            inLocale("de_de", as: "de_DE"),
            inLocale("de_DE.UTF-8", as: "de_DE"), inLocale("DE-latn-de", as: "de_Latn_DE"),
            inLocale("de-x-any", as: "de"),
            inLocale("de-CH", as: "de_CH"), inLocale("zh_cn", as: "zh_Hans_CN"),
            inLocale("ZH-hans-cn", as: "zh_Hans_CN"),
            inLocale("zh-cmn-Hans-CN", as: "zh_Hans_CN"), inLocale("sr_latn_rs", as: "sr_Latn_RS"),
            inLocale("ar", as: "ar"),
            inLocale("ar-u-nu-latn", as: "ar@numbers=latn"), inLocale("AR_U_NU_LATN", as: "ar@numbers=latn"),
            inLocale("en-u-nu-thai", as: "en@numbers=thai"), inLocale("th", as: "th"),
            inLocale("th-u-ca-gregory", as: "th@calendar=gregorian"),
            inLocale("th-u-ca-gregory-nu-thai", as: "th@calendar=gregorian;numbers=thai"),
            inLocale("en-u-ca-buddhist", as: "en@calendar=buddhist"),
        ]

        /// The names above mean different texts; two of them may come to be written alike in a later CLDR.
        @Test func theLocalesAreToldApart() { #expect(Set(Self.located.compactMap(\.result)).count >= 9) }

        @Test(arguments: located)
        func aLocaleMayBeSpelledAnyWayAndItsKeywordsCount(_ sample: Case) throws {
            let answer = try expect(sample, members: "errors", [])
            #expect(answer["result"] == sample.result.map(JSONValue.string))
        }

        private static let unknownLocales = ["xx", "qaa", "zz-ZZ", "xx-Latn-XX-u-ca-gregory", "und", "root"].map {
            inLocale($0, "1,234.5 2026-01-02")
        }

        /// And not as the process's locale, which is German here.
        @Test(arguments: unknownLocales)
        func aWellFormedUnknownLocaleFormatsAsRoot(_ sample: Case) throws {
            let answer = try expect(sample, members: "errors", [])
            #expect(answer["result"] == sample.result.map(JSONValue.string))
        }

        private static let illFormed =
            [
                "", "e", "toolonglanguage", "1234567890123", "en--US", "en-", "-en", "en US", "../../etc/passwd", "中文",
                "en\0", "en\r\nX: y", "en-u", "en-toolongsubtag", String(repeating: "a", count: 200),
                "en_" + String(repeating: "X", count: 300), String(repeating: "en-", count: 1 << 18),
            ].map { inLocale($0) }

        @Test(arguments: illFormed)
        func anIllFormedLocaleIsAnError(_ sample: Case) throws {
            #expect(try Self.answers.answer(to: sample.request).isError)
        }

        private static let wrongZones = [
            "", "Mars/Base", "../../etc/passwd", "UTC\0", "Asia/Shanghai ", "🕰", "CST", "+08:00",
        ].map { Case("{d, time, short}", instant, #","timeZone":\#(json($0))"#, result: "3:04\u{202F}AM") }

        @Test(arguments: wrongZones)
        func anUnknownZoneIsIgnoredAndNeverGuessed(_ sample: Case) throws {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer["result"] == .string(sample.result ?? ""), "\(answer)")
            #expect(answer["ignored"] == .array([.string("timeZone")]) && answer["errors"] == .array([]))
        }
    }
}
