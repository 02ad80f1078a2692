import ICU
import MessageFormat
import Phrasebook
import PhrasebookRequests
import Testing

/// What is given as text and cannot be used is named, and never shown.
@Suite struct ArgumentReaderTests {
    private static let files = HomeFiles.small(
        manifest: #""rejectSurplusDigits": true, "currencies": {"PTS": {"digits": 1}},"#,
        codes: [
            #"""
            "code": "c", "arguments": {"text": "text", "field": "field", "n": "integer", "rate": "decimal", \#
            "m": "money", "at": "instant", "country": "region"}
            """#
        ],
        texts: [
            "en_US": [
                "c": "C", "c.user": "{text} {field} {n} {rate} {m} {at, date, ::yMMMdz} {country}",
                "c.user.plain": "Plain.",
            ]
        ],
        common: ["en_US": ["field.card_no": "card number", "user.unavailable": "Sorry."]])

    private static let complete = [
        ("text", "t"), ("field", "cardNo"), ("n", "3"), ("rate", "0.5"), ("m", "1.5 USD"),
        ("at", "2026-01-02T03:04:05Z"),
        ("country", "JP"),
    ]

    private static func read(_ name: String, _ value: String) async throws -> (problems: [String], user: String?) {
        let snapshot = try await files.store().snapshot
        let locale = snapshot.locale(snapshot.negotiate(LanguagePreferences()))
        let index = try #require(snapshot.catalogIndex(of: "api"))
        let reader = ArgumentReader(snapshot.catalog("api")?["c"]) {
            snapshot.canShow($0, as: $1, of: index, in: locale)
        }
        let pairs = complete.filter { $0.0 != name } + [(name, value)]
        let (arguments, problems) = reader.read(pairs.map { (name: $0.0, value: $0.1) })
        let answer = snapshot.answer(to: "c", in: "api", locale: locale, arguments: arguments)
        return (problems.map(\.name), answer.user)
    }

    @Test(arguments: [
        ("country", "XX"), ("country", "ZZ"), ("country", "zz"), ("country", "XA"), ("country", "xb"),
        ("country", "AN"), ("country", "SU"), ("country", "J"), ("country", "Japan"),
        ("text", "\u{0}"),
        ("text", ""), ("text", " "), ("text", "\u{202E}\u{7F}"), ("field", "\u{0}"), ("field", "\u{2028}"),
        ("n", "1.5"),
        ("rate", "much"), ("m", "1.234 USD"), ("m", "1.25 PTS"), ("m", "1"), ("at", "tomorrow"),
    ])
    func whatCannotBeShownIsNamed(name: String, value: String) async throws {
        let (problems, user) = try await Self.read(name, value)
        #expect(problems == [name])
        #expect(user == "Plain.")
    }

    @Test(arguments: [
        ("country", "jp"), ("country", "JP"), ("country", "001"), ("text", "a\u{0}b"), ("field", "card_no"),
        ("m", "1.5 PTS"),
        ("m", "7 JPY"), ("n", "3.0"),
    ])
    func whatCanBeShownIsNoProblem(name: String, value: String) async throws {
        let (problems, user) = try await Self.read(name, value)
        #expect(problems == [] && user != "Plain.")
    }
}
