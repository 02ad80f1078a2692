import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import Testing

/// What works on a home's texts works on its twin in MessageFormat 2, and gives the same.
@Suite struct MF2HomeTests {
    private static let icu = ShippedTexts.home
    private static let twin = Result { TranslatedHome(try MF2Twin.shipped.get()) }

    private static func pairs() throws -> [(entry: TextEntry, twin: TextEntry, book: CatalogTexts)] {
        let books = try twin.get().books
        #expect(books.map(\.name) == icu.books.map(\.name))
        return zip(icu.books, books).flatMap { book, other in
            zip(book.entries, other.entries).map { ($0, $1, book) }
        }
    }

    private static func labels(_ locale: String) -> [(name: String, text: String)] {
        let entries = icu["common"]?.entries.filter { $0.role == .label } ?? []
        return entries.compactMap { entry in
            (entry.texts[locale] ?? entry.texts["en_US"]).map { (String(entry.key.dropFirst("field.".count)), $0.text) }
        }
    }

    // MARK: Checks

    @Test func theShippedTwinHasNoDiagnostic() throws {
        #expect(TextChecks.diagnostics(of: try MF2Twin.shipped.get()).map(\.description) == [])
        let texts = try Self.twin.get().books.flatMap { $0.entries.flatMap { Array($0.texts) } }
        #expect(texts.allSatisfy { $0.text.syntax == .mf2 })
        #expect(texts.count { $0.text.text.contains(".match") } > 0)
    }

    // MARK: Exchange

    @Test(arguments: ExchangeFormat.allCases, ["zh_CN", "en_US"])
    func anUnchangedFileChangesNothing(_ format: ExchangeFormat, _ locale: String) throws {
        let home = try Self.twin.get()
        let bytes = try TextExport(home, locale: locale).bytes(as: format)
        let imported = try TextImport(bytes, as: format, locale: locale, name: "file", into: home)
        #expect(imported.files.isEmpty && imported.changes.isEmpty && imported.confirmations.isEmpty)
        #expect(imported.refusals.isEmpty && imported.warnings.isEmpty && imported.missing.isEmpty)
    }

    /// A locale that the home does not have is exported, translated and imported; its files have the source's syntax.
    @Test(arguments: ExchangeFormat.allCases)
    func aNewLocaleComesBack(_ format: ExchangeFormat) throws {
        let home = try Self.twin.get()
        // The texts of a locale that is there stand for its translator's.
        let chinese = String(decoding: try TextExport(home, locale: "zh_TW").bytes(as: format), as: UTF8.self)
        let file = chinese.replacing("zh_TW", with: "zh_HK").replacing("zh-TW", with: "zh-HK")
            .replacing("zh-Hant-TW", with: "zh-Hant-HK")
        let imported = try TextImport(Array(file.utf8), as: format, locale: "zh_HK", name: "file", into: home)
        #expect(imported.refusals.map(\.message) == [])
        let path = "Locales/zh_HK/card-issuing.arb"
        let made = imported.files.text(path)
        let text = try #require(made)
        #expect(text.contains(#""@@x-syntax": "mf2""#))
        let own = home.home.bytes(of: "Locales/zh_TW/card-issuing.arb").map { String(decoding: $0, as: UTF8.self) }
        // Texts of the API's document travel in some formats alone.
        if format == .csv || format == .xliff || format == .xliff2 {
            #expect(text == own?.replacing("zh_TW", with: "zh_HK"))
        }
        #expect(text.contains("{$"))
    }

    private static let edited = "部分信息未填写或有误，请核对{$field}。"

    @Test(arguments: ExchangeFormat.allCases)
    func oneEditIsOneText(_ format: ExchangeFormat) throws {
        let home = try Self.twin.get()
        let file = String(decoding: try TextExport(home, locale: "zh_CN").bytes(as: format), as: UTF8.self)
        let old = ShippedTexts.text.replacing("{", with: "{$")
        try #require(file.contains(old))
        let imported = try TextImport(
            Array(file.replacing(old, with: Self.edited).utf8), as: format, locale: "zh_CN", name: "file", into: home)
        #expect(imported.refusals.isEmpty && imported.warnings.isEmpty)
        #expect(imported.changes.map(\.new) == [Self.edited] && imported.changes.map(\.old) == [old])
    }

