import ICU
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct PageWordsTests {
    @Test func theHomeOfTheWordsHasNoFinding() {
        #expect(MessageStore.check(PageWords.home) == [])
    }

    @Test func everyWordIsInBothLanguages() async throws {
        let snapshot = try await MessageStore(home: PageWords.home).snapshot
        let names = try #require(snapshot.catalog(PageWords.catalog)).notes
        let book = try #require(TranslatedHome(PageWords.home)["phrasebook-pages"])
        for name in names {
            #expect(Set(book["note.\(name)"]?.texts.locales.sorted() ?? []) == ["en_US", "zh_CN"], "\(name)")
        }
        let keys = book.entries.filter { $0.key.hasPrefix("note.") }.map { String($0.key.dropFirst("note.".count)) }
        #expect(keys == names)
    }

    @Test func anotherLanguageGetsEnglishWords() async throws {
        let words = try await PageWords()
        #expect(words.languages.map(\.folder) == ["en_US", "zh_CN"])
        #expect(words.language(of: LocaleIdentifier(literal: "zh_CN")).folder == "zh_CN")
        // Traditional Chinese is no simplified Chinese.
        #expect(words.language(of: LocaleIdentifier(literal: "zh_TW")).folder == "en_US")
        #expect(words.language(of: LocaleIdentifier(literal: "ja")).folder == "en_US")
    }
}
