import Synchronization

/// The members of an answer to a code without arguments, as JSON.
final class WholeAnswer: Sendable {
    let bytes: [UInt8]
    /// What is to be counted each time.
    let tallies: [ResolutionMonitor.Tally]

    init(_ bytes: [UInt8], _ tallies: [ResolutionMonitor.Tally]) {
        self.bytes = bytes
        self.tallies = tallies
    }
}

/// Places for answers that are made when first needed, each set once and then read by any thread without a lock.
///
/// Not generic: the compiler would ask for the type's metadata at each look.
@safe
final class WholeAnswerSlots: @unchecked Sendable {
    private let count: Int
    private let slots: UnsafeMutablePointer<Atomic<UInt>>

    init(count: Int) {
        self.count = count
        unsafe slots = .allocate(capacity: max(1, count))
        for index in 0..<count { unsafe (slots + index).initialize(to: Atomic(0)) }
    }

    deinit {
        for index in 0..<count { unsafe self[index]?.release() }
        unsafe slots.deinitialize(count: count)
        unsafe slots.deallocate()
    }

    /// The answer in a place, which lives as long as the slots; nil where none is set.
    @inline(__always)
    subscript(index: Int) -> Unmanaged<WholeAnswer>? {
        precondition(index >= 0 && index < count, "a place of a code and a loaded locale is in the table")
        let bits = unsafe slots[index].load(ordering: .acquiring)
        return unsafe UnsafeRawPointer(bitPattern: bits).map { unsafe .fromOpaque($0) }
    }

    /// Sets a place that is empty, and returns what is then in it: this answer, or one that another thread was first
    /// with.
    func set(_ answer: WholeAnswer, at index: Int) -> WholeAnswer {
        if let earlier = unsafe self[index] { return unsafe earlier.takeUnretainedValue() }
        let bits = unsafe UInt(bitPattern: Unmanaged.passRetained(answer).toOpaque())
        let result = unsafe slots[index].compareExchange(expected: 0, desired: bits, ordering: .acquiringAndReleasing)
        if result.exchanged { return answer }
        unsafe Unmanaged.passUnretained(answer).release()
        return unsafe self[index]?.takeUnretainedValue() ?? answer
    }
}
