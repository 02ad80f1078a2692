import Phrasebook

/// Reads PO as gettext's tools and others write it.
///
/// - SeeAlso: GNU gettext's manual, "The Format of PO Files".
struct POReader {
    /// An entry while it is read.
    private struct Entry {
        var line = 0
        var fields: [String: String] = [:]
        /// The source that an inexact text was made from (`#| msgid`); nil where the entry does not say it.
        var former: String?
        var isFuzzy = false
        var remarks: [String] = []
        /// Whether it is an obsolete one (`#~`), with all that was said before it.
        var isObsolete = false
    }

    private var file = ImportedFile()
    private var entry = Entry()
    /// The keyword that the next quoted line goes on with.
    private var field: String?

    static func read(_ text: String) -> ImportedFile {
        var reader = POReader()
        // CRLF is one character. A text's own line ends are escaped, but for those that Unicode alone calls so.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in lines.enumerated() {
            reader.read(line.trimmed, index + 1)
        }
        reader.finish()
        return reader.file
    }

    private mutating func read(_ line: Substring, _ number: Int) {
        if line.isEmpty { return finish() }
        if line.hasPrefix("#~") {
            // What was said before an obsolete entry was said of it.
            if entry.fields["msgstr"] != nil { finish() }
            return entry.isObsolete = true
        }
        if entry.isObsolete { finish() }
        if line.hasPrefix("#") {
            // A comment behind a text begins the next entry.
            if entry.fields["msgstr"] != nil { finish() }
            return readComment(line, number)
        }
        guard !line.hasPrefix("\"") else {
            guard let field else {
                return problem(number, .poNoKeyword, fixIt: .poWriteKeyword)
            }
            return append(line, to: field, number)
        }
        let keyword = String(line.prefix { $0 != " " && $0 != "\t" && $0 != "\"" })
        guard ["msgctxt", "msgid", "msgstr"].contains(keyword) else {
            let fixIt: DiagnosticText =
                keyword == "msgid_plural" || keyword.hasPrefix("msgstr[")
                ? .poPlurals : .poManual
            return problem(number, .poUnexpected(word: keyword), fixIt: fixIt)
        }
        if keyword == "msgctxt" || (keyword == "msgid" && entry.fields["msgid"] != nil) {
            if entry.fields["msgid"] != nil { finish() }
        }
        if entry.line == 0 { entry.line = number }
        field = keyword
        entry.fields[keyword] = ""
        append(line.dropFirst(keyword.count).trimmed, to: keyword, number)
    }

    /// Reads a comment; what export writes (`#.` and `#:`) says nothing new.
    private mutating func readComment(_ line: Substring, _ number: Int) {
        if line.hasPrefix("#,") || line.hasPrefix("#=") {
            let flags = line.dropFirst(2).split(separator: ",").map { $0.trimmed.lowercased() }
            entry.isFuzzy = entry.isFuzzy || flags.contains("fuzzy")
        } else if line.hasPrefix("#|") {
            let former = line.dropFirst(2).trimmed
            if former.hasPrefix("msgid "), let text = Self.unquoted(former.dropFirst("msgid ".count).trimmed) {
                entry.former = text
            } else if former.hasPrefix("\""), let text = Self.unquoted(former) {
                entry.former? += text
            }
        } else if line == "#" || line.hasPrefix("# ") {
            let remark = line.dropFirst().trimmed
            if !remark.isEmpty { entry.remarks.append(String(remark)) }
        }
    }

    /// Adds a quoted line to a field.
    private mutating func append(_ line: Substring, to field: String, _ number: Int) {
        guard let text = Self.unquoted(line) else {
            return problem(
                number, .poNotQuoted, fixIt: .poQuote
            )
        }
        entry.fields[field, default: ""] += text
    }

    private mutating func finish() {
        defer {
            entry = Entry()
            field = nil
        }
        guard !entry.isObsolete, let source = entry.fields["msgid"] else { return }
        let translation = entry.fields["msgstr"] ?? ""
        guard let name = entry.fields["msgctxt"] else {
            if source.isEmpty { return header(translation) }
            return problem(
                entry.line, .poNoContext,
                fixIt: .poKeepContext)
        }
        file.units.append(
            ImportedFile.Unit(
                line: entry.line, name: name, address: TextAddress(name),
                source: entry.isFuzzy ? entry.former ?? source : source, translation: translation,
                state: entry.isFuzzy ? .unfinished(.isFuzzy) : .done,
                remark: entry.remarks.isEmpty ? nil : entry.remarks.joined(separator: " ")))
    }

    private mutating func header(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard parts.count == 2 else { continue }
            switch parts[0].lowercased() {
            // Templates have it empty.
            case "language": file.locale = parts[1].isEmpty ? nil : String(parts[1])
            case "content-type":
                let charset = parts[1].lowercased().split(separator: "charset=").last ?? ""
                if parts[1].lowercased().contains("charset="), charset.trimmed != "utf-8" {
                    problem(entry.line, .poOtherEncoding, fixIt: .saveUTF8)
                }
            default: break
            }
        }
    }

    private mutating func problem(_ line: Int, _ message: DiagnosticText, fixIt: DiagnosticText) {
        file.problems.append(ExchangeProblem(line: line, unit: entry.fields["msgctxt"], message, fixIt: fixIt))
    }

    /// The text between quotation marks, its escapes read; nil where they do not close.
    private static func unquoted(_ line: Substring) -> String? {
        let scalars = Array(line.unicodeScalars)
        guard scalars.count >= 2, scalars[0] == "\"", scalars[scalars.count - 1] == "\"" else { return nil }
        var text = String.UnicodeScalarView()
        var index = 1
        let end = scalars.count - 1
        while index < end {
            let scalar = scalars[index]
            index += 1
            guard scalar == "\\" else {
                if scalar == "\"" { return nil }
                text.append(scalar)
                continue
            }
            guard index < end else { return nil }
            let escaped = scalars[index]
            index += 1
            switch escaped {
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "r": text.append("\r")
            case "a": text.append("\u{07}")
            case "b": text.append("\u{08}")
            case "v": text.append("\u{0B}")
            case "f": text.append("\u{0C}")
            case "0"..."7":
                var value = escaped.value - 0x30
                let last = min(index + 2, end)
                while index < last, ("0"..."7").contains(scalars[index]) {
                    value = value * 8 + scalars[index].value - 0x30
                    index += 1
                }
                guard let decoded = Unicode.Scalar(value) else { return nil }
                text.append(decoded)
            case "\"", "\\": text.append(escaped)
            default: return nil
            }
        }
        return String(text)
    }
}

extension StringProtocol where SubSequence == Substring {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmed: Substring {
        let end = reversed().drop { $0 == " " || $0 == "\t" }.count
        return prefix(end).drop { $0 == " " || $0 == "\t" }
    }
}
