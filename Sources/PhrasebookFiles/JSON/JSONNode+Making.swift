extension JSONNode {
    /// A value that was read from no file.
    package static func made(_ value: JSONValue) -> JSONNode { JSONNode(value: value, start: 0, end: 0) }

    /// A text.
    package static func text(_ text: String) -> JSONNode { made(.string(text)) }

    /// An object with these members, in this order.
    package static func members(_ members: [(key: String, value: JSONNode)]) -> JSONNode {
        made(.object(JSONObject(members: members.map { JSONMember(key: $0.key, keyStart: 0, value: $0.value) })))
    }

    /// The value as a file: two spaces, a member a line, a newline at the end.
    package var fileBytes: [UInt8] {
        var writer = JSONWriter()
        writer.pretty(self)
        return writer.bytes + [0x0A]
    }
}
