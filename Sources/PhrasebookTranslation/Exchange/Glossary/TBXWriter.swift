import ICU

/// Writes a glossary as TBX-Basic: a `termEntry` a thing, with its names in the source's language and in one other.
///
/// - SeeAlso: ISO 30042:2008, TermBase eXchange; LISA's TBX-Basic.
struct TBXWriter {
    private var text = ""

    /// The bytes of a file with terms in a locale.
    static func write(_ terms: [Glossary.Term], locale: String, sourceLocale: String) -> [UInt8] {
        func tag(_ folder: String) -> String { XMLText.attribute(LocaleIdentifier(folder)?.languageTag ?? folder) }
        var writer = TBXWriter()
        writer.text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <martif type="TBX-Basic" xml:lang=\(tag(sourceLocale))>
              <martifHeader>
                <fileDesc>
                  <titleStmt>
                    <title>Glossary of \(XMLText.content(locale))</title>
                  </titleStmt>
                  <sourceDesc>
                    <p>Resources/glossary of a Phrasebook home</p>
                  </sourceDesc>
                </fileDesc>
                <encodingDesc>
                  <p type="XCSURI">http://www.lisa.org/fileadmin/standards/tbx_basic/TBXBasicXCSV02.xcs</p>
                </encodingDesc>
              </martifHeader>
              <text>
                <body>

            """
        for (number, term) in terms.enumerated() {
            writer.text += "      <termEntry id=\"c\(number + 1)\">\n"
            if !term.source.isEmpty {
                writer.append(term.source.map { ($0, nil, false) }, tag(sourceLocale))
            }
            let names =
                term.use.map { ($0, "preferredTerm-admn-sts", false) }
                + term.user.filter { !term.use.contains($0) }.map { ($0, "preferredTerm-admn-sts", true) }
                + term.refused.map { ($0, "deprecatedTerm-admn-sts", false) }
            if !names.isEmpty { writer.append(names, tag(locale)) }
            writer.text += "      </termEntry>\n"
        }
        writer.text += "    </body>\n  </text>\n</martif>\n"
        return Array(writer.text.utf8)
    }

    private mutating func append(_ names: [(name: String, status: String?, isForUsers: Bool)], _ tag: String) {
        text += "        <langSet xml:lang=\(tag)>\n"
        for (name, status, isForUsers) in names {
            text += "          <tig>\n            <term>\(XMLText.content(name))</term>\n"
            if let status { text += "            <termNote type=\"administrativeStatus\">\(status)</termNote>\n" }
            if isForUsers { text += "            <note>In texts for end users.</note>\n" }
            text += "          </tig>\n"
        }
        text += "        </langSet>\n"
    }
}
