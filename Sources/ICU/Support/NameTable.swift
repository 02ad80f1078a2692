/// Finds names in a fixed set, byte for byte: canonical equivalence does not make two names one.
///
/// A look-up allocates nothing, counts no references and takes no lock.
@safe
public final class NameTable: @unchecked Sendable {
    /// How many names there are.
    @usableFromInline package let count: Int
    /// The place of a name, or -1, by the name's hash.
    @usableFromInline let slots: UnsafeMutablePointer<Int32>
    @usableFromInline let mask: Int
    @usableFromInline let packed: UnsafeMutablePointer<PackedName>
    /// The names that are longer than what is packed, by their place.
    private let longNames: [Int: String]

    /// A table of names; a name is found at the place where it first stands.
    package init(_ names: [String]) {
        count = names.count
        var size = 4
        while size < names.count * 2 { size *= 2 }
        mask = size - 1
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: -1, count: size)
        unsafe packed = .allocate(capacity: max(1, names.count))
        var longNames: [Int: String] = [:]
        for (index, name) in names.enumerated() {
            let short = PackedName(name)
            unsafe packed[index] = short
            if short.isLong { longNames[index] = name }
            var slot = short.hash & mask
            var isNew = true
            while unsafe slots[slot] >= 0 {
                let other = unsafe Int(slots[slot])
                if unsafe packed[other] == short,
                    !short.isLong || longNames[other]?.utf8.elementsEqual(name.utf8) == true
                {
                    isNew = false
                    break
                }
                slot = (slot + 1) & mask
            }
            if isNew { unsafe slots[slot] = Int32(index) }
        }
        self.longNames = longNames
    }

    deinit {
        unsafe slots.deallocate()
        unsafe packed.deallocate()
    }

    /// The place of a name; nil where the set does not have it.
    package func index(of name: String) -> Int? {
        let place = find(PackedName(name), name)
        return place < 0 ? nil : place
    }

    /// The place of a name in UTF-8; nil where the set does not have it.
    package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        let packed = unsafe PackedName(name)
        let place = unsafe packed.isLong ? findLong(packed, String(decoding: name, as: UTF8.self)) : find(packed)
        return place < 0 ? nil : place
    }

    /// The place of a name, -1 where the set does not have it.
    @inlinable
    @inline(__always)
    package func find(_ packed: PackedName, _ name: String) -> Int {
        packed.isLong ? findLong(packed, name) : find(packed)
    }

    /// The place of a name that fits, -1 where the set does not have it.
    @inlinable
    @inline(__always)
    package func find(_ name: PackedName) -> Int {
        var slot = name.hash & mask
        while true {
            let place = unsafe Int(slots[slot])
            if unsafe place < 0 || packed[place] == name { return place }
            slot = (slot &+ 1) & mask
        }
    }

    /// The place of a name that does not fit, -1 where the set does not have it.
    @usableFromInline
    package func findLong(_ name: PackedName, _ full: String) -> Int {
        var slot = name.hash & mask
        while true {
            let place = unsafe Int(slots[slot])
            if unsafe place < 0 || packed[place] == name && isLong(full, at: place) { return place }
            slot = (slot &+ 1) & mask
        }
    }

    /// Whether the name at a place is this one, as far as it fits; of one that does not, ``isLong(_:at:)`` says the rest.
    @inlinable
    @inline(__always)
    package func has(_ name: PackedName, at place: Int) -> Bool {
        unsafe place >= 0 && place < count && packed[place] == name
    }

    /// Whether the name at a place, one that does not fit, is this one.
    package func isLong(_ name: String, at place: Int) -> Bool { longNames[place]?.utf8.elementsEqual(name.utf8) == true }
}
