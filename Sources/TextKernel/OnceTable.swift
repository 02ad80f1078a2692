public import Synchronization

/// Slots for objects, each set once and then read by any thread without a lock.
///
/// Reading counts no reference: what is set stays as long as the table does.
@safe
public final class OnceTable<Object: AnyObject & Sendable>: @unchecked Sendable {
    /// How many slots there are.
    @usableFromInline package let count: Int
    // Bits of a reference that the table owns; 0 of an empty slot.
    @usableFromInline let slots: UnsafeMutablePointer<Atomic<UInt>>

    /// A table of empty slots.
    package init(count: Int) {
        self.count = count
        unsafe slots = .allocate(capacity: count)
        for index in 0..<count { unsafe (slots + index).initialize(to: Atomic(0)) }
    }

    /// A table whose slots are all set.
    package convenience init(_ objects: [Object]) {
        self.init(count: objects.count)
        for index in objects.indices { set(objects[index], at: index) }
    }

    deinit {
        for index in 0..<count { unsafe unmanaged(at: index)?.release() }
        unsafe slots.deinitialize(count: count)
        unsafe slots.deallocate()
    }

    @inlinable
    @inline(always)
    func unmanaged(at index: Int) -> Unmanaged<Object>? {
        precondition(index >= 0 && index < count)
        let bits = unsafe slots[index].load(ordering: .acquiring)
        return unsafe UnsafeRawPointer(bitPattern: bits).map { unsafe .fromOpaque($0) }
    }

    /// The object in a slot, whose reference is counted; nil of an empty slot.
    @inlinable
    package subscript(index: Int) -> Object? { unsafe unmanaged(at: index)?.takeUnretainedValue() }

    /// Gives the object in a slot to `body`, and counts no reference; nil of an empty slot.
    @inlinable
    @inline(always)
    package func with<Value>(_ index: Int, _ body: (Object) -> Value) -> Value? {
        unsafe unmanaged(at: index)?._withUnsafeGuaranteedRef { body($0) }
    }

    /// Sets a slot that is empty, and returns what is then in it: this object, or that of a thread that was first.
    @discardableResult
    package func set(_ object: Object, at index: Int) -> Object {
        precondition(index >= 0 && index < count)
        let bits = unsafe UInt(bitPattern: Unmanaged.passRetained(object).toOpaque())
        let result = unsafe slots[index].compareExchange(expected: 0, desired: bits, ordering: .acquiringAndReleasing)
        if result.exchanged { return object }
        unsafe Unmanaged.passUnretained(object).release()
        return self[index] ?? object
    }
}
