import Synchronization

/// Copies of an ICU object that threads must not share, each lent to one caller at a time without a lock.
///
/// At most ``capacity`` idle copies are kept; where all are lent, another is made and closed again.
@safe
final class ICUObjectPool: Sendable {
    /// The most copies that wait for use.
    static let capacity = 4

    private let slots: InlineArray<4, Atomic<UInt>>
    private let make: @Sendable () -> OpaquePointer?
    private let close: @Sendable (OpaquePointer) -> Void

    /// A pool with one object in it; `make` gives another, and `close` ends one.
    init(
        first: OpaquePointer, make: @escaping @Sendable () -> OpaquePointer?,
        close: @escaping @Sendable (OpaquePointer) -> Void
    ) {
        unsafe self.make = make
        unsafe self.close = close
        slots = InlineArray { index in Atomic(index == 0 ? UInt(bitPattern: first) : 0) }
    }

    deinit {
        for index in slots.indices {
            if let idle = unsafe OpaquePointer(bitPattern: slots[index].load(ordering: .acquiring)) {
                unsafe close(idle)
            }
        }
    }

    /// Lends an object to `body`; nil where none could be made, which only a lack of memory does.
    func withObject<Result, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let object = unsafe take() ?? make() else { return nil }
        defer { unsafe giveBack(object) }
        return try unsafe body(object)
    }

    private func take() -> OpaquePointer? {
        for index in slots.indices where slots[index].load(ordering: .relaxed) != 0 {
            let bits = slots[index].exchange(0, ordering: .acquiring)
            if bits != 0 { return unsafe OpaquePointer(bitPattern: bits) }
        }
        return nil
    }

    private func giveBack(_ object: OpaquePointer) {
        for index in slots.indices {
            let result = slots[index].compareExchange(
                expected: 0, desired: UInt(bitPattern: object), ordering: .releasing)
            if result.exchanged { return }
        }
        unsafe close(object)
    }
}
