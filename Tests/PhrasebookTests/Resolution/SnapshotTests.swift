import ICU
import MessageFormat
import Phrasebook
import Testing

@Suite struct SnapshotTests {
    /// Each text says its key and its locale.
    private static let world: HomeFiles = {
        let keys = [
            "en_US": "abcd", "en_001": "c", "en_GB": "b", "zh_CN": "a", "zh": "bd", "zh_Hant": "a", "pt": "b",
            "pt_PT": "a",
        ]
        return .small(
            codes: "abcd".map { #""code": "\#($0)""# },
            texts: keys.mapValues { codes in
                Dictionary(uniqueKeysWithValues: codes.map { (String($0), "text \($0)") })
            })
    }()

    private static func winner(
        _ asked: String, _ code: String, _ options: StoreOptions = StoreOptions(), in files: HomeFiles = world
    ) async throws -> String? {
        let locale = try #require(LocaleIdentifier(asked))
        let text = try await files.store(options).snapshot.answer(to: Code(code), in: "api", locale: locale).text(
            .message)
        if let text {
            #expect(text.text == "text \(code)")
            #expect(LocaleIdentifier(text.localeName) == text.locale)
        }
        return text?.localeName
    }

    @Test(arguments: [
        ("zh_CN", "a", "zh_CN"), ("zh-CN", "a", "zh_CN"), ("zh_CN", "b", "zh"), ("zh_CN", "c", "en_US"),
        ("zh_Hant", "a", "zh_Hant"), ("zh_HK", "a", "zh_Hant"), ("zh_TW", "a", "zh_Hant"),
        ("zh_Hant_MO", "a", "zh_Hant"),
        ("zh_HK", "b", "en_US"), ("zh_Hant_TW", "d", "en_US"), ("zh_SG", "b", "zh"), ("en_GB", "b", "en_GB"),
        ("en_GB", "c", "en_001"), ("en_AU", "c", "en_001"), ("en_AU", "b", "en_US"), ("en_US", "c", "en_US"),
        ("pt_AO", "a", "pt_PT"), ("pt_AO", "b", "pt"), ("pt_BR", "a", "en_US"), ("pt_BR", "b", "pt"),
        ("fr_FR", "a", "en_US"), ("zh_CN-u-nu-hanidec", "a", "zh_CN"), ("tlh", "d", "en_US"),
    ])
    func aTextComesFromTheNearestLocale(asked: String, code: String, locale: String) async throws {
        #expect(try await Self.winner(asked, code) == locale)
    }

    /// Characters of another kind are no fallback, unless someone says so.
    @Test(arguments: [
        ("zh_HK", ["zh_HK": ["zh_CN"]], "zh_CN"), ("zh_HK", ["zh_Hant": ["zh_CN"]], "zh_CN"),
        ("zh_TW", ["zh_Hant": ["fr", "zh_CN"]], "zh_CN"), ("zh_TW", ["zh_HK": ["zh_CN"]], "en_US"),
        ("zh_HK", [:], "en_US"), ("zh_Hant", [:], "en_US"), ("ja", ["ja": ["zh_SG"]], "en_US"),
        ("ja", ["ja": ["zh_CN"]], "zh_CN"),
    ])
    func aConfiguredFallbackComesBeforeTheDefault(
        asked: String, table: [String: [String]], locale: String
    ) async throws {
        let files = HomeFiles.small(
            codes: [#""code": "a""#], texts: ["en_US": ["a": "text a"], "zh_CN": ["a": "text a"]])
        let fallbacks = Dictionary(
            uniqueKeysWithValues: try table.map { (key, values) in
                (try #require(LocaleIdentifier(key)), values.compactMap { LocaleIdentifier($0) })
            })
        #expect(try await Self.winner(asked, "a", StoreOptions(fallbacks: fallbacks), in: files) == locale)
    }

    @Test func parentsComeBeforeConfiguredFallbacksAndTheseBringTheirParents() async throws {
        let options = StoreOptions(fallbacks: [LocaleIdentifier(literal: "zh_HK"): [.chinese]])
        #expect(try await Self.winner("zh_HK", "a", options) == "zh_Hant")
        #expect(try await Self.winner("zh_HK", "d", options) == "zh")
        #expect(try await Self.winner("zh_HK", "c", options) == "en_US")
    }

    @Test func theDefaultLocaleIsTheHomesOwn() async throws {
        let options = StoreOptions(defaultLocale: .chinese)
        #expect(try await Self.winner("fr", "a", options) == "zh_CN")
        #expect(
            try await Self.winner("fr", "a", StoreOptions(defaultLocale: LocaleIdentifier(literal: "ja"))) == "en_US")
    }

    /// Each text of one answer has its own locale.
    @Test func theAnswerSaysWhichLocaleWonForEachText() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "a""#],
            texts: [
                "en_US": ["a": "M", "a.handling": "H", "a.user": "U"], "zh_CN": ["a": "消息"], "zh": ["a.handling": "处理"],
            ])
        let answer = try await files.store().snapshot.answer(to: "a", in: "api", locale: .chinese)
        #expect(TextKind.allCases.map { answer.text($0)?.localeName } == ["zh_CN", "zh", "en_US"])
        #expect(TextKind.allCases.map { answer.text($0)?.text } == ["消息", "处理", "U"])
        #expect(answer.contractMessage == "M")
    }

    /// `""` is absent, and so is a null.
    @Test func anEmptyTextFallsBack() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "a""#],
            texts: ["en_US": ["a": "M", "a.user": "U"], "zh_CN": ["a": "", "a.handling": ""]])
        let answer = try await files.store().snapshot.answer(to: "a", in: "api", locale: .chinese)
        #expect(answer.text(.message)?.localeName == "en_US")
        #expect(answer.handling == nil)
    }

    @Test(arguments: [
        "139006003", "C04", "100200", "", "limi", "LIMIT", "limit.user", "\u{0}", "{x}", "01", "+0", " 0",
    ])
    func anUnknownCodeKeepsItsNameAndGetsGenericTexts(code: String) async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        for (locale, message, user) in [
            (LocaleIdentifier.english, "Unknown error code", "Please contact support."),
            (.chinese, "未知错误码", "请联系客服。"),
        ] {
            let answer = snapshot.answer(to: Code(code), in: "shop", locale: locale, arguments: ["x": "y"])
            #expect(!answer.isKnown && answer.entry == nil && answer.retry == nil)
            #expect(answer.code.rawValue == code)
            #expect(answer.message == message && answer.user == user && answer.handling == nil)
            #expect(answer.contractMessage == "Unknown error code")
        }
        #expect(snapshot.monitor.count(of: .unknownCode) == 2)
    }

    @Test func aCatalogMayAnswerUnknownCodesItself() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "a""#],
            texts: ["en_US": ["catalog.unknown": "No such result", "catalog.unknown.user": "Ask us."]])
        let answer = try await files.store().snapshot.answer(to: "b", in: "api", locale: .chinese)
        #expect(answer.message == "No such result" && answer.user == "Ask us.")
        #expect(answer.text(.user)?.localeName == "en_US")
    }

    @Test func anUnknownCatalogIsToldByTheAnswer() async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        for name: Catalog.Name in ["", "Shop", "shop.json", "../shop"] {
            let answer = snapshot.answer(to: "0", in: name, locale: .english)
            #expect(answer.catalog == nil && !answer.isKnown)
            #expect(snapshot.catalog(name) == nil)
        }
        #expect(snapshot.monitor.count(of: .unknownCatalog) == 4)
        #expect(snapshot.monitor.events.count == 1)
    }

    /// C26 and C27 are in the prose of order-acquiring only.
    @Test func aCodeOfTheProseIsUnknownAndHasItsAdvice() async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        let answer = snapshot.answer(to: "P9", in: "shop", locale: .english)
        #expect(!answer.isKnown)
        #expect(answer.retry?.advice == .later && answer.retry?.source == .list)
        #expect(answer.message == "Unknown error code")
        #expect(snapshot.catalog("shop")?.codes.contains("P9") == false)
    }

    @Test func wordsOfTheReferencePagesFollowTheChain() async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        #expect(snapshot.word("catalog.title", of: "shop", locale: .chinese) == "商店")
        #expect(snapshot.word("catalog.title", of: "shop", locale: LocaleIdentifier(literal: "fr")) == "The shop")
        #expect(snapshot.word("catalog.overview", of: "shop", locale: .english) == nil)
        #expect(snapshot.word("catalog.title", of: "other", locale: .english) == nil)
    }

    @Test(arguments: [("zh_CN", "zh-CN"), ("zh-CN", "zh-CN"), ("zh_cn", "zh-CN"), ("en-us", "en-US")])
    func aLoadedLocaleIsFoundInAnySpelling(text: String, tag: String) async throws {
        #expect(try await HomeFiles.shop.store().snapshot.loadedLocale(text)?.languageTag == tag)
    }

    @Test(arguments: ["zh", "zh_TW", "", "../zh_CN", "zh_CN\u{0}", "fr"])
    func aLocaleThatIsNotLoadedIsNotFound(text: String) async throws {
        #expect(try await HomeFiles.shop.store().snapshot.loadedLocale(text) == nil)
    }

    /// What a request says reaches no path and no header: only our own tags come back.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ("zh-CN\r\nSet-Cookie: a=b", "en-US"), ("../../etc/passwd", "en-US"), ("zh\u{0}", "en-US"),
            (String(repeating: "zh-", count: 200_000), "en-US"),
            (String(repeating: ",", count: 600_000) + "zh", "en-US"),
            (String(repeating: "x;q=0.", count: 100_000), "en-US"), ("zh;q=9999999999999999999999", "en-US"),
            ("{x}", "en-US"), ("😀,zh", "zh-CN"), ("zh\u{202E}", "en-US"), ("%7A%68", "en-US"), ("zh-HK", "en-US"),
            ("fr, zh;q=0.1", "zh-CN"), ("*;q=0", "en-US"),
        ])
    func aHostileHeaderGivesALoadedLocale(header: String, tag: String) async throws {
        let snapshot = try await HomeFiles.shop.store().snapshot
        for preferences in [
            LanguagePreferences(acceptLanguage: header), LanguagePreferences(language: nil, acceptLanguage: header),
        ] {
            let locale = snapshot.negotiate(preferences).locale
            #expect(locale.languageTag == tag)
            let body = snapshot.answer(to: "0", in: "shop", locale: locale).body()
            #expect(body[header: "content-language"] == tag)
        }
        let byLanguage = snapshot.negotiate(LanguagePreferences(language: header)).locale
        #expect([.english, .chinese].contains(byLanguage))
    }
}
