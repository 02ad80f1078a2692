import Phrasebook
import TextKernel

extension JSONNode {
    /// A value that was read from no file.
    static func made(_ value: JSONValue) -> JSONNode { JSONNode(value: value, start: 0, end: 0) }

    /// A text.
    static func text(_ text: String) -> JSONNode { made(.string(text)) }

    /// An object with these members, in this order.
    static func members(_ members: [(key: String, value: JSONNode)]) -> JSONNode {
        made(.object(JSONObject(members: members.map { JSONMember(key: $0.key, keyStart: 0, value: $0.value) })))
    }

    /// The value as a file: two spaces, a member a line, a newline at the end.
    var fileBytes: [UInt8] {
        var writer = JSONWriter()
        writer.pretty(self)
        return writer.bytes + [0x0A]
    }
}

extension String {
    /// Whether both have the same bytes: two spellings of `é` differ, as they do in files.
    func isSame(as other: String) -> Bool { utf8.span.hasSameBytes(as: other.utf8.span) }
}
