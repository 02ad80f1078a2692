import ICU
import MessageFormat
import Phrasebook
import Testing
import TextKernel

@Suite struct TextPlanTests {
    private static func user(
        _ files: HomeFiles, _ value: MessageArgument?, locale: LocaleIdentifier = .english, timeZone: String? = nil
    ) async throws -> String? {
        var arguments = MessageArguments()
        arguments["x"] = value
        return try await files.store().snapshot.answer(
            to: "c", in: "api", locale: locale, arguments: arguments, timeZone: timeZone
        ).user
    }

    // MARK: Values

    /// A value is never read again, and brings nothing that disturbs the text around it.
    @Test(arguments: [
        ("{x}", "A {x}."), ("{0}", "A {0}."), ("'{y}'", "A '{y}'."), ("it''s #", "A it''s #."),
        ("<b>\"\\", "A <b>\"\\."),
        ("a\u{0}b\u{7F}c\u{85}d", "A abcd."), ("a\r\nb\tc", "A abc."),
        ("a\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}b", "A ab."),
        ("a\u{2066}\u{2067}\u{2068}\u{2069}b", "A ab."), ("e\u{301}", "A e\u{301}."), ("👩‍👩‍👧", "A 👩‍👩‍👧."),
        ("中文", "A 中文."),
    ])
    func aTextIsShownWithoutItsControls(value: String, text: String) async throws {
        let shown = try await Self.user(.oneText(.text, "A {x}."), .text(value))
        #expect(shown.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }

    /// U+2068 and U+2069 are put around an argument only where it runs against its text.
    @Test(arguments: [
        ("en_US", "Pay {x}.", "אבג", "Pay \u{2068}אבג\u{2069}."), ("en_US", "Pay {x}.", "abc", "Pay abc."),
        ("en_US", "Pay {x}.", "123", "Pay 123."), ("zh_CN", "付 {x}。", "中文", "付 中文。"),
        ("en_US", "Pay {x}.", "abc אבג", "Pay \u{2068}abc אבג\u{2069}."),
        ("ar", "ادفع {x}.", "abc", "ادفع \u{2068}abc\u{2069}."),
        ("ar", "ادفع {x}.", "سلام", "ادفع سلام."), ("he", "שלם {x}.", "אבג", "שלם אבג."),
        ("he", "שלם {x}.", "中文", "שלם \u{2068}中文\u{2069}."),
    ])
    func anArgumentIsIsolatedOnlyWhereDirectionsMix(
        locale: String, text: String, value: String, expected: String
    ) async throws {
        let asked = try #require(LocaleIdentifier(locale))
        let shown = try await Self.user(.oneText(.text, text, locale: locale), .text(value), locale: asked)
        #expect(shown == expected)
    }

    /// Amounts as CLDR 42 writes them (ICU 72): all their digits, and at least those that the currency is shown with.
    @Test(arguments: [
        ("1234.50", "CNY", "CN¥1,234.50", "¥1,234.50"), ("1234.5", "CNY", "CN¥1,234.50", "¥1,234.50"),
        ("1234", "USD", "$1,234.00", "US$1,234.00"), ("-1.5", "USD", "-$1.50", "-US$1.50"),
        ("1234.567", "USD", "$1,234.567", "US$1,234.567"), ("1500", "JPY", "¥1,500", "JP¥1,500"),
        ("1.5", "KWD", "KWD\u{A0}1.500", "KWD\u{A0}1.500"), ("500", "USDT", "USDT\u{A0}500.00", "USDT\u{A0}500.00"),
        ("0.123456", "USDT", "USDT\u{A0}0.123456", "USDT\u{A0}0.123456"),
        ("1234567.1234567", "usdt", "USDT\u{A0}1,234,567.1234567", "USDT\u{A0}1,234,567.1234567"),
        ("0.5", "ETH", "ETH\u{A0}0.5", "ETH\u{A0}0.5"), ("2", "BTC", "BTC\u{A0}2", "BTC\u{A0}2"),
        ("0.000000000000000001", "ETH", "ETH\u{A0}0.000000000000000001", "ETH\u{A0}0.000000000000000001"),
        ("99999999999999999999.99", "EUR", "€99,999,999,999,999,999,999.99", "€99,999,999,999,999,999,999.99"),
    ])
    func moneyIsWrittenAsTheLocaleWritesIt(
        amount: String, currency: String, english: String, chinese: String
    ) async throws {
        let files = HomeFiles.oneText(.money, "{x}", locale: "zh_CN")
        #expect(try await Self.user(files, .money(amount, currency)) == english)
        #expect(try await Self.user(files, .money(amount, currency), locale: .chinese) == chinese)
    }

    @Test(arguments: [
        ("1.50", "CNY", false), ("1.505", "CNY", true), ("1", "JPY", false), ("1.0", "JPY", true),
        ("1.234", "KWD", false), ("1.2345", "KWD", true), ("0.123456", "USDT", false), ("0.1234567", "USDT", true),
        ("0.123", "XYZ-COIN", false),
    ])
    func surplusDigitsAreRejectedWhereTheManifestSaysSo(amount: String, currency: String, isSurplus: Bool) async throws
    {
        let strict = HomeFiles.oneText(.money, "Pay {x}.", manifest: #""rejectSurplusDigits": true,"#)
        let lenient = HomeFiles.oneText(.money, "Pay {x}.")
        #expect(try await (Self.user(strict, .money(amount, currency)) == "Plain.") == isSurplus)
        #expect(try await Self.user(lenient, .money(amount, currency))?.contains(amount.prefix(4)) == true)
    }

    /// 03:04:05 in UTC is 11:04 in Shanghai; the text names the zone.
    @Test(arguments: [
        ("Asia/Tokyo", "Asia/Shanghai", "12:04", "GMT+9"), (nil, "Asia/Shanghai", "11:04", "GMT+8"),
        (nil, nil, "3:04", "UTC"),
        ("Europe/Paris", nil, "4:04", "GMT+1"), ("Mars/Olympus", "Asia/Shanghai", "11:04", "GMT+8"),
        ("", nil, "3:04", "UTC"), ("CST", "Asia/Shanghai", "11:04", "GMT+8"), ("IST", nil, "3:04", "UTC"),
        ("+08:00", nil, "3:04", "UTC"), ("GMT+8", nil, "11:04", "GMT+8"),
        ("UTC", "Asia/Shanghai", "3:04", "UTC"),
    ])
    func instantsAreShownInTheCallersZoneElseTheManifestsElseUTC(
        caller: String?, manifest: String?, time: String, zone: String
    ) async throws {
        let files = HomeFiles.oneText(
            .instant, "{x, date, ::yMMMdjmz}", locale: "zh_CN",
            manifest: manifest.map { #""timeZone": "\#($0)","# } ?? "")
        let instant = MessageArgument.instant("2026-01-02T03:04:05Z")
        let english = try #require(try await Self.user(files, instant, timeZone: caller))
        #expect(english.contains(time) && english.contains(zone) && english.hasPrefix("Jan 2, 2026"), "\(english)")
        let chinese = try #require(try await Self.user(files, instant, locale: .chinese, timeZone: caller))
        #expect(chinese.contains(time) && chinese.contains(zone) && chinese.hasPrefix("2026年1月2日"), "\(chinese)")
    }

    @Test func aZoneMayBeOnAnotherDay() async throws {
        let files = HomeFiles.oneText(.instant, "{x, date, ::yMMMdjmz}")
        let text = try await Self.user(
            files, .instant("2026-01-02T23:30:00-05:00"), timeZone: "Asia/Shanghai")
        #expect(text?.hasPrefix("Jan 3, 2026") == true && text?.contains("12:30") == true)
    }

    @Test(arguments: [
        ("FR", "France", "法国"), ("fr", "France", "法国"), ("CN", "China", "中国"), ("419", "Latin America", "拉丁美洲"),
    ])
    func aRegionIsShownByItsName(code: String, english: String, chinese: String) async throws {
        let files = HomeFiles.oneText(.region, "{x}", locale: "zh_CN")
        for value in [MessageArgument.region(code), .text(code)] {
            #expect(try await Self.user(files, value) == english)
            #expect(try await Self.user(files, value, locale: .chinese) == chinese)
        }
    }

    @Test(arguments: [
        (0, "No tries."), (1, "1 try."), (2, "2 tries."), (1_234_567, "1,234,567 tries."), (-1, "-1 try."),
    ])
    func aPluralFollowsItsNumber(count: Int, text: String) async throws {
        let files = HomeFiles.oneText(.integer, "{x, plural, =0 {No tries.} one {# try.} other {# tries.}}")
        #expect(try await Self.user(files, .integer(count)) == text)
    }

    // MARK: Twins

    // MARK: Along the chain

    private static let coded = [#""code": "c", "arguments": {"x": "text"}"#]

    /// In each locale the text, else its twin, else the next locale; only at the end the generic text.
    @Test(
        arguments: [
            // The texts of Chinese and of English: user, its twin. Then what is said with the argument and without.
            (["甲 {x}。", nil], ["A {x}.", "A."], "甲 1。", "A."),
            (["甲 {x}。", "甲。"], ["A {x}.", "A."], "甲 1。", "甲。"),
            (["甲 {x}。", nil], ["A {x}.", nil], "甲 1。", "请联系客服。"),
            (["甲 {x}。", nil], ["A.", nil], "甲 1。", "A."),
            ([nil, "甲。"], ["A {x}.", "A."], "甲。", "甲。"),
            ([nil, nil], ["A {x}.", nil], "A 1.", "请联系客服。"),
            ([nil, nil], [nil, nil], "请联系客服。", "请联系客服。"),
            (["甲。", "乙。"], ["A {x}.", "A."], "甲。", "甲。"),
        ] as [([String?], [String?], String, String)])
    func aUserTextFallsAlongTheChain(
        chinese: [String?], english: [String?], with: String, without: String
    ) async throws {
        func texts(_ pair: [String?]) -> [String: String] {
            var texts = ["c": "M"]
            texts["c.user"] = pair[0]
            texts["c.user.plain"] = pair[1]
            return texts
        }
        let snapshot = try await HomeFiles.small(
            codes: Self.coded, texts: ["en_US": texts(english), "zh_CN": texts(chinese)]
        ).store().snapshot
        #expect(snapshot.answer(to: "c", in: "api", locale: .chinese, arguments: ["x": "1"]).user == with)
        #expect(snapshot.answer(to: "c", in: "api", locale: .chinese).user == without)
        #expect(snapshot.answer(to: "c", in: "api", locale: .chinese, arguments: ["x": .text(" ")]).user == without)
    }

    /// A locale that is half translated hides no good text: the field has a label in English alone.
    @Test func aFieldWithoutALabelTakesTheNextLocalesText() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"field": "field"}"#],
            texts: [
                "en_US": ["c": "M", "c.user": "Check {field}.", "c.user.plain": "Check."],
                "ja_JP": ["c.user": "{field}をご確認ください。"],
            ],
            common: [
                "en_US": ["field.postal_code": "postal code", "user.unavailable": "Later."],
                "ja_JP": ["user.unavailable": "後ほど。"],
            ])
        let snapshot = try await files.store().snapshot
        let japanese = LocaleIdentifier(literal: "ja_JP")
        func user(_ field: FieldPath) -> ResolvedText? {
            snapshot.answer(to: "c", in: "api", locale: japanese, arguments: ["field": .field(field)]).text(.user)
        }
        #expect(user("postalCode")?.text == "Check postal code." && user("postalCode")?.localeName == "en_US")
        #expect(user("other")?.text == "Check.")
        #expect(snapshot.answer(to: "c", in: "api", locale: japanese).user == "Check.")
    }

    @Test func messagesAndHandlingsFallAlongTheChainToo() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text"}"#, #""code": "d", "arguments": {"x": "text"}"#],
            texts: [
                "en_US": [
                    "c": "M {x}", "c.plain": "M", "c.handling": "H {x}", "c.handling.plain": "H", "d": "N {x}",
                    "d.handling": "I {x}",
                ],
                "zh_CN": ["c": "消息 {x}", "c.handling": "处理 {x}", "d": "错误 {x}", "d.handling": "方法 {x}"],
            ])
        let snapshot = try await files.store().snapshot
        let full = snapshot.answer(to: "c", in: "api", locale: .chinese, arguments: ["x": "1"])
        #expect([full.message, full.contractMessage, full.handling] == ["消息 1", "M 1", "处理 1"])
        let bare = snapshot.answer(to: "c", in: "api", locale: .chinese)
        #expect([bare.message, bare.contractMessage, bare.handling] == ["M", "M", "H"])
        #expect(bare.text(.message)?.localeName == "en_US")
        // At the end a message's own words speak, and a handling is absent.
        let none = snapshot.answer(to: "d", in: "api", locale: .chinese)
        #expect([none.message, none.contractMessage, none.handling] == ["错误", "N", nil])
        #expect(none.text(.message)?.localeName == "zh_CN")
    }

