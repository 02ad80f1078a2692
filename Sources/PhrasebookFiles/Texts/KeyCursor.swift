import TextKernel

/// Finds keys in a list that has most of them in the order in which they are asked for.
///
/// The key behind the last one that was found is looked at first; a table is made once that is another one. The list
/// may grow meanwhile.
package struct KeyCursor: Sendable {
    private var next = 0
    /// The indices of the keys, and of how many of them it knows.
    private var table: (indices: KeyTable, count: Int)?

    /// A cursor before the first key.
    package init() {}

    /// The index of a key.
    ///
    /// - Parameters:
    ///   - key: The key; it is asked for only where it is not the next one.
    ///   - count: How many keys the list has.
    ///   - isKey: Whether the key at an index is the one.
    ///   - keyAt: The key at an index.
    /// - Returns: The first index of the key, or where the next key is the same, that of the next one; nil where the list
    ///   does not have it.
    package mutating func index(
        of key: @autoclosure () -> String, count: Int, isKey: (Int) -> Bool, keyAt: (Int) -> String
    ) -> Int? {
        if next < count, isKey(next) {
            next += 1
            return next - 1
        }
        var (indices, known) = table ?? (KeyTable(capacity: count), 0)
        table = nil
        while known < count {
            indices.insert(keyAt(known), at: known, keyAt: keyAt)
            known += 1
        }
        let found = indices.index(of: key(), keyAt: keyAt)
        table = (indices, known)
        if let found { next = found + 1 }
        return found
    }

    /// Goes back before the first key.
    package mutating func rewind() { next = 0 }
}
