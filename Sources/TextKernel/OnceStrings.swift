/// Strings that are made when they are first asked for, each once; any thread reads them without a lock.
public struct OnceStrings: Sendable {
    @usableFromInline
    final class Kept: Sendable {
        @usableFromInline let text: String
        init(_ text: String) { self.text = text }
    }

    @usableFromInline let table: OnceTable<Kept>

    /// Strings that are not made yet.
    package init(count: Int) { table = OnceTable(count: count) }

    /// The string at an index, which `make` makes the first time.
    @inlinable
    @inline(always)
    package func text(at index: Int, make: () -> String) -> String {
        if let text = table.with(index, { $0.text }) { return text }
        return keep(make(), at: index)
    }

    @inline(never)
    @usableFromInline
    func keep(_ text: String, at index: Int) -> String { table.set(Kept(text), at: index).text }
}
