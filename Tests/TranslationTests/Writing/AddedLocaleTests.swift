import Foundation
import ICU
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

@Suite struct AddedLocaleTests {
    private static let texts = [
        "Locales/en_US/shop.arb":
            #"{"A": "Old", "A.user": "{n, plural, one {# try is left.} other {# tries are left.}}"}"#,
        "Locales/en_US/common.arb": #"{"field.card_no": "card number"}"#,
        "Locales/zh_CN/shop.arb": #"{"@@locale": "zh_CN", "A": "旧"}"#,
        "Locales/pt/shop.arb": #"{"@@locale": "pt"}"#,
    ]

    private static let glossary = [
        "Resources/glossary/zh_CN.json": #"{"terms": [{"source": ["card", "cards"], "use": ["卡"]}, {"use": ["钱"]}]}"#,
        "Resources/glossary/en_US.json": #"{"terms": [{"use": ["canceled"]}]}"#,
    ]

    private static func add(
        _ name: String, _ catalogs: [String] = [], to files: [String: String] = texts
    ) throws -> AddedLocale {
        try HomeEditor(SmallHome.home(files)).addLocale(name, catalogs: catalogs)
    }

    /// The code and the description of what is thrown.
    private static func refusal(
        _ name: String, _ catalogs: [String] = [], in files: [String: String] = texts
    ) -> (code: TranslationError.Code?, text: String) {
        do {
            _ = try add(name, catalogs, to: files)
            return (nil, "")
        } catch let error as TranslationError {
            return (error.code, error.description)
        } catch {
            return (nil, "\(error)")
        }
    }

    // MARK: Files

    @Test func aNewLocaleGetsAFileOfEachCatalogAndItsRecord() throws {
        let added = try Self.add("ru")
        #expect(
            added.changes.files.map(\.path) == [
                "Locales/ru/common.arb", "Locales/ru/shop.arb", "Resources/translations/ru/common.json",
                "Resources/translations/ru/shop.json",
            ])
        for file in added.changes.files { #expect(file.oldBytes == nil) }
        #expect(added.changes.text("Locales/ru/shop.arb") == "{\n  \"@@locale\": \"ru\"\n}\n")
        #expect(added.catalogs.map(\.name) == ["common", "shop"] && added.catalogs.map(\.count) == [1, 2])
    }

    @Test(arguments: ["ar", "ru", "pt_PT", "he_IL", "fil", "zh_Hant_HK", "sr_Latn_RS", "es_419"])
    func afterItTheHomeHasNoErrorAndNothingIsLeftToSync(_ name: String) throws {
        let added = try Self.add(name)
        let files = Self.texts.merging(added.changes.texts) { $1 }
        let home = SmallHome.home(files)
        #expect(TextChecks.diagnostics(of: home).filter { $0.severity == .error } == [])
        let editor = try HomeEditor(home)
        #expect(try editor.sync().files.map(\.path).filter { $0.contains("/\(name)/") } == [])
        #expect(try editor.tidy().files.map(\.path).filter { $0.contains("/\(name)/") } == [])
    }

    @Test func theShippedHomeTakesOne() async throws {
        let added = try HomeEditor(.shipped).addLocale("ar_EG")
        #expect(added.catalogs.count == 6 && added.identifier.isRightToLeft)
        #expect(added.counting.contains(TextAddress(catalog: "return-code-gateway", key: "100615.user")))
        #expect(added.glossary == "Resources/glossary/ar_EG.json")
        let home = Home.shipped.overlaid(by: Home(files: added.changes.texts))
        #expect(TextChecks.diagnostics(of: home).filter { $0.severity == .error } == [])
        let snapshot = try await MessageStore(home: home).snapshot
        let locale = try #require(snapshot.loadedLocale("ar_EG"))
        for catalog in snapshot.catalogNames {
            for code in try snapshot.requireCatalog(catalog).codes {
                let answer = snapshot.answer(to: code, in: catalog, locale: locale)
                let english = snapshot.answer(
                    to: code, in: catalog, locale: try #require(snapshot.loadedLocale("en_US")))
                #expect(answer.user == english.user && answer.message == english.message, "\(catalog)/\(code)")
            }
        }
    }

    @Test func aCatalogIsAddedLaterAlone() throws {
        let first = try Self.add("ru", ["common"])
        #expect(first.catalogs.map(\.name) == ["common"])
        let files = Self.texts.merging(first.changes.texts) { $1 }
        let second = try Self.add("ru", ["shop"], to: files)
        #expect(
            second.changes.files.map(\.path) == ["Locales/ru/shop.arb", "Resources/translations/ru/shop.json"])
        let third = try Self.add("ru", ["shop"], to: files.merging(second.changes.texts) { $1 })
        #expect(third.changes.isEmpty && third.present == ["shop"] && third.catalogs.isEmpty)
    }

