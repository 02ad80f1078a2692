import Phrasebook
import Testing

@testable import PhrasebookTranslation

/// What is exported as XLIFF 2.1 holds to the specification's schemas and constraints.
///
/// The rules are those of the core, of Translation Candidates and of Size and Length Restriction, as far as they speak of
/// elements that a writer of texts may use.
///
/// - SeeAlso: XLIFF Version 2.1, OASIS Standard, 13 February 2018, section 4 and its schemas.
@Suite struct XLIFF2SchemaTests {
    @Test(arguments: ["en_US", "zh_CN", "zh_TW", "fr_FR", "sr_Latn_RS"], TextExport.Selection.allCases)
    func theShippedTextsHoldToIt(_ locale: String, _ selection: TextExport.Selection) throws {
        let file = try ShippedTexts.file(.xliff2, locale, only: selection)
        #expect(try XLIFF2Schema.faults(of: file).isEmpty)
    }

    private static func json(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    @Test func textsInEachStateHoldToIt() throws {
        let export = try TextExport(TranslatedHome(TrialHome.home), locale: "zh_CN")
        let file = String(decoding: try export.bytes(as: .xliff2), as: UTF8.self)
        #expect(file.contains("mtc:match") && file.contains("subState") && file.contains("slr:sizeRestriction"))
        #expect(try XLIFF2Schema.faults(of: file).isEmpty)
    }

    /// Codes and texts that no name token, no attribute and no text of XML takes as they are.
    @Test func oddCodesAndTextsHoldToIt() throws {
        let codes = ["..1", "a b", "é", "<&>", "\"", "-", ".", "a:b", "1"]
        let home = Home(files: [
            "Resources/catalogs/shop.json": """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
             "codes": [\(codes.enumerated().map {
                 "{\"code\": \(Self.json($1)), \"symbol\": \"c\($0)\", \"audience\": \"user\"}"
             }.joined(separator: ", "))]}
            """,
            "Locales/en_US/shop.arb": "{"
                + codes.map { "\(Self.json($0)): \"x\\u0001 ]]> & <b> \\ufffe\"" }.joined(separator: ", ") + "}",
        ])
        let file = String(
            decoding: try TextExport(TranslatedHome(home), locale: "zh_CN").bytes(as: .xliff2), as: UTF8.self)
        #expect(file.contains("<cp hex=") && file.contains("id=\"..0\""))
        #expect(try XLIFF2Schema.faults(of: file).isEmpty)
    }

    @Test func anExportWithoutTextsHoldsToIt() throws {
        let home = TranslatedHome(TrialHome.home)
        let translated = try TextExport(home, locale: "en_US", only: .stale)
        let file = String(decoding: try translated.bytes(as: .xliff2), as: UTF8.self)
        #expect(file.contains("<group id=\"g1\"/>") && !file.contains("<unit"))
        #expect(try XLIFF2Schema.faults(of: file).isEmpty)
        let older = String(decoding: try translated.bytes(as: .xliff), as: UTF8.self)
        #expect(older.contains("<file original=\"common\"") && older.contains("<body>\n    </body>"))
    }

    /// A mistake in a file, and what the check says of it.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let fault: String

        init(_ old: String, _ new: String, _ fault: String) { (self.old, self.new, self.fault) = (old, new, fault) }

        var testDescription: String { new }
    }

    private static let sound = """
        <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"
            xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
            srcLang="en-US" trgLang="zh-CN">
        <file id="f1"><slr:profiles generalProfile="xliff:codepoints"/>
        <unit id="u1" slr:sizeRestriction="30"><mtc:matches><mtc:match ref="#s1"><source>a</source><target>b</target></mtc:match>
        </mtc:matches><notes><note category="x">n</note></notes>
        <segment id="s1" state="initial" subState="a:b"><source>a<cp hex="0001"/></source><target>b</target></segment>
        </unit><unit id="u2"><segment><source>c</source></segment></unit></file></xliff>
        """

    /// The check finds what it is for.
    @Test(arguments: [
        Mistake(" srcLang=\"en-US\"", "", "xliff lacks srcLang"),
        Mistake(" trgLang=\"zh-CN\"", "", "a target, and no trgLang"),
        Mistake("zh-CN", "zh_CN", "xliff: trgLang=\"zh_CN\""),
        Mistake("id=\"u2\"", "id=\"u1\"", "unit: the id u1 twice"),
        Mistake("id=\"u2\"", "id=\"u 2\"", "unit: id=\"u 2\""),
        Mistake("id=\"u2\"", "id=\"u2\" size=\"3\"", "unit has no attribute size"),
        Mistake("id=\"u2\"", "", "unit lacks id"),
        Mistake(
            "<unit id=\"u2\"><segment><source>c</source></segment></unit>", "<unit id=\"u2\"></unit>", "unit ends early"
        ),
        Mistake(
            "<segment><source>c</source></segment>", "<segment><target>d</target><source>c</source></segment>",
            "segment: target is misplaced"),
        Mistake(
            "<source>c</source>", "<source>c</source><target>c</target><target>d</target>",
            "segment: target is misplaced"),
        Mistake("<notes>", "<notes></notes><notes>", "notes ends early"),
        Mistake("<note category=\"x\">n</note>", "<note category=\"x\"><b/></note>", "note: b is misplaced"),
        Mistake("state=\"initial\" ", "", "segment: a subState, and no state"),
        Mistake("subState=\"a:b\"", "subState=\"ab\"", "segment: subState=\"ab\""),
        Mistake("state=\"initial\"", "state=\"new\"", "segment: state=\"new\""),
        Mistake("ref=\"#s1\"", "ref=\"#s2\"", "mtc:match: nothing has the id s2"),
        Mistake("ref=\"#s1\"", "", "mtc:match lacks ref"),
        Mistake("<cp hex=\"0001\"/>", "<cp/>", "cp lacks hex"),
        Mistake("<cp hex=\"0001\"/>", "<cp hex=\"1\"/>", "cp: hex=\"1\""),
        Mistake("<source>a<cp", "<source><note/>a<cp", "source: note is misplaced"),
        Mistake("<file id=\"f1\">", "<file id=\"f1\">words", "file: words are misplaced"),
        Mistake("<slr:profiles generalProfile=\"xliff:codepoints\"/>", "", "a size, and no profile"),
        Mistake("<slr:profiles", "<slr:profiles size=\"1\"", "slr:profiles has no attribute size"),
        Mistake("xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"", "xmlns=\"urn:other\"", "another namespace"),
        Mistake("version=\"2.1\"", "version=\"1.2\"", "xliff: version=\"1.2\""),
    ])
    func aMistakeIsFound(_ mistake: Mistake) throws {
        #expect(try XLIFF2Schema.faults(of: Self.sound).isEmpty)
        let file = Self.sound.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
        #expect(file != Self.sound)
        let faults = try XLIFF2Schema.faults(of: file)
        #expect(faults.contains(mistake.fault), "\(faults)")
    }
}
