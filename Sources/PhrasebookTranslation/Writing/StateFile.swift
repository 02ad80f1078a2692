import Phrasebook

/// The states of one file's translations: `Resources/translations/<locale>/<catalog>.json`.
struct StateFile {
    /// The file as it is; nil where there is none.
    let bytes: [UInt8]?
    /// The members of the file beside the records.
    private var heads: [(key: String, value: JSONNode)] = []
    /// What is recorded, in the order of the file.
    private var records: [(key: String, record: TranslationRecord)] = []
    /// The index of each key among the records.
    private var indices: [String: Int] = [:]

    /// Reads a file of states.
    ///
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where the file is no sound JSON.
    init(_ path: String, in files: ParsedHome) throws(TranslationError) {
        let file = try HomeEditor.object(path, in: files)
        bytes = file?.bytes
        guard let object = file?.object else { return }
        heads = object.members.filter { $0.key != "texts" }.map { ($0.key, $0.value) }
        for member in object["texts"]?.object?.members ?? [] {
            if let record = TranslationRecord(member.value) { records.append((member.key, record)) }
        }
        index()
    }

    /// What is recorded of a text.
    subscript(key: String) -> TranslationRecord? { indices[key].map { records[$0].record } }

    /// Replaces everything that is recorded.
    mutating func replace(with records: [(key: String, record: TranslationRecord)]) {
        self.records = records
        heads = Self.heads
        index()
    }

    /// Records some texts and leaves the others as they are; `order` is that of the text file's keys.
    mutating func record(_ new: [String: TranslationRecord], inOrder order: [String]) {
        var last: Int?
        var added: [(after: Int?, key: String, record: TranslationRecord)] = []
        for key in order {
            if let index = indices[key] {
                if let record = new[key] { records[index].record = record }
                last = index
            } else if let record = new[key] {
                added.append((last, key, record))
            }
        }
        for (after, key, record) in added.reversed() {
            records.insert((key, record), at: after.map { $0 + 1 } ?? 0)
        }
        heads = Self.heads
        index()
    }

    /// Records an edit of a text's form, where the text is recorded.
    ///
    /// - Parameters:
    ///   - key: The text's key.
    ///   - old: The text before.
    ///   - new: The text after.
    ///   - isSource: Whether it is a text of the source's locale, which translations are made from.
    mutating func update(_ key: String, from old: String, to new: String, isSource: Bool) {
        guard let index = indices[key] else { return }
        if isSource {
            records[index].record.edit(source: old, to: new)
        } else {
            records[index].record.edit(translation: old, to: new)
        }
    }

    private mutating func index() {
        indices = [:]
        for (index, record) in records.enumerated() { indices[record.key] = indices[record.key] ?? index }
    }

    /// What a file of states says beside its records.
    private static let heads: [(key: String, value: JSONNode)] = [
        ("$schema", .text("../../schemas/translations.schema.json"))
    ]

    /// The file as it is to be.
    var newBytes: [UInt8] {
        JSONNode.members(heads + [("texts", .members(records.map { ($0.key, $0.record.node) }))]).fileBytes
    }
}

extension TranslationRecord {
    /// The record as the file has it.
    fileprivate var node: JSONNode {
        var members: [(key: String, value: JSONNode)] = [("source", .text(source))]
        func add(_ key: String, _ text: String?) {
            if let text { members.append((key, .text(text))) }
        }
        add("sourceText", sourceText)
        add("translation", translation)
        add("words", words)
        if isUnfinished { members.append(("unfinished", .made(.bool(true)))) }
        if !earlier.isEmpty { members.append(("earlier", .made(.array(earlier.map(\.node))))) }
        return .members(members)
    }
}
