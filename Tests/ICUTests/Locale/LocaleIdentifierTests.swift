import ICU
import TestSupport
import Testing
import TextKernel

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct LocaleIdentifierTests {
    @Test(arguments: [
        ("zh_CN", "zh-CN"), ("zh-cn", "zh-CN"), ("ZH_cn", "zh-CN"), ("zh_CN.UTF-8", "zh-CN"),
        ("zh-Hans-CN", "zh-Hans-CN"), ("ZH_hans_cn", "zh-Hans-CN"), ("de_DE@euro", "de-DE"),
        ("de_DE.ISO-8859-15@euro", "de-DE"), ("ar@numbers=latn;calendar=islamic", "ar"), ("en", "en"),
        ("es-419", "es-419"), ("ca-ES-VALENCIA", "ca-ES-valencia"), ("de-1901", "de-1901"), ("xx", "xx"),
        ("tlh", "tlh"), ("und", "und"), ("und-CN", "und-CN"), ("EN-x-Foo", "en-x-foo"), ("kok-IN", "kok-IN"),
    ])
    func readsEverySpelling(text: String, tag: String) {
        #expect(LocaleIdentifier(text)?.languageTag == tag)
    }

    @Test(arguments: [
        ("i-klingon", "tlh"), ("I_KLINGON", "tlh"), ("iw", "he"), ("iw_IL", "he-IL"), ("in", "id"), ("ji", "yi"),
        ("zh-min-nan", "nan"), ("zh-min", "nan-x-zh-min"), ("zh-guoyu", "zh"), ("zh-cmn-Hans-CN", "zh-Hans-CN"),
        ("zh-yue-HK", "yue-HK"), ("sgn-BE-FR", "sfb"), ("en-GB-oed", "en-GB-oxendict"), ("no-bok", "nb"),
        ("i-default", "en-x-i-default"),
    ])
    func replacesLegacyTags(text: String, tag: String) {
        #expect(LocaleIdentifier(text)?.languageTag == tag)
    }

    @Test(arguments: [
        ("ar-EG-u-nu-latn", "ar-EG-u-nu-latn"), ("AR_U_NU_LATN", "ar-u-nu-latn"),
        ("de-u-nu-arab-co-phonebk", "de-u-co-phonebk-nu-arab"), ("de-u-nu-arab-nu-latn", "de-u-nu-arab"),
        ("de-u-kn-true", "de-u-kn"), ("de-u-zz1-abc", "de-u-abc-zz1"), ("en-x-a-b", "en-x-a-b"),
        ("en-u-nu-latn-t-fr", "en-t-fr-u-nu-latn"), ("en-a-bcd-u-kn-x-y", "en-a-bcd-u-kn-x-y"),
    ])
    func ordersExtensions(text: String, tag: String) {
        #expect(LocaleIdentifier(text)?.languageTag == tag)
    }

    @Test(arguments: [
        "", " ", "en ", " en", "../../etc/passwd", "en../../etc/passwd", "en./etc", "*", "en-*", "e", "C", "roots-x",
        "abcd",
        "engl", "i", "i-", "x-foo", "-en", "en-", "en--US", "en__POSIX", "en\0", "\0", "en\0US", "en\r\n", "en\nUS",
        "en-US\r", "é", "ｅｎ", "中文", "zh_ＣＮ", "1a", "toolonglanguage", "1234567890123", "en-abcdefghi", "en-US-US",
        "en-Latn-Cyrl", "en-USA", "en_USA", "en-1234567890", "en-1901-1901", "en-US-Latn", "en-u", "en-u-", "en-u-nu-u",
        "en-u-a1", "en-t", "en-x", "en-a-bb-a-cc", "en-x-123456789", "en.", "en@", "en.@euro", "en@a@b", "en.a.b",
        "en@a/b", "en US", "en;q=1", "en,de",
    ])
    func refusesIllFormedNames(text: String) {
        #expect(LocaleIdentifier(text) == nil)
    }

    @Test func capsLengthAndSubtags() {
        let longest = "en-US-x-12345678-12345678-123456789".dropLast() + "8"
        #expect(longest.utf8.count == 35)
        #expect(LocaleIdentifier(longest + "") == nil, "a subtag of nine letters")
        let full = "en-US-x-12345678-12345678-1234567-1"
        #expect(full.utf8.count == 35)
        #expect(LocaleIdentifier(full) != nil)
        #expect(LocaleIdentifier(full + "2") == nil)
        #expect(LocaleIdentifier(full + "2", maximumLength: 36) != nil)
        #expect(LocaleIdentifier("en-x-a-b-c-d-e-f") != nil)
        #expect(LocaleIdentifier("en-x-a-b-c-d-e-f-g") == nil)
        #expect(LocaleIdentifier("en_x_a_b-c-d_e_f_g") == nil)
        #expect(LocaleIdentifier("en-x-a-b-c-d-e-f-g", maximumLength: 35, maximumSubtags: 9) != nil)
        #expect(LocaleIdentifier("zh_CN.UTF-8@" + String(repeating: "a", count: 24)) == nil)
        for filler in ["_", "-", "a", ".", "@", "a-"] {
            #expect(LocaleIdentifier(String(repeating: filler, count: 1 << 20)) == nil)
        }
    }

    @Test func neverLetsALongNameReachICU() {
        let extended = "de-u-co-phonebk-nu-arab-hc-h23-ca-islamic-tz-usnyc-kn-ka-shifted"
        let locale = LocaleIdentifier(extended, maximumLength: 156, maximumSubtags: 40)
        #expect(locale?.icuName.hasPrefix("de@") == true)
        #expect(locale?.icuName.contains("numbers=arab") == true)
        let variants = "en-" + (0..<12).map { "variant\($0 % 10)" }.joined(separator: "-")
        #expect(LocaleIdentifier(variants, maximumLength: 156, maximumSubtags: 40) == nil)
        let overlong = "en-x-" + String(repeating: "a-", count: 80) + "a"
        #expect(LocaleIdentifier(overlong, maximumLength: .max, maximumSubtags: .max) == nil)
    }

    @Test func spellingsOfOneLocaleAreEqual() {
        let spellings = ["zh_CN", "zh-cn", "ZH_cn", "zh_CN.UTF-8"].compactMap { LocaleIdentifier($0) }
        #expect(spellings.count == 4)
        #expect(Set(spellings).count == 1)
        #expect(LocaleIdentifier("zh_CN") != LocaleIdentifier("zh_Hans_CN"))
        #expect(LocaleIdentifier("ar-u-nu-latn") != LocaleIdentifier("ar"))
    }

    @Test func knowsItsParts() throws {
        let locale = try #require(LocaleIdentifier("ca-latn-es-valencia-u-nu-arab"))
        #expect(locale.language == "ca")
        #expect(locale.script == "Latn")
        #expect(locale.region == "ES")
        #expect(locale.variants == ["valencia"])
        #expect(locale.folderName == "ca_Latn_ES_VALENCIA")
        #expect(locale.withoutExtensions.languageTag == "ca-Latn-ES-valencia")
        #expect(locale.description == locale.languageTag)
        let language = try #require(LocaleIdentifier("es"))
        #expect(language.script == nil && language.region == nil && language.variants.isEmpty)
    }

    @Test(arguments: [
        ("en_AU", "en_001 en"), ("en_AT", "en_150 en_001 en"), ("en_US", "en"), ("en", ""), ("zh_CN", "zh"),
        ("zh_Hans_CN", "zh_Hans zh"), ("zh_Hant_HK", "zh_Hant"), ("zh_Hant", ""), ("zh_HK", "zh_Hant_HK zh_Hant"),
        ("zh_MO", "zh_Hant_MO zh_Hant_HK zh_Hant"), ("zh_TW", "zh_Hant_TW zh_Hant"), ("es_MX", "es_419 es"),
        ("es_ES", "es"), ("pt_AO", "pt_PT pt"), ("pt_BR", "pt"), ("nb_NO", "nb no"), ("sr_Latn_RS", "sr_Latn"),
        ("sr_ME", "sr_Latn_ME sr_Latn"), ("sr_Cyrl_RS", "sr_Cyrl sr"), ("uz_AF", "uz_Arab_AF uz_Arab"),
        ("hi_Latn", "en_IN en_001 en"), ("ca_ES_VALENCIA", "ca_ES ca"), ("ar-EG-u-nu-latn", "ar_EG ar"),
        ("ru_Latn", ""), ("xx_YY", "xx"), ("xx_Latn_YY", "xx_Latn"),
    ])
    func inheritsAsCLDRSays(name: String, parents: String) throws {
        let locale = try #require(LocaleIdentifier(name))
        #expect(locale.parents.map(\.folderName).joined(separator: " ") == parents)
    }

    @Test(arguments: [
        ("zh_CN", "zh_CN"), ("ar-u-nu-latn", "ar@numbers=latn"), ("en-x-foo", "en"), ("en-t-fr", "en"),
        ("ar-EG-u-ca-islamic-nu-latn", "ar_EG@calendar=islamic;numbers=latn"), ("xx", "xx"),
        ("en-US-u-va-posix", "en_US"),
    ])
    func namesItselfToICU(text: String, name: String) {
        #expect(LocaleIdentifier(text)?.icuName == name)
    }

    static let formattingNames = [
        ("en_US", "en_US"), ("zh_CN", "zh_CN"), ("en_XX", "en_XX"), ("xx", "root"), ("tlh", "root"), ("und", "root"),
        ("und_US", "root"), ("root", "root"), ("ROOT", "root"), ("xx-u-nu-arab", "root@numbers=arab"), ("iw", "he"),
        ("no", "no"), ("sh", "sh"),
        ("tl", "tl"), ("cmn", "zh"), ("eng", "en"), ("swc", "sw_CD"), ("swc-u-nu-arab", "sw_CD@numbers=arab"),
        ("ru_Latn", "root"), ("zh_Latn_CN", "root"), ("en_Zzzz", "root"), ("sr_Latn_US", "sr_Latn_US"),
        ("sr_Cyrl", "sr_Cyrl"), ("ru_Cyrl_UA", "ru_Cyrl_UA"), ("zh_Hant_US", "zh_Hant_US"), ("abcdefgh", "root"),
    ]

    @Test(arguments: formattingNames)
    func formatsWhatICULacksAsTheRoot(text: String, name: String) {
        #expect(LocaleIdentifier(text)?.formattingName == name)
    }

    @Test func ignoresTheLocaleOfTheProcess() async {
        await #expect(processExitsWith: .success) {
            for variable in ["LC_ALL", "LANG", "LC_MESSAGES"] { unsafe setenv(variable, "xx_DE.UTF-8", 1) }
            for (text, name) in LocaleIdentifierTests.formattingNames {
                guard LocaleIdentifier(text)?.formattingName == name else { exit(1) }
            }
            guard let matcher = try? LocaleMatcher(supported: [LocaleIdentifier(literal: "de")]),
                matcher.bestMatch(for: [LocaleIdentifier(literal: "tlh")]) == nil
            else { exit(1) }
        }
    }

    @Test func formatsAlikeWhateverTheLocaleOfTheProcess() async {
        // German writes 1.234,5 and the root 1,234.5: a name that ICU does not know would show the former.
        await #expect(processExitsWith: .success) {
            for variable in ["LC_ALL", "LANG", "LC_MESSAGES"] { unsafe setenv(variable, "de_DE.UTF-8", 1) }
            for name in ["xx", "ru_Latn", "en_Zzzz", "und_US", "cmn", "abcdefgh", "zh_Hant_US", "en_XX"] {
                guard let locale = LocaleIdentifier(name) else { exit(1) }
                var text = UTF8Buffer()
                try? LocalizedNumberFormatter(style: .decimal, locale: locale).append(decimal: "1234.5", to: &text)
                guard text.text == "1,234.5" else { exit(1) }
            }
        }
    }

    @Test(arguments: [
        ("sh", "sr-Latn"), ("tl", "fil"), ("cmn", "zh"), ("swc", "sw-CD"), ("zh-TW", "zh-TW"), ("xx", "xx"),
        ("sh-u-nu-arab", "sr-Latn-u-nu-arab"),
    ])
    func canonicalizesByCLDRsAliases(text: String, tag: String) {
        #expect(LocaleIdentifier(text)?.canonicalized.languageTag == tag)
    }

    @Test(arguments: [
        ("zh", "zh-Hans-CN"), ("zh-HK", "zh-Hant-HK"), ("en", "en-Latn-US"), ("sh", "sr-Latn-RS"), ("xx", "xx"),
        ("sr", "sr-Cyrl-RS"),
    ])
    func addsLikelySubtags(text: String, tag: String) {
        #expect(LocaleIdentifier(text)?.maximized.languageTag == tag)
    }

    @Test func aLiteralMustBeWellFormed() async {
        #expect(LocaleIdentifier(literal: "en_US").languageTag == "en-US")
        await #expect(processExitsWith: .failure) { _ = LocaleIdentifier(literal: "*") }
    }

    /// Whatever is read is within the limits, reads as itself again and goes through all of ICU's doors.
    @Test func everyNameThatIsReadIsSafe() throws {
        var random = SeededGenerator(seed: 72)
        let pieces = [
            "en", "zh", "xx", "abcdefgh", "i", "x", "u", "t", "a", "Hans", "Latn", "CN", "419", "001", "nu", "latn",
            "arab", "ca", "va", "posix", "POSIX", "1901", "valencia", "tz", "cu", "zzzz", "attr", "kn", "true", "yue",
        ]
        var count = 0
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...9, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }
                .joined(separator: Bool.random(using: &random) ? "-" : "_")
            guard let locale = LocaleIdentifier(text, maximumLength: 80, maximumSubtags: 12) else { continue }
            count += 1
            let again = LocaleIdentifier(locale.languageTag, maximumLength: 80, maximumSubtags: 12)
            #expect(again == locale, "\(text)")
            #expect(locale.folderName.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") })
            #expect(locale.parents.count < 8)
            #expect(!locale.formattingName.isEmpty && !locale.maximized.languageTag.isEmpty)
            _ = try PluralRules(.ordinal, locale: locale)
        }
        #expect(count > 200)
    }
}
