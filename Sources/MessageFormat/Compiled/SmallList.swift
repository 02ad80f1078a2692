/// A list whose first elements are held inline.
struct SmallList<let room: Int, Element: BitwiseCopyable>: ~Copyable {
    private var first: InlineArray<room, Element>
    private var others: [Element] = []
    private(set) var count = 0

    /// An empty list; what its memory holds before an element is set is `filler`.
    @inline(always)
    init(filler: Element) { first = InlineArray(repeating: filler) }

    @inline(always)
    subscript(index: Int) -> Element {
        // Mutating, and by a span, since the compiler copies the whole list for a getter that is neither.
        mutating get {
            precondition(index >= 0 && index < count)
            return index < room ? first.mutableSpan[index] : others[index - room]
        }
    }

    @inline(always)
    mutating func append(_ element: Element) {
        if count < room { first[count] = element } else { others.append(element) }
        count += 1
    }

    /// Appends the elements from an index on to an array, and removes them here.
    @inline(always)
    mutating func move(from start: Int, to array: inout [Element]) {
        precondition(start >= 0 && start <= count)
        for index in start..<count { array.append(self[index]) }
        truncate(to: start)
    }

    /// Removes the elements from `newCount` on.
    @inline(always)
    mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count)
        if count > room { others.removeLast(count - max(newCount, room)) }
        count = newCount
    }
}
