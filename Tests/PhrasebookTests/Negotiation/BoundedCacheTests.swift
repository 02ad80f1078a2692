import Testing

@testable import Phrasebook

@Suite struct BoundedCacheTests {
    @Test func forgetsTheOldest() {
        var cache = BoundedCache<Int, String>(capacity: 3)
        for key in 1...5 { cache.insert("\(key)", for: key) }
        #expect(cache.count == 3)
        #expect((1...5).map { cache[$0] } == [nil, nil, "3", "4", "5"])
    }

    @Test func keepsTheFirstValueOfAKey() {
        var cache = BoundedCache<Int, String>(capacity: 2)
        cache.insert("first", for: 1)
        cache.insert("second", for: 1)
        cache.insert("other", for: 2)
        #expect(cache[1] == "first")
        #expect(cache.count == 2)
    }

    @Test func holdsNothingWithoutCapacity() {
        var cache = BoundedCache<Int, String>(capacity: 0)
        cache.insert("1", for: 1)
        #expect(cache.count == 0 && cache[1] == nil)
    }
}
