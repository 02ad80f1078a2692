import Foundation
import Testing
import TextKernel

/// Slots that are set once, and names that are added once.
@Suite struct OnceTableTests {
    private final class Box: Sendable {
        let number: Int
        init(_ number: Int) { self.number = number }
    }

    @Test func theFirstObjectOfASlotStays() {
        let table = OnceTable<Box>(count: 2)
        #expect(table[0] == nil)
        #expect(table.with(0) { $0.number } == nil)
        #expect(table.set(Box(1), at: 0).number == 1)
        #expect(table.set(Box(2), at: 0).number == 1)
        #expect(table.with(0) { $0.number } == 1)
        #expect(table[1] == nil)
    }

    @Test func aTableKeepsItsObjectsAndLetsThemGo() {
        weak var seen: Box?
        do {
            let box = Box(7)
            seen = box
            let table = OnceTable([box, Box(8)])
            #expect(table.count == 2)
            #expect(table.with(1) { $0.number } == 8)
            withExtendedLifetime(table) { #expect(seen != nil) }
        }
        #expect(seen == nil)
    }

    @Test func threadsAgreeOnOneObject() {
        let table = OnceTable<Box>(count: 64)
        let results = Locked<[[Int]]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            let kept = (0..<64).map { table.set(Box(thread * 100 + $0), at: $0).number }
            results.withLock { $0.append(kept) }
        }
        let all = results.withLock { $0 }
        #expect(all.count == 4)
        #expect(all.allSatisfy { $0 == all[0] })
        #expect((0..<64).allSatisfy { index in table.with(index) { $0.number } == all[0][index] })
    }

    @Test func aNameIsMadeOnceWhileThereIsRoom() {
        let table = AppendOnlyTable<Int>(capacity: 2)
        var made = 0
        func value(_ name: String) -> Int {
            table.value(of: name) {
                made += 1
                return made
            }
        }
        #expect(value("a") == 1)
        #expect(value("é") == 2)
        #expect(value("a") == 1)
        // One scalar and two are two names, and the table is full.
        #expect(value("e\u{301}") == 3)
        #expect(value("e\u{301}") == 4)
        #expect(table["e\u{301}"] == nil)
        #expect(value("é") == 2)
    }
}
