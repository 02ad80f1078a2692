import TextKernel

/// A file of translation states as read.
package struct TranslationStatesFile: Sendable {
    /// The file.
    package let source: SourceText
    /// What is wrong with its JSON, by ascending offset.
    package let diagnostics: [JSONDiagnostic]
    /// The offset of the first byte that is not in canonical form; it means nothing where there are diagnostics.
    let deviation: Int?
    /// The records; nil where the file holds no object.
    package let states: TranslationStates?
}

/// Reads a file of translation states in one pass over its tokens.
///
/// What has another shape than a record is none, which is no error: the file's schema says it.
struct TranslationStatesParser: JSONMemberSink {
    private var names = MemberNames()
    private var heads: [(key: String, value: JSONNode)] = []
    private var records = RecordsSink()

    /// Reads a file.
    static func read(_ source: SourceText) -> TranslationStatesFile {
        if let diagnostic = JSONReader().obstacle(in: source) {
            return TranslationStatesFile(source: source, diagnostics: [diagnostic], deviation: nil, states: nil)
        }
        var parser = JSONParser(source: source, maximumDepth: JSONLimits().effectiveDepth)
        var sink = TranslationStatesParser()
        let isObject = parser.readFile { parser in parser.readObject(orValueInto: &sink) }
        let states = TranslationStates(sink.records.records, heads: sink.heads)
        return TranslationStatesFile(
            source: source, diagnostics: parser.log.diagnostics(), deviation: parser.layout.deviation,
            states: isObject == true ? states : nil)
    }

    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        let name = parser.take(key)
        let isFirst = names.note(name, key, &parser)
        if name == "texts", isFirst { return parser.readObject(orValueInto: &records).map { _ in false } }
        guard let value = parser.readValue() else { return nil }
        if isFirst { heads.append((name, value)) }
        return value.string != nil
    }
}

/// The names of an object with few members, so that one that is there twice is reported.
private struct MemberNames {
    private var names: [(name: String, start: Int)] = []

    /// Notes a member; false where its name was used before, which is reported.
    mutating func note(_ name: String, _ key: JSONString, _ parser: inout JSONParser) -> Bool {
        if let first = names.first(where: { $0.name.hasSameBytes(as: name) }) {
            parser.reportDuplicate(name, at: key.start, first: first.start)
            return false
        }
        names.append((name, key.start))
        return true
    }

    mutating func removeAll() { names.removeAll(keepingCapacity: true) }
}

/// The records by their texts' keys.
private struct RecordsSink: JSONMemberSink {
    /// The keys of all members, of those that are there twice the first, and what they record.
    private var members: [(key: String, start: Int, record: TranslationRecord?)] = []
    private var indices = KeyTable()
    private var sink = RecordSink()

    /// What is recorded, in the order of the file.
    var records: [(key: String, record: TranslationRecord)] {
        members.compactMap { member in member.record.map { (member.key, $0) } }
    }

    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        let name = parser.take(key)
        let first = indices.insert(name, at: members.count) { members[$0].key }
        if let first { parser.reportDuplicate(name, at: key.start, first: members[first].start) }
        sink.clear()
        guard let isObject = parser.readObject(orValueInto: &sink) else { return nil }
        if first == nil { members.append((name, key.start, isObject ? sink.record : nil)) }
        return false
    }
}

/// The members of a record.
private struct RecordSink: JSONMemberSink {
    private var read = TranslationRecord(source: .unreadable)
    private var hasSource = false
    private var names = MemberNames()

    /// What was read; nil where it does not say its source.
    var record: TranslationRecord? { hasSource ? read : nil }

    mutating func clear() {
        read = TranslationRecord(source: .unreadable)
        hasSource = false
        names.removeAll()
    }

    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        let name = parser.take(key)
        guard names.note(name, key, &parser) else { return parser.readValue().map { $0.string != nil } }
        guard let text = parser.readStringValue() else { return readOther(name, from: &parser) }
        switch name {
        case "source": (read.source, hasSource) = (hash(text, parser), true)
        case "sourceText": read.sourceText = parser.text(of: text)
        case "translation": read.translation = hash(text, parser)
        case "words": read.words = hash(text, parser)
        default: break
        }
        return true
    }

    private func hash(_ text: JSONString, _ parser: borrowing JSONParser) -> TextHash {
        parser.withBytes(of: text) { TextHash(digits: $0) } ?? .unreadable
    }

    /// Reads a member that is no string.
    private mutating func readOther(_ name: String, from parser: inout JSONParser) -> Bool? {
        if name == "earlier" {
            var earlier: [TranslationRecord] = []
            guard parser.peek().kind == .beginArray else { return parser.readValue().map { _ in false } }
            let isRead = parser.readElements { parser in
                var sink = RecordSink()
                guard let isObject = parser.readObject(orValueInto: &sink) else { return nil }
                if isObject, let record = sink.record { earlier.append(record) }
                return false
            }
            read.earlier = earlier
            return isRead ? false : nil
        }
        guard let value = parser.readValue() else { return nil }
        if name == "unfinished" { read.isUnfinished = value.bool == true }
        return false
    }
}
