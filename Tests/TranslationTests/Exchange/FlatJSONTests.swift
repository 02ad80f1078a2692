import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct FlatJSONTests {
    private static let files = [
        "Locales/en_US/shop.arb": #"{"A": "x", "@A": {"description": "What it is"}, "A.user": "y"}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "一"}"#,
    ]

    private func file(_ locale: String) throws -> String {
        let export = try TextExport(TranslatedHome(SmallHome.home(Self.files)), locale: locale)
        return String(decoding: try export.bytes(as: .json), as: UTF8.self)
    }

    @Test func aTranslationIsFlat() throws {
        let sources = ["shop/A x", "shop/A.user y"].map { SmallHome.hash($0).suffix(8) }.joined(separator: " ")
        #expect(
            try file("zh_CN") == """
                {
                  "@@locale": "zh_CN",
                  "@@sources": "\(sources)",
                  "shop/A": "一",
                  "shop/A.user": ""
                }

                """)
    }

    @Test func theSourceHasItsDescriptions() throws {
        #expect(
            try file("en_US") == """
                {
                  "@@locale": {
                    "defaultMessage": "en_US",
                    "description": "The locale of these texts. In a translation, the locale that it is in, such as zh_CN."
                  },
                  "shop/A": {
                    "defaultMessage": "x",
                    "description": "What it is"
                  },
                  "shop/A.user": {
                    "defaultMessage": "y"
                  }
                }

                """)
    }

    @Test func bothFormsAreRead() throws {
        let file = #"{"shop/A": {"defaultMessage": "二", "description": "d"}, "shop/A.user": "三"}"#
        let imported = try SmallHome.imported(file, .json, "zh_CN", into: Self.files)
        #expect(imported.changes.map(\.new) == ["二", "三"])
    }

    @Test(arguments: [#"{"shop/A": 5}"#, #"{"shop/A": {}}"#, "[]", "{", #"{"shop/A": "a", "shop/A": "b"}"#])
    func whatIsNoTextIsRefused(_ file: String) throws {
        let imported = try SmallHome.imported(file, .json, "zh_CN", into: Self.files)
        #expect(!imported.refusals.isEmpty && imported.files.isEmpty)
    }

    @Test func whatIsNoJSONIsSaidInOneSentence() throws {
        let imported = try SmallHome.imported(#"{"shop/A": ["a""#, .json, "zh_CN", into: Self.files)
        let lines = imported.refusals.map { $0.description(in: "f") }
        #expect(
            lines.first
                == "f:1: the list that was opened with [ is not closed; put a ] here, or where the list should end")
        #expect(lines.allSatisfy { !$0.contains(".;") && !$0.hasSuffix(".") })
    }

    @Test func aChangedSourceMakesItsTranslationsStale() throws {
        var files = Self.files
        let edited = try file("en_US").replacing("\"x\"", with: "\"z\"")
        let states =
            #"{"texts": {"A": {"source": "\#(SmallHome.hash("x"))", "translation": "\#(SmallHome.hash("一"))"}}}"#
        files["Resources/translations/zh_CN/shop.json"] = states
        let imported = try SmallHome.imported(edited, .json, "en_US", into: files)
        #expect(imported.changes.map(\.new) == ["z"])
        for file in imported.files.files { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        let home = TranslatedHome(SmallHome.home(files))
        #expect(home["shop"]?["A"]?.texts["zh_CN"]?.state == .stale)
        #expect(home["shop"]?["A"]?.description == "What it is")
    }

    @Test(arguments: [
        #"{"@@locale": "en_US", "shop/A": "二"}"#, #"{"shop/A": "二", "@@locale": {"defaultMessage": "zh-TW"}}"#,
        #"{"@@locale": "Chinese", "shop/A": "二"}"#,
    ])
    func theLocaleThatAFileSaysIsHeldAgainstTheOneThatIsAsked(_ file: String) throws {
        let imported = try SmallHome.imported(file, .json, "zh_CN", into: Self.files)
        #expect(imported.refusals.count == 1 && imported.files.isEmpty)
        #expect(imported.refusals.first?.fixIt.contains(#"write "@@locale": "zh_CN" first"#) == true)
    }

    @Test(arguments: [#""zh-cn""#, #"{"defaultMessage": "zh_CN"}"#, #""""#])
    func theSameLocaleAndNoneAreTaken(_ locale: String) throws {
        let imported = try SmallHome.imported(
            "{\"@@locale\": \(locale), \"shop/A\": \"二\"}", .json, "zh_CN", into: Self.files)
        #expect(imported.changes.map(\.new) == ["二"] && imported.warnings.isEmpty)
    }

    // MARK: Without a locale

    private static let three = [
        "Locales/en_US/shop.arb": #"{"A": "x", "A.user": "y", "A.handling": "OK"}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "一", "A.user": "二", "A.handling": "OK"}"#,
        "Locales/zh_TW/shop.arb": #"{"A": "三", "A.user": "四", "A.handling": "OK"}"#,
    ]

    @Test(arguments: [
        (#"{"shop/A": "一", "shop/A.user": "二", "shop/A.handling": "OK"}"#, "en_US", "2 of the 3 texts"),
        (#"{"shop/A": "x", "shop/A.user": "y"}"#, "zh_CN", "2 of the 2 texts"),
        (#"{"shop/A": "一", "shop/A.user": "五"}"#, "zh_TW", "1 of the 2 texts"),
    ])
    func textsOfAnotherLocaleAreRefused(_ file: String, _ locale: String, _ words: String) throws {
        let imported = try SmallHome.imported(file, .json, locale, into: Self.three)
        #expect(imported.refusals.count == 1 && imported.files.isEmpty)
        let refusal = try #require(imported.refusals.first)
        #expect(refusal.message.hasPrefix(words) && refusal.fixIt.contains("\"@@locale\": \"\(locale)\""))
        // Who says that they are meant so, is believed.
        let meant = file.replacing("{", with: "{\"@@locale\": \"\(locale)\", ", maxReplacements: 1)
        #expect(try SmallHome.imported(meant, .json, locale, into: Self.three).refusals.isEmpty)
    }

    @Test(arguments: [
        (#"{"shop/A": "一", "shop/A.user": "五", "shop/A.handling": "OK"}"#, "zh_TW"),
        (#"{"shop/A": "x", "shop/A.user": "y", "shop/A.handling": "OK"}"#, "fr_FR"),
        (#"{"shop/A": "三", "shop/A.user": "四", "shop/A.handling": "OK"}"#, "zh_TW"),
    ])
    func textsThatAreAlikeBySomeChanceAreTaken(_ file: String, _ locale: String) throws {
        #expect(try SmallHome.imported(file, .json, locale, into: Self.three).refusals.isEmpty)
    }
}
