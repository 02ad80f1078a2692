import Phrasebook

/// The states of one file's translations: `Resources/translations/<locale>/<catalog>.json`.
struct StateFile {
    /// What is recorded of a text.
    struct Record: Equatable {
        /// The hash of the source.
        var source: String
        /// The hash of the translation; nil in the source locale itself.
        var translation: String?

        fileprivate var node: JSONNode {
            .members(
                [("source", .text(source))] + (translation.map { [("translation", .text($0))] } ?? []))
        }

        fileprivate init?(_ node: JSONNode) {
            guard let source = node.object?["source"]?.string else { return nil }
            self.source = source
            translation = node.object?["translation"]?.string
        }

        init(source: String, translation: String?) {
            self.source = source
            self.translation = translation
        }
    }

    let path: String
    /// The file as it is; nil where there is none.
    let bytes: [UInt8]?
    /// What is recorded, in the order of the file.
    private(set) var records: [(key: String, record: Record)] = []
    /// The place of each key among the records, the first where it stands twice.
    private var places: [String: Int] = [:]

    /// Reads the states of a catalog in a locale.
    ///
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where the file is no sound JSON.
    init(_ name: String, in locale: String, of home: Home) throws(TranslationError) {
        path = "Resources/translations/\(locale)/\(name).json"
        let source = TextFileReader.source(path, in: home)
        bytes = source?.bytes
        guard let source else { return }
        for member in try TextFiles.object(source)["texts"]?.object?.members ?? [] {
            if let record = Record(member.value) { records.append((member.key, record)) }
        }
        count()
    }

    /// What is recorded of a text.
    subscript(key: String) -> Record? { places[key].map { records[$0].record } }

    /// Replaces everything that is recorded.
    mutating func replace(with records: [(key: String, record: Record)]) {
        self.records = records
        count()
    }

    /// Records some texts and leaves the others as they are; `order` is that of the text file's keys.
    mutating func record(_ new: [String: Record], inOrder order: [String]) {
        var last: Int?
        var added: [(after: Int?, key: String, record: Record)] = []
        for key in order {
            if let place = places[key] {
                if let record = new[key] { records[place].record = record }
                last = place
            } else if let record = new[key] {
                added.append((last, key, record))
            }
        }
        for (after, key, record) in added.reversed() {
            records.insert((key, record), at: after.map { $0 + 1 } ?? 0)
        }
        count()
    }

    private mutating func count() {
        places = [:]
        for (place, record) in records.enumerated() { places[record.key] = places[record.key] ?? place }
    }

    /// The file as it is to be.
    var newBytes: [UInt8] {
        JSONNode.members([
            ("$schema", .text("../../schemas/translations.schema.json")),
            ("texts", .members(records.map { ($0.key, $0.record.node) })),
        ]).fileBytes
    }
}
