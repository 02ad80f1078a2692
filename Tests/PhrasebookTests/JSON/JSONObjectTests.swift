import Phrasebook
import Testing

@Suite struct JSONObjectTests {
    private static func member(_ key: String, _ number: Int) -> JSONMember {
        JSONMember(key: key, keyStart: number, value: JSONNode(value: .number("\(number)"), start: number, end: number))
    }

    /// Below and above the size at which an index is kept.
    @Test(arguments: [0, 1, 7, 8, 9, 10, 1000])
    func findsEveryKeyInAnySize(count: Int) {
        let object = JSONObject(members: (0..<count).map { Self.member("key\($0)", $0) })
        #expect(object.members.count == count)
        #expect((0..<count).map { object["key\($0)"]?.start } == (0..<count).map(Optional.some))
        #expect(object["key\(count)"] == nil)
    }

    @Test(arguments: [2, 8, 9, 50])
    func firstOfEqualKeysWins(count: Int) {
        var object = JSONObject()
        let earlier = (0..<count).map { object.append(Self.member($0 % 2 == 0 ? "a" : "b", $0))?.keyStart }
        #expect(earlier == (0..<count).map { $0 < 2 ? nil : $0 % 2 })
        #expect(object["a"]?.start == 0)
        #expect(object["b"]?.start == 1)
    }

    @Test(arguments: [0, 20])
    func keysAreComparedByBytes(others: Int) {
        var object = JSONObject(members: (0..<others).map { Self.member("other\($0)", $0) })
        #expect(object.append(Self.member("caf\u{E9}", 100)) == nil)
        #expect(object["cafe\u{301}"] == nil)
        #expect(object.append(Self.member("cafe\u{301}", 101)) == nil)
        #expect(object["caf\u{E9}"]?.start == 100)
        #expect(object["cafe\u{301}"]?.start == 101)
    }
}
