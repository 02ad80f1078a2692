import CommandSupport
import Foundation
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct HomeEditorTests {
    /// The homes that the package ships, the starter's without what `init` adds.
    @Test(arguments: [
        ".", "Resources/starter", "Sources/PhrasebookService/Home", "Sources/PhrasebookTranslation/Home",
    ])
    func aShippedHomeIsInOrder(_ path: String) throws {
        let editor = try HomeEditor(Home(path: (Checkout.root / path).path))
        #expect(try editor.tidy().files.map(\.path) == [])
        #expect(try editor.sync().files.map(\.path) == [])
    }

    private static let form = """
        {
          "@@locale": "zh_CN",
          "@@x-tool": "1.0",
          "A": "旧",
          "A.user": "购买。",
          "A.user.plain": "购买",
          "B": "gone"
        }

        """

    private static let source = [
        "Locales/en_US/shop.arb": #"{"A": "Old", "A.user": "Buy {n}.", "A.user.plain": "Buy."}"#
    ]

    @Test(arguments: [
        #"{"A.user": "购买。", "A": "旧", "A.user.plain": "购买", "B": "gone", "@@locale": "zh_CN", "@@x-tool": "1.0"}"#,
        "\u{FEFF}{\r\n\t\"@@x-tool\": \"1.0\",\r\n\t\"A.user\": \"\\u8d2d买。\",\r\n\t\"A.user.plain\": \"购买\", \"B\": \"gone\", \"A\": \"旧\"}",
        #"{"@@locale": "fr", "@@x-tool": "1.0", "A": "旧", "@A": {"description": "x"}, "A.user": "购买。", "A.user.plain": "购买", "B": "gone", "A.message": ""}"#,
        form,
    ])
    func tidyRestoresTheCanonicalForm(_ written: String) throws {
        let home = SmallHome.home(Self.source.merging(["Locales/zh_CN/shop.arb": written]) { $1 })
        let changes = try HomeEditor(home).tidy()
        let text = changes.text("Locales/zh_CN/shop.arb")
        if written == Self.form {
            #expect(text == nil)
        } else {
            let expected = Self.form
            #expect(
                text?.replacing("\"@@locale\": \"zh_CN\",\n  \"@@x-tool\": \"1.0\"", with: "H")
                    == expected.replacing("\"@@locale\": \"zh_CN\",\n  \"@@x-tool\": \"1.0\"", with: "H"))
            let tidied = SmallHome.home(Self.source.merging(["Locales/zh_CN/shop.arb": text ?? ""]) { $1 })
            #expect(try HomeEditor(tidied).tidy().text("Locales/zh_CN/shop.arb") == nil)
            #expect(!MessageStore.check(tidied).contains { $0.rule == .form && $0.position.file.contains("zh_CN") })
        }
    }

    @Test(arguments: [
        ("Locales/zh_CN/shop.arb", "phrasebook tidy"), ("Resources/catalogs/shop.json", "phrasebook check --fix"),
        ("Resources/translations/zh_CN/shop.json", "phrasebook sync"),
    ])
    func aDiagnosticOfFormNamesTheCommandThatFixesIt(_ path: String, _ command: String) throws {
        var files = PlantedHome.files
        for file in try HomeEditor(Home(files: files)).sync().files {
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        let text = try #require(files[path])
        for written in [text + "\n", "\u{FEFF}" + text, text.replacing("\n", with: "\r\n")] {
            files[path] = written
            let home = Home(files: files)
            let diagnostics = MessageStore.check(home).filter { $0.rule == .form }.map(\.advised)
            #expect(diagnostics.map(\.position.file) == [path])
            #expect(diagnostics.allSatisfy { $0.fixIt.contains("`\(command)`") }, "\(diagnostics)")
            let fixed =
                switch command {
                case "phrasebook tidy": try HomeEditor(home).tidy().text(path)
                case "phrasebook sync": try HomeEditor(home).sync().text(path)
                default:
                    AutoFixer(TranslatedHome(home)).changes.text(path)
                }
            #expect(fixed == text)
        }
    }

    @Test(arguments: [
        ("{\n  \"@@locale\": \"zh_CN\",\n  \"A.user\": \"购买。\",\n  \"A\": \"旧\"\n}\n"),
        ("{\n  \"A\": \"旧\",\n  \"@@locale\": \"zh_CN\"\n}\n"),
    ])
    func textsOutOfOrderAreLeftToTidyToo(_ written: String) throws {
        let home = SmallHome.home(Self.source.merging(["Locales/zh_CN/shop.arb": written]) { $1 })
        let diagnostics = MessageStore.check(home).filter { $0.rule == .form && $0.position.file.contains("zh_CN") }
            .map(\.advised)
        #expect(diagnostics.count == 1 && diagnostics.allSatisfy { $0.fixIt.contains("`phrasebook tidy`") })
    }

    @Test func theSourceKeepsEverythingItSays() throws {
        let written = """
            {"A.user": "Buy {n}.", "@A.user": {"x-mine": [1, 2.50], "description": "d"}, "A": "Old", "@gone": {},
             "@@context": "c", "odd": null}
            """
        let text = try HomeEditor(SmallHome.home(["Locales/en_US/shop.arb": written])).tidy()
            .text("Locales/en_US/shop.arb")
        #expect(
            text == """
                {
                  "@@locale": "en_US",
                  "@@context": "c",
                  "A": "Old",
                  "odd": null,
                  "A.user": "Buy {n}.",
                  "@A.user": {
                    "x-mine": [
                      1,
                      2.50
                    ],
                    "description": "d"
                  },
                  "@gone": {}
                }

                """)
    }

    @Test func syncDescribesTheSourceAndKeepsWhatItSays() throws {
        let written = """
            {"A": "Old {n}", "A.user": "Buy {n} of {limit}.",
             "@A.user": {"description": "mine", "placeholders": {"n": {"example": "9"}}}, "A.user.plain": "Buy."}
            """
        let text = try HomeEditor(SmallHome.home(["Locales/en_US/shop.arb": written])).sync()
            .text("Locales/en_US/shop.arb")
        #expect(
            text == """
                {
                  "@@locale": "en_US",
                  "A": "Old {n}",
                  "@A": {
                    "description": "Message of A, for integrators; at most 80 characters (Chinese 30).",
                    "placeholders": {
                      "n": {
                        "type": "int",
                        "example": "2"
                      }
                    }
                  },
                  "A.user": "Buy {n} of {limit}.",
                  "@A.user": {
                    "description": "mine",
                    "placeholders": {
                      "n": {
                        "type": "int",
                        "example": "9"
                      },
                      "limit": {
                        "type": "num",
                        "example": "CN¥500.00"
                      }
                    }
                  },
                  "A.user.plain": "Buy.",
                  "@A.user.plain": {
                    "description": "User text of A when its arguments are not known, at most 120 characters (Chinese 45)."
                  }
                }

                """)
    }

    /// What sync writes is what the shipped files say, but for words that only people find.
    @Test(arguments: ["agreement-pay", "card-issuing", "order-acquiring", "return-code-gateway", "typed-checkout"])
    func descriptionsAreThoseOfTheShippedFiles(_ name: String) throws {
        let path = "Locales/en_US/\(name).arb"
        let shipped = String(decoding: try #require(Home.shipped.bytes(of: path)), as: UTF8.self)
        let object = try #require(JSONReader().read(SourceText(name: "", bytes: Array(shipped.utf8))).root?.object)
        var writer = JSONWriter()
        let texts = object.members.filter { !$0.key.hasPrefix("@") || $0.key.hasPrefix("@@") }
        writer.pretty(JSONNode(value: .object(JSONObject(members: texts)), start: 0, end: 0))
        let files = [
            "Resources/catalogs/\(name).json": String(
                decoding: try #require(Home.shipped.bytes(of: "Resources/catalogs/\(name).json")), as: UTF8.self),
            path: String(decoding: writer.bytes, as: UTF8.self),
        ]
        let synced = try #require(try HomeEditor(Home(files: files)).sync().text(path))
        func descriptions(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { $0.contains("\"description\"") }
        }
        #expect(descriptions(synced) == descriptions(shipped))
    }

    private static func states(_ key: String, from source: String, _ text: String) -> String {
        #"{"texts": {"\#(key)": {"source": "\#(SmallHome.hash(source))", "translation": "\#(SmallHome.hash(text))"}}}"#
    }

    @Test(arguments: [([], "Older"), (["A"], "New"), (["shop/A"], "New")] as [([String], String)])
    func aStaleTranslationIsRecordedAnewWhenConfirmed(_ confirmed: [String], _ source: String) throws {
        let home = SmallHome.home([
            "Locales/en_US/shop.arb": #"{"A": "New", "A.user": "Buy."}"#,
            "Locales/zh_CN/shop.arb": #"{"A": "旧", "A.user": "购买。"}"#,
            "Resources/translations/zh_CN/shop.json": Self.states("A", from: "Older", "旧"),
        ])
        let text = try #require(
            try HomeEditor(home).sync(confirming: confirmed).text("Resources/translations/zh_CN/shop.json"))
        #expect(text.contains("\"source\": \"\(SmallHome.hash(source))\""))
        #expect(text.contains("\"source\": \"\(SmallHome.hash("Buy."))\""))
    }

    private static let staleTwice = SmallHome.home([
        "Locales/en_US/shop.arb": #"{"A": "New", "A.user": "Buy."}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "旧", "A.user": "购买。"}"#,
        "Locales/zh_TW/shop.arb": #"{"A": "舊", "A.user": "購買。"}"#,
        "Resources/translations/zh_CN/shop.json": states("A", from: "Older", "旧"),
        "Resources/translations/zh_TW/shop.json": states("A", from: "Older", "舊"),
    ])

    @Test(arguments: [
        ([], ["zh_CN", "zh_TW"]), (["zh_TW"], ["zh_TW"]), (["zh-TW", "zh_CN"], ["zh_CN", "zh_TW"]),
    ])
    func aTranslationIsConfirmedInTheLocalesThatAreNamed(_ locales: [String], _ confirmed: [String]) throws {
        let editor = try HomeEditor(Self.staleTwice)
        #expect(try editor.openLocales(of: "A", in: locales) == confirmed)
        #expect(try editor.openLocales(of: "shop/A", in: locales) == confirmed)
        #expect(try editor.openLocales(of: "A.user", in: locales) == [])
        let changes = try editor.sync(confirming: ["A"], in: locales)
        for locale in ["zh_CN", "zh_TW"] {
            let text = try #require(changes.text("Resources/translations/\(locale)/shop.json"))
            let source = confirmed.contains(locale) ? "New" : "Older"
            #expect(text.contains("\"source\": \"\(SmallHome.hash(source))\""), "\(locale)")
        }
    }

    @Test(arguments: ["fr_FR", "en_US", ""])
    func aLocaleWithoutTranslationsIsRefused(_ locale: String) throws {
        let editor = try HomeEditor(Self.staleTwice)
        let error = #expect(throws: TranslationError.self) { try editor.sync(confirming: ["A"], in: [locale]) }
        #expect(error?.code == .unknownLocale)
    }

    /// Two catalogs, the second one with codes that look like texts of the first.
    private static let twoCatalogs: [String: String] = {
        var files = [
            "Resources/catalogs/mall.json": #"""
            {"catalog": "mall", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [{"code": "A", "symbol": "a", "audience": "user"},
                       {"code": "shop/A", "symbol": "b", "audience": "user"}]}
            """#,
            "Locales/en_US/mall.arb": #"{"A": "New", "shop/A": "New", "A.user": "Buy."}"#,
            "Locales/zh_CN/mall.arb": #"{"A": "旧", "shop/A": "旧", "A.user": "旧"}"#,
            "Locales/en_US/shop.arb": #"{"A": "New"}"#, "Locales/zh_CN/shop.arb": #"{"A": "旧"}"#,
        ]
        let record = #"{"source": "\#(SmallHome.hash("Older"))", "translation": "\#(SmallHome.hash("旧"))"}"#
        files["Resources/translations/zh_CN/shop.json"] = #"{"texts": {"A": \#(record)}}"#
        files["Resources/translations/zh_CN/mall.json"] =
            #"{"texts": {"A": \#(record), "shop/A": \#(record), "A.user": \#(record)}}"#
        return files
    }()

    @Test(arguments: [
        ("mall/A", ["mall/A"]), ("shop/A", ["shop/A"]), ("mall/shop/A", ["mall/shop/A"]), ("A.user", ["mall/A.user"]),
    ])
    func oneTextIsConfirmedAndNoOther(_ key: String, _ confirmed: [String]) throws {
        var files = Self.twoCatalogs
        func stale() -> Set<String> {
            let home = TranslatedHome(SmallHome.home(files))
            return Set(
                home.books.flatMap { book in
                    book.entries.filter { $0.texts["zh_CN"]?.state == .stale }.map { "\(book.name)/\($0.key)" }
                })
        }
        let before = stale()
        #expect(before.count == 4)
        for file in try HomeEditor(SmallHome.home(files)).sync(confirming: [key]).files {
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        #expect(before.subtracting(stale()) == Set(confirmed))
    }

    @Test func aKeyOfSeveralCatalogsIsNotConfirmed() throws {
        let editor = try HomeEditor(SmallHome.home(Self.twoCatalogs))
        let error = #expect(throws: TranslationError.self) { try editor.sync(confirming: ["A.user", "A"]) }
        #expect(error?.code == .ambiguousKey && error?.fixIt == "name one of mall/A, shop/A")
    }

    @Test func anEditedTranslationIsRecordedAsMadeFromTheSourceAsItIs() throws {
        let home = SmallHome.home([
            "Locales/en_US/shop.arb": #"{"A": "New"}"#, "Locales/zh_CN/shop.arb": #"{"A": "新"}"#,
            "Resources/translations/zh_CN/shop.json": Self.states("A", from: "Older", "旧"),
        ])
        let text = try #require(try HomeEditor(home).sync().text("Resources/translations/zh_CN/shop.json"))
        #expect(text.contains(SmallHome.hash("New")) && text.contains(SmallHome.hash("新")))
        // What was there before is remembered.
        let range = try #require(text.range(of: "\"earlier\""))
        #expect(!text[..<range.lowerBound].contains(SmallHome.hash("Older")))
    }

    @Test(arguments: ["B", "shop/B", "nowhere/A"])
    func aKeyThatIsConfirmedMustBeThere(_ key: String) throws {
        let editor = try HomeEditor(SmallHome.home(Self.source))
        let error = #expect(throws: TranslationError.self) { try editor.sync(confirming: ["A", key]) }
        #expect(error?.code == .unknownKey && error?.message.contains(key) == true)
    }

    @Test(arguments: ["Locales/zh_CN/shop.arb", "Resources/translations/zh_CN/shop.json"])
    func aFileThatIsNoJSONIsLeftAlone(_ path: String) throws {
        var files = Self.source
        files["Locales/zh_CN/shop.arb"] = "{}"
        files[path] = #"{"A": "x" "B": "y"}"#
        let editor = try HomeEditor(SmallHome.home(files))
        let error = #expect(throws: TranslationError.self) { try editor.sync() }
        #expect(error?.code == .unreadableFile && error?.message.hasPrefix("\(path):1:") == true)
    }

    @Test func theSourceMayBeAnotherLocale() throws {
        let home = SmallHome.home(Self.source.merging(["Locales/zh_CN/shop.arb": #"{"A": "旧"}"#]) { $1 })
        let text = try #require(
            try HomeEditor(home, source: "zh_CN").sync().text("Resources/translations/en_US/shop.json"))
        #expect(text.contains(SmallHome.hash("旧")))
        #expect(throws: TranslationError.self) { try HomeEditor(home, source: "fr_FR") }
        #expect(throws: TranslationError.self) { try HomeEditor(home.overlaid(by: home)) }
    }
}
