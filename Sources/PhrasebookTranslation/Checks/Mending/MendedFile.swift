import Phrasebook

/// Writes a text file anew: with other texts, and in canonical form.
enum MendedFile {
    /// The bytes of a file with some texts replaced; nil where the file is not sound enough to be written.
    static func write(
        _ source: SourceText, _ book: TextBook, _ locale: String, isSource: Bool, _ mended: [String: String]
    ) -> [UInt8]? {
        let (root, problems) = JSONReader().read(source)
        guard problems.isEmpty, let object = root?.object else { return nil }
        let ranks = Dictionary(
            book.entries.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let form = TextFileForm(locale: locale, isSource: isSource) { ranks[$0] }
        return form.form(object, setting: mended.map { ($0.key, $0.value) }).root.fileBytes
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
