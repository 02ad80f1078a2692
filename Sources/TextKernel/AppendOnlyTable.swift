import Synchronization

/// Values by name, added when first needed and never taken away, read by any thread without a lock.
///
/// It holds a bounded number of names; where it is full, the caller keeps what it made to itself.
package final class AppendOnlyTable<Value: Sendable>: Sendable {
    private final class Node: Sendable {
        let name: String
        let value: Value
        init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    private let slots: OnceTable<Node>
    private let count = Atomic<Int>(0)
    /// The most names that are kept.
    package let capacity: Int

    package init(capacity: Int) {
        self.capacity = max(0, capacity)
        slots = OnceTable(count: self.capacity * 2 + 1)
    }

    /// The value of a name; nil where there is none yet.
    package subscript(name: String) -> Value? {
        for index in indices(of: name) {
            guard let node = slots[index] else { return nil }
            if node.name.utf8.elementsEqual(name.utf8) { return node.value }
        }
        return nil
    }

    /// The value of a name, made where there is none yet.
    package func value<Failure: Error>(of name: String, make: () throws(Failure) -> Value) throws(Failure) -> Value {
        if let found = self[name] { return found }
        let made = try make()
        guard count.wrappingAdd(1, ordering: .relaxed).newValue <= capacity else {
            count.wrappingSubtract(1, ordering: .relaxed)
            return made
        }
        let node = Node(name, made)
        for index in indices(of: name) {
            let kept = slots.set(node, at: index)
            if kept === node { return made }
            if kept.name.utf8.elementsEqual(name.utf8) {
                count.wrappingSubtract(1, ordering: .relaxed)
                return kept.value
            }
        }
        return made
    }

    /// The slots of a name, in the order in which they are tried.
    private func indices(of name: String) -> some Sequence<Int> {
        var hasher = Hasher()
        for byte in name.utf8 { hasher.combine(byte) }
        let start = Int(UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
        return (0..<slots.count).lazy.map { [count = slots.count] step in (start + step) % count }
    }
}
