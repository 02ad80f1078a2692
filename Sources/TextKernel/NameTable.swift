/// Finds names in a fixed set, byte for byte: canonical equivalence does not make two names one.
///
/// A look-up allocates nothing and takes no lock.
public final class NameTable: Sendable {
    /// How many names there are.
    @usableFromInline package let count: Int
    /// The index of a name, or -1, by the name's hash; a power of two of them.
    @usableFromInline let slots: [Int32]
    @usableFromInline let mask: Int
    @usableFromInline let packed: [PackedName]
    /// The names that ``PackedName`` cannot hold; empty where it holds all.
    private let longNames: StringPool?

    /// A table of names; a name that is given twice is found at its first index.
    package init(_ names: [String]) {
        count = names.count
        var size = 4
        while size < names.count * 2 { size *= 2 }
        mask = size - 1
        var slots = [Int32](repeating: -1, count: size)
        packed = names.map { PackedName($0) }
        longNames = packed.contains(where: \.isLong) ? StringPool(names) : nil
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
        self.slots = slots
    }

    /// The index of a name; nil where the set does not have it.
    package func index(of name: String) -> Int? {
        let index = find(PackedName(name), name)
        return index < 0 ? nil : index
    }

    /// The index of a name in UTF-8; nil where the set does not have it.
    package func index(of name: Span<UInt8>) -> Int? {
        let packed = PackedName(name)
        let index = packed.isLong ? findLong(packed, name) : find(packed)
        return index < 0 ? nil : index
    }

    /// The index of a name, -1 where the set does not have it.
    @inlinable
    @inline(__always)
    package func find(_ packed: PackedName, _ name: String) -> Int {
        packed.isLong ? findLong(packed, name) : find(packed)
    }

    /// The index of a name that fits, -1 where the set does not have it.
    @inlinable
    @inline(__always)
    package func find(_ name: PackedName) -> Int {
        var slot = name.hash & mask
        while true {
            let index = Int(slots[slot])
            if index < 0 || packed[index] == name { return index }
            slot = (slot &+ 1) & mask
        }
    }

    /// The index of a name that does not fit, -1 where the set does not have it.
    @usableFromInline
    package func findLong(_ name: PackedName, _ full: String) -> Int { findLong(name, full.utf8.span) }

    private func findLong(_ name: PackedName, _ full: Span<UInt8>) -> Int {
        var slot = name.hash & mask
        while true {
            let index = Int(slots[slot])
            if index < 0 || packed[index] == name && longNames?.has(full, at: index) == true { return index }
            slot = (slot &+ 1) & mask
        }
    }

    /// Whether the name at an index is this one, which fits.
    @inlinable
    @inline(__always)
    package func has(_ name: PackedName, at index: Int) -> Bool {
        index >= 0 && index < count && packed[index] == name
    }
}
