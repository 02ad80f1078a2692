/// Memory on the stack for the lists that reading and compiling need for a moment.
///
/// A usual message fits; a list that outgrows its share goes on in memory of its own.
struct Scratch: ~Copyable {
    let first: Piece
    let second: Piece
    let third: Piece

    /// What Swift puts on the stack at most, in bytes.
    private static var size: Int { 1024 }

    @inline(__always)
    static func with<Result>(_ body: (borrowing Scratch) -> Result) -> Result {
        unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { first in
            unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { second in
                unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { third in
                    unsafe body(Scratch(first: Piece(first), second: Piece(second), third: Piece(third)))
                }
            }
        }
    }

    /// Memory that is lent for as long as ``with(_:)`` runs.
    @safe
    struct Piece {
        let memory: UnsafeMutableRawBufferPointer

        @inline(__always)
        init(_ memory: UnsafeMutableRawBufferPointer) { unsafe self.memory = memory }

        /// A part of it; never empty.
        @inline(__always)
        subscript(range: Range<Int>) -> Piece {
            precondition(range.lowerBound >= 0 && range.upperBound <= Scratch.size && !range.isEmpty)
            return unsafe Piece(UnsafeMutableRawBufferPointer(rebasing: memory[range]))
        }
    }
}

/// A list that begins in memory lent to it and moves out when it is full.
@safe
struct ScratchList<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var room: Int
    private(set) var count = 0
    private var isLent = true

    /// A list that begins in `piece`.
    @inline(__always)
    init(_ piece: Scratch.Piece) {
        let memory = unsafe piece.memory
        room = memory.count / MemoryLayout<Element>.stride
        // The memory is never empty, and aligned for everything that is put into it.
        unsafe base = memory.baseAddress.unsafelyUnwrapped.bindMemory(to: Element.self, capacity: room)
    }

    deinit {
        unsafe base.deinitialize(count: count)
        if !isLent { unsafe base.deallocate() }
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count)
        return unsafe base[index]
    }

    /// The elements; valid until the list changes.
    var elements: UnsafeBufferPointer<Element> { unsafe UnsafeBufferPointer(start: base, count: count) }

    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if count == room { grow(by: 1) }
        unsafe (base + count).initialize(to: element)
        count += 1
    }

    /// Adds copies of elements that stand elsewhere.
    @inline(__always)
    mutating func append(_ elements: UnsafeBufferPointer<Element>) {
        if elements.count > room - count { grow(by: elements.count) }
        guard let start = elements.baseAddress else { return }
        unsafe (base + count).initialize(from: start, count: elements.count)
        count += elements.count
    }

    /// Moves the elements from `start` on to the end of another list.
    @inline(__always)
    mutating func move(from start: Int, to other: inout ScratchList<Element>) {
        precondition(start >= 0 && start <= count)
        let moved = count - start
        if moved > other.room - other.count { other.grow(by: moved) }
        unsafe (other.base + other.count).moveInitialize(from: base + start, count: moved)
        other.count += moved
        count = start
    }

    /// Takes the elements from `start` on away, as an array of just their size.
    @inline(__always)
    mutating func takeLast(from start: Int) -> [Element] {
        precondition(start >= 0 && start <= count)
        let taken = count - start
        guard taken > 0 else { return [] }
        let source = unsafe base + start
        count = start
        return unsafe [Element](unsafeUninitializedCapacity: taken) { target, initialized in
            if let place = target.baseAddress { unsafe place.moveInitialize(from: source, count: taken) }
            initialized = taken
        }
    }

    /// Lets go of all elements, which somebody else has taken over.
    mutating func forgetAll() { count = 0 }

    @inline(never)
    private mutating func grow(by added: Int) {
        let larger = max(2 * room, count + added)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        unsafe moved.moveInitialize(from: base, count: count)
        if !isLent { unsafe base.deallocate() }
        unsafe base = moved
        room = larger
        isLent = false
    }
}