    /// What integrators read is looked for in the contract locale as well, where the chain does not have it.
    @Test func theContractLocaleIsLastForIntegrators() async throws {
        let files = HomeFiles.small(
            codes: Self.coded,
            texts: [
                "en_US": ["c": "M {x}", "c.plain": "M", "c.handling": "H", "c.user": "U"],
                "zh_CN": ["c": "消息 {x}"], "fr": ["c.handling": "T {x}"],
            ])
        let snapshot = try await files.store(StoreOptions(defaultLocale: .chinese)).snapshot
        let answer = snapshot.answer(to: "c", in: "api", locale: LocaleIdentifier(literal: "fr"))
        #expect([answer.message, answer.handling, answer.user] == ["M", "H", "请联系客服。"])
        #expect(answer.contractMessage == "M")
        let full = snapshot.answer(to: "c", in: "api", locale: LocaleIdentifier(literal: "fr"), arguments: ["x": "1"])
        #expect([full.message, full.handling] == ["消息 1", "T 1"])
    }

    /// An argument that fails in every locale of the chain is one event of the text.
    @Test func anArgumentIsCountedOnceForAText() async throws {
        let files = HomeFiles.small(
            codes: Self.coded, texts: ["en_US": ["c": "M {x}", "c.user": "U"], "zh_CN": ["c": "消息 {x}"]])
        let snapshot = try await files.store().snapshot
        _ = snapshot.answer(to: "c", in: "api", locale: .chinese).message
        #expect(snapshot.monitor.count(of: .missingArgument) == 1)
        var output = UTF8Buffer()
        snapshot.write(.message, of: "c", in: "api", locale: .chinese, arguments: ["x": 1], into: &output)
        #expect(output.text == "消息" && snapshot.monitor.count(of: .unfitArgument) == 1)
    }

