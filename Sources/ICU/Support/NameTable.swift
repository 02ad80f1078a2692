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
    /// The names that do not fit: behind one another, and by place where each stands; nil where all fit.
    private let longNames: LongNames?

    /// A table of names; a name is found at the place where it first stands.
    package init(_ names: [String]) {
        count = names.count
        var size = 4
        while size < names.count * 2 { size *= 2 }
        mask = size - 1
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: -1, count: size)
        unsafe packed = .allocate(capacity: max(1, names.count))
        let packedNames = names.map { PackedName($0) }
        longNames = packedNames.contains(where: \.isLong) ? LongNames(names) : nil
        for (index, name) in names.enumerated() {
            let short = packedNames[index]
            unsafe packed[index] = short
            var slot = short.hash & mask
            var isNew = true
            while unsafe slots[slot] >= 0 {
                let other = unsafe Int(slots[slot])
                if unsafe packed[other] == short, !short.isLong || names[other].utf8.elementsEqual(name.utf8) {
                    isNew = false
                    break
                }
                slot = (slot + 1) & mask
            }
            if isNew { unsafe slots[slot] = Int32(index) }
        }
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
        let place = unsafe packed.isLong ? findLong(packed, name) : find(packed)
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
        var full = full
        return full.withUTF8 { unsafe findLong(name, $0) }
    }

    private func findLong(_ name: PackedName, _ full: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = name.hash & mask
        while true {
            let place = unsafe Int(slots[slot])
            if unsafe place < 0 || packed[place] == name && longNames?.has(full, at: place) == true { return place }
            slot = (slot &+ 1) & mask
        }
    }

    /// Whether the name at a place is this one, which fits.
    @inlinable
    @inline(__always)
    package func has(_ name: PackedName, at place: Int) -> Bool {
        unsafe place >= 0 && place < count && packed[place] == name
    }
}

/// Names behind one another, in UTF-8.
@safe
private struct LongNames: ~Copyable {
    private let bytes: UnsafeMutablePointer<UInt8>
    private let ends: UnsafeMutablePointer<Int>

    init(_ names: [String]) {
        unsafe bytes = .allocate(capacity: max(1, names.reduce(0) { $0 + $1.utf8.count }))
        unsafe ends = .allocate(capacity: names.count + 1)
        unsafe ends[0] = 0
        var end = 0
        for (index, name) in names.enumerated() {
            for byte in name.utf8 {
                unsafe bytes[end] = byte
                end += 1
            }
            unsafe ends[index + 1] = end
        }
    }

    deinit {
        unsafe bytes.deallocate()
        unsafe ends.deallocate()
    }

    /// Whether the name at a place is this one.
    func has(_ name: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let start = unsafe ends[place]
        return unsafe name.elementsEqual(
            UnsafeBufferPointer(start: bytes + start, count: ends[place + 1] - start))
    }
}
