import ICU
import MessageFormat
import Phrasebook
import PhrasebookTranslation
import Testing

/// Texts in another syntax, and as the interchange data model.
@Suite struct HomeConversionTests {
    private static let files = [
        "Locales/en_US/shop.arb":
            #"{"A": "It’s {n, plural, one {# file} other {# files}}.", "A.user": "Buy {n}.", "A.user.plain": "Buy."}"#,
        "Locales/zh_CN/shop.arb": #"{"A": "{n} 个文件", "A.user": "购买 {n}。", "A.user.plain": "购买。"}"#,
    ]
    private static let path = "Locales/en_US/shop.arb"

    @Test func aFileIsConvertedThereAndBack() throws {
        let home = SmallHome.home(Self.files)
        let synced = try #require(try HomeEditor(home).sync().text("Resources/translations/zh_CN/shop.json"))
        let tidied = try HomeEditor(home).tidy()
        let converted = try HomeEditor(home).convert(to: .mf2)
        let text = try #require(converted.text(Self.path))
        #expect(text.contains(#""@@x-syntax": "mf2""#))
        #expect(text.contains(#""Buy {$n}.""#))
        #expect(text.contains(#".match $n\none {{It’s {$n} file.}}\n* {{It’s {$n} files.}}"#), "\(text)")
        var files = Self.files
        for file in converted.files { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        let again = SmallHome.home(files)
        #expect(try HomeEditor(again).convert(to: .mf2).files.isEmpty)
        let back = try HomeEditor(again).convert(to: .icu, locale: "zh_CN")
        #expect(back.text("Locales/zh_CN/shop.arb") == tidied.text("Locales/zh_CN/shop.arb"))
        #expect(back.text(Self.path) == nil)
        // Nothing becomes stale by it.
        files["Resources/translations/zh_CN/shop.json"] = synced
        let states = try #require(
            try HomeEditor(
                SmallHome.home(Self.files.merging(["Resources/translations/zh_CN/shop.json": synced]) { $1 })
            )
            .convert(to: .mf2).text("Resources/translations/zh_CN/shop.json"))
        #expect(states != synced)
        files["Resources/translations/zh_CN/shop.json"] = states
        #expect(try HomeEditor(SmallHome.home(files)).sync().text("Resources/translations/zh_CN/shop.json") == nil)
    }

    @Test func whatCannotBeSaidIsNamed() throws {
        let files = Self.files.merging([Self.path: #"{"A": "{n, spellout}", "A.user": "{n, choice, 0#a}"}"#]) { $1 }
        let error = #expect(throws: TranslationError.self) { try HomeEditor(SmallHome.home(files)).convert(to: .mf2) }
        #expect(error?.code == .unfitText)
        #expect(error?.message.contains("A: at 0") == true && error?.message.contains("A.user: at 0") == true)
        #expect(throws: TranslationError.self) {
            try HomeEditor(SmallHome.home(Self.files)).convert(to: .mf2, locale: "fr_FR")
        }
    }

    // MARK: JSON

    @Test(arguments: [
        "Hello", "{$n :number a=1 b=$c @d @e=f}{#b x=|y z|}{/b}{:f}{|lit|}",
        ".input {$n :number}\n.local $m = {$n :offset subtract=1}\n.match $n $m\n0 * {{none}}\n* one {{{$m}}}\n* * {{x}}",
    ])
    func theDataModelIsWrittenAndRead(_ source: String) throws {
        let message = try #require(MF2MessageParser().parse(source).message)
        let node = MF2Interchange.node(of: message)
        let (root, diagnostics) = JSONReader().read(SourceText(name: "message", bytes: node.fileBytes))
        #expect(diagnostics.isEmpty)
        let read = try MF2Interchange.message(of: try #require(root))
        #expect(MF2MessageWriter.text(of: read) == MF2MessageWriter.text(of: message))
    }

    @Test(arguments: [
        "{}", #"{"type": "message"}"#, #"{"type": "message", "declarations": [], "pattern": [{"type": "expression"}]}"#,
        #"{"type": "select", "declarations": [], "selectors": [{}], "variants": []}"#,
        #"{"type": "message", "declarations": [{"type": "x"}], "pattern": []}"#, "[]",
    ])
    func whatIsNoMessageIsAnError(_ json: String) throws {
        let root = try #require(JSONReader().read(SourceText(name: "message", bytes: Array(json.utf8))).root)
        #expect(throws: MF2Interchange.Unreadable.self) { try MF2Interchange.message(of: root) }
    }

    @Test func aHomeIsPrintedAsData() throws {
        let root = try HomeEditor(SmallHome.home(Self.files)).interchange(locale: "en_US")
        let text = String(decoding: root.fileBytes, as: UTF8.self)
        #expect(root.object?["en_US"]?.object?["shop"]?.object?["A"]?.object?["type"]?.string == "select")
        #expect(!text.contains("zh_CN"))
    }
}
