/// Something was not as a test expects it.
///
/// Any test framework shows a thrown error, so these helpers need none.
public struct ExpectationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was expected, and what was there instead.
    public let description: String
}
