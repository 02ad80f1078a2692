import ICU
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct PageWordsTests {
    @Test func theHomeOfTheWordsHasNoDiagnostic() {
        #expect(TextChecks.diagnostics(of: PageWords.home) == [])
    }

    @Test func everyWordIsInEveryLanguage() async throws {
        let home = TranslatedHome(PageWords.home)
        #expect(try await PageWords().languages.map(\.folder) == home.locales)
        for book in home.books {
            for entry in book.entries {
                let languages =
                    book.name == DiagnosticWords.catalog.rawValue
                    ? DiagnosticWords.Language.allCases.map(\.rawValue) : home.locales
                #expect(entry.texts.locales.sorted() == languages.sorted(), "\(book.name)/\(entry.key)")
            }
        }
    }

    @Test func everyWordIsLoaded() async throws {
        let snapshot = try await MessageStore(home: PageWords.home).snapshot
        let names = try #require(snapshot.catalog(PageWords.catalog)).notes
        let book = try #require(TranslatedHome(PageWords.home)["phrasebook-pages"])
        let keys = book.entries.filter { $0.key.hasPrefix("note.") }.map { String($0.key.dropFirst("note.".count)) }
        #expect(!keys.isEmpty && keys == names)
    }

    @Test func everyLanguageHasItsOwnWordsAndName() async throws {
        let words = try await PageWords()
        for language in words.languages {
            #expect(words.language(of: language.locale).folder == language.folder)
        }
        let entry = try #require(TranslatedHome(PageWords.home)["phrasebook-pages"]?["note.localeName"])
        #expect(entry.texts["en_US"]?.text == "English")
        #expect(entry.texts["zh_CN"]?.text == "简体中文")
        #expect(entry.texts["zh_TW"]?.text == "繁體中文")
        #expect(Set(entry.texts.map(\.text.text)).count == words.languages.count)
    }

    @Test(arguments: [
        ("zh_HK", "zh_TW"), ("zh_Hant", "zh_TW"), ("zh_SG", "zh_CN"), ("en_GB", "en_US"), ("ja", "en_US"),
    ])
    func aLanguageWithoutWordsGetsTheNextBest(locale: String, words folder: String) async throws {
        let locale = try #require(LocaleIdentifier(locale))
        #expect(try await PageWords().language(of: locale).folder == folder)
    }
}
