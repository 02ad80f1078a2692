/// Why a function of MessageFormat 2 gives no value, or why a value cannot be shown or choose.
public struct FunctionFailure: Error, Sendable, Hashable {
    /// What is reported: ``MessageProblem/Kind/badOperand``, ``MessageProblem/Kind/badOption`` and the like.
    public let kind: MessageProblem.Kind
    /// What is wrong, in words for whoever writes the text.
    public let message: String

    /// Makes a failure.
    public init(_ kind: MessageProblem.Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
