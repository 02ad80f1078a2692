import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// Retry advice is more than yes or no, and not stated is not no.
    @Suite("Retry advice is what the documents say, by the strongest source")
    struct RetryTests {
        @Test(arguments: try DocumentedCode.all())
        func adviceIsTheDocuments(_ code: DocumentedCode) throws {
            let retry = try #require(try code.resolved(in: .english)["retry"])
            guard let expected = RetryExpectation(code, in: try code.document.contents()) else {
                #expect(retry.isNull, "the document does not speak of retrying")
                return
            }
            expectRetry(retry, toBe: expected, "\(code.testDescription)")
        }

        /// Guards the rules above against a document in which none of them finds anything.
        @Test func everyKindOfAdviceOccurs() throws {
            let found = try DocumentedCode.all().compactMap { code in
                RetryExpectation(code, in: try code.document.contents())
            }
            let kinds = Set(found.map { "\($0.advice) by \($0.source)" })
            let expected: Set = [
                "backoff by list", "queryFirst by list", "later by list", "no by range", "later by handling",
                "no by handling", "later by message", "no by message",
            ]
            #expect(kinds == expected)
            #expect(found.contains { $0.hasConflict })
        }
    }
}

/// Holds a retry object against what a document says.
func expectRetry(_ retry: JSONValue?, toBe expected: RetryExpectation, _ name: Comment) {
    #expect(Set((retry?.object ?? [:]).keys) == RetryExpectation.members, name)
    #expect(retry?["advice"] == .string(expected.advice), name)
    #expect(retry?["source"] == .string(expected.source), name)
    #expect(retry?["onlyIf"] == expected.onlyIf.map(JSONValue.string) ?? .null, name)
    #expect(retry?["afterSeconds"] == expected.afterSeconds.map { .number(Double($0)) } ?? .null, name)
    if expected.hasConflict {
        #expect(retry?["conflict"]?.object?.isEmpty == false, name)
    } else {
        #expect(retry?["conflict"] == .null, name)
    }
}
