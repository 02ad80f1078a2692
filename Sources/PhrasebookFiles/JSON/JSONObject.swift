import TextKernel

/// The members of a JSON object in the file's order.
///
/// Keys are compared byte by byte in UTF-8, not by canonical equivalence as `String` does: two spellings of `é` are two
/// keys, as they are for every other reader of the file.
package struct JSONObject: Sendable {
    /// All members as written; a duplicate key appears again.
    ///
    /// Use ``append(_:)`` to add one.
    package private(set) var members: [JSONMember] = []
    /// The first member of each key, kept only once a walk over the members would be slower.
    private var firstIndexes: KeyTable?

    /// A bit for the length of each key that is there: most keys that are not there have another.
    private var marks: UInt64 = 0

    /// Up to this many members are searched one by one.
    private static let walkingLimit = 8

    /// Creates an object without members.
    package init() {}

    /// Creates an object with the given members.
    package init(members: [JSONMember]) {
        for member in members { append(member) }
    }

    /// The value of the first member with this key, or `nil` where there is none.
    ///
    /// - Complexity: Constant, apart from the key's length.
    package subscript(key: String) -> JSONNode? {
        firstIndex(of: key).map { members[$0].value }
    }

    /// Adds a member at the end.
    ///
    /// - Returns: The first member with the same key, which keeps precedence, or `nil` where the key is new.
    @discardableResult
    package mutating func append(_ member: consuming JSONMember) -> JSONMember? {
        let index = members.count
        if index < Self.walkingLimit {
            if index == 0 { members.reserveCapacity(4) }
            let earlier = walk(to: member.key)
            marks |= Self.mark(member.key)
            members.append(member)
            return earlier.map { members[$0] }
        }
        if firstIndexes == nil { firstIndexes = tableOfMembers() }
        let earlier = firstIndexes?.insert(member.key, at: index) { members[$0].key }
        members.append(member)
        return earlier.map { members[$0] }
    }

    /// The index of the first member with this key.
    package func firstIndex(of key: String) -> Int? {
        if let firstIndexes { return firstIndexes.index(of: key) { members[$0].key } }
        return walk(to: key)
    }

    private func walk(to key: String) -> Int? {
        guard marks & Self.mark(key) != 0 else { return nil }
        let name = PackedName(key)
        for index in members.indices where members[index].name == name {
            if !name.isLong || members[index].key.hasSameBytes(as: key) { return index }
        }
        return nil
    }

    @inline(always)
    private static func mark(_ key: String) -> UInt64 { 1 << UInt64(truncatingIfNeeded: key.utf8.count & 63) }

    private func tableOfMembers() -> KeyTable {
        var table = KeyTable()
        for (index, member) in members.enumerated() { _ = table.insert(member.key, at: index) { members[$0].key } }
        return table
    }
}

/// One key and its value.
package struct JSONMember: Sendable {
    /// The key without its escapes.
    package let key: String
    /// The key as members are looked for.
    let name: PackedName
    /// The byte offset of the key's opening quotation mark.
    package let keyStart: Int
    /// The value.
    package let value: JSONNode

    /// Creates a member; readers do, and tests.
    package init(key: String, keyStart: Int, value: JSONNode) {
        self.key = key
        name = PackedName(key)
        self.keyStart = keyStart
        self.value = value
    }
}
