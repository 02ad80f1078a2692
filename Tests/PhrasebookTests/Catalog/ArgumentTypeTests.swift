import Phrasebook
import Testing

@Suite struct ArgumentTypeTests {
    private static let uses = [
        "{x}", "{x, number}", "{x, number, ::currency/CNY}", "{x, plural, other {#}}", "{x, selectordinal, other {#}}",
        "{x, select, other {a}}", "{x, date}", "{x, time}", "{x, spellout}",
    ]

    /// What a translator may do with an argument, type by type; all else is an error where the argument is.
    @Test(arguments: [
        (ArgumentType.text, [0, 5]), (.field, [0]), (.integer, [0, 1, 2, 3, 4, 8]), (.decimal, [0, 1, 2, 3, 4, 8]),
        (.money, [0, 1, 2]), (.instant, [0, 6, 7]), (.region, [0, 5]),
    ])
    func aTextUsesAnArgumentAsItsTypeAllows(type: ArgumentType, allowed: [Int]) {
        let accepted = Self.uses.indices.filter { index in
            let diagnostics = HomeFiles.oneText(type, "A \(Self.uses[index]).").diagnostics()
            return !diagnostics.contains { $0.severity == .error }
        }
        #expect(accepted == allowed)
        let rules = Self.uses.flatMap { HomeFiles.oneText(type, $0).diagnostics() }.filter { $0.severity == .error }
        #expect(Set(rules.map(\.rule)) == [.argumentType])
    }
}
