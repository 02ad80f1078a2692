import ICU
import Phrasebook
import TestSupport
import Testing

@Suite struct NegotiatorTests {
    /// One case: what is available, what a request says, and what it gets.
    struct Case: Sendable, CustomTestStringConvertible {
        var language: String?
        var acceptLanguage: String?
        var available = "en_US zh_CN"
        var defaultLocale = "en_US"
        var expected: String
        var source: NegotiationResult.Source = .acceptLanguage
        var outcome: NegotiationResult.Outcome

        /// An `Accept-Language` header.
        static func accept(
            _ header: String,
            available: String = "en_US zh_CN",
            default defaultLocale: String = "en_US",
            _ expected: String,
            _ outcome: NegotiationResult.Outcome,
            source: NegotiationResult.Source = .acceptLanguage
        ) -> Case {
            Case(
                acceptLanguage: header,
                available: available,
                defaultLocale: defaultLocale,
                expected: expected,
                source: source,
                outcome: outcome
            )
        }

        /// A `Language` header, perhaps with an `Accept-Language` header.
        static func language(
            _ header: String?,
            accept: String? = nil,
            _ expected: String,
            _ source: NegotiationResult.Source,
            _ outcome: NegotiationResult.Outcome
        ) -> Case {
            Case(language: header, acceptLanguage: accept, expected: expected, source: source, outcome: outcome)
        }

        var testDescription: String {
            let headers = "\(language ?? "–") | \(acceptLanguage ?? "–") among \(available)"
            return headers.utf8.count > 120 ? String(headers.prefix(60)) + "… \(headers.utf8.count) bytes" : headers
        }

        func run() throws -> NegotiationResult {
            let negotiator = try Negotiator(
                available: names(available),
                default: LocaleIdentifier(defaultLocale) ?? LocaleIdentifier(literal: "und")
            )
            return negotiator.negotiate(LanguagePreferences(language: language, acceptLanguage: acceptLanguage))
        }
    }

