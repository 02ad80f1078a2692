import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing
import TextKernel

/// What is kept ready says and counts the same as what is rendered.
@Suite struct AnswerFormsTests {
    private static func members(_ answer: Answer, _ forms: AnswerForms?) -> String {
        var output = UTF8Buffer()
        answer.appendMembers(to: &output, forms: forms)
        return output.text
    }

    @Test func everyAnswerWithoutArgumentsIsTheRenderedOne() async throws {
        let (rendering, keeping) = (try await MessageStore(home: .shipped), try await MessageStore(home: .shipped))
        let forms = AnswerForms(keeping.snapshot)
        var count = 0
        // The first time it is made, and then it is there.
        for _ in 0..<3 {
            for name in rendering.snapshot.catalogNames {
                for code in try #require(rendering.snapshot.catalog(name)).codes + ["no such code"] {
                    for tag in ["en_US", "zh_CN", "zh_Hans_CN", "de"] {
                        let locale = try #require(LocaleIdentifier(tag))
                        let expected = Self.members(rendering.snapshot.resolve(name, code: code, locale: locale), nil)
                        let kept = Self.members(keeping.snapshot.resolve(name, code: code, locale: locale), forms)
                        #expect(kept == expected)
                        count += 1
                    }
                }
            }
        }
        #expect(count > 3_000)
        #expect(keeping.monitor.events == rendering.monitor.events)
        #expect(keeping.monitor.count(of: .missingArgument) > 100)
    }

    @Test func eachEventIsToldEachTime() async throws {
        let store = try await MessageStore(home: .shipped)
        let forms = AnswerForms(store.snapshot)
        let told = Locked<[String]>([])
        store.monitor.observe(as: "test") { event in told.withLock { $0.append(event.description) } }
        let locale = try #require(LocaleIdentifier("en_US"))
        var counts: [Int] = []
        for _ in 0..<3 {
            _ = Self.members(store.snapshot.resolve("agreement-pay", code: "139004007", locale: locale), forms)
            counts.append(told.withLock { $0.count })
        }
        #expect(counts[0] > 0 && counts == [counts[0], 2 * counts[0], 3 * counts[0]])
        #expect(told.withLock { Set($0) } == ["missingArgument agreement-pay/139004007/limit"])
    }

    @Test func argumentsAreNeverKept() async throws {
        let store = try await MessageStore(home: .shipped)
        let forms = AnswerForms(store.snapshot)
        let locale = try #require(LocaleIdentifier("en_US"))
        for amount in ["1.00", "2.00"] {
            let answer = store.snapshot.resolve(
                "agreement-pay", code: "139004007", locale: locale, ["limit": .money(amount, "CNY")])
            #expect(Self.members(answer, forms) == Self.members(answer, nil))
            #expect(Self.members(answer, forms).contains(amount))
        }
    }
}
