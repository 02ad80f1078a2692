import ICU
import MessageFormat
import Phrasebook
import Testing

/// What translation platforms write never stops a home, and is told.
@Suite struct PlatformOutputTests {
    private static let file = "Locales/zh_CN/shop.arb"
    private static var original: String { HomeFiles.shop.files[file] ?? "" }

    /// A way of writing the Chinese file that a tool has, and what is found in it.
    struct Output: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let rules: [Diagnostic.Rule]

        init(_ name: String, _ text: String, _ rules: [Diagnostic.Rule]) {
            self.name = name
            self.bytes = Array(text.utf8)
            self.rules = rules
        }

        var testDescription: String { name }
    }

    private static let outputs: [Output] = [
        Output("byte order mark", "\u{FEFF}" + original, [.form]),
        Output("CRLF", original.replacing("\n", with: "\r\n"), [.form]),
        Output("old Mac line ends", original.replacing("\n", with: "\r"), [.form]),
        Output("BOM and CRLF", "\u{FEFF}" + original.replacing("\n", with: "\r\n"), [.form, .form]),
        Output("no final newline", String(original.dropLast()), [.form]),
        Output("four spaces", original.replacing("\n  ", with: "\n    "), [.form]),
        Output("tabs", original.replacing("\n  ", with: "\n\t"), [.form]),
        Output("one line", original.replacing("\n", with: ""), [.form]),
        Output("escaped Chinese", original.replacing("成功", with: #"\u6210\u529F"#), [.form]),
        Output("escaped slashes and line ends", original.replacing("。", with: #"\u3002"#), [.form]),
        Output("no locale", original.replacing("  \"@@locale\": \"zh_CN\",\n", with: ""), [.localeMember]),
        Output("another locale's name", original.replacing("\"zh_CN\"", with: "\"zh-Hans\""), [.localeMember]),
        Output("hyphen in the locale", original.replacing("\"zh_CN\"", with: "\"zh-CN\""), []),
        Output(
            "platform's own members",
            original.replacing("\"zh_CN\",", with: "\"zh_CN\",\n  \"@@last_modified\": \"2026-01-01\","), []),
        Output(
            "appended at the end with the metadata copied, indented by four",
            appended.replacing("\n  ", with: "\n    "), [.form, .form, .translationMetadata]),
        Output("sorted by key", sorted, [.form]),
        Output("nothing translated", "{}", [.form, .localeMember, .missingText]),
        Output("all empty", emptied, Array(repeating: .emptyText, count: 14)),
        Output("null for what is missing", original.replacing("\"金额过高。\"", with: "null"), [.missingText]),
    ]

    /// The texts as lines, without the braces and commas.
    private static var members: [String] {
        original.split(separator: "\n").dropFirst().dropLast().map {
            $0.hasSuffix(",") ? String($0.dropLast()) : String($0)
        }
    }

    private static func file(_ members: [String]) -> String { "{\n" + members.joined(separator: ",\n") + "\n}\n" }

    private static var appended: String {
        let moved = members.filter { $0.contains("\"limit.user\"") }
        return file(
            members.filter { !$0.contains("\"limit.user\"") } + moved + [
                "  \"@limit.user\": {\n    \"description\": \"The amount is too high.\"\n  }"
            ])
    }

    private static var sorted: String { file([members[0]] + members.dropFirst().sorted()) }

    private static var emptied: String {
        file([members[0]] + members.dropFirst().map { $0.replacing(/: ".*"$/, with: ": \"\"") })
    }

    @Test(arguments: outputs)
    func loadsWithWarningsAlone(output: Output) async throws {
        var bytes = HomeFiles.shop.files.mapValues { Array($0.utf8) }
        bytes[Self.file] = output.bytes
        let store = try await MessageStore(home: Home(bytes: bytes))
        #expect(store.warnings.map(\.rule.name).sorted() == output.rules.map(\.name).sorted())
        #expect(store.warnings.allSatisfy { $0.severity == .warning && $0.position.file == Self.file })
        let answer = store.snapshot.answer(to: "0", in: "shop", locale: .chinese)
        let isTranslated = !["nothing translated", "all empty"].contains(output.name)
        #expect(answer.message == (isTranslated ? "成功" : "OK"))
    }

    @Test func textsAppendedAtTheEndAreTheSameTexts() async throws {
        let store = try await HomeFiles.shop.with(Self.appended, at: Self.file).store()
        let answer = store.snapshot.answer(
            to: "limit", in: "shop", locale: .chinese,
            arguments: ["amount": .money("2", "CNY"), "limit": .money("1", "CNY")])
        #expect(answer.user == "¥2.00 超出 ¥1.00。")
    }

    /// A code that was removed leaves its texts behind, whatever is in them.
    @Test(arguments: ["shop", "common"])
    func textsOfWhatIsGoneStopNothing(name: String) async throws {
        let file = "Locales/zh_CN/\(name).arb"
        let files = try HomeFiles.shop.replacing(
            "\"zh_CN\",", with: "\"zh_CN\",\n  \"gone.thing\": \"{amount, plural, other {#}} {x}\",", in: file)
        let diagnostics = files.diagnostics()
        #expect(diagnostics.map { "\($0.position) \($0.severity) \($0.rule)" } == ["\(file):3:3 warning unknown-key"])
    }

    @Test func staleIsOnlyWhatWasNotTranslatedAnew() throws {
        let source = "Locales/en_US/shop.arb"
        let changed = try HomeFiles.shop.replacing("is above", with: "is far above", in: source)
        #expect(changed.diagnostics().map(\.rule) == [.staleText])
        let both = try changed.replacing("{amount} 超出", with: "{amount} 远超", in: Self.file)
        #expect(both.diagnostics() == [])
        let states = "Resources/translations/zh_CN/shop.json"
        let confirmed = try changed.replacing(
            "58edfc4f6165db11", with: "e85655814659deca", in: states)
        #expect(confirmed.diagnostics() == [])
    }
}
