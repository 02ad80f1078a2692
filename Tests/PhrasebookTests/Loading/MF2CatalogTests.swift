import MessageFormat
import Phrasebook
import Testing

/// A file of texts in MessageFormat 2 is loaded, and answers as the same file in ICU MessageFormat does.
@Suite struct MF2CatalogTests {
    private static let file = "Locales/en_US/shop.arb"

    private static func converted() throws -> HomeFiles {
        try HomeFiles.shop
            .replacing(
                "\"@@locale\": \"en_US\",", with: "\"@@locale\": \"en_US\",\n  \"@@x-syntax\": \"mf2\",", in: file
            )
            .replacing("{amount} is above {limit}.", with: "{$amount} is above {$limit :currency}.", in: file)
            .replacing("{at, date, ::yMMMdjmz}", with: "{$at :datetime timeZoneStyle=short}", in: file)
            .replacing(
                "{left, plural, one {# try left.} other {# tries left.}}",
                with: ".input {$left :integer} .match $left one {{{$left} try left.}} * {{{$left} tries left.}}",
                in: file)
    }

    @Test func answersAreTheSame() async throws {
        let files = try Self.converted()
        #expect(files.diagnostics().filter { $0.severity == .error } == [])
        let (one, other) = (try await HomeFiles.shop.store().snapshot, try await files.store().snapshot)
        let arguments: [(Code, MessageArguments)] = [
            ("0", [:]), ("limit", ["amount": .money("1234.5", "USD"), "limit": .money("1000", "USD")]),
            ("due", ["at": .instant("2026-01-02T03:04:05Z")]), ("due", [:]), ("tries", ["left": 1]),
            ("tries", ["left": 2]),
            ("tries", ["left": "no"]), ("stolen", [:]),
        ]
        for (code, arguments) in arguments {
            let expected = one.answer(to: code, in: "shop", locale: .english, arguments: arguments)
            let answer = other.answer(to: code, in: "shop", locale: .english, arguments: arguments)
            #expect(answer.message == expected.message)
            #expect(answer.user == expected.user, "\(code)")
        }
    }

    @Test(arguments: [
        ("{$amount} is above {$limit :currency}.", "{$amount is above", Diagnostic.Rule.messageSyntax),
        ("{$amount} is above {$limit :currency}.", "{$amount :shop:f}", .messageSyntax),
        ("{$amount} is above {$limit :currency}.", "{#b}{$amount}{/b}", .messageSyntax),
        ("{$amount} is above {$limit :currency}.", "{$amonut}", .unknownArgument),
        (
            "{$amount} is above {$limit :currency}.", ".input {$amount :number} .match $amount one {{y}} * {{x}}",
            .argumentType
        ),
        ("one {{{$left} try left.}} * {{{$left} tries left.}}", "one {{{$left} try left.}}", .messageSyntax),
        ("{$at :datetime timeZoneStyle=short}", "{$at :datetime}", .instantZone),
        ("\"@@x-syntax\": \"mf2\"", "\"@@x-syntax\": \"mf3\"", .badValue),
    ])
    func plantedFaultsAreFound(_ old: String, _ new: String, _ rule: Diagnostic.Rule) throws {
        let files = try Self.converted().replacing(old, with: new, in: Self.file)
        #expect(files.diagnostics().map(\.rule).contains(rule), "\(files.diagnostics())")
    }
}
