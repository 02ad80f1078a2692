import CommandSupport
import Testing

extension TheCommand {
    /// The operation `negotiate`: which of the given locales a request gets, as `available` spells it.
    @Suite struct BatchNegotiateTests {
        struct Case: Sendable, CustomTestStringConvertible {
            let request: String
            let expected: String
            private let title: String

            init(
                language: String? = nil, accept: String? = nil, available: [String] = ["en_US", "zh_CN"],
                default other: String = "en_US", _ expected: String
            ) {
                self.expected = expected
                var members = [
                    #""op":"negotiate""#, #""available":[\#(available.map(json).joined(separator: ","))]"#,
                    #""default":\#(json(other))"#,
                ]
                if let language { members.append(#""language":\#(json(language))"#) }
                if let accept { members.append(#""acceptLanguage":\#(json(accept))"#) }
                request = "{" + members.joined(separator: ",") + "}"
                let headers = "\(language?.debugDescription ?? "–") | \(accept?.debugDescription ?? "–")"
                title = headers.count > 100 ? "\(headers.prefix(50))… \(headers.utf8.count) bytes" : headers
            }

            var testDescription: String { "\(title) → \(expected)" }
        }

        /// Headers that lead to Chinese among en_US (the default) and zh_CN.
        private static let chinese = [
            "ZH_cn", "zh_CN.UTF-8", "zh-Hans", "zh-Hans-CN", "zh", "zh-CN", "zh-SG", "zh-cmn-Hans", "zh-guoyu",
            "zh-Hant-HK,zh;q=0.9", ",,,zh-CN", "fr, zh", "zh;q=0.5,en;q=0.5", "en;q=0.4,zh;q=0.5", "*;q=0.1,zh",
            "*;q=0,zh", "en;q=0,*", "en-USA,zh", "../../etc/passwd,zh", "en;q=1.5,zh;q=0.1", "en;q=0.1234,zh;q=0.1",
            "zh\t;\tq=0.5 , en;q=0.4", "zh;Q=0.5,en;q=0.4", "\r\n,zh", "\0,zh", "中文,zh", "en-,zh", "en--US,zh",
            "en-x-a-b-c-d-e-f-g,zh", "en-" + String(repeating: "abcdefgh-", count: 4) + "abc,zh",
            "zh," + String(repeating: "x", count: 1 << 20),
            Array(repeating: "fr;q=0.1", count: 15).joined(separator: ",") + ",zh",
        ]
        /// Headers that lead to English, or to the default for want of anything better.
        private static let english = [
            "", " ", "*", "*;q=0", "en;q=0", "zh;q=0,*;q=0.5", "zh-CN;q=0,zh", "zh-Hans;q=0,zh-CN,en", ";;;", ",,,",
            "zh-CN;q=1.001", "../../etc/passwd", "zh-CN\r\nX-Injected: 1", "zh-CN\0", "zh-HK", "zh-Hant", "zh-TW",
            "yue",
            "fr", "xx,qaa", "en;q=0,zh;q=0,*", "zh, zh;q=0", "zh;q=0.4,en;q=0.5", "en;q=0.5,zh;q=0.5", "*,zh",
            "zh;q=0.501,en;q=0.502", "zh;q=abc", "zh;q=-1", "zh;q=", "zh;q=0.1234", "zh;q=2",
            String(repeating: "_", count: 1 << 20), String(repeating: "-", count: 1 << 20),
            String(repeating: ",", count: 1 << 20), String(repeating: "zh_", count: 1 << 18),
            String(repeating: " ", count: 1024) + "zh",
            Array(repeating: "fr;q=0.1", count: 16).joined(separator: ",") + ",zh",
        ]

        private static let headers =
            chinese.map { Case(accept: $0, "zh_CN") } + english.map { Case(accept: $0, "en_US") }

        private static let languages: [Case] = [
            Case("en_US"),
            Case(language: "zh_CN", "zh_CN"),
            Case(language: "ZH-hans-cn", accept: "en", "zh_CN"),
            Case(language: "en", accept: "zh", "en_US"),
            // One that names nothing we have gives the default and does not look further.
            Case(language: "fr", accept: "zh", "en_US"),
            Case(language: "zh-HK", accept: "zh", "en_US"),
            // An empty or unreadable one counts as absent.
            Case(language: "", accept: "zh", "zh_CN"),
            Case(language: " \t", accept: "zh", "zh_CN"),
            Case(language: "../../etc/passwd", accept: "zh", "zh_CN"),
            Case(language: "en\0", accept: "zh", "zh_CN"),
            Case(language: "en\r\nX: y", accept: "zh", "zh_CN"),
            Case(language: "toolonglanguage", accept: "zh", "zh_CN"),
            Case(language: String(repeating: "en-", count: 20), accept: "zh", "zh_CN"),
            // It holds one tag: what follows is ignored.
            Case(language: "zh-CN,en", "zh_CN"),
            Case(language: "zh-CN;q=0", "zh_CN"),
            Case(language: "en,zh", accept: "zh", "en_US"),
        ]

        private static let spellings: [Case] = [
            Case(accept: "zh", available: ["EN_us", "zh-cn"], default: "EN_us", "zh-cn"),
            Case(accept: "en", available: ["EN_us", "zh-cn"], default: "en-US", "EN_us"),
            Case(accept: "zh-SG", available: ["en", "ZH_hans_CN"], default: "en", "ZH_hans_CN"),
            Case(accept: "zh_CN", available: ["en", "zh_CN.UTF-8"], default: "en", "zh_CN.UTF-8"),
            // The default need not be among them.
            Case(accept: "fr", available: ["en_US", "zh_CN"], default: "Fr-fr", "Fr-fr"),
            Case(accept: "ja", available: ["en_US", "zh_CN"], default: "fr", "fr"),
            Case(accept: "zh", available: ["zh_CN"], default: "fr", "zh_CN"),
            Case(available: ["zh_CN"], default: "fr", "fr"),
            Case(accept: "zh", available: [], default: "en", "en"),
            Case(accept: "*", available: [], default: "en", "en"),
            // No fallback table: CLDR alone decides, and position in the list counts.
            Case(accept: "zh-Hant", available: ["zh_CN", "en"], default: "en", "en"),
            Case(accept: "zh-TW", available: ["zh_CN", "zh_HK", "en"], default: "en", "zh_HK"),
            Case(accept: "gsw", available: ["de", "en_US"], default: "en_US", "de"),
            Case(accept: "gsw,en-US", available: ["de", "en_US"], default: "de", "en_US"),
            Case(accept: "es-MX", available: ["es", "es_419", "en"], default: "en", "es_419"),
            Case(accept: "nb", available: ["no", "en"], default: "en", "no"),
            Case(accept: "iw", available: ["en", "he"], default: "en", "he"),
            Case(accept: "in", available: ["en", "id"], default: "en", "id"),
            Case(accept: "en;q=0,*", available: ["en_US", "zh_CN", "fr"], default: "en_US", "zh_CN"),
        ]

        private static let answers = BatchTranscript((headers + languages + spellings).map(\.request))

        private func check(_ sample: Case) throws {
            let answer = try Self.answers.answer(to: sample.request)
            #expect(answer.members == ["locale"])
            #expect(answer["locale"] == .string(sample.expected))
        }

        @Test(arguments: headers)
        func acceptLanguageChooses(_ sample: Case) throws { try check(sample) }

        @Test(arguments: languages)
        func languageComesFirst(_ sample: Case) throws { try check(sample) }

        @Test(arguments: spellings)
        func theAnswerIsSpelledAsItWasGiven(_ sample: Case) throws { try check(sample) }

        /// `resolve` chooses as `negotiate` does.
        @Test(arguments: ["zh;q=0,*;q=0.5", "fr", "zh-CN\0", "ZH_cn"])
        func resolveChoosesAlike(_ header: String) throws {
            let request =
                #"{"op":"resolve","catalog":"card-issuing","code":"0","acceptLanguage":\#(json(header))}"#
            let answer = try BatchTranscript([request]).answer(to: request)
            let negotiated = try #require(Self.headers.first { $0.request.contains(":\(json(header))}") })
            #expect(answer["locale"] == .string(negotiated.expected))
        }
    }
}
