import MessageFormat
import TestSupport
import Testing

/// Arguments are held inline, in a common memory for their texts, or elsewhere; none of that may show.
@Suite struct MessageArgumentsLawTests {
    @Test func noValueIsInALog() {
        var arguments: MessageArguments = ["card": .text("4111 1111 1111 1111"), "amount": .money("7.77", "CNY")]
        for index in 0..<6 { arguments["more \(index)"] = .text("secret \(index)") }
        var dumped = ""
        dump(arguments, to: &dumped)
        for shown in ["\(arguments)", String(reflecting: arguments), dumped] {
            #expect(!shown.contains("4111") && !shown.contains("777") && !shown.contains("secret"), "\(shown)")
        }
        #expect("\(arguments)".hasPrefix("[card, amount, more 0"))
    }

    private static let names = [
        "a", "amount", "fifteen_letters", "sixteen__letters", "é", "e\u{301}", "0", "a name of any length",
    ]

    private static func value(_ generator: inout some RandomNumberGenerator) -> MessageArgument {
        let length = Int.random(in: 0...[3, 20, 90, 300][Int.random(in: 0..<4, using: &generator)], using: &generator)
        let text = String((0..<length).map { _ in "aé中\u{5D0}\u{1F4B3}\n\"\\".randomElement(using: &generator) ?? "x" })
        switch Int.random(in: 0..<9, using: &generator) {
        case 0, 1, 2: return .text(text)
        case 3: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
        case 4:
            return .decimal(
                ["1.50", "-0.00", "12345678901234567890123", "1E-20"].randomElement(using: &generator) ?? "1")
        case 5: return .money("12.345", ["CNY", "USDT", "NOTACODE"].randomElement(using: &generator) ?? "CNY")
        case 6: return .instant("2026-01-02T11:04:05.250+08:00")
        case 7: return .region("CN")
        default: return .list((0..<Int.random(in: 0...5, using: &generator)).map { "\(text)\($0)" })
        }
    }

    @Test(arguments: 0..<40)
    func whatIsSetIsThereInTheOrderGiven(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var arguments = MessageArguments()
        var model: [(name: String, value: MessageArgument)] = []
        for _ in 0..<60 {
            let name = Self.names.randomElement(using: &generator) ?? ""
            let index = model.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            if Int.random(in: 0..<8, using: &generator) == 0 {
                arguments[name] = nil
                if let index { model.remove(at: index) }
            } else {
                let value = Self.value(&generator)
                arguments[name] = value
                if let index { model[index].value = value } else { model.append((name, value)) }
            }
            let copy = arguments
            #expect(copy.count == model.count)
            #expect(copy.entries.map(\.name).map { Array($0.utf8) } == model.map { Array($0.name.utf8) })
            #expect(copy.entries.map(\.value) == model.map(\.value))
            for (name, value) in model { #expect(copy[name] == value) }
            #expect(copy == MessageArguments(model.map { ($0.name, $0.value) }))
        }
    }

    @Test func everySetterDoesWhatTheSubscriptDoes() throws {
        let money = try #require(Money("12.50", "CNY"))
        let instant = try #require(Instant("2026-01-02T03:04:05Z"))
        let decimal = try #require(ExactDecimal("-1.50"))
        var arguments = MessageArguments()
        arguments.set("text", "x")
        arguments.set("integer", -3)
        arguments.set("number", decimal)
        arguments.set("money", money)
        arguments.set("list", ["a", "b"])
        arguments.set("instant", instant)
        let same: MessageArguments = [
            "text": "x", "integer": -3, "number": .number(decimal), "money": .money(money), "list": .list(["a", "b"]),
            "instant": .instant(instant),
        ]
        #expect(arguments == same)
        arguments.set("integer", Int.min)
        #expect(arguments["integer"] == .integer(.min))
    }

    @Test func aCopyDoesNotChangeWithWhatItWasMadeOf() {
        var arguments: MessageArguments = ["a": "one", "b": "two", "c": "three", "d": "four", "e": "five"]
        let copy = arguments
        arguments["a"] = "other"
        arguments["e"] = 5
        #expect(copy["a"] == "one")
        #expect(copy["e"] == "five")
        #expect(arguments["e"] == 5)
    }
}
