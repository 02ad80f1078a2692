import ICU

/// Writes XLIFF 1.2: a `file` a catalog, a `trans-unit` a text.
///
/// - SeeAlso: XLIFF Version 1.2, OASIS Standard, 1 February 2008.
struct XLIFFWriter {
    private var text = ""

    /// The file's bytes.
    ///
    /// - Throws: ``TranslationError`` with the code `unfitText` where a text holds a character that XML 1.0 has no form
    ///   for.
    static func write(_ export: TextExport) throws(TranslationError) -> [UInt8] {
        for unit in export.units {
            for text in [unit.source, unit.translation ?? "", unit.description ?? "", unit.formerSource ?? ""] {
                guard let scalar = text.unicodeScalars.first(where: { !$0.isXML }) else { continue }
                throw TranslationError(
                    .unfitText,
                    "\(unit.address): XML cannot carry the character U+\(String(scalar.value, radix: 16, uppercase: true))",
                    fixIt: "remove it from the text, or export another format")
            }
        }
        var writer = XLIFFWriter()
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
        for part in export.parts {
            text += "  <file original=\(Self.attribute(part.catalog)) source-language=\(Self.attribute(source))"
            text += " target-language=\(Self.attribute(target)) datatype=\"plaintext\">\n    <body>\n"
            for unit in part.units { append(unit) }
            text += "    </body>\n  </file>\n"
        }
        text += "</xliff>\n"
    }

    private mutating func append(_ unit: ExchangeUnit) {
        text += "      <trans-unit id=\(Self.attribute(unit.address.key)) resname=\(Self.attribute(unit.name))"
        if let limit = unit.lengthLimit { text += " maxwidth=\"\(limit)\" size-unit=\"char\"" }
        if unit.state == .contract { text += " translate=\"no\"" }
        text += " xml:space=\"preserve\">\n"
        text += "        <source>\(Self.content(unit.source))</source>\n"
        text += "        <target state=\"\(Self.state(unit.state))\">\(Self.content(unit.translation ?? ""))</target>\n"
        note(unit.description)
        for placeholder in unit.placeholders { note(placeholder.words) }
        note(unit.note)
        if let former = unit.formerSource {
            text += "        <alt-trans alttranstype=\"previous-version\">\n"
            text += "          <source>\(Self.content(former))</source>\n"
            text += "          <target>\(Self.content(unit.translation ?? ""))</target>\n        </alt-trans>\n"
        }
        text += "      </trans-unit>\n"
    }

    private mutating func note(_ words: String?) {
        guard let words else { return }
        text += "        <note from=\"\(XLIFFReader.ownNotes)\">\(Self.content(words))</note>\n"
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

    private static func content(_ text: String) -> String { escaped(text, inAttribute: false) }

    private static func attribute(_ text: String) -> String { "\"\(escaped(text, inAttribute: true))\"" }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
            // A parser would make one line feed of them.
            case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
            case "\t" where inAttribute, "\n" where inAttribute:
                result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
