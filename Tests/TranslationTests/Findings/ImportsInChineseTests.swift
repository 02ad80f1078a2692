import Phrasebook
import PhrasebookTranslation
import Testing

/// What an import says of a file, in both languages.
@Suite struct ImportsInChineseTests {
    /// A file that is refused, or of which something is said.
    struct File: Sendable, CustomTestStringConvertible {
        let format: ExchangeFormat
        let text: String

        init(_ format: ExchangeFormat, _ text: String) { (self.format, self.text) = (format, text) }

        var testDescription: String { text }
    }

    private static func unit(_ target: String, _ attributes: String = "", source: String = "Wait.") -> File {
        File(
            .xliff,
            TrialHome.xliff(
                "<trans-unit id=\"C\"><source>\(source)</source><target \(attributes)>\(target)</target></trans-unit>"))
    }

    static let files: [File] = [
        File(.csv, "key,translation zh_CN\nshop/C/message,\"请稍候"),
        File(.csv, "key,translation zh_CN\nshop/C/message,\"请\"x"),
        File(.csv, "a,b\n1,2"), File(.csv, "key,key,translation zh_CN\n"),
        File(.csv, "key,translation fr_FR\nshop/C,稍"),
        File(.csv, "key,translation zh_CN\nshop/C/mesage,请"), File(.csv, "key,translation zh_CN\nshop/C/message,请,多,余"),
        File(.csv, "key,translation zh_CN\nshop/C/message,#NAME?"),
        File(.csv, "key,translation zh_CN\nshop/C/message,=A1"),
        File(.csv, "key,translation zh_CN\nshop/C/message,####"), File(.csv, "key,translation zh_CN\nmall/X/message,请"),
        File(.csv, "key,state,translation zh_CN\nshop/A/message,unfinished,缺货"), File(.csv, "key,translation zh_CN\n"),
        File(.csv, "key,source de_DE,translation zh_CN\nshop/C/message,Warte,稍候"),
        File(.po, "\"x\"\n"), File(.po, "nonsense\n"), File(.po, "msgid_plural \"x\"\n"), File(.po, "msgid x\n"),
        File(.po, "msgid \"Wait.\"\nmsgstr \"稍候\"\n"),
        File(.po, "msgid \"\"\nmsgstr \"Content-Type: x; charset=GBK\\n\"\n"),
        File(.po, "#, fuzzy\nmsgctxt \"shop/A\"\nmsgid \"Item is out of stock\"\nmsgstr \"缺货\"\n"),
        File(.json, "{"), File(.json, "[]"), File(.json, "{\"shop/C\": 5}"),
        File(.json, "{\"@@locale\": \"nonsense!\"}"),
        File(.json, "{\"@@locale\": \"fr_FR\", \"shop/C\": \"Attendez\"}"), File(.json, "{\"shop/C\": \"{\"}"),
        File(.xliff, "text"), File(.xliff, "<a>"), File(.xliff, "<a/><b/>"), File(.xliff, "<a></b>"),
        File(.xliff, "</a>"),
        File(.xliff, "<a b/>"), File(.xliff, "<a b=c/>"), File(.xliff, "<a b=\"c/>"),
        File(.xliff, "<a b=\"\" b=\"\"/>"),
        File(.xliff, "<a>&x;</a>"), File(.xliff, "<a>&</a>"), File(.xliff, "<a>&#0;</a>"), File(.xliff, "<a><!-- </a>"),
        File(.xliff, "<a><![CDATA[ </a>"), File(.xliff, "<?xml version=\"1.0\" encoding=\"GBK\"?><a/>"),
        File(.xliff, " <?xml version=\"1.0\"?><a/>"), File(.xliff, "<!DOCTYPE a><a/>"), File(.xliff, "<p:a/>"),
        File(.xliff, ""), File(.xliff, "<html/>"), File(.xliff, "<xliff/>"), File(.xliff, "<xliff version=\"9\"/>"),
        File(.xliff, "<xliff version=\"1.2\" xmlns=\"urn:x\"/>"),
        unit("稍候", "state=\"needs-translation\""), unit("稍候", source: "Stay."), unit("<x id=\"1\"/>稍候"),
    ]

    private static func problems(_ file: File) throws -> [ExchangeProblem] {
        let imported = try TextImport(
            Array(file.text.utf8), as: file.format, locale: "zh_CN", name: "texts", into: TranslatedHome(TrialHome.home)
        )
        return imported.refusals + imported.warnings + imported.remarks
    }

    @Test(arguments: files)
    func whatIsSaidOfAFileIsInBothLanguages(_ file: File) async throws {
        let chinese = try await LoadedWords.chinese
        let problems = try Self.problems(file)
        #expect(!problems.isEmpty)
        for problem in problems {
            let line = problem.line(in: "f")
            #expect(line.description == problem.description(in: "f"))
            #expect(problem.text.identifier != nil && problem.fixItText.identifier != nil, "\(line)")
            let prose = [problem.text, problem.fixItText].map(chinese.text).joined(separator: "；")
            #expect(ChineseProse.foreignWords(in: prose) == [], "\(prose)")
            #expect(chinese.text(line).hasSuffix(prose))
        }
    }

    @Test func theFilesAreOfManyTexts() throws {
        let found = try Self.files.flatMap(Self.problems).flatMap { [$0.text.identifier, $0.fixItText.identifier] }
        #expect(Set(found.compactMap(\.self)).count > 60, "\(Set(found.compactMap(\.self)).count)")
    }
}
