import ICU
import TextKernel

/// Reads an ARB file in one pass over its tokens.
///
/// No tree is made but of the members that begin with `@`. A text is a range of the file, or of what was decoded where
/// it has escapes. After a mistake reading goes on as ``JSONReader`` does.
struct TextFileParser: JSONMemberSink {
    private let source: SourceText
    private let locale: LocaleIdentifier
    private var texts: [TextFile.Text] = []
    private var others: [JSONMember] = []
    private var metadata: [JSONMember] = []
    private var heads: [JSONMember] = []
    /// The keys of all members, of those that are there twice the first.
    private var keys: [JSONString] = []
    private var table: KeyTable
    private var saysLocale = false
    /// What is to be said of the members.
    private var log = DiagnosticLog()

    private init(_ source: SourceText, locale: LocaleIdentifier) {
        self.source = source
        self.locale = locale
        table = KeyTable(capacity: source.bytes.count / 64)
        keys.reserveCapacity(source.bytes.count / 64)
        texts.reserveCapacity(source.bytes.count / 64)
    }

    /// Reads a file.
    static func read(_ source: SourceText, locale: LocaleIdentifier) -> TextFile {
        var reader = TextFileParser(source, locale: locale)
        return reader.read()
    }

    private mutating func read() -> TextFile {
        if let diagnostic = JSONReader().obstacle(in: source) {
            log.add(diagnostic, in: source)
            return file(.nothing, [], [])
        }
        var parser = JSONParser(source: source, maximumDepth: JSONLimits().effectiveDepth)
        let root = parser.readFile { parser -> (start: Int, other: JSONNode?)? in
            let token = parser.peek()
            if token.kind == .beginObject {
                return parser.readObject(into: &self) ? (token.start, nil) : nil
            }
            return parser.readValue().map { ($0.start, $0) }
        }
        let faults = parser.log.diagnostics()
        let members = log.diagnostics
        log = DiagnosticLog()
        for diagnostic in faults { log.add(diagnostic, in: source) }
        guard let root else { return file(.nothing, parser.decoded, faults) }
        if faults.isEmpty {
            CanonicalForm.report(parser.layout.deviation, in: source, by: .formatTexts, &log)
        }
        if let other = root.other {
            log.add(
                .unreadableFile, in: source, at: root.start, .fileHolds(kind: other.kindName),
                fixIt: .writeTextObject)
            return file(.otherValue, parser.decoded, faults)
        }
        log.add(contentsOf: members)
        if !saysLocale {
            log.add(
                .localeMember, in: source, at: root.start, .saysNoLocale,
                fixIt: .addLocaleMember(locale: locale.folderName))
        }
        return file(.object, parser.decoded, faults)
    }

    /// The file; texts with faults in them are apart from the others.
    private func file(_ content: TextFile.Content, _ decoded: [UInt8], _ faults: [JSONDiagnostic]) -> TextFile {
        func isRecovered(_ text: TextFile.Text) -> Bool {
            faults.contains { (text.start..<text.end).contains($0.byteOffset) }
        }
        return TextFile(
            content: content, diagnostics: log.diagnostics, source: source,
            texts: faults.isEmpty ? texts : texts.filter { !isRecovered($0) },
            recovered: faults.isEmpty ? [] : texts.filter(isRecovered), others: others,
            metadata: metadata, heads: heads, decoded: decoded)
    }

    // MARK: Members

    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        switch markCount(key, parser) {
        case 0: return readText(key, from: &parser)
        case 1:
            let name = parser.text(of: key)
            guard let value = parser.readValue() else { return nil }
            metadata.append(JSONMember(key: name, keyStart: key.start, value: value))
            note(key, &parser)
            return value.string != nil
        default:
            let name = parser.text(of: key)
            guard let value = parser.readValue() else { return nil }
            if !texts.isEmpty {
                log.add(
                    .form, in: source, at: key.start, .headBehindText(key: name),
                    fixIt: .headsFirst, by: .formatTexts)
            }
            heads.append(JSONMember(key: name, keyStart: key.start, value: value))
            if name == "@@locale" { check(value) }
            if name == TextFile.syntaxMember { checkSyntax(value) }
            note(key, &parser)
            return value.string != nil
        }
    }

    /// Reports a syntax that there is not.
    private mutating func checkSyntax(_ value: JSONNode) {
        guard value.string != "icu", value.string != "mf2" else { return }
        log.add(
            .badValue, in: source, at: value.start,
            .noSyntax(member: TextFile.syntaxMember), fixIt: .writeSyntax)
    }

    private mutating func readText(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        if let value = parser.readStringValue() {
            texts.append(
                TextFile.Text(
                    key: TextFile.Piece(key, in: source), value: TextFile.Piece(value, in: source),
                    keyStart: key.start, start: value.start, end: value.end))
            note(key, &parser)
            return true
        }
        guard let value = parser.readValue() else { return nil }
        let name = parser.text(of: key)
        others.append(JSONMember(key: name, keyStart: key.start, value: value))
        if !value.isNull {
            log.add(
                .notAText, in: source, at: value.start, .isNoText(key: name, kind: value.kindName),
                fixIt: .textInQuotes)
        }
        note(key, &parser)
        return false
    }

    /// How many `@` a key begins with: of two or more, 2.
    private func markCount(_ key: JSONString, _ parser: borrowing JSONParser) -> Int {
        let bytes = key.isDecoded ? parser.decoded.span : parser.bytes.span
        guard bytes.hasPrefix("@", at: key.content.lowerBound), !key.content.isEmpty else { return 0 }
        return key.content.count > 1 && bytes.hasPrefix("@@", at: key.content.lowerBound) ? 2 : 1
    }

    /// Notes the key of a member, and reports it where it was used before.
    private mutating func note(_ key: JSONString, _ parser: inout JSONParser) {
        let (file, decoded) = (parser.bytes, parser.decoded)
        let bytes = key.isDecoded ? decoded.span : file.span
        let first = table.insert(bytes.extracting(key.content), at: keys.count) { index in
            let other = keys[index]
            return (other.isDecoded ? decoded.span : file.span).extracting(other.content)
                .hasSameBytes(as: bytes.extracting(key.content))
        }
        if let first {
            parser.reportDuplicate(bytes.extracting(key.content).text, at: key.start, first: keys[first].start)
        } else {
            keys.append(key)
        }
    }

    private mutating func check(_ value: JSONNode) {
        saysLocale = true
        guard let text = value.string, text == locale.folderName || LocaleIdentifier(text) == locale else {
            log.add(
                .localeMember, in: source, at: value.start,
                .otherLocale(locale: locale.folderName),
                fixIt: .writeLocaleMember(locale: locale.folderName))
            return
        }
    }
}
