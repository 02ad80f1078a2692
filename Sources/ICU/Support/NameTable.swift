/// Finds names in a fixed set, byte for byte: canonical equivalence does not make two names one.
///
/// A look-up allocates nothing, counts no references and takes no lock.
@safe
package final class NameTable: @unchecked Sendable {
    private struct Slot: BitwiseCopyable {
        var name = PackedName()
        /// The name's place, or -1.
        var index = -1
    }

    /// How many names there are.
    package let count: Int
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let packed: UnsafeMutablePointer<PackedName>
    /// The names that are longer than what is packed, by their place.
    private let longNames: [Int: String]

    /// A table of names; a name is found at the place where it first stands.
    package init(_ names: [String]) {
        count = names.count
        var size = 4
        while size < names.count * 2 { size *= 2 }
        mask = size - 1
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: Slot(), count: size)
        unsafe packed = .allocate(capacity: max(1, names.count))
        var longNames: [Int: String] = [:]
        for (index, name) in names.enumerated() {
            let name = (packed: PackedName(name), full: name)
            unsafe packed[index] = name.packed
            if name.packed.isLong { longNames[index] = name.full }
            var slot = name.packed.hash & mask
            var isNew = true
            while unsafe slots[slot].index >= 0 {
                let other = unsafe slots[slot]
                if other.name == name.packed,
                    !name.packed.isLong || longNames[other.index]?.utf8.elementsEqual(name.full.utf8) == true
                {
                    isNew = false
                    break
                }
                slot = (slot + 1) & mask
            }
            if isNew { unsafe slots[slot] = Slot(name: name.packed, index: index) }
        }
        self.longNames = longNames
    }

    deinit {
        unsafe slots.deallocate()
        unsafe packed.deallocate()
    }

    /// The place of a name; nil where the set does not have it.
    package func index(of name: String) -> Int? { index(of: PackedName(name), name) }

    /// The place of a name in UTF-8; nil where the set does not have it.
    package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        unsafe index(of: PackedName(name), String(decoding: name, as: UTF8.self))
    }

    /// The place of a name that is packed; nil where the set does not have it.
    package func index(of name: PackedName, _ full: @autoclosure () -> String) -> Int? {
        var slot = name.hash & mask
        while true {
            let candidate = unsafe slots[slot]
            if candidate.index < 0 { return nil }
            if candidate.name == name,
                !name.isLong || longNames[candidate.index]?.utf8.elementsEqual(full().utf8) == true
            {
                return candidate.index
            }
            slot = (slot + 1) & mask
        }
    }

    /// Whether the name at a place is this one.
    @inline(__always)
    package func has(_ name: PackedName, _ full: @autoclosure () -> String, at index: Int) -> Bool {
        guard index >= 0, index < count, unsafe packed[index] == name else { return false }
        return !name.isLong || longNames[index]?.utf8.elementsEqual(full().utf8) == true
    }
}
