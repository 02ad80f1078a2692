import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookRequests
import Testing

@Suite struct AnswerWriterTests {
    private static let english = LocaleIdentifier(literal: "en_US")

    private static func json(
        _ snapshot: Snapshot, _ catalog: Catalog.Name, _ code: Code, _ arguments: MessageArguments = [:]
    ) -> String {
        let answer = snapshot.answer(to: code, in: catalog, locale: english, arguments: arguments)
        return String(decoding: AnswerWriter(snapshot).object(answer), as: UTF8.self)
    }

    @Test func allKeysAreThereInTheirOrder() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let json = Self.json(snapshot, "card-issuing", "1001")
        let keys = json.matches(of: /[{,]"(\w+)":/).map { String($0.output.1) }
        #expect(
            keys == [
                "catalog", "code", "known", "identifier", "type", "category", "locale", "locales", "message",
                "handling", "user", "message", "contractMessage", "handling", "user", "retry", "advice", "source",
                "onlyIf", "afterSeconds", "conflict", "httpStatus", "audience", "deprecated",
            ])
    }

    @Test func anUnknownCodeHasNoFacts() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let json = Self.json(snapshot, "card-issuing", "no \"such\" code\n")
        #expect(
            json.hasPrefix(
                #"{"catalog":"card-issuing","code":"no \"such\" code\n","known":false,"identifier":null,"type":null,"#
                    + #""category":null,"locale":"en_US","locales":{"message":"en_US","handling":null,"user":"en_US"}"#)
        )
        #expect(json.contains(#","contractMessage":null,"handling":null,"user":""#))
        #expect(json.hasSuffix(#","retry":null,"httpStatus":null,"audience":null,"deprecated":null}"#))
    }

    @Test func eachAnswerCountsWhatGoesWrongInIt() async throws {
        let store = try await MessageStore(home: .shipped)
        let writer = AnswerWriter(store.snapshot)
        #expect(store.monitor.events.isEmpty)
        for count in 1...3 {
            _ = writer.object(store.snapshot.answer(to: "139004007", in: "agreement-pay", locale: Self.english))
            let events = store.monitor.events
            #expect(Set(events.keys.map(\.description)) == ["missingArgument agreement-pay/139004007/limit"])
            #expect(events.values.allSatisfy { $0 % count == 0 && $0 > 0 })
        }
    }

    @Test(arguments: ["1.00", "2.00"])
    func argumentsAreShown(amount: String) async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let arguments: MessageArguments = ["limit": .money(amount, "CNY")]
        #expect(Self.json(snapshot, "agreement-pay", "139004007", arguments).contains(amount))
    }
}
