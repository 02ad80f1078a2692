import Synchronization

/// Places for objects that are made when first needed, each set once and then read by any thread without a lock.
///
/// Reading counts no reference: what is set stays until the slots themselves go.
@safe
final class AtomicSlots<Value: AnyObject & Sendable>: @unchecked Sendable {
    let count: Int
    private let slots: UnsafeMutablePointer<Atomic<UInt>>

    init(count: Int) {
        self.count = count
        unsafe slots = .allocate(capacity: count)
        for index in 0..<count { unsafe (slots + index).initialize(to: Atomic(0)) }
    }

    deinit {
        for index in 0..<count {
            if let raw = unsafe UnsafeRawPointer(bitPattern: slots[index].load(ordering: .acquiring)) {
                unsafe Unmanaged<Value>.fromOpaque(raw).release()
            }
        }
        unsafe slots.deinitialize(count: count)
        unsafe slots.deallocate()
    }

    /// The object in a place, which lives as long as the slots; nil where none is set.
    @inline(__always)
    func unmanaged(at index: Int) -> Unmanaged<Value>? {
        let bits = unsafe slots[index].load(ordering: .acquiring)
        return unsafe UnsafeRawPointer(bitPattern: bits).map { unsafe .fromOpaque($0) }
    }

    subscript(index: Int) -> Value? { unsafe unmanaged(at: index)?.takeUnretainedValue() }

    /// Sets a place that is empty, and returns what is then in it: this object, or one that another thread was first
    /// with.
    @discardableResult
    func set(_ value: Value, at index: Int) -> Value {
        let bits = unsafe UInt(bitPattern: Unmanaged.passRetained(value).toOpaque())
        let result = unsafe slots[index].compareExchange(expected: 0, desired: bits, ordering: .acquiringAndReleasing)
        if result.exchanged { return value }
        unsafe Unmanaged.passUnretained(value).release()
        return self[index] ?? value
    }
}

/// Objects by name, added when first needed and never taken away, read by any thread without a lock.
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

    private let slots: AtomicSlots<Node>
    private let count = Atomic<Int>(0)
    /// The most names that are kept.
    let capacity: Int

    package init(capacity: Int) {
        self.capacity = max(0, capacity)
        slots = AtomicSlots(count: self.capacity * 2 + 1)
    }

    subscript(name: String) -> Value? {
        for place in places(of: name) {
            guard let node = slots[place] else { return nil }
            if node.name.utf8.elementsEqual(name.utf8) { return node.value }
        }
        return nil
    }

    /// The object of a name, made where there is none yet.
    package func value<Failure: Error>(of name: String, make: () throws(Failure) -> Value) throws(Failure) -> Value {
        if let found = self[name] { return found }
        let made = try make()
        guard count.wrappingAdd(1, ordering: .relaxed).newValue <= capacity else {
            count.wrappingSubtract(1, ordering: .relaxed)
            return made
        }
        let node = Node(name, made)
        for place in places(of: name) {
            let kept = slots.set(node, at: place)
            if kept === node { return made }
            if kept.name.utf8.elementsEqual(name.utf8) {
                count.wrappingSubtract(1, ordering: .relaxed)
                return kept.value
            }
        }
        return made
    }

    /// Where a name may stand, in the order in which the places are tried.
    private func places(of name: String) -> some Sequence<Int> {
        var hasher = Hasher()
        for byte in name.utf8 { hasher.combine(byte) }
        let start = Int(UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
        return (0..<slots.count).lazy.map { [count = slots.count] step in (start + step) % count }
    }
}
