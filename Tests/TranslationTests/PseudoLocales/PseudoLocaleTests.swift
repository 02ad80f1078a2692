import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import TestSupport
import Testing

@Suite struct PseudoLocaleTests {
    private static let texts = ShippedTexts.home.books.flatMap { book in
        book.entries.compactMap { $0.texts["en_US"]?.text }
    }

    /// The texts of a message, branch by branch in order of writing, each branch with its own alone.
    private func branches(_ pattern: Pattern) -> [String] {
        var own = ""
        var others: [String] = []
        for element in pattern.elements {
            switch element {
            case .text(let text): own += text
            case .placeholder, .markup: break
            case .selection(let selection): others += selection.variants.flatMap { branches($0.pattern) }
            }
        }
        return [own] + others
    }

    private func uses(_ message: Message) -> [String] {
        message.argumentUses.map { "\($0.name) \($0.function ?? "") \($0.style ?? "")" }
    }

    @Test(arguments: PseudoLocale.allCases)
    func placeholdersAndBranchesStay(_ locale: PseudoLocale) throws {
        for text in Self.texts {
            let source = try #require(ICUMessageParser().parse(text).message)
            let pseudo = try #require(ICUMessageParser().parse(locale.text(of: text)).message, "\(text)")
            #expect(uses(pseudo) == uses(source))
            #expect(branches(pseudo.pattern).count == branches(source.pattern).count)
        }
    }

    @Test func everyShippedTextIsWrittenAsItIsRead() throws {
        for (_, text) in ShippedTexts.home.books.flatMap({ $0.entries.flatMap { Array($0.texts) } }) {
            let message = try #require(ICUMessageParser().parse(text.text).message)
            let written = try #require(ICUMessageWriter.text(of: message))
            let read = try #require(ICUMessageParser().parse(written).message, "\(written)")
            #expect(read.withoutRanges == message.withoutRanges)
        }
    }

    @Test func accentedTextsAreAThirdLongerAndHaveBrackets() throws {
        for text in Self.texts {
            let pseudo = PseudoLocale.accented.text(of: text)
            #expect(pseudo.hasPrefix("[") && pseudo.hasSuffix("]"))
            let source = try #require(ICUMessageParser().parse(text).message)
            let inner = try #require(ICUMessageParser().parse(String(pseudo.dropFirst().dropLast())).message)
            for (old, new) in zip(branches(source.pattern), branches(inner.pattern)) {
                #expect(new.count * 100 >= old.count * 135, "\(new)")
                #expect(new.count * 100 < old.count * 135 + 100, "\(new)")
                #expect(!new.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }, "\(new)")
            }
        }
    }

    @Test func mirroredWordsRunFromRightToLeft() {
        #expect(
            PseudoLocale.mirrored.text(of: "Up to {limit}")
                == "\u{200F}\u{202E}Up\u{202C}\u{200F} \u{200F}\u{202E}to\u{202C}\u{200F} {limit}")
    }

    /// Texts in which quotes matter, with the message's own texts.
    @Test(arguments: [
        "It''s '{'n'}' {n}", "'{''}'", "'{''{'", "don't '{it''s}' {n}", "a'b", "{n, plural, other {'#' # '{'# '' x}}",
        "{n, plural, offset:2 =0 {a} =1.5 {b} other {{s, select, x {#} other {y '' z}}}}", "'{' '' '}'", "{n}'",
        "''{n}",
        "{ n , number , '{'0 }", "{n, selectordinal, one {#st} other {#th}}", "x'|'y",
    ])
    func quotesMeanTheSame(_ text: String) throws {
        let source = try #require(ICUMessageParser().parse(text).message)
        for locale in PseudoLocale.allCases {
            let pseudo = try #require(
                ICUMessageParser().parse(locale.text(of: text)).message, "\(locale.text(of: text))")
            #expect(uses(pseudo) == uses(source))
            let plain = branches(pseudo.pattern).joined().unicodeScalars.filter { "'{}#|".unicodeScalars.contains($0) }
            let expected = branches(source.pattern).joined().unicodeScalars.filter {
                "'{}#|".unicodeScalars.contains($0)
            }
            #expect(String(String.UnicodeScalarView(plain)) == String(String.UnicodeScalarView(expected)))
        }
    }

    @Test func theOverlayLoads() async throws {
        let changes = try PseudoHome.files(of: ShippedTexts.home)
        #expect(changes.files.count == 2 * ShippedTexts.home.books.count)
        var files: [String: [UInt8]] = [:]
        for file in changes.files { files[file.path] = file.bytes }
        let home = Home.shipped.overlaid(by: Home(bytes: files))
        #expect(MessageStore.check(home).filter { $0.severity == .error || $0.rule == .form } == [])
        let store = try await MessageStore(home: home)
        let answer = store.snapshot.answer(
            to: "139004005", in: "agreement-pay", locale: try #require(LocaleIdentifier("en_XA")),
            arguments: ["amount": .money("1234.50", "CNY"), "limit": .money("500", "USD")])
        let user = answer.user ?? ""
        #expect(user.hasPrefix("[Ţĥé") && user.hasSuffix("]") && user.contains("1,234.50"))
        #expect(answer.message?.hasPrefix("[") == true)
    }

    @Test func pseudoLocalesInTheHomeItselfAreNoTranslations() throws {
        var files = [
            "Locales/en_US/shop.arb": #"{"A": "Sold out"}"#, "Locales/zh_CN/shop.arb": #"{"A": "售罄"}"#,
        ]
        for file in try PseudoHome.files(of: TranslatedHome(SmallHome.home(files))).files {
            files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        let home = TranslatedHome(SmallHome.home(files))
        #expect(home.locales == ["en_US", "ar_XB", "en_XA", "zh_CN"])
        #expect(Coverage(home).locales == ["zh_CN"])
        let written = try HomeEditor(SmallHome.home(files)).sync().files.map(\.path)
        #expect(!written.isEmpty && written.allSatisfy { !$0.contains("_X") })
    }
}
