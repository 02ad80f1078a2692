import CommandSupport
import Foundation
import ICU
import Phrasebook
import PhrasebookTranslation
import Testing

/// The words of findings: those of the source, and those of the catalog `phrasebook-findings`.
@Suite struct DiagnosticTextTests {
    private static let home = TranslatedHome(PageWords.home)

    @Test func theSourceHasTheTextsOfTheCatalog() throws {
        let catalog = try #require(Self.home[DiagnosticWords.catalog.rawValue]?.catalog)
        #expect(DiagnosticText.samples.map(\.identifier) == catalog.entries.map(\.code.rawValue))
        for (text, entry) in zip(DiagnosticText.samples, catalog.entries) {
            #expect(text.arguments.map(\.name) == entry.arguments.map(\.name))
        }
    }

    @Test func theSourceReadsAsTheCatalogDoes() async throws {
        let english = try await LoadedWords.language("en_US")
        for text in DiagnosticText.samples { #expect(english.text(text) == text.description) }
    }

    @Test func eachTextIsInChineseAndHasItsArguments() async throws {
        let chinese = try await LoadedWords.chinese
        for text in DiagnosticText.samples {
            let words = chinese.text(text)
            #expect(ChineseProse.foreignWords(in: words) == [], "\(words)")
            // The names of Unicode are English.
            let arguments = text.arguments.filter { text.identifier != "namedCharacter" || $0.name != "name" }
            #expect(arguments.allSatisfy { words.contains($0.text) }, "\(words)")
            // A text of names and marks alone is the same in all languages.
            let prose = text.description.replacing(/<[a-z]+>/, with: "")
            #expect(words != text.description || !prose.contains(where: \.isLetter), "\(words)")
        }
    }

    @Test(arguments: Diagnostic.Rule.all)
    func theCatalogHasTheWordsOfEachRule(_ rule: Diagnostic.Rule) async throws {
        let book = try #require(Self.home[DiagnosticWords.catalog.rawValue])
        let parts = ["title": rule.title, "reason": rule.reason, "wrong": rule.wrong, "right": rule.right]
        let english = try await LoadedWords.language("en_US")
        for (part, words) in parts {
            // An example without words is the same in all languages.
            guard part == "title" || part == "reason" || book["note.\(rule.name).\(part)"] != nil else { continue }
            #expect(english.word("\(rule.name).\(part)", in: DiagnosticWords.catalog) == words)
        }
        let chinese = try await LoadedWords.chinese
        let page = rule.page(chinese)
        let prose = page.split(separator: "\n").filter { !$0.hasPrefix("    ") }.dropFirst().joined(separator: "\n")
        #expect(ChineseProse.foreignWords(in: prose) == [], "\(page)")
        #expect(!page.contains(rule.title))
    }

    @Test func aTextThatNoCatalogHasIsInEnglish() async throws {
        let chinese = try await LoadedWords.chinese
        #expect(chinese.text("is not in the catalog") == "is not in the catalog")
        #expect(chinese.text(DiagnosticText("not-in-any-catalog", [("key", "A")], "no such text")) == "no such text")
        let part = DiagnosticText.ofText(key: "A", finding: DiagnosticText(verbatim: "is new"))
        #expect(chinese.text(part) == "“A”：is new")
    }

    @Test func aPartOfATextIsInItsLanguage() async throws {
        let chinese = try await LoadedWords.chinese
        let text = DiagnosticText.isKind(
            subject: DiagnosticText.memberOf(member: "retry", subject: DiagnosticText.theCode(code: "1001")),
            kind: DiagnosticText.kindArray)
        #expect(text.description == "“retry” of the code 1001 is an array")
        #expect(chinese.text(text) == "错误码“1001”的“retry”是数组")
    }

    @Test func aCharacterHasItsEnglishNameInEnglishAlone() async throws {
        let text = DiagnosticText.unseenCharacter(
            character: DiagnosticText.namedCharacter(code: "U+200B", name: "zero width space"))
        #expect(text.description == "has U+200B (zero width space), which is not seen")
        #expect(try await LoadedWords.chinese.text(text) == "含有不可见字符 `U+200B`")
    }

    /// Whatever an argument holds, it is shown as it is.
    @Test(
        arguments: [
            "{x}", "'", "''{", "#", "<b>", "", "a\nb", "\u{E000}", "\u{202E}", "שלום",
            String(repeating: "长", count: 5_000),
        ])
    func anArgumentIsShownAsItIs(_ value: String) async throws {
        let text = DiagnosticText.says(word: value)
        #expect(text.description == "says “\(value)”")
        #expect(try await LoadedWords.language("en_US").text(text) == text.description)
        #expect(try await LoadedWords.chinese.text(text) == "使用了“\(value)”")
    }

    @Test(
        arguments: [
            ("zh_CN", DiagnosticWords.Language.chinese), ("zh-Hans", .chinese), ("zh", .chinese), ("zh_SG", .chinese),
            ("en_GB", .english), ("en", .english), ("zh_TW", nil), ("zh_HK", nil), ("fr_FR", nil),
        ] as [(String, DiagnosticWords.Language?)])
    func aLocaleHasALanguage(_ locale: String, _ language: DiagnosticWords.Language?) throws {
        #expect(DiagnosticWords.Language(for: try #require(LocaleIdentifier(locale))) == language)
    }

    @Test func eachLanguageHasAFileOfTheCatalog() {
        let folders = DiagnosticWords.Language.allCases.map(\.rawValue)
        let files = Self.home[DiagnosticWords.catalog.rawValue]?.files.keys.sorted()
        #expect(files == folders.sorted())
    }
}

/// What a Chinese reader would stumble over.
enum ChineseProse {
    /// Names that have no Chinese form.
    private static let names: Set<String> = [
        "ASCII", "CLDR", "CR", "IANA", "ICU", "JSON", "LF", "MessageFormat", "NFC", "RFC", "UTF", "Unicode", "U",
        "FFFD", "A0", "phrasebook", "error", "warning", "CDATA", "CSV", "Phrase", "GNU", "Studio", "Trados", "XLIFF",
        "gettext", "memoQ", "HTML", "XML", "UTS",
    ]

    /// The Latin words of a text, but for code, quotations, arguments, placeholders, paths, locales and names.
    static func foreignWords(in text: String) -> [String] {
        var rest = text
        for known in [
            /`[^`]*`/, /“[^”]*”/, /\{[^{}]*\}/, /<[a-z]+>/, /"[^"]*"/, /\[[a-z-]+\]/,
            /[A-Za-z_*]+(?:\/[A-Za-z_*.-]*)+/, /[a-z-]+\.(?:arb|json)/, /[a-z]{2}_[A-Z][A-Za-z_]+/,
        ] as [Regex<Substring>] {
            rest = rest.replacing(known, with: " ")
        }
        return rest.matches(of: /[A-Za-z]+[0-9]*/).map { String($0.output) }.filter { !names.contains($0) }
    }
}
