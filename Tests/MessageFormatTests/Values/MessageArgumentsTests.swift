import MessageFormat
import Testing

@Suite struct MessageArgumentsTests {
    @Test func keepTheOrderGiven() {
        let arguments: MessageArguments = ["z": 1, "a": "x", "m": 2]
        #expect(arguments.entries.map(\.name) == ["z", "a", "m"])
        #expect(!arguments.isEmpty)
        #expect(MessageArguments().isEmpty)
    }

    @Test func aNameGivenTwiceCountsAsItsLastValueInItsFirstSlot() {
        let arguments: MessageArguments = ["a": 1, "b": 2, "a": 3]
        #expect(arguments.entries.map(\.name) == ["a", "b"])
        #expect(arguments["a"] == .integer(3))
        #expect(MessageArguments([("a", 1), ("a", "x")])["a"] == .text("x"))
    }

    @Test func canBeChanged() {
        var arguments: MessageArguments = ["a": 1, "b": 2]
        arguments["a"] = "x"
        arguments["c"] = 3
        #expect(arguments.entries.map(\.name) == ["a", "b", "c"])
        #expect(arguments["a"] == .text("x"))
        arguments["b"] = nil
        arguments["none"] = nil
        #expect(arguments.entries.map(\.name) == ["a", "c"])
        #expect(arguments["b"] == nil)
    }

    /// `String` holds the two for equal; ICU does not.
    @Test func oneScalarAndTwoAreDifferentNames() {
        let arguments: MessageArguments = ["\u{E9}": 1, "e\u{301}": 2]
        #expect(arguments.entries.count == 2)
        #expect(arguments["\u{E9}"] == .integer(1))
        #expect(arguments["e\u{301}"] == .integer(2))
        #expect(MessageArguments([("\u{E9}", 1)])["e\u{301}"] == nil)
    }

    @Test func differentNamesMakeDifferentArguments() {
        #expect(MessageArguments([("\u{E9}", 1)]) != MessageArguments([("e\u{301}", 1)]))
    }

    @Test func areEqualInTheSameOrder() {
        #expect(MessageArguments([("a", 1), ("b", 2)]) == ["a": 1, "b": 2])
        #expect(MessageArguments([("b", 2), ("a", 1)]) != ["a": 1, "b": 2])
    }
}

@Suite struct MessageArgumentTests {
    @Test func literalsAreTextsAndIntegers() {
        let text: MessageArgument = "12"
        let integer: MessageArgument = 12
        #expect(text == .text("12"))
        #expect(integer == .number(12))
        #expect(MessageArgument.integer(12) == integer)
    }

    @Test func readsValues() throws {
        #expect(MessageArgument.decimal("12.50") == .number(try #require(ExactDecimal("12.50"))))
        #expect(MessageArgument.money("1.00", "CNY") == .money(try #require(Money("1.00", "CNY"))))
        let timestamp = "2026-01-02T03:04:05Z"
        #expect(MessageArgument.instant(timestamp) == .instant(try #require(Instant(timestamp))))
    }

    @Test(arguments: [
        (MessageArgument.decimal("1,5"), "1,5"), (.money("x", "CNY"), "x CNY"), (.money("1", "C NY"), "1 C NY"),
        (.instant("yesterday"), "yesterday"),
    ])
    func keepsTheReasonWhyAValueIsUnreadable(argument: MessageArgument, part: String) {
        guard case .unreadable(let reason) = argument else {
            Issue.record("readable: \(argument)")
            return
        }
        #expect(reason.contains("“\(part)”"))
    }
}
