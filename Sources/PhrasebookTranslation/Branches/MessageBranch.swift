/// What a text says in one case: one choice of each of its plurals and selects.
public struct MessageBranch: Sendable, Hashable {
    /// A plural's or a select's choice.
    public struct Choice: Sendable, Hashable {
        /// The argument that chooses.
        public let argument: String
        /// The variant's key as it is written: `one`, `=0`, `other`.
        public let key: String

        /// Makes a choice.
        public init(argument: String, key: String) {
            self.argument = argument
            self.key = key
        }
    }

    /// A value that stands in the text for an argument.
    public struct Value: Sendable, Hashable {
        /// The argument's name.
        public let argument: String
        /// The value, as the locale writes it.
        public let text: String

        /// Makes a value.
        public init(argument: String, text: String) {
            self.argument = argument
            self.text = text
        }
    }

    /// The choices, in order of writing; none of a text without plural and select.
    public let choices: [Choice]
    /// The example values, in the order of the arguments.
    public let values: [Value]
    /// What a reader sees.
    public let text: String

    /// Makes a branch.
    public init(choices: [Choice], values: [Value], text: String) {
        self.choices = choices
        self.values = values
        self.text = text
    }
}
