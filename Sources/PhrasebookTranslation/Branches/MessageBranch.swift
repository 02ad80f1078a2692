/// What a text says in one case: one choice of each of its plurals and selects.
package struct MessageBranch: Sendable, Hashable {
    /// A plural's or a select's choice.
    package struct Choice: Sendable, Hashable {
        /// The argument that chooses.
        package let argument: String
        /// The variant's key as it is written: `one`, `=0`, `other`.
        package let key: String
    }

    /// The value of an argument, as the text shows it.
    package struct Value: Sendable, Hashable {
        /// The argument's name.
        package let argument: String
        /// The value, as the locale writes it.
        package let text: String
    }

    /// The choices, in order of writing; none of a text without plural and select.
    package let choices: [Choice]
    /// The example values, in the order of the arguments.
    package let values: [Value]
    /// What a reader sees.
    package let text: String
}