    static let acceptLanguageCases: [Case] = [
        .accept("", "en_US", .defaulted, source: .nothing),
        .accept(" \t ", "en_US", .defaulted, source: .nothing),
        .accept(";;;", "en_US", .defaulted, source: .nothing),
        .accept(",,,", "en_US", .defaulted, source: .nothing),
        .accept("*", "en_US", .wildcard),
        .accept("*;q=0", "en_US", .defaulted),
        .accept("*;q=0, zh", "zh_CN", .matched),
        .accept("en;q=0", "en_US", .defaulted),
        .accept("en;q=0,*", "zh_CN", .wildcard),
        .accept("en;q=0.000,*;q=0.001", "zh_CN", .wildcard),
        .accept("en;q=0,zh;q=0,*", "en_US", .defaulted),
        .accept("zh;q=0,*;q=0.5", "en_US", .wildcard),
        .accept("*, zh", "en_US", .wildcard),
        .accept("*;q=0.5, zh", "zh_CN", .matched),
        .accept("fr, *;q=0.5, zh;q=0.1", "en_US", .wildcard),
        .accept("ZH_cn", "zh_CN", .matched),
        .accept("zh_CN.UTF-8", "zh_CN", .matched),
        .accept("zh-Hans", "zh_CN", .matched),
        .accept("zh-Hans-CN", "zh_CN", .matched),
        .accept("zh", "zh_CN", .matched),
        .accept("zh-Hant-HK,zh;q=0.9", "zh_CN", .matched),
        .accept("zh-Hant-HK", "en_US", .defaulted),
        .accept("zh-HK", "en_US", .defaulted),
        .accept("zh-TW", "en_US", .defaulted),
        .accept("yue", "en_US", .defaulted),
        .accept("zh-SG", "zh_CN", .matched),
        .accept("wuu", "zh_CN", .matched),
        .accept("fr", "en_US", .defaulted),
        .accept("xx, qaa", "en_US", .defaulted),
        .accept("i-klingon", available: "zh_CN en_US", default: "zh_CN", "en_US", .matched),
        .accept("zh-CN;q=0,zh", "en_US", .defaulted),
        .accept("zh-Hans;q=0, zh-CN, en", "en_US", .matched),
        .accept("zh-Hans;q=0, zh, *", available: "zh_CN en_US", default: "zh_CN", "en_US", .wildcard),
        .accept("zh-CN;q=0, zh-SG, en;q=0.1", available: "zh zh_Hant en_US", "en_US", .matched),
        .accept("zh;q=0, zh-CN", available: "zh_CN en_US", default: "en_US", "en_US", .defaulted),
        .accept("zh, zh;q=0", "en_US", .defaulted),
        .accept("sh;q=0, sr", available: "sr_Latn en_US", "en_US", .defaulted),
        .accept("es-419;q=0, es", available: "es_419 es_ES en_US", "es_ES", .matched),
        .accept("de-1901;q=0, de", available: "de en_US", "de", .matched),
        .accept(",,,zh-CN", "zh_CN", .matched),
        .accept(" , ,\t, zh-CN ,", "zh_CN", .matched),
        .accept("zh-CN;q=1.001", "en_US", .defaulted, source: .nothing),
        .accept("zh-CN;q=1.001, zh;q=0.1", "zh_CN", .matched),
        .accept("../../etc/passwd", "en_US", .defaulted, source: .nothing),
        .accept("../../etc/passwd, zh-CN", "zh_CN", .matched),
        .accept("zh-CN\r\nX-Injected: 1", "en_US", .defaulted, source: .nothing),
        .accept("\r\n, zh-CN", "zh_CN", .matched),
        .accept("zh-CN\0", "en_US", .defaulted, source: .nothing),
        .accept("\0,zh-CN", "zh_CN", .matched),
        .accept("中文, zh-CN", "zh_CN", .matched),
        .accept("gsw,en-US", available: "de en_US", "en_US", .matched),
        .accept("gsw", available: "de en_US", "de", .matched),
        .accept("gsw;q=0, gsw", available: "de en_US", "en_US", .defaulted),
        .accept("gsw, *", available: "de en_US", "en_US", .wildcard),
        .accept("zh-CN\t;\tq=0.5\t,\ten;q=0.4", "zh_CN", .matched),
        .accept("zh-CN;Q=0.5, en;Q=0.4", "zh_CN", .matched),
        .accept("en;Q=0.4, zh-CN;Q=0.5", "zh_CN", .matched),
        .accept("en-US,en;q=0.9,zh-CN;q=0.8", "en_US", .matched),
        .accept("zh-CN,zh;q=0.9,en;q=0.8", "zh_CN", .matched),
        .accept("en;q=0.5,zh;q=0.5", "en_US", .matched),
        .accept("zh;q=0.5,en;q=0.5", "zh_CN", .matched),
        .accept("zh;q=0.501,en;q=0.502", "en_US", .matched),
        .accept("en-USA, zh", "zh_CN", .matched),
        .accept("en, zh", available: "zh_CN", default: "en", "zh_CN", .matched),
        .accept("en", available: "zh_CN", default: "en", "en", .defaulted),
        .accept("fr, *;q=0.5, zh;q=0.1", available: "zh_CN", default: "en", "en", .wildcard),
        .accept("zh-SG, *;q=0.5", available: "zh_CN", default: "en", "zh_CN", .matched),
        .accept("en;q=0, *", available: "zh_CN", default: "en", "zh_CN", .wildcard),
        .accept("*", available: "", default: "en", "en", .wildcard),
        .accept("zh", available: "", default: "en", "en", .defaulted),
        .accept("fr", available: "en_US zh_CN", default: "zh_CN", "zh_CN", .defaulted),
        .accept("*", available: "en_US zh_CN", default: "zh_CN", "zh_CN", .wildcard),
        .accept("*", available: "en en_US", default: "en_US", "en_US", .wildcard),
        .accept("en-US", available: "en en_US zh", default: "zh", "en_US", .matched),
    ]

    @Test(arguments: acceptLanguageCases)
    func choosesByAcceptLanguage(_ sample: Case) throws {
        let result = try sample.run()
        #expect(result.locale.folderName == sample.expected)
        #expect(result.source == sample.source)
        #expect(result.outcome == sample.outcome)
    }

