/// Finds names in a fixed set, byte for byte: canonical equivalence does not make two names one.
///
/// A look-up allocates nothing, counts no references and takes no lock.
@safe
package final class NameTable: @unchecked Sendable {
    private struct Slot: BitwiseCopyable {
        var hash: UInt32
        /// The name's place, or -1.
        var index: Int32
    }

    /// How many names there are.
    package let count: Int
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let bytes: UnsafeMutablePointer<UInt8>
    /// Where each name ends in ``bytes``; the first begins at 0.
    private let ends: UnsafeMutablePointer<Int32>

    /// A table of names; a name is found at the place where it first stands.
    package init(_ names: [String]) {
        count = names.count
        var size = 4
        while size < names.count * 2 { size *= 2 }
        mask = size - 1
        unsafe slots = .allocate(capacity: size)
        unsafe slots.initialize(repeating: Slot(hash: 0, index: -1), count: size)
        unsafe bytes = .allocate(capacity: max(1, names.reduce(0) { $0 + $1.utf8.count }))
        unsafe ends = .allocate(capacity: max(1, names.count))
        var end = 0
        for (index, name) in names.enumerated() {
            let start = end
            for byte in name.utf8 {
                unsafe bytes[end] = byte
                end += 1
            }
            unsafe ends[index] = Int32(end)
            let written = unsafe UnsafeBufferPointer(start: bytes + start, count: end - start)
            let hash = unsafe Self.hash(written)
            guard unsafe find(written, hash, among: index) == nil else { continue }
            var slot = Int(hash) & mask
            while unsafe slots[slot].index >= 0 { slot = (slot + 1) & mask }
            unsafe slots[slot] = Slot(hash: hash, index: Int32(index))
        }
    }

    deinit {
        unsafe slots.deallocate()
        unsafe bytes.deallocate()
        unsafe ends.deallocate()
    }

    /// The place of a name; nil where the set does not have it.
    package func index(of name: String) -> Int? {
        if let found = unsafe name.utf8.withContiguousStorageIfAvailable({ unsafe index(of: $0) }) { return found }
        var copy = name
        return copy.withUTF8 { unsafe index(of: $0) }
    }

    /// The place of a name; nil where the set does not have it.
    package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        unsafe find(name, Self.hash(name), among: count)
    }

    /// Whether the name at a place is this one.
    package func has(_ name: String, at index: Int) -> Bool {
        guard index >= 0, index < count else { return false }
        if let found = unsafe name.utf8.withContiguousStorageIfAvailable({ unsafe equals($0, index) }) { return found }
        var copy = name
        return copy.withUTF8 { unsafe equals($0, index) }
    }

    @inline(__always)
    private func find(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32, among known: Int) -> Int? {
        var slot = Int(hash) & mask
        while true {
            let candidate = unsafe slots[slot]
            let index = Int(candidate.index)
            if index < 0 { return nil }
            if candidate.hash == hash, index < known, unsafe equals(name, index) { return index }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func equals(_ name: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let start = index == 0 ? 0 : unsafe Int(ends[index - 1])
        let length = unsafe Int(ends[index]) - start
        guard length == name.count else { return false }
        let left = unsafe UnsafeRawPointer(bytes + start)
        let right = UnsafeRawBufferPointer(name)
        var offset = 0
        while offset &+ 8 <= length {
            let one = unsafe left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if unsafe one != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
            offset = offset &+ 8
        }
        while offset < length {
            if unsafe left.load(fromByteOffset: offset, as: UInt8.self) != right[offset] { return false }
            offset = offset &+ 1
        }
        return true
    }

    /// Eight bytes at a time, multiplied and folded; the names are the owner's own, so nobody can choose them to collide.
    @inline(__always)
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = UInt64(truncatingIfNeeded: name.count) &* 0x9E37_79B9_7F4A_7C15
        let raw = UnsafeRawBufferPointer(name)
        var index = 0
        while index &+ 8 <= raw.count {
            unsafe hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index = index &+ 8
        }
        var tail: UInt64 = 0
        while index < raw.count {
            unsafe tail = tail << 8 | UInt64(raw[index])
            index = index &+ 1
        }
        hash = fold(hash ^ tail)
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    @inline(__always)
    private static func fold(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        return product.high ^ product.low
    }
}