    @Test func aNamedCatalogOfANewLocaleBringsWhatIsShared() throws {
        #expect(try Self.add("ru", ["shop"]).catalogs.map(\.name) == ["common", "shop"])
        var files = Self.texts
        files["Locales/en_US/common.arb"] = nil
        #expect(try Self.add("ru", to: files).catalogs.map(\.name) == ["shop"])
    }

    @Test func recordsThatAreThereAreKept() throws {
        let record = #"{"texts": {"A": {"source": "0123456789abcdef"}}}"#
        let added = try Self.add("ru", to: Self.texts.merging(["Resources/translations/ru/shop.json": record]) { $1 })
        #expect(added.changes.text("Resources/translations/ru/shop.json") == nil)
        #expect(added.changes.text("Resources/translations/ru/common.json") != nil)
    }

    @Test func aFolderWithoutTextsIsNoLocaleYet() throws {
        let added = try Self.add("ru", to: Self.texts.merging(["Locales/ru/notes.txt": "to do"]) { $1 })
        #expect(added.catalogs.map(\.name) == ["common", "shop"])
    }

    // MARK: Glossary

    @Test func theGlossaryListsWhatTheOthersName() throws {
        let files = Self.texts.merging(Self.glossary) { $1 }
        let added = try Self.add("ru", to: files)
        #expect(added.glossary == "Resources/glossary/ru.json")
        #expect(
            added.changes.text("Resources/glossary/ru.json") == """
                {
                  "$schema": "../schemas/glossary.schema.json",
                  "terms": [
                    {
                      "source": [
                        "card",
                        "cards"
                      ],
                      "use": []
                    }
                  ]
                }

                """)
        let home = SmallHome.home(files.merging(added.changes.texts) { $1 })
        #expect(TextChecks.diagnostics(of: home).filter { $0.position.file.contains("glossary/ru") } == [])
    }

    @Test func aGlossaryOfTheLanguageIsNotHidden() throws {
        let files = Self.texts.merging(Self.glossary) { $1 }
        let own = ["Resources/glossary/ru.json": #"{"terms": []}"#]
        #expect(try Self.add("ru_KZ", to: files.merging(own) { $1 }).glossary == nil)
        #expect(try Self.add("ru_KZ", to: files).glossary == "Resources/glossary/ru_KZ.json")
        #expect(try Self.add("ru").glossary == nil)
    }

    // MARK: Names

    @Test(arguments: [
        ("pt-BR", "pt_BR"), ("pt_br", "pt_BR"), ("PT_BR.UTF-8", "pt_BR"), ("iw", "he"), ("in_ID", "id_ID"),
        ("zh-hant-hk", "zh_Hant_HK"), ("no", "no"), ("nb_NO", "nb_NO"),
    ])
    func aLocaleIsSpelledInAnyWay(_ name: String, _ folder: String) throws {
        var files = Self.texts
        files["Locales/pt/shop.arb"] = nil
        #expect(try Self.add(name, to: files).folder == folder)
    }

    @Test(arguments: [
        ("", "“” is no locale"), ("../x", "“../x” is no locale"), ("english", "ICU does not know the locale english"),
        ("und", "ICU does not know the locale und"), ("tlh", "ICU does not know the locale tlh"),
        ("xx_YY", "ICU does not know the locale xx_YY"), ("ru_Latn", "ICU does not know the locale ru_Latn"),
        ("de_QQ", "ICU does not know the region QQ of de_QQ"), ("de_ZZ", "ICU does not know the region ZZ of de_ZZ"),
        ("ar-u-nu-latn", "“ar-u-nu-latn” says more than a language"), ("en_XA", "en_XA is a pseudo-locale"),
        ("tl", "tl is an old or another name of fil"), ("sh", "sh is an old or another name of sr_Latn"),
        ("en_UK", "en_UK is an old or another name of en_GB"),
    ])
    func whatIsNoLocaleOfItsOwnIsRefused(_ name: String, _ words: String) {
        let refusal = Self.refusal(name)
        #expect(refusal.code == .unknownLocale)
        #expect(refusal.text.hasPrefix(words), "\(refusal.text)")
        #expect(refusal.text.split(separator: "\n").count == 2, "\(refusal.text)")
    }

    @Test(arguments: [
        ("en_US", "en_US is the source, which all others are translated from\nname the locale to translate into"),
        ("en-us", "en_US is the source, which all others are translated from\nname the locale to translate into"),
        ("zh-CN", "the locale zh_CN is there already\nadd a file that it lacks: --catalog common"),
        (
            "pt_BR",
            "pt_BR and pt, which is there already, are the same locale\nwrite the texts in Locales/pt; "
                + "if two are meant all the same, make the folder Locales/pt_BR by hand"
        ),
        (
            "zh_Hans_CN",
            "zh_Hans_CN and zh_CN, which is there already, are the same locale\nwrite the texts in Locales/zh_CN; "
                + "if two are meant all the same, make the folder Locales/zh_Hans_CN by hand"
        ),
    ])
    func whatIsThereIsRefused(_ name: String, _ words: String) {
        let refusal = Self.refusal(name)
        #expect(refusal.code == .existingLocale && refusal.text == words)
    }

    @Test func aWholeLocaleHasNothingToAdd() throws {
        let files = Self.texts.merging(["Locales/zh_CN/common.arb": "{}"]) { $1 }
        #expect(
            Self.refusal("zh_CN", in: files).text
                == "the locale zh_CN is there already\n"
                + "it has a file of every catalog: translate what is missing there")
    }

    @Test func anUnknownCatalogIsToldOfTheOthers() {
        let refusal = Self.refusal("ru", ["shop", "bank"])
        #expect(refusal.code == .unknownCatalog)
        #expect(refusal.text == "the home has no catalog “bank”\nname one of shop, common")
        var files = Self.texts
        files["Locales/en_US/shop.arb"] = nil
        #expect(Self.refusal("ru", ["shop"], in: files).text.hasPrefix("the source en_US has no texts of “shop”\n"))
    }

    // MARK: Plural forms

    @Test(arguments: [
        (
            "ar",
            "zero: 0; one: 1; two: 2; few: 3, 4, 5, 6; many: 11, 12, 13, 14; other: 100, 101, 102, 200"
        ),
        ("ja", "other: 0, 1, 2, 3"), ("en_GB", "one: 1; other: 0, 2, 3, 4"),
        ("cs", "one: 1; few: 2, 3, 4; many: 0.5, 1.5, 2.5; other: 0, 5, 6, 7"),
        ("ru", "one: 1, 21, 31, 41; few: 2, 3, 4, 22; many: 0, 5, 6, 7; other: 0.5, 1.5, 2.5"),
    ])
    func pluralFormsComeWithNumbers(_ name: String, _ forms: String) throws {
        let added = try Self.add(name)
        #expect(
            added.counts.forms.map { "\($0.keyword): \($0.numbers.joined(separator: ", "))" }.joined(separator: "; ")
                == forms)
        #expect(added.counting == [TextAddress(catalog: "shop", key: "A.user")] && added.ranking.isEmpty)
    }

    @Test func aPatternHasEveryForm() throws {
        let added = try Self.add("ar")
        #expect(
            added.counts.pattern("plural", of: "n")
                == "{n, plural, zero {# …} one {# …} two {# …} few {# …} many {# …} other {# …}}")
        #expect(try Self.add("en_GB").ranks.forms.map(\.keyword) == ["one", "two", "few", "other"])
    }

    @Test func aHomeWithoutTranslationsIsToldOfIt() {
        #expect {
            _ = try Coverage(TranslatedHome(SmallHome.home(["Locales/en_US/shop.arb": #"{"A": "Old"}"#])))
                .only(locales: ["ru"])
        } throws: {
            ($0 as? TranslationError)?.fixIt == "add a locale first: `phrasebook add-locale` makes its files"
        }
    }

    @Test func aParentIsTheNextBest() throws {
        #expect(try Self.add("pt_AO").parents == ["pt"])
        #expect(try Self.add("ru").parents == [])
    }
}

extension HomeChanges {
    /// The files as texts, by path.
    fileprivate var texts: [String: String] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
