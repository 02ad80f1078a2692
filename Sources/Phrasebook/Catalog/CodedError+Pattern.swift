/// Patterns of `catch` and `switch` compare the code and its catalog, and never the values; values are compared by `==`.
///
/// ```swift
/// do {
///     try order(amount)
/// } catch Shop.outOfStock {
///     // Whatever type the error has: its code counts.
/// } catch Shop.limitExceeded {
///     // A code with arguments is named without them.
/// }
/// ```
extension CodedError {
    /// Whether an error of any type is this code of this catalog; errors without a code are none.
    public static func ~= (pattern: Self, error: any Error) -> Bool { pattern.codeReference ~= error }

    /// Whether a code is that of the pattern, in the same catalog.
    public static func ~= (pattern: Self, code: CodeReference) -> Bool { pattern.codeReference == code }
}

extension CodedError where Self: Equatable {
    /// Whether an error of the same type is the same code, whatever the values of both are.
    public static func ~= (pattern: Self, error: Self) -> Bool { pattern.codeReference == error.codeReference }
}

extension CodeReference {
    /// Whether an error of any type is this code of this catalog; errors without a code are none.
    public static func ~= (pattern: CodeReference, error: any Error) -> Bool {
        (error as? any CodedError)?.codeReference == pattern
    }
}
