import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct GlossaryExportTests {
    private static let files = [
        "Locales/en_US/shop.arb": #"{"A": "x"}"#,
        "Resources/glossary/zh_CN.json": #"""
        {"terms": [{"source": ["account", "R&D"], "use": ["账户"], "user": ["账号"], "not": ["帐户"]}]}
        """#,
    ]

    private func text(_ locale: String) throws -> String {
        let export = try GlossaryExport(TranslatedHome(SmallHome.home(Self.files)), locale: locale)
        return String(decoding: export.bytes, as: UTF8.self)
    }

    @Test func aTermIsAnEntryWithItsNames() throws {
        let text = try text("zh-CN")
        #expect(
            text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"en-US\">")
        )
        #expect(
            text.contains(
                """
                      <termEntry id="c1">
                        <langSet xml:lang="en-US">
                          <tig>
                            <term>account</term>
                          </tig>
                          <tig>
                            <term>R&amp;D</term>
                          </tig>
                        </langSet>
                        <langSet xml:lang="zh-CN">
                          <tig>
                            <term>账户</term>
                            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                          </tig>
                          <tig>
                            <term>账号</term>
                            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                            <note>In texts for end users.</note>
                          </tig>
                          <tig>
                            <term>帐户</term>
                            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                          </tig>
                        </langSet>
                      </termEntry>
                """), "\(text)")
    }

    @Test(arguments: ["fr_FR", "no locale"])
    func whatCannotBeWrittenIsSaid(_ locale: String) {
        let error = #expect(throws: TranslationError.self) { try text(locale) }
        #expect(error?.code == (locale == "fr_FR" ? .missingGlossary : .unknownLocale))
    }

    @Test func aGlossaryThatIsNoneIsSaid() {
        let files = Self.files.merging(["Resources/glossary/zh_CN.json": #"{"terms": 5}"#]) { $1 }
        let error = #expect(throws: TranslationError.self) {
            try GlossaryExport(TranslatedHome(SmallHome.home(files)), locale: "zh_CN")
        }
        #expect(error?.code == .unreadableFile)
    }
}
