import ICU
import Phrasebook

/// Writes a text file anew: with other texts, and in canonical form.
enum MendedFile {
    /// The bytes of a file with some texts replaced; nil where the file is not sound enough to be written.
    ///
    /// `@@` members come first, with the folder's locale; then texts in the order of the document, each with its
    /// metadata behind it. What belongs to nothing stays behind what it stood behind.
    static func write(_ source: SourceText, _ book: TextBook, _ locale: String, _ mended: [String: String]) -> [UInt8]?
    {
        let (root, problems) = JSONReader().read(source)
        guard problems.isEmpty, let members = root?.object?.members else { return nil }
        var heads: [JSONMember] = []
        var groups: [Group] = []
        var places: [String: Int] = [:]
        var metadata: [JSONMember] = []
        for member in members {
            if member.key.hasPrefix("@@") {
                heads.append(member)
            } else if member.key.hasPrefix("@") {
                metadata.append(member)
            } else {
                places[member.key] = groups.count
                groups.append(Group(text: replaced(member, mended[member.key])))
            }
        }
        // Metadata of a text that is not there stays where it was, behind the text before it.
        for member in metadata {
            if let place = places[String(member.key.dropFirst())] {
                groups[place].metadata.append(member)
            } else if let place = members.lastIndex(where: { $0.keyStart < member.keyStart && places[$0.key] != nil }) {
                groups[places[members[place].key] ?? 0].metadata.append(member)
            } else {
                heads.append(member)
            }
        }
        sort(&groups, by: book)
        if let place = heads.firstIndex(where: { $0.key == "@@locale" }) {
            let isRight = heads[place].value.string.flatMap { LocaleIdentifier($0) } == LocaleIdentifier(locale)
            if !isRight { heads[place] = replaced(heads[place], locale) }
        } else {
            let value = JSONNode(value: .string(locale), start: 0, end: 0)
            heads.insert(JSONMember(key: "@@locale", keyStart: 0, value: value), at: 0)
        }
        var writer = JSONWriter()
        let object = JSONObject(members: heads + groups.flatMap { [$0.text] + $0.metadata })
        writer.pretty(JSONNode(value: .object(object), start: 0, end: 0))
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// A text with what describes it.
    private struct Group {
        var text: JSONMember
        var metadata: [JSONMember] = []
        var rank = 0
    }

    /// Puts texts into the document's order; one that belongs to nothing has the rank of the text before it.
    private static func sort(_ groups: inout [Group], by book: TextBook) {
        let ranks = Dictionary(
            book.entries.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var last = -1
        for index in groups.indices {
            last = ranks[groups[index].text.key] ?? last
            groups[index].rank = last
        }
        groups = groups.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element)
    }

    private static func replaced(_ member: JSONMember, _ text: String?) -> JSONMember {
        guard let text else { return member }
        let value = JSONNode(value: .string(text), start: member.value.start, end: member.value.end)
        return JSONMember(key: member.key, keyStart: member.keyStart, value: value)
    }

    /// A tree in which some texts are replaced; `change` is asked with the keys on the way to each.
    static func replacing(
        in node: JSONNode, _ path: [String] = [], change: (_ path: [String], _ text: String) -> String?
    ) -> JSONNode {
        switch node.value {
        case .string(let text):
            guard let new = change(path, text) else { return node }
            return JSONNode(value: .string(new), start: node.start, end: node.end)
        case .object(let object):
            let members = object.members.map { member in
                JSONMember(
                    key: member.key, keyStart: member.keyStart,
                    value: replacing(in: member.value, path + [member.key], change: change))
            }
            return JSONNode(value: .object(JSONObject(members: members)), start: node.start, end: node.end)
        default: return node
        }
    }
}
