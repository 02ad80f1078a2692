import TextKernel

/// From which source each translation of a file was made: `Resources/translations/<locale>/<catalog>.json`.
package struct TranslationStates: Sendable {
    /// The members of the file beside the records.
    private var heads: [(key: String, value: JSONNode)] = []
    /// What is recorded, in the order of the file.
    package private(set) var records: [(key: String, record: TranslationRecord)] = []
    /// The index of each key among the records.
    private var indices = KeyTable()

    /// No records.
    package init() {}

    /// The records that were read from a file, each of another text; `heads` are the members of the file beside them.
    init(_ records: [(key: String, record: TranslationRecord)], heads: [(key: String, value: JSONNode)]) {
        self.records = records
        self.heads = heads
        index()
    }

    /// Whether nothing is recorded.
    package var isEmpty: Bool { records.isEmpty }

    /// What is recorded of a text; nil where nothing is.
    package subscript(key: String) -> TranslationRecord? { index(of: key).map { records[$0].record } }

    private func index(of key: String) -> Int? { indices.index(of: key) { records[$0].key } }

    // MARK: Changes

    /// Replaces everything that is recorded.
    package mutating func replace(with records: [(key: String, record: TranslationRecord)]) {
        self.records = records
        heads = Self.heads
        index()
    }

    /// Records some texts and leaves the others as they are; `order` is that of the text file's keys.
    package mutating func record(_ new: [String: TranslationRecord], inOrder order: [String]) {
        var last: Int?
        var added: [(after: Int?, key: String, record: TranslationRecord)] = []
        for key in order {
            if let index = index(of: key) {
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
    package mutating func update(_ key: String, from old: String, to new: String, isSource: Bool) {
        guard let index = index(of: key) else { return }
        if isSource {
            records[index].record.edit(source: old, to: new)
        } else {
            records[index].record.edit(translation: old, to: new)
        }
    }

    private mutating func index() {
        indices = KeyTable(capacity: records.count)
        for index in records.indices { indices.insert(records[index].key, at: index) { records[$0].key } }
    }

    /// What a file of states says beside its records.
    private static let heads: [(key: String, value: JSONNode)] = [
        ("$schema", .text("../../schemas/translations.schema.json"))
    ]

    /// The file in canonical form.
    package var fileBytes: [UInt8] {
        JSONNode.members(heads + [("texts", .members(records.map { ($0.key, $0.record.node) }))]).fileBytes
    }
}
