/// What becomes of the members of an object.
protocol JSONMemberSink {
    /// Reads the value of a member with ``JSONParser/readValue()`` or a part of it.
    ///
    /// - Returns: Whether the value is a string; nil where there is no value to make out.
    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool?
}

extension JSONObject: JSONMemberSink {
    /// Adds the member to the tree.
    mutating func readMember(_ key: JSONString, from parser: inout JSONParser) -> Bool? {
        let name = parser.take(key)
        guard let value = parser.readValue() else { return nil }
        let member = JSONMember(key: name, keyStart: key.start, value: value)
        if let first = append(member) { parser.reportDuplicate(name, at: key.start, first: first.keyStart) }
        return value.string != nil
    }
}
