import ICU

/// Writes XLIFF 2.1: a `file` a catalog, a `unit` with one segment a text.
///
/// Beside the core it uses the modules Translation Candidates, for the source that a stale text was made from, and Size
/// and Length Restriction.
///
/// - SeeAlso: XLIFF Version 2.1, OASIS Standard, 13 February 2018.
struct XLIFF2Writer {
    private var text = ""

    /// The file's bytes.
    ///
    /// - Throws: ``TranslationError`` with the code `unfitText` where a description holds a character that XML 1.0 has no
    ///   form for; those of texts are written as code points.
    static func write(_ export: TextExport) throws(TranslationError) -> [UInt8] {
        for unit in export.units { try XMLText.check(unit.remarks, of: unit.address) }
        var writer = XLIFF2Writer()
        writer.writeFile(export)
        return Array(writer.text.utf8)
    }

    private mutating func writeFile(_ export: TextExport) {
        func tag(_ folder: String) -> String { XMLText.attribute(LocaleIdentifier(folder)?.languageTag ?? folder) }
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="2.1" xmlns="\(XLIFFReader.namespace2)"
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
                srcLang=\(tag(export.sourceLocale)) trgLang=\(tag(export.locale))>

            """
        for (number, part) in export.files.enumerated() {
            text += "  <file id=\"f\(number + 1)\" original=\(XMLText.attribute(part.catalog))>\n"
            text += "    <slr:profiles generalProfile=\"xliff:codepoints\"/>\n"
            for (index, unit) in part.units.enumerated() { append(unit, index) }
            // A file has a unit or a group.
            if part.units.isEmpty { text += "    <group id=\"g1\"/>\n" }
            text += "  </file>\n"
        }
        text += "</xliff>\n"
    }

    private mutating func append(_ unit: ExchangeUnit, _ index: Int) {
        // The specification calls for a name token; the unit's name says which text it is in any case.
        let key = unit.address.key
        let id = key.isNameToken && !key.hasPrefix("..") ? key : "..\(index)"
        text += "    <unit id=\(XMLText.attribute(id)) name=\(XMLText.attribute(unit.name)) canResegment=\"no\""
        if unit.state == .contract { text += " translate=\"no\"" }
        if let limit = unit.writtenLimit { text += " slr:sizeRestriction=\"\(limit)\"" }
        text += " xml:space=\"preserve\">\n"
        if let former = unit.formerSource, let translation = unit.translation {
            text += "      <mtc:matches>\n        <mtc:match ref=\"#s1\">\n"
            text += "          <source>\(XMLText.contentWithCodePoints(former))</source>\n"
            text += "          <target>\(XMLText.contentWithCodePoints(translation))</target>\n"
            text += "        </mtc:match>\n      </mtc:matches>\n"
        }
        if !unit.remarks.isEmpty {
            text += "      <notes>\n"
            for remark in unit.remarks {
                text += "        <note category=\"\(XLIFFReader.ownNotes)\">\(XMLText.content(remark))</note>\n"
            }
            text += "      </notes>\n"
        }
        text += "      <segment id=\"s1\" \(Self.state(unit.state))>\n"
        text += "        <source>\(XMLText.contentWithCodePoints(unit.source))</source>\n"
        if let translation = unit.translation {
            text += "        <target>\(XMLText.contentWithCodePoints(translation))</target>\n"
        }
        text += "      </segment>\n    </unit>\n"
    }

    /// The attributes of a segment for a state.
    private static func state(_ state: ExchangeUnit.State) -> String {
        switch state {
        case .missing: "state=\"initial\""
        case .stale, .unfinished: "state=\"initial\" subState=\"\(XLIFFReader.ownNotes):\(state.rawValue)\""
        case .translated: "state=\"translated\""
        case .contract: "state=\"final\""
        }
    }
}

extension String {
    /// Whether it is a name token of XML (production 7, `Nmtoken`), of those that are of ASCII alone.
    fileprivate var isNameToken: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0.isASCIIWord || $0 == "." || $0 == "-" || $0 == "_" || $0 == ":" }
    }
}
