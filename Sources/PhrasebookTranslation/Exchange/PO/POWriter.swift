import Foundation
import ICU
import MessageFormat

/// Writes PO as gettext reads it: `msgctxt` is `CATALOG/KEY`, `msgid` the source, `msgstr` the text with its plural
/// forms inside, as the source's syntax has them.
///
/// - SeeAlso: GNU gettext's manual, "The Format of PO Files".
struct POWriter {
    private var text = ""

    init(_ export: TextExport, date: Date) {
        header(export, date)
        for part in export.parts {
            for unit in part.units where unit.state != .contract { append(unit) }
        }
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private mutating func header(_ export: TextExport, _ date: Date) {
        // Such as 2026-01-02 03:04, in UTC.
        let time = date.ISO8601Format().prefix(16).replacing("T", with: " ")
        var lines = [
            "Project-Id-Version: phrasebook", "Report-Msgid-Bugs-To: ", "POT-Creation-Date: \(time)+0000",
            "PO-Revision-Date: \(time)+0000", "Last-Translator: Phrasebook <phrasebook@localhost>",
            "Language-Team: none", "Language: \(export.locale)", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
        ]
        if let plurals = Self.plurals(of: export.locale) { lines.append("Plural-Forms: \(plurals)") }
        lines.append("X-Source-Language: \(export.sourceLocale)")
        text = "msgid \"\"\nmsgstr \"\"\n" + lines.map { "\(Self.quoted($0 + "\n"))\n" }.joined()
    }

    private mutating func append(_ unit: ExchangeUnit) {
        text += "\n"
        for remark in unit.remarks { comment("#.", remark) }
        comment("#.", unit.writtenLimit.map { "At most \($0) characters." })
        text += "#: \(unit.name.replacing(" ", with: "%20"))\n"
        var flags: [String] = unit.state.isOpen ? ["fuzzy"] : []
        // gettext has no flag for MessageFormat 2.
        if !unit.placeholders.isEmpty, unit.syntax == .icu { flags.append("icu-message-format") }
        if let limit = unit.writtenLimit { flags.append("max-length:\(limit)") }
        if !flags.isEmpty { text += "#, \(flags.joined(separator: ", "))\n" }
        if let former = unit.formerSource { field("msgid", former, mark: "#| ") }
        field("msgctxt", unit.address.description)
        field("msgid", unit.source)
        field("msgstr", unit.translation ?? "")
    }

    private mutating func comment(_ mark: String, _ words: String?) {
        guard let words else { return }
        for line in words.split(whereSeparator: \.isNewline) { text += "\(mark) \(line)\n" }
    }

    /// A keyword with its text; one of several lines begins with an empty string, as gettext's own tools write it.
    private mutating func field(_ keyword: String, _ value: String, mark: String = "") {
        var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        for scalar in value.unicodeScalars {
            if lines.last?.last == "\n" { lines.append(String.UnicodeScalarView()) }
            lines[lines.count - 1].append(scalar)
        }
        text += mark + keyword + " "
        if lines.count > 1 { text += "\"\"\n" }
        for (index, line) in lines.enumerated() {
            text += (index > 0 || lines.count > 1 ? mark : "") + Self.quoted(String(line)) + "\n"
        }
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case "\u{07}": text += "\\a"
            case "\u{08}": text += "\\b"
            case "\u{0B}": text += "\\v"
            case "\u{0C}": text += "\\f"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 8)
                text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// The plural formula of a language, as gettext's manual lists it ("Plural forms"); nil of one that it does not.
    ///
    /// No entry here has plural forms of gettext's own, so a tool that adds one is all that needs it.
    private static func plurals(of locale: String) -> String? {
        guard let language = LocaleIdentifier(locale)?.language else { return nil }
        return switch language {
        case "zh", "ja", "ko", "vi", "th", "id", "ms": "nplurals=1; plural=0;"
        case "en", "de", "nl", "sv", "da", "nb", "no", "nn", "fi", "et", "el", "he", "hu", "it", "es", "pt", "bg", "tr":
            locale == "pt_BR" ? "nplurals=2; plural=(n > 1);" : "nplurals=2; plural=(n != 1);"
        case "fr": "nplurals=2; plural=(n > 1);"
        case "ru", "uk", "be", "sr", "hr":
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        case "pl":
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        case "cs", "sk": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
        case "ar":
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        default: nil
        }
    }
}
