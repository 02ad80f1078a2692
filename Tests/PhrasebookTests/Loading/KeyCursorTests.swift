import Phrasebook
import Testing

@Suite struct KeyCursorTests {
    private static func find(_ keys: [String], _ list: [String], _ cursor: inout KeyCursor) -> [Int?] {
        keys.map { key in
            cursor.index(of: key, count: list.count) {
                list[$0] == key
            } keyAt: {
                list[$0]
            }
        }
    }

    @Test(
        "keys are found in whatever order they are asked for",
        arguments: [
            (["a", "b", "c"], [0, 1, 2]), (["c", "b", "a"], [2, 1, 0]), (["b", "x", "c", "b"], [1, nil, 2, 1]),
            (["a", "a"], [0, 0]),
        ])
    func orders(keys: [String], indices: [Int?]) {
        var cursor = KeyCursor()
        #expect(Self.find(keys, ["a", "b", "c"], &cursor) == indices)
    }

    @Test func theKeyOfAnInOrderWalkIsNotAskedFor() {
        var cursor = KeyCursor()
        for index in 0..<3 {
            let found = cursor.index(
                of: {
                    Issue.record("made"); return ""
                }(), count: 3
            ) {
                $0 == index
            } keyAt: { _ in
                Issue.record("made")
                return ""
            }
            #expect(found == index)
        }
    }

    @Test func aListMayGrow() {
        var cursor = KeyCursor()
        #expect(Self.find(["b"], ["a"], &cursor) == [nil])
        #expect(Self.find(["b", "a"], ["a", "b"], &cursor) == [1, 0])
        cursor.rewind()
        #expect(Self.find(["a", "b"], ["a", "b"], &cursor) == [0, 1])
    }
}
