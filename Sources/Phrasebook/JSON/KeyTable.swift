/// Where each key of a list stands first, found byte by byte.
///
/// It holds places alone: the list stays with its owner. A seed that changes with the process hashes the bytes, so
/// that nobody can write keys that collide.
package struct KeyTable: Sendable {
    /// The upper half of a key's hash, and its place + 1 in the lower half; 0 where nothing is.
    private var slots: [UInt64] = []
    private var count = 0

    private static let seed = UInt64.random(in: .min ... .max)

    /// Makes room for so many keys.
    package init(capacity: Int = 0) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Adds a key that stands at `place`.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - place: Its place in the owner's list, less than 2³² − 1.
    ///   - keyAt: The key at an earlier place.
    /// - Returns: The first place of an equal key, which then stays the one that is found; nil where the key is new.
    @discardableResult
    package mutating func insert(_ key: String, at place: Int, keyAt: (Int) -> String) -> Int? {
        let hash = Self.hash(key)
        let slot = slot(of: key, hash, keyAt: keyAt)
        if slots[slot] != 0 { return Self.place(slots[slot]) }
        slots[slot] = hash << 32 | UInt64(place + 1)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return nil
    }

    /// Adds a key that stands at `place`, as ``insert(_:at:keyAt:)`` does, where the owner's list has bytes.
    @inline(__always)
    mutating func insert(
        _ key: UnsafeRawBufferPointer, at place: Int, keyAt: (Int) -> UnsafeRawBufferPointer
    ) -> Int? {
        let hash = unsafe ByteHash.of(key, seed: Self.seed) & 0xFFFF_FFFF
        let mask = slots.count - 1
        var slot = Int(hash & UInt64(mask))
        while slots[slot] != 0 {
            let held = Self.place(slots[slot])
            if slots[slot] >> 32 == hash, unsafe key.elementsEqual(keyAt(held)) { return held }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash << 32 | UInt64(place + 1)
        count += 1
        if count * 4 > slots.count * 3 { grow() }
        return nil
    }

    /// The first place of a key; nil where it has none.
    package func place(of key: String, keyAt: (Int) -> String) -> Int? {
        let found = slots[slot(of: key, Self.hash(key), keyAt: keyAt)]
        return found == 0 ? nil : Self.place(found)
    }

    /// The slot that holds a key, or the empty one where it belongs.
    private func slot(of key: String, _ hash: UInt64, keyAt: (Int) -> String) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash & UInt64(mask))
        while slots[slot] != 0 {
            let held = slots[slot]
            if held >> 32 == hash & 0xFFFF_FFFF, key.hasSameBytes(as: keyAt(Self.place(held))) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static func place(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    /// Doubles the room; the hash's lower half, which the slots hold, says where each key goes.
    private mutating func grow() {
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
        unsafe key.utf8.span.bytes.withUnsafeBytes { unsafe ByteHash.of($0, seed: seed) } & 0xFFFF_FFFF
    }
}

/// A quick hash of bytes: sixteen at a time, multiplied and folded.
enum ByteHash {
    /// The hash of some bytes; another seed gives others.
    @inline(__always)
    static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
        var hash = fold(seed ^ UInt64(truncatingIfNeeded: bytes.count), 0)
        var index = 0
        while index + 16 <= bytes.count {
            hash = unsafe fold(hash ^ word(bytes, index), word(bytes, index + 8))
            index += 16
        }
        if index + 8 <= bytes.count {
            hash = unsafe fold(hash ^ word(bytes, index), 0)
            index += 8
        }
        var tail: UInt64 = 0
        while index < bytes.count {
            unsafe tail = tail << 8 | UInt64(bytes[index])
            index += 1
        }
        return fold(hash ^ tail, 0)
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    @inline(__always)
    private static func fold(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0x9FB2_1C65_1E98_DF25)
        return product.high ^ product.low
    }
}

extension String {
    /// Whether another string has the same bytes in UTF-8; canonical equivalence does not make two strings one.
    @inline(__always)
    func hasSameBytes(as other: String) -> Bool {
        // Most keys differ in length, which is known without a look at the bytes.
        guard utf8.count == other.utf8.count else { return false }
        // Short texts of ASCII are held against each other as numbers; the same bytes are always equal texts.
        guard self == other else { return false }
        let (first, second) = (utf8.span, other.utf8.span)
        for index in first.indices where first[index] != second[index] { return false }
        return true
    }
}