    /// Tools put elements where placeholders were.
    @Test(arguments: [
        (ExchangeFormat.xliff, #"<x id="1" ctype="x-field"/>"#),
        (.xliff, #"<ph id="1">{$field}</ph>"#), (.xliff, #"<x id="1" equiv-text="{$field}"/>"#),
        (.xliff2, #"<ph id="1" disp="{field}"/>"#), (.xliff2, #"<ph id="1" equiv="{$field}"/>"#),
    ])
    func inlineElementsStandForArguments(_ format: ExchangeFormat, _ element: String) throws {
        let home = try Self.twin.get()
        let file = String(decoding: try TextExport(home, locale: "zh_CN").bytes(as: format), as: UTF8.self)
        let old = ShippedTexts.text.replacing("{", with: "{$")
        let new = Self.edited.replacing("{$field}", with: element)
        let imported = try TextImport(
            Array(file.replacing(old, with: new).utf8), as: format, locale: "zh_CN", name: "file", into: home)
        #expect(imported.refusals.map(\.message) == [])
        #expect(imported.changes.map(\.new) == [Self.edited])
    }

    @Test func placeholdersAndNotesAreThoseOfTheOtherSyntax() throws {
        let units = try TextExport(Self.icu, locale: "zh_CN").units
        let others = try TextExport(try Self.twin.get(), locale: "zh_CN").units
        #expect(units.map(\.address) == others.map(\.address))
        for (unit, other) in zip(units, others) {
            #expect(unit.placeholders.map(\.name) == other.placeholders.map(\.name), "\(unit.name)")
            #expect(unit.state == other.state && unit.terms == other.terms, "\(unit.name)")
            #expect(other.placeholders.allSatisfy { $0.written == "{$\($0.name)}" })
            let plural = unit.note?.contains("Plural forms") ?? false
            #expect(plural == (other.note?.contains("Plural forms") ?? false), "\(unit.name)")
        }
    }

    /// A file of one syntax is translated from a source of the other: the translator reads the source's.
    @Test(arguments: ["zh_CN", "en_US"])
    func aTranslationMayHaveTheOtherSyntax(converted: String) throws {
        let files = MF2Twin.files(of: .shipped)
        let changes = try HomeEditor(Home(bytes: files)).convert(to: .mf2, locale: converted)
        let home = TranslatedHome(Home(bytes: changes.files.reduce(into: files) { $0[$1.path] = $1.bytes }))
        #expect(TextChecks.diagnostics(of: home).map(\.description) == [])
        let syntax: MessageSyntax = converted == "en_US" ? .mf2 : .icu
        let export = try TextExport(home, locale: "zh_CN")
        #expect(export.units.allSatisfy { $0.syntax == syntax })
        let bytes = try export.bytes(as: .xliff)
        let same = try TextImport(bytes, as: .xliff, locale: "zh_CN", name: "file", into: home)
        #expect(same.changes.isEmpty && same.refusals.isEmpty && same.warnings.isEmpty)
        let mark = syntax == .mf2 ? "{$" : "{"
        let (old, new) = (ShippedTexts.text, ShippedTexts.edited)
        let file = String(decoding: bytes, as: UTF8.self)
            .replacing(old.replacing("{", with: mark), with: new.replacing("{", with: mark))
        let imported = try TextImport(Array(file.utf8), as: .xliff, locale: "zh_CN", name: "file", into: home)
        let own = syntax == .mf2 ? "{" : "{$"
        #expect(imported.refusals.map(\.message) == [])
        #expect(imported.changes.map(\.new) == [ShippedTexts.edited.replacing("{", with: own)])
    }

    // MARK: Previews, pseudo-locales

    @Test(arguments: ["en_US", "zh_CN", "zh_TW"])
    func allVariantsAreShownAlike(_ folder: String) throws {
        let locale = try #require(LocaleIdentifier(folder))
        let renderer = BranchRenderer(locale: locale, labels: Self.labels(folder))
        for (entry, twin, book) in try Self.pairs() {
            guard let text = entry.texts[folder], let other = twin.texts[folder] else { continue }
            func branches(_ text: TranslatedText) -> [MessageBranch] {
                renderer.branches(
                    of: text.text, in: text.syntax, arguments: entry.arguments, catalog: book.catalog,
                    examples: entry.examples)
            }
            let expected = branches(text)
            #expect(!expected.isEmpty)
            #expect(Set(branches(other).map(\.text)) == Set(expected.map(\.text)), "\(other.text)")
        }
    }

    @Test(arguments: PseudoLocale.allCases)
    func pseudoTextsAreShownAlike(_ pseudo: PseudoLocale) throws {
        let renderer = BranchRenderer(locale: LocaleIdentifier(literal: "en_US"), labels: Self.labels("en_US"))
        for (entry, twin, book) in try Self.pairs() {
            guard let text = entry.texts["en_US"], let other = twin.texts["en_US"] else { continue }
            func branches(_ text: TranslatedText) -> [MessageBranch] {
                renderer.branches(
                    of: pseudo.text(of: text.text, in: text.syntax), in: text.syntax, arguments: entry.arguments,
                    catalog: book.catalog, examples: entry.examples)
            }
            let expected = branches(text)
            #expect(!expected.isEmpty)
            #expect(branches(other).count == expected.count, "\(other.text)")
            // Words around a choice are within each of its branches, and lengthened there.
            guard expected.count == 1 else { continue }
            #expect(branches(other).map(\.text) == expected.map(\.text), "\(other.text)")
        }
    }

    @Test func filesOfPseudoLocalesSayTheSyntax() throws {
        let home = try Self.twin.get()
        let files = try PseudoHome.files(of: home)
        for file in files.files where !file.path.hasPrefix("Resources/") {
            #expect(String(decoding: file.bytes, as: UTF8.self).contains(#""@@x-syntax": "mf2""#), "\(file.path)")
        }
        let all = files.files.reduce(into: MF2Twin.files(of: home.home)) { $0[$1.path] = $1.bytes }
        #expect(MessageStore.check(Home(bytes: all)).filter { $0.severity == .error }.map(\.description) == [])
    }

    @Test func aLocaleThatIsAddedHasTheSyntax() throws {
        let editor = try HomeEditor(try MF2Twin.shipped.get())
        let added = try editor.addLocale("de_DE", catalogs: [])
        let made = added.changes.text("Locales/de_DE/agreement-pay.arb")
        let text = try #require(made)
        #expect(text.contains(#""@@x-syntax": "mf2""#))
        let other = try HomeEditor(.shipped).addLocale("de_DE", catalogs: [])
        #expect(added.counting == other.counting && added.ranking == other.ranking)
        #expect(!added.counting.isEmpty)
    }

    // MARK: Coverage and staleness

    @Test func coverageAndStatesAreTheSame() throws {
        let home = try Self.twin.get()
        #expect(Coverage(home).rows.map(\.all) == Coverage(Self.icu).rows.map(\.all))
        for (entry, twin, _) in try Self.pairs() {
            for (folder, text) in entry.texts {
                let other = try #require(twin.texts[folder])
                #expect(other.state == text.state && other.isContract == text.isContract, "\(entry.key)")
            }
        }
    }

    @Test func aSourceThatChangesMakesItsTranslationsStale() throws {
        var files = MF2Twin.files(of: try MF2Twin.shipped.get())
        let path = "Locales/en_US/agreement-pay.arb"
        let source = try #require(
            try Self.twin.get()["agreement-pay"]?["40000.user"]?.texts["en_US"]?.text)
        let text = String(decoding: try #require(files[path]), as: UTF8.self)
        files[path] = Array(text.replacing(source, with: source + " Thank you.").utf8)
        let home = TranslatedHome(Home(bytes: files))
        #expect(home["agreement-pay"]?["40000.user"]?.texts["zh_CN"]?.state == .stale)
        let stale = try TextExport(home, locale: "zh_CN", only: .stale).units
        #expect(stale.map(\.address.key) == ["40000.user"])
    }

    /// What a manifest pins of the API's document is pinned of the converted text, and back.
    @Test func contractTextsStayPinned() throws {
        var files = PlantedHome.files
        let contract = "Value '{'a'}' isn't right"
        files["Resources/catalogs/shop.json"] = files["Resources/catalogs/shop.json"]?
            .replacing(TextHash.of(PlantedHome.contract), with: TextHash.of(contract))
        files[PlantedHome.english] = files[PlantedHome.english]?.replacing(PlantedHome.contract, with: contract)
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.description) == [])
        let twin = try MF2Twin.files(files)
        #expect(twin[PlantedHome.english]?.contains(#"Value \\{a\\} isn't right"#) == true)
        #expect(TextChecks.diagnostics(of: Home(files: twin)).map(\.description) == [])
        let back = try HomeEditor(Home(files: twin)).convert(to: .icu)
        #expect(
            back.text("Resources/catalogs/shop.json")?.contains(TextHash.of("Value '{'a'}' isn''t right")) == true)
        // One that is not as pinned stays so.
        files[PlantedHome.english] = files[PlantedHome.english]?.replacing(contract, with: "Value '{'b'}' isn't right")
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.rule) == [.changedContract])
        #expect(
            TextChecks.diagnostics(of: Home(files: try MF2Twin.files(files))).map(\.rule) == [.changedContract])
    }
}