    /// A buffer holds what was in it, and a text that fails half way leaves nothing behind.
    @Test func whatFailsLeavesNothingInTheBuffer() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text", "y": "text"}"#],
            texts: ["en_US": ["c": "{x} and “{y}”", "c.plain": "A \"quoted\" text", "c.user": "U"]])
        let snapshot = try await files.store().snapshot
        var output = UTF8Buffer("> ")
        snapshot.write(
            .message, of: "c", in: "api", locale: .english, arguments: ["x": "1"], escaping: .json, into: &output)
        #expect(output.text == #"> A \"quoted\" text"#)
        snapshot.write(.handling, of: "c", in: "api", locale: .english, into: &output)
        #expect(output.text == #"> A \"quoted\" text"#)
    }

    @Test func aTextWithoutATwinGivesWayToTheGenericUserText() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text"}"#],
            texts: ["en_US": ["c": "M", "c.user": "A {x}."], "zh_CN": ["c.user": "甲 {x}。"]])
        #expect(try await Self.user(files, nil) == "Please contact support.")
        #expect(try await Self.user(files, .integer(1), locale: .chinese) == "请联系客服。")
        #expect(try await Self.user(files, "b") == "A b.")
    }

    @Test func messagesAndHandlingsHaveTwinsToo() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text"}"#],
            texts: [
                "en_US": [
                    "c": "M {x}", "c.plain": "M", "c.handling": "H {x}", "c.handling.plain": "H", "c.user": "U",
                ]
            ])
        let snapshot = try await files.store().snapshot
        let bare = snapshot.answer(to: "c", in: "api", locale: .english)
        #expect([bare.message, bare.contractMessage, bare.handling, bare.user] == ["M", "M", "H", "U"])
        let full = snapshot.answer(to: "c", in: "api", locale: .english, arguments: ["x": "1"])
        #expect([full.message, full.contractMessage, full.handling, full.user] == ["M 1", "M 1", "H 1", "U"])
    }

    /// A known code always says something, and never a placeholder.
    @Test func aMessageWithoutATwinIsStillAMessage() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text"}"#],
            texts: ["en_US": ["c": "M {x}", "c.user": "U"], "zh_CN": ["c": "消息 {x}"]])
        let snapshot = try await files.store().snapshot
        for locale in [LocaleIdentifier.english, .chinese] {
            let message = snapshot.answer(to: "c", in: "api", locale: locale).message
            #expect(message?.isEmpty == false && message?.contains("{") == false)
        }
    }

    /// A handling that cannot be shown is absent: there is no generic one.
    @Test func aHandlingWithoutATwinIsAbsent() async throws {
        let files = HomeFiles.small(
            codes: [#""code": "c", "arguments": {"x": "text"}"#],
            texts: ["en_US": ["c": "M", "c.handling": "H {x}", "c.user": "U"]])
        #expect(try await files.store().snapshot.answer(to: "c", in: "api", locale: .english).handling == nil)
    }

    /// An amount in another currency than the text's own is not converted.
    @Test func anAmountThatTheStyleRefusesTakesTheTextToTheTwin() async throws {
        let files = HomeFiles.oneText(.money, "Pay {x, number, ::currency/USD}.")
        #expect(try await Self.user(files, .money("1", "USD")) == "Pay $1.00.")
        #expect(try await Self.user(files, .money("1", "CNY")) == "Plain.")
    }

    /// An argument that no text declares is no argument of a text.
    @Test func furtherArgumentsDoNotMatter() async throws {
        let files = HomeFiles.oneText(.text, "A {x}.")
        let answer = try await files.store().snapshot.answer(
            to: "c", in: "api", locale: .english, arguments: ["y": .unreadable("no"), "x": "b", "X": 7])
        #expect(answer.user == "A b.")
    }

    // MARK: Shared texts

    @Test func aSharedTextIsWordForWordTheSame() async throws {
        let files = HomeFiles.small(
            codes: [
                #""code": "a", "userText": "user.declined""#, #""code": "b", "userText": "user.declined""#,
                #""code": "c", "userText": "user.declined", "arguments": {"x": "text"}"#,
            ],
            texts: ["en_US": ["a": "A", "b": "B", "c": "C", "b.user": "Stolen {x"]])
        let changed = files.with(
            files.files["Locales/en_US/api.arb"]?.replacing("Stolen {x", with: "Stolen"), at: "Locales/en_US/api.arb")
        let snapshot = try await changed.store().snapshot
        for (locale, text) in [(LocaleIdentifier.english, "The payment was declined."), (.chinese, "支付被拒绝。")] {
            for code: Code in ["a", "b", "c"] {
                #expect(
                    snapshot.answer(to: code, in: "api", locale: locale, arguments: ["x": .unreadable("")]).user == text
                )
            }
        }
    }
}
