/// A dictionary that holds so many entries and then forgets the oldest.
struct BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    let capacity: Int
    private var values: [Key: Value] = [:]
    /// The keys in the order in which they came, in a ring that begins at `oldest` once it is full.
    private var keys: [Key] = []
    private var oldest = 0

    init(capacity: Int) { self.capacity = capacity }

    var count: Int { values.count }

    subscript(key: Key) -> Value? { values[key] }

    /// Keeps a value unless the key has one already: the first of two that were made at once stays.
    mutating func insert(_ value: Value, for key: Key) {
        guard capacity > 0, values[key] == nil else { return }
        if keys.count < capacity {
            keys.append(key)
        } else {
            values[keys[oldest]] = nil
            keys[oldest] = key
            oldest = (oldest + 1) % capacity
        }
        values[key] = value
    }
}
