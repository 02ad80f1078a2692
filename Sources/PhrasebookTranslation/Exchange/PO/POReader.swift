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
        /// Whether it is reported already that it cannot be read.
        var isBroken = false
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
        if line.isEmpty {
            // A blank line has no meaning to gettext; it ends an entry that is whole, or comments that none follows.
            if entry.fields.isEmpty || entry.fields["msgstr"] != nil { finish() }
            return
        }
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
        if keyword != "msgstr", entry.fields["msgid"] != nil { finish() }
        if entry.line == 0 { entry.line = number }
        guard entry.fields[keyword] == nil else {
            entry.isBroken = true
            field = keyword
            return problem(number, .poSecond(word: keyword), fixIt: .keepRightOne)
        }
        if keyword == "msgstr", entry.fields["msgid"] == nil {
            entry.isBroken = true
            problem(number, .poNoSource, fixIt: .poWriteSource)
        }
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
            if former.hasPrefix("msgid "), let text = try? Self.unquoted(former.dropFirst("msgid ".count).trimmed) {
                entry.former = text
            } else if former.hasPrefix("\""), let text = try? Self.unquoted(former) {
                entry.former? += text
            }
        } else if line == "#" || line.hasPrefix("# ") {
            let remark = line.dropFirst().trimmed
            if !remark.isEmpty { entry.remarks.append(String(remark)) }
        }
    }

    /// Adds a quoted line to a field.
    private mutating func append(_ line: Substring, to field: String, _ number: Int) {
        do throws(Mistake) {
            entry.fields[field, default: ""] += try Self.unquoted(line)
        } catch {
            entry.isBroken = true
            problem(number, error.message, fixIt: error.fixIt)
        }
    }

    private mutating func finish() {
        defer {
            entry = Entry()
            field = nil
        }
        guard !entry.isObsolete, !entry.isBroken, let source = entry.fields["msgid"] else { return }
        guard let translation = entry.fields["msgstr"] else {
            return problem(
                entry.line, .poNoTranslation, fixIt: .poWriteEmpty)
        }
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
            case "x-source-language": file.sourceLocale = parts[1].isEmpty ? nil : String(parts[1])
            case "language": file.locale = parts[1].isEmpty ? nil : String(parts[1])
            case "content-type":
                let charset = parts[1].lowercased().split(separator: "charset=").last?.trimmed ?? ""
                // Templates have a word in its place.
                if parts[1].lowercased().contains("charset="), !["utf-8", "utf8", "charset"].contains(charset) {
                    problem(entry.line, .poOtherEncoding, fixIt: .saveUTF8)
                }
            default: break
            }
        }
    }

    private mutating func problem(_ line: Int, _ message: DiagnosticText, fixIt: DiagnosticText) {
        file.problems.append(ExchangeProblem(line: line, unit: entry.fields["msgctxt"], message, fixIt: fixIt))
    }

    /// Why a quoted line is no text.
    private struct Mistake: Error {
        let message: DiagnosticText
        let fixIt: DiagnosticText

        static let unquoted = Mistake(message: .poNotQuoted, fixIt: .poQuote)

        static func escape(_ escape: String) -> Mistake {
            Mistake(message: .poNoEscape(word: escape), fixIt: .poBackslash)
        }

        static let encoding = Mistake(message: .poEscapesNoUTF8, fixIt: .poWriteCharacters)
    }

    /// The text between quotation marks, its escapes read.
    ///
    /// An escape of digits is a byte of the file's encoding, and several make a character (`msgcat --escape`).
    private static func unquoted(_ line: Substring) throws(Mistake) -> String {
        let bytes = Array(line.utf8)
        guard bytes.count >= 2, bytes[0] == UInt8(ascii: "\""), bytes[bytes.count - 1] == UInt8(ascii: "\"") else {
            throw .unquoted
        }
        var text: [UInt8] = []
        var index = 1
        let end = bytes.count - 1
        while index < end {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                if byte == UInt8(ascii: "\"") { throw .unquoted }
                text.append(byte)
                continue
            }
            guard index < end else { throw .unquoted }
            let escaped = bytes[index]
            index += 1
            switch escaped {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "a"): text.append(0x07)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "v"): text.append(0x0B)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(escaped)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                index -= 1
                text.append(try byteValue(bytes[index..<min(index + 3, end)], radix: 8, &index))
            case UInt8(ascii: "x"):
                text.append(try byteValue(bytes[index..<min(index + 2, end)], radix: 16, &index))
            default: throw .escape(String(decoding: [escaped], as: UTF8.self))
            }
        }
        guard let decoded = String(validating: text, as: UTF8.self) else { throw .encoding }
        return decoded
    }

    /// The byte that the digits at the beginning of some bytes mean; `index` moves behind them.
    private static func byteValue(
        _ bytes: ArraySlice<UInt8>, radix: Int, _ index: inout Int
    ) throws(Mistake) -> UInt8 {
        let digits = bytes.prefix { Character(Unicode.Scalar($0)).hexDigitValue.map { $0 < radix } ?? false }
        let written = String(decoding: digits, as: UTF8.self)
        guard let value = UInt8(written, radix: radix) else { throw .escape(radix == 16 ? "x\(written)" : written) }
        index += digits.count
        return value
    }
}

extension StringProtocol where SubSequence == Substring {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmed: Substring {
        let end = reversed().drop { $0 == " " || $0 == "\t" }.count
        return prefix(end).drop { $0 == " " || $0 == "\t" }
    }
}