    static let languageCases: [Case] = [
        .language(nil, "en_US", .nothing, .defaulted),
        .language("", "en_US", .nothing, .defaulted),
        .language("zh_CN", "zh_CN", .languageHeader, .matched),
        .language("zh", "zh_CN", .languageHeader, .matched),
        .language(" zh-CN\t", "zh_CN", .languageHeader, .matched),
        .language("zh-CN, en", "zh_CN", .languageHeader, .matched),
        .language("zh-CN;q=0", "zh_CN", .languageHeader, .matched),
        .language("zh-CN ;q=0.1", accept: "en", "zh_CN", .languageHeader, .matched),
        .language("zh_CN", accept: "en", "zh_CN", .languageHeader, .matched),
        .language("en", accept: "zh", "en_US", .languageHeader, .matched),
        .language("fr", accept: "zh", "en_US", .languageHeader, .defaulted),
        .language("zh-HK", accept: "zh", "en_US", .languageHeader, .defaulted),
        .language("", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language(" ", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language(",zh", accept: "fr", "en_US", .acceptLanguage, .defaulted),
        .language("*", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("../../x", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("en\r\nX: y", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("en\0", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("en-x-12345678-12345678-12345678-1234", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("en-x-12345678-12345678-12345678-123", accept: "zh", "en_US", .languageHeader, .matched),
        .language("en-x-a-b-c-d-e-f-g", accept: "zh", "zh_CN", .acceptLanguage, .matched),
        .language("zh-CN," + String(repeating: "x", count: 1 << 20), "zh_CN", .languageHeader, .matched),
        .language(String(repeating: " ", count: 1 << 20) + "en", accept: "zh", "zh_CN", .acceptLanguage, .matched),
    ]

    @Test(arguments: languageCases)
    func choosesByLanguageHeader(_ sample: Case) throws {
        let result = try sample.run()
        #expect(result.locale.folderName == sample.expected)
        #expect(result.source == sample.source)
        #expect(result.outcome == sample.outcome)
    }

    @Test(arguments: ["_", "-", ",", ";", "*", "a", "a,", ";q=", "\u{0}", "é", "en-"])
    func survivesAMebibyte(of filler: String) throws {
        let header = String(repeating: filler, count: (1 << 20) / filler.utf8.count)
        let negotiator = try Negotiator(available: names("zh_CN en_US"), default: LocaleIdentifier(literal: "en_US"))
        let clock = ContinuousClock()
        let time = clock.measure {
            let result = negotiator.negotiate(LanguagePreferences(language: header, acceptLanguage: header))
            #expect(result.locale.folderName == "en_US")
            #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "zh," + header)).index == 0)
        }
        #expect(time < .milliseconds(100))
    }

    @Test func readsAHeaderOf1024BytesAndNoMore() throws {
        let negotiator = try Negotiator(available: names("en_US zh_CN"), default: LocaleIdentifier(literal: "en_US"))
        func locale(_ header: String) -> String {
            negotiator.negotiate(LanguagePreferences(acceptLanguage: header)).locale.folderName
        }
        let spaces = String(repeating: " ", count: 1018)
        #expect((spaces + ",zh-CN").utf8.count == 1024)
        #expect(locale(spaces + ",zh-CN") == "zh_CN")
        #expect(locale(spaces + " ,zh-CN") == "en_US")
        #expect(locale(spaces + ",zh-CN,fr") == "en_US")
        #expect(locale(spaces.dropLast() + ",zh-CN,fr") == "zh_CN")
        #expect(locale("zh," + spaces + ",en-US") == "zh_CN")
    }

    @Test func readsSixteenRangesAndNoMore() throws {
        let negotiator = try Negotiator(available: names("en_US zh_CN"), default: LocaleIdentifier(literal: "en_US"))
        func locale(_ header: String) -> String {
            negotiator.negotiate(LanguagePreferences(acceptLanguage: header)).locale.folderName
        }
        // Much less wanted, so that only the number of ranges decides.
        let others = (0..<15).map { _ in "fr;q=0.1" }
        #expect(locale((others + ["zh"]).joined(separator: ",")) == "zh_CN")
        #expect(locale((others + ["fr", "zh"]).joined(separator: ",")) == "en_US")
        #expect(locale((others + ["", " ", "zh"]).joined(separator: ",")) == "zh_CN")
    }

    @Test func limitsAreSettings() throws {
        let options = NegotiationOptions(limits: NegotiationLimits(headerBytes: 8, ranges: 1))
        let negotiator = try Negotiator(
            available: names("en_US zh_CN"),
            default: LocaleIdentifier(literal: "en_US"),
            options: options
        )
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "zh,fr,de,es")).index == 1)
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "fr,zh")).index == 0)
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "zh;q=0.55")).index == 0)
        let none = NegotiationOptions(limits: NegotiationLimits(headerBytes: -1), cacheCapacity: -1)
        let deaf = try Negotiator(
            available: names("en_US zh_CN"),
            default: LocaleIdentifier(literal: "en_US"),
            options: none
        )
        #expect(deaf.negotiate(LanguagePreferences(language: "zh", acceptLanguage: "zh")).source == .nothing)
        #expect(deaf.cacheStatistics.count == 0)
    }

    @Test(arguments: [
        ("zh_CN", "zh_CN", NegotiationResult.Outcome.matched), ("zh-SG", "zh_CN", .matched),
        ("fr", "en_US", .defaulted),
        ("en_US", "en_US", .matched),
    ])
    func anExplicitLocaleComesFirst(explicit: String, expected: String, outcome: NegotiationResult.Outcome) throws {
        let negotiator = try Negotiator(available: names("en_US zh_CN"), default: LocaleIdentifier(literal: "en_US"))
        let result = negotiator.negotiate(
            LanguagePreferences(explicit: LocaleIdentifier(explicit), language: "zh", acceptLanguage: "zh")
        )
        #expect(result.locale.folderName == expected)
        #expect(result.source == .explicit)
        #expect(result.outcome == outcome)
    }

    @Test func maySetToLookBeyondAnUnavailableChoice() throws {
        let negotiator = try Negotiator(
            available: names("en_US zh_CN"),
            default: LocaleIdentifier(literal: "en_US"),
            options: NegotiationOptions(looksBeyondUnavailableChoice: true)
        )
        let french = LocaleIdentifier("fr")
        let second = negotiator.negotiate(LanguagePreferences(language: "fr", acceptLanguage: "zh"))
        #expect(second.index == 1 && second.source == .acceptLanguage)
        let first = negotiator.negotiate(LanguagePreferences(explicit: french, language: "zh", acceptLanguage: "en"))
        #expect(first.index == 1 && first.source == .languageHeader)
        let none = negotiator.negotiate(LanguagePreferences(explicit: french, language: "de"))
        #expect(none.outcome == .defaulted && none.source == .languageHeader)
    }

    @Test(arguments: [
        ("zh-HK", "zh_CN"), ("zh-Hant", "zh_CN"), ("zh-MO", "zh_CN"), ("yue", "en_US"), ("fr-CA", "de"),
        ("fr, zh-HK", "de"), ("fr;q=0.1, zh-HK", "zh_CN"), ("zh-HK, en;q=0.1", "en_US"),
        ("zh-HK, zh-CN;q=0", "en_US"), ("it", "zh_CN"), ("pt", "en_US"),
    ])
    func asksTheFallbackTableWhereNothingMatches(header: String, expected: String) throws {
        let negotiator = try Negotiator(
            available: names("en_US zh_CN de"),
            default: LocaleIdentifier(literal: "en_US"),
            fallbacks: [
                LocaleIdentifier(literal: "zh_Hant"): names("zh_TW zh_CN"),
                LocaleIdentifier(literal: "fr"): names("de"),
                LocaleIdentifier(literal: "it"): names("zh_CN de"),
                LocaleIdentifier(literal: "pt"): names("es"),
            ]
        )
        let result = negotiator.negotiate(LanguagePreferences(acceptLanguage: header))
        #expect(result.locale.folderName == expected)
        #expect((result.outcome == .fallback) == (expected != "en_US"))
        if !header.contains(",") {
            #expect(negotiator.negotiate(LanguagePreferences(language: header)).locale.folderName == expected)
        }
    }

    @Test func givesTheIndexOfWhatWasGiven() throws {
        let negotiator = try Negotiator(available: names("zh-cn EN_us"), default: LocaleIdentifier(literal: "fr"))
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "en")).index == 1)
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "zh-SG")).index == 0)
        #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: "ja")).index == nil)
        let inside = try Negotiator(available: names("zh_CN en_US"), default: LocaleIdentifier(literal: "en-US"))
        #expect(inside.negotiate(LanguagePreferences()).index == 1)
    }

    @Test func theSameHeaderCostsALookUp() throws {
        let negotiator = try Negotiator(available: names("en_US zh_CN"), default: LocaleIdentifier(literal: "en_US"))
        for _ in 0..<10 { _ = negotiator.negotiate(LanguagePreferences(acceptLanguage: "zh, en;q=0.5")) }
        #expect(negotiator.cacheStatistics == (1, 1))
        // Another header, or the same value in another header, is another entry.
        let other = negotiator.negotiate(LanguagePreferences(language: "zh, en;q=0.5"))
        #expect(other.source == .languageHeader)
        #expect(negotiator.cacheStatistics == (2, 2))
    }

    @Test func aLongHeaderIsCutBeforeItIsAKey() throws {
        let negotiator = try Negotiator(available: names("en_US zh_CN"), default: LocaleIdentifier(literal: "en_US"))
        let tail = String(repeating: "x", count: 2000)
        for end in ["", "1", "2"] {
            let preferences = LanguagePreferences(language: ",;" + tail + end, acceptLanguage: "zh," + tail + end)
            #expect(negotiator.negotiate(preferences).index == 1)
        }
        #expect(negotiator.cacheStatistics == (1, 1))
    }

    @Test func theCacheIsBounded() throws {
        let negotiator = try Negotiator(
            available: names("en_US zh_CN"),
            default: LocaleIdentifier(literal: "en_US"),
            options: NegotiationOptions(cacheCapacity: 4)
        )
        for number in 0..<100 {
            let header = "x\(number), \(number % 2 == 0 ? "zh" : "en")"
            #expect(negotiator.negotiate(LanguagePreferences(acceptLanguage: header)).index == (number + 1) % 2)
        }
        #expect(negotiator.cacheStatistics == (4, 100))
        for header in ["x96, zh", "x97, en", "x98, zh", "x99, en"] {
            _ = negotiator.negotiate(LanguagePreferences(acceptLanguage: header))
        }
        #expect(negotiator.cacheStatistics == (4, 100))
        #expect(NegotiationOptions().cacheCapacity == 256)
    }

    @Test func threadsMayShareOne() async throws {
        let negotiator = try Negotiator(
            available: names("en_US zh_CN"),
            default: LocaleIdentifier(literal: "en_US"),
            options: NegotiationOptions(cacheCapacity: 8)
        )
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<500).count { number in
                        let header = "x\(number % 20), \(task % 2 == 0 ? "zh" : "en")"
                        let preferences = LanguagePreferences(acceptLanguage: header)
                        return negotiator.negotiate(preferences).index != (task + 1) % 2
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }

    /// Whatever a request says, it gets something that exists, and the same again.
    @Test func alwaysGivesAnAvailableLocaleOrTheDefault() throws {
        var random = SeededGenerator(seed: 6)
        let pieces = [
            "en", "zh", "fr", "zh-HK", "*", "zh_CN", "en-US", ",", ",", ",", ";", ";q=0", ";q=0.5", ";q=1", "q=", " ",
            "\t", "-", "_", "Hans", "Hant", "CN", "x", "u", "nu-latn", "../", "\0", "\r\n", "é", ";q=0.1234", "419",
        ]
        let available = names("en_US zh_CN pt_BR")
        let inside = try Negotiator(available: available, default: available[0])
        let outside = try Negotiator(
            available: available,
            default: LocaleIdentifier(literal: "de"),
            options: NegotiationOptions(cacheCapacity: 0)
        )
        var seen: Set<LocaleIdentifier> = []
        var outcomes: Set<NegotiationResult.Outcome> = []
        for _ in 0..<2000 {
            let header = (0..<Int.random(in: 0...40, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let preferences = LanguagePreferences(
                language: Bool.random(using: &random) ? nil : header,
                acceptLanguage: header
            )
            let first = inside.negotiate(preferences)
            #expect(available.contains(first.locale), "\(header.debugDescription)")
            #expect(first.index.map { available[$0] } == first.locale)
            #expect(inside.negotiate(preferences) == first)
            let second = outside.negotiate(preferences)
            #expect(available.contains(second.locale) || second.locale == outside.defaultLocale)
            #expect((second.index == nil) == (second.locale == outside.defaultLocale))
            seen.insert(second.locale)
            outcomes.insert(second.outcome)
        }
        #expect(seen.count >= 3, "the headers lead somewhere")
        #expect(outcomes.count == 3, "matched, wildcard, default")
    }
}

/// The locales of a list with spaces between them.
func names(_ text: String) -> [LocaleIdentifier] {
    text.split(separator: " ").compactMap { LocaleIdentifier(String($0)) }
}
