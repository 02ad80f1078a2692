/// A list whose first elements are held inline.
struct SmallList<let room: Int, Element: BitwiseCopyable>: ~Copyable {
    private var first: InlineArray<room, Element>
    private var others: [Element] = []
    private(set) var count = 0

    /// An empty list; what its memory holds before an element is set is `filler`.
    @inline(always)
    init(filler: Element) { first = InlineArray(repeating: filler) }

    // Mutating, since the compiler copies the whole list for a getter that is not.
    @inline(always)
    subscript(index: Int) -> Element {
        mutating get {
            precondition(index >= 0 && index < count)
            return index < room ? first[index] : others[index - room]
        }
    }

    @inline(always)
    mutating func append(_ element: Element) {
        if count < room { first[count] = element } else { others.append(element) }
        count += 1
    }

    /// Removes the elements from `newCount` on.
    @inline(always)
    mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count)
        if count > room { others.removeLast(count - max(newCount, room)) }
        count = newCount
    }
}
