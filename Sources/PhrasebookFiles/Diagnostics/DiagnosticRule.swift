extension Diagnostic {
    /// A rule: what a diagnostic is about, how bad it is, and why.
    ///
    /// Each rule is declared once, in the module that applies it, and known by its name. Minor releases may add rules.
    public final class Rule: Sendable, Hashable, CustomStringConvertible {
        /// The rule's name, in lower case with hyphens, as `ignored.json` has it.
        public let name: String
        /// How bad its diagnostics are; nil where it depends on what else is wrong.
        public let severity: Severity?
        /// What it finds, in one line.
        public let title: String
        /// Why that is wrong, in sentences.
        public let reason: String
        /// An example of what it finds; nil where none says more than the title.
        public let wrong: String?
        /// The example as it should be.
        public let right: String?
        /// Whether there is one right answer, so that a program can write it.
        public let isFixable: Bool

        /// Declares a rule.
        package init(
            _ name: String, _ severity: Severity?, _ title: String, _ reason: String, wrong: String? = nil,
            right: String? = nil, isFixable: Bool = false
        ) {
            self.name = name
            self.severity = severity
            self.title = title
            self.reason = reason
            self.wrong = wrong
            self.right = right
            self.isFixable = isFixable
        }

        /// The rule's name.
        public var description: String { name }

        /// Whether both are the same rule.
        public static func == (left: Rule, right: Rule) -> Bool { left === right }

        /// Hashes the identity of the rule.
        public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }
}
