/// A message of a ``MessagePool``: which of its rows are written.
package struct PooledMessage: Sendable, BitwiseCopyable {
    /// The bytes of a literal; else the steps of the whole message.
    let range: PoolRange
    /// The bytes of a literal in a JSON string; else all rows, those of variants too.
    let all: PoolRange
    /// The slot of a literal's string.
    let literal: UInt32
    /// How many arguments it has, each counted once.
    package let argumentCount: UInt32
    /// Whether it has no arguments, and is one text as it is.
    package let isLiteral: Bool
    /// Whether an argument is used within a variant, which need not be the one that is written.
    let hasNestedArguments: Bool
}
