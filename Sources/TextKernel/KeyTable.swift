/// Finds the first index of each key of a list, byte by byte.
///
/// It holds indexes alone: the list stays with its owner. A seed that changes with the process hashes the bytes, so
/// that keys cannot be chosen to collide.
package struct KeyTable: Sendable {
    /// The upper half of a key's hash, and its index + 1 in the lower half; 0 where nothing is.
    @usableFromInline var slots: [UInt64] = []
    @usableFromInline var count = 0

    @usableFromInline static let seed = UInt64.random(in: .min ... .max)

    /// Makes room for so many keys.
    package init(capacity: Int = 0) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Adds the key at an index.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - index: Its index in the owner's list, less than 2³² − 1.
    ///   - keyAt: The key at an earlier index.
    /// - Returns: The first index of an equal key, which then stays the one that is found; nil where the key is new.
    @discardableResult
    package mutating func insert(_ key: String, at index: Int, keyAt: (Int) -> String) -> Int? {
        let hash = Self.hash(key)
        let slot = slot(of: key, hash, keyAt: keyAt)
        if slots[slot] != 0 { return Self.index(slots[slot]) }
        slots[slot] = hash << 32 | UInt64(index + 1)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return nil
    }

    /// Adds the key at an index, as ``insert(_:at:keyAt:)`` does, where the owner compares bytes.
    @inlinable
    package mutating func insert(
        _ key: Span<UInt8>, at index: Int, hasKey: (Int) -> Bool
    ) -> Int? {
        let hash = ByteHash.of(key, seed: Self.seed) & 0xFFFF_FFFF
        let mask = slots.count - 1
        var slot = Int(hash & UInt64(mask))
        while slots[slot] != 0 {
            let held = Self.index(slots[slot])
            if slots[slot] >> 32 == hash, hasKey(held) { return held }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash << 32 | UInt64(index + 1)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return nil
    }

    /// The first index of a key; nil where it has none.
    package func index(of key: String, keyAt: (Int) -> String) -> Int? {
        let found = slots[slot(of: key, Self.hash(key), keyAt: keyAt)]
        return found == 0 ? nil : Self.index(found)
    }

    /// The slot that holds a key, or the empty one where it belongs.
    private func slot(of key: String, _ hash: UInt64, keyAt: (Int) -> String) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash & UInt64(mask))
        while slots[slot] != 0 {
            let held = slots[slot]
            if held >> 32 == hash & 0xFFFF_FFFF, key.hasSameBytes(as: keyAt(Self.index(held))) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    @inlinable static func index(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    /// Doubles the room; the hash's lower half, which the slots hold, says where each key goes.
    @usableFromInline mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        let mask = slots.count - 1
        for held in old where held != 0 {
            var slot = Int((held >> 32) & UInt64(mask))
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = held
        }
    }

    private static func hash(_ key: String) -> UInt64 {
        ByteHash.of(key.utf8.span, seed: seed) & 0xFFFF_FFFF
    }
}
