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
        #expect(try file("zh_CN") == "{\n  \"shop/A\": \"一\",\n  \"shop/A.user\": \"\"\n}\n")
    }

    @Test func theSourceHasItsDescriptions() throws {
        #expect(
            try file("en_US") == """
                {
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
}
