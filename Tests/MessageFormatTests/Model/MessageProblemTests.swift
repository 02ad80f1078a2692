import MessageFormat
import Testing

@Suite struct MessageProblemTests {
    /// The names of Unicode MessageFormat 2 where they fit; callers match on them.
    @Test(arguments: [
        (MessageProblem.Kind.syntaxError, "syntax-error"), (.missingFallback, "missing-fallback-variant"),
        (.unknownFunction, "unknown-function"), (.badOption, "bad-option"), (.badOperand, "bad-operand"),
        (.unresolvedVariable, "unresolved-variable"), (.deprecated, "deprecated"), (.limitExceeded, "limit-exceeded"),
    ])
    func namesAreStable(kind: MessageProblem.Kind, name: String) {
        #expect(kind.name == name)
        #expect(kind.description == name)
    }

    @Test func saysKindOffsetAndWords() {
        let problem = MessageProblem(.badOption, at: 12, "no such style")
        #expect(problem.description == "bad-option at 12: no such style")
        #expect(problem != MessageProblem(.badOption, at: 13, "no such style"))
    }

    @Test func limitsHaveTheirDefaults() {
        #expect(MessageLimits().maximumLength == 65_536)
        #expect(MessageLimits().maximumNesting == 32)
    }
}
