import ICU

/// Writes XLIFF 1.2: a `file` a catalog, a `trans-unit` a text.
///
/// - SeeAlso: XLIFF Version 1.2, OASIS Standard, 1 February 2008.
struct XLIFF1Writer {
    private var text = ""

    /// The file's bytes.
    ///
    /// - Throws: ``TranslationError`` with the code `unfitText` where a text holds a character that XML 1.0 has no form
    ///   for.
    static func write(_ export: TextExport) throws(TranslationError) -> [UInt8] {
        for unit in export.units {
            try XMLText.check([unit.source, unit.translation, unit.formerSource] + unit.remarks, of: unit.address)
        }
        var writer = XLIFF1Writer()
        writer.writeFile(export)
        return Array(writer.text.utf8)
    }

    private mutating func writeFile(_ export: TextExport) {
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">

            """
        let source = Self.tag(export.sourceLocale)
        let target = Self.tag(export.locale)
        for part in export.files {
            text += "  <file original=\(XMLText.attribute(part.catalog)) source-language=\(XMLText.attribute(source))"
            text += " target-language=\(XMLText.attribute(target)) datatype=\"plaintext\">\n    <body>\n"
            for unit in part.units { append(unit) }
            text += "    </body>\n  </file>\n"
        }
        text += "</xliff>\n"
    }

    private mutating func append(_ unit: ExchangeUnit) {
        text += "      <trans-unit id=\(XMLText.attribute(unit.address.key)) resname=\(XMLText.attribute(unit.name))"
        if let limit = unit.writtenLimit { text += " maxwidth=\"\(limit)\" size-unit=\"char\"" }
        if unit.state == .contract { text += " translate=\"no\"" }
        text += " xml:space=\"preserve\">\n"
        text += "        <source>\(XMLText.content(unit.source))</source>\n"
        text +=
            "        <target state=\"\(Self.state(unit.state))\">\(XMLText.content(unit.translation ?? ""))</target>\n"
        for remark in unit.remarks {
            text += "        <note from=\"\(XLIFFReader.ownNotes)\">\(XMLText.content(remark))</note>\n"
        }
        if let former = unit.formerSource {
            text += "        <alt-trans alttranstype=\"previous-version\">\n"
            text += "          <source>\(XMLText.content(former))</source>\n"
            text += "          <target>\(XMLText.content(unit.translation ?? ""))</target>\n        </alt-trans>\n"
        }
        text += "      </trans-unit>\n"
    }

    private static func state(_ state: ExchangeUnit.State) -> String {
        switch state {
        case .missing: "new"
        case .stale: "needs-adaptation"
        case .unfinished: "needs-review-translation"
        case .translated: "translated"
        case .contract: "final"
        }
    }

    /// The locale as XML spells languages: `zh-CN`.
    private static func tag(_ folder: String) -> String { LocaleIdentifier(folder)?.languageTag ?? folder }
}
