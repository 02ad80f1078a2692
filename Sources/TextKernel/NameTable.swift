/// Finds names in fixed sets, byte for byte: canonical equivalence does not make two names one.
///
/// A look-up allocates nothing, takes no lock and counts no reference: the rows of all sets are in the same arrays.
public struct NameTable: Sendable {
    /// Where the rows of one set are.
    @usableFromInline
    struct Rows: BitwiseCopyable, Sendable {
        @usableFromInline let firstSlot: Int
        /// One less than the number of slots, a power of two.
        @usableFromInline let mask: Int
        @usableFromInline let firstName: Int
        @usableFromInline let count: Int
    }

    @usableFromInline private(set) var sets: [Rows]
    /// The first of ``sets``, which is most often the only one.
    @usableFromInline private(set) var first: Rows
    /// The index of a name in its set, or -1, by the name's hash.
    @usableFromInline private(set) var slots: [Int32]
    @usableFromInline private(set) var packed: [PackedName]
    /// The names that ``PackedName`` cannot hold, by their indices among all; nothing at the indices of others.
    private var longNames: StringPool

    /// A table of one set of names; a name that is given twice is found at its first index.
    package init(_ names: [String]) {
        var size = 4
        while size < names.count * 2 { size *= 2 }
        let mask = size - 1
        var slots = [Int32](repeating: -1, count: size)
        let packed = names.map { PackedName($0) }
        longNames = StringPool(packed.indices.map { packed[$0].isLong ? names[$0] : "" })
        for (index, name) in packed.enumerated() {
            var slot = name.hash & mask
            var isNew = true
            while slots[slot] >= 0 {
                let other = Int(slots[slot])
                if packed[other] == name, !name.isLong || names[other].utf8.elementsEqual(names[index].utf8) {
                    isNew = false
                    break
                }
                slot = (slot + 1) & mask
            }
            if isNew { slots[slot] = Int32(index) }
        }
        self.packed = packed
        self.slots = slots
        first = Rows(firstSlot: 0, mask: mask, firstName: 0, count: names.count)
        sets = [first]
    }

    /// A table of the sets of several tables, in their order.
    package init(joining tables: [NameTable]) {
        self.init([])
        guard let one = tables.first else { return }
        self = one
        for table in tables.dropFirst() {
            for rows in table.sets {
                sets.append(
                    Rows(
                        firstSlot: slots.count + rows.firstSlot, mask: rows.mask,
                        firstName: packed.count + rows.firstName, count: rows.count))
            }
            slots += table.slots
            packed += table.packed
            longNames.append(table.longNames)
        }
    }

    /// How many names the first set has.
    package var count: Int { first.count }

    /// The index of a name of the first set; nil where it does not have it.
    package func index(of name: String) -> Int? {
        let index = find(PackedName(name), name)
        return index < 0 ? nil : index
    }

    /// The index of a name of the first set, in UTF-8; nil where it does not have it.
    package func index(of name: Span<UInt8>) -> Int? {
        let packed = PackedName(name)
        let index = packed.isLong ? findLong(packed, name, in: 0) : find(packed)
        return index < 0 ? nil : index
    }

    /// The index of a name in a set, -1 where the set does not have it.
    @inlinable
    @inline(always)
    package func find(_ packed: PackedName, _ name: String, in set: Int = 0) -> Int {
        packed.isLong ? findLong(packed, name, in: set) : find(packed, in: set)
    }

    /// The index of a name that fits, -1 where the set does not have it.
    @inlinable
    @inline(always)
    package func find(_ name: PackedName, in set: Int = 0) -> Int {
        let rows = set == 0 ? first : sets[set]
        var slot = name.hash & rows.mask
        while true {
            let index = Int(slots[rows.firstSlot &+ slot])
            if index < 0 || packed[rows.firstName &+ index] == name { return index }
            slot = (slot &+ 1) & rows.mask
        }
    }

    /// The index of a name that does not fit, -1 where the set does not have it.
    @inline(never)
    @usableFromInline
    package func findLong(_ name: PackedName, _ full: String, in set: Int = 0) -> Int {
        findLong(name, full.utf8.span, in: set)
    }

    private func findLong(_ name: PackedName, _ full: Span<UInt8>, in set: Int) -> Int {
        let rows = set == 0 ? first : sets[set]
        var slot = name.hash & rows.mask
        while true {
            let index = Int(slots[rows.firstSlot + slot])
            let row = rows.firstName + index
            if index < 0 || packed[row] == name && longNames.has(full, at: row) { return index }
            slot = (slot &+ 1) & rows.mask
        }
    }

    /// Whether the name at an index of a set is this one, which fits.
    @inlinable
    @inline(always)
    package func has(_ name: PackedName, at index: Int, in set: Int = 0) -> Bool {
        let rows = set == 0 ? first : sets[set]
        return index >= 0 && index < rows.count && packed[rows.firstName &+ index] == name
    }
}
